package org.mindlinked.model.stream;

/** How sure a format is that a file is of its kind, from the file's first bytes. */
public enum Recognition {
  /** It is not. */
  NO,
  /** It may be: nothing speaks against it. */
  POSSIBLE,
  /** It looks like it. */
  LIKELY,
  /** It says so itself. */
  CERTAIN
}
