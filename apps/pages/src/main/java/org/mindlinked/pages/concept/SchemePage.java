package org.mindlinked.pages.concept;

import java.util.Map;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/** The page of a concept scheme or of a closed choice: all its terms as a tree. */
public final class SchemePage {
  private SchemePage() {}

  /**
   * The HTML of the page of a concept scheme.
   *
   * @param scheme the scheme
   * @param links where things are on the server
   */
  public static String html(ConceptScheme<?> scheme, Links links) {
    return Templates.fill("concept/page", Map.of("title", scheme.label()));
  }

  /**
   * The HTML of the page of a closed choice.
   *
   * @param list the list
   * @param links where things are on the server
   */
  public static String html(CodeList<?> list, Links links) {
    return Templates.fill("concept/page", Map.of("title", list.label()));
  }
}
