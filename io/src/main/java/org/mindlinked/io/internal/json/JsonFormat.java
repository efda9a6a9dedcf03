package org.mindlinked.io.internal.json;

import java.util.List;
import org.mindlinked.model.stream.RecordFormat;

/** What the formats of our own JSON have in common: each is read and written as a stream. */
abstract class JsonFormat implements RecordFormat {
  private final String name;
  private final String description;
  private final String mediaType;
  private final List<String> suffixes;

  JsonFormat(String name, String description, String mediaType, String... suffixes) {
    this.name = name;
    this.description = description;
    this.mediaType = mediaType;
    this.suffixes = List.of(suffixes);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final List<String> suffixes() {
    return suffixes;
  }

  @Override
  public final String mediaType() {
    return mediaType;
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
