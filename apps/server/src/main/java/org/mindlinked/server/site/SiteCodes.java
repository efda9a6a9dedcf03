package org.mindlinked.server.site;

/** The codes of what only pages meet; each has a page in docs/errors.md. */
final class SiteCodes {
  /** Rows or columns that a map cannot have. */
  static final String AXES = "ML-SRV-037";

  private SiteCodes() {}
}
