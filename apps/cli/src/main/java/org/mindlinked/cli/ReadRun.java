package org.mindlinked.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfCodes;

/** Reads all inputs of a run, one record at a time, and keeps the tally. */
final class ReadRun {
  private final Inputs inputs;
  private final Tally tally;
  private final Progress progress;
  private final @Nullable RejectsPlace rejects;

  ReadRun(Inputs inputs, Tally tally, Progress progress, @Nullable RejectsPlace rejects) {
    this.rejects = rejects;
    this.inputs = inputs;
    this.tally = tally;
    this.progress = progress;
  }

  /**
   * Gives every record to the reading. A strict run ends with the first input that is refused; the
   * others are then only counted.
   *
   * @return the exit code
   */
  int run(ReadOptions options, Reading reading) throws IOException {
    int worst = Exit.WELL;
    for (String input : inputs.names()) {
      boolean stopped = worst != Exit.WELL && !options.isLenient();
      worst = Math.max(worst, stopped ? count(input, options) : read(input, options, reading));
    }
    return worst;
  }

  private int read(String input, ReadOptions options, Reading reading) throws IOException {
    CatalogueReader.Opened opened;
    try {
      opened = open(input, options);
    } catch (UnreadableCatalogueException unreadable) {
      tally.leftOut(input, unreadable);
      return Exit.UNREADABLE;
    }
    try (RecordSource source = opened.records()) {
      if (rejects != null) {
        rejects.begin(input, opened.format());
      }
      reading.input(input);
      if (inputs.names().size() == 1 && source.header().isPresent()) {
        reading.header(source.header().get());
      }
      reading.records(source);
      try {
        tally.add(input, opened, give(source, reading));
        reading.inputEnded(input, source.rejected() == 0);
        return source.rejected() > 0 ? Exit.REFUSED : Exit.WELL;
      } catch (UnreadableCatalogueException refused) {
        refused.diagnostics().forEach(tally::problem);
        source.countRest();
        tally.addRefused(input, opened);
        reading.inputEnded(input, false);
        return ofOneRecord(refused) ? Exit.REFUSED : Exit.UNREADABLE;
      }
    }
  }

  private long give(RecordSource source, Reading reading) throws IOException {
    long given = 0;
    for (Optional<EvidenceRecord> record = source.next();
        record.isPresent();
        record = source.next()) {
      tally.duplicates(record.get(), source.location());
      tally.accepted(record.get());
      reading.record(record.get());
      given++;
      progress.step();
    }
    return given;
  }

  private CatalogueReader.Opened open(String input, ReadOptions options) throws IOException {
    try {
      return inputs.open(input, options);
    } catch (IOException cannot) {
      throw new UnreadableCatalogueException(
          List.of(
              Diagnostic.error(CliCodes.CANNOT_OPEN, Problems.inWords(cannot))
                  .at(SourceLocation.of(input))),
          cannot);
    }
  }

  private int count(String input, ReadOptions options) throws IOException {
    CatalogueReader.Opened opened;
    try {
      opened = open(input, options);
    } catch (UnreadableCatalogueException unreadable) {
      tally.leftOut(input, unreadable);
      return Exit.UNREADABLE;
    }
    try (RecordSource source = opened.records()) {
      source.countRest();
      tally.addRefused(input, opened);
      return Exit.WELL;
    }
  }

  private static boolean ofOneRecord(UnreadableCatalogueException refused) {
    return refused.diagnostics().stream()
        .map(Diagnostic::code)
        .noneMatch(code -> IoCodes.concernsWholeFile(code) || RdfCodes.concernsWholeFile(code));
  }
}
