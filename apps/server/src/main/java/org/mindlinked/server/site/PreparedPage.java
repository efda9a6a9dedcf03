package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.find.Studies;
import org.mindlinked.server.find.StudyIndex;

/** A page from the index; while that is made, one that says so and when to come back. */
public final class PreparedPage implements Page {
  private static final String SECONDS = "5";

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
    sendPreparing(response, links);
  }

  /** Says that the index is being made, and when to come back. */
  public static void sendPreparing(HttpServletResponse response, Links links) throws IOException {
    response.setStatus(503);
    response.setHeader("Retry-After", SECONDS);
    response.setHeader("Cache-Control", "no-store");
    Html.send(response, "search/preparing", Map.of("links", links));
  }
}
