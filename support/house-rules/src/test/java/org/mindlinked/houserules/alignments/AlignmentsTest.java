package org.mindlinked.houserules.alignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;
import org.mindlinked.houserules.alignments.AlignmentTable.Row;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.rdf.Vocabulary;

class AlignmentsTest {
  private static final Set<String> TRUE_OF_EVERY_RECORD = Set.of("sub", "same");

  @Test
  void the_published_alignments_say_what_their_table_says() throws IOException {
    Approved.check(Project.file(AlignmentTurtle.FILE), AlignmentTurtle.document());
  }

  @Test
  void only_what_was_read_in_its_own_source_is_said_of_every_record() throws IOException {
    for (Row row : AlignmentTable.read().rows()) {
      assertThat(row.mark()).as(row.toString()).isIn("V1", "V2");
      if (TRUE_OF_EVERY_RECORD.contains(row.relation())) {
        assertThat(row.mark()).as(row.toString()).isEqualTo("V1");
      } else {
        assertThat(row.relation()).isIn("close", "related", "broad", "narrow");
        assertThat(row.kind()).as(row.toString()).isIn("class", "property");
      }
    }
  }

  @Test
  void every_row_is_of_a_term_of_ours_and_says_one_thing_once() throws IOException {
    Set<String> classes = new HashSet<>(Set.of(Vocabulary.INTERVAL_CLASS));
    Set<String> properties = new HashSet<>();
    for (NodeType<?> type : ModelTypes.all()) {
      classes.add(Vocabulary.classOf(type));
      for (Field<?> field : type.fields()) {
        properties.add(Vocabulary.propertyOf(type, field));
      }
    }
    AlignmentTable table = AlignmentTable.read();
    Set<String> pairs = new HashSet<>();
    for (Row row : table.rows()) {
      assertThat(pairs.add(row.subject() + " " + row.object())).as(row.toString()).isTrue();
      switch (row.kind()) {
        case "class" -> assertThat(classes).contains(expanded(row.subject(), table));
        case "property" -> assertThat(properties).contains(expanded(row.subject(), table));
        default -> {
          assertThat(row.kind()).isEqualTo("value");
          String[] both = row.subject().split(" ", -1);
          assertThat(properties).contains(expanded(both[0], table));
          Concept value = ConceptSchemes.term(both[1].substring(4)).orElseThrow();
          assertThat(value.scheme().orElseThrow().matches(value))
              .as("%s gives a type because it means the same", value)
              .anyMatch(
                  match ->
                      match.kind() == ConceptMatch.Kind.EXACT
                          && match.curie().equals(row.object()));
        }
      }
    }
  }

  @Test
  void prefixes_are_declared_and_used() throws IOException {
    AlignmentTable table = AlignmentTable.read();
    Set<String> used = new HashSet<>(Set.of("mlk"));
    table.rows().forEach(row -> used.add(row.object().substring(0, row.object().indexOf(':'))));

    assertThat(table.prefixes().keySet()).isEqualTo(used);
  }

  /** Or a reader could not tell what a record says from what was added. */
  @Test
  void what_is_added_is_said_with_properties_that_a_record_does_not_use() throws IOException {
    AlignmentTable table = AlignmentTable.read();
    Set<String> used =
        ModelTypes.all().stream()
            .flatMap(
                type -> type.fields().stream().map(field -> Vocabulary.propertyOf(type, field)))
            .collect(Collectors.toSet());
    used.add(Vocabulary.AGENT);
    used.add(Vocabulary.SEE_ALSO);
    used.add(Vocabulary.POSITION);

    assertThat(
            table.rows().stream()
                .filter(row -> row.kind().equals("property"))
                .filter(row -> TRUE_OF_EVERY_RECORD.contains(row.relation()))
                .map(row -> expanded(row.object(), table)))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(used);
  }

  private static String expanded(String curie, AlignmentTable table) {
    int colon = curie.indexOf(':');
    return table.prefixes().get(curie.substring(0, colon)) + curie.substring(colon + 1);
  }
}
