package org.mindlinked.io.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mindlinked.model.Count;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Population;
import org.mindlinked.model.Text;

/**
 * Counts as words, each with its unit and what is known of it. They are never added up: the same
 * people may stand behind two of them.
 */
final class CountWords {
  private CountWords() {}

  /** The counts of populations and of their parts, without the breakdowns. */
  static Stream<String> participants(List<Population> populations) {
    return populations.stream().flatMap(population -> participants(population, false));
  }

  private static Stream<String> participants(Population population, boolean part) {
    String who =
        population
            .label()
            .map(Text::any)
            .orElseGet(() -> Cells.words(population.roles()).replace("; ", ", "));
    Stream<String> own =
        population.counts().stream()
            .map(count -> of(count, part ? List.of("part") : List.of()) + after(who));
    return Stream.concat(
        own, population.parts().stream().flatMap(each -> participants(each, true)));
  }

  private static String after(String who) {
    return who.isBlank() ? "" : ": " + who;
  }

  /** How data were collected, each way with what was counted. */
  static String collected(DataCollection collection) {
    String method = Cells.word(collection.method());
    List<String> counts = collection.counts().stream().map(CountWords::of).toList();
    return counts.isEmpty() ? method : method + ": " + String.join(", ", counts);
  }

  static String of(Count count) {
    return of(count, List.of());
  }

  private static String of(Count count, List<String> first) {
    List<String> marks = new ArrayList<>(first);
    count.stage().ifPresent(stage -> marks.add(stage.token()));
    count.basis().ifPresent(basis -> marks.add(basis.token()));
    String unit = Cells.word(count.unit());
    String per = count.per().map(each -> " per " + Cells.word(each)).orElse("");
    String said = marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    return (amount(count) + " " + unit + per + said).strip();
  }

  private static String amount(Count count) {
    String amount = number(count);
    return count.approximate().orElse(false) && !amount.isEmpty() ? "about " + amount : amount;
  }

  private static String number(Count count) {
    if (count.value().isPresent()) {
      return Long.toString(count.value().getAsLong());
    }
    if (count.min().isPresent()) {
      return count.max().isPresent()
          ? count.min().getAsLong() + " to " + count.max().getAsLong()
          : "at least " + count.min().getAsLong();
    }
    return count.max().isPresent() ? "at most " + count.max().getAsLong() : "";
  }
}
