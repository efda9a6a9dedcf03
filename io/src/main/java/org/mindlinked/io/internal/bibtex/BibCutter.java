package org.mindlinked.io.internal.bibtex;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.ReadOptions;

/**
 * Cuts a file into entries, each from its {@code @} to the bracket that ends it. Words between
 * entries are remarks and left out, as all programs do; fields that stand there belong to the entry
 * before. An entry that is never closed ends before the next line that begins one, so that it
 * cannot take others with it. A file without any entry is given as one. For one thread.
 */
final class BibCutter implements Splitter {
  private static final Set<String> WITHOUT_KEY = Set.of("string", "preamble", "comment");

  /** The longest word, key or row of blanks that is looked through for what follows it. */
  private static final int FAR = 400;

  /** How much of a file without entries is shown. */
  private static final int REMARK = 1000;

  private final Window window;
  private final ReadOptions options;
  private final int most;
  private long line = 1;

  /** How far behind {@link Window#pos}, where the entry begins, is being looked. */
  private int at;

  /** What the entry has lost already because it is too large, and its first bytes. */
  private long gone;

  private byte @Nullable [] head;

  /** Whether there was an entry. */
  private boolean any;

  /** Whether it was told that lines of remarks hold entries. */
  private boolean told;

  private long remarkLine;
  private long remarkOffset;
  private int remarkLength;
  private final byte[] remark = new byte[REMARK];

  BibCutter(Window window, ReadOptions options) {
    this.window = window;
    this.options = options;
    this.most = options.limits().recordBytes();
  }

  @Override
  public @Nullable Slice next() throws IOException {
    String type = start();
    if (type == null) {
      return wholeRemark();
    }
    any = true;
    long offset = window.offset();
    long first = line;
    gone = 0;
    head = null;
    body(type);
    if (!WITHOUT_KEY.contains(type)) {
      takeStrayFields();
    }
    byte[] kept = head;
    int length = at;
    int from = window.pos;
    window.pos += length;
    return kept == null
        ? new Slice(window.buf, from, from + length, offset, first, 0, length, true)
        : new Slice(kept, 0, kept.length, offset, first, 0, gone + length, true);
  }

  /** The first words of a file that has no entry. */
  private @Nullable Slice wholeRemark() {
    if (any || remarkLength == 0) {
      return null;
    }
    any = true;
    return new Slice(remark, 0, remarkLength, remarkOffset, remarkLine, 0, remarkLength, true);
  }

  /** Goes to the next entry and gives its type. */
  private @Nullable String start() throws IOException {
    int before = '\n';
    boolean off = false;
    while (true) {
      int c = look(0);
      if (c < 0) {
        return null;
      }
      boolean lineStart = before == '\n' || before == '\r';
      off = (c == '%' && lineStart) || (off && !lineStart);
      if (c == '@' && !isLetter(before) && !isDigit(before)) {
        String type = type(0);
        if (type != null && !off) {
          return type;
        }
        if (type != null && begins(0)) {
          tell();
        }
      }
      count(c, 0);
      remark(c);
      window.pos++;
      before = lineStart && (c == ' ' || c == '\t') ? before : c;
    }
  }

  private void remark(int c) {
    if (!any && remarkLength < REMARK && (remarkLength > 0 || c > ' ')) {
      if (remarkLength == 0) {
        remarkLine = line;
        remarkOffset = window.offset();
      }
      remark[remarkLength++] = (byte) c;
    }
  }

  private void tell() {
    if (!told) {
      told = true;
      options
          .problems()
          .accept(
              Diagnostic.warning(
                      IoCodes.STRAY_TEXT,
                      "an entry stands behind a per cent sign, which puts it out of use: it is not"
                          + " read, nor is any other like it")
                  .hint("take the sign away if the entry is wanted")
                  .at(SourceLocation.of(options.sourceName()).withLine(line)));
    }
  }

  /**
   * The type of the entry that begins there, or null if none does; leaves {@link #at} behind it.
   */
  private @Nullable String type(int begin) throws IOException {
    int i = blanks(begin + 1);
    StringBuilder name = new StringBuilder(16);
    for (int c = look(i);
        (isLetter(c) || (name.length() > 0 && (isDigit(c) || c == '-' || c == '_')))
            && name.length() < 40;
        c = look(++i)) {
      name.append((char) c);
    }
    i = blanks(i);
    int open = look(i);
    if (name.length() == 0 || (open != '{' && open != '(')) {
      return null;
    }
    at = i;
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private int blanks(int from) throws IOException {
    int i = from;
    while (i < from + FAR && isBlank(look(i))) {
      i++;
    }
    return i;
  }

  /** Goes behind the end of the entry. */
  private void body(String type) throws IOException {
    boolean braces = look(at) == '{';
    boolean mayHoldOthers = type.equals("comment");
    boolean quoted = false;
    boolean lineStart = false;
    int depth = 0;
    int another = -1;
    long anotherLine = 0;
    while (true) {
      int c = look(at);
      if (c == '@' && lineStart && another < 0 && begins(at)) {
        another = at;
        anotherLine = line;
      }
      boolean over = c < 0 || (mayHoldOthers && at > most);
      if (another >= 0 && (!mayHoldOthers || over)) {
        at = another;
        line = anotherLine;
        return;
      }
      if (c < 0) {
        return;
      }
      lineStart = c == '\n' || c == '\r' || (lineStart && (c == ' ' || c == '\t'));
      count(c, at);
      at++;
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '"' && depth == 0) {
        quoted = !quoted;
      }
      if (braces ? depth <= 0 : c == ')' && depth <= 0 && !quoted) {
        return;
      }
      drop();
    }
  }

  /** Whether an entry begins there for certain: with a type and a key, or a word without one. */
  private boolean begins(int here) throws IOException {
    int kept = at;
    String type = type(here);
    boolean begins = type != null && (WITHOUT_KEY.contains(type) || hasKey(blanks(at + 1)));
    at = kept;
    return begins;
  }

  /** Whether words without blanks stand before a comma, as those do by which an entry is known. */
  private boolean hasKey(int from) throws IOException {
    int i = from;
    int c = look(i);
    while (c > ' ' && "\",={}()%#".indexOf(c) < 0 && i < from + FAR) {
      c = look(++i);
    }
    c = look(blanks(i));
    return c == ',' || (i > from && (c == '}' || c == ')'));
  }

  /** A bracket too many ends an entry before its last fields: they belong to it all the same. */
  private void takeStrayFields() throws IOException {
    int i = at;
    for (int c = look(i); i < at + FAR && (isBlank(c) || c == ',' || c == '}'); c = look(++i)) {
      // These alone are nothing.
    }
    int name = i;
    for (int c = look(i); i < name + FAR && (isLetter(c) || isDigit(c) || c == '-' || c == '_'); ) {
      c = look(++i);
    }
    if (i == name || look(blanks(i)) != '=') {
      return;
    }
    boolean lineStart = false;
    for (int c = look(at); c >= 0 && !(c == '@' && lineStart); c = look(at)) {
      lineStart = c == '\n' || c == '\r' || (lineStart && (c == ' ' || c == '\t'));
      count(c, at);
      at++;
      drop();
    }
  }

  /** Keeps no more of an entry than is read. */
  private void drop() {
    if (at > most) {
      if (head == null) {
        head = Arrays.copyOfRange(window.buf, window.pos, window.pos + most);
      }
      gone += at;
      window.pos += at;
      at = 0;
    }
  }

  private void count(int c, int i) throws IOException {
    if (c == '\n' || (c == '\r' && look(i + 1) != '\n')) {
      line++;
    }
  }

  private int look(int i) throws IOException {
    while (window.pos + i >= window.limit) {
      if (!window.fill(window.pos)) {
        return -1;
      }
    }
    return window.buf[window.pos + i] & 0xFF;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
