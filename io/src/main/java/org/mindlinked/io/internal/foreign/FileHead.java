package org.mindlinked.io.internal.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.mindlinked.io.internal.text.Utf8Text;

/** The first bytes of a file, to be looked at for words of ASCII. */
public final class FileHead {
  private FileHead() {}

  /**
   * The first characters, whatever the encoding: letters of ASCII are themselves, others are
   * anything; byte order marks and white space before the first word are gone.
   */
  public static String text(byte[] head) {
    String text = new String(head, ISO_8859_1).replace("\0", "");
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) >= 0x80)) {
      at++;
    }
    return text.substring(at);
  }

  /** The bytes of such a text, one for each character. */
  public static Utf8Text bytes(String text) {
    return Utf8Text.of(text.getBytes(ISO_8859_1));
  }
}
