package org.mindlinked.io.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.csv.CsvLines;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.OutputFolder;
import org.mindlinked.model.stream.WriteOptions;

/** Writes each node as it comes into the table of its type; all tables are open at once. */
final class TablesSink extends ExportSink {
  private final TableRows rows;
  private final OutputStream description;
  private final CsvLines records;
  private final List<CsvLines> tables = new ArrayList<>();
  private final Files files = new Files();

  private TablesSink(OutputFolder folder, WriteOptions options) throws IOException {
    this.rows =
        new TableRows(
            options,
            (table, node, place) -> tables.get(table.index()).line(table.row(node, place)));
    this.description = files.add(folder.file(TablesFormat.PACKAGE_FILE));
    this.records = files.add(new CsvLines(folder.file(Tables.RECORDS + ".csv")));
    for (Table table : Tables.ALL) {
      tables.add(files.add(new CsvLines(folder.file(table.fileName()))));
    }
  }

  static TablesSink open(OutputFolder folder, WriteOptions options) throws IOException {
    return new TablesSink(folder, options);
  }

  /** What is open. */
  private static final class Files implements Closeable {
    private final List<Closeable> open = new ArrayList<>();

    <T extends Closeable> T add(T file) {
      open.add(file);
      return file;
    }

    /** Closes all, whatever one of them says. */
    @Override
    public void close() throws IOException {
      IOException first = null;
      for (Closeable file : open) {
        try {
          file.close();
        } catch (IOException e) {
          first = first == null ? e : first;
        }
      }
      if (first != null) {
        throw first;
      }
    }
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) throws IOException {
    new DataPackage(catalogue).writeTo(description);
    records.line(List.of("record_id", "record_type"));
    for (Table table : Tables.ALL) {
      tables.get(table.index()).line(table.header());
    }
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    String type = record instanceof Study ? "study" : "publication";
    records.line(List.of(record.recordId().toString(), type));
    rows.of(record);
  }

  @Override
  protected void end() {
    // Nothing stands after the last rows.
  }

  @Override
  protected Closeable target() {
    return files;
  }
}
