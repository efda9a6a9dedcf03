package org.mindlinked.rdf.shacl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.TriplesCheck;
import org.mindlinked.rdf.internal.jena.JenaStart;

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
public final class ShapesValidator implements TriplesCheck {
  static {
    JenaStart.ready();
  }

  private final Shapes shapes;
  private final Explanation explanation;
  private final Map<Node, ClassShapes> byClass;
  private final QuickCheck quick;
  private final Consumer<? super ShapeProblem> listener;

  private ShapesValidator(Shapes shapes) {
    this.shapes = shapes;
    this.explanation = new Explanation(shapes.getGraph());
    this.byClass = targets(shapes);
    this.quick = new QuickCheck(shapes);
    this.listener = any -> {};
  }

  private ShapesValidator(ShapesValidator other, Consumer<? super ShapeProblem> listener) {
    this.shapes = other.shapes;
    this.explanation = other.explanation;
    this.byClass = other.byClass;
    this.quick = other.quick;
    this.listener = listener;
  }

  private static Map<Node, ClassShapes> targets(Shapes shapes) {
    Map<Node, ClassShapes> byClass = new HashMap<>();
    for (Shape shape : shapes.getTargetShapes()) {
      for (Target target : shape.getTargets()) {
        if (target.getTargetType() != TargetType.targetClass) {
          throw new IllegalStateException("our shapes have classes as targets, not " + target);
        }
        byClass.computeIfAbsent(target.getObject(), any -> new ClassShapes()).add(shape);
      }
    }
    return byClass;
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
   * A validator that also tells what shapes found, with node and shape, to a listener, just before
   * a reader that uses it as its check gets the problem. Safe for the threads that the listener is.
   */
  public ShapesValidator telling(Consumer<? super ShapeProblem> other) {
    return new ShapesValidator(this, requireNonNull(other, "other"));
  }

  /**
   * Reports what the shapes find in a record.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  @Override
  public void check(EvidenceRecord record, Consumer<Diagnostic> problems) {
    requireNonNull(problems, "problems");
    List<Triple> triples = new ArrayList<>();
    RecordMapper.stream(
        requireNonNull(record, "record"),
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }
        });
    if (!passes(triples)) {
      checkTriples(RecordMapper.toGraph(record), problems);
    }
  }

  /**
   * Reports what the shapes find in the triples of a record, as {@link #check(Graph, Consumer)}.
   */
  @Override
  public void checkTriples(Graph triples, Consumer<Diagnostic> problems) {
    requireNonNull(problems, "problems");
    check(
        triples,
        problem -> {
          listener.accept(problem);
          problems.accept(problem.diagnostic());
        });
  }

  @Override
  public boolean passes(List<Triple> triples) {
    return quick.passes(triples);
  }

  /**
   * Reports what the shapes find in the triples of one record, whether a record can be made of them
   * or not; in the order of its JSON document and, at one place, of the codes. The class of a node
   * need not be said where the property that leads to it tells it.
   *
   * @param record the triples of one record, or of a few; it is not changed
   * @param problems takes each problem
   * @return whether there was none of severity {@link Severity#ERROR}
   */
  public boolean check(Graph record, Consumer<? super ShapeProblem> problems) {
    ValidationContext context = run(requireNonNull(record, "record"));
    if (!context.hasViolation()) {
      return true;
    }
    Graph spelled = Spelled.out(record);
    return report(spelled, spelled == record ? context : run(spelled), problems);
  }

  private ValidationContext run(Graph record) {
    ValidationContext context = ValidationContext.create(shapes, record);
    for (Triple typed : record.find(Node.ANY, Places.TYPE, Node.ANY).toList()) {
      ClassShapes applying = byClass.get(typed.getObject());
      if (applying != null) {
        Node node = typed.getSubject();
        Set<Node> properties = new HashSet<>();
        record
            .find(node, Node.ANY, Node.ANY)
            .forEachRemaining(triple -> properties.add(triple.getPredicate()));
        applying.check(context, record, node, properties);
      }
    }
    return context;
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
