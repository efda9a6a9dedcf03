package org.mindlinked.io.internal.datacitexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
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

/** Creators and contributors of a resource. For one thread. */
final class DatacitePeople {
  private static final Map<String, ContributionRole> ROLES =
      Map.of(
          "Editor", ContributionRole.EDITOR,
          "Translator", ContributionRole.TRANSLATOR,
          "Sponsor", ContributionRole.SPONSOR,
          "Funder", ContributionRole.FUNDER,
          "Other", ContributionRole.CONTRIBUTOR);

  /** Kinds of contributors that are bodies by their definition. */
  private static final Set<String> BODIES =
      Set.of(
          "ResearchGroup",
          "HostingInstitution",
          "Distributor",
          "RegistrationAgency",
          "RegistrationAuthority");

  private final Entry entry;
  private final PublicationDraft draft;

  DatacitePeople(Entry entry, PublicationDraft draft) {
    this.entry = entry;
    this.draft = draft;
  }

  void tell(XmlNode resource) {
    for (XmlNode list : resource.children("creators")) {
      list.children("creator")
          .forEach(each -> each(each, "creatorName", ContributionRole.AUTHOR, false));
    }
    for (XmlNode list : resource.children("contributors")) {
      for (XmlNode each : list.children("contributor")) {
        String type = each.attribute("contributorType");
        each(each, "contributorName", role(type), type != null && BODIES.contains(type));
      }
    }
  }

  private static ContributionRole role(@Nullable String type) {
    if (type == null) {
      return ContributionRole.CONTRIBUTOR;
    }
    ContributionRole known = ROLES.get(type);
    return known == null ? ContributionRole.labelled(type) : known;
  }

  /** Some centres write several people into one element: each begins with its name. */
  private void each(XmlNode element, String name, ContributionRole role, boolean body) {
    List<List<XmlNode>> people = new ArrayList<>();
    for (XmlNode child : element.children()) {
      if (child.name().equals(name) || people.isEmpty()) {
        people.add(new ArrayList<>());
      }
      people.get(people.size() - 1).add(child);
    }
    long names = element.children(name).size();
    if (names > 1) {
      entry.warning(
          IoCodes.SEVERAL_PEOPLE,
          "one <" + element.name() + "> holds " + names + " names",
          entry.firstLine(),
          "each was read as a person of their own; look whether that is right");
    }
    people.forEach(fields -> contribution(fields, name, role, body));
  }

  private void contribution(
      List<XmlNode> fields, String name, ContributionRole role, boolean body) {
    Optional<XmlNode> named = first(fields, name);
    String printed = named.map(XmlNode::peekWords).orElse(null);
    String type = named.map(node -> node.attribute("nameType")).orElse(null);
    List<Identifier> identifiers = identifiers(fields);
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    boolean isBody = "Organizational".equals(type) || (body && type == null);
    if (isBody && printed != null) {
      named.ifPresent(XmlNode::take);
      contribution.organisation(organisation(printed, identifiers));
    } else {
      Person person = person(fields, named, printed);
      if (person == null) {
        return;
      }
      contribution.person(person).addAllIdentifiers(identifiers);
    }
    for (XmlNode affiliation : fields) {
      String of = affiliation.name().equals("affiliation") ? affiliation.words() : null;
      if (of != null) {
        contribution.addAffiliations(organisation(of, affiliationIdentifier(affiliation)));
      }
    }
    draft.publication().addContributors(contribution.build());
  }

  private static Optional<XmlNode> first(List<XmlNode> fields, String name) {
    return fields.stream().filter(node -> node.name().equals(name)).findFirst();
  }

  private static @Nullable Person person(
      List<XmlNode> fields, Optional<XmlNode> named, @Nullable String printed) {
    String family = first(fields, "familyName").map(XmlNode::words).orElse(null);
    String given = first(fields, "givenName").map(XmlNode::words).orElse(null);
    if (family == null) {
      named.ifPresent(XmlNode::take);
      return printed == null ? null : PublicationDraft.person(printed);
    }
    Person.Builder person = Person.builder().family(family);
    if (given != null) {
      person.given(given);
    }
    String both = given == null ? family : family + ", " + given;
    String other = given == null ? family : given + " " + family;
    if (printed == null || printed.equals(both) || printed.equals(other)) {
      named.ifPresent(XmlNode::take);
    }
    return person.build();
  }

  private Reference organisation(String name, List<Identifier> identifiers) {
    return identifiers.isEmpty()
        ? draft.organisation(name)
        : draft.organisation(
            name,
            Organisation.builder().name(Text.of(name)).addAllIdentifiers(identifiers).build());
  }

  private static List<Identifier> identifiers(List<XmlNode> fields) {
    List<Identifier> found = new ArrayList<>(1);
    for (XmlNode field : fields) {
      if (field.name().equals("nameIdentifier")) {
        of(field.attributeValue("nameIdentifierScheme"), field.peekWords())
            .ifPresent(
                known -> {
                  field.take();
                  field.attribute("nameIdentifierScheme");
                  field.attribute("schemeURI");
                  found.add(known);
                });
      }
    }
    return found;
  }

  private static List<Identifier> affiliationIdentifier(XmlNode affiliation) {
    Optional<Identifier> known =
        of(
            affiliation.attributeValue("affiliationIdentifierScheme"),
            affiliation.attributeValue("affiliationIdentifier"));
    if (known.isPresent()) {
      affiliation.attribute("affiliationIdentifier");
      affiliation.attribute("affiliationIdentifierScheme");
      affiliation.attribute("schemeURI");
    }
    return known.map(List::of).orElseGet(List::of);
  }

  /** An identifier of a person or body, by the name of its scheme. */
  static Optional<Identifier> of(@Nullable String scheme, @Nullable String value) {
    if (scheme == null || value == null) {
      return Optional.empty();
    }
    IdentifierScheme known =
        switch (scheme) {
          case "ORCID" -> IdentifierScheme.ORCID;
          case "ISNI" -> IdentifierScheme.ISNI;
          case "ROR" -> IdentifierScheme.ROR;
          case "Crossref Funder ID", "Crossref Funder" -> IdentifierScheme.FUNDREF;
          default -> null;
        };
    return known == null ? Optional.empty() : Identifier.parse(known, value).identifier();
  }
}
