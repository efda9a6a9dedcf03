package org.mindlinked.io.internal.jsonentries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * A date of CSL or Crossref: {@code date-parts} of any length, {@code raw} or {@code literal}. Of a
 * span the first day counts; whatever else it says (season, "circa", the end of a span) stays
 * untaken.
 */
public final class CslDate {
  private CslDate() {}

  /** The date of that variable as far as it is certain, or what is printed there. */
  public record Value(@Nullable PartialDate date, @Nullable String printed) {}

  /** Reads a date; the parts that are understood are taken. */
  public static Optional<Value> read(JsonNode node) {
    if (!node.isObject()) {
      String text = node.peek();
      return Optional.ofNullable(text).map(words -> new Value(null, words));
    }
    List<JsonNode> spans = node.list("date-parts");
    if (!spans.isEmpty()) {
      JsonNode first = spans.get(0);
      List<Integer> parts = numbers(first.isList() ? first.list() : spans);
      Optional<PartialDate> date = of(parts);
      if (date.isPresent()) {
        boolean all = parts.size() == precision(date.get());
        if (all) {
          (first.isList() ? first : node.at("date-parts").orElseThrow()).take();
        }
        // Crossref repeats it as a time, to the second of the database and not of the journal.
        node.take("date-time");
        node.take("timestamp");
        return Optional.of(new Value(date.get(), null));
      }
    }
    for (String name : List.of("raw", "literal", "date-time")) {
      String text = node.peekAt(name);
      if (!text.isEmpty()) {
        return Optional.of(new Value(null, text));
      }
    }
    return Optional.empty();
  }

  private static int precision(PartialDate date) {
    return date.day().isPresent() ? 3 : date.month().isPresent() ? 2 : 1;
  }

  private static List<Integer> numbers(List<JsonNode> parts) {
    List<Integer> numbers = new ArrayList<>(3);
    for (JsonNode part : parts) {
      String text = part.peek();
      if (text == null || !text.matches("\\d{1,4}") || (numbers.isEmpty() && text.length() < 4)) {
        break;
      }
      numbers.add(Integer.parseInt(text));
    }
    return numbers;
  }

  /** A month or day that the calendar does not have is left out; months after 12 are seasons. */
  private static Optional<PartialDate> of(List<Integer> parts) {
    for (int length = Math.min(3, parts.size()); length > 0; length--) {
      try {
        return Optional.of(
            switch (length) {
              case 1 -> PartialDate.of(parts.get(0));
              case 2 -> PartialDate.of(parts.get(0), parts.get(1));
              default -> PartialDate.of(parts.get(0), parts.get(1), parts.get(2));
            });
      } catch (InvalidValueException e) {
        // Less of it may be a date.
      }
    }
    return Optional.empty();
  }
}
