package org.mindlinked.io.internal.nbib;

import java.io.IOException;
import java.io.InputStream;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.LineCutter;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** PubMed's text export. */
public final class NbibFormat extends ForeignFormat {
  static final String NAME = "nbib";

  /** For the service loader. */
  public NbibFormat() {
    super(
        NAME,
        "PubMed text (MEDLINE, .nbib): publications; chemicals, gene names and dates of processing"
            + " are kept aside",
        "application/nbib",
        "nbib",
        "medline");
  }

  @Override
  public Recognition recognise(byte[] head) {
    String text = FileHead.text(head);
    boolean first = true;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      NbibTag tag = NbibTag.at(text, start, end);
      if (tag != null) {
        if (tag.name().equals("PMID") && isNumber(text, tag.end(), end)) {
          return first ? Recognition.CERTAIN : Recognition.LIKELY;
        }
        if (tag.name().equals("TY")) {
          return Recognition.NO;
        }
        first = false;
      }
      start = end + 1;
    }
    return Recognition.NO;
  }

  private static boolean isNumber(String text, int from, int to) {
    String value = text.substring(from, to).strip();
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    return new ForeignSource(
        text,
        options,
        new LineCutter(text.window(), new Records(), options.limits().recordBytes()),
        new NbibBinder());
  }

  /** A record begins with its PMID; one without, with the first tag after a blank line. */
  private static final class Records implements LineCutter.Bounds {
    @Override
    public boolean begins(byte[] buf, int from, int to) {
      return begins(buf, from, to, false);
    }

    @Override
    public boolean begins(byte[] buf, int from, int to, boolean afterBlank) {
      if (!afterBlank && (to - from < 5 || buf[from] != 'P' || buf[from + 1] != 'M')) {
        return false;
      }
      NbibTag tag = NbibTag.at(buf, from, to);
      return tag != null && (afterBlank || tag.name().equals("PMID"));
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return false;
    }
  }
}
