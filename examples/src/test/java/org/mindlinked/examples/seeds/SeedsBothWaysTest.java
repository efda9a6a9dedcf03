package org.mindlinked.examples.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

/** The seeds go from JSON to each syntax and back, and are the same bytes. */
class SeedsBothWaysTest {
  private static final Path FILE =
      Path.of(System.getProperty("mindlinked.root"), "examples", "data", "seeds.json");

  @TempDir Path folder = Path.of("");

  private final List<Diagnostic> problems = new ArrayList<>();

  private Path to(String format) throws IOException {
    Path out = folder.resolve("seeds." + format);
    try (RecordSource seeds = CatalogueReader.from(FILE).open();
        CatalogueSink sink = CatalogueWriter.to(out).as(format).open()) {
      seeds.copyTo(sink);
    }
    return out;
  }

  private String ndjson(CatalogueReader reader) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSource source = reader.problems(problems::add).open();
        CatalogueSink sink = CatalogueWriter.to(out).as("ndjson").open()) {
      source.copyTo(sink);
    }
    return out.toString(UTF_8);
  }

  private String expected() throws IOException {
    return ndjson(CatalogueReader.from(FILE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonld", "turtle", "trig", "ntriples", "nquads", "rdf-thrift"})
  void come_back_the_same_bytes(String format) throws IOException {
    assertThat(ndjson(CatalogueReader.from(to(format)))).isEqualTo(expected());
    assertThat(problems).isEmpty();
  }

  @Test
  void come_back_from_rdfxml_which_keeps_no_order_of_records() throws IOException {
    assertThat(ndjson(CatalogueReader.from(to("rdfxml"))).lines())
        .containsExactlyInAnyOrderElementsOf(expected().lines().toList());
    assertThat(problems).isEmpty();
  }

  @Test
  void come_back_from_ntriples_that_rapper_wrote_anew() throws Exception {
    Path rewritten = run("rapper", "-q", "-i", "ntriples", "-o", "ntriples", to("ntriples"));
    assertThat(ndjson(CatalogueReader.from(rewritten))).isEqualTo(expected());
    assertThat(problems).isEmpty();
  }

  @Test
  void come_back_from_turtle_that_rapper_wrote_anew() throws Exception {
    Path rewritten = run("rapper", "-q", "-i", "ntriples", "-o", "turtle", to("ntriples"));
    assertThat(ndjson(CatalogueReader.from(rewritten).wholeGraph()).lines())
        .containsExactlyInAnyOrderElementsOf(expected().lines().toList());
    assertThat(problems).isEmpty();
  }

  @Test
  void come_back_from_rdfxml_that_rapper_wrote_anew() throws Exception {
    Path rewritten = run("rapper", "-q", "-i", "ntriples", "-o", "rdfxml-abbrev", to("ntriples"));
    assertThat(ndjson(CatalogueReader.from(rewritten)).lines())
        .containsExactlyInAnyOrderElementsOf(expected().lines().toList());
    assertThat(problems).isEmpty();
  }

  @Test
  void come_back_from_trig_that_serdi_wrote_and_from_what_it_made_of_ours() throws Exception {
    // From N-Quads: serdi 0.30 leaves a graph open where a base of its own follows.
    Path written = run("serdi", "-i", "nquads", "-o", "trig", to("nquads"));
    assertThat(ndjson(CatalogueReader.from(written))).isEqualTo(expected());
    Path rewritten = run("serdi", "-i", "trig", "-o", "nquads", to("trig"));
    assertThat(ndjson(CatalogueReader.from(rewritten))).isEqualTo(expected());
    assertThat(problems).isEmpty();
  }

  @Test
  void come_back_from_turtle_that_serdi_wrote_anew() throws Exception {
    Path rewritten = run("serdi", "-i", "turtle", "-o", "turtle", to("turtle"));
    assertThat(ndjson(CatalogueReader.from(rewritten))).isEqualTo(expected());
    assertThat(problems).isEmpty();
  }

  /** Runs a program of others, which is installed where the project is checked. */
  private Path run(Object... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    assumeTrue(isInstalled(words.get(0)), words.get(0) + " is not installed");
    Path output = folder.resolve("rewritten");
    Path complaints = folder.resolve("complaints");
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(output.toFile())
            .redirectError(complaints.toFile())
            .start();
    assertThat(process.waitFor()).as("%s: %s", words, Files.readString(complaints)).isZero();
    return output;
  }

  private static boolean isInstalled(String tool) {
    for (String bin : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(bin, tool))) {
        return true;
      }
    }
    return false;
  }
}
