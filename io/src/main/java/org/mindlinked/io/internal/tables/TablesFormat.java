package org.mindlinked.io.internal.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.internal.format.ExportFormat;
import org.mindlinked.model.stream.OutputFolder;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/**
 * Tables as CSV files, with a description of their columns and keys (Frictionless Data Package).
 */
public final class TablesFormat extends ExportFormat {
  static final String PACKAGE_FILE = "datapackage.json";

  /** For the service loader. */
  public TablesFormat() {
    super(
        "tables",
        "a folder of CSV tables, a row a node, for R and Python; loses translations of texts",
        "application/vnd.datapackage+json");
  }

  @Override
  public List<String> folderFiles() {
    List<String> files = new ArrayList<>(List.of(PACKAGE_FILE, Tables.RECORDS + ".csv"));
    Tables.ALL.forEach(table -> files.add(table.fileName()));
    return files;
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    throw new IllegalStateException("tables are a folder, not one file");
  }

  @Override
  public RecordSink writeFolder(OutputFolder folder, WriteOptions options) throws IOException {
    return TablesSink.open(folder, options);
  }
}
