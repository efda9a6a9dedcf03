package org.mindlinked.server.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes, by its {@code Accept} header. The type with the highest weight is chosen; of
 * equal ones that which the client names more exactly, then the server's first. What is no media
 * range is passed over. Immutable.
 */
public final class Accept {
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*'`|~%-]+";
  private static final Pattern RANGE =
      Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")\\s*((?:;.*)?)", Pattern.DOTALL);
  private static final Pattern WEIGHT =
      Pattern.compile(";\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * Of these header fields.
   *
   * @param fields the values of {@code Accept}; null or none if the client sends none
   */
  public static Accept of(@Nullable Enumeration<String> fields) {
    String all =
        fields == null ? "" : String.join(",", Collections.list(fields)).replace("\t", " ");
    if (all.isBlank()) {
      return new Accept(List.of(new Range("*", "*", 1000)));
    }
    List<Range> ranges = new ArrayList<>();
    for (String part : parts(all)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        ranges.add(
            new Range(
                range.group(1).toLowerCase(Locale.ROOT),
                range.group(2).toLowerCase(Locale.ROOT),
                weight(range.group(3))));
      }
    }
    return new Accept(ranges);
  }

  /** What stands between commas that are not within quotes. */
  private static List<String> parts(String all) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        parts.add(all.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(all.substring(start));
    return parts;
  }

  private static int weight(String parameters) {
    Matcher weight = WEIGHT.matcher(parameters);
    return weight.find() ? (int) Math.round(Double.parseDouble(weight.group(1)) * 1000) : 1000;
  }

  /**
   * The one that the client likes best.
   *
   * @param offered in the order in which the server likes them
   * @param mediaType the type of each, such as {@code text/html}
   */
  public <T> Optional<T> choose(List<T> offered, Function<T, String> mediaType) {
    T best = null;
    int most = 0;
    int exactly = 0;
    for (T each : offered) {
      Range range = rangeOf(mediaType.apply(each));
      if (range != null
          && (range.weight > most || (range.weight == most && range.exactness() > exactly))
          && range.weight > 0) {
        best = each;
        most = range.weight;
        exactly = range.exactness();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether it is a browser, or whatever else asks for pages by name and likes nothing better. */
  public boolean likesPages() {
    Range page = rangeOf("text/html");
    return page != null
        && page.exactness() == 2
        && page.weight > 0
        && ranges.stream().allMatch(range -> range.weight <= page.weight);
  }

  /** The most exact range that holds a type. */
  private @Nullable Range rangeOf(String mediaType) {
    int slash = mediaType.indexOf('/');
    String type = mediaType.substring(0, slash);
    String subtype = mediaType.substring(slash + 1);
    Range found = null;
    for (Range range : ranges) {
      if (range.holds(type, subtype) && (found == null || range.exactness() > found.exactness())) {
        found = range;
      }
    }
    return found;
  }

  private record Range(String type, String subtype, int weight) {
    boolean holds(String otherType, String otherSubtype) {
      return (type.equals("*") && subtype.equals("*"))
          || (type.equals(otherType) && (subtype.equals("*") || subtype.equals(otherSubtype)));
    }

    int exactness() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }
  }
}
