package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.testkit.PubmedSample;
import org.mindlinked.testkit.SampleCatalogue;

/** What a shell puts in the place of a file, {@code <(…)} among it, has no length or position. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PipeTest {
  @TempDir private Path folder;

  /** A named pipe of that name, into which somebody writes. */
  private Path pipe(String name, byte[] bytes) throws IOException, InterruptedException {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.setDaemon(true);
    writer.start();
    return pipe;
  }

  /** Forty records, more than is looked at to recognise a format. */
  private byte[] records(String file) throws IOException {
    Path made = folder.resolve("made." + file);
    try (CatalogueSink out = CatalogueWriter.to(made).open()) {
      for (EvidenceRecord record : SampleCatalogue.ofSize(40)) {
        out.write(record);
      }
      out.complete();
    }
    return Files.readAllBytes(made);
  }

  @ParameterizedTest
  @CsvSource({"ndjson, in", "ndjson, in.ndjson", "ndjson.gz, in", "trig, in", "trig, in.trig"})
  void converts_what_comes_out_of_a_pipe(String format, String name)
      throws IOException, InterruptedException {
    String pipe = pipe(name, records(format)).toString();
    CommandRun run = CommandRun.of("convert", pipe, "--to", "ndjson");
    assertThat(run.err()).contains("40 records found: 40 accepted");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource({"ndjson, ndjson", "trig, trig", "nbib, nbib"})
  void converts_a_pipe_whose_format_is_named(String format, String from)
      throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    PubmedSample.text(text, 40);
    byte[] bytes = format.equals("nbib") ? text.toString().getBytes(UTF_8) : records(format);
    CommandRun run =
        CommandRun.of("convert", pipe("in", bytes).toString(), "--from", from, "--to", "ntriples");
    assertThat(run.err()).contains("40 records found: 40 accepted");
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void takes_a_mapping_out_of_a_pipe() throws IOException, InterruptedException {
    Path table = Files.writeString(folder.resolve("t.csv"), "study;year\nOne;2001\nTwo;2002\n");
    byte[] mapping = "record: Study\nid: study\ncolumns: {study: shortName}\n".getBytes(UTF_8);
    CommandRun run =
        CommandRun.of(
            "convert",
            table.toString(),
            "--mapping",
            pipe("mapping.yaml", mapping).toString(),
            "--to",
            "ndjson");
    assertThat(run.err()).contains("2 records found");
  }

  @Test
  void reads_rdf_out_of_a_pipe_without_the_command() throws IOException, InterruptedException {
    Path pipe = pipe("in.trig", records("trig"));
    try (var source = RdfReader.from(pipe).as(RdfFormat.TRIG).open()) {
      int found = 0;
      while (source.next().isPresent()) {
        found++;
      }
      assertThat(found).isEqualTo(40);
    }
  }
}
