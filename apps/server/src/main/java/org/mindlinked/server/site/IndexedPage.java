package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mindlinked.server.find.StudyIndex;

/** What answers a GET, or a HEAD, from the index of studies. Safe for all threads. */
@FunctionalInterface
interface IndexedPage {
  /** Answers. */
  void answer(StudyIndex index, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
