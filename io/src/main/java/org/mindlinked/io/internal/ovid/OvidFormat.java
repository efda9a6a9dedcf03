package org.mindlinked.io.internal.ovid;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.LineCutter;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** Ovid's plain text. */
public final class OvidFormat extends ForeignFormat {
  static final String NAME = "ovid";

  /** For the service loader. */
  public OvidFormat() {
    super(
        NAME,
        "Ovid plain text (<1> and names of fields): publications; scores, links and numbers of"
            + " databases are kept aside",
        "text/plain",
        "ovid");
  }

  @Override
  public Recognition recognise(byte[] head) {
    List<String> lines =
        FileHead.text(head).lines().filter(line -> !line.isBlank()).limit(3).toList();
    boolean numbered = !lines.isEmpty() && isNumber(lines.get(0));
    boolean named = lines.size() > 1 && OvidLines.isName(lines.get(1));
    if (!numbered || !named) {
      return Recognition.NO;
    }
    boolean valued = lines.size() == 3 && lines.get(2).startsWith(" ");
    return valued ? Recognition.CERTAIN : Recognition.NO;
  }

  /** {@code <12>}. */
  static boolean isNumber(String line) {
    String words = line.strip();
    return words.length() > 2
        && words.charAt(0) == '<'
        && words.charAt(words.length() - 1) == '>'
        && words.substring(1, words.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    return new ForeignSource(
        text,
        options,
        new LineCutter(text.window(), new Records(), options.limits().recordBytes()),
        OvidFormat::bind);
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    OvidLines lines = new OvidLines(entry.text());
    if (lines.number() == null || lines.fields().isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          lines.number() == null
              ? "no record of Ovid: no line has a number such as <1>"
              : "no record of Ovid: no field stands behind <" + lines.number() + ">",
          entry.firstLine(),
          "look at the lines; if the file is of another kind, name its format");
      return null;
    }
    return new OvidRecord(entry, lines).publication();
  }

  /** A record begins with its number. */
  private static final class Records implements LineCutter.Bounds {
    @Override
    public boolean begins(byte[] buf, int from, int to) {
      int at = from;
      if (to - from < 3 || buf[at++] != '<') {
        return false;
      }
      int digits = at;
      while (at < to && buf[at] >= '0' && buf[at] <= '9') {
        at++;
      }
      if (at == digits || at == to || buf[at++] != '>') {
        return false;
      }
      while (at < to && buf[at] == ' ') {
        at++;
      }
      return at == to;
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return false;
    }
  }
}
