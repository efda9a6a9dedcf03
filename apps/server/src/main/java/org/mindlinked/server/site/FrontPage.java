package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Text;
import org.mindlinked.pages.search.FacetView;
import org.mindlinked.pages.search.FrontView;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.find.Facet;
import org.mindlinked.server.find.Search;
import org.mindlinked.server.find.Selection;
import org.mindlinked.server.find.StudyIndex;

/** Says to a person what is here. */
final class FrontPage implements IndexedPage {
  private static final int MOST_VALUES = 8;

  private final EvidenceStore store;
  private final Links links;

  FrontPage(EvidenceStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  @Override
  public void answer(StudyIndex index, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FrontView view = store.read(data -> view(index, listing(index, data)));
    Html.send(response, "search/front", Map.of("view", view, "links", links));
  }

  private Listing listing(StudyIndex index, org.apache.jena.sparql.core.DatasetGraph data) {
    return new Listing(index, Selection.ALL, Search.of(index, Selection.ALL), links, data);
  }

  private static FrontView view(StudyIndex index, Listing listing) {
    Optional<Catalogue> header = index.header();
    return new FrontView(
        header.flatMap(Catalogue::title).map(Text::any).orElse(""),
        header.flatMap(Catalogue::description).map(Text::any).orElse(""),
        index.size(),
        index.publications(),
        years(index),
        Stream.of(Facet.SETTING, Facet.ROLE, Facet.DESIGN)
            .map(facet -> withoutRest(listing.facet(facet, MOST_VALUES, 0)))
            .toList(),
        header.map(FrontPage::citation).orElse(""),
        header
            .flatMap(Catalogue::license)
            .map(Iri::toString)
            .filter(iri -> iri.startsWith("https://") || iri.startsWith("http://"))
            .orElse(""));
  }

  private static FacetView withoutRest(FacetView facet) {
    return new FacetView(
        facet.name(), facet.label(), facet.chosen(), facet.first(), facet.others(), 0);
  }

  private static String years(StudyIndex index) {
    SortedMap<Integer, Integer> years = index.years(index.all());
    if (years.isEmpty()) {
      return "";
    }
    return years.firstKey().equals(years.lastKey())
        ? years.firstKey().toString()
        : years.firstKey() + " to " + years.lastKey();
  }

  private static String citation(Catalogue catalogue) {
    if (catalogue.title().isEmpty()) {
      return "";
    }
    String who =
        Stream.of(
                catalogue.publisher().map(Text::any),
                catalogue.issued().map(issued -> "(" + issued.year() + ")"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(
            Optional.of(who).filter(words -> !words.isEmpty()),
            catalogue.title().map(Text::any),
            catalogue.id().map(Iri::toString))
        .flatMap(Optional::stream)
        .map(words -> words.endsWith(".") ? words : words + ".")
        .collect(Collectors.joining(" "));
  }
}
