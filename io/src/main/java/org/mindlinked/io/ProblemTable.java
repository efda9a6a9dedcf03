package org.mindlinked.io;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.mindlinked.io.internal.csv.Cells;
import org.mindlinked.io.internal.csv.CsvLines;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * Writes problems as comma-separated values that a spreadsheet opens, one row each as they come, in
 * the memory of one: file, record (its number), line, id, field (a JSON pointer), severity, code,
 * message, hint; what is not known is empty. In UTF-8 with a byte order mark, without which Excel
 * takes it for another encoding; a cell that a spreadsheet would take for a formula begins with an
 * apostrophe. For one thread.
 *
 * @since 0.1.0
 */
public final class ProblemTable implements Consumer<Diagnostic>, Closeable {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final List<String> HEADINGS =
      List.of("file", "record", "line", "id", "field", "severity", "code", "message", "hint");

  private final CsvLines lines;

  /** Writes into that stream, which is closed with it; the headings at once. */
  public ProblemTable(OutputStream out) throws IOException {
    requireNonNull(out, "out").write(BYTE_ORDER_MARK);
    this.lines = new CsvLines(out);
    lines.line(HEADINGS);
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void accept(Diagnostic problem) {
    SourceLocation place = problem.location();
    try {
      lines.line(
          List.of(
              cell(place.source().orElse("")),
              number(place.recordNumber()),
              number(place.line()),
              cell(place.recordId().orElse("")),
              cell(place.pointer().orElse("")),
              problem.severity().name().toLowerCase(Locale.ROOT),
              cell(problem.code()),
              cell(problem.message()),
              cell(problem.hint().orElse(""))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String text) {
    return Cells.harmless(text);
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
