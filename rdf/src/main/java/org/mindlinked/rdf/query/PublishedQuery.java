package org.mindlinked.rdf.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The queries as they are published; who only shows them needs no Jena. */
final class PublishedQuery {
  private PublishedQuery() {}

  /** The text of a published query. */
  static String text(String name) {
    try (InputStream in = PublishedQuery.class.getResourceAsStream(name + ".rq")) {
      if (in == null) {
        throw new IllegalStateException(
            name + ".rq is missing from the jar of mindlinked-rdf: it was built wrongly");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
