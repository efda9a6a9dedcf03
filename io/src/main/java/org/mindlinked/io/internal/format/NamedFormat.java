package org.mindlinked.io.internal.format;

import java.util.List;
import org.mindlinked.model.stream.RecordFormat;

/** What a format is called. */
public abstract class NamedFormat implements RecordFormat {
  private final String name;
  private final String description;
  private final String mediaType;
  private final List<String> suffixes;

  /** A format with those names; the usual suffix comes first. */
  protected NamedFormat(String name, String description, String mediaType, String... suffixes) {
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
}
