package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.find.Studies;
import org.mindlinked.server.find.StudyIndex;

/** A page from the index; while that is made, one that says so and when to come back. */
public final class PreparedPage implements Page {
  private static final String SECONDS = "5";
  private static final Diagnostic PREPARING =
      Diagnostic.error(SiteCodes.PREPARING, "the server still reads which studies it has")
          .hint("ask again in some seconds");

  private final Studies studies;
  private final Links links;
  private final IndexedPage page;

  PreparedPage(Studies studies, Links links, IndexedPage page) {
    this.studies = studies;
    this.links = links;
    this.page = page;
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<StudyIndex> index = studies.index();
    if (index.isPresent()) {
      page.answer(index.get(), request, response);
      return;
    }
    sendPreparing(request, response, links);
  }

  /** Says that the index is being made, and when to come back. */
  public static void sendPreparing(
      HttpServletRequest request, HttpServletResponse response, Links links) throws IOException {
    response.setHeader("Retry-After", SECONDS);
    response.setHeader("Cache-Control", "no-store");
    if (!Accept.of(request.getHeaders("Accept")).likesPages()) {
      ErrorPage.send(request, response, 503, PREPARING, links);
      return;
    }
    response.setStatus(503);
    Html.send(response, "search/preparing", Map.of("links", links));
  }
}
