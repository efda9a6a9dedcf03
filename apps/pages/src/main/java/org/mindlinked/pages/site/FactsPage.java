package org.mindlinked.pages.site;

import java.util.LinkedHashMap;
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
   * What is said of one thing.
   *
   * @param title its name
   * @param anchor its place on the page; empty for the thing that the page is about
   * @param facts values by name, in the order of the page
   */
  public record Part(String title, String anchor, Map<String, List<Value>> facts) {
    /** Nothing is said yet. */
    public Part(String title, String anchor) {
      this(title, anchor, new LinkedHashMap<>());
    }
  }

  /**
   * The HTML of the page.
   *
   * @param iri of the thing that the page is about
   * @param whole what is said of it
   * @param parts what is said of its parts
   * @param links where things are on the server
   */
  public static String html(String iri, Part whole, List<Part> parts, Links links) {
    return Templates.fill(
        "site/facts", Map.of("iri", iri, "whole", whole, "parts", parts, "links", links));
  }
}
