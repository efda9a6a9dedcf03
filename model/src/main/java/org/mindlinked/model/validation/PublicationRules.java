package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.INFO;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Subject;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;

/** What publications may not say. */
final class PublicationRules {
  private static final String COMMONS = "creativecommons.org/";

  private PublicationRules() {}

  static List<Rule> all() {
    return List.of(
        NodeRule.onOwners(
            RuleCodes.LICENCE_OF_PAGE,
            INFO,
            "The licence of a page is not taken for that of the publication it describes.",
            (owner, path, problems) -> {
              if (owner instanceof Publication publication) {
                licenceOfPage(publication, path, problems);
              }
            }),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.CLOSED_WITH_LICENCE,
            WARNING,
            "A publication that nobody can read has no open licence.",
            PublicationRules::closedWithLicence),
        new NodeRule<Object>(
            List.of(ModelTypes.PUBLICATION, ModelTypes.SOURCE_RECORD),
            RuleCodes.LICENCE_FORM,
            WARNING,
            "A Creative Commons licence has the address by which all know it.",
            PublicationRules::licenceForm),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.PAGES_REVERSED,
            WARNING,
            "A publication does not end on a page before its first.",
            PublicationRules::pagesReversed),
        Rule.forEach(
            ModelTypes.SUBJECT,
            RuleCodes.SUBJECT_PAIR,
            WARNING,
            "A heading and its qualifier are two fields.",
            PublicationRules::subjectPair),
        Rule.forEach(
            ModelTypes.PERSON,
            RuleCodes.BODY_AS_PERSON,
            WARNING,
            "A corporate body is not taken for a person.",
            PublicationRules::bodyAsPerson));
  }

  private static void licenceOfPage(Publication publication, NodePath path, Problems problems) {
    Iri licence = publication.license().orElse(null);
    if (licence == null || supported(publication.evidence())) {
      return;
    }
    if (same(licence, publication.sources())
        || (path.record() != publication && same(licence, path.record().sources()))) {
      problems.report(
          "/license",
          "the licence is that of a page from which the facts were taken, and no evidence tells"
              + " that it is the publication's too",
          "leave it out here if it covers the page only; if it is the publication's, give evidence"
              + " with field /license");
    }
  }

  private static boolean same(Iri licence, List<SourceRecord> sources) {
    for (int i = 0; i < sources.size(); i++) {
      Optional<Iri> other = sources.get(i).license();
      if (other.isPresent() && other.get().equals(licence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean supported(List<Quote> evidence) {
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).field().orElse("").equals("/license")) {
        return true;
      }
    }
    return false;
  }

  private static void closedWithLicence(Publication publication, NodePath path, Problems problems) {
    if (publication.access().orElse(null) == AccessRoute.CLOSED
        && publication.license().isPresent()
        && publication.license().get().toString().contains(COMMONS)) {
      problems.report(
          "/access",
          "access is closed, but the licence lets everybody read: " + publication.license().get(),
          "licence, access and rights are different facts; look what each is said of");
    }
  }

  private static void licenceForm(Object node, NodePath path, Problems problems) {
    Iri licence =
        node instanceof Publication publication
            ? publication.license().orElse(null)
            : node instanceof SourceRecord source ? source.license().orElse(null) : null;
    if (licence == null) {
      return;
    }
    String canonical = canonical(licence.toString());
    if (canonical != null) {
      problems.report(
          "/license",
          licence + " is not the address by which the licence is known",
          "write " + canonical);
    }
  }

  /** The usual address of a licence of Creative Commons given by another; null if there is none. */
  private static @Nullable String canonical(String given) {
    int at = given.indexOf(COMMONS);
    if (at < 0) {
      return null;
    }
    String rest = given.substring(at + COMMONS.length());
    if (!rest.startsWith("licenses/") && !rest.startsWith("publicdomain/")) {
      return null;
    }
    int steps = 0;
    int end = rest.length();
    for (int i = 0; i < rest.length() && end == rest.length(); i++) {
      if (rest.charAt(i) == '/' && ++steps == 3) {
        end = i;
      }
    }
    String head = rest.substring(0, end);
    if (head.endsWith("/") || head.chars().filter(c -> c == '/').count() < 2) {
      return null;
    }
    String canonical = "https://creativecommons.org/" + head + "/";
    // a version for one country is a licence of its own: /licenses/by/3.0/de/
    String tail = rest.substring(Math.min(end + 1, rest.length()));
    if (tail.length() == 2 || (tail.length() > 2 && tail.charAt(2) == '/')) {
      canonical += tail.substring(0, 2) + "/";
    }
    return canonical.equals(given) ? null : canonical;
  }

  private static void pagesReversed(Publication publication, NodePath path, Problems problems) {
    if (publication.pageEnd().isEmpty()) {
      return;
    }
    if (publication.pageStart().isEmpty()) {
      problems.report(
          "/pageEnd",
          "there is a last page, but no first",
          "give pageStart; the number of an article goes into articleNumber");
      return;
    }
    long first = number(publication.pageStart().get());
    long last = number(publication.pageEnd().get());
    if (first >= 0 && last >= 0 && last < first) {
      problems.report(
          "/pageEnd",
          "the last page " + last + " comes before the first page " + first,
          "write the last page in full where the source shortens it: 1291-303 is 1291 to 1303");
    }
  }

  private static long number(String page) {
    if (page.isEmpty() || page.length() > 9) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < page.length(); i++) {
      int digit = page.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static void subjectPair(Subject subject, NodePath path, Problems problems) {
    if (subject.label().isEmpty() || subject.qualifier().isPresent()) {
      return;
    }
    String label = subject.label().get().any();
    int slash = label.indexOf('/');
    if (slash > 0
        && slash + 1 < label.length()
        && Character.isLowerCase(label.charAt(slash + 1))
        && label.charAt(slash - 1) != ' '
        && medical(subject.scheme().orElse(""))) {
      problems.report(
          "/label",
          Shown.of(label) + " is a heading and its qualifier in one",
          "write label "
              + Shown.of(label.substring(0, slash))
              + " and qualifier "
              + Shown.of(label.substring(slash + 1)));
    }
  }

  /** Whether headings of the scheme can have qualifiers, or the scheme is not told. */
  private static boolean medical(String scheme) {
    return scheme.isEmpty()
        || scheme.regionMatches(true, 0, "mesh", 0, 4)
        || scheme.regionMatches(true, 0, "decs", 0, 4);
  }

  private static void bodyAsPerson(Person person, NodePath path, Problems problems) {
    String field =
        body(person.family())
            ? "family"
            : body(person.full()) ? "full" : body(person.given()) ? "given" : null;
    if (field != null) {
      problems.report(
          "/" + field,
          "the name looks like that of a corporate body",
          "make it an organisation, and refer to it from the contribution");
    }
  }

  private static boolean body(Optional<String> name) {
    return name.isPresent() && hasBodyWord(name.get());
  }

  private static boolean hasBodyWord(String name) {
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (start && c >= 'A' && c <= 'U') {
        String word =
            switch (c) {
              case 'A' -> "Association";
              case 'C' -> "Consortium";
              case 'D' -> "Department";
              case 'H' -> "Hospital";
              case 'I' -> "Institute";
              case 'M' -> "Ministry";
              case 'N' -> "NHS";
              case 'U' -> "University";
              default -> "";
            };
        if (!word.isEmpty() && whole(name, i, word)) {
          return true;
        }
      }
      start = c == ' ' || c == ',' || c == '-';
    }
    return false;
  }

  private static boolean whole(String name, int at, String word) {
    int end = at + word.length();
    return name.startsWith(word, at)
        && (end == name.length() || !Character.isLetter(name.charAt(end)));
  }
}
