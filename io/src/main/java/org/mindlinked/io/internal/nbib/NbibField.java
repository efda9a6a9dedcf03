package org.mindlinked.io.internal.nbib;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.internal.foreign.Entry;

/**
 * A field of a record.
 *
 * @param tag its tag; empty for words that belong to no field
 * @param value its words, the lines joined by blanks
 * @param line on which line of the record it begins, from 0
 */
record NbibField(String tag, String value, int line) {
  /** The fields of an entry, in their order. */
  static List<NbibField> in(Entry entry) {
    return new Lines(entry.text()).fields();
  }

  /** Whether any program that knows PubMed wrote these fields. */
  static boolean areOfPubmed(List<NbibField> fields) {
    boolean own = false;
    for (NbibField field : fields) {
      if (field.tag.equals("TY") || field.tag.equals("ER")) {
        return fields.stream().anyMatch(other -> other.tag.equals("PMID"));
      }
      own |= !field.tag.isEmpty() && new NbibTag(field.tag, 0).isOwn();
    }
    return own;
  }

  /** Goes through the lines of an entry. A line without a tag goes on with the field before. */
  private static final class Lines {
    private final String text;
    private final List<NbibField> fields = new ArrayList<>(64);
    private final StringBuilder value = new StringBuilder();
    private String tag = "";
    private boolean open;
    private int firstLine;

    Lines(String text) {
      this.text = text;
    }

    List<NbibField> fields() {
      int line = 0;
      boolean afterBlank = true;
      for (int start = 0; start < text.length(); line++) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
          end++;
        }
        boolean blank = line(start, end, line, afterBlank);
        afterBlank = blank;
        boolean two =
            end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        start = end + (two ? 2 : 1);
      }
      close();
      return fields;
    }

    private boolean line(int start, int end, int line, boolean afterBlank) {
      NbibTag found = NbibTag.at(text, start, end);
      if (found != null) {
        open(found.name(), line);
        append(found.end(), end);
        return false;
      }
      int from = start;
      while (from < end && text.charAt(from) <= ' ') {
        from++;
      }
      if (from == end) {
        return true;
      }
      boolean indented = from > start;
      if (!open || (afterBlank && !indented)) {
        open("", line);
      }
      append(from, end);
      return false;
    }

    private void open(String name, int line) {
      close();
      tag = name;
      firstLine = line;
      open = true;
    }

    private void append(int start, int end) {
      int from = start;
      int to = end;
      while (from < to && text.charAt(from) <= ' ') {
        from++;
      }
      while (from < to && text.charAt(to - 1) <= ' ') {
        to--;
      }
      if (from < to) {
        if (value.length() > 0) {
          value.append(' ');
        }
        value.append(text, from, to);
      }
    }

    private void close() {
      if (value.length() > 0) {
        fields.add(new NbibField(tag, value.toString(), firstLine));
        value.setLength(0);
      } else if (open && !tag.isEmpty()) {
        fields.add(new NbibField(tag, "", firstLine));
      }
      open = false;
    }
  }
}
