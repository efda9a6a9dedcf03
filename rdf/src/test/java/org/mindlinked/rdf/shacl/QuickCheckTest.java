package org.mindlinked.rdf.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.Mapped;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.SampleCatalogue;
import org.mindlinked.testkit.WrongRecords;

/** What passes the quick check, the engine finds nothing in; and most good records pass it. */
class QuickCheckTest {
  private static final ShapesValidator SHAPES = ShapesValidator.own();

  private static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  /** Whether the quick check lets them pass, and that the engine does so too if it does. */
  private static boolean passes(List<Triple> triples, String name) {
    boolean passes = SHAPES.passes(triples);
    if (passes) {
      List<String> found = new ArrayList<>();
      SHAPES.check(graph(triples), problem -> found.add(problem.diagnostic().toString()));
      assertThat(found).as(name).isEmpty();
    }
    return passes;
  }

  @Test
  void good_records_need_no_engine() {
    for (EvidenceRecord record : SampleCatalogue.ofSize(20)) {
      assertThat(passes(Mapped.triples(record), record.recordId().toString()))
          .as(record.recordId().toString())
          .isTrue();
    }
  }

  @Test
  void wrong_records_need_the_engine_if_it_finds_anything() {
    WrongRecords.byRule().forEach((code, wrong) -> passes(Mapped.triples(wrong), code));
  }

  /** Few random records are good in all their nodes, but most of their nodes are good. */
  @Test
  void every_node_of_random_records_in_which_the_engine_finds_something_is_suspected() {
    QuickCheck quick = new QuickCheck(ShapeFiles.own());
    int suspected = 0;
    int all = 0;
    for (long seed = 0; seed < 25; seed++) {
      List<Triple> triples = Mapped.triples(new RandomRecords(seed).record());
      Set<Node> found = new HashSet<>();
      SHAPES.check(graph(triples), problem -> found.add(problem.focusNode()));
      Set<Node> suspects = quick.suspects(triples);
      Set<Node> explained = new HashSet<>(suspects);
      for (Triple triple : triples) { // shapes of a node may ask for something of those it leads to
        if (suspects.contains(triple.getSubject())) {
          explained.add(triple.getObject());
        }
        all += triple.getPredicate().equals(Places.TYPE) ? 1 : 0;
      }
      assertThat(explained).as("seed %s", seed).containsAll(found);
      suspected += suspects.size();
    }
    assertThat(suspected).isLessThan(all / 3);
  }

  @Test
  void what_passes_is_good_for_the_engine_as_it_comes_too() {
    EvidenceRecord record = SampleCatalogue.ofSize(1).iterator().next();
    assertThat(
            ShaclValidator.get()
                .validate(ShapeFiles.own(), graph(Mapped.triples(record)))
                .conforms())
        .isTrue();
  }

  @Test
  void records_with_a_changed_triple_that_pass_are_good() {
    int passed = 0;
    int number = 0;
    for (EvidenceRecord record : SampleCatalogue.ofSize(10)) {
      List<Triple> good = Mapped.triples(record);
      Random random = new Random(number++);
      for (int i = 0; i < 40; i++) {
        List<Triple> changed = new ArrayList<>(good);
        String what = change(changed, random);
        passed += passes(changed, record.recordId() + ": " + what) ? 1 : 0;
      }
    }
    assertThat(passed).isGreaterThan(100);
  }

  private static String change(List<Triple> triples, Random random) {
    int at = random.nextInt(triples.size());
    Triple old = triples.get(at);
    Triple other = triples.get(random.nextInt(triples.size()));
    Node subject = old.getSubject();
    Node predicate = old.getPredicate();
    Node object = old.getObject();
    Triple changed =
        switch (random.nextInt(9)) {
          case 0 -> null;
          case 1 -> Triple.create(subject, predicate, other.getObject());
          case 2 -> Triple.create(subject, other.getPredicate(), object);
          case 3 -> Triple.create(other.getSubject(), predicate, object);
          case 4 -> Triple.create(subject, predicate, NodeFactory.createLiteralString("et al."));
          case 5 -> Triple.create(subject, predicate, NodeFactory.createLiteralLang("a", "en"));
          case 6 -> Triple.create(subject, predicate, number(object, random));
          case 7 -> Triple.create(subject, predicate, NodeFactory.createURI("urn:x"));
          default -> Triple.create(other.getSubject(), other.getPredicate(), other.getObject());
        };
    boolean added = random.nextBoolean();
    if (changed == null) {
      triples.remove(at);
    } else if (added) {
      triples.add(at, changed);
    } else {
      triples.set(at, changed);
    }
    return old + (changed == null ? " removed" : (added ? " beside " : " to ") + changed);
  }

  private static Node number(Node object, Random random) {
    List<XSDDatatype> types =
        List.of(XSDDatatype.XSDinteger, XSDDatatype.XSDint, XSDDatatype.XSDdecimal);
    String digits = Integer.toString(random.nextInt(-2, 300));
    XSDDatatype type = types.get(random.nextInt(types.size()));
    return object.isLiteral() && object.getLiteralDatatype() instanceof XSDDatatype own
        ? NodeFactory.createLiteralDT(digits, random.nextBoolean() ? own : type)
        : NodeFactory.createLiteralDT(digits, type);
  }
}
