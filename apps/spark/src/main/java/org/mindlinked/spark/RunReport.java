package org.mindlinked.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/** The parts as one: with places in whole files. */
final class RunReport {
  private final ReadReport.Counter counter = new ReadReport.Counter();
  private final CatalogueCounts counts = new CatalogueCounts();
  private final Map<String, Before> files = new LinkedHashMap<>();

  /** What of a file comes before a part. */
  private record Before(long lines, long bytes, long found, long rejected) {
    static final Before NOTHING = new Before(0, 0, 0, 0);

    Before and(PartSummary part) {
      return new Before(
          lines + part.lines(),
          bytes + part.bytes(),
          found + part.found(),
          rejected + part.rejected());
    }

    Diagnostic placed(Diagnostic problem) {
      SourceLocation place = problem.location();
      if (place.line().isPresent()) {
        place = place.withLine(lines + place.line().getAsLong());
      }
      if (place.byteOffset().isPresent()) {
        place = place.withByteOffset(bytes + place.byteOffset().getAsLong());
      }
      if (place.recordNumber().isPresent()) {
        place = place.withRecordNumber(found + place.recordNumber().getAsLong());
      }
      return problem.at(place);
    }
  }

  static RunReport of(List<PartSummary> parts, List<FileStatus> read) {
    RunReport report = new RunReport();
    read.forEach(file -> report.files.put(InputFiles.name(file.getPath()), Before.NOTHING));
    parts.stream().sorted(Comparator.comparingInt(PartSummary::part)).forEach(report::add);
    report.files.forEach(
        (name, all) ->
            report.counter.file(
                new ReadReport.FileCount(
                    name,
                    Optional.of("ndjson"),
                    all.found(),
                    all.found() - all.rejected(),
                    all.rejected())));
    return report;
  }

  private void add(PartSummary part) {
    Before before = files.getOrDefault(part.file(), Before.NOTHING);
    counter.addAll(part.counter(), before::placed);
    counts.addAll(part.counts());
    files.put(part.file(), before.and(part));
  }

  ReadReport counted() {
    long accepted = counter.report(0).accepted();
    return counter.report(accepted);
  }

  void writeCounts(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      counts.writeTo(json);
    }
  }
}
