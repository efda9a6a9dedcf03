package org.mindlinked.rdf.shacl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.DisjointConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanOrEqualsConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.ShXone;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.engine.constraint.ValueMaxInclusiveConstraint;
import org.apache.jena.shacl.engine.constraint.ValueMinInclusiveConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Makes quick tests of shapes, each of which means what the engine means by it; what it does not
 * know stays open. Only to be used while shapes are read.
 */
final class QuickShapes {
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<Shape, QuickTest> known = new HashMap<>();

  /** What a path leads to. */
  @FunctionalInterface
  interface Walk {
    void from(Facts facts, Node node, Collection<Node> to);
  }

  /** What is asked of all values of a property together. */
  @FunctionalInterface
  interface ValuesTest {
    Truth of(Facts facts, Node focus, List<Node> values);
  }

  /** The numbers of all properties that any test asks for. */
  Map<Node, Integer> numbers() {
    return numbers;
  }

  int number(Node property) {
    return numbers.computeIfAbsent(property, any -> numbers.size());
  }

  /** A whole shape at a node. */
  QuickTest shape(Shape shape) {
    QuickTest test = known.get(shape);
    if (test == null) {
      known.put(shape, (facts, focus) -> Truth.OPEN); // for shapes that ask for themselves
      test = made(shape);
      known.put(shape, test);
    }
    return test;
  }

  private QuickTest made(Shape shape) {
    if (shape.deactivated()) {
      return (facts, focus) -> Truth.YES;
    }
    if (shape instanceof PropertyShape property) {
      return property(property, property.getConstraints());
    }
    List<QuickTest> all = new ArrayList<>();
    shape.getConstraints().forEach(each -> all.add(constraint(each)));
    shape.getPropertyShapes().forEach(each -> all.add(shape(each)));
    return all.size() == 1 ? all.get(0) : (facts, focus) -> all(all, facts, focus);
  }

  private static Truth all(List<QuickTest> tests, Facts facts, Node focus) {
    Truth truth = Truth.YES;
    for (int i = 0; i < tests.size() && truth != Truth.NO; i++) {
      truth = truth.and(tests.get(i).of(facts, focus));
    }
    return truth;
  }

  /** Some constraints of a property shape, with all shapes that are nested in it. */
  QuickTest property(PropertyShape shape, Collection<Constraint> constraints) {
    Walk walk = walk(shape.getPath());
    if (walk == null) {
      return (facts, focus) -> Truth.OPEN;
    }
    List<QuickTest> ofEach = new ArrayList<>();
    List<ValuesTest> ofAll = new ArrayList<>();
    for (Constraint each : constraints) {
      ValuesTest together = together(each);
      if (together != null) {
        ofAll.add(together);
      } else {
        ofEach.add(constraint(each));
      }
    }
    shape.getPropertyShapes().forEach(each -> ofEach.add(shape(each)));
    return (facts, focus) -> {
      List<Node> values = new ArrayList<>(4);
      walk.from(facts, focus, values);
      Truth truth = Truth.YES;
      for (int i = 0; i < ofAll.size(); i++) {
        truth = truth.and(ofAll.get(i).of(facts, focus, values));
      }
      for (int i = 0; i < values.size(); i++) {
        truth = truth.and(all(ofEach, facts, values.get(i)));
      }
      return truth;
    };
  }

  private @Nullable Walk walk(Path path) {
    if (path instanceof P_Link link) {
      int property = number(link.getNode());
      return (facts, node, to) -> facts.objects(node, property, to);
    }
    if (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_Link link) {
      int property = number(link.getNode());
      return (facts, node, to) -> facts.subjects(node, property, to);
    }
    if (path instanceof P_Alt or) {
      Walk left = walk(or.getLeft());
      Walk right = walk(or.getRight());
      return left == null || right == null
          ? null
          : (facts, node, to) -> {
            left.from(facts, node, to);
            right.from(facts, node, to);
          };
    }
    if (path instanceof P_Seq sequence) {
      Walk left = walk(sequence.getLeft());
      Walk right = walk(sequence.getRight());
      return left == null || right == null
          ? null
          : (facts, node, to) -> {
            List<Node> between = new ArrayList<>(4);
            left.from(facts, node, between);
            between.forEach(each -> right.from(facts, each, to));
          };
    }
    return null;
  }

  /** What a constraint asks of all values together, or null if it is about each. */
  private @Nullable ValuesTest together(Constraint constraint) {
    if (constraint instanceof MinCount atLeast) {
      int least = atLeast.getMinCount();
      return (facts, focus, values) -> Truth.of(values.size() >= least);
    }
    if (constraint instanceof MaxCount atMost) {
      int most = atMost.getMaxCount();
      return (facts, focus, values) -> Truth.of(values.size() <= most);
    }
    if (constraint instanceof UniqueLangConstraint unique) {
      return (facts, focus, values) -> Truth.of(!unique.isFlag() || differ(values));
    }
    if (constraint instanceof LessThanOrEqualsConstraint pair) {
      return pair(pair, (one, other) -> compare(one, other, true));
    }
    if (constraint instanceof DisjointConstraint pair) {
      return pair(pair, (one, other) -> Truth.of(!one.equals(other)));
    }
    if (constraint instanceof QualifiedValueShape counted && !counted.qDisjoint()) {
      QuickTest each = shape(counted.getSub());
      return (facts, focus, values) -> counted(counted, each, facts, values);
    }
    return isOfAll(constraint) ? (facts, focus, values) -> Truth.OPEN : null;
  }

  /** Whether a constraint is about all values of a property together. */
  static boolean isOfAll(Constraint constraint) {
    return constraint instanceof MinCount
        || constraint instanceof MaxCount
        || constraint instanceof UniqueLangConstraint
        || constraint instanceof ConstraintPairwise
        || constraint instanceof QualifiedValueShape;
  }

  private static boolean differ(List<Node> texts) {
    if (texts.size() < 2) {
      return true;
    }
    Set<String> tags = new HashSet<>();
    for (Node each : texts) {
      String tag = each.isLiteral() ? each.getLiteralLanguage() : "";
      if (!tag.isEmpty() && !tags.add(tag.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** What is asked of a value and one of another property. */
  @FunctionalInterface
  private interface PairTest {
    Truth of(Node one, Node other);
  }

  private ValuesTest pair(ConstraintPairwise constraint, PairTest test) {
    Walk others = requireNonNull(walk(new P_Link(constraint.getValue())));
    return (facts, focus, values) -> {
      if (values.isEmpty()) {
        return Truth.YES;
      }
      List<Node> compared = new ArrayList<>(2);
      others.from(facts, focus, compared);
      Truth truth = Truth.YES;
      for (Node one : values) {
        for (Node other : compared) {
          truth = truth.and(test.of(one, other));
        }
      }
      return truth;
    };
  }

  private static Truth counted(
      QualifiedValueShape constraint, QuickTest test, Facts facts, List<Node> values) {
    int found = 0;
    for (Node each : values) {
      Truth truth = test.of(facts, each);
      if (truth == Truth.OPEN) {
        return Truth.OPEN;
      }
      found += truth == Truth.YES ? 1 : 0;
    }
    int least = constraint.qMin();
    int most = constraint.qMax();
    return Truth.of((least < 0 || found >= least) && (most < 0 || found <= most));
  }

  private static Truth compare(Node one, Node other, boolean less) {
    try {
      int order = NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(other));
      return Truth.of(
          order == Expr.CMP_EQUAL || order == (less ? Expr.CMP_LESS : Expr.CMP_GREATER));
    } catch (ExprNotComparableException e) {
      return Truth.NO;
    }
  }

  /** A constraint that is about one node. */
  QuickTest constraint(Constraint constraint) {
    if (constraint instanceof DatatypeConstraint datatype) {
      String iri = datatype.getDatatypeURI();
      RDFDatatype type = datatype.getRDFDatatype();
      return (facts, node) ->
          Truth.of(
              node.isLiteral()
                  && iri.equals(node.getLiteralDatatypeURI())
                  && type.isValid(node.getLiteralLexicalForm()));
    }
    if (constraint instanceof NodeKindConstraint kind) {
      return (facts, node) ->
          Truth.of(
              (kind.isCanBeIRI() && node.isURI())
                  || (kind.isCanBeBlankNode() && node.isBlank())
                  || (kind.isCanBeLiteral() && node.isLiteral()));
    }
    if (constraint instanceof InConstraint in) {
      Set<Node> values = Set.copyOf(in.getValues());
      return (facts, node) -> Truth.of(values.contains(node));
    }
    if (constraint instanceof PatternConstraint pattern) {
      return pattern(pattern);
    }
    if (constraint instanceof ValueMinInclusiveConstraint least) {
      Node value = least.getNodeValue().asNode();
      return (facts, node) -> compare(value, node, true);
    }
    if (constraint instanceof ValueMaxInclusiveConstraint most) {
      Node value = most.getNodeValue().asNode();
      return (facts, node) -> compare(value, node, false);
    }
    if (constraint instanceof ClassConstraint expected) {
      return ofClass(expected.getExpectedClass());
    }
    return compound(constraint);
  }

  private static QuickTest pattern(PatternConstraint constraint) {
    int flags = RegexEngine.makeMask(constraint.getFlagsStr());
    Pattern pattern = Pattern.compile(constraint.getPattern(), flags);
    return (facts, node) -> {
      String text =
          node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : null;
      return Truth.of(text != null && pattern.matcher(text).find());
    };
  }

  /** Types may follow from others where the data say so; the engine finds that out. */
  private QuickTest ofClass(Node expected) {
    int type = number(Places.TYPE);
    return (facts, node) -> {
      Facts.Subject said = node.isLiteral() ? null : facts.of(node);
      return said != null && said.has(type, expected) ? Truth.YES : Truth.OPEN;
    };
  }

  private QuickTest compound(Constraint constraint) {
    if (constraint instanceof ShNode node) {
      return shape(node.getOther());
    }
    if (constraint instanceof ShNot not) {
      QuickTest other = shape(not.getOther());
      return (facts, node) -> other.of(facts, node).not();
    }
    if (constraint instanceof ShOr or) {
      List<QuickTest> tests = or.getOthers().stream().map(this::shape).toList();
      return (facts, node) -> {
        Truth truth = Truth.NO;
        for (int i = 0; i < tests.size() && truth != Truth.YES; i++) {
          truth = truth.or(tests.get(i).of(facts, node));
        }
        return truth;
      };
    }
    if (constraint instanceof ShXone one) {
      List<QuickTest> tests = one.getOthers().stream().map(this::shape).toList();
      return (facts, node) -> {
        int holding = 0;
        for (QuickTest each : tests) {
          Truth truth = each.of(facts, node);
          if (truth == Truth.OPEN) {
            return truth;
          }
          holding += truth == Truth.YES ? 1 : 0;
        }
        return Truth.of(holding == 1);
      };
    }
    if (constraint instanceof SparqlConstraint sparql) {
      return QuickQuery.of(sparql.getQuery(), this::number);
    }
    return (facts, node) -> Truth.OPEN;
  }
}
