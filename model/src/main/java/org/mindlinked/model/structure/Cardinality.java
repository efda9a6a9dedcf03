package org.mindlinked.model.structure;

/** How often a field occurs. */
public enum Cardinality {
  /** Exactly once. */
  REQUIRED,
  /** Once or not at all. */
  OPTIONAL,
  /** Any number, without order and without repetition; sorted. */
  SET,
  /** Any number, in an order that matters. */
  LIST;

  /** Whether there may be more than one. */
  public boolean many() {
    return this == SET || this == LIST;
  }
}
