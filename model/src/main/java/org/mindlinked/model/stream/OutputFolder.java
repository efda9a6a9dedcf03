package org.mindlinked.model.stream;

import java.io.IOException;
import java.io.OutputStream;

/** Where a format that writes several files puts them. For one thread. */
@FunctionalInterface
public interface OutputFolder {
  /**
   * Makes a file, once for each name. Whoever asked for it closes it.
   *
   * @param name one of {@link RecordFormat#folderFiles()}
   */
  OutputStream file(String name) throws IOException;
}
