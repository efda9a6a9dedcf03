package org.mindlinked.io.internal.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One record a line; blank lines are no records. */
public final class LineSplitter implements Splitter {
  private final Window window;
  private final int most;
  private long line = 1;

  public LineSplitter(Window window, int most) {
    this.window = window;
    this.most = most;
  }

  @Override
  public @Nullable Slice next() throws IOException {
    while (true) {
      int start = window.pos;
      int end = endOfLine(start);
      if (end < 0) {
        return skipLarge();
      }
      start = window.pos;
      boolean whole = end < window.limit;
      if (!whole && end == start) {
        return null;
      }
      long offset = window.base + start;
      window.pos = whole ? end + 1 : end;
      long number = line++;
      int from = start;
      while (from < end && isBlank(window.buf[from])) {
        from++;
      }
      int to = end;
      while (to > from && isBlank(window.buf[to - 1])) {
        to--;
      }
      if (from < to) {
        return new Slice(
            window.buf,
            from,
            to,
            offset + from - start,
            number,
            1 + from - start,
            to - from,
            whole);
      }
    }
  }

  /**
   * The index of the line's end, which is the end of what has been read at the end of the stream;
   * -1 if the line is too large. The start of the line is then at {@link Window#pos}.
   */
  private int endOfLine(int start) throws IOException {
    int at = start;
    while (true) {
      byte[] buf = window.buf;
      int limit = window.limit;
      at = Bytes.indexOf(buf, (byte) '\n', at, limit);
      if (at < limit) {
        return at - window.pos > most && blankBetween(window.pos, at) > most ? -1 : at;
      }
      int known = at - window.pos;
      if (known > most + 2) {
        return -1;
      }
      boolean more = window.fill(window.pos);
      at = window.pos + known; // also at the end the bytes may have been moved
      if (!more) {
        return known > most && blankBetween(window.pos, at) > most ? -1 : at;
      }
    }
  }

  /** The length without blanks at both ends. */
  private int blankBetween(int from, int to) {
    int end = to;
    int start = from;
    while (end > start && isBlank(window.buf[end - 1])) {
      end--;
    }
    while (start < end && isBlank(window.buf[start])) {
      start++;
    }
    return end - start;
  }

  /** Gives the start of a line that is too large, and reads past the rest without keeping it. */
  private Slice skipLarge() throws IOException {
    int held = Math.min(window.limit - window.pos, Math.min(most, 1 << 16));
    byte[] head = new byte[held];
    System.arraycopy(window.buf, window.pos, head, 0, held);
    long offset = window.offset();
    boolean whole = false;
    while (!whole) {
      int at = window.pos;
      while (at < window.limit && window.buf[at] != '\n') {
        at++;
      }
      whole = at < window.limit;
      window.pos = at;
      if (!whole && !window.fill(at)) {
        break;
      }
    }
    long size = window.offset() - offset;
    if (whole) {
      window.pos++;
    }
    return new Slice(head, 0, held, offset, line++, 1, size, whole);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
