package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and patterns as inputs of one run. */
class SeveralInputsTest {
  private static final String STUDY =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"title\":\"One\"}";

  @TempDir private Path folder;

  /** Exports of six kinds, some below others, and what must not be read. */
  @BeforeEach
  void exports() throws IOException {
    file("in/b.nbib", "PMID- 22222222\nTI  - Two\n");
    file("in/a.json", STUDY);
    file("in/deep/c.ndjson", STUDY.replace("/1", "/3").replace("One", "Three") + "\n");
    file(
        "in/deep/d.xml",
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>44444444</PMID><Article>"
            + "<ArticleTitle>Four</ArticleTitle></Article></MedlineCitation></PubmedArticle>"
            + "</PubmedArticleSet>");
    file(
        "in/e.ttl",
        """
        @prefix mlk: <https://w3id.org/mindlinked/ns#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        <https://example.org/study/5> a mlk:Study ; dcterms:title "Five" .
        """);
    file(
        "in/f.xml",
        "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Six</dc:title>"
            + "<dc:identifier>https://example.org/6</dc:identifier></oai_dc:dc>");
    file("in/.hidden.json", "no JSON");
    file("in/.git/config.json", "no JSON");
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, UTF_8);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private CommandRun convert(String... inputs) {
    String[] arguments = new String[inputs.length + 3];
    arguments[0] = "convert";
    System.arraycopy(inputs, 0, arguments, 1, inputs.length);
    arguments[inputs.length + 1] = "--to";
    arguments[inputs.length + 2] = "ndjson";
    return CommandRun.of(arguments);
  }

  @Test
  void a_folder_is_the_files_in_it_in_the_order_of_names_whatever_their_formats() {
    CommandRun run = convert(at("in"));
    assertThat(run.err()).contains("6 records found: 6 accepted, 0 rejected");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsSubsequence("One", "Two", "Three", "Four", "Five", "Six");
  }

  @Test
  void a_pattern_finds_files_at_any_depth() {
    assertThat(convert(at("in") + "/**/*.nbib").out()).contains("Two");
    assertThat(convert(at("in") + "/**/*.xml").out().lines()).hasSize(2);
    assertThat(convert(at("in") + "/*.xml").out().lines()).hasSize(1);
    assertThat(convert(at("in") + "/{a,b}.*").out().lines()).hasSize(2);
    assertThat(convert(at("in") + "/d*").out().lines()).hasSize(2);
    assertThat(convert(at("i?") + "/*.nbib", at("in/a.json")).out().lines()).hasSize(2);
  }

  @Test
  void a_file_whose_name_holds_an_asterisk_is_that_file() throws IOException {
    file("odd/*.json", STUDY);
    file("odd/other.json", STUDY.replace("/1", "/2"));
    assertThat(convert(at("odd/*.json")).out()).isEqualTo(STUDY + "\n");
  }

  @Test
  void a_file_that_two_arguments_find_is_read_once() {
    assertThat(convert(at("in"), at("in") + "/*.nbib").out().lines()).hasSize(6);
  }

  @Test
  void a_pattern_without_a_match_is_wrong_use() throws IOException {
    CommandRun run = convert(at("in") + "/*.ris");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no file matches " + at("in") + "/*.ris");
    assertThat(convert(at("none") + "/*.ris").exit()).isEqualTo(2);
    assertThat(convert(at("in") + "/[.ris").err()).contains("the pattern");

    Files.createDirectory(folder.resolve("empty"));
    assertThat(convert(at("empty")).err()).contains("there is no file in the folder");
  }

  @Test
  void a_file_of_no_known_kind_stops_a_strict_run_with_its_name() throws IOException {
    file("in/deep/read-me.txt", "Exports of spring.\n");
    CommandRun run = CommandRun.of("convert", at("in"), "-o", at("out.nt"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("ML-IO-009", at("in/deep/read-me.txt"), "nothing was written");
    assertThat(folder.resolve("out.nt")).doesNotExist();
  }

  @Test
  void a_lenient_run_reports_files_of_no_known_kind_and_converts_the_others() throws IOException {
    file("in/deep/read-me.txt", "Exports of spring.\n");
    file("in/nothing.ris", "");
    CommandRun run = CommandRun.of("convert", at("in"), "-o", at("out.ndjson"), "--lenient");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("ML-IO-009", at("in/deep/read-me.txt"), "ML-IO-001", at("in/nothing.ris"))
        .contains("6 records found: 6 accepted", "2 of 8 files could not be read");
    assertThat(folder.resolve("out.ndjson")).content().contains("One", "Six");
  }

  @Test
  void a_file_that_is_named_after_another_format_is_read_by_content_and_says_so()
      throws IOException {
    file("mixed/a.ris", "PMID- 22222222\nTI  - Two\n");
    file("mixed/b.ttl.txt", "PMID- 33333333\nTI  - Three\n");
    CommandRun run = convert(at("mixed"));
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .contains("ML-IO-016 this looks like nbib although it is named .ris: read as nbib")
        .contains("at " + at("mixed/a.ris"), "--from")
        .doesNotContain("b.ttl.txt");
  }

  @Test
  void the_report_tells_of_each_file_and_of_fields_without_a_place() throws IOException {
    file(
        "kept/a.nbib",
        """
        PMID- 11111111
        TI  - One
        OWN - NLM
        STAT- MEDLINE

        PMID- 22222222
        TI  - Two
        OWN - NLM
        """);
    file("kept/b.txt", "Exports of spring.\n");
    file("kept/c.ndjson", STUDY + "\n{\"type\":\"Study\"}\n");
    CommandRun run =
        CommandRun.of(
            "convert",
            at("kept"),
            "-o",
            at("out.ndjson"),
            "--lenient",
            "--report",
            at("report.json"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("kept aside", "OWN 2, STAT 1");
    String report = Files.readString(folder.resolve("report.json")).replaceAll("\\s", "");
    assertThat(report)
        .containsSubsequence(
            "/a.nbib\",\"format\":\"nbib\",\"found\":2,\"accepted\":2,\"rejected\":0}",
            "/b.txt\",\"found\":0,\"accepted\":0,\"rejected\":0}",
            "/c.ndjson\",\"format\":\"ndjson\",\"found\":2,\"accepted\":1,\"rejected\":1}",
            "\"unmapped\":[{\"format\":\"nbib\",\"name\":\"OWN\",\"count\":2,"
                + "\"example\":\"\\\"NLM\\\"\"}",
            ",{\"format\":\"nbib\",\"name\":\"STAT\",\"count\":1,"
                + "\"example\":\"\\\"MEDLINE\\\"\"}]}");
  }

  @Test
  void what_a_run_wrote_into_its_input_folder_is_no_input_of_the_next() throws IOException {
    file("again/a.nbib", "PMID- 11111111\nTI  - One\n\nnothing\n");
    file("again/b.bib", "@misc{k, title = {Two}}\n@misc{l, title = {}");
    String[] arguments = {
      "convert",
      at("again"),
      "-o",
      at("again/out.ndjson"),
      "--lenient",
      "--rejects",
      at("again/rejects") + "/",
      "--report",
      at("again/report.json")
    };
    CommandRun first = CommandRun.of(arguments);
    String out = Files.readString(folder.resolve("again/out.ndjson"));
    CommandRun second = CommandRun.of(arguments);

    assertThat(first.err()).doesNotContain("left out");
    assertThat(second.err())
        .contains("out.ndjson is left out", "report.json is left out", "b.bib is left out");
    assertThat(Files.readString(folder.resolve("again/out.ndjson"))).isEqualTo(out);
  }

  @Test
  void the_line_on_what_is_kept_aside_names_formats_if_there_are_several() throws IOException {
    file("aside/a.nbib", "PMID- 11111111\nTI  - One\nOWN - NLM\n");
    file("aside/b.bib", "@misc{k, title = {Two}}");

    assertThat(convert(at("aside")).err()).contains("bibtex (key) 1, nbib OWN 1");
    assertThat(convert(at("aside/b.bib")).err()).contains("kept aside", ": (key) 1");
  }

  @Test
  void a_lenient_run_that_can_read_no_file_writes_nothing() throws IOException {
    file("other/read-me.txt", "Exports of spring.\n");
    CommandRun run = CommandRun.of("convert", at("other"), "-o", at("out.ndjson"), "--lenient");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("nothing was written");
    assertThat(folder.resolve("out.ndjson")).doesNotExist();
  }

  @Test
  void info_tells_formats_and_what_publications_have_without_converting() throws IOException {
    file(
        "kept/a.nbib",
        """
        PMID- 11111111
        TI  - One
        LID - 10.1000/one [doi]
        LA  - eng
        DP  - 2019
        OWN - NLM

        PMID- 22222222
        TI  - Two
        LA  - fre
        DP  - 2022 May
        OWN - NLM
        """);
    file("kept/c.ndjson", STUDY + "\n{\"type\":\"Study\"}\n");
    CommandRun run = CommandRun.of("info", at("kept"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.nbib: nbib, 2 records\n", "c.ndjson: ndjson, 2 records, 1 of them rejected")
        .contains("1 study, 2 publications", "1 of the publications with a DOI")
        .contains("published 2019 to 2022")
        .containsPattern("en +1\n")
        .containsPattern("fr +1\n")
        .containsPattern("nbib OWN +2, such as \"NLM\"");
    assertThat(run.err()).doesNotContain("kept aside");
  }
}
