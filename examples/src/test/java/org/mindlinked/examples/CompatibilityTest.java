package org.mindlinked.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

/**
 * Every file that a released version wrote opens for ever and gives the same records. The files of
 * a version are never changed; a later one gets a folder of its own.
 */
class CompatibilityTest {
  private static final Path KEPT =
      Path.of(System.getProperty("mindlinked.root"), "examples", "compat");

  /** What a file gives, strictly read. */
  private record Content(Optional<Catalogue> header, List<EvidenceRecord> records) {}

  private static Content read(Path file) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source = CatalogueReader.from(file).problems(problems::add).open()) {
      Optional<Catalogue> header = source.header();
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        records.add(record.get());
      }
      assertThat(problems).as(file.toString()).isEmpty();
      // RDF/XML keeps no order.
      records.sort(Comparator.comparing(record -> record.recordId().toString()));
      return new Content(header, records);
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(KEPT)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("catalogue."))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads_every_kept_file_as_the_same_records(Path file) throws IOException {
    Content content = read(file);

    assertThat(content.records()).hasSize(14);
    assertThat(content).isEqualTo(read(file.resolveSibling("catalogue.ndjson")));
  }

  @Test
  void keeps_a_file_of_each_format_for_each_minor_version() throws IOException {
    assertThat(KEPT.resolve(Mindlinked.SCHEMA_VERSION)).isDirectory();
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .contains(
            "catalogue.json",
            "catalogue.ndjson",
            "catalogue.jsonld",
            "catalogue.ttl",
            "catalogue.trig",
            "catalogue.nt.gz",
            "catalogue.nq.gz",
            "catalogue.rdf.gz",
            "catalogue.rt.gz");
  }
}
