package org.mindlinked.rdf.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Writes problems as a SHACL validation report in Turtle, one after the other, in the memory of
 * one; those of the Java rules too, as results about the nodes that their pointers stand for. Each
 * result carries its code as {@code dcterms:identifier}. Whether the data conform, which by SHACL
 * they do only if there is no result of any severity, stands at the end. For one thread.
 *
 * @since 0.1.0
 */
public final class ShaclReport implements Closeable {
  static {
    JenaStart.ready();
  }

  private static final String SHAPES = "https://w3id.org/mindlinked/shapes#";

  /** A rule that is written in Java, or a refusal of a reader, is the constraint that failed. */
  private static final String IN_JAVA = "mlks:RuleConstraintComponent";

  private final Writer out;
  private boolean conforms = true;

  /** Writes into that stream, which is closed with it. */
  public ShaclReport(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(requireNonNull(out, "out"), UTF_8));
    prefix("sh", "http://www.w3.org/ns/shacl#");
    prefix("mlks", SHAPES);
    prefix("dcterms", Vocabulary.DCTERMS);
    this.out.write("\n_:report a sh:ValidationReport .\n");
  }

  private void prefix(String name, String namespace) throws IOException {
    out.write("@prefix " + name + ": <" + namespace + "> .\n");
  }

  /** Writes a problem that a shape found. */
  public void write(ShapeProblem problem) throws IOException {
    open(problem.diagnostic());
    node("sh:focusNode", problem.focusNode());
    node("sh:resultPath", problem.path().orElse(null));
    node("sh:value", problem.value().orElse(null));
    node("sh:sourceConstraintComponent", problem.component());
    node("sh:sourceShape", problem.shape().orElse(null));
    close(problem.diagnostic());
  }

  /** Writes a problem that something else found: a rule, a reader. */
  public void write(Diagnostic problem) throws IOException {
    open(problem);
    SourceLocation place = problem.location();
    Optional<String> record = place.recordId().filter(id -> id.indexOf(':') > 0);
    if (record.isPresent()) {
      Fragments where = Fragments.of(record.get(), place.pointer().orElse(""));
      node("sh:focusNode", where.node());
      node("sh:resultPath", where.property());
    } else {
      out.write(" ;\n  sh:focusNode [] "); // a record that has no IRI, or none that is known
    }
    out.write(" ;\n  sh:sourceConstraintComponent " + IN_JAVA);
    close(problem);
  }

  private void open(Diagnostic problem) throws IOException {
    conforms = false;
    out.write("_:report sh:result [\n  a sh:ValidationResult");
    out.write(" ;\n  sh:resultSeverity sh:" + severity(problem.severity()));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "Violation";
      case WARNING -> "Warning";
      case INFO -> "Info";
    };
  }

  private void close(Diagnostic problem) throws IOException {
    SourceLocation place = problem.location();
    text("sh:resultMessage", problem.message());
    text("dcterms:identifier", problem.code());
    text("mlks:file", place.source().orElse(null));
    number("mlks:recordNumber", place.recordNumber().orElse(0));
    number("mlks:line", place.line().orElse(0));
    text("mlks:pointer", place.pointer().orElse(null));
    text("mlks:hint", problem.hint().orElse(null));
    out.write("\n] .\n");
  }

  private void node(String property, @Nullable Node node) throws IOException {
    if (node != null) {
      out.write(" ;\n  " + property + " " + NodeFmtLib.strNT(node));
    }
  }

  private void text(String property, @Nullable String text) throws IOException {
    if (text != null) {
      node(property, NodeFactory.createLiteralString(wellFormed(text)));
    }
  }

  /** A message may show half a surrogate pair that a file held, which UTF-8 cannot. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private void number(String property, long number) throws IOException {
    if (number > 0) {
      out.write(" ;\n  " + property + " " + number);
    }
  }

  /** Writes whether the data conform, and closes the stream. */
  @Override
  public void close() throws IOException {
    try (out) {
      out.write("_:report sh:conforms " + conforms + " .\n");
    }
  }
}
