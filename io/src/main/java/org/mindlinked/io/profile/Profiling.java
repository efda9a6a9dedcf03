package org.mindlinked.io.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.table.Cell;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.io.internal.table.TableLayout;
import org.mindlinked.model.diagnostic.Diagnostic;

/** Reads a table from top to bottom and counts. For one thread. */
final class Profiling {
  private static final int TOLD = 5;

  private final Map<String, Long> problems = new HashMap<>();
  private final List<String> told = new ArrayList<>();
  private final List<ColumnTally> columns = new ArrayList<>();
  private long untold;

  /** Takes a problem of the table, to be told with the profile. */
  void problem(Diagnostic problem) {
    long before = problems.merge(problem.code(), 1L, Long::sum);
    if (before <= TOLD) {
      String line =
          problem.location().line().isPresent()
              ? "row " + problem.location().line().getAsLong() + ": "
              : "";
      told.add(line + problem.message());
    } else {
      untold++;
    }
  }

  /** The profile of a table that has just been opened. */
  TableProfile profile(String name, Table table) throws IOException {
    List<String> header = table.header();
    header.forEach(each -> columns.add(new ColumnTally(each)));
    long rows = 0;
    long named = header.stream().filter(each -> !each.isEmpty()).count();
    long wide = 0;
    for (Row row = table.next(); row != null; row = table.next()) {
      rows++;
      row.problems().forEach(this::problem);
      int filled = 0;
      for (int i = 0; i < Math.max(header.size(), row.size()); i++) {
        if (i == columns.size()) {
          if (row.text(i).isBlank()) {
            break;
          }
          columns.add(new ColumnTally(""));
        }
        Cell cell = row.cell(i);
        filled += cell.text().isBlank() ? 0 : 1;
        columns.get(i).add(row.number(), cell);
      }
      wide += filled > named + 1 ? 1 : 0;
    }
    TableLayout layout = table.layout();
    boolean workbook = layout.delimiter() == null;
    List<String> doubts = new ArrayList<>();
    doubtHeader(header, rows, wide * 2 >= rows && wide > 0, doubts);
    doubts.addAll(told);
    if (untold > 0) {
      doubts.add(String.format(Locale.ROOT, "%,d more problems like these", untold));
    }
    return new TableProfile(
        name,
        workbook ? Optional.of(table.sheet()) : Optional.empty(),
        workbook ? layout.sheets() : List.of(),
        Optional.ofNullable(layout.delimiter()),
        Optional.ofNullable(layout.encoding()),
        table.headerRow(),
        rows,
        columns(table, rows, workbook),
        doubts);
  }

  private static void doubtHeader(
      List<String> header, long rows, boolean wider, List<String> doubts) {
    long named = header.stream().filter(name -> !name.isEmpty()).count();
    if (header.size() > 2 && named > 2 && new HashSet<>(header).size() == 1) {
      doubts.add(
          "all columns have the same name, as of a heading over them: does the header stand further"
              + " down (--header-row)?");
    }
    if (wider) {
      doubts.add(
          "the first row names "
              + named
              + (named == 1 ? " column" : " columns")
              + ", rows below have more: does the header stand further down (--header-row)?");
    }
    long numbers = header.stream().filter(name -> Look.of(name).isNumber()).count();
    if (numbers * 2 > named) {
      doubts.add("the names of the columns look like numbers: does the table have a header?");
    }
    if (rows == 0) {
      doubts.add("no row stands below the header");
    }
  }

  private List<TableProfile.Column> columns(Table table, long rows, boolean workbook) {
    Map<String, Integer> names = new HashMap<>();
    columns.forEach(column -> names.merge(column.name, 1, Integer::sum));
    List<TableProfile.Column> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnTally column = columns.get(i);
      if (column.name.isEmpty() && column.filled() == 0 && !column.hasNoValueWords()) {
        continue;
      }
      List<String> doubts = new ArrayList<>();
      if (column.name.isEmpty()) {
        doubts.add("it has no name");
      } else if (names.getOrDefault(column.name, 0) > 1) {
        doubts.add(names.get(column.name) + " columns have this name");
      }
      doubts.addAll(column.doubts(rows, workbook));
      all.add(
          new TableProfile.Column(
              table.place(i),
              column.name,
              column.type(),
              Optional.of(column.decimal()).filter(mark -> !mark.isEmpty()),
              column.filled(),
              column.distinct(),
              column.hasMoreDistinct(),
              column.examples(),
              column.least(),
              column.most(),
              column.noValueWords(),
              doubts));
    }
    return all;
  }
}
