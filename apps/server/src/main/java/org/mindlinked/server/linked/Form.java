package org.mindlinked.server.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a thing is to be had; of equally liked ones the first is sent. */
enum Form {
  /** RDF for people and programs: what those get who take anything. */
  TURTLE(".ttl", "text/turtle", "turtle"),
  /** JSON that is RDF. */
  JSON_LD(".jsonld", "application/ld+json", "jsonld"),
  /** JSON as in files. */
  JSON(".json", "application/json", "ndjson"),
  /** RDF, a line for each triple. */
  NTRIPLES(".nt", "application/n-triples", "ntriples"),
  /** A page for people. */
  HTML(".html", "text/html", "");

  static final List<Form> ALL = List.of(values());

  private final String suffix;
  private final String mediaType;
  private final String format;

  Form(String suffix, String mediaType, String format) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** The end of paths that ask for it, with the dot. */
  String suffix() {
    return suffix;
  }

  /** The media type, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** The type with the encoding, where it has that parameter. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The name of the format of files that a record is written in; empty for a page. */
  String format() {
    return format;
  }

  /** The form that a path asks for by its end. */
  static Optional<Form> atEndOf(String path) {
    return ALL.stream().filter(form -> path.endsWith(form.suffix)).findFirst();
  }

  /** All of them, in words. */
  static String inWords() {
    return Arrays.stream(values())
        .map(form -> form.mediaType + " (" + form.suffix + ")")
        .collect(Collectors.joining(", "));
  }
}
