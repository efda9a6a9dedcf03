package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a page that remembers where it stands. Immutable.
 *
 * @param page the text of the page
 * @param from the index of its first character
 * @param to the index behind its last character
 */
record Passage(PageText page, int from, int to) {
  /** Its words. */
  String text() {
    return page.raw().substring(from, to);
  }

  boolean isEmpty() {
    return from >= to;
  }

  int length() {
    return to - from;
  }

  /** A part of it, by indexes into its own words. */
  Passage sub(int start, int end) {
    return new Passage(page, from + start, from + end);
  }

  /** The part from a character on. */
  Passage from(int start) {
    return sub(start, length());
  }

  /** The passage from the beginning of this to the end of another. */
  Passage upTo(Passage last) {
    return new Passage(page, from, Math.max(to, last.to));
  }

  /** Without white space around it. */
  Passage strip() {
    int start = from;
    int end = to;
    while (start < end && isBlank(page.raw().charAt(start))) {
      start++;
    }
    while (end > start && isBlank(page.raw().charAt(end - 1))) {
      end--;
    }
    return new Passage(page, start, end);
  }

  /** Without one of those characters, and white space, at the end. */
  Passage stripEnd(String characters) {
    Passage words = strip();
    boolean ends = !words.isEmpty() && characters.indexOf(page.raw().charAt(words.to - 1)) >= 0;
    return ends ? new Passage(page, words.from, words.to - 1).strip() : words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  /** The parts between matches, without blank ones. */
  List<Passage> split(Pattern between) {
    List<Passage> parts = new ArrayList<>();
    Matcher matcher = between.matcher(text());
    int start = 0;
    while (matcher.find()) {
      add(parts, sub(start, matcher.start()));
      start = matcher.end();
    }
    add(parts, from(start));
    return parts;
  }

  private static void add(List<Passage> parts, Passage part) {
    Passage words = part.strip();
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  /** The part that a group of a matcher over {@link #text()} found. */
  Passage group(Matcher matcher, String name) {
    return sub(matcher.start(name), matcher.end(name));
  }
}
