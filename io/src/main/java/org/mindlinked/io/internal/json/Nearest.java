package org.mindlinked.io.internal.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The word that differs least from the given one, or null if all differ much. */
  static @Nullable String of(String given, Collection<String> words) {
    if (given.isEmpty() || given.length() > LONGEST) {
      return null;
    }
    String wanted = bare(given);
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String word : words) {
      if (Math.abs(word.length() - given.length()) < least + 2) {
        int distance = distance(wanted, bare(word));
        if (distance < least) {
          least = distance;
          best = word;
        }
      }
    }
    return best;
  }

  /** Case, hyphens, underscores and spaces are what people get wrong first. */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && c != '_' && c != ' ') {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
