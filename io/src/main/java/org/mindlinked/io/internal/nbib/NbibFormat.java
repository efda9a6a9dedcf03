package org.mindlinked.io.internal.nbib;

import java.io.IOException;
import java.io.InputStream;
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
    Utf8Text text = FileHead.bytes(FileHead.text(head));
    boolean first = true;
    for (TextLines lines = new TextLines(text); lines.next(); ) {
      NbibTag tag = NbibTag.at(text.buf(), lines.start(), lines.end());
      if (tag != null) {
        if (tag.name().equals("PMID") && isNumber(text.words(tag.end(), lines.end()))) {
          return first ? Recognition.CERTAIN : Recognition.LIKELY;
        }
        if (tag.name().equals("TY")) {
          return Recognition.NO;
        }
        first = false;
      }
    }
    return Recognition.NO;
  }

  private static boolean isNumber(Utf8Text value) {
    return !value.isEmpty() && value.text().chars().allMatch(c -> c >= '0' && c <= '9');
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
