package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;

/** What the flags of completeness may not say of the lists beside them. */
final class CompletenessRules {
  private CompletenessRules() {}

  static List<Rule> all() {
    return List.of(
        NodeRule.onOwners(
            RuleCodes.LAST_WITHOUT_GAP,
            WARNING,
            "The mark last is on the last contributor of a shortened list only.",
            (owner, path, problems) -> last(owner, problems)),
        Rule.forEach(
            ModelTypes.PERSON,
            RuleCodes.ET_AL_AS_PERSON,
            WARNING,
            "\"et al\" is not taken for a person.",
            CompletenessRules::etAl),
        NodeRule.onOwners(
            RuleCodes.COMPLETE_BUT_EMPTY,
            WARNING,
            "A list that is called complete is not empty.",
            (owner, path, problems) -> completeButEmpty(owner, problems)),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.ABSTRACT_CUT,
            WARNING,
            "An abstract that breaks off is marked as not complete.",
            CompletenessRules::abstractCut),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.REFERENCES_TOTAL,
            WARNING,
            "A publication does not list more references than it has.",
            CompletenessRules::referencesTotal),
        Rule.forEach(
            ModelTypes.SOURCE_RECORD,
            RuleCodes.SOURCE_TOTALS,
            WARNING,
            "What a source lists and what is missing of it add up to what it says it has.",
            CompletenessRules::sourceTotals),
        Rule.forEach(
            ModelTypes.SOURCE_RECORD,
            RuleCodes.MISSING_POSITION,
            ERROR,
            "A missing position lies within the list, and is not that of the record itself.",
            CompletenessRules::missingPosition));
  }

  private static void last(EvidenceRecord owner, Problems problems) {
    List<Contribution> contributors = owner.contributors();
    for (int i = 0; i < contributors.size(); i++) {
      Contribution contribution = contributors.get(i);
      if (!contribution.last().orElse(false)) {
        continue;
      }
      if (owner.contributorsComplete().orElse(true)) {
        problems.report(
            "/contributors/" + i + "/last",
            "last is given, but contributorsComplete is not false",
            "say contributorsComplete false if names are left out before this one; else leave last"
                + " out, the order tells it");
      }
      for (int j = i + 1; j < contributors.size(); j++) {
        if (sharesRole(contribution.roles(), contributors.get(j).roles())) {
          problems.report(
              "/contributors/" + i + "/last",
              "last is given, but contributor " + (j + 1) + " of the same role comes after",
              "move the contributor to the end, or leave last out");
          break;
        }
      }
    }
  }

  private static boolean sharesRole(
      SortedSet<ContributionRole> roles, SortedSet<ContributionRole> others) {
    if (roles.isEmpty() || others.isEmpty()) {
      return true;
    }
    for (ContributionRole role : roles) {
      if (others.contains(role)) {
        return true;
      }
    }
    return false;
  }

  private static void etAl(Person person, NodePath path, Problems problems) {
    etAl(person.family(), "/family", problems);
    etAl(person.given(), "/given", problems);
    etAl(person.full(), "/full", problems);
  }

  private static void etAl(Optional<String> name, String pointer, Problems problems) {
    if (name.isPresent() && name.get().length() >= 5 && elision(name.get())) {
      problems.report(
          pointer,
          "the name is " + Shown.of(name.get()) + ", which stands for names that were left out",
          "leave this out and say contributorsComplete false");
    }
  }

  private static boolean elision(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) <= ' ')) {
      end--;
    }
    if (end >= 5 && name.regionMatches(true, end - 5, "et al", 0, 5)) {
      return end == 5 || !Character.isLetter(name.charAt(end - 6));
    }
    return name.equalsIgnoreCase("others") || name.equalsIgnoreCase("and others");
  }

  private static void completeButEmpty(EvidenceRecord owner, Problems problems) {
    if (owner.contributors().isEmpty() && owner.contributorsComplete().orElse(false)) {
      problems.report(
          "/contributorsComplete",
          "contributorsComplete is true, but there are no contributors",
          "leave the flag out if none are known");
    }
    if (owner.findings().isEmpty() && owner.findingsComplete().orElse(false)) {
      problems.report(
          "/findingsComplete",
          "findingsComplete is true, but there are no findings",
          "leave the flag out if none are known");
    }
  }

  private static void abstractCut(Publication publication, NodePath path, Problems problems) {
    Text text = publication.abstractText().orElse(null);
    if (text == null || !publication.abstractComplete().orElse(true)) {
      return;
    }
    String words = text.any();
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) <= ' ' || words.charAt(end - 1) == ']')) {
      end--;
    }
    if (end > 0
        && (words.charAt(end - 1) == '…'
            || words.startsWith("...", end - 3)
            || words.regionMatches(true, end - 9, "truncated", 0, 9))) {
      problems.report(
          "/abstract",
          "the abstract breaks off, but abstractComplete is not false",
          "say abstractComplete false, and leave the dots out if they are the source's");
    }
  }

  private static void referencesTotal(Publication publication, NodePath path, Problems problems) {
    long listed = publication.references().size();
    if (publication.referencesTotal().isPresent()
        && publication.referencesTotal().getAsLong() < listed) {
      problems.report(
          "/referencesTotal",
          "the publication is said to have "
              + publication.referencesTotal().getAsLong()
              + " references, but "
              + listed
              + " are listed",
          "referencesTotal is the number that the publication has, not of those listed");
    }
  }

  private static void sourceTotals(SourceRecord source, NodePath path, Problems problems) {
    if (source.reportedTotal().isEmpty() || source.observedTotal().isEmpty()) {
      return;
    }
    long reported = source.reportedTotal().getAsLong();
    long observed = source.observedTotal().getAsLong();
    long missing = source.missingPositions().size();
    if (observed > reported || (missing > 0 && observed + missing != reported)) {
      problems.report(
          "/observedTotal",
          "the source says it lists "
              + reported
              + ", but "
              + observed
              + " were there"
              + (missing > 0 ? " and " + missing + " are missing" : ""),
          "look which of the numbers was misread; positions keep the source's own numbers");
    }
  }

  private static void missingPosition(SourceRecord source, NodePath path, Problems problems) {
    if (source.missingPositions().isEmpty()) {
      return;
    }
    long last = source.missingPositions().last();
    if (source.reportedTotal().isPresent() && last > source.reportedTotal().getAsLong()) {
      problems.report(
          "/missingPositions",
          "position " + last + " is missing from a list of " + source.reportedTotal().getAsLong(),
          "positions are those of the source, from 1 to reportedTotal");
    }
    if (source.recordNumber().isPresent()
        && source.missingPositions().contains(source.recordNumber().getAsLong())) {
      problems.report(
          "/missingPositions",
          "position "
              + source.recordNumber().getAsLong()
              + " is missing, but it is the one of this record",
          "do not renumber what comes after a gap");
    }
  }
}
