package org.mindlinked.io.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.mindlinked.model.stream.ReadOptions;

/** Opens tables, whatever their files are: recognised by content, not by name. */
public final class Tables {
  private static final int HEAD = 4096;

  private Tables() {}

  /** Opens a file, of which a workbook is put in a temporary file until it is closed. */
  public static TableFile file(InputStream in, ReadOptions options) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(head), in) {
          @Override
          public void close() throws IOException {
            in.close();
          }
        };
    return new TextTableFile(whole, options);
  }

  /** Opens one sheet of a file; closing it closes the file. */
  public static Table open(InputStream in, TableOptions table, ReadOptions options)
      throws IOException {
    return file(in, options).table(table);
  }
}
