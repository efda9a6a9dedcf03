package org.mindlinked.spark;

import java.io.InputStream;
import java.util.Iterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import scala.Tuple2;

/** The lines of a part, put together again as bytes, and counted. For one thread. */
final class Lines extends InputStream {
  private final Iterator<Tuple2<LongWritable, Text>> lines;
  private byte[] line = {};
  private int length;
  private int at;
  private long count;
  private long bytes;

  Lines(Iterator<Tuple2<LongWritable, Text>> lines) {
    this.lines = lines;
  }

  /** How many lines have been given. */
  long count() {
    return count;
  }

  /** How many bytes they have, each with its line end. */
  long bytes() {
    return bytes;
  }

  /** Goes to the first line that is not blank; the blank ones before it are given too. */
  boolean hasWords() {
    byte[] blank = {};
    while (lines.hasNext()) {
      next();
      byte[] all = new byte[blank.length + length];
      System.arraycopy(blank, 0, all, 0, blank.length);
      System.arraycopy(line, 0, all, blank.length, length);
      boolean words = !isBlank();
      blank = all;
      if (words) {
        line = all;
        length = all.length;
        return true;
      }
    }
    length = 0;
    return false;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] > ' ' || line[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Lines are cut at line feeds alone, so that one byte each is missing. */
  private void next() {
    Text text = lines.next()._2();
    length = text.getLength() + 1;
    if (line.length < length) {
      line = new byte[Math.max(length, 2 * line.length)];
    }
    System.arraycopy(text.getBytes(), 0, line, 0, length - 1);
    line[length - 1] = '\n';
    at = 0;
    count++;
    bytes += length;
  }

  private boolean fill() {
    while (at == length) {
      if (!lines.hasNext()) {
        return false;
      }
      next();
    }
    return true;
  }

  @Override
  public int read() {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int wanted) {
    if (wanted == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int given = Math.min(wanted, length - at);
    System.arraycopy(line, at, into, from, given);
    at += given;
    return given;
  }
}
