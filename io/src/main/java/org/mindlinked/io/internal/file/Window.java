package org.mindlinked.io.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is in memory: what a record needs and one buffer more. */
public final class Window {
  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  public byte[] buf = new byte[FIRST_SIZE];

  /** The next byte to look at. */
  public int pos;

  /** The end of what has been read. */
  public int limit;

  /** Where in the source the first byte of the buffer stands. */
  public long base;

  private boolean ended;

  public Window(InputStream in) {
    this.in = in;
  }

  /**
   * Reads more, moving what is kept to the front of the buffer; {@link #pos} is moved with it, also
   * when there turns out to be nothing more.
   *
   * @param keepFrom the first byte to keep
   * @return false at the end of the stream
   */
  public boolean fill(int keepFrom) throws IOException {
    if (ended) {
      return false;
    }
    if (keepFrom > 0) {
      System.arraycopy(buf, keepFrom, buf, 0, limit - keepFrom);
      base += keepFrom;
      pos -= keepFrom;
      limit -= keepFrom;
    }
    if (limit == buf.length) {
      buf = Arrays.copyOf(buf, buf.length * 2);
    }
    int read = in.read(buf, limit, buf.length - limit);
    if (read <= 0) {
      ended = true;
      return false;
    }
    limit += read;
    return true;
  }

  /** Where in the source the next byte stands. */
  public long offset() {
    return base + pos;
  }

  public void close() throws IOException {
    in.close();
  }
}
