package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Phase;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Reference;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.References;

/** What the parts of a study may not say of each other. */
final class StudyRules {
  /** Up to so many groups every choice of them is tried; beyond, coincidences would be many. */
  private static final int FEW = 4;

  private StudyRules() {}

  static List<Rule> all() {
    return List.of(
        new NodeRule<Object>(
            List.of(ModelTypes.STUDY, ModelTypes.COUNT),
            RuleCodes.DERIVED_AS_STATED,
            WARNING,
            "A number that is only arithmetic on other numbers is not shown as stated.",
            (node, path, problems) -> {
              if (node instanceof Count count) {
                CountRules.derivedShare(count, path, problems);
              } else if (node instanceof Study study) {
                derivedAsStated(study, problems);
              }
            }),
        new NodeRule<Object>(
            List.of(ModelTypes.STUDY, ModelTypes.COUNT),
            RuleCodes.OVERLAPPING_SUM,
            WARNING,
            "Groups that may overlap are not added up.",
            (node, path, problems) -> {
              if (node instanceof Count count) {
                CountRules.overlappingSum(count, path, problems);
              } else if (node instanceof Study study) {
                sumOfPopulations(study, problems);
              }
            }),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.PLANNED_AS_ACHIEVED,
            WARNING,
            "A study that is only planned has no results.",
            StudyRules::plannedAsAchieved),
        Rule.forEach(
            ModelTypes.DATA_COLLECTION,
            RuleCodes.COLLECTED_FROM_SERVED,
            WARNING,
            "Data are not collected from people whom the sampled staff only look after.",
            StudyRules::collectedFromServed),
        Rule.forEach(
            ModelTypes.DATA_COLLECTION,
            RuleCodes.PHASE_NOT_REPORTED,
            WARNING,
            "Nothing is told of a phase of which the source tells nothing.",
            StudyRules::phaseNotReported),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.REVIEW_OF_PRIMARY,
            WARNING,
            "A study with a review's method has the design of a review.",
            StudyRules::reviewOfPrimary),
        Rule.forEach(
            ModelTypes.REVIEW_METHOD,
            RuleCodes.FLOW_GROWS,
            WARNING,
            "A review does not include more than it found.",
            StudyRules::flowGrows),
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.OPINION_AS_STUDY,
            WARNING,
            "An opinion piece that reports no study is a publication, not a study.",
            StudyRules::opinionAsStudy));
  }

  /** A population's number that nothing supports, which is found among sums of its siblings. */
  private static void derivedAsStated(Study study, Problems problems) {
    List<Population> populations = study.populations();
    for (int i = 0; i < populations.size(); i++) {
      List<Count> counts = populations.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        Count count = counts.get(j);
        if (candidate(count) && CountRules.bare(count)) {
          boolean[] addends = sumOfOthers(populations, i, count);
          if (addends != null && !apart(study, addends)) {
            problems.report(
                "/populations/" + i + "/counts/" + j + "/value",
                count.value().getAsLong()
                    + " is the sum of other populations of this study, and nothing shows that the"
                    + " source states it",
                SUM_HINT);
          } else if (addends == null && sumOfParts(populations.get(i), count)) {
            problems.report(
                "/populations/" + i + "/counts/" + j + "/value",
                count.value().getAsLong()
                    + " is the sum of the population's parts, of which the source tells the"
                    + " numbers, and nothing shows that it states the sum",
                SUM_HINT);
          }
          derivedFromRange(counts, count, "/populations/" + i + "/counts/" + j, problems);
        }
      }
    }
    derivedCollections(study, problems);
  }

  private static final String SUM_HINT =
      "leave it out, or give basis derived; if it is printed, give evidence or asFound";

  private static boolean candidate(Count count) {
    return CountRules.people(count.unit()) && count.value().orElse(0) > 0;
  }

  private static void derivedFromRange(
      List<Count> counts, Count count, String pointer, Problems problems) {
    long value = count.value().getAsLong();
    for (int i = 0; i < counts.size(); i++) {
      Count range = counts.get(i);
      if (range.min().isPresent() && range.max().isPresent() && range.unit().equals(count.unit())) {
        long sum = CountRules.sum(range.min().getAsLong(), range.max().getAsLong());
        if (value == sum || value == sum / 2) {
          problems.report(
              pointer + "/value",
              value
                  + " is "
                  + (value == sum ? "the sum of the ends" : "the middle")
                  + " of the range "
                  + range.min().getAsLong()
                  + " to "
                  + range.max().getAsLong()
                  + ", and nothing shows that the source states it",
              "leave it out: a range is neither a total nor an estimate");
        }
      }
    }
  }

  /** Whether the parts, each supported by its source, add up to the number. */
  private static boolean sumOfParts(Population population, Count count) {
    List<Population> parts = population.parts();
    if (parts.size() < 2) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      Count part = size(parts.get(i), count);
      if (part == null || CountRules.unsupported(part)) {
        return false;
      }
      sum = CountRules.sum(sum, part.value().getAsLong());
    }
    return sum == count.value().getAsLong();
  }

  /** The first count of a population with a value that can be compared with the given count. */
  private static @Nullable Count size(Population population, Count with) {
    List<Count> counts = population.counts();
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      if (count.value().isPresent() && CountRules.comparable(count, with)) {
        return count;
      }
    }
    return null;
  }

  /** Which other populations, two at least, add up to the count; null if none do. */
  private static boolean @Nullable [] sumOfOthers(
      List<Population> populations, int self, Count count) {
    if (populations.size() < 3) {
      return null;
    }
    long wanted = count.value().getAsLong();
    int[] others = new int[populations.size()];
    long[] sizes = new long[populations.size()];
    int n = 0;
    long all = 0;
    for (int i = 0; i < populations.size(); i++) {
      Count other = i == self ? null : size(populations.get(i), count);
      if (other != null && other.value().getAsLong() > 0) {
        others[n] = i;
        sizes[n] = other.value().getAsLong();
        all = CountRules.sum(all, sizes[n]);
        n++;
      }
    }
    if (n < 2 || all < wanted) {
      return null;
    }
    int full = n <= 30 ? (1 << n) - 1 : 0;
    if (all == wanted && full != 0) {
      return chosen(populations.size(), others, n, full);
    }
    if (n <= FEW) {
      for (int mask = 3; mask < full; mask++) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
          sum = (mask & (1 << i)) == 0 ? sum : CountRules.sum(sum, sizes[i]);
        }
        if (sum == wanted && Integer.bitCount(mask) > 1) {
          return chosen(populations.size(), others, n, mask);
        }
      }
    }
    return null;
  }

  private static boolean[] chosen(int size, int[] others, int n, int mask) {
    boolean[] chosen = new boolean[size];
    for (int i = 0; i < n; i++) {
      chosen[others[i]] = (mask & (1 << i)) != 0;
    }
    return chosen;
  }

  /** Whether each of these populations gave data, but no one collection took data from all. */
  private static boolean apart(Study study, boolean[] populations) {
    boolean[] seen = new boolean[populations.length];
    List<DataCollection> collections = study.dataCollections();
    for (int i = 0; i < collections.size(); i++) {
      boolean all = true;
      for (int p = 0; p < populations.length; p++) {
        boolean from = from(collections.get(i), p);
        seen[p] |= from;
        all &= from || !populations[p];
      }
      if (all) {
        return false;
      }
    }
    for (int p = 0; p < populations.length; p++) {
      if (populations[p] && !seen[p]) {
        return false;
      }
    }
    return true;
  }

  /** Whether data were collected from the population at that index, or from a part of it. */
  private static boolean from(DataCollection collection, int index) {
    String whole = "population-" + (index + 1);
    for (Reference reference : collection.collectedFrom()) {
      String fragment = reference.fragment().orElse("");
      if (fragment.equals(whole) || fragment.startsWith(whole + ".")) {
        return true;
      }
    }
    return false;
  }

  /** Numbers of participants of a data collection that are arithmetic on populations. */
  private static void derivedCollections(Study study, Problems problems) {
    List<DataCollection> collections = study.dataCollections();
    for (int i = 0; i < collections.size(); i++) {
      DataCollection collection = collections.get(i);
      List<Count> counts = collection.counts();
      for (int j = 0; j < counts.size(); j++) {
        Count count = counts.get(j);
        if (candidate(count) && CountRules.bare(count)) {
          String pointer = "/dataCollections/" + i + "/counts/" + j;
          long value = count.value().getAsLong();
          if (collection.collectedFrom().size() > 1
              && sumOfSources(study, collection, count) == value) {
            problems.report(
                pointer + "/value",
                value
                    + " is the sum of the populations that the data were collected from, and"
                    + " nothing shows that the source states it",
                SUM_HINT);
          } else if (difference(study, i, count)) {
            problems.report(
                pointer + "/value",
                value
                    + " is what another data collection leaves of the population, and nothing"
                    + " shows that the source states it",
                SUM_HINT);
          }
          derivedFromRange(counts, count, pointer, problems);
        }
      }
    }
  }

  private static @Nullable Population population(Study study, Reference reference) {
    String fragment = reference.fragment().orElse("");
    References.Target target = References.resolve(ModelTypes.STUDY, study, fragment);
    return target != null && target.node() instanceof Population population ? population : null;
  }

  private static long sumOfSources(Study study, DataCollection collection, Count count) {
    long sum = 0;
    for (Reference reference : collection.collectedFrom()) {
      Population population = population(study, reference);
      Count size = population == null ? null : size(population, count);
      if (size == null) {
        return -1;
      }
      sum = CountRules.sum(sum, size.value().getAsLong());
    }
    return sum;
  }

  private static boolean difference(Study study, int self, Count count) {
    for (Reference reference : study.dataCollections().get(self).collectedFrom()) {
      Population population = population(study, reference);
      Count size = population == null ? null : size(population, count);
      long rest = size == null ? -1 : size.value().getAsLong() - count.value().getAsLong();
      if (rest <= 0) {
        continue;
      }
      for (int i = 0; i < study.dataCollections().size(); i++) {
        DataCollection other = study.dataCollections().get(i);
        if (i != self && other.collectedFrom().contains(reference)) {
          for (int j = 0; j < other.counts().size(); j++) {
            Count taken = other.counts().get(j);
            if (taken.value().orElse(-1) == rest
                && (CountRules.people(taken.unit()) || CountUnit.INTERVIEW.equals(taken.unit()))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static void sumOfPopulations(Study study, Problems problems) {
    List<Population> populations = study.populations();
    if (populations.size() < 3 || study.dataCollections().size() < 2) {
      return;
    }
    for (int i = 0; i < populations.size(); i++) {
      List<Count> counts = populations.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        Count count = counts.get(j);
        // derived is no excuse here: the sum itself may be wrong
        if (candidate(count) && CountRules.unsupported(count)) {
          boolean[] addends = sumOfOthers(populations, i, count);
          if (addends != null && apart(study, addends)) {
            problems.report(
                "/populations/" + i + "/counts/" + j + "/value",
                count.value().getAsLong()
                    + " is the sum of populations whose data were collected apart, in which the"
                    + " same people may be",
                "leave the sum out");
          }
        }
      }
    }
  }

  private static void plannedAsAchieved(Study study, NodePath path, Problems problems) {
    if (study.status().orElse(null) != StudyStatus.PLANNED) {
      return;
    }
    if (!study.findings().isEmpty()) {
      problems.report(
          "/findings",
          "the status is planned, but the study has findings",
          "give the status that the newest source tells, or none");
    }
    for (int i = 0; i < study.populations().size(); i++) {
      List<Count> counts = study.populations().get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        CountStage stage = counts.get(j).stage().orElse(null);
        if (stage == CountStage.RANDOMISED
            || stage == CountStage.ANALYSED
            || stage == CountStage.COMPLETED) {
          problems.report(
              "/populations/" + i + "/counts/" + j + "/stage",
              "the status is planned, but a count is of people already " + stage.token(),
              "an intended number has the stage planned");
        }
      }
    }
  }

  private static void collectedFromServed(
      DataCollection collection, NodePath path, Problems problems) {
    if (!(path.owner() instanceof Study study)) {
      return;
    }
    for (Reference reference : collection.collectedFrom()) {
      Population population = population(study, reference);
      if (population != null && population.kind().orElse(null) == PopulationKind.SERVED) {
        problems.report(
            "/collectedFrom",
            reference + " is of the people whom the sampled staff look after, who gave no data",
            "name the population that was asked, or make this one a sample");
      }
    }
  }

  private static void phaseNotReported(
      DataCollection collection, NodePath path, Problems problems) {
    Reference reference = collection.phase().orElse(null);
    if (reference == null || !(path.owner() instanceof Study study)) {
      return;
    }
    References.Target target =
        References.resolve(ModelTypes.STUDY, study, reference.fragment().orElse(""));
    if (target != null && target.node() instanceof Phase phase && !phase.reported().orElse(true)) {
      problems.report(
          "/phase",
          "data were collected in " + reference + ", which is marked as not reported",
          "name the phase that the source describes, or leave out reported false");
    }
  }

  private static void reviewOfPrimary(Study study, NodePath path, Problems problems) {
    if (study.review().isEmpty() || study.designs().isEmpty()) {
      return;
    }
    for (StudyDesign design : study.designs()) {
      if (!design.isTerm()
          || StudyDesign.CONSENSUS.equals(design)
          || design.isWithin(StudyDesign.EVIDENCE_SYNTHESIS)) {
        return;
      }
    }
    problems.report(
        "/review",
        "the study has the method of a review, but none of its designs is one",
        "add the design of the review; what was searched by a primary study belongs in its data"
            + " collections");
  }

  private static void flowGrows(ReviewMethod review, NodePath path, Problems problems) {
    List<Count> flow = review.flow();
    for (int i = 0; i < flow.size(); i++) {
      Count earlier = flow.get(i);
      if (rank(earlier) < 0 || earlier.value().isEmpty() || CountRules.approximate(earlier)) {
        continue;
      }
      for (int j = 0; j < flow.size(); j++) {
        Count later = flow.get(j);
        if (rank(later) > rank(earlier)
            && later.value().orElse(0) > earlier.value().getAsLong()
            && !CountRules.approximate(later)
            && narrows(earlier.unit(), later.unit())) {
          problems.report(
              "/flow/" + j,
              later.value().getAsLong()
                  + " were "
                  + stage(later)
                  + ", more than the "
                  + earlier.value().getAsLong()
                  + " that were "
                  + stage(earlier),
              "look whether the numbers, or their stages, were exchanged");
        }
      }
    }
  }

  private static String stage(Count count) {
    return count.stage().map(CountStage::token).orElse("");
  }

  /** How far down the flow a stage stands, or -1 if it is not one of the flow. */
  private static int rank(Count count) {
    CountStage stage = count.stage().orElse(null);
    if (stage == null) {
      return -1;
    }
    return switch (stage) {
      case IDENTIFIED -> 0;
      case SCREENED -> 1;
      case ELIGIBLE -> 2;
      case INCLUDED -> 3;
      default -> -1;
    };
  }

  /** Whether what is counted later was among what was counted earlier. */
  private static boolean narrows(CountUnit earlier, CountUnit later) {
    return CountRules.same(earlier, later)
        || (CountUnit.RECORD.equals(earlier)
            && (CountUnit.STUDY.equals(later)
                || CountUnit.PAPER.equals(later)
                || CountUnit.REVIEW.equals(later)
                || CountUnit.SOURCE.equals(later)));
  }

  private static void opinionAsStudy(Study study, NodePath path, Problems problems) {
    if (study.reports().isEmpty()
        || !study.designs().isEmpty()
        || !study.populations().isEmpty()
        || !study.dataCollections().isEmpty()
        || !study.analyses().isEmpty()
        || study.review().isPresent()) {
      return;
    }
    for (int i = 0; i < study.reports().size(); i++) {
      Publication publication = study.reports().get(i).publication();
      PublicationType type = publication.publicationType().orElse(null);
      if (!PublicationType.PERSPECTIVE.equals(type) && !PublicationType.EDITORIAL.equals(type)) {
        return;
      }
    }
    problems.report(
        "",
        "the study is reported by opinion pieces only, and has no design, population, data or"
            + " review",
        "make the piece a record of type Publication: it stands without a study");
  }
}
