package org.mindlinked.io.internal.file;

import java.util.Arrays;

/** The bytes of one record where they stand in a buffer; good until the next record is cut out. */
public final class Slice {
  private final byte[] buf;
  private final int from;
  private final int to;
  private final long offset;
  private final long line;
  private final int column;
  private final long size;
  private final boolean whole;

  /**
   * A slice.
   *
   * @param buf the buffer
   * @param from its first byte in the buffer
   * @param to the end, exclusive
   * @param offset where in the source it starts
   * @param line the line of the source on which it starts, from 1
   * @param column the column at which it starts, from 1, or 0 if that is not known
   * @param size its whole size in bytes; more than is held if it is larger than the limit
   * @param whole whether it ended before the source did
   */
  public Slice(
      byte[] buf, int from, int to, long offset, long line, int column, long size, boolean whole) {
    this.buf = buf;
    this.from = from;
    this.to = to;
    this.offset = offset;
    this.line = line;
    this.column = column;
    this.size = size;
    this.whole = whole;
  }

  public byte[] buf() {
    return buf;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public long offset() {
    return offset;
  }

  public long line() {
    return line;
  }

  public long size() {
    return size;
  }

  public boolean whole() {
    return whole;
  }

  public int length() {
    return to - from;
  }

  public boolean isCut() {
    return size > length();
  }

  /** The same record, whose bytes were copied to that place of another buffer. */
  public Slice movedTo(byte[] other, int place) {
    return new Slice(other, place, place + length(), offset, line, column, size, whole);
  }

  public byte[] copy() {
    return isCut() ? new byte[0] : Arrays.copyOfRange(buf, from, to);
  }

  /** The line of a byte of the slice. */
  public long lineAt(int at) {
    long found = line;
    for (int i = from; i < from + at && i < to; i++) {
      boolean alone = buf[i] == '\r' && (i + 1 == to || buf[i + 1] != '\n');
      if (buf[i] == '\n' || alone) {
        found++;
      }
    }
    return found;
  }

  /** The column, in characters from 1, of a byte of the slice, or 0 if that is not known. */
  public int columnAt(int at) {
    int end = Math.min(from + at, to);
    int start = end;
    while (start > from && buf[start - 1] != '\n') {
      start--;
    }
    int first = start > from ? 1 : column;
    if (first == 0) {
      return 0;
    }
    int characters = 0;
    for (int i = start; i < end; i++) {
      if ((buf[i] & 0xC0) != 0x80) {
        characters++;
      }
    }
    return first + characters;
  }
}
