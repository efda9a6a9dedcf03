package org.mindlinked.io.internal.wos;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.LineCutter;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** Tagged text of the Web of Science. */
public final class WosFormat extends ForeignFormat {
  static final String NAME = "wos";

  private static final Pattern HEADER =
      Pattern.compile("(?:FN [^\r\n]*[\r\n]+VR |FN (?:ISI|Clarivate|Thomson)|VR 1\\.0 *[\r\n])");
  private static final Pattern RECORD =
      Pattern.compile("PT [JBSP] *[\r\n]+(?:[A-Z][A-Z0-9]|  ) ", Pattern.DOTALL);

  /** For the service loader. */
  public WosFormat() {
    super(
        NAME,
        "Web of Science tagged text (also of MEDLINE there): publications with their cited"
            + " references; addresses for correspondence and publishers' places are kept aside",
        "application/x-web-of-science",
        "isi",
        "ciw");
  }

  @Override
  public Recognition recognise(byte[] head) {
    String text = FileHead.text(head);
    if (HEADER.matcher(text).lookingAt()) {
      return Recognition.CERTAIN;
    }
    return RECORD.matcher(text).lookingAt() ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    return new ForeignSource(
        text,
        options,
        new LineCutter(text.window(), new Records(), options.limits().recordBytes()),
        new WosBinder());
  }

  /** A record begins with PT and ends with ER; one that lost its PT begins with its authors. */
  private static final class Records implements LineCutter.Bounds {
    @Override
    public boolean begins(byte[] buf, int from, int to) {
      return begins(buf, from, to, false);
    }

    @Override
    public boolean begins(byte[] buf, int from, int to, boolean afterBlank) {
      return WosTag.is("PT", buf, from, to) || (afterBlank && WosTag.isFirst(buf, from, to));
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return WosTag.is("ER", buf, from, to);
    }
  }
}
