package org.mindlinked.pages.study;

import java.util.Map;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Text;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/**
 * The page of a publication that is a record of its own. Each inner node has its fragment as {@code
 * id}, such as {@code contribution-2}. Safe for all threads.
 */
public final class PublicationPage {
  private PublicationPage() {}

  /**
   * The HTML of the page.
   *
   * @param publication the record; it has an IRI
   * @param links where things are on the server
   * @param structuredData the same for search engines, as JSON-LD; empty for none
   */
  public static String html(Publication publication, Links links, String structuredData) {
    String title =
        publication
            .title()
            .map(Text::any)
            .or(() -> publication.id().map(Iri::toString))
            .orElse("Publication");
    return Templates.fill("study/page", Map.of("title", title, "structuredData", structuredData));
  }
}
