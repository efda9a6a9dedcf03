package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Duplicates;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfWriter;

/** What one machine makes of the same files. */
@SuppressWarnings("ArrayRecordComponent") // compared as bytes
record OneMachine(byte[] rdf, String report, String rejects) {

  static OneMachine of(RdfFormat format, boolean lenient, List<Path> names, List<String> texts)
      throws IOException {
    return ofBytes(
        format, lenient, names, texts.stream().map(text -> text.getBytes(UTF_8)).toList());
  }

  static OneMachine ofBytes(
      RdfFormat format, boolean lenient, List<Path> names, List<byte[]> contents)
      throws IOException {
    ByteArrayOutputStream rdf = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    ReadReport.Counter counter = new ReadReport.Counter();
    ReadOptions options =
        (lenient ? ReadOptions.lenient(counter) : ReadOptions.checking(counter))
            .withCheck(Validator.builtIn())
            .withRejects(
                (original, problems) -> {
                  if (original.length > 0) {
                    rejects.write(original);
                    rejects.write('\n');
                  }
                });
    Duplicates duplicates = new Duplicates();
    try (RecordSink sink = RdfWriter.to(rdf).as(format).open()) {
      for (int i = 0; i < contents.size(); i++) {
        String name = names.get(i).toString();
        try (RecordSource source =
            CatalogueReader.from(new ByteArrayInputStream(contents.get(i)))
                .as("ndjson")
                .options(options.withSourceName(name))
                .open()) {
          if (contents.size() == 1 && source.header().isPresent()) {
            sink.header(source.header().get());
          }
          copy(source, name, sink, counter, duplicates);
        } catch (UnreadableCatalogueException refused) {
          refused.diagnostics().forEach(counter);
          counter.file(new ReadReport.FileCount(name, Optional.empty(), 0, 0, 0));
        }
      }
    }
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    counter.report(counter.report(0).accepted()).writeTo(report);
    return new OneMachine(rdf.toByteArray(), report.toString(UTF_8), rejects.toString(UTF_8));
  }

  private static void copy(
      RecordSource source,
      String name,
      RecordSink sink,
      ReadReport.Counter counter,
      Duplicates duplicates)
      throws IOException {
    long given = 0;
    for (var record = source.next(); record.isPresent(); record = source.next()) {
      duplicates.check(record.get(), source.location(), counter);
      counter.accepted(record.get());
      sink.write(record.get());
      given++;
    }
    counter.add(source, given);
    counter.file(
        new ReadReport.FileCount(
            name, Optional.of("ndjson"), source.found(), given, source.rejected()));
  }
}
