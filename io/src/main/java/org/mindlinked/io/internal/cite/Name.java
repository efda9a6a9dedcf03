package org.mindlinked.io.internal.cite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.References;

/**
 * The name of a contributor. Nothing splits or completes it.
 *
 * @param family the family name, if the source tells which part that is
 * @param given the given names or initials
 * @param suffix what follows the name
 * @param literal the whole name of a person whose family name is not told, or of an organisation
 */
public record Name(
    @Nullable String family,
    @Nullable String given,
    @Nullable String suffix,
    @Nullable String literal) {

  /** The name under which somebody contributed, if there is one. */
  public static Optional<Name> of(Contribution contribution, Publication publication) {
    return contribution.person().isPresent()
        ? person(contribution.person().get())
        : contribution
            .organisation()
            .flatMap(reference -> organisation(reference, publication))
            .map(name -> new Name(null, null, null, name));
  }

  private static Optional<Name> person(Person person) {
    Optional<String> family = said(person.family());
    if (family.isPresent()) {
      return Optional.of(
          new Name(
              family.get(),
              said(person.given()).orElse(null),
              said(person.suffix()).orElse(null),
              null));
    }
    return said(person.full())
        .or(() -> said(person.given()))
        .map(whole -> new Name(null, null, null, whole));
  }

  private static Optional<String> organisation(Reference reference, Publication publication) {
    return reference
        .fragment()
        .map(place -> References.resolve(ModelTypes.PUBLICATION, publication, place))
        .map(References.Target::node)
        .filter(Organisation.class::isInstance)
        .map(node -> ((Organisation) node).name().any())
        .filter(name -> !name.isBlank());
  }

  private static Optional<String> said(Optional<String> part) {
    return part.filter(words -> !words.isBlank());
  }

  /** Family name first, the parts divided by commas. */
  public String inverted() {
    if (family == null) {
      return String.valueOf(literal);
    }
    StringBuilder name = new StringBuilder(family);
    if (given != null || suffix != null) {
      name.append(", ").append(given == null ? "" : given);
    }
    return suffix == null ? name.toString() : name.append(", ").append(suffix).toString();
  }
}
