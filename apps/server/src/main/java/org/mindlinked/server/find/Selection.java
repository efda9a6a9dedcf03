package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see: words, values of facets (of one facet either value, of several all),
 * years, and which page. Immutable.
 *
 * @param words empty for none
 * @param values by facet, each once
 * @param since the first year, or null
 * @param until the last year, or null
 * @param page from 1
 */
public record Selection(
    String words,
    Map<Facet, List<FacetValue>> values,
    @Nullable Integer since,
    @Nullable Integer until,
    int page) {
  /** All studies, from the first. */
  public static final Selection ALL = new Selection("", Map.of(), null, null, 1);

  /** Keeps a copy of the values. */
  public Selection {
    Map<Facet, List<FacetValue>> kept = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, chosen) -> {
          if (!chosen.isEmpty()) {
            kept.put(facet, List.copyOf(chosen));
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  /** The chosen values of a facet. */
  public List<FacetValue> values(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** Whether a value is chosen. */
  public boolean has(FacetValue value) {
    return values(value.facet()).stream().anyMatch(each -> each.key().equals(value.key()));
  }

  /** Whether years are chosen. */
  public boolean hasYears() {
    return since != null || until != null;
  }

  /** The first page with that value too. */
  public Selection with(FacetValue value) {
    List<FacetValue> more = new ArrayList<>(values(value.facet()));
    more.add(value);
    return with(value.facet(), more);
  }

  /** The first page without that value. */
  public Selection without(FacetValue value) {
    return with(
        value.facet(),
        values(value.facet()).stream().filter(each -> !each.key().equals(value.key())).toList());
  }

  /** The first page with those values of a facet. */
  public Selection with(Facet facet, List<FacetValue> chosen) {
    Map<Facet, List<FacetValue>> all = new EnumMap<>(Facet.class);
    all.putAll(values);
    all.put(facet, chosen);
    return new Selection(words, all, since, until, 1);
  }

  /** The first page with those words. */
  public Selection withWords(String others) {
    return new Selection(others, values, since, until, 1);
  }

  /** The first page with those years. */
  public Selection withYears(@Nullable Integer first, @Nullable Integer last) {
    return new Selection(words, values, first, last, 1);
  }

  /** Another page. */
  public Selection withPage(int number) {
    return new Selection(words, values, since, until, number);
  }

  /** As the parameters of an address. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      parameters.put(Request.WORDS, List.of(words));
    }
    values.forEach(
        (facet, chosen) ->
            parameters.put(facet.parameter(), chosen.stream().map(FacetValue::key).toList()));
    put(parameters, Request.SINCE, since);
    put(parameters, Request.UNTIL, until);
    put(parameters, Request.PAGE, page == 1 ? null : page);
    return parameters;
  }

  private static void put(
      Map<String, List<String>> parameters, String name, @Nullable Integer number) {
    if (number != null) {
      parameters.put(name, List.of(number.toString()));
    }
  }
}
