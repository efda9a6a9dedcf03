package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The published files of the vocabulary, as bytes and as graphs, for tests. */
final class VocabularyFiles {
  private VocabularyFiles() {}

  static byte[] bytes(String name) {
    try (InputStream in =
        requireNonNull(VocabularyFiles.class.getResourceAsStream("vocabulary/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file to a graph; any complaint of the parser fails the test. */
  static void read(String name, Graph graph) {
    RDFParser.create()
        .source(new ByteArrayInputStream(bytes(name)))
        .lang(Lang.TURTLE)
        .strict(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(graph);
  }

  static Graph graph(String name) {
    Graph graph = Written.graph();
    read(name, graph);
    return graph;
  }
}
