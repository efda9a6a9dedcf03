package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.mapping.Block.Found;
import org.mindlinked.io.internal.mapping.Block.Link;
import org.mindlinked.io.internal.mapping.Block.Part;
import org.mindlinked.io.internal.mapping.Rule.Piece;
import org.mindlinked.io.internal.table.Row;

/** What a mapping says of a table, its columns found in the header. Not changed any more. */
final class BoundBlock {
  /** A column that the table does not have. */
  static final int MISSING = -1;

  private static final double MOST_SHARE = 1.0;

  final List<BoundRule> rules = new ArrayList<>();
  final List<BoundPart> parts = new ArrayList<>();

  /**
   * A rule.
   *
   * @param index a number of its own, as text
   * @param adds whether it adds values or nodes to such as are there
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares rules
  record BoundRule(
      Rule rule,
      String index,
      boolean adds,
      int column,
      String name,
      int[] pieces,
      List<Reading> readings,
      List<BoundCondition> conditions,
      Last last) {}

  /** What a rule was applied to last: rows of one record repeat most of their cells. */
  static final class Last {
    @Nullable NodeDraft node;
    String text = "";
    boolean aside;
  }

  /** A condition. */
  record BoundCondition(int column, Set<String> values, boolean not) {
    boolean holds(Row row) {
      boolean found = column != MISSING && values.contains(row.text(column).strip());
      return found != not;
    }
  }

  /** A part; {@code by} is null for a node in each row. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares parts
  record BoundPart(
      Part part,
      int @Nullable [] by,
      @Nullable BoundFound in,
      List<BoundCondition> conditions,
      List<BoundRule> rules,
      List<BoundLink> links) {}

  /** A node of a part. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record BoundFound(Found found, int @Nullable [] by) {}

  /** A reference. */
  record BoundLink(Link link, BoundFound found) {}

  private final Columns columns;
  private final Mapping mapping;
  private final List<Row> sample;

  private BoundBlock(Columns columns, Mapping mapping, List<Row> sample) {
    this.columns = columns;
    this.mapping = mapping;
    this.sample = sample;
  }

  /**
   * Finds the columns.
   *
   * @param sample the first rows, which tell how shares are written
   */
  static BoundBlock of(Block block, Columns columns, Mapping mapping, List<Row> sample) {
    BoundBlock bound = new BoundBlock(columns, mapping, sample);
    block.rules.forEach(rule -> bound.add(rule, bound.rules));
    for (Part part : block.parts) {
      List<BoundRule> rules = new ArrayList<>();
      part.rules().forEach(rule -> bound.add(rule, rules));
      List<BoundLink> links = new ArrayList<>();
      for (Link link : part.links()) {
        links.add(new BoundLink(link, bound.found(link.found())));
      }
      List<Named> by = part.by();
      bound.parts.add(
          new BoundPart(
              part,
              by == null ? null : bound.indexes(by),
              part.in() == null ? null : bound.found(part.in()),
              bound.conditions(part.conditions()),
              rules,
              links));
    }
    return bound;
  }

  private BoundFound found(Found found) {
    List<Named> by = found.by();
    return new BoundFound(found, by == null ? null : indexes(by));
  }

  private int[] indexes(List<Named> names) {
    return names.stream()
        .mapToInt(name -> columns.index(name, mapping.optionalColumns()))
        .toArray();
  }

  private List<BoundCondition> conditions(List<Condition> conditions) {
    return conditions.stream()
        .map(
            condition ->
                new BoundCondition(
                    columns.index(condition.column(), mapping.optionalColumns()),
                    condition.values(),
                    condition.not()))
        .toList();
  }

  private void add(Rule rule, List<BoundRule> into) {
    int column = MISSING;
    int[] pieces = new int[rule.template().size()];
    if (rule.source() != null) {
      column = columns.index(rule.source(), mapping.optionalColumns());
      if (column == MISSING) {
        return;
      }
      columns.use(column, rule.targets().isEmpty());
    }
    for (int i = 0; i < pieces.length; i++) {
      Piece piece = rule.template().get(i);
      pieces[i] =
          piece.column() == null
              ? MISSING
              : columns.index(piece.column(), mapping.optionalColumns());
      if (piece.column() != null && pieces[i] == MISSING) {
        return;
      }
    }
    Style style =
        rule.style().tellsPercent()
            ? rule.style().withPercent(percent(rule, column))
            : rule.style();
    into.add(
        new BoundRule(
            rule,
            into.size() + "\u001F",
            rule.targets().stream().anyMatch(t -> t.leaf().many() || t.makesNodes()),
            column,
            rule.source() == null ? "" : columns.name(column),
            pieces,
            rule.targets().stream().map(t -> Readings.of(t.leaf().field, style)).toList(),
            conditions(rule.conditions()),
            new Last()));
  }

  /** By the first rows: a share above 1 is one of 100. */
  private int percent(Rule rule, int column) {
    NumberStyle style = rule.style().number();
    for (Row row : sample) {
      String text = row.text(column).strip();
      if (!text.isEmpty()
          && style.decimal(text, row.cell(column)) instanceof java.math.BigDecimal number
          && number.doubleValue() > MOST_SHARE) {
        return 100;
      }
    }
    return 1;
  }
}
