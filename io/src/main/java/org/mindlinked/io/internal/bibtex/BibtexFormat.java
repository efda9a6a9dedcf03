package org.mindlinked.io.internal.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** BibTeX and BibLaTeX as reference managers and databases write it. */
public final class BibtexFormat extends ForeignFormat {
  static final String NAME = "bibtex";

  /** An at sign and a type, a bracket, and a key or the name of a field or nothing. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^[ \\t]*@[ \\t]*([A-Za-z][\\w-]*)[ \\t]*[{(]\\s*([^\\s,={}()\"%#]*)\\s*([,=}\"{])");

  private static final Set<String> OTHERS = Set.of("string", "preamble", "comment");

  /** For the service loader. */
  public BibtexFormat() {
    super(
        NAME,
        "BibTeX and BibLaTeX of reference managers and databases: publications, with LaTeX made"
            + " text; files, groups and notes are kept aside",
        "application/x-bibtex",
        "bib",
        "bibtex");
  }

  @Override
  public Recognition recognise(byte[] head) {
    String text = FileHead.text(head);
    if (text.isEmpty() || "{[<".indexOf(text.charAt(0)) >= 0) {
      return Recognition.NO;
    }
    Matcher entry = ENTRY.matcher(text.replace("\r\n", "\n").replace('\r', '\n'));
    Recognition best = Recognition.NO;
    while (entry.find()) {
      String type = entry.group(1).toLowerCase(Locale.ROOT);
      if (BibType.isKnown(type) || OTHERS.contains(type)) {
        return entry.start() == 0 || best != Recognition.NO || text.charAt(0) == '%'
            ? Recognition.CERTAIN
            : Recognition.LIKELY;
      }
      boolean key = entry.group(3).equals(",") && !entry.group(2).isEmpty();
      best = key ? Recognition.LIKELY : best;
    }
    return best;
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, Declared::encoding);
    return new ForeignSource(text, options, new BibCutter(text.window(), options), new BibBinder());
  }
}
