package org.mindlinked.server.site;

/** The codes of what only pages meet; each has a page in docs/errors.md. */
final class SiteCodes {
  /** The index of studies is not made yet. */
  static final String PREPARING = "ML-SRV-035";

  /** A filter of a list that there is not, or that has no such value. */
  static final String FILTER = "ML-SRV-036";

  /** Rows or columns that a map cannot have. */
  static final String AXES = "ML-SRV-037";

  private SiteCodes() {}
}
