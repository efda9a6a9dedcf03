package org.mindlinked.spark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.validation.RecordKeys;

/** The parts as one: with places in whole files. */
final class RunReport {
  private static final int MARK = 3;

  private final ReadReport.Counter counter = new ReadReport.Counter();
  private final CatalogueCounts counts = new CatalogueCounts();
  private final Map<String, Before> files = new HashMap<>();

  private final Map<Integer, Part> parts = new HashMap<>();

  /** What of a file comes before a part, or all of it. */
  private record Before(Shift shift, long rejected) {
    Before and(PartSummary part) {
      return new Before(
          new Shift(
              shift.lines() + part.lines(),
              shift.bytes() + part.bytes(),
              shift.records() + part.found()),
          rejected + part.rejected());
    }

    ReadReport.FileCount count(String name, boolean read) {
      long found = shift.records();
      return new ReadReport.FileCount(
          name, read ? Optional.of("ndjson") : Optional.empty(), found, found - rejected, rejected);
    }
  }

  /** Where a part is. */
  private record Part(String file, Shift shift) {}

  /**
   * Puts the parts together.
   *
   * @param summaries what came of each
   * @param starts all files, in their order
   */
  RunReport(List<PartSummary> summaries, List<FileStart> starts) {
    for (FileStart start : starts) {
      Shift mark = new Shift(0, start.marked() ? MARK : 0, 0);
      files.put(InputFiles.name(new Path(start.file())), new Before(mark, 0));
      start.refusal().forEach(counter);
    }
    summaries.stream().sorted(Comparator.comparingInt(PartSummary::part)).forEach(this::add);
    for (FileStart start : starts) {
      String name = InputFiles.name(new Path(start.file()));
      counter.file(before(name).count(name, start.refusal().isEmpty()));
    }
  }

  private Before before(String file) {
    return requireNonNull(files.get(file));
  }

  private void add(PartSummary summary) {
    Before before = before(summary.file());
    parts.put(summary.part(), new Part(summary.file(), before.shift()));
    counter.addAll(summary.counter(), before.shift()::placed);
    counts.addAll(summary.counts());
    files.put(summary.file(), before.and(summary));
  }

  /** Adds the warnings of records that occur twice. */
  void add(Repeats repeats) {
    counter.addWarnings(told(repeats.byIri(), repeats), repeats.countByIri(), repeats.warned());
    counter.addWarnings(told(repeats.byIdentifier(), repeats), repeats.countByIdentifier(), 0);
  }

  private List<Diagnostic> told(List<Repeat> first, Repeats repeats) {
    return first.stream()
        .map(
            repeat -> {
              KeyLine line = requireNonNull(repeats.words().get(repeat.seen()));
              Part part = part(repeat.seen());
              Part other = part(repeat.first());
              return RecordKeys.twice(
                  line.key(),
                  part.shift().placed(line.place(part.file())),
                  other
                      .shift()
                      .placed(
                          SourceLocation.of(other.file())
                              .withRecordNumber(repeat.first().record())));
            })
        .toList();
  }

  private Part part(Sighting sighting) {
    return requireNonNull(parts.get(sighting.part()));
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
