package org.mindlinked.io.internal.nbib;

import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.Initials;
import org.mindlinked.model.Person;

/**
 * A name of which the full and the short form are given: {@code King, Martin Luther Jr} and {@code
 * King ML Jr}. The short form tells which word of the full one is the suffix.
 *
 * @param saysAll whether the short form says no more than the full one
 */
record PersonName(Person person, boolean saysAll) {
  static PersonName of(String full, String brief) {
    Person person = PublicationDraft.person(full);
    String family = person.family().orElse(null);
    String given = person.given().orElse(null);
    if (family == null || given == null) {
      return new PersonName(person, brief.equals(full) || brief.equals(family));
    }
    if (!brief.startsWith(family + " ")) {
      return new PersonName(person, false);
    }
    String rest = brief.substring(family.length() + 1);
    int space = rest.indexOf(' ');
    String suffix = space < 0 ? null : rest.substring(space + 1);
    String initials = space < 0 ? rest : rest.substring(0, space);
    if (suffix != null && given.endsWith(" " + suffix) && person.suffix().isEmpty()) {
      given = given.substring(0, given.length() - suffix.length() - 1).strip();
      person = Person.builder().family(family).given(given).suffix(suffix).build();
    } else if (suffix != null) {
      return new PersonName(person, suffix.equals(person.suffix().orElse(null)));
    }
    return new PersonName(person, initials.equals(Initials.of(given)));
  }
}
