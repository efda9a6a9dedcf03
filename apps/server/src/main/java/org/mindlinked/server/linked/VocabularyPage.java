package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.mindlinked.rdf.VocabularyFile;

/** The published page of all terms, which brings its own style. Immutable. */
final class VocabularyPage {
  static final VocabularyPage PAGE = read();

  private final byte[] bytes;
  private final String policy;

  private VocabularyPage(byte[] bytes, String policy) {
    this.bytes = bytes;
    this.policy = policy;
  }

  private static VocabularyPage read() {
    try {
      byte[] bytes = DataDocuments.bytes(VocabularyFile.PAGE);
      String html = new String(bytes, UTF_8);
      int start = html.indexOf("<style>") + "<style>".length();
      byte[] style = html.substring(start, html.indexOf("</style>", start)).getBytes(UTF_8);
      String hash =
          Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
      return new VocabularyPage(
          bytes,
          "default-src 'none'; style-src 'sha256-"
              + hash
              + "'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'none'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** A content policy that lets this very style be used, and nothing else. */
  String policy() {
    return policy;
  }
}
