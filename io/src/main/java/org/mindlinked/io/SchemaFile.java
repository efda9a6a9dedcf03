package org.mindlinked.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The files that say what a JSON document may hold, as resources of this jar. What it means as
 * linked data is told by the context, which stands with the vocabulary in {@code mindlinked-rdf}.
 * Safe for all threads.
 *
 * @since 0.1.0
 */
public enum SchemaFile {
  /** The JSON Schema (2020-12) of catalogues, records and lines. */
  JSON_SCHEMA(
      "schema/v1.schema.json",
      "application/schema+json",
      "JSON Schema of a catalogue, a record, or a line of NDJSON"),

  /** The JSON Schema (2020-12) of mappings of tables. */
  MAPPING_SCHEMA(
      "schema/mapping.v1.schema.json",
      "application/schema+json",
      "JSON Schema of a mapping, which says what the columns of a table mean");

  private final String fileName;
  private final String mediaType;
  private final String description;

  SchemaFile(String fileName, String mediaType, String description) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.description = description;
  }

  /** The name of the file, with the folder in which it is published. */
  public String fileName() {
    return fileName;
  }

  /** The media type, without parameters; all are UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** What the file holds, in one English line. */
  public String description() {
    return description;
  }

  /**
   * Opens the file at its start. The caller closes it.
   *
   * @throws IOException if the jar does not hold it
   */
  public InputStream open() throws IOException {
    InputStream in = SchemaFile.class.getResourceAsStream(fileName);
    if (in == null) {
      throw new FileNotFoundException(
          fileName + " is missing from the jar of mindlinked-io: it was built wrongly");
    }
    return in;
  }
}
