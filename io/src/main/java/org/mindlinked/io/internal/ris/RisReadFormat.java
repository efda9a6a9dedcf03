package org.mindlinked.io.internal.ris;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.LineCutter;
import org.mindlinked.io.internal.text.TextLines;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.io.internal.text.Utf8Text;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** RIS as databases, reference managers and screening tools write it. */
public final class RisReadFormat extends ForeignFormat {
  static final String NAME = "ris";

  /** For the service loader. */
  public RisReadFormat() {
    super(
        NAME,
        "RIS of databases and reference managers: publications; notes, access dates and what only"
            + " one program understands are kept aside",
        "application/x-research-info-systems",
        "ris");
  }

  @Override
  public Recognition recognise(byte[] head) {
    String text = FileHead.text(head);
    if (isOtherText(text)) {
      return Recognition.NO;
    }
    int tags = 0;
    Utf8Text bytes = FileHead.bytes(text);
    for (TextLines lines = new TextLines(bytes); lines.next(); ) {
      RisTag tag = RisTag.at(bytes.buf(), lines.start(), lines.end());
      if (tag != null) {
        switch (tag.name()) {
          case "TY" -> {
            return tags == 0 ? Recognition.CERTAIN : Recognition.LIKELY;
          }
          case "ER" -> {
            return tags > 0 ? Recognition.LIKELY : Recognition.NO;
          }
          default -> tags++;
        }
      }
    }
    return Recognition.NO;
  }

  /** JSON, XML and the like can hold RIS within a text. */
  private static boolean isOtherText(String text) {
    boolean opens =
        !text.isEmpty()
            && (text.charAt(0) == '{' || text.charAt(0) == '[' || text.charAt(0) == '<');
    return opens && !(text.length() > 1 && Character.isDigit(text.charAt(1)));
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    return new ForeignSource(
        text,
        options,
        new LineCutter(text.window(), new Records(), options.limits().recordBytes()),
        new RisBinder());
  }

  /**
   * A record begins with TY and ends with ER. What stands behind it without a tag is of that
   * record, up to the number or heading of the next one.
   */
  private static final class Records implements LineCutter.Bounds {
    @Override
    public boolean begins(byte[] buf, int from, int to) {
      return is("TY", buf, from, to);
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return is("ER", buf, from, to);
    }

    @Override
    public boolean endsWithoutBeginning() {
      return true;
    }

    @Override
    public boolean trails(byte[] buf, int from, int to) {
      RisTag tag = RisTag.at(buf, from, to);
      return tag == null ? !isHeading(buf, from, to) : tag.name().equals("ER");
    }

    private static boolean is(String name, byte[] buf, int from, int to) {
      int start = from;
      while (start < to && (buf[start] == ' ' || buf[start] == '\t')) {
        start++;
      }
      if (start == to || (buf[start] & ~0x20) != name.charAt(0)) {
        return false;
      }
      @Nullable RisTag tag = RisTag.at(buf, start, to);
      return tag != null && tag.name().equals(name);
    }

    /** {@code 2.}, {@code <2>}, {@code Record #2 of 9}, {@code Provider: …}. */
    private static boolean isHeading(byte[] buf, int from, int to) {
      int at = from;
      while (at < to && (buf[at] == ' ' || buf[at] == '\t' || buf[at] == '<')) {
        at++;
      }
      int digits = at;
      while (digits < to && buf[digits] >= '0' && buf[digits] <= '9') {
        digits++;
      }
      if (digits > at) {
        int end = digits;
        while (end < to && (buf[end] == '.' || buf[end] == '>' || buf[end] == ' ')) {
          end++;
        }
        return end == to;
      }
      return startsWith("Record #", buf, at, to) || startsWith("Provider: ", buf, at, to);
    }

    private static boolean startsWith(String word, byte[] buf, int from, int to) {
      if (to - from < word.length()) {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        if (buf[from + i] != word.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
