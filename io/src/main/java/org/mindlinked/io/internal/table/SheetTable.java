package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/**
 * A sheet of a workbook. Hidden rows and columns are read like the others, since a filter hides
 * rows as well; joined cells all have the value that they show.
 */
final class SheetTable implements Table {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  private final Workbook book;
  private final Workbook.Sheet sheet;
  private final SourceLocation place;
  private final XmlPart part;
  private final SheetCells cells;
  private final List<String> header;
  private final long headerRow;
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet toldColumns = new BitSet();
  private final Iterator<MergedCells.Area> comingAreas;
  private final Map<MergedCells.Area, Cell> openAreas = new HashMap<>();
  private MergedCells.@Nullable Area comingArea;
  private int rowNumber;

  /** How many columns have names; 0 until the header is read. */
  private int width;

  private long hiddenRows;
  private long firstHiddenRow;
  private boolean ended;

  SheetTable(Workbook book, Workbook.Sheet sheet, int headerRow) throws IOException {
    this.book = book;
    this.sheet = sheet;
    this.place = SourceLocation.of(book.options().sourceName() + " [" + sheet.name() + "]");
    this.cells = new SheetCells(book);
    try (InputStream in = book.bytes(sheet.part())) {
      this.comingAreas = MergedCells.scan(in).iterator();
    }
    this.comingArea = comingAreas.hasNext() ? comingAreas.next() : null;
    this.part = book.xml(sheet.part());
    SheetRow first = read();
    while (first != null && first.number() < headerRow) {
      first = read();
    }
    if (first == null) {
      part.close();
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.SHEET,
                  headerRow > 1
                      ? "the sheet \"" + sheet.name() + "\" has nothing from row " + headerRow
                      : "the sheet \"" + sheet.name() + "\" is empty")
              .hint("look at the workbook; it has the sheets " + String.join(", ", book.sheets()))
              .at(place));
    }
    this.headerRow = first.number();
    List<String> names = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      names.add(Columns.tidy(first.text(i)));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    this.header = List.copyOf(names);
    this.width = names.size();
  }

  @Override
  public String sheet() {
    return sheet.name();
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
  public String column(int index) {
    return Columns.of(place(index), header, index);
  }

  @Override
  public String place(int index) {
    return Columns.letters(index);
  }

  @Override
  public TableLayout layout() {
    return new TableLayout("xlsx", null, null, book.sheets());
  }

  @Override
  public @Nullable Row next() throws IOException {
    SheetRow row = read();
    if (row == null) {
      return null;
    }
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.cell(i);
      boolean uncalculated = cell.kind() == CellKind.ERROR && cell.text().isEmpty();
      boolean nameless = i >= width && cell.kind() != CellKind.EMPTY;
      if ((uncalculated || nameless) && !toldColumns.get(i)) {
        toldColumns.set(i);
        row.add(uncalculated ? uncalculated(row, i) : nameless(row, i));
      }
    }
    return row;
  }

  private Diagnostic uncalculated(Row row, int column) {
    return Diagnostic.warning(
            IoCodes.CELL,
            Columns.letters(column)
                + row.number()
                + ": the workbook does not hold the value of the formula in "
                + column(column)
                + "; the same is not said of the cells below it")
        .hint("open the workbook in a spreadsheet program, let it calculate, and save it");
  }

  private static Diagnostic nameless(Row row, int column) {
    return Diagnostic.warning(
            IoCodes.CELL,
            Columns.letters(column)
                + row.number()
                + " stands beside the table: its column has no name in the row of the header")
        .hint("give the column a name, or take the cell out");
  }

  /** The next row that is not blank. */
  private @Nullable SheetRow read() throws IOException {
    while (!ended) {
      if (!part.next()) {
        end();
      } else if (part.starts("col")) {
        hide();
      } else if (part.ends("sheetData")) {
        end();
      } else if (part.starts("row")) {
        SheetRow row = readRow();
        if (row != null) {
          return row;
        }
      }
    }
    return null;
  }

  private void hide() {
    if (part.says("hidden")) {
      int first = Math.max(1, SheetCells.integer(part.attribute("min"), 1));
      int last = Math.min(MOST_COLUMNS, SheetCells.integer(part.attribute("max"), first));
      if (first <= last) {
        hiddenColumns.set(first - 1, last);
      }
    }
  }

  private @Nullable SheetRow readRow() throws IOException {
    int number = SheetCells.integer(part.attribute("r"), rowNumber + 1);
    if (number <= rowNumber || number > MOST_ROWS) {
      throw damaged("row " + number + " comes after row " + rowNumber);
    }
    rowNumber = number;
    boolean hidden = part.says("hidden");
    Cell[] row = new Cell[Math.max(8, width)];
    int size = 0;
    int column = -1;
    long characters = 0;
    boolean blank = true;
    while (part.next() && !part.ends("row")) {
      if (!part.starts("c")) {
        continue;
      }
      column = column(part.attribute("r"), column + 1);
      Cell cell = cells.read(part);
      if (cell.kind() == CellKind.EMPTY) {
        continue;
      }
      blank &= cell.text().isBlank() && cell.kind() != CellKind.ERROR;
      characters += cell.text().length();
      if (characters > book.options().limits().recordBytes()) {
        throw damaged(
            String.format(Locale.ROOT, "row %d has more than %,d characters", number, characters));
      }
      if (column >= row.length) {
        row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
      }
      row[column] = cell;
      size = Math.max(size, column + 1);
    }
    if (blank) {
      return null;
    }
    if (hidden) {
      hiddenRows++;
      firstHiddenRow = firstHiddenRow == 0 ? number : firstHiddenRow;
    }
    return new SheetRow(joined(row, size), place.withLine(number));
  }

  private int column(@Nullable String address, int otherwise) {
    if (address == null) {
      return otherwise;
    }
    int letters = 0;
    while (letters < address.length()
        && address.charAt(letters) >= 'A'
        && address.charAt(letters) <= 'Z') {
      letters++;
    }
    int column = Columns.index(address.subSequence(0, letters));
    if (column < 0 || column >= MOST_COLUMNS) {
      throw damaged("there is no cell " + address);
    }
    return column;
  }

  /** Gives joined cells what the first of them holds. */
  private Cell[] joined(Cell[] row, int size) {
    while (comingArea != null && comingArea.top() <= rowNumber) {
      openAreas.put(comingArea, Cell.EMPTY);
      comingArea = comingAreas.hasNext() ? comingAreas.next() : null;
    }
    openAreas.keySet().removeIf(area -> area.bottom() < rowNumber);
    int end = size;
    Cell[] filled = row;
    for (Map.Entry<MergedCells.Area, Cell> open : openAreas.entrySet()) {
      MergedCells.Area area = open.getKey();
      if (area.right() >= MOST_COLUMNS || area.left() < 0) {
        continue;
      }
      if (area.top() == rowNumber && area.left() < size && row[area.left()] != null) {
        open.setValue(row[area.left()]);
      }
      if (open.getValue().kind() != CellKind.EMPTY) {
        end = Math.max(end, area.right() + 1);
        filled = filled.length < end ? Arrays.copyOf(filled, end) : filled;
        Arrays.fill(filled, area.left(), area.right() + 1, open.getValue());
      }
    }
    Cell[] cells = Arrays.copyOf(filled, end);
    for (int i = 0; i < end; i++) {
      cells[i] = cells[i] == null ? Cell.EMPTY : cells[i];
    }
    return cells;
  }

  private void end() {
    ended = true;
    int columns = hiddenColumns.get(0, width).cardinality();
    if (hiddenRows > 0 || columns > 0) {
      String rows =
          hiddenRows == 0
              ? ""
              : hiddenRows + " hidden rows (the first is row " + firstHiddenRow + ")";
      String hidden = columns == 0 ? "" : columns + " hidden columns";
      book.options()
          .problems()
          .accept(
              Diagnostic.warning(
                      IoCodes.CELL,
                      rows
                          + (rows.isEmpty() || hidden.isEmpty() ? "" : " and ")
                          + hidden
                          + " of the sheet were read like the others")
                  .hint("delete them in the workbook if they are not meant")
                  .at(place));
    }
  }

  private UnreadableCatalogueException damaged(String what) {
    ended = true;
    return new UnreadableCatalogueException(
        Diagnostic.error(IoCodes.NO_TABLE, "the sheet is damaged: " + what)
            .hint("open the workbook in a spreadsheet program and save it anew")
            .at(place));
  }

  @Override
  public void close() throws IOException {
    ended = true;
    part.close();
  }
}
