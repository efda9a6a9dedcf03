package org.mindlinked.io.internal.eprintsxml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Person;

/** The people and bodies of an eprint, field by field. For one thread. */
final class EprintPeople {
  private static final Map<String, ContributionRole> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("creators", ContributionRole.AUTHOR);
    FIELDS.put("corp_creators", ContributionRole.AUTHOR);
    FIELDS.put("editors", ContributionRole.EDITOR);
    FIELDS.put("contributors", ContributionRole.CONTRIBUTOR);
    FIELDS.put("thesis_advisor", ContributionRole.labelled("thesis advisor"));
    FIELDS.put("thesis_advisors", ContributionRole.labelled("thesis advisor"));
    FIELDS.put("supervisors", ContributionRole.labelled("supervisor"));
    FIELDS.put("thesis_committee", ContributionRole.labelled("thesis committee"));
  }

  /** The ends of addresses of the Library of Congress. */
  private static final Map<String, ContributionRole> RELATORS =
      Map.of(
          "AUT", ContributionRole.AUTHOR,
          "EDT", ContributionRole.EDITOR,
          "TRL", ContributionRole.TRANSLATOR,
          "PBL", ContributionRole.PUBLISHER,
          "FND", ContributionRole.FUNDER,
          "SPN", ContributionRole.SPONSOR,
          "THS", ContributionRole.labelled("thesis advisor"));

  /** What forms that ask for a name are filled with. */
  private static final Set<String> NOBODY = Set.of("unknown", "none", "n/a", "na", "not known");

  private final PublicationDraft draft;

  EprintPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  void tell(XmlNode eprint) {
    FIELDS.forEach(
        (field, role) -> {
          for (XmlNode people : eprint.children(field)) {
            people.children("item").forEach(item -> item(item, role));
          }
        });
  }

  private void item(XmlNode item, ContributionRole usual) {
    ContributionRole role = role(item, usual);
    Optional<XmlNode> name = item.child("name");
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    if (name.isPresent() && !name.get().children().isEmpty()) {
      Person person = person(name.get());
      if (person == null) {
        return;
      }
      contribution.person(person);
    } else {
      String body = name.isPresent() ? name.get().words() : plain(item);
      if (body == null) {
        return;
      }
      contribution.organisation(draft.organisation(body));
    }
    orcid(item).ifPresent(contribution::addIdentifiers);
    draft.publication().addContributors(contribution.build());
  }

  private static @Nullable String plain(XmlNode item) {
    return item.children().isEmpty() ? item.words() : null;
  }

  private static ContributionRole role(XmlNode item, ContributionRole usual) {
    Optional<XmlNode> type = item.child("type");
    String word = type.map(XmlNode::peekWords).orElse("");
    ContributionRole told =
        RELATORS.get(word.substring(word.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    if (told != null) {
      type.ifPresent(XmlNode::take);
    }
    return told == null ? usual : told;
  }

  private static @Nullable Person person(XmlNode name) {
    String family = peek(name, "family");
    String given = peek(name, "given");
    boolean nobody = (family == null || isNobody(family)) && (given == null || isNobody(given));
    if (nobody) {
      return null;
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
    String suffix = name.wordsAt("lineage");
    if (suffix != null) {
      person.suffix(suffix);
    }
    String title = name.wordsAt("honourific");
    if (title != null) {
      person.title(title);
    }
    name.wordsAt("family");
    name.wordsAt("given");
    return person.build();
  }

  private static boolean isNobody(String name) {
    return NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String peek(XmlNode node, String name) {
    return node.child(name).map(XmlNode::peekWords).orElse(null);
  }

  private static Optional<Identifier> orcid(XmlNode item) {
    Optional<XmlNode> field = item.child("orcid");
    Optional<Identifier> known =
        field
            .map(XmlNode::peekWords)
            .flatMap(words -> Identifier.parse(IdentifierScheme.ORCID, words).identifier());
    if (known.isPresent()) {
      field.ifPresent(XmlNode::take);
    }
    return known;
  }
}
