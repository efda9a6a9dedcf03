package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;

/** What numbers of people and things may not say. */
final class CountRules {
  /** Half a per cent of rounding on either side, and a little for the arithmetic. */
  private static final double SHARE_TOLERANCE = 0.0101;

  private CountRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.PARTITION_SUM,
            WARNING,
            "The members of a partition add up to the count that they split.",
            CountRules::partitionSum),
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.MEMBER_ABOVE_WHOLE,
            ERROR,
            "No member of a breakdown is larger than the count that it is part of.",
            CountRules::memberAboveWhole),
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.MEMBER_UNIT,
            WARNING,
            "The members of a breakdown count the same things as the count that they split.",
            CountRules::memberUnit),
        Rule.forEach(
            ModelTypes.BREAKDOWN,
            RuleCodes.SHARES_ABOVE_ONE,
            WARNING,
            "The proportions of a partition do not add up to more than 1.",
            CountRules::sharesAboveOne),
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.SHARE_OUTSIDE_BREAKDOWN,
            ERROR,
            "A proportion stands only inside a breakdown, where it is clear of what it is a share.",
            CountRules::shareOutsideBreakdown),
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.SHARE_DIFFERS,
            WARNING,
            "A member's number and its proportion agree.",
            CountRules::shareDiffers),
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.AS_FOUND_DIFFERS,
            WARNING,
            "A number is the one that is printed in the source.",
            CountRules::asFoundDiffers),
        Rule.forEach(
            ModelTypes.COUNT,
            RuleCodes.RANGE_WITHOUT_PER,
            WARNING,
            "In a review, a range of people says of what each number is: per review, per study.",
            CountRules::rangeWithoutPer));
  }

  /** Whether a unit is one of people. */
  static boolean people(CountUnit unit) {
    return unit.equals(CountUnit.PARTICIPANT)
        || unit.equals(CountUnit.PERSON)
        || unit.equals(CountUnit.EXPERT_BY_EXPERIENCE);
  }

  /** Whether two counts count the same things in the same way, so that they can be compared. */
  static boolean comparable(Count a, Count b) {
    return same(a.unit(), b.unit())
        && samePer(a, b)
        && (a.stage().equals(b.stage()) || a.stage().isEmpty() || b.stage().isEmpty());
  }

  /**
   * Whether two concepts are one: of one IRI, whatever each calls it, or if none has any, equal.
   */
  static boolean same(Concept a, Concept b) {
    return a.equals(b) || (!a.isTerm() && a.iri().isPresent() && a.iri().equals(b.iri()));
  }

  /** Whether two counts are for each of the same thing, or both for nothing. */
  static boolean samePer(Count a, Count b) {
    if (a.per().isEmpty() || b.per().isEmpty()) {
      return a.per().isEmpty() && b.per().isEmpty();
    }
    return same(a.per().get(), b.per().get());
  }

  /** Whether nothing tells where a number comes from: no place, no print, no basis. */
  static boolean bare(Count count) {
    return unsupported(count) && count.basis().isEmpty();
  }

  /** Whether no place and no print supports a number, derived or not. */
  static boolean unsupported(Count count) {
    return count.evidence().isEmpty() && count.asFound().isEmpty();
  }

  static boolean approximate(Count count) {
    return count.approximate().isPresent() && count.approximate().get();
  }

  /** The sum of two numbers that are not negative, or the largest number. */
  static long sum(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  /**
   * The sum of the members, if all have a value of the given unit and none is approximate, or -1.
   */
  private static long sumOf(Breakdown breakdown, CountUnit unit) {
    long sum = 0;
    List<Count> members = breakdown.members();
    for (int i = 0; i < members.size(); i++) {
      Count member = members.get(i);
      if (member.value().isEmpty() || !same(member.unit(), unit) || approximate(member)) {
        return -1;
      }
      sum = sum(sum, member.value().getAsLong());
    }
    return sum;
  }

  private static void partitionSum(Count count, NodePath path, Problems problems) {
    List<Breakdown> breakdowns = count.breakdowns();
    if (breakdowns.isEmpty() || count.value().isEmpty() || approximate(count)) {
      return;
    }
    for (int i = 0; i < breakdowns.size(); i++) {
      Breakdown breakdown = breakdowns.get(i);
      if (breakdown.partition().orElse(false)) {
        long sum = sumOf(breakdown, count.unit());
        if (sum >= 0 && sum != count.value().getAsLong()) {
          problems.report(
              "/breakdowns/" + i,
              "the members of the partition by "
                  + breakdown.axis()
                  + " add up to "
                  + sum
                  + ", the count that they split is "
                  + count.value().getAsLong(),
              "correct the number; or say partition false if the members overlap; or leave"
                  + " partition out if some are not listed");
        }
      }
    }
  }

  private static void memberAboveWhole(Count count, NodePath path, Problems problems) {
    List<Breakdown> breakdowns = count.breakdowns();
    if (breakdowns.isEmpty() || approximate(count)) {
      return;
    }
    long whole = count.value().orElse(count.max().orElse(-1));
    if (whole < 0) {
      return;
    }
    for (int i = 0; i < breakdowns.size(); i++) {
      List<Count> members = breakdowns.get(i).members();
      for (int j = 0; j < members.size(); j++) {
        Count member = members.get(j);
        long least = member.value().orElse(member.min().orElse(-1));
        if (least > whole && comparable(member, count) && !approximate(member)) {
          problems.report(
              "/breakdowns/" + i + "/members/" + j,
              "the member is "
                  + least
                  + ", more than the whole of "
                  + whole
                  + " that it is part of",
              "look which of the two numbers was misread, and whether both count the same things");
        }
      }
    }
  }

  private static void memberUnit(Count count, NodePath path, Problems problems) {
    List<Breakdown> breakdowns = count.breakdowns();
    for (int i = 0; i < breakdowns.size(); i++) {
      List<Count> members = breakdowns.get(i).members();
      for (int j = 0; j < members.size(); j++) {
        CountUnit unit = members.get(j).unit();
        if (!unit.equals(count.unit())
            && unit.isTerm()
            && count.unit().isTerm()
            && !(people(unit) && people(count.unit()))) {
          problems.report(
              "/breakdowns/" + i + "/members/" + j + "/unit",
              "the member counts " + unit + ", the count that it is part of " + count.unit(),
              "make a count of its own of what is counted in another unit");
        }
      }
    }
  }

  private static void sharesAboveOne(Breakdown breakdown, NodePath path, Problems problems) {
    if (!breakdown.partition().orElse(false)) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rounding = BigDecimal.ZERO;
    List<Count> members = breakdown.members();
    for (int i = 0; i < members.size(); i++) {
      BigDecimal share = members.get(i).proportion().orElse(null);
      if (share != null) {
        sum = sum.add(share);
        // trailing zeros are not kept, so 0.5 may have been 50 %: per cents at the coarsest
        rounding = rounding.add(BigDecimal.valueOf(5, Math.max(share.scale(), 2) + 1));
      }
    }
    if (sum.compareTo(BigDecimal.ONE.add(rounding)) > 0) {
      problems.report(
          "",
          "the proportions of the partition by "
              + breakdown.axis()
              + " add up to "
              + sum.toPlainString()
              + ", which is more than 1",
          "say partition false if one thing can be in several members, else look for a misread"
              + " number");
    }
  }

  private static void shareOutsideBreakdown(Count count, NodePath path, Problems problems) {
    if (count.proportion().isPresent() && !(path.parentOrNull() instanceof Breakdown)) {
      problems.report(
          "/proportion",
          "a proportion stands outside a breakdown, so nothing tells of what it is a share",
          "make it a member of a breakdown of the count that it is a share of");
    }
  }

  private static void shareDiffers(Count count, NodePath path, Problems problems) {
    List<Breakdown> breakdowns = count.breakdowns();
    if (breakdowns.isEmpty() || count.value().orElse(0) == 0 || approximate(count)) {
      return;
    }
    double whole = count.value().getAsLong();
    for (int i = 0; i < breakdowns.size(); i++) {
      List<Count> members = breakdowns.get(i).members();
      for (int j = 0; j < members.size(); j++) {
        Count member = members.get(j);
        if (member.proportion().isPresent()
            && member.value().isPresent()
            && comparable(member, count)
            && !approximate(member)
            && Math.abs(
                    member.value().getAsLong() / whole - member.proportion().get().doubleValue())
                > SHARE_TOLERANCE) {
          problems.report(
              "/breakdowns/" + i + "/members/" + j,
              "the member is "
                  + member.value().getAsLong()
                  + " of "
                  + count.value().getAsLong()
                  + ", its proportion says "
                  + member.proportion().get().toPlainString(),
              "look whether the proportion is of another whole, and put it there");
        }
      }
    }
  }

  static void derivedShare(Count count, NodePath path, Problems problems) {
    List<Breakdown> breakdowns = count.breakdowns();
    if (breakdowns.isEmpty() || count.value().isEmpty()) {
      return;
    }
    for (int i = 0; i < breakdowns.size(); i++) {
      Breakdown breakdown = breakdowns.get(i);
      List<Count> members = breakdown.members();
      for (int j = 0; j < members.size(); j++) {
        Count member = members.get(j);
        if (member.proportion().isPresent()
            && member.value().isPresent()
            && bare(member)
            && breakdown.evidence().isEmpty()
            && comparable(member, count)
            && !reaches(count.evidence(), "/breakdowns")
            && Math.round(member.proportion().get().doubleValue() * count.value().getAsLong())
                == member.value().getAsLong()) {
          problems.report(
              "/breakdowns/" + i + "/members/" + j + "/value",
              member.value().getAsLong()
                  + " is "
                  + member.proportion().get().toPlainString()
                  + " of "
                  + count.value().getAsLong()
                  + " and nothing shows that the source states it",
              "leave the value out, or give basis derived; if it is printed, give evidence or"
                  + " asFound");
        }
      }
    }
  }

  /** Whether a quotation supports a property below that pointer by name. */
  private static boolean reaches(List<Quote> evidence, String pointer) {
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).field().orElse("").startsWith(pointer)) {
        return true;
      }
    }
    return false;
  }

  static void overlappingSum(Count count, NodePath path, Problems problems) {
    List<Breakdown> breakdowns = count.breakdowns();
    if (breakdowns.isEmpty() || count.value().isEmpty() || !unsupported(count)) {
      return;
    }
    long whole = count.value().getAsLong();
    long all = 0;
    for (int i = 0; i < breakdowns.size(); i++) {
      Breakdown breakdown = breakdowns.get(i);
      long sum = sumOf(breakdown, count.unit());
      all = sum < 0 || all < 0 ? -1 : sum(all, sum);
      if (sum == whole && breakdown.members().size() > 1 && !breakdown.partition().orElse(true)) {
        problems.report(
            "/value",
            whole
                + " is the sum of the members by "
                + breakdown.axis()
                + ", which overlap, and nothing shows that the source states it",
            "leave the sum out: one thing may be in several members");
      }
    }
    if (all == whole && breakdowns.size() > 1) {
      problems.report(
          "/value",
          whole
              + " is the sum of members along different axes, and nothing shows that the source"
              + " states it",
          "leave the sum out: each axis splits the same things anew");
    }
  }

  private static void asFoundDiffers(Count count, NodePath path, Problems problems) {
    String asFound = count.asFound().orElse(null);
    if (asFound == null || count.value().isEmpty()) {
      return;
    }
    long printed = PrintedNumber.read(asFound);
    if (printed >= 0 && printed != count.value().getAsLong()) {
      problems.report(
          "/value",
          "the value is "
              + count.value().getAsLong()
              + ", but "
              + Shown.of(asFound)
              + " as found is "
              + printed,
          "look whether a separator of thousands was taken for a decimal point, or a number was"
              + " cut");
    }
  }

  private static void rangeWithoutPer(Count count, NodePath path, Problems problems) {
    if (count.min().isPresent()
        && count.max().isPresent()
        && count.per().isEmpty()
        && people(count.unit())
        && path.owner() instanceof Study study
        && synthesis(study)) {
      problems.report(
          "",
          "a range of "
              + count.min().getAsLong()
              + " to "
              + count.max().getAsLong()
              + " people in a review does not say of what each number is",
          "give per, for example per review or per primary-study, if these are the sizes of what"
              + " was included");
    }
  }

  /** Whether a study is one of studies. */
  static boolean synthesis(Study study) {
    if (study.review().isPresent()) {
      return true;
    }
    for (StudyDesign design : study.designs()) {
      if (design.isWithin(StudyDesign.EVIDENCE_SYNTHESIS)) {
        return true;
      }
    }
    return false;
  }
}
