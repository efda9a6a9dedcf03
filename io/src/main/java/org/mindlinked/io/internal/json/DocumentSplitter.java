package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/**
 * One JSON document: a catalogue whose {@code records} stand last, or a single record. Brackets and
 * strings are all that it looks at, so a record may be wrong in any other way without harm to its
 * neighbours.
 */
final class DocumentSplitter implements Splitter {
  private static final byte[] RECORDS = "records".getBytes(US_ASCII);
  private static final int HEAD = 1 << 16;
  private static final int NOTHING_KEPT = -1;

  private final Window window;
  private final int most;
  private final String source;
  private long line = 1;
  private long lineStart;

  /** From where in the buffer bytes must stay. */
  private int mark = NOTHING_KEPT;

  /** The first bytes of a value that turned out too large to be kept. */
  private byte @Nullable [] headOfLarge;

  private @Nullable Slice header;
  private @Nullable Slice single;
  private boolean inRecords;
  private boolean first = true;

  /** Reads up to the first record. */
  DocumentSplitter(Window window, int most, String source) throws IOException {
    this.window = window;
    this.most = most;
    this.source = source;
    this.lineStart = window.offset();
    openDocument();
  }

  /** What stands before the records, as an object of its own; null if there is a single record. */
  @Nullable Slice header() {
    return header;
  }

  @Override
  public @Nullable Slice next() throws IOException {
    if (single != null) {
      Slice only = single;
      single = null;
      return only;
    }
    if (!inRecords) {
      return null;
    }
    int b = afterBlank();
    boolean comma = b == ',' && !first;
    if (comma) {
      window.pos++;
      b = afterBlank();
    }
    if (b == ']') {
      if (comma) {
        throw fault("a comma stands before the end of the records", "take out the comma");
      }
      window.pos++;
      closeCatalogue();
      return null;
    }
    if (b < 0) {
      throw truncated("the records are not closed by ]}");
    }
    if (!first && !comma) {
      throw fault(
          "expected a comma or ] after a record, found " + shown(b),
          "look at the end of" + " the record before");
    }
    if (b == ',' || b == '}' || b == ':') {
      throw fault("expected a record, found " + shown(b), "look at the end of the record before");
    }
    first = false;
    return value();
  }

  private void openDocument() throws IOException {
    mark = window.pos;
    int column = columnHere();
    long startLine = line;
    long start = window.offset();
    window.pos++; // the brace that the caller has seen
    boolean started = false;
    while (true) {
      int b = afterBlank();
      if (b == '}') {
        window.pos++;
        closeSingle(start, startLine, column);
        return;
      }
      if (started && b == ',') {
        window.pos++;
        b = afterBlank();
      } else if (started && b >= 0) {
        throw fault("expected a comma or } after a property, found " + shown(b), null);
      }
      if (b < 0) {
        throw truncated("the document ends inside its first object");
      }
      if (b != '"') {
        throw fault("expected a property name in double quotation marks, found " + shown(b), null);
      }
      started = true;
      if (property(start, startLine, column)) {
        return;
      }
    }
  }

  /** Reads past one property of the document; true if it was the list of records. */
  private boolean property(long start, long startLine, int column) throws IOException {
    long nameAt = window.offset();
    if (!pastString()) {
      throw truncated("the document ends inside a property name");
    }
    boolean records = isRecords(nameAt);
    int b = afterBlank();
    if (b >= 0 && b != ':') {
      throw fault("expected a colon after a property name, found " + shown(b), null);
    }
    window.pos += b < 0 ? 0 : 1;
    b = b < 0 ? -1 : afterBlank();
    if (b < 0) {
      throw truncated("the document ends after a property name");
    }
    if (records && b == '[' && mark != NOTHING_KEPT) {
      window.pos++;
      header = headerUpTo((int) (nameAt - window.base), start, startLine, column);
      mark = NOTHING_KEPT;
      inRecords = true;
      return true;
    }
    if (b == ',' || b == '}' || b == ']' || b == ':') {
      throw fault("expected a value, found " + shown(b), null);
    }
    if (!pastValue()) {
      throw truncated("the document ends inside a value");
    }
    return false;
  }

  private boolean isRecords(long nameAt) {
    int from = (int) (nameAt - window.base);
    return mark != NOTHING_KEPT
        && Arrays.equals(window.buf, from + 1, window.pos - 1, RECORDS, 0, RECORDS.length);
  }

  private Slice headerUpTo(int end, long offset, long startLine, int column) {
    int to = end;
    while (isBlank(window.buf[to - 1]) || window.buf[to - 1] == ',') {
      to--;
    }
    byte[] bytes = Arrays.copyOfRange(window.buf, mark, to + 1);
    bytes[bytes.length - 1] = '}';
    return new Slice(bytes, 0, bytes.length, offset, startLine, column, bytes.length, true);
  }

  private void closeSingle(long start, long startLine, int column) throws IOException {
    long size = window.offset() - start;
    byte[] all;
    if (mark == NOTHING_KEPT || size > most) {
      all = headOfLarge == null ? head(mark, window.pos) : headOfLarge;
    } else {
      all = Arrays.copyOfRange(window.buf, mark, window.pos);
    }
    single = new Slice(all, 0, all.length, start, startLine, column, size, true);
    mark = NOTHING_KEPT;
    expectEnd();
  }

  private void closeCatalogue() throws IOException {
    int b = afterBlank();
    inRecords = false;
    if (b < 0) {
      throw truncated("the catalogue is not closed by }");
    }
    if (b == ',') {
      throw unreadable(
          Diagnostic.error(
                  IoCodes.HEADER_PLACE,
                  "properties of the catalogue stand after its records, expected them before")
              .hint("put records last, so that the header is known before the first record"));
    }
    if (b != '}') {
      throw fault("expected } at the end of the catalogue, found " + shown(b), null);
    }
    window.pos++;
    expectEnd();
  }

  private void expectEnd() throws IOException {
    int b = afterBlank();
    if (b >= 0) {
      throw unreadable(
          Diagnostic.error(
                  IoCodes.TRAILING,
                  "after the end of the document stands "
                      + (b == '{' ? "another one" : shown(b))
                      + ", expected nothing")
              .hint(
                  b == '{'
                      ? "put the records into one catalogue, or one on each line and read the file"
                          + " as ndjson"
                      : "take out what does not belong to the document"));
    }
  }

  private Slice value() throws IOException {
    mark = window.pos;
    headOfLarge = null;
    long start = window.offset();
    long startLine = line;
    int column = columnHere();
    if (!pastValue()) {
      throw truncated("the document ends inside a record");
    }
    long size = window.offset() - start;
    Slice slice;
    if (mark == NOTHING_KEPT || size > most) {
      byte[] head = headOfLarge == null ? head(mark, window.pos) : headOfLarge;
      slice = new Slice(head, 0, head.length, start, startLine, column, size, true);
    } else {
      slice = new Slice(window.buf, mark, window.pos, start, startLine, column, size, true);
    }
    mark = NOTHING_KEPT;
    return slice;
  }

  private byte[] head(int from, int to) {
    return Arrays.copyOfRange(window.buf, from, Math.min(to, from + Math.min(HEAD, most)));
  }

  private int columnHere() {
    if (lineStart < window.base) {
      return 0;
    }
    int characters = 0;
    for (int i = (int) (lineStart - window.base); i < window.pos; i++) {
      if ((window.buf[i] & 0xC0) != 0x80) {
        characters++;
      }
    }
    return 1 + characters;
  }

  /** Reads more; what is kept is given up when it grows over the limit. */
  private boolean more() throws IOException {
    if (mark != NOTHING_KEPT && window.limit - mark > most) {
      headOfLarge = head(mark, window.limit);
      mark = NOTHING_KEPT;
    }
    int keep = mark == NOTHING_KEPT ? window.pos : mark;
    long before = window.base;
    boolean read = window.fill(keep);
    if (mark != NOTHING_KEPT) {
      mark -= (int) (window.base - before);
    }
    return read;
  }

  /** The next byte that is not blank, which stays the next one; -1 at the end. */
  private int afterBlank() throws IOException {
    while (true) {
      while (window.pos < window.limit) {
        byte b = window.buf[window.pos];
        if (!isBlank(b)) {
          return b & 0xFF;
        }
        window.pos++;
        if (b == '\n') {
          line++;
          lineStart = window.offset();
        }
      }
      if (!more()) {
        return -1;
      }
    }
  }

  private boolean pastValue() throws IOException {
    byte b = window.buf[window.pos];
    if (b == '{' || b == '[') {
      return pastBrackets();
    }
    if (b == '"') {
      return pastString();
    }
    while (true) {
      while (window.pos < window.limit) {
        b = window.buf[window.pos];
        if (b == ',' || b == ']' || b == '}' || isBlank(b)) {
          return true;
        }
        window.pos++;
      }
      if (!more()) {
        return false;
      }
    }
  }

  private boolean pastBrackets() throws IOException {
    int depth = 0;
    byte[] buf = window.buf;
    int at = window.pos;
    int limit = window.limit;
    while (true) {
      if (at == limit) {
        window.pos = at;
        if (!more()) {
          return false;
        }
        buf = window.buf;
        at = window.pos;
        limit = window.limit;
      }
      switch (buf[at++]) {
        case '"' -> {
          window.pos = at - 1;
          if (!pastString()) {
            return false;
          }
          buf = window.buf;
          at = window.pos;
          limit = window.limit;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> {
          if (--depth == 0) {
            window.pos = at;
            return true;
          }
        }
        case '\n' -> {
          line++;
          lineStart = window.base + at;
        }
        default -> {}
      }
    }
  }

  private boolean pastString() throws IOException {
    byte[] buf = window.buf;
    int at = window.pos + 1;
    int limit = window.limit;
    boolean escaped = false;
    while (true) {
      if (at == limit) {
        window.pos = at;
        if (!more()) {
          return false;
        }
        buf = window.buf;
        at = window.pos;
        limit = window.limit;
      }
      byte b = buf[at++];
      if (escaped) {
        escaped = false;
      } else if (b == '"') {
        window.pos = at;
        return true;
      } else if (b == '\\') {
        escaped = true;
      }
      if (b == '\n') {
        line++;
        lineStart = window.base + at;
      }
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static String shown(int b) {
    return b < 0x80 ? Shown.character(b) : "a character outside ASCII";
  }

  private UnreadableCatalogueException truncated(String message) {
    inRecords = false;
    return unreadable(
        Diagnostic.error(IoCodes.TRUNCATED, message)
            .hint("the file was cut; get it again from its source"));
  }

  private UnreadableCatalogueException fault(String message, @Nullable String hint) {
    inRecords = false;
    Diagnostic problem = Diagnostic.error(IoCodes.DOCUMENT_SYNTAX, message);
    return unreadable(hint == null ? problem : problem.hint(hint));
  }

  private UnreadableCatalogueException unreadable(Diagnostic problem) {
    SourceLocation place = SourceLocation.of(source).withLine(line).withByteOffset(window.offset());
    int column = columnHere();
    return new UnreadableCatalogueException(
        problem.at(column > 0 ? place.withColumn(column) : place));
  }
}
