package org.mindlinked.pages.study;

import java.util.Map;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/**
 * The page of a study. Each inner node of the record has its fragment as {@code id}, such as {@code
 * finding-3}. Safe for all threads.
 */
public final class StudyPage {
  private StudyPage() {}

  /**
   * The HTML of the page.
   *
   * @param study the record
   * @param links where things are on the server
   * @param structuredData the same for search engines, as JSON-LD; empty for none
   */
  public static String html(Study study, Links links, String structuredData) {
    String title =
        study.title().or(study::shortName).map(Text::any).orElseGet(() -> study.id().toString());
    return Templates.fill("study/page", Map.of("title", title, "structuredData", structuredData));
  }
}
