package org.mindlinked.examples.seeds;

import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;

/**
 * Places in the text of the document that a record was read from, its {@code #source-1}.
 *
 * <p>Offsets count Unicode code points of the whole text, from 0; the end is exclusive. The digest
 * is the SHA-256 of the passage in UTF-8: it proves the place without repeating the passage.
 */
final class Passages {
  private static final Reference DOCUMENT = Reference.of("#source-1");

  private Passages() {}

  /** The passage that supports the node as a whole. */
  static Quote at(int start, int end, String sha256) {
    return passage(start, end, sha256).build();
  }

  /** The passage that supports one property of the node, such as {@code /roles}. */
  static Quote at(String field, int start, int end, String sha256) {
    return passage(start, end, sha256).field(field).build();
  }

  /** The passage that supports the node as a whole, quoted from somebody. */
  static Quote saidBy(String who, int start, int end, String sha256) {
    return passage(start, end, sha256).attributedTo(who).build();
  }

  private static Quote.Builder passage(int start, int end, String sha256) {
    return Quote.builder().source(DOCUMENT).start(start).end(end).sha256(sha256);
  }
}
