package org.mindlinked.pages.map;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;

/**
 * How many studies there are of each row and column, and of each year. A study that belongs to two
 * rows is counted in both, so that rows do not add up to the number of studies. Publications
 * without a study are counted apart. For one thread; its size depends on the headings, not on the
 * number of studies.
 */
public final class EvidenceMap implements MapCounts {
  /** So many different headings are told apart on an axis; more become one heading. */
  static final int MOST_HEADINGS = 500;

  static final Heading OTHERS = new Heading(Integer.MAX_VALUE - 1, "all others");

  private final MapAxis rowAxis;
  private final MapAxis columnAxis;
  private final SortedMap<Heading, Long> rows = new TreeMap<>();
  private final SortedMap<Heading, Long> columns = new TreeMap<>();
  private final Map<Heading, Map<Heading, MapCell>> cells = new HashMap<>();
  private final SortedMap<Integer, Long> years = new TreeMap<>();
  private long studies;
  private long withoutYear;
  private long publications;

  private EvidenceMap(MapAxis rowAxis, MapAxis columnAxis) {
    this.rowAxis = requireNonNull(rowAxis, "rowAxis");
    this.columnAxis = requireNonNull(columnAxis, "columnAxis");
  }

  /** A map without studies as yet. */
  public static EvidenceMap of(MapAxis rows, MapAxis columns) {
    return new EvidenceMap(rows, columns);
  }

  /** Counts a record. */
  public void add(EvidenceRecord record) {
    if (record instanceof Study study) {
      add(study);
    } else {
      publications++;
    }
  }

  private void add(Study study) {
    studies++;
    NavigableSet<Heading> of = known(columns, columnAxis.headings(study));
    StudyLine line = StudyLine.of(study);
    for (Heading row : known(rows, rowAxis.headings(study))) {
      rows.merge(row, 1L, Long::sum);
      Map<Heading, MapCell> cellsOfRow = cells.computeIfAbsent(row, key -> new HashMap<>());
      for (Heading column : of) {
        cellsOfRow.computeIfAbsent(column, key -> new MapCell()).add(line);
      }
    }
    of.forEach(column -> columns.merge(column, 1L, Long::sum));
    line.year().ifPresentOrElse(year -> years.merge(year, 1L, Long::sum), () -> withoutYear++);
  }

  private static NavigableSet<Heading> known(
      SortedMap<Heading, Long> seen, NavigableSet<Heading> headings) {
    if (seen.size() < MOST_HEADINGS) {
      return headings;
    }
    NavigableSet<Heading> known = new TreeSet<>();
    headings.forEach(heading -> known.add(seen.containsKey(heading) ? heading : OTHERS));
    return known;
  }

  @Override
  public String rowLabel() {
    return rowAxis.label();
  }

  @Override
  public String columnLabel() {
    return columnAxis.label();
  }

  @Override
  public long studies() {
    return studies;
  }

  @Override
  public long publications() {
    return publications;
  }

  @Override
  public SortedMap<Integer, Long> years() {
    return Collections.unmodifiableSortedMap(years);
  }

  @Override
  public long withoutYear() {
    return withoutYear;
  }

  @Override
  public int rowCount() {
    return rows.size();
  }

  @Override
  public int columnCount() {
    return columns.size();
  }

  @Override
  public List<Heading> rows(int most) {
    return fullest(rows, most);
  }

  @Override
  public List<Heading> columns(int most) {
    return fullest(columns, most);
  }

  private static List<Heading> fullest(SortedMap<Heading, Long> headings, int most) {
    return headings.entrySet().stream()
        .sorted(Map.Entry.<Heading, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public long ofRow(Heading row) {
    return rows.getOrDefault(row, 0L);
  }

  /** The studies of a row and column, or null where there are none: a gap. */
  @Nullable MapCell cell(Heading row, Heading column) {
    return cells.getOrDefault(row, Map.of()).get(column);
  }

  @Override
  public long count(Heading row, Heading column) {
    MapCell cell = cell(row, column);
    return cell == null ? 0 : cell.count();
  }
}
