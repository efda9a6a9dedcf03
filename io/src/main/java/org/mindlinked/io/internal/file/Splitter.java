package org.mindlinked.io.internal.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts the records out of a stream without looking into them. */
public interface Splitter {
  /** The next record, or null at the end. */
  @Nullable Slice next() throws IOException;
}
