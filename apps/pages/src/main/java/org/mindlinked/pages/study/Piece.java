package org.mindlinked.pages.study;

import org.jspecify.annotations.Nullable;

/** One value as readers see it. Text is escaped where it is filled in. */
sealed interface Piece {
  /**
   * Words of a text.
   *
   * @param words the words
   * @param lang the tag of their language; null where the record does not tell
   * @param note the name of the language, where there is more than one translation; else empty
   */
  record Words(String words, @Nullable String lang, String note) implements Piece {}

  /**
   * A concept.
   *
   * @param label its name
   * @param lang the language of the name; null where not told or English like the page
   * @param link where it is explained; no address where it is a name alone
   */
  record Term(String label, @Nullable String lang, Link link) implements Piece {}

  /**
   * Something that can be followed.
   *
   * @param label what the link says
   * @param href the address; empty where there is none to follow
   * @param outside whether it leaves this site
   */
  record Link(String label, String href, boolean outside) implements Piece {
    boolean leads() {
      return !href.isEmpty();
    }
  }

  /**
   * A word, a number, a date.
   *
   * @param text as shown
   * @param quiet whether it is said beside the matter
   */
  record Plain(String text, boolean quiet) implements Piece {
    Plain(String text) {
      this(text, false);
    }
  }

  /**
   * Something that a reader would look for and the record does not say.
   *
   * @param text such as "not stated"
   */
  record Gap(String text) implements Piece {
    static final Gap NOT_STATED = new Gap("not stated");
  }
}
