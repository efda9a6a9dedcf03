package org.mindlinked.io.internal.foreign;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.io.internal.text.Utf8Text;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.ReadOptions;

/**
 * Reads a file in another format: a splitter cuts it into entries, a binder makes records of them.
 * An entry that is too large, or holds bytes that are no text, is refused before it is bound. For
 * one thread.
 */
public final class ForeignSource extends EntrySource {
  private final TextStream text;
  private final Splitter splitter;
  private final EntryBinder binder;
  private List<Diagnostic> problems = new ArrayList<>();
  private @Nullable EvidenceRecord record;
  private @Nullable Entry entry;
  private @Nullable Slice slice;

  /** A source of the entries that the splitter cuts out of that text. */
  public ForeignSource(
      TextStream text, ReadOptions options, Splitter splitter, EntryBinder binder) {
    super(text.window(), options);
    this.text = text;
    this.splitter = splitter;
    this.binder = binder;
  }

  @Override
  protected @Nullable Slice cut() throws IOException {
    if (text.blank()) {
      throw unreadable(
          Diagnostic.error(IoCodes.EMPTY, "there is nothing in the file, expected records")
              .hint("look whether writing or fetching it failed"));
    }
    return splitter.next();
  }

  @Override
  protected Outcome bind(Slice next, long number) {
    slice = next;
    entry = null;
    record = null;
    problems = new ArrayList<>();
    if (next.isCut()) {
      refuse(
          Diagnostic.error(
                  IoCodes.RECORD_SIZE,
                  String.format(
                      Locale.ROOT,
                      "the record has %,d bytes, at most %,d are read",
                      next.size(),
                      options().limits().recordBytes()))
              .hint("look whether it is one record; if it is, raise the limit"),
          number);
      return Outcome.REFUSED;
    }
    Utf8Text decoded = text.encoding().utf8(next.buf(), next.from(), next.to());
    if (decoded == null) {
      undecodable(next, number);
      return Outcome.REFUSED;
    }
    Entry bound = new Entry(options(), decoded, number, next.line());
    entry = bound;
    try {
      record = binder.bind(bound);
    } catch (InvalidValueException invalid) {
      invalid.diagnostics().forEach(problem -> bound.add(problem, next.line()));
    }
    problems = bound.problems();
    if (bound.isRefused()) {
      return Outcome.REFUSED;
    }
    return record == null ? Outcome.NO_RECORD : Outcome.BOUND;
  }

  private void undecodable(Slice next, long number) {
    int bad = text.encoding().firstBad(next.buf(), next.from(), next.to());
    int at = Math.max(bad, next.from());
    problems.add(
        Diagnostic.error(
                IoCodes.UTF8,
                String.format(
                    Locale.ROOT,
                    "byte 0x%02X is no text in %s, which the file is taken for",
                    next.buf()[at] & 0xFF,
                    text.encoding().displayName()))
            .hint("find out its encoding and say it, for example --encoding windows-1252")
            .at(
                SourceLocation.of(options().sourceName())
                    .withRecordNumber(number)
                    .withLine(next.lineAt(at - next.from()))
                    .withByteOffset(next.offset() + at - next.from())));
  }

  private void refuse(Diagnostic problem, long number) {
    problems.add(
        problem.at(
            SourceLocation.of(options().sourceName())
                .withRecordNumber(number)
                .withLine(requireNonNull(slice).line())));
  }

  @Override
  protected EvidenceRecord record() {
    return requireNonNull(record);
  }

  @Override
  protected List<Diagnostic> problems() {
    return problems;
  }

  @Override
  protected @Nullable String id() {
    Entry bound = entry;
    String known = bound == null ? null : bound.id();
    return known == null && record != null ? record.recordId().toString() : known;
  }

  @Override
  protected byte[] original(Slice refused) {
    return refused.copy();
  }

  @Override
  protected List<Diagnostic> located(List<Diagnostic> checked) {
    Entry bound = requireNonNull(entry);
    SourceLocation place = bound.location();
    String known = id();
    SourceLocation named = known == null ? place : place.withRecordId(known);
    return checked.stream()
        .map(
            problem ->
                problem.at(problem.location().pointer().map(named::withPointer).orElse(named)))
        .toList();
  }
}
