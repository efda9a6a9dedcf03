package org.mindlinked.examples.seeds;

import org.mindlinked.model.Text;

/** Short forms of the texts that the records are made of. */
final class Words {
  private Words() {}

  /** Words in English. */
  static Text en(String words) {
    return Text.of("en", words);
  }
}
