package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mindlinked.spark.LocalSpark.joined;
import static org.mindlinked.spark.LocalSpark.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.rdf.RdfFormat;

/** Input as it comes. */
class InputsTest {
  @TempDir private Path folder;
  private LocalSpark local;
  private Path output;

  @BeforeEach
  void start() {
    local = new LocalSpark(folder);
    output = folder.resolve("out");
  }

  private void assertLikeOneMachine(OneMachine alone) throws IOException {
    assertThat(joined(output)).isEqualTo(alone.rdf());
    assertThat(output.resolve("_report.json")).hasContent(alone.report());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "ndjson.gz", "ndjson.bz2"})
  void line_ends_blank_lines_marks_and_a_large_record_are_read_as_on_one_machine(String ending)
      throws IOException {
    local.parts(50_000);
    String large = "{\"type\":\"Study\",\"title\":\"" + "x".repeat(5 << 20) + "\"}\r\n";
    String text =
        "\uFEFF"
            + sample(0, 100, true).replace("\n", "\r\n")
            + "\n".repeat(60_000)
            + large
            + sample(100, 160, false).stripTrailing();
    Path input = local.write("odd." + ending, text);

    local.run(RdfFormat.NQUADS, true, output, input);

    OneMachine alone = OneMachine.of(RdfFormat.NQUADS, true, List.of(input), List.of(text));
    assertThat(alone.report()).contains("\"rejected\": 1");
    assertLikeOneMachine(alone);
  }

  @Test
  void parts_that_begin_with_anything_are_parts_of_their_file() throws IOException {
    local.parts(2_000);
    String header = "{\"type\":\"Catalogue\",\"schemaVersion\":\"1.999\",\"news\":1}\n";
    String odd =
        "[1]\n\"word\"\n<a/>\n"
            + header
            + "{\"type\":\"Study\",\"news\":["
            + "1,".repeat(200)
            + "1]}\n";
    String text = header + sample(0, 3, false) + odd.repeat(30);
    Path input = local.write("odd.ndjson", text);

    local.run(RdfFormat.NTRIPLES, false, output, input);

    OneMachine alone = OneMachine.of(RdfFormat.NTRIPLES, false, List.of(input), List.of(text));
    assertThat(alone.report()).contains("\"rejected\": 1");
    assertLikeOneMachine(alone);
    assertThat(new String(joined(output.resolve("rejects")), UTF_8)).isEqualTo(alone.rejects());
  }

  @Test
  void files_that_cannot_be_read_at_all_are_told_as_on_one_machine() throws IOException {
    List<byte[]> contents =
        List.of(
            new byte[0],
            sample(0, 20, false).getBytes(UTF_8),
            "\n \n".getBytes(UTF_8),
            ("\uFEFF" + sample(20, 30, false)).getBytes(UTF_16LE),
            "{\"type\":\"Catalogue\",\"schemaVersion\":\"99.0\"}\n".getBytes(UTF_8),
            sample(30, 40, true).getBytes(UTF_8));
    List<Path> names = new ArrayList<>();
    for (byte[] content : contents) {
      names.add(local.write("in/" + names.size() + ".ndjson", content));
    }

    assertThat(local.run(RdfFormat.NTRIPLES, false, output, folder.resolve("in"))).isEqualTo(1);

    assertLikeOneMachine(OneMachine.ofBytes(RdfFormat.NTRIPLES, false, names, contents));
    assertThat(output.resolve("_SUCCESS")).doesNotExist();
  }

  @Test
  void leniently_files_without_anything_are_left_out() throws IOException {
    Path empty = local.write("a.ndjson", "");
    Path full = local.write("b.ndjson", sample(0, 5, false));
    Path refused = folder.resolve("refused");
    Path nothing = folder.resolve("nothing");

    assertThat(local.run(RdfFormat.NTRIPLES, true, output, empty, full)).isZero();
    assertThat(local.run(RdfFormat.NTRIPLES, false, refused, empty, full)).isEqualTo(1);
    assertThat(local.run(RdfFormat.NTRIPLES, true, nothing, empty)).isEqualTo(1);

    assertThat(output.resolve("_SUCCESS")).exists();
    assertThat(refused.resolve("_SUCCESS")).doesNotExist();
    assertThat(nothing.resolve("_SUCCESS")).doesNotExist();
  }

  @Test
  void a_pattern_names_files_of_any_packing_in_the_order_of_their_names() throws IOException {
    List<Path> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String name : List.of("10.ndjson.bz2", "9.ndjson", "a.ndjson.gz", "b.ndjson")) {
      String text = sample(20 * names.size(), 20 * names.size() + 20, false);
      names.add(local.write("in/" + name, text));
      texts.add(text);
    }
    local.write("in/other.txt", "no records");

    local.run(RdfFormat.NTRIPLES, false, output, folder.resolve("in/*.ndjson*"));

    assertLikeOneMachine(OneMachine.of(RdfFormat.NTRIPLES, false, names, texts));
  }

  @Test
  void a_packed_file_that_holds_everything_is_warned_of() throws IOException {
    Path alone = local.write("all.ndjson.gz", sample(0, 5, false));
    Path other = local.write("other.ndjson", sample(5, 10, false));

    local.run(RdfFormat.NTRIPLES, false, folder.resolve("two"), alone, other);
    assertThat(local.said()).doesNotContain("cannot be split");

    local.run(RdfFormat.NTRIPLES, false, output, alone);
    assertThat(local.said()).contains(alone.toString(), "cannot be split");
  }

  @Test
  void what_cannot_begin_is_told_before_anything_is_written() throws IOException {
    Path file = local.write("in/a.ndjson", sample(0, 5, false));
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> local.run(RdfFormat.NTRIPLES, false, output, empty))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("no file to read at " + empty);
    assertThatThrownBy(() -> local.run(RdfFormat.NTRIPLES, false, output, folder.resolve("no")))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("no file to read at");
    assertThatThrownBy(
            () -> local.run(RdfFormat.NTRIPLES, false, output, file, folder.resolve("in")))
        .isInstanceOf(JobException.class)
        .hasMessageContaining(file + " is named twice");
    assertThatThrownBy(() -> local.run(RdfFormat.NTRIPLES, false, empty, file))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("already something at " + empty);
    assertThat(output).doesNotExist();
  }
}
