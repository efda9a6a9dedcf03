package org.mindlinked.rdf.shacl;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Shapes of somebody else. They may compare anything with anything, so that they need the whole
 * graph in memory, see {@link WholeGraph}. Immutable; safe for all threads.
 *
 * @since 0.1.0
 */
public final class ForeignShapes {
  static {
    JenaStart.ready();
  }

  private final Shapes shapes;
  private final Explanation explanation;

  private ForeignShapes(Shapes shapes) {
    this.shapes = shapes;
    this.explanation = new Explanation(shapes.getGraph());
  }

  /**
   * Reads shapes, and leaves the stream open. Imports ({@code owl:imports}) are not followed.
   *
   * @param in the bytes of the file
   * @param fileName how messages call it; its ending tells the syntax, Turtle if it tells none
   * @throws UnreadableCatalogueException ({@code ML-RDF-021}) if these are no shapes, ({@code
   *     ML-RDF-020}) if jena-shacl is not on the class path
   * @throws IOException if the stream cannot be read
   */
  public static ForeignShapes read(InputStream in, String fileName) throws IOException {
    ShapeFiles.requireEngine();
    Shapes shapes = parsed(requireNonNull(in, "in"), fileName);
    if (shapes.isEmpty()) {
      throw refused(fileName, "the file holds no shapes", null);
    }
    return new ForeignShapes(shapes);
  }

  /** Parsers of shapes throw what they like: a broken pattern is found by that of patterns. */
  private static Shapes parsed(InputStream in, String fileName) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(in)
          .lang(syntax(fileName))
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(graph);
      return Shapes.parse(graph);
    } catch (RuntimeException broken) {
      throw refused(
          fileName, "the file holds no shapes that can be used: " + reason(broken), broken);
    }
  }

  private static Lang syntax(String fileName) {
    Lang lang = RDFLanguages.filenameToLang(fileName);
    return lang == null || RDFLanguages.isQuads(lang) ? Lang.TURTLE : lang;
  }

  private static String reason(Exception broken) {
    String reason = Shown.of(String.valueOf(broken.getMessage()));
    return reason.substring(1, reason.length() - 1);
  }

  private static UnreadableCatalogueException refused(
      String fileName, String message, @Nullable Throwable cause) {
    return new UnreadableCatalogueException(
        List.of(
            Diagnostic.error(RdfCodes.SHAPES, message)
                .at(SourceLocation.of(fileName))
                .hint("look whether it is the right file")),
        cause);
  }

  /**
   * Reports what the shapes find in a graph.
   *
   * @param data a whole graph; it is not changed
   * @param problems takes each problem, in no order that means anything
   * @return whether there was none of severity {@link Severity#ERROR}
   */
  public boolean check(Graph data, Consumer<? super ShapeProblem> problems) {
    Places places = new Places(requireNonNull(data, "data"));
    boolean good = true;
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
      ShapeProblem problem = explanation.foreign(entry, places);
      good &= problem.diagnostic().severity() != Severity.ERROR;
      problems.accept(problem);
    }
    return good;
  }
}
