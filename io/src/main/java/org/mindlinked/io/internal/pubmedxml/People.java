package org.mindlinked.io.internal.pubmedxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.Initials;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** Authors, editors and investigators with their identifiers and affiliations. For one thread. */
final class People {
  private final PublicationDraft draft;

  People(PublicationDraft draft) {
    this.draft = draft;
  }

  /** All of a list of authors; one that says it is of editors is. */
  void authors(XmlNode list) {
    ContributionRole role =
        "editors".equals(list.attribute("Type"))
            ? ContributionRole.EDITOR
            : ContributionRole.AUTHOR;
    if ("N".equals(list.attribute("CompleteYN"))) {
      draft.publication().contributorsComplete(false);
    }
    list.children("Author").forEach(author -> add(author, role));
  }

  void investigators(XmlNode list) {
    list.children("Investigator").forEach(one -> add(one, ContributionRole.COLLABORATOR));
  }

  private void add(XmlNode node, ContributionRole role) {
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    String collective = Parts.words(node.child("CollectiveName"));
    Optional<Person> person = collective == null ? person(node) : Optional.empty();
    if (collective != null) {
      contribution.organisation(draft.organisation(collective));
    } else if (person.isPresent()) {
      contribution.person(person.get());
    } else {
      return;
    }
    node.takeAttribute("ValidYN", "Y");
    if ("Y".equals(node.attributeValue("EqualContrib"))) {
      contribution.statement(Text.of("en", "equal contribution"));
    }
    node.takeAttribute("EqualContrib", "Y");
    node.takeAttribute("EqualContrib", "N");
    identifiers(node).forEach(contribution::addIdentifiers);
    for (XmlNode affiliation : node.children("AffiliationInfo")) {
      affiliation(affiliation, contribution);
    }
    String old = Parts.words(node.child("Affiliation"));
    if (old != null) {
      contribution.addAffiliations(draft.organisation(old));
    }
    draft.publication().addContributors(contribution.build());
  }

  /** Initials that the first names give are not kept; without first names they stand for them. */
  private static Optional<Person> person(XmlNode node) {
    String family = Parts.words(node.child("LastName"));
    String given = Parts.words(node.child("ForeName"));
    String initials = node.child("Initials").map(XmlNode::peek).orElse(null);
    boolean told = given == null || (initials != null && initials.equals(Initials.of(given)));
    if (initials != null && told) {
      given = given == null ? initials : given;
      node.child("Initials").ifPresent(XmlNode::take);
    }
    if (family == null && given == null) {
      return Optional.empty();
    }
    Person.Builder person = Person.builder();
    if (family != null) {
      person.family(family);
    }
    if (given != null) {
      person.given(given);
    }
    String suffix = Parts.words(node.child("Suffix"));
    if (suffix != null) {
      person.suffix(suffix);
    }
    return Optional.of(person.build());
  }

  private void affiliation(XmlNode node, Contribution.Builder contribution) {
    String name = Parts.words(node.child("Affiliation"));
    if (name == null) {
      return;
    }
    List<Identifier> known = identifiers(node);
    Reference organisation =
        known.isEmpty()
            ? draft.organisation(name)
            : draft.organisation(
                name + "\n" + known,
                Organisation.builder().name(Text.of(name)).addAllIdentifiers(known).build());
    contribution.addAffiliations(organisation);
  }

  /** Those of schemes that are known and of the right form; others stay in place. */
  private static List<Identifier> identifiers(XmlNode node) {
    List<Identifier> known = new ArrayList<>(1);
    for (XmlNode identifier : node.children("Identifier")) {
      IdentifierScheme scheme = scheme(identifier.attributeValue("Source"));
      String number = identifier.peek();
      if (scheme != null && number != null) {
        Identifier.parse(scheme, number)
            .identifier()
            .ifPresent(
                parsed -> {
                  known.add(parsed);
                  identifier.takeAll();
                });
      }
    }
    return known;
  }

  private static @Nullable IdentifierScheme scheme(@Nullable String source) {
    return source == null
        ? null
        : switch (source) {
          case "ORCID" -> IdentifierScheme.ORCID;
          case "ISNI" -> IdentifierScheme.ISNI;
          case "ROR" -> IdentifierScheme.ROR;
          default -> null;
        };
  }
}
