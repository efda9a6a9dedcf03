package org.mindlinked.io.internal.crossrefxml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** The people and bodies of a work. For one thread. */
final class CrossrefPeople {
  private static final Map<String, ContributionRole> ROLES =
      Map.of(
          "author", ContributionRole.AUTHOR,
          "editor", ContributionRole.EDITOR,
          "translator", ContributionRole.TRANSLATOR);

  private final PublicationDraft draft;

  CrossrefPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  void tell(XmlNode work) {
    for (XmlNode list : work.children("contributors")) {
      for (XmlNode each : list.children()) {
        switch (each.name()) {
          case "person_name" -> person(each);
          case "organization" -> organisation(each);
          default -> {}
        }
      }
    }
    work.children("person_name").forEach(this::person); // of a dissertation
  }

  private void person(XmlNode node) {
    String family = node.wordsAt("surname");
    String given = node.wordsAt("given_name");
    if (family == null && given == null) {
      return;
    }
    Person.Builder person = Person.builder();
    if (family == null) {
      person.full(String.valueOf(given));
    } else {
      person.family(family);
      if (given != null) {
        person.given(given);
      }
    }
    String suffix = node.wordsAt("suffix");
    if (suffix != null) {
      person.suffix(suffix);
    }
    Contribution.Builder contribution =
        Contribution.builder().person(person.build()).addRoles(role(node));
    for (XmlNode affiliation : node.children("affiliation")) {
      String name = affiliation.words();
      if (name != null) {
        contribution.addAffiliations(draft.organisation(name));
      }
    }
    for (XmlNode list : node.children("affiliations")) {
      list.children("institution").forEach(each -> institution(each, contribution));
    }
    orcid(node).ifPresent(contribution::addIdentifiers);
    draft.publication().addContributors(contribution.build());
  }

  private void institution(XmlNode node, Contribution.Builder contribution) {
    String name = node.wordsAt("institution_name");
    if (name == null) {
      return;
    }
    Optional<XmlNode> field = node.child("institution_id");
    Optional<Identifier> ror =
        field
            .map(XmlNode::peekWords)
            .flatMap(words -> Identifier.parse(IdentifierScheme.ROR, words).identifier());
    if (ror.isEmpty()) {
      contribution.addAffiliations(draft.organisation(name));
      return;
    }
    field.ifPresent(XmlNode::takeAll);
    Reference known =
        draft.organisation(
            name, Organisation.builder().name(Text.of(name)).addIdentifiers(ror.get()).build());
    contribution.addAffiliations(known);
  }

  private static Optional<Identifier> orcid(XmlNode node) {
    Optional<XmlNode> field = node.child("ORCID");
    Optional<Identifier> known =
        field
            .map(XmlNode::peekWords)
            .flatMap(words -> Identifier.parse(IdentifierScheme.ORCID, words).identifier());
    if (known.isPresent()) {
      field.ifPresent(XmlNode::take);
    }
    return known;
  }

  private void organisation(XmlNode node) {
    String name = node.words();
    if (name != null) {
      draft.organisation(name, role(node));
    }
  }

  /** The order in which they stand says what "first" and "additional" say. */
  private static ContributionRole role(XmlNode node) {
    node.attribute("sequence");
    String word = node.attribute("contributor_role");
    return role(word);
  }

  private static ContributionRole role(@Nullable String word) {
    if (word == null) {
      return ContributionRole.AUTHOR;
    }
    ContributionRole known = ROLES.get(word.toLowerCase(Locale.ROOT));
    return known == null ? ContributionRole.labelled(word) : known;
  }
}
