package org.mindlinked.rdf.shacl;

/** What a quick look tells of a shape at a node: whether an engine would find anything. */
enum Truth {
  /** It would find nothing. */
  YES,
  /** It would find something. */
  NO,
  /** Only the engine can tell. */
  OPEN;

  Truth and(Truth other) {
    return this == NO || other == NO ? NO : this == OPEN || other == OPEN ? OPEN : YES;
  }

  Truth or(Truth other) {
    return this == YES || other == YES ? YES : this == OPEN || other == OPEN ? OPEN : NO;
  }

  Truth not() {
    return this == YES ? NO : this == NO ? YES : OPEN;
  }

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }
}
