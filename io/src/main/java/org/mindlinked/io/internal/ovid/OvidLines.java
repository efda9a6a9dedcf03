package org.mindlinked.io.internal.ovid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a record: a number, then names of fields, each with indented lines of its value.
 * Blank lines divide paragraphs.
 */
final class OvidLines {
  private static final int LONGEST_NAME = 60;

  private final List<String> before = new ArrayList<>(0);
  private final List<OvidField> fields = new ArrayList<>(24);
  private @Nullable String number;

  /** The line that is looked at, from 0. */
  private int at = -1;

  /**
   * A field.
   *
   * @param name its name as printed
   * @param paragraphs its value; the lines of a paragraph are joined by blanks
   * @param line on which line of the record its name stands, from 0
   */
  record OvidField(String name, List<String> paragraphs, int line) {
    String value() {
      return String.join(" ", paragraphs);
    }
  }

  OvidLines(String text) {
    boolean afterBlank = false;
    for (String line : text.lines().toList()) {
      at++;
      String words = line.strip();
      if (words.isEmpty()) {
        afterBlank = true;
        continue;
      }
      line(line, words, afterBlank);
      afterBlank = false;
    }
  }

  private void line(String line, String words, boolean afterBlank) {
    if (number == null) {
      if (OvidFormat.isNumber(line)) {
        number = words.substring(1, words.length() - 1);
      } else {
        before.add(words);
      }
    } else if (isName(line)) {
      fields.add(new OvidField(words, new ArrayList<>(1), at));
    } else if (fields.isEmpty()) {
      before.add(words);
    } else {
      List<String> paragraphs = fields.get(fields.size() - 1).paragraphs();
      int last = paragraphs.size() - 1;
      if (afterBlank || last < 0) {
        paragraphs.add(words);
      } else {
        paragraphs.set(last, paragraphs.get(last) + " " + words);
      }
    }
  }

  /** Names are not indented, short, and begin with a letter. */
  static boolean isName(String line) {
    return !line.isEmpty()
        && Character.isLetter(line.charAt(0))
        && line.length() <= LONGEST_NAME
        && !line.contains("  - ");
  }

  /** The number before the fields, or null. */
  @Nullable String number() {
    return number;
  }

  /** What stands before the first field. */
  List<String> before() {
    return before;
  }

  /** The fields in their order. */
  List<OvidField> fields() {
    return fields;
  }
}
