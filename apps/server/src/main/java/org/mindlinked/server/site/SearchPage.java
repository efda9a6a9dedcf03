package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mindlinked.pages.search.SearchView;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.find.Request;
import org.mindlinked.server.find.Search;
import org.mindlinked.server.find.Selection;
import org.mindlinked.server.find.StudyIndex;

/** Studies by words and filters. */
final class SearchPage implements IndexedPage {
  private final EvidenceStore store;
  private final Links links;

  SearchPage(EvidenceStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  @Override
  public void answer(StudyIndex index, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Request asked = Request.of(index, request.getParameterMap());
    List<String> problems = new ArrayList<>(asked.problems());
    Search found = Search.of(index, asked.selection());
    Selection selection = asked.selection();
    if (selection.page() > found.pages()) {
      problems.add("There is no page " + selection.page() + "; the last is " + found.pages() + ".");
      selection = selection.withPage(found.pages());
      found = Search.of(index, selection);
    }
    if (!found.hasWords()) {
      problems.add("“" + selection.words() + "” has no letters or digits to look for.");
    }
    Selection shown = selection;
    Search search = found;
    SearchView view =
        store.read(data -> new Listing(index, shown, search, links, data).view(problems));
    if (!problems.isEmpty()) {
      response.setStatus(400);
    }
    Html.send(
        response, "search/page", Map.of("view", view, "links", links, "code", SiteCodes.FILTER));
  }
}
