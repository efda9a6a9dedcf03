package org.mindlinked.io.internal.json;

import org.mindlinked.io.internal.format.NamedFormat;

/** What the formats of our own JSON have in common: each is read and written as a stream. */
abstract class JsonFormat extends NamedFormat {
  JsonFormat(String name, String description, String mediaType, String... suffixes) {
    super(name, description, mediaType, suffixes);
  }

  @Override
  public final boolean readable() {
    return true;
  }

  @Override
  public final boolean writable() {
    return true;
  }

  @Override
  public final boolean streams() {
    return true;
  }
}
