package org.mindlinked.pages.site;

import java.util.List;
import java.util.Map;
import org.mindlinked.pages.Templates;

/** A page for what has none of its own kind: what is said of it, as names and values. */
public final class FactsPage {
  private FactsPage() {}

  /**
   * A value.
   *
   * @param text what is shown
   * @param href where what it stands for is shown; empty if nowhere
   */
  public record Value(String text, String href) {}

  /**
   * The HTML of the page.
   *
   * @param title its name
   * @param iri its IRI
   * @param facts values by name, in the order of the page
   * @param links where things are on the server
   */
  public static String html(String title, String iri, Map<String, List<Value>> facts, Links links) {
    return Templates.fill(
        "site/facts", Map.of("title", title, "iri", iri, "facts", facts, "links", links));
  }
}
