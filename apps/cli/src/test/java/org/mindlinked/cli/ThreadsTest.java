package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.testkit.SampleCatalogue;

/** The command gives the same with one thread and with several, to the byte and the word. */
class ThreadsTest {
  private static final int RECORDS = 250;
  private static final String[] NUMBERS = {"2", "4"};

  @TempDir private static Path shared;
  @TempDir private Path folder;

  /** A good catalogue with a header, and one with bad records, records twice, and odd lines. */
  @BeforeAll
  static void write() throws IOException {
    try (CatalogueSink out = CatalogueWriter.to(shared.resolve("good.ndjson")).open()) {
      out.header(SampleCatalogue.ofSize(RECORDS).header());
      for (int i = 0; i < RECORDS; i++) {
        out.write(SampleCatalogue.record(i));
      }
      out.complete();
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(shared.resolve("good.ndjson")));
    lines.set(100, lines.get(100).replace("\"title\":", "\"titel\":"));
    lines.set(101, "");
    lines.set(102, lines.get(102).substring(0, 500));
    lines.set(153, lines.get(10));
    lines.set(160, lines.get(160).replaceFirst("\"issued\":\"\\d+", "\"issued\":\"20203"));
    lines.set(220, "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\"}");
    Files.write(shared.resolve("bad.ndjson"), lines);
  }

  /** All that a run leaves: exit code, both streams but for the time it took, and files. */
  private Map<String, String> run(String threads, String... arguments) throws IOException {
    Path made = Files.createDirectory(folder.resolve("made"));
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      words.add(argument.replace("MADE", made.toString()).replace("GIVEN", shared.toString()));
    }
    words.addAll(List.of("--threads", threads));
    CommandRun run = CommandRun.of(words.toArray(new String[0]));
    Map<String, String> all = new TreeMap<>();
    all.put("/exit", Integer.toString(run.exit()));
    all.put("/out", run.out());
    all.put("/err", run.err().replaceAll("[0-9.]+ s\\R", "TIME\n"));
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (Files.isRegularFile(file)) {
          all.put(file.toString(), Files.readString(file, UTF_8));
        }
        Files.delete(file);
      }
    }
    return all;
  }

  private Map<String, String> sameForAll(String... arguments) throws IOException {
    Map<String, String> one = run("1", arguments);
    for (String threads : NUMBERS) {
      assertThat(run(threads, arguments)).isEqualTo(one);
    }
    return one;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ntriples", "trig", "json", "ndjson", "tables"})
  void every_format_is_written_the_same(String format) throws IOException {
    Map<String, String> all =
        sameForAll("convert", "GIVEN/good.ndjson", "--to", format, "-o", "MADE/out");

    assertThat(all.get("/exit")).isEqualTo("0");
    assertThat(all).hasSizeGreaterThan(3);
  }

  @Test
  void options_of_writing_hold_on_all_threads() throws IOException {
    assertThat(
            sameForAll(
                "convert",
                "GIVEN/good.ndjson",
                "--to",
                "turtle",
                "--aligned",
                "--no-evidence",
                "-o",
                "MADE/out"))
        .containsEntry("/exit", "0");
  }

  @Test
  void the_first_bad_record_ends_a_strict_run_and_is_named_the_same() throws IOException {
    Map<String, String> all =
        sameForAll("convert", "GIVEN/bad.ndjson", "--to", "turtle", "-o", "MADE/out");

    assertThat(all.get("/exit")).isEqualTo("1");
    assertThat(all.get("/err"))
        .contains("bad.ndjson line 101 column 75, record 100", "nothing was");
    assertThat(all).hasSize(3);
  }

  @Test
  void bad_records_are_left_out_told_and_put_aside_the_same() throws IOException {
    Map<String, String> all =
        sameForAll(
            "convert",
            "GIVEN/bad.ndjson",
            "GIVEN/good.ndjson",
            "--to",
            "json",
            "-o",
            "MADE/out",
            "--lenient",
            "--rejects",
            "MADE/rejects/",
            "--report",
            "MADE/report.json");

    assertThat(all.get("/exit")).isEqualTo("1");
    assertThat(all.get("/err")).contains("ML-VAL", "ML-RULE-076", "rejected originals");
    assertThat(all).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv"})
  void every_problem_is_reported_in_the_same_order(String format) throws IOException {
    Map<String, String> all =
        sameForAll("validate", "GIVEN/bad.ndjson", "GIVEN/bad.ndjson", "--format", format);

    assertThat(all.get("/exit")).isEqualTo("1");
  }

  @Test
  void records_held_against_shapes_are_judged_by_one_thread() throws IOException {
    assertThat(sameForAll("validate", "GIVEN/bad.ndjson", "--shacl", "--format", "csv"))
        .containsEntry("/exit", "1");
  }

  @Test
  void standard_input_is_shared_too() throws IOException {
    byte[] good = Files.readAllBytes(shared.resolve("good.ndjson"));
    List<String> outs = new ArrayList<>();
    for (String threads : List.of("1", "3")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int exit =
          Main.run(
              new ByteArrayInputStream(good),
              new PrintStream(out, true, UTF_8),
              new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
              "convert",
              "-",
              "--to",
              "trig",
              "--threads",
              threads);
      assertThat(exit).isZero();
      outs.add(out.toString(UTF_8));
    }
    assertThat(outs.get(1)).isEqualTo(outs.get(0)).contains("@prefix");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000"})
  void a_number_that_cannot_be_is_refused(String number) {
    CommandRun run = CommandRun.of("validate", "x.json", "--threads", number);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--threads is from 1 to 256, not " + number);
  }
}
