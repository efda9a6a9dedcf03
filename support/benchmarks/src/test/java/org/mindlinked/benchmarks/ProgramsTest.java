package org.mindlinked.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;

/**
 * The programs that the scripts start still run. What they measure of so few records means nothing.
 */
class ProgramsTest {
  @TempDir private Path folder;

  private Path sample(int records) throws Exception {
    Path sample = folder.resolve("sample.ndjson");
    WriteSample.main(new String[] {sample.toString(), Integer.toString(records)});
    return sample;
  }

  private Path written(Path sample, String format) throws Exception {
    Path file = folder.resolve("ours." + format);
    try (RecordSource source = CatalogueReader.from(sample).open();
        RecordSink sink = CatalogueWriter.to(file).as(format).open()) {
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        sink.write(record.get());
      }
      sink.complete();
    }
    return file;
  }

  private static List<String> lines(Path file) throws Exception {
    return Files.readAllLines(file).stream().sorted().toList();
  }

  @Test
  void tokens_are_read_to_the_end() throws Exception {
    assertThat(Printed.by(TokensOnly::main, sample(2))).containsPattern("^\\d{4}\n$");
  }

  @Test
  void the_program_written_by_hand_says_the_same_as_ours() throws Exception {
    Path sample = sample(20);
    Path byHand = folder.resolve("hand.nt");
    HandWritten.main(new String[] {sample.toString(), byHand.toString()});
    assertThat(lines(byHand)).isEqualTo(lines(written(sample, "ntriples")));
  }

  @Test
  void rml_gets_records_written_out_and_a_mapping() throws Exception {
    Path json = folder.resolve("rml.json");
    Path mapping = folder.resolve("mapping.ttl");
    RmlFiles.main(
        new String[] {
          written(sample(20), "jsonld").toString(), json.toString(), mapping.toString()
        });
    assertThat(json)
        .content()
        .contains("\"id\":\"https://example.org/sample/study/doi-10.5555-ml.19#finding-1\"")
        .doesNotContain("\"#", "@context");
    assertThat(mapping)
        .content()
        .contains(
            "rml:iterator \"$[*].findings[*].evidence[*]\"",
            "rr:predicate <http://www.w3.org/ns/oa#hasSource> ; rr:objectMap [ rml:reference"
                + " \"source\" ; rr:termType rr:IRI ]",
            "rml:reference \"person.family\"");
  }

  @Test
  void reading_is_measured() throws Exception {
    assertThat(Printed.by(ReadingRates::main, folder, 3)).contains("MB/s");
  }
}
