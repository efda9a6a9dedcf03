package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.testkit.PageSample;
import org.mindlinked.testkit.PubmedSample;
import org.mindlinked.testkit.RegistrySample;
import org.mindlinked.testkit.RisSample;
import org.mindlinked.testkit.SampleCatalogue;
import org.mindlinked.testkit.TableSample;

/** Live memory is one record and some buffers, whatever the size of the file. */
class SmallHeapTest {
  @TempDir private Path folder;

  private void converts(long records, String from, String to, String... options)
      throws IOException, InterruptedException {
    assertThat(size(converted(records, from, to, options))).isGreaterThan(records * 300);
  }

  private Path converted(long records, String from, String to, String... options)
      throws IOException, InterruptedException {
    Path in = folder.resolve("in." + from);
    try (CatalogueSink out = CatalogueWriter.to(in).open()) {
      SampleCatalogue sample = SampleCatalogue.ofSize(records);
      out.header(sample.header());
      for (EvidenceRecord record : sample) {
        out.write(record);
      }
      out.complete();
    }
    return converted(records, in, to, options);
  }

  private void converts(long records, Path in, String to, String... options)
      throws IOException, InterruptedException {
    assertThat(size(converted(records, in, to, options))).isGreaterThan(records * 300);
  }

  private Path converted(long records, Path in, String to, String... options)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    List<String> command =
        new ArrayList<>(List.of("convert", in.toString(), "--to", to, "-o", out.toString()));
    command.addAll(List.of(options));
    JavaProcess run = JavaProcess.of(List.of("-Xmx64m", "-XX:+UseSerialGC"), command);
    assertThat(run.output())
        .contains(String.format(Locale.ROOT, "%,d records found: %,d accepted", records, records));
    assertThat(run.exit()).isZero();
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = "ntriples")
  void twenty_thousand_records_pass_in_64_megabytes(String to)
      throws IOException, InterruptedException {
    converts(20_000, "ndjson.gz", to);
  }

  @ParameterizedTest
  @ValueSource(strings = "turtle")
  @Tag("full")
  void twenty_thousand_records_pass_in_64_megabytes_too(String to)
      throws IOException, InterruptedException {
    converts(20_000, "ndjson.gz", to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "jsonld"})
  void ten_thousand_records_of_a_document_pass_in_64_megabytes(String to)
      throws IOException, InterruptedException {
    converts(10_000, "json", to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nquads", "rdf-thrift", "json"})
  @Tag("full")
  void ten_thousand_records_of_a_document_pass_in_64_megabytes_too(String to)
      throws IOException, InterruptedException {
    converts(10_000, "json", to);
  }

  @Test
  @Tag("full")
  void ten_thousand_records_are_aligned_in_64_megabytes() throws IOException, InterruptedException {
    converts(10_000, "ndjson", "trig", "--aligned");
  }

  @ParameterizedTest
  @ValueSource(strings = "tables")
  void ten_thousand_records_are_exported_in_64_megabytes(String to)
      throws IOException, InterruptedException {
    converts(10_000, "ndjson.gz", to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csl-json", "ris", "csv"})
  @Tag("full")
  void ten_thousand_records_are_exported_in_64_megabytes_too(String to)
      throws IOException, InterruptedException {
    converts(10_000, "ndjson.gz", to);
  }

  private void convertsFromOthers(long records, String suffix)
      throws IOException, InterruptedException {
    Path in = folder.resolve("in." + suffix);
    try (Writer out = Files.newBufferedWriter(in)) {
      switch (suffix) {
        case "nbib" -> PubmedSample.text(out, records);
        case "ris" -> RisSample.text(out, records);
        case "ctgov.ndjson" -> RegistrySample.lines(out, records);
        case "page.txt" -> PageSample.text(out, records);
        default -> PubmedSample.xml(out, records);
      }
    }
    converts(records, in, "ndjson");
  }

  @ParameterizedTest
  @ValueSource(strings = "xml")
  void twenty_thousand_records_of_others_pass_in_64_megabytes(String suffix)
      throws IOException, InterruptedException {
    convertsFromOthers(20_000, suffix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ctgov.ndjson", "page.txt"})
  @Tag("full")
  void ten_thousand_trials_and_results_pass_in_64_megabytes(String suffix)
      throws IOException, InterruptedException {
    convertsFromOthers(10_000, suffix);
  }

  @Test
  @Tag("full")
  void two_thousand_records_of_fhir_pass_in_64_megabytes()
      throws IOException, InterruptedException {
    converts(2_000, "fhir.json", "ndjson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nbib", "ris", "xml"})
  @Tag("full")
  void three_hundred_thousand_records_of_others_pass_in_64_megabytes(String suffix)
      throws IOException, InterruptedException {
    convertsFromOthers(300_000, suffix);
  }

  /** Rows apart are held within a limit, so the mapping here is one whose rows stand together. */
  private void convertsTable(long rows) throws IOException, InterruptedException {
    Path in = folder.resolve("in.csv");
    try (Writer out = Files.newBufferedWriter(in)) {
      TableSample.text(out, rows);
    }
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, TableSample.MAPPING);
    converts(rows / 3, in, "ndjson", "--mapping", mapping.toString());
  }

  @Test
  void thirty_thousand_rows_of_a_table_pass_in_64_megabytes()
      throws IOException, InterruptedException {
    convertsTable(30_000);
  }

  @Test
  @Tag("full")
  void three_hundred_thousand_rows_of_a_table_pass_in_64_megabytes()
      throws IOException, InterruptedException {
    convertsTable(300_000);
  }

  @ParameterizedTest
  @ValueSource(strings = "fhir")
  void five_thousand_records_are_exported_for_the_web_in_64_megabytes(String to)
      throws IOException, InterruptedException {
    converts(5_000, "ndjson.gz", to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema-org", "nanopub"})
  @Tag("full")
  void five_thousand_records_are_exported_for_the_web_in_64_megabytes_too(String to)
      throws IOException, InterruptedException {
    converts(5_000, "ndjson.gz", to);
  }

  @Test
  @Tag("full")
  void ten_thousand_records_are_described_in_64_megabytes()
      throws IOException, InterruptedException {
    assertThat(Files.readString(converted(10_000, "ndjson.gz", "dcat"))).contains("10000");
  }

  @ParameterizedTest
  @ValueSource(strings = "trig")
  void ten_thousand_records_of_rdf_pass_in_64_megabytes(String from)
      throws IOException, InterruptedException {
    converts(10_000, from, "ndjson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt", "trig"})
  @Tag("full")
  void two_hundred_thousand_records_of_rdf_pass_in_64_megabytes(String from)
      throws IOException, InterruptedException {
    converts(200_000, from, "ndjson");
  }

  @Test
  void one_thousand_records_are_held_against_the_shapes_in_64_megabytes()
      throws IOException, InterruptedException {
    Path in = folder.resolve("in.trig");
    try (CatalogueSink out = CatalogueWriter.to(in).as("trig").open()) {
      for (EvidenceRecord record : SampleCatalogue.ofSize(1_000)) {
        out.write(record);
      }
      out.complete();
    }
    Path table = folder.resolve("problems.csv");
    JavaProcess run =
        JavaProcess.of(
            List.of("-Xmx64m", "-XX:+UseSerialGC"),
            List.of("validate", in.toString(), "--shacl", "--report", table.toString()));
    assertThat(run.output()).contains("1,000 records found: 1,000 accepted");
    assertThat(run.exit()).isZero();
    assertThat(table).exists();
  }

  @Test
  @Tag("full")
  void two_hundred_thousand_records_pass_in_64_megabytes()
      throws IOException, InterruptedException {
    converts(200_000, "ndjson", "ntriples");
  }

  private static long size(Path out) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
