package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.internal.csv.Cells;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

class CsvTest {
  private static Study.Builder study() {
    return Study.builder().id(Iri.of("https://example.org/study/1"));
  }

  private static Map<String, String> row(Study study) throws IOException {
    return Csv.read(Exports.write("csv", study)).get(0);
  }

  @Test
  void counts_are_told_with_unit_and_stage_and_never_added() throws IOException {
    Study study =
        study()
            .addPopulations(
                Population.builder()
                    .kind(PopulationKind.SAMPLE)
                    .addRoles(PopulationRole.SERVICE_USER)
                    .addCounts(count().value(449).stage(CountStage.RANDOMISED).build())
                    .addCounts(count().min(95).max(40_927).per(CountUnit.REVIEW).build())
                    .addParts(
                        Population.builder()
                            .label("nurses")
                            .addCounts(count().value(20).approximate(true).build())
                            .build())
                    .build())
            .addPopulations(
                Population.builder()
                    .kind(PopulationKind.SERVED)
                    .addRoles(PopulationRole.CARER)
                    .addCounts(count().value(201).basis(Basis.DERIVED).build())
                    .build())
            .build();
    assertThat(row(study))
        .containsEntry(
            "participants",
            "449 participant (randomised): service-user; "
                + "95 to 40927 participant per review: service-user; "
                + "about 20 participant (part): nurses; "
                + "201 participant (derived): carer")
        .containsEntry("sampled_roles", "service-user")
        .containsEntry("other_roles", "carer (served)");
  }

  private static Count.Builder count() {
    return Count.builder().unit(CountUnit.PARTICIPANT);
  }

  @Test
  void involvement_that_nobody_mentions_is_not_denied() throws IOException {
    assertThat(row(study().build())).containsEntry("involvement", "");
    assertThat(row(study().addInvolvement(involvement(InvolvementLevel.PARTICIPATION)).build()))
        .containsEntry("involvement", "no");
    assertThat(
            row(
                study()
                    .addInvolvement(involvement(InvolvementLevel.PARTICIPATION))
                    .addInvolvement(involvement(InvolvementLevel.CO_PRODUCTION))
                    .build()))
        .containsEntry("involvement", "yes")
        .containsEntry("involvement_levels", "participation; co-production");
  }

  private static Involvement involvement(InvolvementLevel level) {
    return Involvement.builder().level(level).build();
  }

  @Test
  void findings_are_counted_by_kind_with_those_within_others() throws IOException {
    Finding barrier =
        Finding.builder().kind(FindingKind.BARRIER).text(Text.of("Long waits")).build();
    Finding theme =
        Finding.builder()
            .kind(FindingKind.THEME)
            .label(Text.of("Access"))
            .addParts(barrier)
            .addParts(barrier)
            .build();
    assertThat(row(study().addFindings(theme).addFindings(barrier).build()))
        .containsEntry("findings", "barrier 3; theme 1");
  }

  @Test
  void a_region_counts_for_its_country() throws IOException {
    Setting setting =
        Setting.builder()
            .addPlaces(Place.builder().code("GB-ENG").name("England").build())
            .addPlaces(Place.builder().code("GB-WLS").name("Wales").build())
            .build();
    assertThat(row(study().addSettings(setting).build()))
        .containsEntry("countries", "GB")
        .containsEntry("places", "England; Wales");
  }

  @Test
  void a_publication_that_is_no_study_has_a_row_that_says_so() throws IOException {
    List<Map<String, String>> rows =
        Csv.read(Exports.write("csv", List.of(Samples.study(), Exports.article())));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("record_type", "study")
        .containsEntry("title", "Crisis care")
        .containsEntry("doi", "10.1186/s12913-023-10058-w")
        .containsEntry("authors", "Foye, Una")
        .containsEntry("authors_complete", "false")
        .containsEntry("published", "2023");
    assertThat(rows.get(1))
        .containsEntry("record_type", "publication")
        .containsEntry("publication_type", "systematic-review")
        .containsEntry("published", "2023-06")
        .containsEntry(
            "authors", "Lloyd-Evans, Brynmor; Sato, Yuki, jr; The Night Group; …; Zhang, Li")
        .containsEntry("participants", "");
  }

  @Test
  void a_spreadsheet_sees_utf_8() throws IOException {
    assertThat(Exports.write("csv", List.of())).startsWith("\uFEFFid,record_type,title,");
    assertThat(Exports.write("csv", Exports.article()))
        .contains("Night cafés")
        .doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "'=1", "'", "＝1"})
  void no_cell_is_a_formula_and_one_apostrophe_less_gives_the_text_again(String text)
      throws IOException {
    String cell = row(study().title(text).build()).get("title");
    assertThat(cell).isEqualTo("'" + text);
    assertThat(Cells.harmless("a\r\n=\rb")).isEqualTo("a\n=\nb");
    assertThat(Cells.harmless("a=1")).isEqualTo("a=1");
    assertThat(Cells.harmless("")).isEmpty();
  }

  @Test
  void the_guide_describes_every_column() throws IOException {
    Path root = Path.of(System.getProperty("mindlinked.root"));
    String guide = Files.readString(root.resolve("docs/guide/exports.md"), UTF_8);
    assertThat(Csv.header(Exports.write("csv", List.of())))
        .hasSizeGreaterThan(30)
        .allSatisfy(column -> assertThat(guide).contains("`" + column + "`"));
  }
}
