package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  private static final String GOOD =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"designs\":[\"qualitative\"]}\n";
  private static final String BAD =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/2\",\"designs\":[\"qualitativ\"],"
          + "\"period\":\"20203/..\"}\n";
  private static final String OTHER =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/3\",\"title\":\"x\"}\n";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writes_the_format_that_the_name_of_the_output_tells() throws IOException {
    file("in.ndjson", GOOD);
    CommandRun run = CommandRun.of("convert", at("in.ndjson"), "-o", at("out.ttl"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("1 record found: 1 accepted", "out.ttl: turtle");
    assertThat(folder.resolve("out.ttl")).content().contains("mlk:design mlk:design-qualitative");
  }

  @Test
  void reads_standard_input_and_writes_standard_output() {
    CommandRun run = CommandRun.reading(GOOD, "convert", "-", "--to", "ntriples");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("<https://example.org/study/1> <"));
  }

  @Test
  void a_strict_run_tells_all_problems_of_the_record_and_leaves_nothing() throws IOException {
    file("in.ndjson", GOOD + BAD + OTHER);
    CommandRun run =
        CommandRun.of(
            "convert", at("in.ndjson"), "-o", at("out.nt"), "--report", at("report.json"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("in.ndjson line 2", "record 2", "https://example.org/study/2")
        .contains("ML-IO-030", "/designs/0", "qualitative")
        .contains("/period")
        .contains("nothing was written")
        .doesNotContain("\tat ", "Exception");
    assertThat(names()).containsExactly("in.ndjson", "report.json");
    assertThat(folder.resolve("report.json"))
        .content()
        .containsPattern("\"found\"\\s*:\\s*3")
        .containsPattern("\"accepted\"\\s*:\\s*0")
        .containsPattern("\"rejected\"\\s*:\\s*3")
        .containsPattern("\"records\"\\s*:\\s*0");
  }

  @Test
  void a_strict_run_keeps_the_output_of_an_earlier_one() throws IOException {
    file("in.ndjson", BAD);
    file("out.nt", "earlier");
    assertThat(CommandRun.of("convert", at("in.ndjson"), "-o", at("out.nt")).exit()).isEqualTo(1);
    assertThat(folder.resolve("out.nt")).hasContent("earlier");
  }

  @Test
  void a_lenient_run_leaves_out_reports_and_keeps_the_original() throws IOException {
    file("in.ndjson", GOOD + "{\"type\":\"Study\",\"designs\":[null]}\n" + OTHER);
    CommandRun run =
        CommandRun.of(
            "convert",
            at("in.ndjson"),
            "-o",
            at("out.nt"),
            "--lenient",
            "--rejects",
            at("bad.ndjson"),
            "--report",
            at("report.json"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("3 records found: 2 accepted, 1 rejected", "line 2");
    assertThat(folder.resolve("bad.ndjson"))
        .hasContent("{\"type\":\"Study\",\"designs\":[null]}\n");
    assertThat(folder.resolve("out.nt"))
        .content()
        .contains("https://example.org/study/1", "https://example.org/study/3");
    assertThat(folder.resolve("report.json"))
        .content()
        .containsPattern("\"found\"\\s*:\\s*3")
        .containsPattern("\"accepted\"\\s*:\\s*2")
        .containsPattern("\"rejected\"\\s*:\\s*1")
        .containsPattern("\"records\"\\s*:\\s*2");
  }

  @Test
  void rejects_can_be_mended_and_read_again_alone() throws IOException {
    file("in.ndjson", GOOD + "{\"type\":\"Study\",\"designs\":[\"survey\"]}\n");
    String bad = at("bad.ndjson");
    CommandRun.of("convert", at("in.ndjson"), "-o", at("out.nt"), "--lenient", "--rejects", bad);
    String mended =
        Files.readString(Path.of(bad)).replace("\"Study\",", "\"Study\",\"id\":\"urn:isbn:1\",");
    Files.writeString(Path.of(bad), mended);
    assertThat(CommandRun.of("convert", bad, "-o", at("mended.nt")).exit()).isZero();
  }

  @Test
  void warnings_do_not_change_the_exit_code() {
    CommandRun run =
        CommandRun.reading(
            "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"title\":\"\"}",
            "convert",
            "-",
            "--to",
            "nquads");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("warning: ML-RULE-", "1 with warnings");
  }

  @Test
  void two_records_with_one_iri_are_reported_with_both_places_and_both_written()
      throws IOException {
    file("a.ndjson", GOOD);
    file("b.ndjson", OTHER + GOOD);
    CommandRun run =
        CommandRun.of("convert", at("a.ndjson"), at("b.ndjson"), "--to", "ndjson", "-o", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("a.ndjson", "b.ndjson line 2", "https://example.org/study/1");
    assertThat(run.out().lines()).hasSize(3);
  }

  @Test
  void files_that_cannot_be_read_are_told_apart_from_bad_records() throws IOException {
    file("empty.json", "");
    file("cut.json", "{\"type\":\"Catalogue\",\"records\":[{\"type\":\"St");
    file("page.json", "<!DOCTYPE html><html></html>");
    for (String input : List.of("empty.json", "cut.json", "page.json", "missing.json")) {
      CommandRun run =
          CommandRun.of(
              "convert", at(input), "-o", at("out.nt"), "--report", at(input + ".report"));
      assertThat(run.exit()).as(input).isEqualTo(3);
      assertThat(run.err()).contains(input).doesNotContain("\tat ", "Exception");
      assertThat(folder.resolve("out.nt")).doesNotExist();
      assertThat(folder.resolve(input + ".report")).content().contains("\"found\"", "\"ML-");
    }
  }

  @Test
  void a_missing_input_says_so() {
    CommandRun run = CommandRun.of("convert", at("missing.json"), "--to", "turtle");
    assertThat(run.err()).contains("ML-CLI-001", "no such file", "missing.json");
  }

  @Test
  void wrong_use_is_said_before_anything_is_read() throws IOException {
    file("in.ndjson", GOOD);
    assertThat(CommandRun.of("convert", at("in.ndjson")))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("--to", "turtle"));
    assertThat(CommandRun.of("convert", at("in.ndjson"), "--to", "turtel"))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("turtel", "turtle"));
    assertThat(CommandRun.of("convert", at("in.ndjson"), "--rejects", at("r"), "-o", at("o.nt")))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("--lenient"));
    assertThat(CommandRun.of("convert", at("in.ndjson"), "-o", at("no/such/out.nt")))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("does not exist"));
    assertThat(CommandRun.of("convert", at("in.ndjson"), "--base", "no iri", "--to", "turtle"))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("--base", "no iri"));
    assertThat(CommandRun.of("convert")).satisfies(run -> assertThat(run.exit()).isEqualTo(2));
    assertThat(CommandRun.of("conver")).satisfies(run -> assertThat(run.exit()).isEqualTo(2));
    assertThat(CommandRun.of()).satisfies(run -> assertThat(run.exit()).isEqualTo(2));
  }

  @Test
  void evidence_and_references_can_be_left_out() {
    String study =
        "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\","
            + "\"reports\":[{\"role\":\"primary\",\"publication\":{\"type\":\"Publication\","
            + "\"references\":[{\"text\":\"a cited work\"}]}}],"
            + "\"sources\":[{\"fileName\":\"a.txt\"}],"
            + "\"evidence\":[{\"source\":\"#source-1\",\"start\":0,\"end\":4}]}";
    assertThat(CommandRun.reading(study, "convert", "-", "--to", "ntriples").out())
        .contains("Quote", "a cited work");
    assertThat(
            CommandRun.reading(
                    study, "convert", "-", "--to", "ntriples", "--no-evidence", "--no-references")
                .out())
        .doesNotContain("Quote", "a cited work");
  }

  @Test
  void aligned_adds_terms_of_other_vocabularies_and_leaves_all_others_as_they_are()
      throws IOException {
    file("in.ndjson", GOOD);
    CommandRun plain = CommandRun.of("convert", at("in.ndjson"), "--to", "ntriples");
    CommandRun run = CommandRun.of("convert", at("in.ndjson"), "--to", "ntriples", "--aligned");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith(plain.out()).contains("<https://schema.org/MedicalStudy>");
  }

  @Test
  void aligned_is_refused_for_a_format_that_is_no_rdf() throws IOException {
    file("in.ndjson", GOOD);
    CommandRun run = CommandRun.of("convert", at("in.ndjson"), "--to", "json", "--aligned");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--aligned goes with a syntax of RDF", "json");
  }

  @Test
  void calls_standard_output_by_its_name_when_nothing_was_written() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.ndjson"), "{\"type\":\"Study\"");
    CommandRun run = CommandRun.of("convert", bad.toString(), "--to", "ntriples", "-o", "-");
    assertThat(run.err()).contains("nothing was written to standard output");
    assertThat(run.out()).isEmpty();
  }
}
