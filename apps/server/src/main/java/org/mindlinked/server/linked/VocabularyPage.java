package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.VocabularyFile;

/** The published page of all terms, which brings its own style. Immutable. */
final class VocabularyPage {
  /** A link to a file beside the page. */
  private static final Pattern BESIDE = Pattern.compile(" href=\"([a-z][a-z0-9./]*)\"");

  private final byte[] bytes;
  private final String policy;

  private VocabularyPage(byte[] bytes, String policy) {
    this.bytes = bytes;
    this.policy = policy;
  }

  /** The page on a server that has these links. */
  static VocabularyPage of(Links links) {
    try {
      String page = new String(DataDocuments.bytes(VocabularyFile.PAGE), UTF_8);
      String html =
          BESIDE
              .matcher(page)
              .replaceAll(file -> " href=\"" + address(file.group(1), links) + "\"");
      int start = html.indexOf("<style>") + "<style>".length();
      byte[] style = html.substring(start, html.indexOf("</style>", start)).getBytes(UTF_8);
      String hash =
          Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
      return new VocabularyPage(
          html.getBytes(UTF_8),
          "default-src 'none'; style-src 'sha256-"
              + hash
              + "'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'none'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Where a file is: here, or where the vocabulary is published. */
  private static String address(String fileName, Links links) {
    return Things.published(fileName).isPresent()
        ? links.to(Things.SITE + fileName)
        : Things.SITE + fileName;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** A content policy that lets this very style be used, and nothing else. */
  String policy() {
    return policy;
  }
}
