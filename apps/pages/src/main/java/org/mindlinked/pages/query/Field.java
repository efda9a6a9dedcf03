package org.mindlinked.pages.query;

import java.util.List;

/**
 * What a ready question can be narrowed by.
 *
 * @param name its name in addresses
 * @param label what it is called
 * @param hint what it takes, in a few words
 * @param kind how it is filled in
 * @param options what can be chosen; none unless the kind is {@link Kind#CHOICE}
 * @param values what was given; empty where nothing was
 */
public record Field(
    String name, String label, String hint, Kind kind, List<Option> options, List<String> values) {
  /** How a field is filled in. */
  public enum Kind {
    /** One of a list. */
    CHOICE,
    /** A year. */
    YEAR,
    /** Words. */
    TEXT
  }

  /**
   * What can be chosen.
   *
   * @param value what stands in addresses
   * @param label what a reader sees
   */
  public record Option(String value, String label) {}

  /** The values, each for a field of its own; an empty one where nothing was given. */
  List<String> shown() {
    return values.isEmpty() ? List.of("") : values;
  }

  /** Whether a value is none of the options. */
  boolean isForeign(String value) {
    return !value.isEmpty()
        && kind == Kind.CHOICE
        && options.stream().noneMatch(option -> option.value().equals(value));
  }
}
