package org.mindlinked.io.internal.ris;

import java.util.List;

/**
 * A field of an entry.
 *
 * @param tag its tag; empty for words that belong to no field
 * @param lines its lines, trimmed, those without words left out; empty if it has no value
 * @param indented whether the lines behind the first are indented, as wrapped ones are
 * @param line on which line of the entry it begins, from 0
 */
record RisField(String tag, List<String> lines, boolean indented, int line) {
  /** Its words, the lines joined by blanks. */
  String value() {
    return lines.size() == 1 ? lines.get(0) : String.join(" ", lines);
  }

  /** Its words with the ends of lines, as they are kept aside. */
  String asFound() {
    return lines.size() == 1 ? lines.get(0) : String.join("\n", lines);
  }
}
