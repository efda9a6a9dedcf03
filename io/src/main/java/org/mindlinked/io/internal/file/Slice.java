package org.mindlinked.io.internal.file;

import java.util.Arrays;

/**
 * The bytes of one record where they stand in a buffer; good until the next record is cut out. For
 * one thread at a time.
 */
public final class Slice {
  private final byte[] buf;
  private final int from;
  private final int to;
  private final long offset;
  private final long line;
  private final int column;
  private final long size;
  private final boolean whole;

  // How far lines and columns were counted, and what was found up to there.
  private int seen;
  private long lineEnds;
  private int characters;
  private boolean onFirstLine = true;

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
    this.seen = from;
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
    walkTo(at);
    return line + lineEnds;
  }

  /** The column, in characters from 1, of a byte of the slice, or 0 if that is not known. */
  public int columnAt(int at) {
    walkTo(at);
    int first = onFirstLine ? column : 1;
    return first == 0 ? 0 : first + characters;
  }

  /**
   * Goes on from the place looked at before, so that many problems of a long record are told in one
   * walk.
   */
  private void walkTo(int at) {
    int end = Math.min(from + at, to);
    if (end < seen) {
      seen = from;
      lineEnds = 0;
      characters = 0;
      onFirstLine = true;
    }
    for (; seen < end; seen++) {
      byte b = buf[seen];
      if (b == '\n' || (b == '\r' && (seen + 1 == to || buf[seen + 1] != '\n'))) {
        lineEnds++;
        characters = 0;
        onFirstLine = false;
        continue;
      }
      if ((b & 0xC0) != 0x80) {
        characters++;
      }
    }
  }
}
