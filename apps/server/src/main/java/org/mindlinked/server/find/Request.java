package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Reads the parameters of an address as a selection. What cannot be read is left out and told. For
 * one thread.
 */
public final class Request {
  /** The parameter of words. */
  public static final String WORDS = "q";

  /** The parameter of the first year. */
  public static final String SINCE = "since";

  /** The parameter of the last year. */
  public static final String UNTIL = "until";

  /** The parameter of the page. */
  public static final String PAGE = "page";

  private static final int LONGEST_WORDS = 300;
  private static final int MOST_VALUES = 50;

  private final StudyIndex index;
  private final List<String> problems = new ArrayList<>();
  private Selection selection = Selection.ALL;

  private Request(StudyIndex index) {
    this.index = index;
  }

  /** Reads parameters. */
  public static Request of(StudyIndex index, Map<String, String[]> parameters) {
    Request request = new Request(index);
    request.read(parameters);
    return request;
  }

  /** What was understood. */
  public Selection selection() {
    return selection;
  }

  /** What was not, in words; empty if all was. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private void read(Map<String, String[]> parameters) {
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    Integer since = null;
    Integer until = null;
    int page = 1;
    String words = "";
    for (Map.Entry<String, String[]> each : parameters.entrySet()) {
      List<String> given =
          Arrays.stream(each.getValue()).map(String::strip).filter(it -> !it.isEmpty()).toList();
      Optional<Facet> facet = Facet.ofParameter(each.getKey());
      if (facet.isPresent()) {
        values.put(facet.get(), values(facet.get(), given));
      } else {
        switch (each.getKey()) {
          case WORDS -> words = words(given);
          case SINCE -> since = year(SINCE, given);
          case UNTIL -> until = year(UNTIL, given);
          case PAGE -> page = page(given);
          default -> problems.add(unknown(each.getKey()));
        }
      }
    }
    if (since != null && until != null && since > until) {
      problems.add("The first year, " + since + ", is after the last, " + until + ".");
      until = null;
    }
    selection = new Selection(words, values, since, until, page);
  }

  private static String unknown(String name) {
    String known =
        Stream.concat(
                Stream.of(WORDS, SINCE, UNTIL, PAGE),
                Arrays.stream(Facet.values()).map(Facet::parameter))
            .sorted()
            .collect(Collectors.joining(", "));
    return "There is no filter " + Shown.of(name) + "; there are " + known + ".";
  }

  private String words(List<String> given) {
    String words = String.join(" ", given).replaceAll("\\s+", " ");
    if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
      problems.add("More than " + LONGEST_WORDS + " characters to look for are too many.");
      return "";
    }
    return words;
  }

  private @Nullable Integer year(String name, List<String> given) {
    if (given.isEmpty()) {
      return null;
    }
    String typed = given.get(0);
    if (given.size() > 1) {
      problems.add("The filter " + name + " takes one year, not " + given.size() + ".");
    } else if (!typed.matches("[0-9]{4}")) {
      problems.add(Shown.of(typed) + " is no year; give four digits, such as 2020.");
    } else {
      return Integer.valueOf(typed);
    }
    return null;
  }

  private int page(List<String> given) {
    if (given.isEmpty()) {
      return 1;
    }
    if (given.size() > 1 || !given.get(0).matches("[1-9][0-9]{0,8}")) {
      problems.add(Shown.of(String.join(" ", given)) + " is no page; pages are numbered from 1.");
      return 1;
    }
    return Integer.parseInt(given.get(0));
  }

  private List<FacetValue> values(Facet facet, List<String> given) {
    List<FacetValue> values = new ArrayList<>();
    List<String> distinct = given.stream().distinct().toList();
    if (distinct.size() > MOST_VALUES) {
      problems.add(
          facet.label() + ": " + distinct.size() + " values are more than " + MOST_VALUES + ".");
    }
    for (String typed : distinct.stream().limit(MOST_VALUES).toList()) {
      Optional<FacetValue> value = value(facet, typed);
      if (value.isEmpty()) {
        problems.add(noValue(facet, typed));
      } else if (values.stream().noneMatch(each -> each.key().equals(value.get().key()))) {
        values.add(value.get());
      }
    }
    return values;
  }

  /** The value that somebody means; one that no study has is a value too. */
  private Optional<FacetValue> value(Facet facet, String typed) {
    Optional<FacetValue> known = index.value(facet, typed);
    if (known.isPresent()) {
      return known;
    }
    return facet.scheme().isPresent()
        ? concept(facet, facet.scheme().get(), typed)
        : place(facet, typed);
  }

  private Optional<FacetValue> concept(Facet facet, ConceptScheme<?> scheme, String typed) {
    Optional<Concept> term = term(scheme, typed);
    if (term.isPresent()) {
      String key = term.get().notation().orElse(typed);
      return index
          .value(facet, key)
          .or(() -> Optional.of(none(facet, key, term.get().label().orElseThrow().any())));
    }
    Optional<FacetValue> labelled =
        index.values(facet).stream()
            .filter(value -> value.label().equalsIgnoreCase(typed))
            .findFirst();
    return labelled.isPresent() ? labelled : other(facet, typed);
  }

  private static Optional<Concept> term(ConceptScheme<?> scheme, String typed) {
    String name = typed;
    for (String prefix : new String[] {Mindlinked.NAMESPACE, "mlk:", scheme.name() + "-"}) {
      name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
    Optional<Concept> term = scheme.byToken(typed).map(found -> (Concept) found);
    return term.isPresent() ? term : scheme.byToken(name).map(found -> (Concept) found);
  }

  private Optional<FacetValue> place(Facet facet, String typed) {
    return PlaceCode.parse(typed)
        .map(
            code ->
                index
                    .value(facet, code)
                    .orElseGet(() -> none(facet, code, PlaceCode.name(code).orElse(code))))
        .or(() -> other(facet, typed));
  }

  /** What is no term of ours, but could be a concept of others. */
  private Optional<FacetValue> other(Facet facet, String typed) {
    if (typed.equals(FacetValue.NOT_STATED)) {
      return Optional.of(none(facet, typed, "not stated"));
    }
    if (typed.startsWith(FacetValue.LABEL)) {
      return Optional.of(none(facet, typed, typed.substring(FacetValue.LABEL.length())));
    }
    boolean iri =
        typed.contains(":")
            && facet.scheme().isPresent()
            && !typed.startsWith(Mindlinked.NAMESPACE)
            && !typed.startsWith("mlk:")
            && Iri.parse(typed).isPresent();
    return iri ? Optional.of(none(facet, typed, typed)) : Optional.empty();
  }

  private FacetValue none(Facet facet, String key, String label) {
    StudySet nobody = StudySet.of(new BitSet(0), index.size());
    return new FacetValue(facet, key, label, Optional.empty(), 0, nobody, nobody);
  }

  private String noValue(Facet facet, String typed) {
    String start = typed.toLowerCase(Locale.ROOT);
    String beginning = start.substring(0, Math.min(3, start.length()));
    String near =
        facet.scheme().stream()
            .flatMap(scheme -> scheme.terms().stream())
            .flatMap(term -> term.notation().stream())
            .filter(token -> token.startsWith(beginning) || token.contains(start))
            .limit(3)
            .collect(Collectors.joining(" or "));
    String expected =
        facet.scheme().isPresent()
            ? "a term such as " + facet.scheme().get().terms().get(0).notation().orElse("")
            : "a code of ISO 3166 such as IE, or an English name";
    return facet.label()
        + ": "
        + Shown.of(typed)
        + " is not known; "
        + (near.isEmpty() ? expected + " was expected." : "did you mean " + near + "?");
  }
}
