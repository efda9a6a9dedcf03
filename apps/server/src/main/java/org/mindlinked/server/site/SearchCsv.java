package org.mindlinked.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.pages.search.StudyTable;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.find.Facet;
import org.mindlinked.server.find.Request;
import org.mindlinked.server.find.Search;
import org.mindlinked.server.find.StudyIndex;

/** All studies of a list, as CSV. */
final class SearchCsv implements IndexedPage {
  static final String PATH = "/search.csv";

  private final Links links;

  SearchCsv(Links links) {
    this.links = links;
  }

  @Override
  public void answer(StudyIndex index, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Request asked = Request.of(index, request.getParameterMap());
    if (!asked.problems().isEmpty()) {
      ErrorPage.send(
          request,
          response,
          400,
          Diagnostic.error(SiteCodes.FILTER, String.join(" ", asked.problems()))
              .hint("take the address from the page of the list"),
          links);
      return;
    }
    response.setContentType("text/csv; charset=utf-8; header=present");
    response.setHeader("Content-Disposition", "attachment; filename=\"studies.csv\"");
    List<String> head = new ArrayList<>(List.of("id", "title", "year"));
    for (Facet facet : Facet.values()) {
      head.add(facet.parameter());
    }
    Writer out = new OutputStreamWriter(response.getOutputStream(), UTF_8);
    StudyTable table = new StudyTable(out, head);
    PrimitiveIterator.OfInt studies = Search.of(index, asked.selection()).ordered().iterator();
    while (studies.hasNext()) {
      table.row(row(index, studies.nextInt()));
    }
    out.flush();
  }

  private static List<String> row(StudyIndex index, int study) {
    OptionalInt year = index.year(study);
    List<String> row = new ArrayList<>();
    row.add(index.iri(study));
    row.add(index.title(study));
    row.add(year.isPresent() ? Integer.toString(year.getAsInt()) : "");
    for (Facet facet : Facet.values()) {
      row.add(index.stated(facet, study));
    }
    return row;
  }
}
