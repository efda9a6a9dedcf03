package org.mindlinked.io.profile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Compression;
import org.mindlinked.io.internal.file.FileBytes;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.io.internal.table.TableOptions;
import org.mindlinked.io.internal.table.Tables;
import org.mindlinked.model.stream.ReadOptions;

/**
 * Looks through a table of CSV, TSV, blank-separated text or XLSX, row by row, and says what is in
 * it. Not immutable; for one thread.
 *
 * <pre>{@code
 * TableProfile profile = TableProfiler.from(Path.of("trials.xlsx")).sheet("studies").profile();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TableProfiler {
  private final @Nullable Path file;
  private final @Nullable InputStream in;
  private ReadOptions reading;
  private TableOptions table = TableOptions.DEFAULT;

  private TableProfiler(@Nullable Path file, @Nullable InputStream in, String name) {
    this.file = file;
    this.in = in;
    this.reading = ReadOptions.strict().withSourceName(name);
  }

  /** For a file, plain or compressed. */
  public static TableProfiler from(Path file) {
    return new TableProfiler(requireNonNull(file, "file"), null, file.toString());
  }

  /**
   * For a stream, which is closed at the end.
   *
   * @param name what messages call it
   */
  public static TableProfiler from(InputStream in, String name) {
    return new TableProfiler(null, requireNonNull(in, "in"), requireNonNull(name, "name"));
  }

  /** Names the sheet of a workbook; without it, the first that is not hidden. */
  public TableProfiler sheet(String name) {
    table = table.withSheet(name);
    return this;
  }

  /** Says what stands between cells; a blank for any number of blanks and tabs. */
  public TableProfiler delimiter(char delimiter) {
    table = table.withDelimiter(delimiter);
    return this;
  }

  /** Says in which row, from 1, the names of the columns stand; without it, the first one. */
  public TableProfiler headerRow(int row) {
    table = table.withHeaderRow(row);
    return this;
  }

  /** Says in which encoding the file is, whatever it says itself. */
  public TableProfiler encoding(Charset encoding) {
    reading = reading.withEncoding(encoding);
    return this;
  }

  /**
   * Reads the table to its end.
   *
   * @throws IOException if the file cannot be opened or read any further
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if it is no table, or has
   *     no such sheet
   */
  public TableProfile profile() throws IOException {
    try (InputStream bytes = in == null ? FileBytes.of(requireNonNull(file)) : in) {
      Profiling profiling = new Profiling();
      ReadOptions options = reading.withProblems(profiling::problem);
      try (Table rows =
          Tables.open(Compression.unpacked(bytes, options.sourceName()), table, options)) {
        return profiling.profile(options.sourceName(), rows);
      }
    }
  }
}
