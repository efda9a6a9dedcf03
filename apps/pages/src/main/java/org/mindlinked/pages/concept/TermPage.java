package org.mindlinked.pages.concept;

import java.util.List;
import java.util.Map;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/** The page of a class or property of the vocabulary. */
public final class TermPage {
  private TermPage() {}

  /**
   * What the ontology says of a class or property.
   *
   * @param iri its IRI
   * @param kind what it is, in words: class, property that leads to a thing, property with a value
   * @param label its name for people
   * @param definition what it means; empty if the ontology does not say
   * @param notes how it is used; may be empty
   * @param examples values from the seeds; may be empty
   * @param groups other things that it is tied to, by what ties them: "used on", "leads to", "see
   *     also", "properties"; in the order of the page
   */
  public record Term(
      String iri,
      String kind,
      String label,
      String definition,
      List<String> notes,
      List<String> examples,
      Map<String, List<Named>> groups) {}

  /**
   * Something with a page, here or elsewhere.
   *
   * @param iri its IRI
   * @param label its name
   */
  public record Named(String iri, String label) {}

  /**
   * The HTML of the page.
   *
   * @param term the class or property
   * @param links where things are on the server
   */
  public static String html(Term term, Links links) {
    return Templates.fill("concept/page", Map.of("title", term.label()));
  }
}
