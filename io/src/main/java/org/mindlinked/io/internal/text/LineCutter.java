package org.mindlinked.io.internal.text;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Bytes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;

/**
 * Cuts a file of tagged lines into entries. Every byte of the file belongs to one entry: what
 * stands before the first line of an entry, and behind the last line of the one before, is at its
 * front; what stands behind the last entry is an entry of its own, unless it is blank. Lines end
 * with LF, CR LF or CR. For one thread.
 */
public final class LineCutter implements Splitter {
  private final Window window;
  private final Bounds bounds;
  private final int most;
  private long line = 1;

  /** From where in the buffer bytes must stay. */
  private int mark;

  /** Tells where entries begin and end by single lines. Without state. */
  public interface Bounds {
    /** Whether a line, given without its end, is the first of an entry. */
    boolean begins(byte[] buf, int from, int to);

    /**
     * Whether a line, given without its end, is the first of an entry, for formats in which that
     * depends on what is before it.
     *
     * @param afterBlank whether the line before is blank, or there is none in the entry so far
     */
    default boolean begins(byte[] buf, int from, int to, boolean afterBlank) {
      return begins(buf, from, to);
    }

    /** Whether a line, given without its end, is the last of an entry. */
    boolean ends(byte[] buf, int from, int to);

    /** Whether an entry can end whose first line was not seen. */
    default boolean endsWithoutBeginning() {
      return false;
    }

    /** Whether a line behind the last of an entry, given without its end, still belongs to it. */
    default boolean trails(byte[] buf, int from, int to) {
      return false;
    }
  }

  /**
   * A cutter.
   *
   * @param most how many bytes an entry may have; of larger ones the first are given, and marked as
   *     {@linkplain Slice#isCut() cut}
   */
  public LineCutter(Window window, Bounds bounds, int most) {
    this.window = window;
    this.bounds = bounds;
    this.most = most;
  }

  @Override
  public @Nullable Slice next() throws IOException {
    skipBlankLines();
    long offset = window.offset();
    long first = line;
    mark = window.pos;
    byte @Nullable [] head = null; // of an entry that is too large
    long size = 0;
    boolean begun = false;
    boolean ended = false;
    boolean insideLine = false;
    boolean afterBlank = true;
    while (true) {
      int end = endOfLine();
      int start = window.pos;
      if (start == end && end == window.limit) {
        break;
      }
      if (ended && !insideLine && !bounds.trails(window.buf, start, end)) {
        break;
      }
      if (!insideLine && bounds.begins(window.buf, start, end, afterBlank)) {
        if (begun) {
          break;
        }
        begun = true;
      }
      ended |=
          !insideLine
              && (begun || bounds.endsWithoutBeginning())
              && bounds.ends(window.buf, start, end);
      afterBlank = !insideLine && isBlank(start, end);
      boolean lineEnded = end < window.limit;
      window.pos = behindLineEnd(end);
      insideLine = !lineEnded;
      if (lineEnded) {
        line++;
      }
      if (head == null && window.pos - mark > most) {
        head = Arrays.copyOfRange(window.buf, mark, mark + most);
      }
      if (head != null) {
        size += window.pos - mark;
        mark = window.pos;
      }
    }
    if (head != null) {
      return new Slice(head, 0, head.length, offset, first, 1, size, true);
    }
    int to = window.pos;
    return to == mark ? null : new Slice(window.buf, mark, to, offset, first, 1, to - mark, true);
  }

  private void skipBlankLines() throws IOException {
    while (true) {
      mark = window.pos;
      int end = endOfLine();
      if (window.pos == end && end == window.limit) {
        return;
      }
      if (!isBlank(window.pos, end)) {
        return;
      }
      window.pos = behindLineEnd(end);
      line++;
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (window.buf[i] != ' ' && window.buf[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /**
   * The index of the end of the line that starts at {@link Window#pos}; of a line longer than an
   * entry may be, and of the last one, the end of what has been read.
   */
  private int endOfLine() throws IOException {
    int at = window.pos;
    while (true) {
      at = Bytes.lineEnd(window.buf, at, window.limit);
      int known = at - window.pos;
      if (at < window.limit || at - mark > most || !fill()) {
        return window.pos + known;
      }
      at = window.pos + known;
    }
  }

  /** The index behind the end of a line; the start of the line stays at {@link Window#pos}. */
  private int behindLineEnd(int end) throws IOException {
    if (end == window.limit) {
      return end;
    }
    if (window.buf[end] != '\r') {
      return end + 1;
    }
    int known = end - window.pos;
    if (end + 1 == window.limit) {
      fill();
    }
    int next = window.pos + known + 1;
    return next < window.limit && window.buf[next] == '\n' ? next + 1 : next;
  }

  /** Reads more, keeping what is marked. */
  private boolean fill() throws IOException {
    int before = window.pos;
    boolean more = window.fill(mark);
    mark -= before - window.pos;
    return more;
  }
}
