package org.mindlinked.pages.map;

import java.util.List;
import java.util.SortedMap;

/** What a map shows: how many studies there are of each row and column, and of each year. */
public interface MapCounts {
  /** What the rows are. */
  String rowLabel();

  /** What the columns are. */
  String columnLabel();

  /** How many studies were counted. */
  long studies();

  /** How many records were publications without a study, which no cell holds. */
  long publications();

  /** How many studies have no dated report. */
  long withoutYear();

  /** How many studies there are of the first report's year. */
  SortedMap<Integer, Long> years();

  /** How many rows there are. */
  int rowCount();

  /** How many columns there are. */
  int columnCount();

  /** The rows with most studies, in their own order. */
  List<Heading> rows(int most);

  /** The columns with most studies, in their own order. */
  List<Heading> columns(int most);

  /** How many studies a row has. */
  long ofRow(Heading row);

  /** How many studies a row and a column have in common. */
  long count(Heading row, Heading column);
}
