package org.mindlinked.pages.concept;

import java.util.List;
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
    Vocabulary vocabulary = new Vocabulary(links);
    return fill(
        scheme.label(),
        scheme.definition(),
        scheme.iri().toString(),
        vocabulary.tree(scheme),
        true,
        links);
  }

  /**
   * The HTML of the page of a closed choice.
   *
   * @param list the list
   * @param links where things are on the server
   */
  public static String html(CodeList<?> list, Links links) {
    Vocabulary vocabulary = new Vocabulary(links);
    return fill(
        list.label(),
        list.definition(),
        list.iri().toString(),
        vocabulary.values(list),
        false,
        links);
  }

  private static String fill(
      String label, String definition, String iri, List<Node> tree, boolean open, Links links) {
    return Templates.fill(
        "concept/scheme",
        Map.of(
            "label",
            label,
            "definition",
            definition,
            "iri",
            iri,
            "tree",
            tree,
            "open",
            open,
            "forms",
            new Vocabulary(links).forms(iri),
            "links",
            links));
  }
}
