package org.mindlinked.pages.concept;

import java.util.Map;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/** The page of a concept of one of the schemes, or of a value of a closed choice. */
public final class ConceptPage {
  private ConceptPage() {}

  /**
   * The HTML of the page of a term.
   *
   * @param term a term of one of our schemes
   * @param uses the studies that have it
   * @param links where things are on the server
   * @throws IllegalArgumentException if the concept is no term
   */
  public static String html(Concept term, Uses uses, Links links) {
    return html(new Vocabulary(links).concept(term), uses, links);
  }

  /**
   * The HTML of the page of a value of a closed choice.
   *
   * @param value a value of the list
   * @param list the list it belongs to
   * @param links where things are on the server
   */
  public static String html(Coded value, CodeList<?> list, Links links) {
    return html(new Vocabulary(links).value(value, list), Uses.NONE, links);
  }

  private static String html(ConceptView concept, Uses uses, Links links) {
    return Templates.fill("concept/page", Map.of("concept", concept, "uses", uses, "links", links));
  }
}
