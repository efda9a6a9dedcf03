package org.mindlinked.io.internal.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The word that differs least from the given one, or null if all differ much. */
  public static @Nullable String of(String given, Collection<String> words) {
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

  /** Letters to insert, leave out, change, or exchange with the next one. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        int least = rows[i - 1][j - 1] + (x == y ? 0 : 1);
        least = Math.min(least, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
          least = Math.min(least, rows[i - 2][j - 2] + 1);
        }
        rows[i][j] = least;
      }
    }
    return rows[a.length()][b.length()];
  }
}
