package org.mindlinked.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A file of one or more sheets. The sheets of a workbook can be read at the same time, and more
 * than once; a file of text is one sheet that is read once. Closing it ends its tables. For one
 * thread.
 */
public interface TableFile extends Closeable {
  /** The names of the sheets, hidden ones too, in order; of a file of text, its name. */
  List<String> sheets();

  /**
   * Opens a sheet at its header.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if there is no such sheet,
   *     or no header in it
   */
  Table table(TableOptions options) throws IOException;
}
