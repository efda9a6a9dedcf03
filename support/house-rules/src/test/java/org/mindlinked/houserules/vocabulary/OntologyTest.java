package org.mindlinked.houserules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;

class OntologyTest {
  @Test
  void is_what_the_tables_and_the_model_say() throws IOException {
    Approved.check(Project.file(OntologyWriter.FILE), OntologyWriter.document());
  }

  @Test
  void the_table_has_a_row_for_each_own_term_and_for_no_other() throws IOException {
    Set<String> terms = new TreeSet<>();
    TermUses uses = new TermUses();
    terms.addAll(uses.classes());
    uses.properties().values().stream()
        .filter(TermUses.Property::own)
        .forEach(property -> terms.add(property.term()));
    TermUses.constants().values().stream().filter(t -> t.startsWith("mlk:")).forEach(terms::add);
    Set<String> rows = new TreeSet<>();
    TermTable.own()
        .forEach(
            (name, row) -> {
              if (row.status() != TermTable.Status.DEPRECATED || terms.contains("mlk:" + name)) {
                rows.add("mlk:" + name);
              }
            });
    assertThat(difference(rows, terms)).as(TermTable.OWN).isEmpty();
  }

  @Test
  void the_table_of_others_has_a_row_for_each_term_that_is_used_and_for_no_other()
      throws IOException {
    Set<String> terms = new TreeSet<>();
    new TermUses()
        .properties().values().stream()
            .filter(property -> !property.own())
            .forEach(property -> terms.add(property.term()));
    TermUses.constants().values().stream().filter(t -> !t.startsWith("mlk:")).forEach(terms::add);
    assertThat(difference(TermTable.outside().keySet(), terms)).as(TermTable.OUTSIDE).isEmpty();
  }

  @Test
  void each_example_is_a_triple_of_the_examples_unless_it_is_said_to_be_made_up()
      throws IOException {
    Graph examples = examples();
    List<String> wrong = new ArrayList<>();
    for (TermTable.Own row : TermTable.own().values()) {
      if (row.madeUp()) {
        statement(row, "study/made-up"); // is at least Turtle
      } else if (!examples.contains(statement(row, row.node()))) {
        wrong.add(row.term() + " " + row.value() + " of " + row.node());
      }
    }
    assertThat(wrong).as("examples that no record has").isEmpty();
    assertThat(examples.size()).isGreaterThan(5000);
  }

  @Test
  void a_term_is_stable_only_with_a_real_example_and_made_up_ones_are_of_terms_that_none_uses()
      throws IOException {
    Graph examples = examples();
    List<String> wrong = new ArrayList<>();
    for (TermTable.Own row : TermTable.own().values()) {
      Node term = NodeFactory.createURI(Mindlinked.NAMESPACE + row.term());
      boolean used =
          isClass(row)
              ? examples.contains(Node.ANY, type(), term)
              : examples.contains(Node.ANY, term, Node.ANY);
      if (row.madeUp() == used) {
        wrong.add(
            row.term()
                + (used ? " is used, so its example" : " is not used, yet its example")
                + (used ? " need not be made up" : " is called real"));
      }
      if (row.madeUp() && row.status() == TermTable.Status.STABLE) {
        wrong.add(row.term() + " is called stable, but no record uses it");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void labels_and_definitions_are_whole_and_name_terms_that_there_are() throws IOException {
    Map<String, TermTable.Own> table = TermTable.own();
    List<String> wrong = new ArrayList<>();
    for (TermTable.Own row : table.values()) {
      if (!row.definition().matches("[A-Z].{30,}\\.")) {
        wrong.add(row.term() + ": its definition is no sentence: " + row.definition());
      }
      if (isClass(row) != Character.isUpperCase(row.label().charAt(0))
          && !row.label().startsWith("IRI")
          && !row.label().startsWith("SHA")) {
        wrong.add(row.term() + ": classes have labels in sentence case, properties in lower case");
      }
      java.util.regex.Matcher named =
          java.util.regex.Pattern.compile("mlk:([A-Za-z0-9]+)").matcher(row.definition());
      while (named.find()) {
        if (!table.containsKey(named.group(1))) {
          wrong.add(row.term() + " speaks of mlk:" + named.group(1) + ", which is no term");
        }
      }
      if (!row.replacedBy().isEmpty() && !table.containsKey(row.replacedBy())) {
        wrong.add(row.term() + " is replaced by " + row.replacedBy() + ", which is no term");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> difference(Set<String> rows, Set<String> terms) {
    List<String> difference = new ArrayList<>();
    terms.stream()
        .filter(term -> !rows.contains(term))
        .forEach(term -> difference.add(term + " is a term without a row"));
    rows.stream()
        .filter(row -> !terms.contains(row))
        .forEach(row -> difference.add(row + " has a row and is no term"));
    return difference;
  }

  private static boolean isClass(TermTable.Own row) {
    return Character.isUpperCase(row.term().charAt(0));
  }

  private static Node type() {
    return NodeFactory.createURI(Vocabulary.RDF + "type");
  }

  /** The example as a triple, references relative to the record. */
  private static Triple statement(TermTable.Own row, String node) {
    String subject = OntologyWriter.examples() + node;
    StringBuilder turtle = new StringBuilder();
    Vocabulary.prefixes().forEach((p, iri) -> turtle.append("PREFIX " + p + ": <" + iri + ">\n"));
    turtle.append("<").append(subject).append("> ");
    if (isClass(row)) {
      turtle.append("a mlk:").append(row.term());
    } else {
      String value = row.value();
      turtle.append("mlk:").append(row.term()).append(' ');
      turtle.append(value.startsWith("#") ? "<" + value + ">" : value);
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(turtle.append(" .").toString(), Lang.TURTLE)
        .base(subject.replaceFirst("#.*", ""))
        .parse(graph);
    return graph.find().next();
  }

  private static Graph examples() throws IOException {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    try (var in = CatalogueReader.from(Project.file("examples/data/seeds.json")).open();
        var out = CatalogueWriter.to(triples).as("ntriples").open()) {
      in.copyTo(out);
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFParser.source(new java.io.ByteArrayInputStream(triples.toByteArray()))
        .lang(Lang.NTRIPLES)
        .parse(graph);
    return graph;
  }
}
