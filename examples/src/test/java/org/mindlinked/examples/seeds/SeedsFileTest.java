package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueFormat;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

/** {@code examples/data/seeds.json} is what the builders say; {@code -Dapprove=true} writes it. */
class SeedsFileTest {
  private static final Path FILE =
      Path.of(System.getProperty("mindlinked.root"), "examples", "data", "seeds.json");

  @Test
  void has_the_bytes_that_the_records_are_written_as() throws IOException {
    byte[] written = written();
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, written);
    }

    assertThat(FILE)
        .as("if the change is meant, run this test with -Dapprove=true and commit the file")
        .hasBinaryContent(written);
  }

  @Test
  void is_read_strictly_as_the_same_records() throws IOException {
    List<EvidenceRecord> read = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    try (RecordSource records = CatalogueReader.from(FILE).problems(problems::add).open()) {
      assertThat(records.header()).contains(Seeds.catalogue());
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        read.add(record.get());
      }
    }

    assertThat(read).isEqualTo(Seeds.all());
    assertThat(problems).isEmpty();
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(bytes).as(CatalogueFormat.JSON).open()) {
      sink.header(Seeds.catalogue());
      for (EvidenceRecord record : Seeds.all()) {
        sink.write(record);
      }
      sink.complete();
    }
    return bytes.toByteArray();
  }
}
