package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * What of a path is taken for percent-encoded by the client, and what for a part of the IRI:
 * browsers encode letters that ASCII does not have, some programs also what needs no encoding.
 */
enum PathEncoding {
  /** The IRI stands there as it is. */
  NOTHING,
  /** Letters beyond ASCII are encoded. */
  LETTERS,
  /** Those, and signs that may stand in a path. */
  SIGNS;

  private static final String PLAIN_SIGNS = "-._~:@!$&'()*+,=";

  /** The path without that encoding; unchanged if it is not UTF-8. */
  String decode(String path) {
    if (this == NOTHING || path.indexOf('%') < 0) {
      return path;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
    for (int i = 0; i < path.length(); i++) {
      int octet = octet(path, i);
      if (octet >= 0 && decodes(octet)) {
        bytes.write(octet);
        i += 2;
      } else {
        int point = path.codePointAt(i);
        bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
        i += Character.charCount(point) - 1;
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      return path;
    }
  }

  private boolean decodes(int octet) {
    return octet >= 0x80
        || (this == SIGNS && (PLAIN_SIGNS.indexOf(octet) >= 0 || Character.isLetterOrDigit(octet)));
  }

  /** What an escape at that place stands for; -1 if there is none. */
  private static int octet(String path, int at) {
    if (path.charAt(at) != '%' || at + 2 >= path.length()) {
      return -1;
    }
    int high = Character.digit(path.charAt(at + 1), 16);
    int low = Character.digit(path.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
