package org.mindlinked.io.internal.ris;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.LineCutter;
import org.mindlinked.io.internal.text.TextLines;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.io.internal.text.Utf8Text;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** EndNote's own export, and Refer before it: a per cent sign, a character, a blank, a value. */
public final class EndnoteFormat extends ForeignFormat {
  static final String NAME = "endnote";

  private static final String OTHER_TAGS = "@!?&()*+<=>[]^~";

  /** For the service loader. */
  public EndnoteFormat() {
    super(
        NAME,
        "EndNote's export and Refer (%0, %A, %T): publications; notes and what only EndNote"
            + " understands are kept aside",
        "application/x-endnote-refer",
        "enw",
        "refer");
  }

  @Override
  public Recognition recognise(byte[] head) {
    Utf8Text bytes = FileHead.bytes(FileHead.text(head));
    TextLines lines = new TextLines(bytes);
    RisTag tag = lines.next() ? tag(bytes.buf(), lines.start(), lines.end()) : null;
    if (tag == null) {
      return Recognition.NO;
    }
    return tag.name().equals("%0") ? Recognition.CERTAIN : Recognition.LIKELY;
  }

  /** The tag of a line, or null; a line of PostScript or TeX has two signs, or letters behind. */
  static @Nullable RisTag tag(byte[] buf, int from, int to) {
    if (to - from < 2 || buf[from] != '%' || !isOfTag(buf[from + 1])) {
      return null;
    }
    boolean blankBehind = to - from == 2 || Utf8Text.isBlank(buf[from + 2]);
    return blankBehind ? new RisTag("%" + (char) buf[from + 1], from + 2) : null;
  }

  private static boolean isOfTag(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || OTHER_TAGS.indexOf(c) >= 0;
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    return new ForeignSource(
        text,
        options,
        new LineCutter(text.window(), new Records(), options.limits().recordBytes()),
        EndnoteFormat::bind);
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    RisLines lines = new RisLines(entry.bytes(), EndnoteFormat::tag);
    if (!lines.begun()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no record of EndNote: no line begins with a tag such as %0 or %T",
          entry.firstLine(),
          "look at the line; if the file is of another kind, name its format");
      return null;
    }
    return new RisRecord(entry, lines, NAME).publication();
  }

  /** A record begins with its type or, in Refer, with any tag behind a blank line. */
  private static final class Records implements LineCutter.Bounds {
    @Override
    public boolean begins(byte[] buf, int from, int to) {
      return begins(buf, from, to, false);
    }

    @Override
    public boolean begins(byte[] buf, int from, int to, boolean afterBlank) {
      return to - from >= 2
          && buf[from] == '%'
          && (buf[from + 1] == '0' || (afterBlank && isOfTag(buf[from + 1])))
          && (to - from == 2 || (buf[from + 2] >= 0 && buf[from + 2] <= ' '));
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return false;
    }
  }
}
