package org.mindlinked.io.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens files that stand beside the table that is read. */
@FunctionalInterface
public interface Beside {
  /** There is nothing beside it. */
  Beside NOTHING = name -> null;

  /** The file of that name, or null if there is none. Whoever asks closes it. */
  @Nullable InputStream open(String name) throws IOException;
}
