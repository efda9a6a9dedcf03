package org.mindlinked.io.internal.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/**
 * Cuts elements of certain names out of an XML file by their tags alone, so that a record that is
 * not well-formed does no harm to its neighbours. What stands around the records is kept up to a
 * limit, for formats that look into it. A file may also hold records one after the other without an
 * element around them. For one thread.
 */
public final class XmlCutter implements Splitter {
  private static final int MOST_OUTSIDE = 1 << 16;
  private static final byte[] COMMENT = "<!--".getBytes(US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(US_ASCII);
  private static final byte[] CDATA = "<![CDATA[".getBytes(US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(US_ASCII);
  private static final byte[] INSTRUCTION_END = "?>".getBytes(US_ASCII);

  private final Window window;
  private final List<String> names;
  private final int most;
  private final String source;
  private final ByteArrayOutputStream outside = new ByteArrayOutputStream();
  private long line = 1;

  /** From where in the buffer bytes must stay; what is before it has been looked at. */
  private int mark;

  /** The names of the elements around the records that are open, the outermost first. */
  private final List<String> around = new ArrayList<>();

  private boolean flat;

  private boolean anyElement;

  /** The first bytes of a record that is too large to be held. */
  private byte @Nullable [] head;

  private boolean inRecord;

  /** How many bytes of such a record are gone. */
  private long dropped;

  /**
   * A cutter.
   *
   * @param names the names of the elements that are records, without prefix
   * @param most how many bytes a record may have
   * @param source the name of the file, for messages
   */
  public XmlCutter(Window window, List<String> names, int most, String source) {
    this.window = window;
    this.names = List.copyOf(names);
    this.most = most;
    this.source = source;
    this.mark = window.pos;
  }

  /**
   * Says that no record has another of its name in it, so that one which begins inside another
   * shows that the other lacks its end.
   */
  public XmlCutter flat() {
    flat = true;
    return this;
  }

  /** What stood around the records so far, at most some kilobytes. */
  public String outside() {
    return outside.toString(ISO_8859_1);
  }

  /** Whether any element has been seen. */
  public boolean isXml() {
    return anyElement;
  }

  @Override
  public @Nullable Slice next() throws IOException {
    head = null;
    while (toTag()) {
      mark(window.pos);
      Tag tag = tag();
      if (tag == null) {
        break;
      }
      if (tag.kind == Tag.Kind.OTHER) {
        continue;
      }
      anyElement = true;
      if (tag.kind != Tag.Kind.END && names.contains(tag.name)) {
        return record(tag);
      }
      if (tag.kind == Tag.Kind.START) {
        around.add(tag.name);
      } else if (tag.kind == Tag.Kind.END && !around.isEmpty()) {
        around.remove(around.size() - 1);
      }
    }
    mark(window.pos);
    if (!around.isEmpty() || window.pos < window.limit) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.TRUNCATED,
                  !around.isEmpty()
                      ? "the file ends inside an element that is not closed"
                      : "the file ends in the middle of a tag")
              .at(SourceLocation.of(source).withLine(line))
              .hint("the file was cut; get it again from its source"));
    }
    return null;
  }

  /** The record whose start tag has been read; it starts at the mark. */
  private Slice record(Tag first) throws IOException {
    inRecord = true;
    dropped = 0;
    long offset = window.base + mark;
    long startLine = first.line;
    int depth = first.kind == Tag.Kind.EMPTY ? 0 : 1;
    int inner = 0; // elements inside of the same name as the one around
    boolean whole = true;
    while (depth > 0) {
      if (!toTag()) {
        whole = false;
        window.pos = window.limit;
        break;
      }
      long tagLine = line;
      int tagStart = window.pos - mark;
      Tag tag = tag();
      if (tag == null) {
        whole = false;
        window.pos = window.limit;
        break;
      }
      int step = tag.kind == Tag.Kind.START ? 1 : tag.kind == Tag.Kind.END ? -1 : 0;
      boolean same = step != 0 && tag.name.equals(first.name);
      boolean outer = step != 0 && !same && isAround(tag.name);
      if ((flat && same && step > 0) || (outer && step < 0 && inner == 0)) {
        whole = false; // its end is missing: what comes is no part of it
        window.pos = mark + tagStart;
        line = tagLine;
        break;
      }
      depth += same ? step : 0;
      inner += outer ? step : 0;
      letGoIfLarge();
    }
    inRecord = false;
    int from = mark;
    int to = window.pos;
    mark = to;
    byte[] beginning = head;
    if (beginning != null) {
      return new Slice(
          beginning, 0, beginning.length, offset, startLine, 0, dropped + to - from, whole);
    }
    return new Slice(window.buf, from, to, offset, startLine, 0, to - from, whole);
  }

  private boolean isAround(String name) {
    return !around.isEmpty() && around.get(around.size() - 1).equals(name);
  }

  /** Lets go of what has been read of a record that is too large, but for its beginning. */
  private void letGoIfLarge() {
    if (head == null && window.pos - mark > most) {
      head = Arrays.copyOfRange(window.buf, mark, mark + Math.min(most, MOST_OUTSIDE));
    }
    if (head != null) {
      dropped += window.pos - mark;
      mark = window.pos;
    }
  }

  /** Moves the mark over what is no record, and keeps that up to a limit. */
  private void mark(int to) {
    int kept = Math.min(to - mark, MOST_OUTSIDE - outside.size());
    if (kept > 0) {
      outside.write(window.buf, mark, kept);
    }
    mark = to;
  }

  /** A tag, a comment or the like. */
  private record Tag(Kind kind, String name, long line) {
    enum Kind {
      START,
      EMPTY,
      END,
      OTHER
    }
  }

  /** Moves to the next {@code <}. */
  private boolean toTag() throws IOException {
    do {
      byte[] buf = window.buf;
      int limit = window.limit;
      int at = window.pos;
      while (at < limit && buf[at] != '<') {
        if (buf[at] == '\n') {
          line++;
        }
        at++;
      }
      window.pos = at;
      if (at < limit) {
        return true;
      }
      release();
    } while (fill());
    return false;
  }

  /** What was passed is let go of, outside records and of a record that is too large. */
  private void release() {
    if (inRecord) {
      letGoIfLarge();
    } else {
      mark(window.pos);
    }
  }

  /** Reads what begins with {@code <}; null if the file ends in it. */
  private @Nullable Tag tag() throws IOException {
    long tagLine = line;
    if (!has(2)) {
      return null;
    }
    int second = window.buf[window.pos + 1];
    if (second == '?') {
      return skipTo(INSTRUCTION_END, 2) ? new Tag(Tag.Kind.OTHER, "", tagLine) : null;
    }
    if (second == '!') {
      return skipDeclaration() ? new Tag(Tag.Kind.OTHER, "", tagLine) : null;
    }
    boolean end = second == '/';
    int at = window.pos + (end ? 2 : 1);
    int nameStart = at - window.pos;
    int colon = -1;
    while (true) {
      if (at == window.limit) {
        int known = at - window.pos;
        if (!fill()) {
          return null;
        }
        at = window.pos + known;
      }
      byte b = window.buf[at];
      if (b == '>' || b == '/' || b == ' ' || b == '\t' || b == '\r' || b == '\n') {
        break;
      }
      if (b == ':') {
        colon = at - window.pos;
      }
      at++;
    }
    int nameFrom = colon < 0 ? nameStart : colon + 1;
    String name =
        new String(window.buf, window.pos + nameFrom, at - window.pos - nameFrom, ISO_8859_1);
    byte quote = 0;
    byte last = 0;
    while (true) {
      if (at == window.limit) {
        int known = at - window.pos;
        if (!fill()) {
          return null;
        }
        at = window.pos + known;
      }
      byte b = window.buf[at++];
      if (b == '\n') {
        line++;
      }
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '>') {
        break;
      }
      last = b;
    }
    window.pos = at;
    Tag.Kind kind = end ? Tag.Kind.END : last == '/' ? Tag.Kind.EMPTY : Tag.Kind.START;
    return new Tag(kind, name, tagLine);
  }

  /** A comment, CDATA, or the document type with all that it declares, of which nothing is used. */
  private boolean skipDeclaration() throws IOException {
    if (isComment()) {
      return skipTo(COMMENT_END, 4);
    }
    if (has(CDATA.length) && startsWith(CDATA)) {
      return skipTo(CDATA_END, CDATA.length);
    }
    int depth = 0;
    byte quote = 0;
    int at = window.pos + 2;
    while (true) {
      if (at == window.limit) {
        int known = at - window.pos;
        if (!fill()) {
          return false;
        }
        at = window.pos + known;
      }
      byte b = window.buf[at++];
      if (b == '\n') {
        line++;
      }
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '<') {
        window.pos = at - 1;
        if (isComment()) {
          if (!skipTo(COMMENT_END, 4)) {
            return false;
          }
          at = window.pos;
        } else {
          depth++;
          at = window.pos + 1;
        }
      } else if (b == '[') {
        depth++;
      } else if (b == ']') {
        depth--;
      } else if (b == '>' && depth-- == 0) {
        window.pos = at;
        return true;
      }
    }
  }

  private boolean isComment() throws IOException {
    return has(COMMENT.length) && startsWith(COMMENT);
  }

  private boolean startsWith(byte[] what) {
    return Arrays.equals(window.buf, window.pos, window.pos + what.length, what, 0, what.length);
  }

  private boolean has(int bytes) throws IOException {
    while (window.limit - window.pos < bytes) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  private boolean skipTo(byte[] end, int from) throws IOException {
    window.pos += from;
    while (true) {
      if (!has(end.length)) {
        return false;
      }
      byte[] buf = window.buf;
      int last = window.limit - end.length;
      int at = window.pos;
      while (at <= last && !matches(buf, at, end)) {
        if (buf[at] == '\n') {
          line++;
        }
        at++;
      }
      window.pos = at;
      if (at <= last) {
        window.pos += end.length;
        return true;
      }
      release();
    }
  }

  private static boolean matches(byte[] buf, int at, byte[] what) {
    for (int i = 0; i < what.length; i++) {
      if (buf[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads more; of a record that is too large, and outside records, what was read is let go. */
  private boolean fill() throws IOException {
    if (window.limit - window.pos > most) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(IoCodes.DOCUMENT_SYNTAX, "a tag is longer than a record may be")
              .at(SourceLocation.of(source).withLine(line))
              .hint("look whether the file is XML at all"));
    }
    int before = window.pos;
    boolean more = window.fill(mark);
    mark -= before - window.pos;
    return more;
  }
}
