package org.mindlinked.model.validation;

import java.util.Locale;
import java.util.Map;

/**
 * Whole numbers as they are printed: in digits with separators of thousands ({@code 2,180}), or in
 * English words ({@code Thirty-one}). What is doubtful is not read.
 */
final class PrintedNumber {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 15;

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private PrintedNumber() {}

  /** The number, or -1 if the text is not certainly one whole number and nothing else. */
  static long read(String printed) {
    String text = printed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return -1;
    }
    return digit(text.charAt(0)) ? digits(text) : words(text.toLowerCase(Locale.ROOT));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Digits, alone or in groups of three after the first, all split by one and the same separator.
   */
  private static long digits(String text) {
    long number = 0;
    char separator = 0;
    int group = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digit(c)) {
        number = 10 * number + (c - '0');
        group++;
        count++;
      } else if (",. '’\u00A0\u2009\u202F".indexOf(c) >= 0
          && group > 0
          && (separator == 0 ? group <= 3 : separator == c && group == 3)) {
        separator = c;
        group = 0;
      } else {
        return -1;
      }
    }
    return count > MOST_DIGITS || (separator != 0 && group != 3) ? -1 : number;
  }

  private static long words(String text) {
    long total = 0;
    long below1000 = 0;
    int last = Integer.MAX_VALUE;
    boolean any = false;
    for (String word : text.replace('-', ' ').replace('\u2010', ' ').split(" ", -1)) {
      if (word.isEmpty() || (word.equals("and") && any)) {
        continue;
      }
      if (word.equals("hundred") && last < 10 && below1000 > 0) {
        below1000 *= 100;
        last = Integer.MAX_VALUE;
      } else if (word.equals("thousand") && below1000 > 0 && total == 0) {
        total = 1000 * below1000;
        below1000 = 0;
        last = Integer.MAX_VALUE;
      } else {
        Integer value = WORDS.get(word);
        // after a ten only a unit may follow, after a unit or a teen nothing
        boolean fits = value != null && (last == Integer.MAX_VALUE || (last >= 20 && value < 10));
        if (value == null || !fits) {
          return -1;
        }
        below1000 += value;
        last = value;
      }
      any = true;
    }
    return any ? total + below1000 : -1;
  }
}
