package org.mindlinked.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The published files of the vocabulary as graphs, for tests. */
final class VocabularyFiles {
  private VocabularyFiles() {}

  /** A file of Turtle; any complaint of the parser fails the test. */
  static Graph graph(VocabularyFile file) {
    Graph graph = Written.graph();
    try (InputStream in = file.open()) {
      RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .strict(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
