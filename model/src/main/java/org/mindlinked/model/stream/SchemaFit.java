package org.mindlinked.model.stream;

import org.mindlinked.model.Mindlinked;

/** Whether a source's version of the schema can be read. */
public enum SchemaFit {
  /** It is ours or an earlier one. */
  KNOWN,
  /** It is a later minor version: unknown properties and words are kept with a warning. */
  LATER_MINOR,
  /** It is a later major version, in which known words may mean something else: it is refused. */
  LATER_MAJOR;

  /**
   * How a version fits this program's.
   *
   * @param version such as {@code 1.2}; parts that are no number count as 0
   */
  public static SchemaFit of(String version) {
    int[] theirs = parts(version);
    int[] ours = parts(Mindlinked.SCHEMA_VERSION);
    if (theirs[0] > ours[0]) {
      return LATER_MAJOR;
    }
    return theirs[0] == ours[0] && theirs[1] > ours[1] ? LATER_MINOR : KNOWN;
  }

  /** The newest versions that this program reads, such as {@code 1.x}. */
  public static String readable() {
    return parts(Mindlinked.SCHEMA_VERSION)[0] + ".x";
  }

  private static int[] parts(String text) {
    int[] parts = {0, 0};
    int part = 0;
    for (int i = 0; i < text.length() && part < 2; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        parts[part] = Math.min(parts[part] * 10 + c - '0', 1_000_000);
      } else {
        part++;
      }
    }
    return parts;
  }
}
