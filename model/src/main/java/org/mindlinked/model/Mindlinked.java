package org.mindlinked.model;

/** The names that every part of Mindlinked shares. */
public final class Mindlinked {
  /** The namespace of all own terms. Terms carry no version and are never reused. */
  public static final String NAMESPACE = "https://w3id.org/mindlinked/ns#";

  /** The version of the documents that this library writes. */
  public static final String SCHEMA_VERSION = "1.0";

  /**
   * The address of the JSON-LD context by which linked JSON is RDF. Its text is a resource of
   * {@code mindlinked-rdf}; it is never fetched.
   */
  public static final String CONTEXT = "https://w3id.org/mindlinked/context/v1.jsonld";

  private Mindlinked() {}
}
