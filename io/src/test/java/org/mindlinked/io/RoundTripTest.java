package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.stream.RecordSource;

class RoundTripTest {
  @ParameterizedTest
  @EnumSource
  void reads_what_it_wrote(CatalogueFormat format) throws IOException {
    List<EvidenceRecord> records = List.of(Samples.study(), Samples.publication());

    byte[] written = write(format, Optional.empty(), records);
    RecordSource source = CatalogueReader.from(new ByteArrayInputStream(written)).open();

    assertThat(source.header()).isEmpty();
    List<EvidenceRecord> read = all(source);
    assertThat(read).containsExactlyElementsOf(records);
    assertThat(write(format, Optional.empty(), read)).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource
  void keeps_the_header(CatalogueFormat format) throws IOException {
    Catalogue header =
        Catalogue.builder()
            .id(Iri.of("https://example.org/catalogue"))
            .title("Seeds")
            .schemaVersion(Mindlinked.SCHEMA_VERSION)
            .build();

    byte[] written = write(format, Optional.of(header), List.of(Samples.publication()));
    RecordSource source = CatalogueReader.from(new ByteArrayInputStream(written)).open();

    assertThat(source.header()).contains(header);
    assertThat(all(source)).containsExactly(Samples.publication());
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_catalogue_has_no_records(CatalogueFormat format) throws IOException {
    byte[] written =
        write(format, Optional.of(Catalogue.builder().title("None").build()), List.of());

    RecordSource source = CatalogueReader.from(new String(written, UTF_8)).open();
    assertThat(source.header().orElseThrow().title()).isPresent();
    assertThat(all(source)).isEmpty();
  }

  static byte[] write(
      CatalogueFormat format, Optional<Catalogue> header, List<EvidenceRecord> records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(format).open()) {
      if (header.isPresent()) {
        sink.header(header.get());
      }
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    return out.toByteArray();
  }

  static List<EvidenceRecord> all(RecordSource source) throws IOException {
    List<EvidenceRecord> read = new ArrayList<>();
    try (source) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        read.add(next.get());
      }
    }
    return read;
  }
}
