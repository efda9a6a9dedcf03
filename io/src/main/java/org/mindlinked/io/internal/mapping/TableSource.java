package org.mindlinked.io.internal.mapping;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

/** Reads the rows of a table, gathers those of one record, and makes records of them. */
final class TableSource extends EntrySource {
  /** How many rows tell how shares are written. */
  static final int SAMPLE = 500;

  private static final byte[] NOTHING = {};
  private static final int MOST_ROWS_APART = 200_000;

  private final Mapping mapping;
  private final Table table;
  private final Columns columns;
  private final BoundBlock block;
  private final int[] key;
  private final int[] id;
  private final List<KeyedRows> joins;
  private final RowProblems problems = new RowProblems();
  private final RecordDraft draft;
  private final RecordBuilder builder;
  private final SeenKeys seen = new SeenKeys();
  private final Deque<Row> ahead;
  private final boolean workbook;

  private List<Row> rows = List.of();
  private boolean tooLarge;
  private boolean apart;
  private @Nullable Iterator<List<Row>> gathered;
  private @Nullable EvidenceRecord record;
  private @Nullable String name;

  TableSource(
      Mapping mapping,
      Table table,
      Columns columns,
      BoundBlock block,
      int[] key,
      int[] id,
      List<KeyedRows> joins,
      List<Row> sample,
      Closeable input,
      ReadOptions options) {
    super(input, () -> 0, options);
    this.mapping = mapping;
    this.table = table;
    this.columns = columns;
    this.block = block;
    this.key = key;
    this.id = id;
    this.joins = joins;
    this.draft = new RecordDraft(mapping, problems);
    this.builder = new RecordBuilder(problems);
    this.ahead = new ArrayDeque<>(sample);
    this.workbook = table.layout().encoding() == null && table.layout().delimiter() == null;
  }

  private @Nullable Row nextRow() throws IOException {
    Row first = ahead.poll();
    return first == null ? table.next() : first;
  }

  @Override
  protected @Nullable Slice cut() throws IOException {
    rows = new ArrayList<>(4);
    tooLarge = false;
    apart = false;
    if (mapping.apart()) {
      return cutGathered();
    }
    Row first = nextRow();
    if (first == null) {
      tellUnused();
      return null;
    }
    rows.add(first);
    if (key.length > 0) {
      String same = KeyedRows.key(key, first);
      long size = size(first);
      Row next = nextRow();
      while (next != null && KeyedRows.key(key, next).equals(same) && !same.isBlank()) {
        size += size(next);
        tooLarge |= size > options().limits().recordBytes();
        if (!tooLarge) {
          rows.add(next);
        }
        next = nextRow();
      }
      if (next != null) {
        ahead.addFirst(next);
      }
      apart = !same.isBlank() && !seen.add(same);
    }
    return slice();
  }

  private static long size(Row row) {
    long size = 0;
    for (int i = 0; i < row.size(); i++) {
      size += row.text(i).length();
    }
    return size;
  }

  private Slice slice() {
    SourceLocation place = RecordDraft.place(rows);
    return new Slice(
        NOTHING,
        0,
        0,
        place.byteOffset().orElse(0),
        place.line().orElse(rows.get(0).number()),
        1,
        0,
        true);
  }

  /** All rows are held, so that those of a record find each other. */
  private @Nullable Slice cutGathered() throws IOException {
    Iterator<List<Row>> records = gathered;
    if (records == null) {
      Map<String, List<Row>> byKey = new LinkedHashMap<>();
      long size = 0;
      int count = 0;
      for (Row row = nextRow(); row != null; row = nextRow()) {
        size += size(row);
        String own = KeyedRows.key(key, row);
        String place = own.isBlank() ? "\u0000" + row.number() : own;
        byKey.computeIfAbsent(place, unused -> new ArrayList<>(4)).add(row);
        if (++count > MOST_ROWS_APART || size > 16L * options().limits().recordBytes()) {
          throw unreadable(
              Diagnostic.error(
                      IoCodes.ROWS_APART,
                      "the table is too large to look through for rows that stand apart")
                  .hint("sort it by " + names(key) + " and say rows: together in the mapping"));
        }
      }
      records = byKey.values().iterator();
      gathered = records;
    }
    if (!records.hasNext()) {
      tellUnused();
      return null;
    }
    rows = records.next();
    return slice();
  }

  private String names(int[] indexes) {
    List<String> names = new ArrayList<>();
    for (int index : indexes) {
      names.add(Shown.of(columns.name(index)));
    }
    return String.join(" and ", names);
  }

  /** Warns of rows of second tables for which no record came. */
  private void tellUnused() {
    for (KeyedRows join : joins) {
      Row first = join.unused();
      if (first != null) {
        tellAtEnd(
            Diagnostic.warning(
                    IoCodes.JOIN,
                    join.unusedRows()
                        + " rows of "
                        + join.join.name()
                        + " belong to no record of "
                        + table.sheet()
                        + ", the first is that of "
                        + Shown.of(first.text(0)))
                .at(first.location())
                .hint("look for other spellings of " + names(key)));
      }
    }
  }

  @Override
  protected Outcome bind(Slice slice, long number) {
    problems.begin(number);
    record = null;
    name = key.length == 0 ? null : KeyedRows.key(key, rows.get(0)).strip();
    SourceLocation place = RecordDraft.place(rows);
    for (Row row : rows) {
      row.problems().forEach(problem -> problems.add(problem, row.location()));
    }
    refuseShape(place);
    if (problems.isRefused()) {
      return Outcome.REFUSED;
    }
    draft.begin();
    List<SourceRecord> sources = new ArrayList<>(rows.size());
    for (Row row : rows) {
      boolean[] aside = draft.take(row, block, columns.size());
      sources.add(source(row, aside));
    }
    String own = key.length == 0 ? "" : KeyedRows.key(key, rows.get(0));
    for (KeyedRows join : joins) {
      for (Row row : join.rows(own)) {
        draft.take(row, join.block(), join.columns());
      }
    }
    Map<String, Object> others = new HashMap<>();
    others.put("id", RecordIds.of(mapping, draft.root(), rows, id, options()));
    Object built = build(others, sources, place);
    record = (EvidenceRecord) built;
    if (built instanceof Publication publication && publication.title().isEmpty()) {
      problems.warning(
          IoCodes.NO_TITLE,
          "the record has no title",
          "look it up by its identifiers or in the source, if it has none there either",
          place);
    }
    return problems.isRefused() || built == null ? Outcome.REFUSED : Outcome.BOUND;
  }

  private @Nullable Object build(
      Map<String, Object> others, List<SourceRecord> sources, SourceLocation place) {
    NodeDraft root = draft.root();
    sources.forEach(source -> root.add(requireSources(), source));
    Object built = builder.build(root, others, place);
    if (built instanceof EvidenceRecord whole && name == null) {
      name = whole.recordId().toString();
    }
    return built;
  }

  private NodePlan.Slot requireSources() {
    return mapping.record().slot("sources");
  }

  private void refuseShape(SourceLocation place) {
    if (tooLarge) {
      problems.error(
          IoCodes.ROWS_APART,
          "the rows of " + Shown.of(String.valueOf(name)) + " are too many to be held",
          "look whether they are one record; if they are, raise the limit of a record",
          place);
    }
    if (apart) {
      problems.error(
          IoCodes.ROWS_APART,
          "rows of " + Shown.of(String.valueOf(name)) + " stood further up already",
          "sort the table by " + names(key) + ", or say rows: apart in the mapping",
          place);
    }
    if (key.length > 0 && KeyedRows.key(key, rows.get(0)).isBlank()) {
      problems.error(
          IoCodes.CELL_VALUE,
          "the key is empty: " + names(key),
          "fill the cell; it tells which rows are one record",
          place);
    }
  }

  /** Where a row stands, and what of it has no place. */
  private SourceRecord source(Row row, boolean[] aside) {
    SourceRecord.Builder source =
        SourceRecord.builder()
            .kind(SourceKind.SPREADSHEET_ROW)
            .format(workbook ? "xlsx" : "csv")
            .fileName(fileName(options().sourceName()))
            .line(row.number());
    if (workbook) {
      source.title(table.sheet());
    }
    int size = Math.max(row.size(), columns.size());
    for (int i = 0; i < size; i++) {
      if (!columns.isMapped(i) || (i < aside.length && aside[i])) {
        String text = row.text(i).strip();
        if (!draft.isSkipped(text)) {
          source.addUnmapped(UnmappedField.builder().name(columns.name(i)).value(text).build());
        }
      }
    }
    return source.build();
  }

  static String fileName(String sourceName) {
    return sourceName.substring(
        1 + Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\')));
  }

  @Override
  protected EvidenceRecord record() {
    return requireNonNull(record);
  }

  @Override
  protected List<Diagnostic> problems() {
    return problems.problems();
  }

  @Override
  protected @Nullable String id() {
    return name;
  }

  @Override
  protected byte[] original(Slice slice) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Row row : rows) {
      byte[] own = row.original();
      if (own != null) {
        bytes.writeBytes(own);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  protected List<Diagnostic> located(List<Diagnostic> checked) {
    SourceLocation place = RecordDraft.place(rows);
    return checked.stream()
        .map(
            problem ->
                problem.at(problem.location().pointer().map(place::withPointer).orElse(place)))
        .toList();
  }

  /** Opens the table of a mapping; the sample is read from it already. */
  static TableSource open(
      Mapping mapping,
      Table table,
      List<KeyedRows> joins,
      Faults faults,
      Closeable input,
      ReadOptions options)
      throws IOException {
    Columns columns = new Columns(table, faults);
    int[] key = mapping.key().stream().mapToInt(n -> columns.index(n, false)).toArray();
    int[] id =
        mapping.id().stream().mapToInt(n -> columns.index(n, mapping.optionalColumns())).toArray();
    List<Row> sample = new ArrayList<>();
    Row row = table.next();
    while (row != null) {
      sample.add(row);
      row = sample.size() < SAMPLE ? table.next() : null;
    }
    BoundBlock block = BoundBlock.of(mapping.main(), columns, mapping, sample);
    faults.raise(null);
    return new TableSource(mapping, table, columns, block, key, id, joins, sample, input, options);
  }

  /** For messages of a table as a whole. */
  static UnreadableCatalogueException refused(Diagnostic problem, ReadOptions options) {
    return new UnreadableCatalogueException(problem.at(SourceLocation.of(options.sourceName())));
  }
}
