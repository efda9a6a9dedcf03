package org.mindlinked.pages.map;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Text;

/**
 * The name of a row or column.
 *
 * @param place where it stands among the others: terms in the order of their scheme, then what has
 *     only a name, then what is not stated
 * @param label its words
 * @param key what tells it from others of the same words, where it is more than its words
 */
public record Heading(int place, String label, String key) implements Comparable<Heading> {
  private static final int NAMED = 1_000_000;
  private static final Comparator<Heading> ORDER =
      Comparator.comparingInt(Heading::place)
          .thenComparing(Heading::label)
          .thenComparing(Heading::key);

  /** What a study has that says nothing of the matter. */
  static final Heading NOT_STATED = new Heading(Integer.MAX_VALUE, "not stated");

  /** A heading that its words alone tell from others. */
  public Heading(int place, String label) {
    this(place, label, "");
  }

  /** Checks that there are words. */
  public Heading {
    requireNonNull(label, "label");
    requireNonNull(key, "key");
  }

  static Heading named(String label) {
    return new Heading(NAMED, label);
  }

  static Heading of(Concept concept) {
    String label =
        concept
            .label()
            .map(Text::any)
            .or(concept::notation)
            .or(() -> concept.iri().map(Object::toString))
            .orElse("?");
    Optional<List<? extends Concept>> terms = concept.scheme().map(scheme -> scheme.terms());
    return terms.isPresent() && concept.isTerm()
        ? new Heading(terms.get().indexOf(concept), label)
        : named(label);
  }

  @Override
  public int compareTo(Heading other) {
    return ORDER.compare(this, other);
  }
}
