package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Phase;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.ModelTypes;

/**
 * What dates may not say of each other. Dates are as exact as the source tells them, so only an
 * order that is certain is compared.
 */
final class DateRules {
  /**
   * Before it, research on mental health is seldom catalogued, and a slip of the pen is likelier.
   */
  private static final int EARLIEST_USUAL_YEAR = 1900;

  private DateRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.REPORT_BEFORE_STUDY,
            WARNING,
            "The results of a study are not published before the study starts.",
            DateRules::reportBeforeStudy),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.SEARCH_AFTER_PUBLICATION,
            WARNING,
            "A review is not published before its search.",
            DateRules::searchAfterPublication),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.PHASES_OUT_OF_ORDER,
            WARNING,
            "The phases of a study follow each other in the order of their numbers and dates.",
            DateRules::phasesOutOfOrder),
        Rule.forEach(
            ModelTypes.DATA_COLLECTION,
            RuleCodes.COLLECTED_OUTSIDE_PERIOD,
            WARNING,
            "Data are collected within the period of the study.",
            DateRules::collectedOutsidePeriod),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.RETRIEVED_BEFORE_ISSUED,
            WARNING,
            "A publication was issued before it was read.",
            DateRules::retrievedBeforeIssued),
        Rule.forEach(
            ModelTypes.PUBLICATION,
            RuleCodes.UNLIKELY_YEAR,
            WARNING,
            "A publication was issued after 1899.",
            DateRules::unlikelyYear),
        NodeRule.onOwners(
            RuleCodes.CIRCLE,
            ERROR,
            "No phase follows itself and no organisation is part of itself, over any steps.",
            (owner, path, problems) -> circle(owner, problems)));
  }

  private static @Nullable PartialDate start(Optional<Interval> interval) {
    return interval.isPresent() ? interval.get().start().orElse(null) : null;
  }

  private static @Nullable PartialDate end(Optional<Interval> interval) {
    return interval.isPresent() ? interval.get().end().orElse(null) : null;
  }

  private static void reportBeforeStudy(Study study, NodePath path, Problems problems) {
    PartialDate start = start(study.period());
    if (start == null) {
      return;
    }
    for (int i = 0; i < study.reports().size(); i++) {
      Report report = study.reports().get(i);
      ReportRole role = report.role().orElse(null);
      PartialDate issued = report.publication().issued().orElse(null);
      if (issued != null
          && (role == ReportRole.PRIMARY || role == ReportRole.SECONDARY)
          && issued.endsBefore(start)) {
        problems.report(
            "/reports/" + i + "/publication/issued",
            "the report was issued " + issued + ", before the study started " + start,
            "look whether the report is the protocol, or one of the dates was misread");
      }
    }
  }

  private static void searchAfterPublication(Study study, NodePath path, Problems problems) {
    if (study.review().isEmpty()) {
      return;
    }
    ReviewMethod review = study.review().get();
    PartialDate search = start(review.searchWindow());
    PartialDate covered = end(review.coverage());
    if (search == null && covered == null) {
      return;
    }
    for (int i = 0; i < study.reports().size(); i++) {
      Report report = study.reports().get(i);
      PartialDate issued = report.publication().issued().orElse(null);
      if (issued == null || report.role().orElse(null) != ReportRole.PRIMARY) {
        continue;
      }
      if (search != null && issued.endsBefore(search)) {
        problems.report(
            "/review/searchWindow",
            "the search began " + search + ", after the review was issued " + issued,
            DAY_AND_MONTH);
      }
      if (covered != null && issued.endsBefore(covered)) {
        problems.report(
            "/review/coverage",
            "the review covers what appeared until " + covered + ", but was issued " + issued,
            DAY_AND_MONTH);
      }
    }
  }

  private static final String DAY_AND_MONTH =
      "look whether day and month were exchanged, or the date belongs to an update of the review";

  private static void phasesOutOfOrder(Study study, NodePath path, Problems problems) {
    List<Phase> phases = study.phases();
    if (phases.size() < 2) {
      return;
    }
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      int before = index(phase.follows(), "phase-", phases.size());
      for (int j = 0; j < phases.size(); j++) {
        Phase other = phases.get(j);
        boolean numbered = phase.ordinal().isPresent() && other.ordinal().isPresent();
        if (numbered && j < i && phase.ordinal().getAsLong() == other.ordinal().getAsLong()) {
          problems.report(
              "/phases/" + i + "/ordinal",
              "two phases have the number " + phase.ordinal().getAsLong(),
              "number them as the source does");
        }
        boolean later =
            j == before || (numbered && other.ordinal().getAsLong() < phase.ordinal().getAsLong());
        PartialDate start = start(phase.period());
        PartialDate earlier = start(other.period());
        if (i != j && later && start != null && earlier != null && start.endsBefore(earlier)) {
          problems.report(
              "/phases/" + i + "/period",
              "the phase starts "
                  + start
                  + ", before the one that it comes after starts "
                  + earlier,
              "look whether dates or numbers of the phases were exchanged");
        }
      }
    }
  }

  /** The index of the node that a reference into a list names, or -1. */
  private static int index(Optional<Reference> reference, String prefix, int size) {
    if (reference.isEmpty()) {
      return -1;
    }
    String fragment = reference.get().fragment().orElse("");
    if (!fragment.startsWith(prefix) || fragment.length() > prefix.length() + 9) {
      return -1;
    }
    int number = 0;
    for (int i = prefix.length(); i < fragment.length(); i++) {
      int digit = fragment.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number >= 1 && number <= size ? number - 1 : -1;
  }

  private static void collectedOutsidePeriod(
      DataCollection collection, NodePath path, Problems problems) {
    if (collection.period().isEmpty() || !(path.owner() instanceof Study study)) {
      return;
    }
    PartialDate start = start(collection.period());
    PartialDate end = end(collection.period());
    PartialDate from = start(study.period());
    PartialDate to = end(study.period());
    if ((start != null && from != null && start.endsBefore(from))
        || (end != null && to != null && to.endsBefore(end))
        || (start != null && to != null && to.endsBefore(start))
        || (end != null && from != null && end.endsBefore(from))) {
      problems.report(
          "/period",
          "data were collected "
              + collection.period().get()
              + ", outside the period of the study "
              + study.period().map(Interval::toString).orElse(""),
          "widen the period of the study, or look for a misread date");
    }
  }

  private static void retrievedBeforeIssued(
      Publication publication, NodePath path, Problems problems) {
    PartialDate issued = publication.issued().orElse(null);
    if (issued == null) {
      return;
    }
    List<SourceRecord> sources = publication.sources();
    for (int i = 0; i < sources.size(); i++) {
      PartialDate retrieved = sources.get(i).retrieved().orElse(null);
      if (retrieved != null && retrieved.endsBefore(issued)) {
        problems.report(
            "/sources/" + i + "/retrieved",
            "the source was read " + retrieved + ", before the publication was issued " + issued,
            "an article ahead of its issue has the date of its first appearance; else look for a"
                + " misread date");
      }
    }
  }

  private static void unlikelyYear(Publication publication, NodePath path, Problems problems) {
    PartialDate issued = publication.issued().orElse(null);
    if (issued != null && issued.year() < EARLIEST_USUAL_YEAR) {
      problems.report(
          "/issued",
          "the year " + issued.year() + " is unlikely, expected 1900 or later",
          "look whether digits were exchanged");
    }
  }

  private static void circle(EvidenceRecord owner, Problems problems) {
    List<Phase> phases = owner instanceof Study study ? study.phases() : List.of();
    for (int i = 0; i < phases.size(); i++) {
      if (circular(
          i, phases.size(), at -> index(phases.get(at).follows(), "phase-", phases.size()))) {
        problems.report(
            "/phases/" + i + "/follows",
            "the phase follows itself, directly or over others",
            "name the earlier phase");
      }
    }
    List<Organisation> all = owner.organisations();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).partOf().isPresent()
          && circular(
              i, all.size(), at -> index(all.get(at).partOf(), "organisation-", all.size()))) {
        problems.report(
            "/organisations/" + i + "/partOf",
            "the organisation is part of itself, directly or over others",
            "name the larger organisation");
      }
    }
  }

  private static boolean circular(int start, int size, IntUnaryOperator next) {
    int at = start;
    for (int steps = 0; steps < size; steps++) {
      at = next.applyAsInt(at);
      if (at < 0) {
        return false;
      }
      if (at == start) {
        return true;
      }
    }
    return false;
  }
}
