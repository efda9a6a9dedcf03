package org.mindlinked.io.internal.nbib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Person;

/**
 * The people of a record. A full name stands before its short form, and both before the identifier
 * and the affiliations of that person. For one thread.
 */
final class NbibPeople {
  private final PublicationDraft draft;
  private Contribution.@Nullable Builder open;

  /** The full name that a short form may follow, or null. */
  private @Nullable String fullName;

  private ContributionRole role = ContributionRole.AUTHOR;

  NbibPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  /** Whether a field tells of people, and has been taken. */
  boolean takes(NbibField field) {
    String value = field.value();
    switch (field.tag()) {
      case "FAU" -> full(value, ContributionRole.AUTHOR);
      case "FED" -> full(value, ContributionRole.EDITOR);
      case "FIR" -> full(value, ContributionRole.COLLABORATOR);
      case "AU" -> brief("AU", value, ContributionRole.AUTHOR);
      case "ED" -> brief("ED", value, ContributionRole.EDITOR);
      case "IR" -> brief("IR", value, ContributionRole.COLLABORATOR);
      case "CN" -> {
        end();
        role = ContributionRole.AUTHOR;
        open =
            Contribution.builder()
                .organisation(draft.organisation(value))
                .addRoles(ContributionRole.AUTHOR);
      }
      case "AUID" -> identifier(value);
      case "AD", "IRAD" -> affiliation(field.tag(), value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void full(String name, ContributionRole of) {
    end();
    fullName = name;
    role = of;
    open = Contribution.builder().addRoles(of);
  }

  /** A short form is of the full name before it, or else of another person. */
  private void brief(String tag, String name, ContributionRole of) {
    String full = fullName;
    Contribution.Builder contribution = open;
    if (full != null && contribution != null && role.equals(of)) {
      PersonName both = PersonName.of(full, name);
      contribution.person(both.person());
      fullName = null;
      draft.unmapped(tag, both.saysAll() ? null : name);
    } else {
      end();
      role = of;
      open = Contribution.builder().addRoles(of).person(Person.builder().full(name).build());
    }
  }

  /** {@code ORCID: 0000-0002-1825-0097}, or with another scheme before the colon. */
  private void identifier(String value) {
    Contribution.Builder contribution = open;
    int colon = value.indexOf(':');
    Optional<IdentifierScheme> scheme =
        colon < 0
            ? Optional.empty()
            : switch (value.substring(0, colon).strip()) {
              case "ORCID" -> Optional.of(IdentifierScheme.ORCID);
              case "ISNI" -> Optional.of(IdentifierScheme.ISNI);
              default -> Optional.empty();
            };
    Optional<Identifier> known =
        scheme.flatMap(s -> Identifier.parse(s, value.substring(colon + 1).strip()).identifier());
    if (contribution != null && known.isPresent()) {
      contribution.addIdentifiers(known.get());
    } else {
      draft.unmapped("AUID", value);
    }
  }

  private void affiliation(String tag, String value) {
    Contribution.Builder contribution = open;
    boolean ofInvestigator = role.equals(ContributionRole.COLLABORATOR);
    if (contribution == null || ofInvestigator != tag.equals("IRAD")) {
      draft.unmapped(tag, value);
    } else {
      contribution.addAffiliations(draft.organisation(value));
    }
  }

  /** Nothing more comes of the person before. */
  void end() {
    Contribution.Builder contribution = open;
    if (contribution == null) {
      return;
    }
    String full = fullName;
    if (full != null) {
      contribution.person(PublicationDraft.person(full));
      fullName = null;
    }
    draft.publication().addContributors(contribution.build());
    open = null;
  }
}
