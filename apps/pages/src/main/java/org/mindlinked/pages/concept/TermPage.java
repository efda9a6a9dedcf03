package org.mindlinked.pages.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mindlinked.model.Mindlinked;
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
      Map<String, List<Named>> groups) {
    /** Keeps its own lists. */
    public Term {
      requireNonNull(iri, "iri");
      requireNonNull(kind, "kind");
      requireNonNull(label, "label");
      requireNonNull(definition, "definition");
      notes = List.copyOf(notes);
      examples = List.copyOf(examples);
      groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }
  }

  /**
   * Something with a page, here or elsewhere.
   *
   * @param iri its IRI
   * @param label its name
   */
  public record Named(String iri, String label) {
    /** Refuses null. */
    public Named {
      requireNonNull(iri, "iri");
      requireNonNull(label, "label");
    }
  }

  /**
   * The HTML of the page.
   *
   * @param term the class or property
   * @param links where things are on the server
   */
  public static String html(Term term, Links links) {
    Map<String, List<Ref>> groups = new LinkedHashMap<>();
    term.groups()
        .forEach(
            (name, named) -> {
              List<Ref> refs = new ArrayList<>();
              named.forEach(each -> refs.add(ref(each, links)));
              groups.put(name, refs);
            });
    return Templates.fill(
        "concept/term",
        Map.of(
            "term",
            term,
            "groups",
            groups,
            "forms",
            new Vocabulary(links).forms(term.iri()),
            "links",
            links));
  }

  private static Ref ref(Named named, Links links) {
    return named.iri().startsWith(Mindlinked.NAMESPACE)
        ? new Ref(named.label(), links.to(named.iri()), false)
        : Ref.outside(named.label(), named.iri());
  }
}
