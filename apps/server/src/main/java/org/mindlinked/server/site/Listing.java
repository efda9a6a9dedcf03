package org.mindlinked.server.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mindlinked.pages.search.Choice;
import org.mindlinked.pages.search.FacetView;
import org.mindlinked.pages.search.Hit;
import org.mindlinked.pages.search.SearchView;
import org.mindlinked.pages.search.StudyLine;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.find.Facet;
import org.mindlinked.server.find.FacetValue;
import org.mindlinked.server.find.Hits;
import org.mindlinked.server.find.Search;
import org.mindlinked.server.find.Selection;
import org.mindlinked.server.find.StudyIndex;

/** What the page of a selection shows. To be used in a transaction; for one thread. */
final class Listing {
  private static final int FIRST_VALUES = 8;
  private static final int MOST_VALUES = 100;
  private static final int MOST_HITS = 3;
  private static final int MOST_TOPICS = 4;

  private final StudyIndex index;
  private final Selection selection;
  private final Search search;
  private final Links links;
  private final DatasetGraph data;

  Listing(StudyIndex index, Selection selection, Search search, Links links, DatasetGraph data) {
    this.index = index;
    this.selection = selection;
    this.search = search;
    this.links = links;
    this.data = data;
  }

  SearchView view(List<String> problems) {
    int page = selection.page();
    int pages = search.pages();
    return new SearchView(
        selection.words(),
        text(selection.since()),
        text(selection.until()),
        kept(),
        search.size(),
        index.size(),
        index.publications(),
        (page - 1) * Search.PAGE + 1,
        problems,
        chosen(),
        links.search(Map.of()),
        facets(),
        lines(),
        page,
        pages,
        page > 1 ? link(selection.withPage(page - 1)) : "",
        page < pages ? link(selection.withPage(page + 1)) : "",
        search.strange(),
        search.size() == 0 ? looser() : List.of(),
        topics(),
        links.page(SearchCsv.PATH) + query());
  }

  private static String text(@org.jspecify.annotations.Nullable Integer year) {
    return year == null ? "" : year.toString();
  }

  private String link(Selection other) {
    return links.search(other.parameters());
  }

  private String query() {
    String link = link(selection.withPage(1));
    int query = link.indexOf('?');
    return query < 0 ? "" : link.substring(query);
  }

  private List<SearchView.Kept> kept() {
    List<SearchView.Kept> kept = new ArrayList<>();
    selection
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> kept.add(new SearchView.Kept(facet.parameter(), value.key()))));
    return kept;
  }

  private List<Choice> chosen() {
    List<Choice> chosen = new ArrayList<>();
    if (!selection.words().isEmpty()) {
      chosen.add(new Choice(words(), link(selection.withWords("")), 0));
    }
    selection
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        chosen.add(new Choice(named(value), link(selection.without(value)), 0))));
    if (selection.hasYears()) {
      chosen.add(new Choice(years(), link(selection.withYears(null, null)), 0));
    }
    return chosen;
  }

  private String words() {
    return "words “" + selection.words() + "”";
  }

  private static String named(FacetValue value) {
    return value.facet().label() + ": " + value.label();
  }

  private String years() {
    if (selection.since() == null) {
      return "Years: to " + selection.until();
    }
    return selection.until() == null
        ? "Years: from " + selection.since()
        : "Years: " + selection.since() + " to " + selection.until();
  }

  /** What to leave out so that the list is not empty. */
  private List<Choice> looser() {
    List<Choice> looser = new ArrayList<>();
    if (!selection.words().isEmpty()) {
      looser.add(
          new Choice("the " + words(), link(selection.withWords("")), search.withoutWords()));
    }
    selection
        .values()
        .forEach(
            (facet, values) ->
                looser.add(
                    new Choice(
                        values.stream().map(Listing::named).collect(Collectors.joining(", ")),
                        link(selection.with(facet, List.of())),
                        search.withoutFacet(facet))));
    if (selection.hasYears()) {
      looser.add(new Choice(years(), link(selection.withYears(null, null)), search.withoutYears()));
    }
    looser.removeIf(each -> each.count() == 0);
    return looser;
  }

  private List<FacetView> facets() {
    List<FacetView> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      facets.add(facet(facet, FIRST_VALUES, MOST_VALUES));
    }
    return facets;
  }

  /** A filter with the values that some studies have, those of most studies first. */
  FacetView facet(Facet facet, int first, int most) {
    BitSet among = search.before(facet);
    List<Choice> chosen = new ArrayList<>();
    List<Choice> others = new ArrayList<>();
    List<Choice> last = new ArrayList<>();
    for (FacetValue value : selection.values(facet)) {
      chosen.add(choice(value, selection.without(value), among));
    }
    for (FacetValue value : index.values(facet)) {
      Choice choice = selection.has(value) ? null : choice(value, selection.with(value), among);
      if (choice != null && choice.count() > 0) {
        (value.isNotStated() ? last : others).add(choice);
      }
    }
    others.sort(Comparator.comparingInt(Choice::count).reversed());
    others.addAll(last);
    int end = Math.min(others.size(), first + most);
    int cut = Math.min(others.size(), first);
    return new FacetView(
        facet.parameter(),
        facet.label(),
        chosen,
        others.subList(0, cut),
        others.subList(cut, end),
        others.size() - end);
  }

  private Choice choice(FacetValue value, Selection leads, BitSet among) {
    return new Choice(value.label(), link(leads), value.studies().countIn(among));
  }

  /** Values that are called like the words, so that who looks for carers is shown the role. */
  private List<Choice> topics() {
    if (selection.words().isEmpty()) {
      return List.of();
    }
    List<Choice> topics = new ArrayList<>();
    String typed = selection.words().toLowerCase(Locale.ROOT);
    for (Facet facet : Facet.values()) {
      for (FacetValue value : index.values(facet)) {
        if (!value.isNotStated() && !selection.has(value) && isCalled(value.label(), typed)) {
          Selection leads = selection.withWords("").with(value);
          int count = Search.of(index, leads).size();
          if (count > 0) {
            topics.add(new Choice(named(value), link(leads), count));
          }
        }
        if (topics.size() == MOST_TOPICS) {
          return topics;
        }
      }
    }
    return topics;
  }

  /** Whether a label is in the words, or the words begin it. */
  private static boolean isCalled(String label, String typed) {
    String name = label.toLowerCase(Locale.ROOT);
    String one = typed.endsWith("s") ? typed.substring(0, typed.length() - 1) : typed;
    boolean begun = one.length() > 2 && (name.startsWith(one) || name.contains(" " + one));
    return begun
        || (" " + typed + " ").contains(" " + name + " ")
        || (" " + typed + " ").contains(" " + name + "s ");
  }

  private List<StudyLine> lines() {
    Hits hits = Hits.of(index, search, selection, data);
    return search.page().stream().map(study -> line(study, hits)).toList();
  }

  private StudyLine line(int study, Hits hits) {
    List<Hits.Found> found = hits.in(study);
    List<Hit> shown = found.stream().limit(MOST_HITS).map(each -> hit(each, hits)).toList();
    OptionalInt year = index.year(study);
    return new StudyLine(
        links.to(index.iri(study)),
        index.title(study),
        year.isPresent() ? Integer.toString(year.getAsInt()) : "",
        facts(study),
        shown,
        found.size() - shown.size());
  }

  private List<StudyLine.Fact> facts(int study) {
    List<StudyLine.Fact> facts = new ArrayList<>();
    for (Facet facet : List.of(Facet.DESIGN, Facet.SETTING, Facet.ROLE)) {
      String values = index.stated(facet, study);
      if (!values.isEmpty()) {
        facts.add(new StudyLine.Fact(facet.label(), values));
      }
    }
    return facts;
  }

  /** The place of a node on the page of its record. */
  private String anchor(String node) {
    int hash = node.indexOf('#');
    return hash < 0 ? links.to(node) : links.to(node.substring(0, hash)) + node.substring(hash);
  }

  private Hit hit(Hits.Found found, Hits hits) {
    return new Hit(
        found.kind(),
        found.view(),
        anchor(found.subject()),
        Snippet.of(found.text(), hits.places(found.text())));
  }
}
