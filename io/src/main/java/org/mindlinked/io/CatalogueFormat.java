package org.mindlinked.io;

/**
 * The formats of this module, for those who like them as constants. Other modules bring formats of
 * other names.
 *
 * @since 0.1.0
 */
public enum CatalogueFormat {
  /** One JSON document, made to be read. */
  JSON("json"),
  /** One record a line, best for large files. */
  NDJSON("ndjson"),
  /** Linked JSON (JSON-LD). */
  LINKED_JSON("jsonld");

  private final String formatName;

  CatalogueFormat(String formatName) {
    this.formatName = formatName;
  }

  /** The name by which it is asked for. */
  public String formatName() {
    return formatName;
  }
}
