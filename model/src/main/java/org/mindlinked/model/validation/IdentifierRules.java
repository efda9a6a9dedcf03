package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.INFO;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.Relation;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;

/** What identifiers may not say, and of what they may not say it. */
final class IdentifierRules {
  private static final Set<IdentifierScheme> REGISTRIES = EnumSet.noneOf(IdentifierScheme.class);

  static {
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      if (scheme.registry().isPresent()) {
        REGISTRIES.add(scheme);
      }
    }
  }

  private static final Set<IdentifierScheme> WORKS =
      EnumSet.of(
          IdentifierScheme.DOI,
          IdentifierScheme.PMID,
          IdentifierScheme.PMCID,
          IdentifierScheme.EUROPEPMC,
          IdentifierScheme.ARXIV,
          IdentifierScheme.EPRINTS,
          IdentifierScheme.WOS,
          IdentifierScheme.ISBN);

  private static final Set<IdentifierScheme> NOT_OF_A_PERSON =
      joined(
          WORKS,
          REGISTRIES,
          EnumSet.of(
              IdentifierScheme.ROR,
              IdentifierScheme.FUNDREF,
              IdentifierScheme.ISSN,
              IdentifierScheme.MESH));

  /** A DOI is let through: the funder registry's are DOIs. */
  private static final Set<IdentifierScheme> NOT_OF_AN_ORGANISATION =
      without(
          joined(
              WORKS,
              REGISTRIES,
              EnumSet.of(IdentifierScheme.ORCID, IdentifierScheme.ISSN, IdentifierScheme.MESH)),
          IdentifierScheme.DOI);

  private static final Set<IdentifierScheme> AGENTS =
      EnumSet.of(
          IdentifierScheme.ORCID,
          IdentifierScheme.ROR,
          IdentifierScheme.FUNDREF,
          IdentifierScheme.ISNI,
          IdentifierScheme.MESH);

  private static final Set<IdentifierScheme> NOT_OF_A_STUDY =
      joined(AGENTS, EnumSet.of(IdentifierScheme.ISSN, IdentifierScheme.ISBN));

  private static final Set<IdentifierScheme> NOT_OF_A_REGISTRATION =
      joined(NOT_OF_A_STUDY, EnumSet.of(IdentifierScheme.PMID, IdentifierScheme.PMCID));

  private static final Set<IdentifierScheme> NOT_OF_A_CONTAINER =
      EnumSet.complementOf(EnumSet.of(IdentifierScheme.ISSN, IdentifierScheme.ISBN));

  /** Schemes that give one thing one number. */
  private static final Set<IdentifierScheme> ONE_EACH =
      EnumSet.of(IdentifierScheme.DOI, IdentifierScheme.PMID, IdentifierScheme.PMCID);

  private IdentifierRules() {}

  @SafeVarargs
  private static Set<IdentifierScheme> joined(Set<IdentifierScheme>... parts) {
    Set<IdentifierScheme> all = EnumSet.noneOf(IdentifierScheme.class);
    for (Set<IdentifierScheme> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static Set<IdentifierScheme> without(
      Set<IdentifierScheme> all, IdentifierScheme unwanted) {
    Set<IdentifierScheme> rest = EnumSet.copyOf(all);
    rest.remove(unwanted);
    return rest;
  }

  static List<Rule> all() {
    return List.of(
        Rule.forEach(
            ModelTypes.MALFORMED_IDENTIFIER,
            RuleCodes.MALFORMED_IDENTIFIER,
            WARNING,
            "Every identifier could be read.",
            IdentifierRules::malformed),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.WEAK_IDENTIFIERS,
            INFO,
            "A publication has an identifier by which other sources know it.",
            IdentifierRules::weak),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.TWO_OF_ONE_SCHEME,
            WARNING,
            "A publication has one DOI, one PubMed and one PubMed Central identifier.",
            IdentifierRules::twoOfOneScheme),
        Rule.forEach(
            ModelTypes.REGISTRATION,
            RuleCodes.REGISTRATION_KIND,
            ERROR,
            "The kind of a registration is that of the registry its number belongs to.",
            IdentifierRules::registrationKind),
        new NodeRule<Object>(
            List.of(
                ModelTypes.STUDY,
                ModelTypes.PUBLICATION,
                ModelTypes.CONTRIBUTION,
                ModelTypes.ORGANISATION,
                ModelTypes.CONTAINER,
                ModelTypes.REGISTRATION),
            RuleCodes.IDENTIFIER_OF_ANOTHER_THING,
            ERROR,
            "An identifier is of the thing that has it: no ORCID on an organisation.",
            IdentifierRules::ofAnotherThing),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.ISSN_OF_PUBLICATION,
            WARNING,
            "The number of a journal is not the identifier of an article in it.",
            IdentifierRules::issn),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.ARTICLE_AS_STUDY,
            ERROR,
            "The identifiers of a study are not those of its article: a study is never its article.",
            IdentifierRules::articleAsStudy),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.DOI_OF_STUDY,
            WARNING,
            "A DOI names an article or a data set, seldom a study.",
            IdentifierRules::doiOfStudy),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.REGISTRY_NUMBER_AS_IDENTIFIER,
            WARNING,
            "Registry numbers of a study stand among its registrations.",
            IdentifierRules::registryNumber),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.RELATION_TO_ITSELF,
            WARNING,
            "A publication is not related to itself.",
            IdentifierRules::relationToItself),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.ONE_PUBLICATION_TWICE,
            WARNING,
            "The reports of a study are different publications.",
            IdentifierRules::onePublicationTwice),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.ADDRESS_OF_KNOWN_SCHEME,
            WARNING,
            "An address that holds an identifier of a known scheme is given as that identifier.",
            (publication, path, problems) -> address(publication.identifiers(), problems)));
  }

  private static void malformed(MalformedIdentifier identifier, NodePath path, Problems problems) {
    problems.report(
        "",
        Shown.of(identifier.asFound())
            + " could not be read as an identifier"
            + identifier.scheme().map(scheme -> " of the scheme " + scheme).orElse("")
            + ": "
            + identifier.problem(),
        "compare it with its source; it is kept as found and makes no link");
  }

  private static void weak(Publication publication, NodePath path, Problems problems) {
    SortedSet<Identifier> identifiers = publication.identifiers();
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      if (identifier.strong()) {
        return;
      }
    }
    problems.report(
        "/identifiers",
        "none of the identifiers is one by which the publication can be told in other sources,"
            + " such as a DOI or a PubMed identifier");
  }

  private static void twoOfOneScheme(Publication publication, NodePath path, Problems problems) {
    SortedSet<Identifier> identifiers = publication.identifiers();
    if (identifiers.size() < 2) {
      return;
    }
    Identifier last = null;
    for (Identifier identifier : identifiers) {
      // the set is sorted by scheme
      if (last != null
          && last.scheme() == identifier.scheme()
          && ONE_EACH.contains(identifier.scheme())) {
        problems.report(
            "/identifiers",
            "the publication has two identifiers of one scheme, "
                + last
                + " and "
                + identifier
                + "; one was expected",
            "if one belongs to a preprint, a correction or another version, make it a relation");
      }
      last = identifier;
    }
  }

  private static void registrationKind(
      Registration registration, NodePath path, Problems problems) {
    RegistrationKind kind = registration.kind().orElse(null);
    String expected =
        registration
            .identifier()
            .scheme()
            .registry()
            .flatMap(RegistrationKind::notation)
            .orElse(null);
    if (kind == null || expected == null || !kind.isTerm()) {
      return;
    }
    String given = kind.notation().orElse("");
    if (!given.equals(expected)) {
      problems.report(
          "/kind",
          "the kind is "
              + given
              + ", but the number "
              + registration.identifier().value()
              + " is of a registry of "
              + expected
              + "s",
          "take the kind from the number and not from the label on the page");
    }
  }

  private static void wrong(
      SortedSet<Identifier> identifiers,
      Set<IdentifierScheme> unwanted,
      String what,
      String pointer,
      Problems problems) {
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      wrong(identifier, unwanted, what, pointer, problems);
    }
  }

  private static void wrong(
      Identifier identifier,
      Set<IdentifierScheme> unwanted,
      String what,
      String pointer,
      Problems problems) {
    if (unwanted.contains(identifier.scheme())) {
      problems.report(
          pointer,
          identifier + " (" + identifier.scheme().label() + ") is no identifier of " + what,
          "put it on the thing that it names, or leave it out");
    }
  }

  private static void issn(Publication publication, NodePath path, Problems problems) {
    SortedSet<Identifier> identifiers = publication.identifiers();
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      if (identifier.scheme() == IdentifierScheme.ISSN) {
        problems.report(
            "/identifiers",
            identifier + " is the number of a journal, which all its articles share",
            "put it into the issn of the container");
      }
    }
  }

  private static void ofAnotherThing(Object node, NodePath path, Problems problems) {
    if (node instanceof Contribution contribution) {
      boolean person = contribution.person().isPresent();
      wrong(
          contribution.identifiers(),
          person ? NOT_OF_A_PERSON : NOT_OF_AN_ORGANISATION,
          person ? "a person" : "an organisation",
          "/identifiers",
          problems);
    } else if (node instanceof Organisation organisation) {
      wrong(
          organisation.identifiers(),
          NOT_OF_AN_ORGANISATION,
          "an organisation",
          "/identifiers",
          problems);
    } else if (node instanceof Publication publication) {
      wrong(publication.identifiers(), AGENTS, "a publication", "/identifiers", problems);
      List<CitedReference> references = publication.references();
      for (int i = 0; i < references.size(); i++) {
        SortedSet<Identifier> cited = references.get(i).identifiers();
        if (!cited.isEmpty()) {
          wrong(cited, AGENTS, "a publication", "/references/" + i + "/identifiers", problems);
        }
      }
    } else if (node instanceof Study study) {
      wrong(study.identifiers(), NOT_OF_A_STUDY, "a study", "/identifiers", problems);
    } else if (node instanceof Container container) {
      wrong(container.issn(), NOT_OF_A_CONTAINER, "a serial or a book", "/issn", problems);
    } else if (node instanceof Registration registration) {
      wrong(
          registration.identifier(),
          NOT_OF_A_REGISTRATION,
          "a registration",
          "/identifier",
          problems);
    }
  }

  private static void articleAsStudy(Study study, NodePath path, Problems problems) {
    SortedSet<Identifier> identifiers = study.identifiers();
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      IdentifierScheme scheme = identifier.scheme();
      if (scheme == IdentifierScheme.PMID
          || scheme == IdentifierScheme.PMCID
          || (identifier.strong()
              && scheme.registry().isEmpty()
              && ofReport(study, identifier) >= 0)) {
        problems.report(
            "/identifiers",
            identifier + " names an article, and a study is never its article",
            "put it among the identifiers of the publication in reports");
      }
    }
  }

  /** The index of the report whose publication has that identifier, or -1. */
  private static int ofReport(Study study, Identifier identifier) {
    for (int i = 0; i < study.reports().size(); i++) {
      if (study.reports().get(i).publication().identifiers().contains(identifier)) {
        return i;
      }
    }
    return -1;
  }

  private static void doiOfStudy(Study study, NodePath path, Problems problems) {
    SortedSet<Identifier> identifiers = study.identifiers();
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      IdentifierScheme scheme = identifier.scheme();
      if ((scheme == IdentifierScheme.DOI || scheme == IdentifierScheme.EPRINTS)
          && ofReport(study, identifier) < 0) {
        problems.report(
            "/identifiers",
            identifier + " stands on the study, and most such identifiers name an article",
            "if it names an article, put it on the publication in reports");
      }
    }
  }

  private static void registryNumber(Study study, NodePath path, Problems problems) {
    SortedSet<Identifier> identifiers = study.identifiers();
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      if (identifier.scheme().registry().isPresent()) {
        problems.report(
            "/identifiers",
            identifier + " is a registry number, expected among the registrations",
            "make it a registration, which can also tell kind and date");
      }
    }
  }

  private static void relationToItself(Publication publication, NodePath path, Problems problems) {
    List<Relation> relations = publication.relations();
    for (int i = 0; i < relations.size(); i++) {
      Identifier other = relations.get(i).identifier().orElse(null);
      if (other != null && publication.identifiers().contains(other)) {
        problems.report(
            "/relations/" + i + "/identifier",
            other + " is an identifier of this publication itself",
            "look which of two versions has which identifier");
      }
    }
  }

  private static void onePublicationTwice(Study study, NodePath path, Problems problems) {
    if (study.reports().size() < 2) {
      return;
    }
    Map<Identifier, Integer> seen = new HashMap<>();
    for (int i = 0; i < study.reports().size(); i++) {
      for (Identifier identifier : study.reports().get(i).publication().identifiers()) {
        Integer first = identifier.strong() ? seen.putIfAbsent(identifier, i) : null;
        if (first != null) {
          problems.report(
              "/reports/" + i,
              "the publication has " + identifier + ", and so has that of report " + (first + 1),
              "leave out one of the two reports, or look which has another identifier");
        }
      }
    }
  }

  private static void address(SortedSet<Identifier> identifiers, Problems problems) {
    if (identifiers.isEmpty()) {
      return;
    }
    for (Identifier identifier : identifiers) {
      if (identifier.scheme() == IdentifierScheme.URL) {
        Identifier known = known(identifier.value());
        if (known != null) {
          problems.report(
              "/identifiers",
              identifier
                  + (identifiers.contains(known)
                      ? " is the address of " + known + ", which is there already"
                      : " is the address of " + known),
              "give it as " + known + ", so that the same identifier from other sources is equal");
        }
      }
    }
  }

  private static @Nullable Identifier known(String address) {
    Identifier found = Identifier.parse(address).identifier().orElse(null);
    return found == null || found.scheme() == IdentifierScheme.URL ? null : found;
  }
}
