package org.mindlinked.io.internal.json;

/** Puts a record on one line. */
final class OneLine {
  private OneLine() {}

  /**
   * The record with a space for each line break. Between the tokens of JSON that changes nothing; a
   * line break inside a string is a fault of the record, and is not well-formed JSON before or
   * after.
   */
  static byte[] of(byte[] record) {
    byte[] line = record.clone();
    boolean inString = false;
    for (int i = 0; i < line.length; i++) {
      byte b = line[i];
      if (inString && b == '\\' && i + 1 < line.length && line[i + 1] != '\n') {
        i++;
      } else if (b == '"') {
        inString = !inString;
      } else if (b == '\n' || (b == '\r' && !inString)) {
        line[i] = ' ';
      }
    }
    return line;
  }
}
