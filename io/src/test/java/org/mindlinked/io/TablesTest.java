package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.UnwritableException;

class TablesTest {
  private static final String STUDY = "https://example.org/study/1";

  @TempDir private Path parent;

  private Path folder() {
    return parent.resolve("tables");
  }

  private static void write(Path folder, EvidenceRecord... records) throws IOException {
    try (CatalogueSink sink = CatalogueWriter.to(folder).as("tables").open()) {
      sink.header(Catalogue.builder().title("Some records").build());
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    return Csv.read(Files.readString(folder().resolve(table + ".csv"), UTF_8));
  }

  @Test
  void each_node_has_a_row_under_its_iri() throws IOException {
    write(folder(), Samples.study(), Exports.article());

    assertThat(rows("records"))
        .extracting(row -> row.get("record_type"))
        .containsExactly("study", "publication");
    assertThat(rows("studies"))
        .singleElement()
        .satisfies(
            study ->
                assertThat(study)
                    .containsEntry("node_id", STUDY)
                    .containsEntry("record_id", STUDY)
                    .containsEntry("title", "Crisis care")
                    .containsEntry("title_language", "en")
                    .containsEntry("designs", "qualitative")
                    .containsEntry("designs_label", "Qualitative study; Audit; Audit cycle")
                    .containsEntry(
                        "topics",
                        "setting-crisis-service; https://example.org/topic/1; "
                            + "https://example.org/topic/2")
                    .containsEntry("period_start", "2003")
                    .containsEntry("period_end", "")
                    .containsEntry("findings_complete", ""));
    assertThat(rows("counts").get(1))
        .containsEntry("node_id", STUDY + "#population-1.count-1.breakdown-1.member-1")
        .containsEntry("parent_id", STUDY + "#population-1.count-1.breakdown-1")
        .containsEntry("parent_type", "Breakdown")
        .containsEntry("parent_field", "members")
        .containsEntry("value", "")
        .containsEntry("proportion", "0.73")
        .containsEntry("unit", "participant")
        .containsEntry("unit_label", "Participant")
        .containsEntry("basis", "stated");
    assertThat(rows("data_collections").get(0))
        .containsEntry("collected_from", STUDY + "#population-1.part-2");
    assertThat(rows("publications").get(0))
        .containsEntry("node_id", STUDY + "#report-1.publication")
        .containsEntry("parent_id", STUDY + "#report-1")
        .containsEntry("issued", "2023")
        .containsEntry("container_title", "BMC Health Services Research")
        .containsEntry("contributors_complete", "false");
    assertThat(rows("publications").get(1)).containsEntry("parent_id", "");
  }

  @Test
  void references_lead_to_the_node_of_their_owner() throws IOException {
    write(folder(), Exports.article());

    String article = "https://example.org/publication/1";
    assertThat(rows("contributors"))
        .extracting(row -> row.get("person_family"))
        .containsExactly("Lloyd-Evans", "Sato", "", "", "", "Zhang");
    assertThat(rows("contributors").get(2))
        .containsEntry("organisation", article + "#organisation-1")
        .containsEntry("position", "3");
    assertThat(rows("contributors").get(5))
        .as("the last of a shortened list")
        .containsEntry("position", "");
  }

  @Test
  void what_stands_in_something_derived_is_derived() throws IOException {
    Finding derived =
        Finding.builder()
            .kind(FindingKind.EFFECT_ESTIMATE)
            .text(Text.of("Better"))
            .basis(Basis.DERIVED)
            .addEffects(EffectEstimate.builder().measure(EffectMeasure.ODDS_RATIO).build())
            .addCounts(Count.builder().value(3).unit(CountUnit.STUDY).build())
            .addCounts(
                Count.builder().value(4).unit(CountUnit.STUDY).basis(Basis.SUGGESTED).build())
            .build();
    write(folder(), Study.builder().id(Iri.of(STUDY)).addFindings(derived).build());

    assertThat(rows("effects").get(0)).containsEntry("basis", "derived");
    assertThat(rows("counts"))
        .extracting(row -> row.get("basis"))
        .containsExactly("derived", "suggested");
  }

  @Test
  void the_description_names_every_column_and_every_key_leads_to_a_row() throws IOException {
    write(folder(), Exports.seeds().toArray(EvidenceRecord[]::new));

    JsonNode description =
        new ObjectMapper().readTree(folder().resolve("datapackage.json").toFile());
    assertThat(description.get("title").asText()).isEqualTo("Some records");
    List<String> files = new ArrayList<>(List.of("datapackage.json"));
    for (JsonNode table : description.get("resources")) {
      String name = table.get("name").asText();
      files.add(table.get("path").asText());
      JsonNode schema = table.get("schema");
      assertThat(Csv.header(Files.readString(folder().resolve(name + ".csv"), UTF_8)))
          .as(name)
          .doesNotHaveDuplicates()
          .allMatch(column -> column.matches("[a-z][a-z0-9_]*"))
          .containsExactlyElementsOf(schema.get("fields").findValuesAsText("name"));
      List<String> keys = column(name, schema.get("primaryKey").asText());
      assertThat(keys).as(name).doesNotHaveDuplicates().doesNotContain("");
      for (JsonNode key : schema.path("foreignKeys")) {
        JsonNode to = key.get("reference");
        assertThat(column(to.get("resource").asText(), to.get("fields").asText()))
            .as("%s.%s", name, key.get("fields").asText())
            .containsAll(
                column(name, key.get("fields").asText()).stream()
                    .filter(value -> !value.isEmpty())
                    .toList());
      }
    }
    assertThat(names(folder())).containsExactlyInAnyOrderElementsOf(files);
    assertThat(rows("studies")).hasSize(13);
    assertThat(rows("counts")).hasSizeGreaterThan(30);
  }

  private List<String> column(String table, String name) throws IOException {
    return rows(table).stream().map(row -> String.valueOf(row.get(name))).toList();
  }

  @Test
  void an_earlier_export_is_replaced_and_nothing_else() throws IOException {
    write(folder(), Samples.study());
    write(folder(), Exports.article());
    assertThat(rows("records")).hasSize(1);
    assertThat(names(parent)).containsExactly("tables");

    Files.writeString(folder().resolve("thesis.docx"), "mine", UTF_8);
    assertThatThrownBy(() -> CatalogueWriter.to(folder()).as("tables").open())
        .isInstanceOfSatisfying(
            UnwritableException.class, e -> assertThat(e.code()).isEqualTo(IoCodes.FOLDER))
        .hasMessageContaining("thesis.docx");
    assertThat(folder().resolve("thesis.docx")).hasContent("mine");
    assertThat(names(parent)).containsExactly("tables");

    Path file = Files.writeString(parent.resolve("file"), "mine", UTF_8);
    assertThatThrownBy(() -> CatalogueWriter.to(file).as("tables").open())
        .isInstanceOf(UnwritableException.class)
        .hasMessageContaining("is a file");
    Path empty = Files.createDirectory(parent.resolve("empty"));
    write(empty, Exports.article());
    assertThat(names(empty)).contains("studies.csv", "datapackage.json");
  }

  @Test
  void a_folder_that_is_not_complete_leaves_nothing() throws IOException {
    try (CatalogueSink sink = CatalogueWriter.to(folder()).as("tables").open()) {
      sink.write(Samples.study());
      assertThat(folder()).doesNotExist();
      sink.abort();
    }
    assertThat(names(parent)).isEmpty();
  }

  @Test
  void places_and_references_are_left_out_when_asked() throws IOException {
    try (CatalogueSink sink =
        CatalogueWriter.to(folder()).as("tables").withoutEvidence().withoutReferences().open()) {
      sink.write(Samples.study());
      sink.complete();
    }
    assertThat(rows("evidence")).isEmpty();
    assertThat(rows("data_collections")).hasSize(1);
  }

  @Test
  void tables_are_no_stream_of_bytes() {
    assertThatThrownBy(() -> CatalogueWriter.to(new ByteArrayOutputStream()).as("tables").open())
        .isInstanceOf(UnwritableException.class)
        .hasMessageContaining("folder");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
