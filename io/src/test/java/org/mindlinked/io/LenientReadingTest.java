package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.RecordSource;

class LenientReadingTest {
  private static final String GOOD = "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\"}";
  private static final String BAD =
      "{\"type\":\"Study\",\"id\":\"https://example.org/s/2\",\"title\":null}";

  @TempDir private Path folder;

  @Test
  void skips_bad_records_and_reports_their_lines() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    RecordSource source =
        CatalogueReader.from(GOOD + "\r\n\n" + BAD + "\r\nhello\n" + GOOD)
            .as("ndjson")
            .lenient(problems::add)
            .open();

    assertThat(RoundTripTest.all(source)).hasSize(2);
    assertThat(source.found()).isEqualTo(4);
    assertThat(source.rejected()).isEqualTo(2);
    assertThat(problems).extracting(Diagnostic::code).containsExactly(IoCodes.NULL, IoCodes.SYNTAX);
    assertThat(problems.get(0).location().line()).hasValue(3);
    assertThat(problems.get(0).location().recordNumber()).hasValue(2);
    assertThat(problems.get(0).location().recordId()).contains("https://example.org/s/2");
    assertThat(problems.get(1).location().line()).hasValue(4);
  }

  @Test
  void a_bad_record_of_a_document_does_not_harm_the_next() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    RecordSource source =
        CatalogueReader.from(
                "{\"type\":\"Catalogue\",\"records\":[\n"
                    + GOOD
                    + ",\n{\"type\":\"Study\",,\"id\":\"https://example.org/s/2\"},\n5,null,\"}\",[1],\n"
                    + GOOD
                    + "\n]}")
            .lenient(problems::add)
            .open();

    assertThat(RoundTripTest.all(source)).hasSize(2);
    assertThat(source.found()).isEqualTo(7);
    assertThat(source.rejected()).isEqualTo(5);
    assertThat(problems.get(0).location().recordId()).contains("https://example.org/s/2");
    assertThat(problems.get(0).location().line()).hasValue(3);
    assertThat(problems.get(0).location().column()).hasValue(17);
  }

  @Test
  void keeps_unknown_properties_with_the_first_source() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    Study study =
        (Study)
            RoundTripTest.all(
                    CatalogueReader.from(
                            "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\",\"odd\": [1, {\"a\":\"b\"}] ,"
                                + "\"populations\":[{\"label\":\"x\",\"a/b\":\"y\"}]}")
                        .lenient(problems::add)
                        .open())
                .get(0);

    assertThat(study.sources().get(0).unmapped())
        .containsExactly(
            UnmappedField.builder().name("/odd").value("[1, {\"a\":\"b\"}]").build(),
            UnmappedField.builder().name("/populations/0/a~1b").value("\"y\"").build());
    assertThat(problems)
        .hasSize(2)
        .allMatch(problem -> problem.severity() == Severity.WARNING)
        .allMatch(problem -> problem.code().equals(IoCodes.UNKNOWN_PROPERTY));
  }

  @Test
  void keeps_unknown_words_of_open_vocabularies_as_labels() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    Study study =
        (Study)
            RoundTripTest.all(
                    CatalogueReader.from(
                            "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\",\"designs\":[\"survey\",\"Audit\"]}")
                        .lenient(problems::add)
                        .open())
                .get(0);

    assertThat(study.designs())
        .containsExactly(StudyDesign.SURVEY, StudyDesign.labelled(Text.of("Audit")));
    assertThat(problems).extracting(Diagnostic::code).containsExactly(IoCodes.UNKNOWN_TOKEN);
  }

  @Test
  void reads_a_later_minor_version_like_that() throws IOException {
    List<Diagnostic> warnings = new ArrayList<>();
    RecordSource source =
        CatalogueReader.from(
                "{\"type\":\"Catalogue\",\"schemaVersion\":\"1.9\",\"records\":["
                    + "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\",\"newer\":true}]}")
            .problems(warnings::add)
            .open();

    assertThat(RoundTripTest.all(source)).hasSize(1);
    assertThat(warnings).hasSize(1);
  }

  @Test
  void strict_reading_ends_with_the_first_bad_record_and_can_count_the_rest() throws IOException {
    try (RecordSource source =
        CatalogueReader.from(GOOD + "\n" + BAD + "\n" + GOOD + "\n" + GOOD).as("ndjson").open()) {
      assertThat(source.next()).isPresent();
      assertThatThrownBy(source::next).isInstanceOf(UnreadableCatalogueException.class);
      assertThat(source.location().recordId()).contains("https://example.org/s/2");
      source.countRest();
      assertThat(source.found()).isEqualTo(4);
      assertThat(source.next()).isEmpty();
    }
  }

  @Test
  void rejects_can_be_mended_and_read_again_alone() throws IOException {
    Path file = folder.resolve("rejects.ndjson");
    String document =
        "{\"type\":\"Catalogue\",\"records\":[\n{\"type\":\"Study\",\n \"title\":null,\r\n"
            + " \"id\":\"https://example.org/s/2\"}]}";
    try (RejectsFile rejects = RejectsFile.to(file);
        RecordSource source =
            CatalogueReader.from(document).lenient(problem -> {}).rejects(rejects).open()) {
      assertThat(source.next()).isEmpty();
      assertThat(rejects.kept()).isEqualTo(1);
      assertThat(file).doesNotExist();
    }

    String kept = Files.readString(file, UTF_8);
    assertThat(kept.lines()).hasSize(1);
    Files.writeString(file, kept.replace("null", "\"A\""), UTF_8);
    assertThat(RoundTripTest.all(CatalogueReader.from(file).open())).hasSize(1);
  }

  @Test
  void the_originals_are_given_byte_by_byte() throws IOException {
    List<byte[]> originals = new ArrayList<>();
    byte[] latin =
        BAD.replace("null", "\"Caf\u00e9\"").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write(latin);
    lines.write('\n');
    lines.write(BAD.getBytes(UTF_8));
    RoundTripTest.all(
        CatalogueReader.from(new ByteArrayInputStream(lines.toByteArray()))
            .as("ndjson")
            .lenient(problem -> {})
            .rejects((original, problems) -> originals.add(original))
            .open());

    assertThat(originals).containsExactly(latin, BAD.getBytes(UTF_8));
  }

  @Test
  void a_record_over_the_limit_is_passed_by_in_lines_and_documents() throws IOException {
    String large = BAD.replace("null", "\"" + "a".repeat(300_000) + "\"");
    for (String text :
        List.of(
            GOOD + "\n" + large + "\n" + GOOD,
            "{\"type\":\"Catalogue\",\"records\":[" + GOOD + "," + large + "," + GOOD + "]}")) {
      List<Diagnostic> problems = new ArrayList<>();
      RecordSource source =
          CatalogueReader.from(text)
              .limits(ReadLimits.DEFAULT.withRecordBytes(1000))
              .lenient(problems::add)
              .open();
      assertThat(RoundTripTest.all(source)).hasSize(2);
      assertThat(problems).extracting(Diagnostic::code).containsExactly(IoCodes.RECORD_SIZE);
      assertThat(problems.get(0).location().recordId()).contains("https://example.org/s/2");
      assertThat(problems.get(0).message()).contains(large.length() + " bytes");
    }
  }

  @Test
  void the_type_may_stand_last() throws IOException {
    List<EvidenceRecord> read =
        RoundTripTest.all(
            CatalogueReader.from(
                    "{\"publicationType\":\"letter\",\"id\":\"https://example.org/p/1\",\"type\":\"Publication\"}")
                .open());

    assertThat(((org.mindlinked.model.Publication) read.get(0)).publicationType())
        .contains(PublicationType.LETTER);
  }

  @Test
  void a_check_refuses_records_like_bad_bytes() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    List<byte[]> originals = new ArrayList<>();
    RecordSource source =
        CatalogueReader.from(GOOD + "\n" + GOOD.replace("s/1", "s/3"))
            .as("ndjson")
            .lenient(problems::add)
            .rejects((original, why) -> originals.add(original))
            .check(
                (record, report) -> {
                  if (record.recordId().toString().endsWith("3")) {
                    report.accept(Diagnostic.error("MY-1", "three is too many"));
                  } else {
                    report.accept(Diagnostic.warning("MY-2", "hm"));
                  }
                })
            .open();

    assertThat(RoundTripTest.all(source)).hasSize(1);
    assertThat(originals).hasSize(1);
    assertThat(problems.get(1).toString())
        .isEqualTo(
            "MY-1 three is too many — text line 2 column 1, record 2 (https://example.org/s/3)");
  }
}
