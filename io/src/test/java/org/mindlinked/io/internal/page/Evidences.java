package org.mindlinked.io.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;

/** The quotations of a publication, and what stands there. */
final class Evidences {
  private Evidences() {}

  static List<Quote> of(Publication publication) {
    List<Quote> quotes = new ArrayList<>(publication.evidence());
    publication.contributors().forEach(each -> quotes.addAll(each.evidence()));
    publication.organisations().forEach(each -> quotes.addAll(each.evidence()));
    publication.subjects().forEach(each -> quotes.addAll(each.evidence()));
    publication.references().forEach(each -> quotes.addAll(each.evidence()));
    publication.funding().forEach(each -> quotes.addAll(each.evidence()));
    publication.files().forEach(each -> quotes.addAll(each.evidence()));
    publication.notes().forEach(each -> quotes.addAll(each.evidence()));
    publication.sources().forEach(each -> quotes.addAll(each.evidence()));
    publication.sources().get(0).metrics().forEach(each -> quotes.addAll(each.evidence()));
    return quotes;
  }

  /** Those that do not have the words of the text at their place. */
  static List<Quote> wrong(Publication publication, String text) {
    return of(publication).stream()
        .filter(quote -> !sha256(words(quote, text)).equals(quote.sha256().orElseThrow()))
        .toList();
  }

  /** What stands at the place of a quotation. */
  static String words(Quote quote, String text) {
    int start = text.offsetByCodePoints(0, (int) quote.start().orElseThrow());
    int end = text.offsetByCodePoints(0, (int) quote.end().orElseThrow());
    return text.substring(start, end);
  }

  /** The words that support a property of the publication itself. */
  static List<String> words(Publication publication, String field, String text) {
    return publication.evidence().stream()
        .filter(quote -> quote.field().orElse("").equals(field))
        .map(quote -> words(quote, text))
        .toList();
  }

  private static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
