package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;

/**
 * Cuts a table of text into rows, without looking into their cells: a row ends with LF, CR LF or CR
 * outside of quotes. A quote that is not the first character of a cell is a letter. A quote that is
 * never closed, or closed in the middle of a later cell, swallows no rows: its line is then a row
 * by itself. Blank rows are left out. For one thread.
 */
final class RowCutter implements Splitter {
  private final Window window;
  private final byte delimiter;
  private final byte quote;
  private final int most;
  private long line = 1;
  private int width;

  // Of the row that is cut, or was cut last.
  private int mark;
  private int cells;
  private boolean padded;
  private boolean stray;
  private boolean open;
  private boolean blank;

  /** How long the row is up to the end of its first line, if that stands in quotes; else 0. */
  private int firstLine;

  /** Where in its cell a character stands. */
  private enum At {
    START,
    DATA,
    QUOTED,
    CLOSED
  }

  /**
   * A cutter.
   *
   * @param delimiter an ASCII character; a blank for any number of blanks and tabs
   * @param quote an ASCII character, or 0 for none
   * @param most how many bytes a row may have; of larger ones the first are given, and marked as
   *     {@linkplain Slice#isCut() cut}
   */
  RowCutter(Window window, char delimiter, char quote, int most) {
    this.window = window;
    this.delimiter = (byte) delimiter;
    this.quote = (byte) quote;
    this.most = most;
  }

  /** Tells how many cells a row has, by which doubtful quotes are judged. */
  void expect(int columns) {
    this.width = columns;
  }

  /** How many cells the row has that was cut last; of blank-separated ones that is not known. */
  int cells() {
    return cells;
  }

  /** Whether blanks stand between a delimiter and a quote of the row that was cut last. */
  boolean isPadded() {
    return padded;
  }

  /** Whether a quote of the row that was cut last is closed in the middle of its cell. */
  boolean isStray() {
    return stray;
  }

  /** Whether a quote of the row that was cut last is not closed. */
  boolean isOpen() {
    return open;
  }

  /** Reads past the first line, whatever it holds. */
  void skipLine() throws IOException {
    mark = window.pos;
    while (more()) {
      byte b = window.buf[window.pos++];
      mark = window.pos;
      if (b == '\n' || b == '\r') {
        lineEnd(b);
        return;
      }
    }
  }

  @Override
  public @Nullable Slice next() throws IOException {
    while (true) {
      long offset = window.offset();
      long first = line;
      mark = window.pos;
      boolean ended = scan();
      int to = window.pos;
      if (to == mark) {
        return null;
      }
      if (to - mark > most) {
        return skipRest(offset, first);
      }
      if (!blank) {
        return new Slice(window.buf, mark, to, offset, first, 1, to - mark, ended);
      }
    }
  }

  /** Whether there is a next byte; what is marked stays in memory. */
  private boolean more() throws IOException {
    if (window.pos < window.limit) {
      return true;
    }
    int before = window.pos;
    boolean more = window.fill(mark);
    mark -= before - window.pos;
    return more;
  }

  /**
   * Goes to the end of the row.
   *
   * @return whether the end of its line is there
   */
  private boolean scan() throws IOException {
    cells = 1;
    padded = false;
    stray = false;
    open = false;
    blank = true;
    firstLine = 0;
    At state = At.START;
    boolean blanks = false;
    while (true) {
      if (!more()) {
        if (state == At.QUOTED) {
          return leaveOpen();
        }
        return backIfStray(false);
      }
      if (window.pos - mark > most) {
        return firstLine > 0 && leaveOpen();
      }
      byte b = window.buf[window.pos++];
      if (state == At.QUOTED) {
        if (b == quote) {
          state = isEscaped() ? At.QUOTED : At.CLOSED;
        } else if (b == '\n' || b == '\r') {
          lineEnd(b);
          if (firstLine == 0) {
            firstLine = window.pos - mark;
          }
        } else if (b != ' ' && b != '\t') {
          blank = false;
          skipQuoted();
        }
        continue;
      }
      if (b == '\n' || b == '\r') {
        lineEnd(b);
        return backIfStray(true);
      }
      if (b == delimiter || (b == '\t' && delimiter == ' ')) {
        state = At.START;
        cells++;
        blanks = false;
      } else if (b == quote && state != At.DATA) {
        padded |= blanks;
        stray |= state == At.CLOSED && blanks;
        blank &= state == At.START;
        blanks = false;
        state = At.QUOTED;
      } else if (b == ' ' || b == '\t') {
        blanks = true;
        padded |= state == At.CLOSED;
      } else if (state == At.CLOSED) {
        stray = true;
        blank = false;
      } else {
        state = At.DATA;
        blank = false;
        skipData();
      }
    }
  }

  /** Whether a quote is a letter, as R writes it in tables that blanks separate. */
  private boolean isEscaped() {
    return delimiter == ' ' && window.buf[window.pos - 2] == '\\';
  }

  private void skipQuoted() {
    byte[] buf = window.buf;
    int at = window.pos;
    int end = Math.min(window.limit, mark + most);
    while (at < end) {
      byte b = buf[at];
      if (b == quote || b == '\n' || b == '\r') {
        break;
      }
      at++;
    }
    window.pos = Math.max(window.pos, at);
  }

  private void skipData() {
    byte[] buf = window.buf;
    int at = window.pos;
    int end = Math.min(window.limit, mark + most);
    while (at < end) {
      byte b = buf[at];
      if (b == delimiter || b == '\n' || b == '\r' || (b == '\t' && delimiter == ' ')) {
        break;
      }
      at++;
    }
    window.pos = Math.max(window.pos, at);
  }

  /** The end of a line whose first byte has been read. */
  private void lineEnd(byte b) throws IOException {
    line++;
    if (b == '\r' && more() && window.buf[window.pos] == '\n') {
      window.pos++;
    }
  }

  /** Takes the first line of the row for the whole: its quote was never closed. */
  private boolean leaveOpen() {
    open = true;
    blank = false;
    if (firstLine == 0) {
      return false;
    }
    return backToFirstLine();
  }

  /** Takes the first line for the whole if a doubtful quote has run over lines, and to no good. */
  private boolean backIfStray(boolean ended) {
    if (stray && firstLine > 0 && cells != width) {
      open = true;
      return backToFirstLine();
    }
    return ended;
  }

  private boolean backToFirstLine() {
    int end = mark + firstLine;
    for (int i = end; i < window.pos; i++) {
      byte b = window.buf[i];
      if (b == '\n' || (b == '\r' && (i + 1 == window.pos || window.buf[i + 1] != '\n'))) {
        line--;
      }
    }
    window.pos = end;
    return true;
  }

  /** Gives the start of a row that is too large, and reads past the rest without keeping it. */
  private Slice skipRest(long offset, long first) throws IOException {
    byte[] head = Arrays.copyOfRange(window.buf, mark, mark + Math.min(most, 1 << 16));
    boolean whole = false;
    while (!whole) {
      mark = window.pos;
      if (!more()) {
        break;
      }
      byte b = window.buf[window.pos++];
      if (b == '\n' || b == '\r') {
        lineEnd(b);
        whole = true;
      }
    }
    return new Slice(head, 0, head.length, offset, first, 1, window.offset() - offset, whole);
  }
}
