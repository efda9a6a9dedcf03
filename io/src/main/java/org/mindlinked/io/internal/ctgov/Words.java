package org.mindlinked.io.internal.ctgov;

import java.util.Locale;

/** The registry's values in capitals, in words. */
final class Words {
  private Words() {}

  /** {@code NON_PROBABILITY_SAMPLE} is {@code Non probability sample}. */
  static String of(String value) {
    String words = value.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.isEmpty() ? words : value.charAt(0) + words.substring(1);
  }

  /** Whether it says anything. */
  static boolean says(String value) {
    return !value.isEmpty() && !value.equals("NA") && !value.equals("OTHER");
  }
}
