package org.mindlinked.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSource;

/** Records in a format, and the records that every test here tries. */
final class Written {
  private Written() {}

  static String as(String format, Iterable<? extends EvidenceRecord> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(format).open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    return out.toString(UTF_8);
  }

  static List<EvidenceRecord> seeds() throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    Path file = Path.of(System.getProperty("mindlinked.root"), "examples/data/seeds.json");
    try (RecordSource source = CatalogueReader.from(file).open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
    }
    return records;
  }
}
