package org.mindlinked.io.internal.text;

import org.mindlinked.io.internal.file.Bytes;

/** Goes through the lines of a text, which end with LF, CR LF or CR. For one thread. */
public final class TextLines {
  private final byte[] buf;
  private final int limit;
  private int next;
  private int start;
  private int end;
  private int number = -1;

  /** The lines of that text. */
  public TextLines(Utf8Text text) {
    this.buf = text.buf();
    this.limit = text.to();
    this.next = text.from();
  }

  /** Goes to the next line, or gives false at the end. */
  public boolean next() {
    if (next >= limit) {
      return false;
    }
    start = next;
    end = Bytes.lineEnd(buf, start, limit);
    boolean two = end + 1 < limit && buf[end] == '\r' && buf[end + 1] == '\n';
    next = end + (two ? 2 : 1);
    number++;
    return true;
  }

  /** Where in the buffer the line starts. */
  public int start() {
    return start;
  }

  /** Where in the buffer it ends, without what ends it. */
  public int end() {
    return end;
  }

  /** Which line of the text it is, from 0. */
  public int number() {
    return number;
  }
}
