package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import org.mindlinked.model.stream.ReadOptions;

/** Opens tables, whatever their files are: recognised by content, not by name. */
public final class Tables {
  private Tables() {}

  /** Opens a file, of which a workbook is put in a temporary file until it is closed. */
  public static TableFile file(InputStream in, ReadOptions options) throws IOException {
    throw new IllegalStateException("not there yet");
  }

  /** Opens one sheet of a file; closing it closes the file. */
  public static Table open(InputStream in, TableOptions table, ReadOptions options)
      throws IOException {
    return file(in, options).table(table);
  }
}
