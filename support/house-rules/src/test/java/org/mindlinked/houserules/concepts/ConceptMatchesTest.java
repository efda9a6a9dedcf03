package org.mindlinked.houserules.concepts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Iri;

class ConceptMatchesTest {
  private static final Set<String> PREDICATES =
      Set.of(
          "skos:exactMatch",
          "skos:closeMatch",
          "skos:relatedMatch",
          "skos:broadMatch",
          "skos:narrowMatch");

  @Test
  void the_published_matches_say_what_the_tables_say() throws IOException {
    Approved.check(Project.file(ConceptMatches.FILE), ConceptMatches.document());
  }

  @Test
  void the_file_is_well_formed_sssom() throws IOException {
    List<String> lines = Files.readAllLines(Project.file(ConceptMatches.FILE), UTF_8);
    List<String> head = lines.stream().filter(line -> line.startsWith("#")).toList();
    List<String> body = lines.subList(head.size(), lines.size());

    assertThat(head).anyMatch(line -> line.matches("#mapping_set_id: \"https://\\S+\""));
    assertThat(head).anyMatch(line -> line.matches("#license: \"https://\\S+\""));
    assertThat(body).noneMatch(line -> line.startsWith("#"));
    List<String> columns = List.of(body.get(0).split("\t", -1));
    assertThat(columns)
        .doesNotHaveDuplicates()
        .contains("subject_id", "predicate_id", "object_id", "mapping_justification");
    Map<String, String> curieMap = curieMap(head);
    Set<String> used = new HashSet<>();
    for (String line : body.subList(1, body.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      assertThat(cells).as(line).hasSameSizeAs(columns);
      assertThat(cells.get(columns.indexOf("predicate_id"))).isIn(PREDICATES);
      assertThat(cells.get(columns.indexOf("comment"))).matches("V[12]: .+");
      for (String column :
          List.of("subject_id", "predicate_id", "object_id", "mapping_justification")) {
        String curie = cells.get(columns.indexOf(column));
        String prefix = curie.substring(0, curie.indexOf(':'));
        assertThat(curieMap).as(curie).containsKey(prefix);
        Iri.of(curieMap.get(prefix) + curie.substring(prefix.length() + 1));
        used.add(prefix);
      }
    }
    assertThat(curieMap.keySet()).isEqualTo(used);
  }

  private static Map<String, String> curieMap(List<String> head) {
    Map<String, String> map = new HashMap<>();
    for (String line : head.subList(head.indexOf("#curie_map:") + 1, head.size())) {
      int colon = line.indexOf(": \"");
      map.put(line.substring(3, colon), line.substring(colon + 3, line.length() - 1));
    }
    return map;
  }

  @Test
  void every_match_is_a_line_and_only_those_read_in_their_own_source_are_exact()
      throws IOException {
    List<String> lines = ConceptMatches.document().lines().toList();
    int matches = 0;
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        for (ConceptMatch match : scheme.matches(term)) {
          matches++;
          assertThat(lines)
              .as(term + " " + match)
              .anyMatch(
                  line ->
                      line.startsWith(ConceptTurtle.own(term.iri().orElseThrow()) + "\t")
                          && line.contains(
                              "\t"
                                  + ConceptTurtle.property(match.kind())
                                  + "\t"
                                  + match.curie()
                                  + "\t"));
        }
      }
    }
    assertThat(lines.stream().filter(line -> line.startsWith("mlk:"))).hasSize(matches);
    assertThat(lines).noneMatch(line -> line.contains("exactMatch") && line.contains("V2"));
  }

  @Test
  @Tag("shared")
  void headings_of_mesh_are_spelt_as_in_the_list_of_2015() throws IOException {
    Path list = Path.of(System.getProperty("mindlinked.shared"), "vocab/mesh-2015-descriptors.tsv");
    Map<String, String> headings = new HashMap<>();
    for (String line : Files.readAllLines(list, UTF_8)) {
      String[] cells = line.split("\t", -1);
      headings.put("mesh:" + cells[0], cells[1]);
    }
    assertThat(headings).containsAllEntriesOf(ConceptMatches.labels());
  }
}
