package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on files of RDF. */
class RdfInputTest {
  private static final String STUDY =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"designs\":[\"qualitative\"],"
          + "\"findings\":[{\"kind\":\"barrier\",\"text\":{\"en\":\"Travel\"}}]}\n";
  private static final String APART =
      """
      @prefix mlk: <https://w3id.org/mindlinked/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      <https://example.org/study/1> a mlk:Study .
      <https://example.org/study/2> a mlk:Study .
      <https://example.org/study/1> dcterms:title "One" .
      <https://example.org/study/2> dcterms:title "Two" .
      """;
  private static final String FOREIGN =
      "{\"@context\":{\"title\":\"http://purl.org/dc/terms/title\"},"
          + "\"@id\":\"https://example.org/study/1\","
          + "\"@type\":\"https://w3id.org/mindlinked/ns#Study\",\"title\":\"One\"}";

  private static final String SEEDS = "../../examples/data/seeds.json";

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8).toString();
  }

  private String in(String format, String suffix) {
    Path file = folder.resolve("study." + suffix);
    CommandRun run =
        CommandRun.reading(STUDY, "convert", "-", "--to", format, "-o", file.toString());
    assertThat(run.exit()).isZero();
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turtle ttl",
        "trig trig",
        "ntriples nt.gz",
        "nquads nq.zst",
        "rdf-thrift rt",
        "rdfxml rdf",
        "jsonld jsonld"
      })
  void what_was_converted_to_rdf_comes_back_byte_for_byte(String formatAndSuffix) {
    String[] words = formatAndSuffix.split(" ", 2);
    String file = in(words[0], words[1]);

    assertThat(CommandRun.of("convert", file, "--to", "ndjson").out()).isEqualTo(STUDY);
    assertThat(CommandRun.of("convert", file, "--graph", "--to", "ndjson").out()).isEqualTo(STUDY);
  }

  @Test
  void info_and_validate_take_rdf() {
    CommandRun info = CommandRun.of("info", in("turtle", "ttl"));
    assertThat(info.exit()).isZero();
    assertThat(info.out()).contains("1 study, 0 publications").containsPattern("qualitative +1");

    CommandRun validate = CommandRun.of("validate", in("nquads", "nq"));
    assertThat(validate.err()).contains("1 record found: 1 accepted");
    assertThat(validate.exit()).isZero();
  }

  @Test
  void records_that_do_not_stand_together_are_refused_with_the_way_out_which_works()
      throws IOException {
    String file = file("apart.ttl", APART);

    CommandRun refused = CommandRun.of("validate", file);
    assertThat(refused.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(refused.err()).contains("ML-RDF-005", "--graph");

    for (String command : List.of("validate", "info")) {
      assertThat(CommandRun.of(command, "--graph", file).err())
          .contains("2 records found: 2 accepted");
    }
    assertThat(CommandRun.of("convert", "--graph", file, "--to", "ndjson").out().lines())
        .hasSize(2);
  }

  @Test
  void rdf_that_is_not_well_formed_is_unreadable() throws IOException {
    String file = file("cut.ttl", APART.substring(0, APART.indexOf(" a mlk:Study")));

    CommandRun run = CommandRun.of("info", file);

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("ML-RDF-004");
  }

  @Test
  void json_ld_of_another_form_is_read_by_content_and_by_name() throws IOException {
    String file = file("study.json", FOREIGN);

    assertThat(CommandRun.of("info", file).out()).contains("1 study");
    assertThat(CommandRun.of("info", file, "--from", "jsonld").out()).contains("1 study");
    assertThat(CommandRun.reading(FOREIGN, "convert", "-", "--to", "ndjson").out())
        .isEqualTo(
            "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"title\":\"One\"}\n");
  }

  @Test
  void a_context_from_the_network_is_refused() throws IOException {
    String file =
        file("web.jsonld", "{\"@context\":\"https://example.org/own\",\"@type\":\"Thing\"}");

    CommandRun run = CommandRun.of("info", file);

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("ML-RDF-012", "https://example.org/own", "never fetched");
  }

  @Test
  void formats_lists_both_readers_of_a_name() {
    assertThat(CommandRun.of("formats").out().lines().filter(line -> line.startsWith("jsonld ")))
        .satisfiesExactly(
            own -> assertThat(own).containsPattern("yes +yes +yes +\\.jsonld"),
            other -> assertThat(other).containsPattern("yes +- +- +\\.jsonld"));
  }

  @Test
  void a_large_document_of_json_ld_is_refused_in_little_memory()
      throws IOException, InterruptedException {
    Path file = folder.resolve("large.jsonld");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("[".getBytes(UTF_8));
      byte[] node = (FOREIGN + ",\n").getBytes(UTF_8);
      for (long written = 0; written < 50_000_000; written += node.length) {
        out.write(node);
      }
      out.write((FOREIGN + "]").getBytes(UTF_8));
    }

    JavaProcess run =
        JavaProcess.of(List.of("-Xmx48m", "-XX:+UseSerialGC"), List.of("info", file.toString()));

    assertThat(run.output()).contains("ML-RDF-002", "8388608 bytes");
    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
  }

  /** What is written for others is no catalogue: whoever reads it is told so, and what to read. */
  @ParameterizedTest
  @CsvSource({
    "nanopub, n.trig, ML-RDF-033",
    "dcat, d.ttl, ML-RDF-032",
    "schema-org, s.jsonld, ML-IO-094"
  })
  void exports_that_are_no_catalogue_are_told_by_name(String format, String name, String code) {
    String file = folder.resolve(name).toString();
    assertThat(CommandRun.of("convert", SEEDS, "--to", format, "-o", file).exit()).isZero();

    CommandRun run = CommandRun.of("info", file);

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err().lines().filter(line -> line.startsWith("error")))
        .singleElement()
        .asString()
        .contains(code);
  }
}
