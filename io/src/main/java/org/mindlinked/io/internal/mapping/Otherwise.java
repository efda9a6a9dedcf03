package org.mindlinked.io.internal.mapping;

/** What becomes of a cell that does not hold what its field needs. */
enum Otherwise {
  /** A word that is no term stays as a word, other cells are kept aside; with a warning. */
  WARN,
  /** The same without a word. */
  KEEP,
  /** It is kept aside, and nothing is said. */
  ASIDE,
  /** The record is refused. */
  REFUSE
}
