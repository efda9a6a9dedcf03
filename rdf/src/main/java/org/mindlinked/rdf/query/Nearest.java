package org.mindlinked.rdf.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of the words that are known somebody may have meant. */
final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** At most three words that are near enough to be told, nearest first. */
  static List<String> of(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    if (wanted.length() > 100) {
      return List.of();
    }
    int most = Math.max(2, (wanted.length() + 1) / 2);
    return known.stream()
        .map(word -> new Near(word, distance(wanted, word)))
        .filter(near -> near.distance <= most || isPart(wanted, near.word))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(SHOWN)
        .map(Near::word)
        .toList();
  }

  private record Near(String word, int distance) {}

  private static boolean isPart(String wanted, String word) {
    return wanted.length() > 2 && (word.contains(wanted) || wanted.contains(word));
  }

  /** How many letters have to be put in, taken out or changed. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
