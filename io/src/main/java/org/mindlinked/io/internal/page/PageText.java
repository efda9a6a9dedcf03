package org.mindlinked.io.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;

/**
 * The text of a page, or of one item of it, in lines. It tells where in the whole file something
 * stands. For one thread.
 */
final class PageText {
  private static final Reference SOURCE = Reference.of("#source-1");
  private static final long UNKNOWN = -1;

  private final String raw;
  private final long base;
  private final List<Passage> lines = new ArrayList<>();

  /** How many code points stand before each line. */
  private final List<Integer> codePoints = new ArrayList<>();

  private PageText(String raw, long base) {
    this.raw = raw;
    this.base = base;
    int from = 0;
    int before = 0;
    for (int at = 0; at <= raw.length(); at++) {
      if (at == raw.length() || raw.charAt(at) == '\n' || raw.charAt(at) == '\r') {
        lines.add(new Passage(this, from, at));
        codePoints.add(before);
        boolean pair =
            at + 1 < raw.length() && raw.charAt(at) == '\r' && raw.charAt(at + 1) == '\n';
        at += pair ? 1 : 0;
        int next = Math.min(at + 1, raw.length());
        before += raw.codePointCount(from, next);
        from = next;
      }
    }
  }

  /** A text before which that many code points stand in its file. */
  static PageText at(long base, String raw) {
    return new PageText(raw, base);
  }

  /** A text of which it is not known where in its file it stands. */
  static PageText of(String raw) {
    return new PageText(raw, UNKNOWN);
  }

  String raw() {
    return raw;
  }

  List<Passage> lines() {
    return lines;
  }

  /** The number of the line, from 0, in which the character of that index stands. */
  int lineOf(int index) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).from() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private long codePointsBefore(int index) {
    int line = lineOf(index);
    return base + codePoints.get(line) + raw.codePointCount(lines.get(line).from(), index);
  }

  /** Where a passage stands, if that is known. */
  Optional<Quote> quote(Passage passage) {
    return builder(passage).map(Quote.Builder::build);
  }

  /** Where a passage stands that supports that property of a node. */
  Optional<Quote> quote(Passage passage, String field) {
    return builder(passage).map(quote -> quote.field(field).build());
  }

  private Optional<Quote.Builder> builder(Passage passage) {
    if (base == UNKNOWN || passage.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Quote.builder()
            .source(SOURCE)
            .start(codePointsBefore(passage.from()))
            .end(codePointsBefore(passage.to()))
            .sha256(sha256(passage.text())));
  }

  private static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
