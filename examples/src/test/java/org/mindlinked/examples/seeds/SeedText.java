package org.mindlinked.examples.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a seed document, which lies beside the project. */
final class SeedText {
  private final byte[] bytes;
  private final int[] codePoints;

  private SeedText(byte[] bytes) {
    this.bytes = bytes;
    this.codePoints = new String(bytes, UTF_8).codePoints().toArray();
  }

  static SeedText named(String fileName) {
    String shared = System.getProperty("mindlinked.shared");
    if (shared == null) {
      throw new IllegalStateException(
          "the system property mindlinked.shared must name the folder with the seed texts");
    }
    try {
      return new SeedText(Files.readAllBytes(Path.of(shared, "seeds", fileName)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Offsets in code points, the end exclusive. */
  String passage(long start, long end) {
    return new String(codePoints, (int) start, (int) (end - start));
  }

  /** The whole text. */
  String all() {
    return passage(0, codePoints.length);
  }

  /** How many code points it has. */
  int length() {
    return codePoints.length;
  }

  /** The digest of the whole file. */
  String digest() {
    return "sha256:" + sha256(bytes);
  }

  static String sha256(String passage) {
    return sha256(passage.getBytes(UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
