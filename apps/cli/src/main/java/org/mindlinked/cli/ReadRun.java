package org.mindlinked.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;

/** Reads all inputs of a run, one record at a time, and keeps the tally. */
final class ReadRun {
  private final Inputs inputs;
  private final Tally tally;
  private final Progress progress;

  ReadRun(Inputs inputs, Tally tally, Progress progress) {
    this.inputs = inputs;
    this.tally = tally;
    this.progress = progress;
  }

  /**
   * Gives every record to the reading.
   *
   * @return the exit code so far; a strict run ends with the first input that is refused
   */
  int run(ReadOptions options, Reading reading) throws IOException {
    int worst = Exit.WELL;
    for (String input : inputs.names()) {
      int code =
          worst == Exit.WELL || options.isLenient()
              ? read(input, options, reading)
              : skip(input, options);
      worst = Math.max(worst, code);
    }
    return worst;
  }

  private int read(String input, ReadOptions options, Reading reading) throws IOException {
    try (RecordSource source = inputs.open(input, options)) {
      try {
        copy(source, reading);
        tally.add(source.found(), source.rejected());
        return source.rejected() > 0 ? Exit.REFUSED : Exit.WELL;
      } catch (UnreadableCatalogueException refused) {
        refused.diagnostics().forEach(tally::problem);
        return refuse(source, refused);
      }
    } catch (UnreadableCatalogueException unreadable) {
      unreadable.diagnostics().forEach(tally::problem);
      return Exit.UNREADABLE;
    }
  }

  private void copy(RecordSource source, Reading reading) throws IOException {
    if (inputs.names().size() == 1) {
      reading.header(source.header());
    }
    for (Optional<EvidenceRecord> record = source.next();
        record.isPresent();
        record = source.next()) {
      tally.record(record.get(), source.location());
      reading.record(record.get());
      progress.step();
    }
  }

  /** A file that is refused counts whole: none of its records was accepted. */
  private int refuse(RecordSource source, UnreadableCatalogueException refused) {
    source.countRest();
    tally.add(source.found(), source.found());
    return isOfOneRecord(refused.diagnostics()) ? Exit.REFUSED : Exit.UNREADABLE;
  }

  /** After a strict run has failed, the other inputs are only counted. */
  private int skip(String input, ReadOptions options) throws IOException {
    try (RecordSource source = inputs.open(input, options)) {
      source.countRest();
      tally.add(source.found(), source.found());
    } catch (UnreadableCatalogueException unreadable) {
      unreadable.diagnostics().forEach(tally::problem);
      return Exit.UNREADABLE;
    }
    return Exit.WELL;
  }

  private static boolean isOfOneRecord(@Nullable List<Diagnostic> problems) {
    return problems != null && problems.stream().noneMatch(Inputs::isOfTheFile);
  }
}
