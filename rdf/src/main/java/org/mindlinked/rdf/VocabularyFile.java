package org.mindlinked.rdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The files by which the vocabulary is published, as resources of this jar. Listing and opening
 * them loads no class of Jena. Safe for all threads.
 *
 * @since 0.1.0
 */
public enum VocabularyFile {
  /** The own classes and properties, and how those of others are used. */
  ONTOLOGY(
      "ontology.ttl",
      "text/turtle",
      "classes and properties with definitions and examples, and how those of others are used"),

  /** The concept schemes and closed choices in SKOS, with their matches in other terminologies. */
  CONCEPTS(
      "concepts.ttl",
      "text/turtle",
      "concept schemes and closed choices in SKOS, with matches in other terminologies"),

  /** How the own classes and properties relate to those of other vocabularies. */
  ALIGNMENTS(
      "alignments.ttl",
      "text/turtle",
      "how the own classes and properties relate to those of other vocabularies"),

  /** The table from which {@link #ALIGNMENTS} is written, with the mark of each row. */
  ALIGNMENT_TABLE(
      "alignments.tsv",
      "text/tab-separated-values",
      "the same as a table, with how each relation was checked"),

  /** The matches of {@link #CONCEPTS} as a mapping set in SSSOM. */
  CONCEPT_MATCHES(
      "concepts.sssom.tsv",
      "text/tab-separated-values",
      "the matches of the concepts as a mapping set in SSSOM, with how each was checked"),

  /** The SHACL shapes of records, with the codes of the Java rules. */
  SHAPES("shapes.ttl", "text/turtle", "SHACL shapes of records, with the codes of the Java rules"),

  /** The JSON-LD 1.1 context of linked JSON. */
  CONTEXT(
      "context/v1.jsonld",
      "application/ld+json",
      "JSON-LD context that makes a linked JSON document a graph"),

  /** All terms for people, with an anchor each. */
  PAGE("index.html", "text/html", "all terms, concepts and closed choices on one page for people");

  private static final String FOLDER = "vocabulary/";

  private final String fileName;
  private final String mediaType;
  private final String description;

  VocabularyFile(String fileName, String mediaType, String description) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.description = description;
  }

  /** The name of the file, with the folder in which it is published, if any. */
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
    String resource = FOLDER + fileName.replace('/', '-');
    InputStream in = VocabularyFile.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(
          resource + " is missing from the jar of mindlinked-rdf: it was built wrongly");
    }
    return in;
  }
}
