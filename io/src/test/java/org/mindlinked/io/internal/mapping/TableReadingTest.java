package org.mindlinked.io.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.TableMapping;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.RecordSource;

/** Tables become records by a mapping. */
class TableReadingTest {
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<String> rejected = new ArrayList<>();

  @Test
  void reads_a_row_as_a_publication_and_keeps_the_rest_aside() throws IOException {
    Publication record =
        (Publication)
            only(
                """
                record: Publication
                columns:
                  Title: title
                  Year: issued
                  DOI: {to: identifiers, identifier: doi}
                  Authors: {to: contributors/person, split: ";", with: {roles: author}}
                  Pages: {into: [pageStart, pageEnd], split: "-"}
                  Funder: funding/0/funder
                  Remarks: null
                """,
                """
                Title,Year,DOI,Authors,Pages,Funder,Remarks,Other
                Peer support,2021,10.1000/1,"Hill, Anna; Mead, S",12-19,NIHR,good,x
                """);

    assertThat(record.title()).hasValue(Text.of("Peer support"));
    assertThat(record.issued().orElseThrow()).hasToString("2021");
    assertThat(record.identifiers()).hasToString("[doi:10.1000/1]");
    assertThat(record.contributors()).hasSize(2);
    assertThat(record.contributors().get(1).person().orElseThrow().given()).hasValue("S");
    assertThat(record.contributors().get(1).roles()).hasToString("[contribution-role-author]");
    assertThat(record.pageEnd()).hasValue("19");
    assertThat(record.funding().get(0).funder()).hasValue(Reference.of("#organisation-1"));
    assertThat(record.organisations().get(0).name()).isEqualTo(Text.of("NIHR"));
    assertThat(record.sources().get(0).unmapped())
        .extracting(field -> field.name() + "=" + field.value())
        .containsExactly("Remarks=good", "Other=x");
    assertThat(problems).isEmpty();
  }

  @Test
  void gathers_rows_into_one_study_whose_effects_refer_to_its_parts() throws IOException {
    Study study =
        (Study)
            only(
                """
                record: Study
                key: study
                numbers: {decimal: ","}
                columns: {study: shortName, country: settings/0/places}
                parts:
                  arm: {at: interventions, by: arm, columns: {arm: label}}
                  outcome: {at: outcomes, by: scale, columns: {scale: label}}
                  finding:
                    at: findings
                    columns: {g: effects/0/value}
                    constants: {kind: effect-estimate, label: "{arm}, {scale}", effects/0/measure: hedges-g}
                    refers: {effects/0/outcome: outcome, effects/0/intervention: arm}
                """,
                """
                study;arm;scale;g;country
                Abas 2018;CBT;PHQ-9;-0,5;Zimbabwe
                Abas 2018;CBT;GAD-7;0,25;Zimbabwe
                Abas 2018;PST;PHQ-9;1;Zimbabwe
                """);

    assertThat(study.interventions()).hasSize(2);
    assertThat(study.outcomes()).hasSize(2);
    assertThat(study.settings().get(0).places()).hasSize(1);
    assertThat(study.findings())
        .extracting(
            finding ->
                finding.label().orElseThrow()
                    + " "
                    + finding.effects().get(0).value().orElseThrow()
                    + " "
                    + finding.effects().get(0).intervention().orElseThrow()
                    + " "
                    + finding.effects().get(0).outcome().orElseThrow())
        .containsExactly(
            "CBT, PHQ-9 -0.5 #intervention-1 #outcome-1",
            "CBT, GAD-7 0.25 #intervention-1 #outcome-2",
            "PST, PHQ-9 1 #intervention-2 #outcome-1");
    assertThat(study.sources()).hasSize(3);
  }

  @Test
  void refuses_a_row_with_another_decimal_mark_and_gives_its_bytes_back() throws IOException {
    List<EvidenceRecord> records =
        read(
            """
            record: Study
            columns: {s: shortName, m: populations/0/characteristics/0/mean}
            constants: {populations/0/characteristics/0/axis: age}
            """,
            "s;m\na;40.5\nb;\"40,5\"\nc;41\n");

    assertThat(records).hasSize(2);
    assertThat(rejected).containsExactly("b;\"40,5\"\n");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.CELL_VALUE);
              assertThat(problem.toString()).contains("column \"m\"", "40,5", "decimal", "line 3");
            });
  }

  @Test
  void says_what_is_wrong_with_words_rows_and_joins() throws IOException {
    read("record: Study\ncolumns: {s: shortName, d: designs}\n", "s,d\na,trial of a kind\n");
    assertThat(problems).extracting(Diagnostic::code).containsExactly(IoCodes.CELL_WORD);

    read("record: Study\nkey: s\ncolumns: {s: shortName, t: title}\n", "s,t\na,x\na,y\nb,z\na,x\n");
    assertThat(problems)
        .extracting(Diagnostic::code)
        .containsExactly(IoCodes.ROWS_DIFFER, IoCodes.ROWS_APART);

    read(
        "record: Study\nkey: s\nrows: apart\ncolumns: {s: shortName, t: title}\n"
            + "parts: {g: {at: populations, by: g, columns: {g: label}},"
            + " c: {at: counts, in: {part: g, by: h}, columns: {n: value}, constants: {unit: person}}}\n",
        "s,t,g,h,n\na,x,men,women,3\n");
    assertThat(problems).extracting(Diagnostic::code).containsExactly(IoCodes.JOIN);
  }

  @Test
  void finds_all_that_is_wrong_with_a_mapping_before_a_row_is_read() {
    assertThatThrownBy(() -> read("record: [", "a\n1\n"))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(IoCodes.MAPPING_SYNTAX);
    assertThatThrownBy(() -> read("record: Study\ncolums: {a: title}\n", "a\n1\n"))
        .hasMessageContaining(IoCodes.MAPPING_FORM)
        .hasMessageContaining("did you mean columns?");
    assertThatThrownBy(() -> read("record: Study\ncolumns: {a: titel}\n", "a\n1\n"))
        .hasMessageContaining(IoCodes.MAPPING_PATH)
        .hasMessageContaining("did you mean title?");
    assertThatThrownBy(() -> read("record: Study\ncolumns: {Autor: title}\n", "Author\n1\n"))
        .hasMessageContaining(IoCodes.MAPPING_COLUMN)
        .hasMessageContaining("no column \"Autor\"; there is Author")
        .hasMessageContaining("line 2 column");
    assertThatThrownBy(() -> CatalogueReader.from("a,b\n1,2\n").as("csv").open())
        .hasMessageContaining(IoCodes.NO_MAPPING);
  }

  private EvidenceRecord only(String mapping, String table) throws IOException {
    List<EvidenceRecord> records = read(mapping, table);
    assertThat(problems).isEmpty();
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private List<EvidenceRecord> read(String mapping, String table) throws IOException {
    problems.clear();
    rejected.clear();
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(table)
            .lenient(problems::add)
            .rejects(
                (bytes, why) ->
                    rejected.add(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
            .mapping(TableMapping.of(mapping))
            .open()) {
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        records.add(record.get());
      }
      assertThat(source.found()).isEqualTo(records.size() + source.rejected());
    }
    return records;
  }
}
