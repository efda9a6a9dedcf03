package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.ReadFailure;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

/** A table of text: cells between delimiters, rows on lines. */
final class TextTable implements Table {
  private static final String[] NO_CELLS = {};

  private final TextStream text;
  private final ReadOptions options;
  private final char delimiter;
  private final char quote;
  private final RowCutter cutter;
  private final CellSplitter splitter;
  private final List<String> header;
  private final long headerRow;
  private @Nullable TextRow ahead;

  /** How many columns there are; 0 until the header is read. */
  private int width;

  /** A table whose header is read at once. */
  TextTable(TextStream text, TableOptions table, ReadOptions options) throws IOException {
    this.text = text;
    this.options = options;
    Delimiters.Choice choice = Delimiters.choose(text.window(), table);
    this.delimiter = choice.delimiter();
    this.quote = table.quote();
    this.cutter = new RowCutter(text.window(), delimiter, quote, options.limits().recordBytes());
    this.splitter = new CellSplitter(delimiter, quote);
    if (choice.said()) {
      cutter.skipLine();
    }
    TextRow first = cut();
    while (first != null && first.number() < table.headerRow()) {
      first = cut();
    }
    if (first == null) {
      throw noHeader(table);
    }
    for (Diagnostic problem : first.problems()) {
      throw new UnreadableCatalogueException(problem);
    }
    List<String> names = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      names.add(Columns.tidy(first.text(i)));
    }
    this.headerRow = first.number();
    expect(names.size());
    ahead = cut();
    if (delimiter == ' ' && ahead != null && ahead.size() == names.size() + 1) {
      names.add(0, ""); // R names the columns only, not the names of the rows before them
      expect(names.size());
    }
    this.header = List.copyOf(names);
  }

  private void expect(int columns) {
    width = columns;
    cutter.expect(columns);
  }

  private UnreadableCatalogueException noHeader(TableOptions table) {
    return new UnreadableCatalogueException(
        Diagnostic.error(
                IoCodes.EMPTY,
                table.headerRow() > 1
                    ? "the file ends before line "
                        + table.headerRow()
                        + ", where its header is to be"
                    : "there is nothing in the file, expected a row with the names of the columns")
            .hint("look at the file, and at the number of the row of the header")
            .at(SourceLocation.of(options.sourceName())));
  }

  @Override
  public String sheet() {
    return options.sourceName();
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public long headerRow() {
    return headerRow;
  }

  @Override
  public @Nullable Row next() throws IOException {
    TextRow row = ahead;
    if (row == null) {
      return null;
    }
    ahead = null;
    ahead = cut();
    judge(row, ahead);
    return row;
  }

  @Override
  public String column(int index) {
    return Columns.of(place(index), header, index);
  }

  @Override
  public String place(int index) {
    return String.valueOf(index + 1);
  }

  @Override
  public TableLayout layout() {
    return new TableLayout(
        "csv", delimiter, text.encoding().displayName(), List.of(options.sourceName()));
  }

  private @Nullable TextRow cut() throws IOException {
    Slice slice;
    try {
      slice = cutter.next();
    } catch (IOException e) {
      throw ReadFailure.of(
          e, SourceLocation.of(options.sourceName()).withByteOffset(text.window().offset()));
    }
    return slice == null ? null : row(slice);
  }

  private TextRow row(Slice slice) {
    SourceLocation place =
        SourceLocation.of(options.sourceName())
            .withLine(slice.line())
            .withByteOffset(slice.offset());
    byte[] original = Arrays.copyOfRange(slice.buf(), slice.from(), slice.to());
    if (slice.isCut()) {
      TextRow row = new TextRow(NO_CELLS, place, original);
      row.add(
          Diagnostic.error(
                  IoCodes.RECORD_SIZE,
                  String.format(
                      Locale.ROOT,
                      "the row has %,d bytes, at most %,d are read",
                      slice.size(),
                      options.limits().recordBytes()))
              .hint("look whether it is one row; if it is, raise the limit"));
      return row;
    }
    String decoded = text.encoding().decode(slice.buf(), slice.from(), slice.to());
    if (decoded == null) {
      return undecodable(slice, original);
    }
    TextRow row = new TextRow(split(decoded), place, original);
    if (cutter.isOpen()) {
      row.add(
          Diagnostic.error(
                  IoCodes.ROW_SHAPE,
                  "a quote "
                      + quote
                      + " in this line begins a cell and is not closed where a cell ends")
              .hint("close the cell with a quote, or write a quote inside a quoted cell twice"));
    } else if (cutter.isStray() && delimiter != ' ') {
      row.add(
          Diagnostic.warning(
                  IoCodes.ROW_SHAPE,
                  "a quoted cell of the row does not end at its closing quote; it was read as it"
                      + " stands")
              .hint("write a quote inside a quoted cell twice"));
    }
    return row;
  }

  private String[] split(String decoded) {
    if (cutter.isStray() && delimiter != ' ') {
      String[] plain = splitter.plainly(decoded);
      if (width == 0 || plain.length == width) {
        return plain;
      }
      return splitter.split(decoded, false);
    }
    return splitter.split(decoded, cutter.isPadded());
  }

  private TextRow undecodable(Slice slice, byte[] original) {
    int bad = text.encoding().firstBad(slice.buf(), slice.from(), slice.to());
    int at = Math.max(bad, slice.from());
    SourceLocation place = SourceLocation.of(options.sourceName());
    TextRow row =
        new TextRow(
            NO_CELLS, place.withLine(slice.line()).withByteOffset(slice.offset()), original);
    row.addAt(
        place
            .withLine(slice.lineAt(at - slice.from()))
            .withByteOffset(slice.offset() + at - slice.from()),
        Diagnostic.error(
                IoCodes.UTF8,
                String.format(
                    Locale.ROOT,
                    "byte 0x%02X is no text in %s, which the file is taken for",
                    slice.buf()[at] & 0xFF,
                    text.encoding().displayName()))
            .hint("find out its encoding and say it, for example --encoding windows-1252"));
    return row;
  }

  /** Says what is odd about the number of cells, which may only show in the row that follows. */
  private void judge(TextRow row, @Nullable TextRow following) {
    int size = row.size();
    if (size == width || size == 0 || !row.problems().isEmpty()) {
      return;
    }
    if (size > width) {
      if (!row.isEmptyFrom(width)) {
        row.add(
            Diagnostic.error(
                    IoCodes.ROW_SHAPE,
                    String.format(Locale.ROOT, "the row has %d cells, the header %d", size, width))
                .hint(
                    "look for "
                        + Delimiters.word(delimiter)
                        + " inside a cell that is not in quotes, or a column without a name"));
      }
      return;
    }
    String message = String.format(Locale.ROOT, "the row has only %d of %d cells", size, width);
    if (following != null && following.size() < width && size + following.size() == width + 1) {
      row.add(broken(message + ", and the next row those that are missing"));
      following.add(
          broken(
              String.format(
                  Locale.ROOT,
                  "the row has only %d of %d cells, and the row before those that are missing",
                  following.size(),
                  width)));
      return;
    }
    if (size == 1 && width > 2) {
      row.add(broken(message));
      return;
    }
    row.add(
        Diagnostic.warning(IoCodes.ROW_SHAPE, message + "; the others are taken for empty")
            .hint("look whether cells are missing at the end, or in the middle"));
  }

  private static Diagnostic broken(String message) {
    return Diagnostic.error(IoCodes.ROW_SHAPE, message)
        .hint("look for the end of a line inside a cell that is not in quotes");
  }

  @Override
  public void close() throws IOException {
    ahead = null;
    text.window().close();
  }
}
