package org.mindlinked.io.internal.europepmcxml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Person;

/** The authors of a result: one by one, or all in one string. For one thread. */
final class EuropePmcPeople {
  /** {@code Haas-Kogan DA}, {@code King ML Jr}. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}' .\\u2019-]* \\p{Lu}{1,4}(?: (?:Jr|Sr|2nd|3rd|II|III))?");

  private final PublicationDraft draft;
  private final Set<String> affiliations = new HashSet<>();
  private final Set<String> orcids = new HashSet<>();

  EuropePmcPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  void tell(XmlNode result) {
    List<XmlNode> authors =
        result.child("authorList").map(all -> all.children("author")).orElseGet(List::of);
    Optional<XmlNode> string = result.child("authorString");
    if (authors.isEmpty()) {
      string.ifPresent(this::string);
      return;
    }
    authors.forEach(this::author);
    string.ifPresent(XmlNode::take);
    result
        .child("affiliation")
        .filter(node -> affiliations.contains(String.valueOf(node.peekWords())))
        .ifPresent(XmlNode::take);
    result.child("authorIdList").stream()
        .flatMap(all -> all.children("authorId").stream())
        .filter(id -> orcids.contains(String.valueOf(id.peekWords())))
        .forEach(
            id -> {
              id.take();
              id.attribute("type");
            });
  }

  /** Names with commas between; of one that is no name and initials, the string is kept too. */
  private void string(XmlNode node) {
    String all = node.peekWords();
    if (all == null) {
      return;
    }
    boolean sure = true;
    String names = all.endsWith(".") ? all.substring(0, all.length() - 1) : all;
    for (String name : names.split(", ", -1)) {
      if (name.equals("et al")) {
        draft.publication().contributorsComplete(false);
      } else if (!name.isBlank()) {
        sure &= NAME.matcher(name).matches();
        draft.person(Person.builder().full(name.strip()).build(), ContributionRole.AUTHOR);
      }
    }
    if (sure) {
      node.take();
    }
  }

  private void author(XmlNode author) {
    Contribution.Builder contribution = Contribution.builder().addRoles(ContributionRole.AUTHOR);
    String group = author.wordsAt("collectiveName");
    if (group != null) {
      contribution.organisation(draft.organisation(group));
    } else {
      Person person = person(author);
      if (person == null) {
        return;
      }
      contribution.person(person);
    }
    affiliations(author, contribution);
    author.child("authorId").ifPresent(id -> orcid(id, contribution));
    draft.publication().addContributors(contribution.build());
  }

  private static @Nullable Person person(XmlNode author) {
    String full = author.child("fullName").map(XmlNode::peekWords).orElse(null);
    String family = author.wordsAt("lastName");
    String given = author.wordsAt("firstName");
    String initials = author.wordsAt("initials");
    if (family == null) {
      author.wordsAt("fullName");
      return full == null ? null : Person.builder().full(full).build();
    }
    Person.Builder person = Person.builder().family(family);
    String known = given == null ? initials : given;
    if (known != null) {
      person.given(known);
    }
    if (full == null || full.equals(family + " " + initials) || full.equals(family)) {
      author.wordsAt("fullName");
    }
    return person.build();
  }

  private void affiliations(XmlNode author, Contribution.Builder contribution) {
    for (XmlNode list : author.children("authorAffiliationDetailsList")) {
      for (XmlNode node : list.children("authorAffiliation")) {
        affiliation(node.wordsAt("affiliation"), contribution);
      }
    }
    affiliation(author.wordsAt("affiliation"), contribution);
  }

  private void affiliation(@Nullable String words, Contribution.Builder contribution) {
    if (words != null) {
      affiliations.add(words);
      contribution.addAffiliations(draft.organisation(words));
    }
  }

  private void orcid(XmlNode id, Contribution.Builder contribution) {
    String value = id.peekWords();
    Optional<Identifier> known =
        value == null
            ? Optional.empty()
            : Identifier.parse(IdentifierScheme.ORCID, value).identifier();
    if (known.isPresent() && value != null) {
      id.words();
      id.attribute("type");
      orcids.add(value);
      contribution.addIdentifiers(known.get());
    }
  }
}
