package org.mindlinked.server.site;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mindlinked.pages.map.Heading;
import org.mindlinked.pages.map.MapCounts;
import org.mindlinked.server.find.Facet;
import org.mindlinked.server.find.FacetValue;
import org.mindlinked.server.find.StudyIndex;

/** Counts from the index: a wider term has what a narrower one has, as in lists. For one thread. */
final class IndexMap implements MapCounts {
  private final StudyIndex index;
  private final Facet rowFacet;
  private final Facet columnFacet;
  private final Map<Heading, BitSet> bits = new HashMap<>();
  private final SortedMap<Integer, Long> years = new TreeMap<>();

  IndexMap(StudyIndex index, Facet rowFacet, Facet columnFacet) {
    this.index = index;
    this.rowFacet = rowFacet;
    this.columnFacet = columnFacet;
    index.years(index.all()).forEach((year, count) -> years.put(year, (long) count));
  }

  @Override
  public String rowLabel() {
    return label(rowFacet);
  }

  @Override
  public String columnLabel() {
    return label(columnFacet);
  }

  private static String label(Facet facet) {
    String label = facet.label();
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  @Override
  public long studies() {
    return index.size();
  }

  @Override
  public long publications() {
    return index.publications();
  }

  @Override
  public long withoutYear() {
    return index.size() - years.values().stream().mapToLong(count -> count).sum();
  }

  @Override
  public SortedMap<Integer, Long> years() {
    return Collections.unmodifiableSortedMap(years);
  }

  @Override
  public int rowCount() {
    return index.values(rowFacet).size();
  }

  @Override
  public int columnCount() {
    return index.values(columnFacet).size();
  }

  @Override
  public List<Heading> rows(int most) {
    return fullest(rowFacet, most);
  }

  @Override
  public List<Heading> columns(int most) {
    return fullest(columnFacet, most);
  }

  private List<Heading> fullest(Facet facet, int most) {
    return index.values(facet).stream()
        .sorted(
            Comparator.<FacetValue>comparingInt(value -> value.studies().size())
                .reversed()
                .thenComparingInt(FacetValue::place))
        .limit(most)
        .sorted(Comparator.comparingInt(FacetValue::place))
        .map(value -> new Heading(value.place(), value.label(), value.key()))
        .toList();
  }

  @Override
  public long ofRow(Heading row) {
    return index.value(rowFacet, row.key()).map(value -> (long) value.studies().size()).orElse(0L);
  }

  @Override
  public long count(Heading row, Heading column) {
    BitSet of =
        bits.computeIfAbsent(
            row,
            key ->
                index
                    .value(rowFacet, row.key())
                    .map(value -> value.studies().bits())
                    .orElseGet(BitSet::new));
    return index
        .value(columnFacet, column.key())
        .map(value -> (long) value.studies().countIn(of))
        .orElse(0L);
  }
}
