package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Something to send: what it is, and all of it. */
final class Document {
  private static final int DIGITS = 32;

  private final String contentType;
  private final byte[] bytes;

  Document(String contentType, byte[] bytes) {
    this.contentType = contentType;
    this.bytes = bytes;
  }

  String contentType() {
    return contentType;
  }

  /** How many bytes it has. */
  int length() {
    return bytes.length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** A tag that is the same for the same bytes of that type, and for no others. */
  String entityTag() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(contentType.getBytes(UTF_8));
      return '"' + HexFormat.of().formatHex(digest.digest(bytes)).substring(0, DIGITS) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a client that has that already need not have it again. */
  boolean isAmong(String ifNoneMatch) {
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    String tag = entityTag();
    return Arrays.stream(ifNoneMatch.split(",", -1))
        .map(String::strip)
        .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag));
  }
}
