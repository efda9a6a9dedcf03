package org.mindlinked.io.internal.nbib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.text.TextLines;
import org.mindlinked.io.internal.text.Utf8Text;

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
    return new Lines(entry.bytes()).fields();
  }

  /** Whether any program that knows PubMed wrote these fields. */
  static boolean areOfPubmed(List<NbibField> fields) {
    boolean own = false;
    for (NbibField field : fields) {
      if (field.tag.equals("TY") || field.tag.equals("ER")) {
        return fields.stream().anyMatch(other -> other.tag.equals("PMID"));
      }
      own = own || new NbibTag(field.tag, 0).isOwn();
    }
    return own;
  }

  /** Goes through the lines of an entry. A line without a tag goes on with the field before. */
  private static final class Lines {
    private static final Utf8Text NOTHING = Utf8Text.of(new byte[0]);
    private static final Utf8Text BLANK = Utf8Text.of(new byte[] {' '});

    private final Utf8Text text;
    private final List<NbibField> fields = new ArrayList<>(64);
    private Utf8Text value = NOTHING;
    private byte[] joined = new byte[512];
    private int length;
    private String tag = "";
    private boolean open;
    private int firstLine;

    Lines(Utf8Text text) {
      this.text = text;
    }

    List<NbibField> fields() {
      boolean afterBlank = true;
      for (TextLines each = new TextLines(text); each.next(); ) {
        afterBlank = line(each.start(), each.end(), each.number(), afterBlank);
      }
      close();
      return fields;
    }

    /** Takes a line, and tells whether it is blank. */
    private boolean line(int start, int end, int line, boolean afterBlank) {
      NbibTag found = NbibTag.at(text.buf(), start, end);
      if (found != null) {
        open(found.name(), line);
        append(text.words(found.end(), end));
        return false;
      }
      Utf8Text words = text.words(start, end);
      if (words.isEmpty()) {
        return true;
      }
      boolean indented = words.from() > start;
      if (!open || (afterBlank && !indented)) {
        open("", line);
      }
      append(words);
      return false;
    }

    private void open(String name, int line) {
      close();
      tag = name;
      firstLine = line;
      open = true;
    }

    /** Most values are one line and stay where they are; those of several are put together. */
    private void append(Utf8Text words) {
      if (words.isEmpty()) {
        return;
      }
      if (value.isEmpty()) {
        value = words;
        return;
      }
      if (value.buf() != joined) {
        length = 0;
        add(value);
      }
      add(BLANK);
      add(words);
      value = new Utf8Text(joined, 0, length);
    }

    private void add(Utf8Text words) {
      int more = words.to() - words.from();
      if (length + more > joined.length) {
        joined = Arrays.copyOf(joined, 2 * (length + more));
      }
      System.arraycopy(words.buf(), words.from(), joined, length, more);
      length += more;
    }

    private void close() {
      if (!value.isEmpty()) {
        fields.add(new NbibField(tag, value.text(), firstLine));
        value = NOTHING;
      } else if (open && !tag.isEmpty()) {
        fields.add(new NbibField(tag, "", firstLine));
      }
      open = false;
    }
  }
}
