package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something to send.
 *
 * @param contentType what it is
 * @param bytes all of it
 */
record Document(String contentType, byte[] bytes) {
  private static final int DIGITS = 32;

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
    for (String each : ifNoneMatch.split(",")) {
      String known = each.strip();
      if ((known.startsWith("W/") ? known.substring(2) : known).equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
