package org.mindlinked.rdf.shacl;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordCheck;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.internal.read.Block;
import org.mindlinked.rdf.internal.read.BlockSource;
import org.mindlinked.rdf.internal.read.Syntaxes;

/**
 * Holds records against the published shapes, one record at a time. Where SHACL can say a
 * {@linkplain org.mindlinked.model.validation.Validator rule}, the shapes find the same problems
 * under the same codes; the guide lists the rules that it cannot say. Immutable; safe for all
 * threads.
 *
 * <pre>{@code
 * ShapesValidator shapes = ShapesValidator.own();
 * shapes.check(graphOfOneRecord, problem -> log(problem.diagnostic()));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ShapesValidator implements RecordCheck {
  private final Shapes shapes;
  private final Explanation explanation;
  private final Map<Node, List<Targeted>> byClass = new HashMap<>();

  /** A shape that applies to a class, and what must be there for it to find anything. */
  private record Targeted(Shape shape, Precheck precheck) {}

  private ShapesValidator(Shapes shapes) {
    this.shapes = shapes;
    this.explanation = new Explanation(shapes.getGraph());
    for (Shape shape : shapes.getTargetShapes()) {
      Targeted targeted = new Targeted(shape, Precheck.of(shape));
      for (Target target : shape.getTargets()) {
        if (target.getTargetType() != TargetType.targetClass) {
          throw new IllegalStateException("our shapes have classes as targets, not " + target);
        }
        byClass.computeIfAbsent(target.getObject(), any -> new ArrayList<>()).add(targeted);
      }
    }
  }

  /** The one validator: the shapes are parsed when it is first asked for. */
  private static final class Own {
    static final ShapesValidator INSTANCE = new ShapesValidator(ShapeFiles.own());

    private Own() {}
  }

  /**
   * The validator with the published shapes.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException ({@code ML-RDF-020}) if
   *     jena-shacl is not on the class path
   */
  public static ShapesValidator own() {
    ShapeFiles.requireEngine();
    return Own.INSTANCE;
  }

  /**
   * Reports what the shapes find in a record.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  @Override
  public void check(EvidenceRecord record, Consumer<Diagnostic> problems) {
    requireNonNull(problems, "problems");
    check(RecordMapper.toGraph(record), problem -> problems.accept(problem.diagnostic()));
  }

  /**
   * Reports what the shapes find in the triples of one record, whether a record can be made of them
   * or not; in the order of its JSON document and, at one place, of the codes.
   *
   * @param record the triples of one record, or of a few; it is not changed
   * @param problems takes each problem
   * @return whether there was none of severity {@link Severity#ERROR}
   */
  public boolean check(Graph record, Consumer<? super ShapeProblem> problems) {
    ValidationContext context = ValidationContext.create(shapes, requireNonNull(record, "record"));
    for (Triple typed : record.find(Node.ANY, Places.TYPE, Node.ANY).toList()) {
      Node node = typed.getSubject();
      for (Targeted target : byClass.getOrDefault(typed.getObject(), List.of())) {
        if (target.precheck().passes(record, node)) {
          VLib.validateShape(context, record, target.shape(), node);
        }
      }
    }
    return !context.hasViolation() || report(record, context, problems);
  }

  /** What came of a source. */
  public record Result(long found, long refused) {}

  /**
   * Holds every record of a source of RDF against the shapes, in the memory of one record unless
   * the syntax or the options need the whole graph, and closes the stream. Records of which nothing
   * can be made are judged like all others.
   *
   * @param in the source
   * @param formatName the name of its format, for example {@code turtle}
   * @param options how to call the source, how much to hold, and where problems go that are of no
   *     shape: of syntax, of records torn apart, of triples that are not understood
   * @param problems takes what the shapes find, with the number of the record
   * @return how many records there were, and in how many was a problem of severity {@link
   *     Severity#ERROR}
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if the source is not
   *     well-formed, or the triples of a record stand apart
   * @throws IllegalArgumentException if that is no format of RDF
   */
  public Result check(
      InputStream in,
      String formatName,
      ReadOptions options,
      Consumer<? super ShapeProblem> problems)
      throws IOException {
    try (BlockSource blocks = BlockSource.open(in, Syntaxes.of(formatName), options)) {
      Blocks run = new Blocks(this, options, problems);
      for (Block block = blocks.next(); block != null; block = blocks.next()) {
        run.add(block);
      }
      blocks.unknown().report(options.sourceName(), options.problems());
      return run.result();
    }
  }

  private boolean report(
      Graph record, ValidationContext context, Consumer<? super ShapeProblem> problems) {
    Places places = new Places(record);
    Map<List<Object>, ShapeProblem> different = new LinkedHashMap<>();
    for (ReportEntry entry : context.generateReport().getEntries()) {
      ShapeProblem problem = explanation.own(entry, places);
      Diagnostic told = problem.diagnostic();
      different.putIfAbsent(List.of(told.code(), problem.focusNode(), told.message()), problem);
    }
    List<ShapeProblem> sorted = new ArrayList<>(different.values());
    sorted.sort(ORDER);
    boolean good = true;
    for (ShapeProblem problem : sorted) {
      good &= problem.diagnostic().severity() != Severity.ERROR;
      problems.accept(problem);
    }
    return good;
  }

  private static final Comparator<ShapeProblem> ORDER =
      Comparator.<ShapeProblem, String>comparing(
              problem -> padded(problem.diagnostic().location().pointer().orElse("")))
          .thenComparing(problem -> problem.diagnostic().code())
          .thenComparing(problem -> problem.diagnostic().message());

  /** With numbers of one length, so that 10 comes after 9. */
  private static String padded(String pointer) {
    StringBuilder padded = new StringBuilder();
    for (String step : pointer.split("/", -1)) {
      boolean number = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
      padded.append('/').append(number ? "0".repeat(Math.max(0, 9 - step.length())) : "");
      padded.append(step);
    }
    return padded.toString();
  }
}
