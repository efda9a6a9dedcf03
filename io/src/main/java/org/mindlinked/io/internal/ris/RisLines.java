package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.text.TextLines;
import org.mindlinked.io.internal.text.Utf8Text;

/**
 * Goes through the lines of an entry. A line without a tag goes on with the field before; what
 * stands before TY and behind ER is no part of a field. For one thread.
 */
final class RisLines {
  private static final String START = "TY";
  private static final String END = "ER";

  /** EndNote's own tags; its type may be missing. */
  private static final String PER_CENT = "%";

  /** Finds the tag at the front of a line, or gives null. */
  @FunctionalInterface
  interface Tags {
    /** The tag of the line that starts and ends there. */
    @Nullable RisTag at(byte[] buf, int from, int to);
  }

  private final Tags tags;
  private final Utf8Text text;
  private final List<RisField> fields = new ArrayList<>(40);
  private final List<RisField> before = new ArrayList<>(0);
  private final List<String> after = new ArrayList<>(0);
  private @Nullable String tag;
  private List<String> lines = new ArrayList<>(1);
  private int firstLine;
  private boolean indented;
  private boolean begun;
  private boolean ended;

  /** The lines of an entry of RIS. */
  RisLines(Utf8Text text) {
    this(text, RisTag::at);
  }

  /**
   * The lines of an entry.
   *
   * @param tags finds the tag at the front of a line
   */
  RisLines(Utf8Text text, Tags tags) {
    this.text = text;
    this.tags = tags;
    for (TextLines each = new TextLines(text); each.next(); ) {
      line(each.start(), each.end(), each.number());
    }
    close();
  }

  private void line(int start, int end, int number) {
    RisTag found = tags.at(text.buf(), start, end);
    if (ended) {
      if (found == null || !found.name().equals(END) || found.end() < end) {
        addWords(start, end, after);
      }
    } else if (found == null) {
      if (tag == null && lines.isEmpty()) {
        firstLine = number;
      }
      indented |= start < end && Utf8Text.isBlank(text.buf()[start]);
      addWords(start, end, lines);
    } else {
      close();
      if (found.name().equals(END)) {
        ended = true;
        addWords(found.end(), end, after);
      } else {
        begun |= found.name().equals(START) || found.name().startsWith(PER_CENT);
        tag = found.name();
        firstLine = number;
        addWords(found.end(), end, lines);
      }
    }
  }

  private void addWords(int start, int end, List<String> into) {
    Utf8Text words = text.words(start, end);
    if (!words.isEmpty()) {
      into.add(words.text());
    }
  }

  private void close() {
    if (tag != null || !lines.isEmpty()) {
      RisField field = new RisField(tag == null ? "" : tag, lines, indented, firstLine);
      (begun ? fields : before).add(field);
      lines = new ArrayList<>(1);
    }
    tag = null;
    indented = false;
  }

  /** Whether there is a TY. */
  boolean begun() {
    return begun;
  }

  /** Whether there is an ER. */
  boolean ended() {
    return ended;
  }

  /** The fields from TY on, in their order. */
  List<RisField> fields() {
    return fields;
  }

  /** What stands before TY: lines without a tag, or fields. */
  List<RisField> before() {
    return before;
  }

  /** What stands behind ER. */
  List<String> after() {
    return after;
  }
}
