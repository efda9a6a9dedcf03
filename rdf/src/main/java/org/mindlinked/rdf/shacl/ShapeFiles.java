package org.mindlinked.rdf.shacl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.rdf.internal.jena.JenaStart;

/** Reads shapes. */
final class ShapeFiles {
  static {
    JenaStart.ready();
  }

  private static final String ENGINE = "org.apache.jena.shacl.Shapes";

  private ShapeFiles() {}

  /** Refuses with a code, and not with a missing class, if the engine is not there. */
  static void requireEngine() {
    try {
      Class.forName(ENGINE, false, ShapeFiles.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new UnreadableCatalogueException(
          java.util.List.of(
              Diagnostic.error(
                      RdfCodes.SHACL_MISSING, "jena-shacl is needed for SHACL and is not there")
                  .hint("add org.apache.jena:jena-shacl of the version of jena-arq")),
          missing);
    }
  }

  /** Our own shapes. */
  static Shapes own() {
    try (InputStream in = VocabularyFile.SHAPES.open()) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return Shapes.parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
