package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Appraisal;
import org.mindlinked.model.AppraisalInstrument;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Rating;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.ModelTypes;

/** What findings, effects and appraisals may not say. */
final class FindingRules {
  private static final BigDecimal LOWEST_USUAL_LEVEL = new BigDecimal("0.5");
  private static final BigDecimal USUAL_LEVEL = new BigDecimal("0.95");
  private static final BigDecimal SURELY_SIGNIFICANT = new BigDecimal("0.02");
  private static final BigDecimal SURELY_NOT_SIGNIFICANT = new BigDecimal("0.1");

  /** Up to so many findings each is compared with each; beyond, they are looked up by hash. */
  private static final int FEW = 12;

  private FindingRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.forEach(
            ModelTypes.STUDY,
            RuleCodes.PERSPECTIVE_WITHOUT_POPULATION,
            WARNING,
            "Who is said to hold a view is among the populations of the study.",
            FindingRules::perspectives),
        new NodeRule<Object>(
            List.of(ModelTypes.STUDY, ModelTypes.PUBLICATION, ModelTypes.FINDING),
            RuleCodes.DUPLICATED_FINDING,
            WARNING,
            "A finding is told once.",
            FindingRules::duplicated),
        Rule.forEach(
            ModelTypes.EFFECT_ESTIMATE,
            RuleCodes.ESTIMATE_OUTSIDE_INTERVAL,
            WARNING,
            "An estimate lies within its interval.",
            FindingRules::outsideInterval),
        Rule.forEach(
            ModelTypes.EFFECT_ESTIMATE,
            RuleCodes.P_CONTRADICTS_INTERVAL,
            WARNING,
            "A p value and a 95 % interval agree whether there is an effect.",
            FindingRules::pContradictsInterval),
        Rule.forEach(
            ModelTypes.EFFECT_ESTIMATE,
            RuleCodes.IMPOSSIBLE_EFFECT,
            ERROR,
            "A ratio is not negative, and a correlation lies between -1 and 1.",
            FindingRules::impossible),
        Rule.forEach(
            ModelTypes.EFFECT_ESTIMATE,
            RuleCodes.SHARE_AS_PER_CENT,
            WARNING,
            "A proportion is a share from 0 to 1, not a number of per cent.",
            FindingRules::perCent),
        Rule.forEach(
            ModelTypes.EFFECT_ESTIMATE,
            RuleCodes.CONFIDENCE_LEVEL,
            WARNING,
            "A confidence level is the share that the interval covers, such as 0.95.",
            FindingRules::level),
        Rule.forEach(
            ModelTypes.APPRAISAL,
            RuleCodes.RATING_OF_OTHER_INSTRUMENT,
            ERROR,
            "A rating belongs to the instrument with which it was made.",
            FindingRules::rating));
  }

  private static void perspectives(Study study, NodePath path, Problems problems) {
    List<Finding> findings = study.findings();
    if (findings.isEmpty() || study.populations().isEmpty()) {
      return;
    }
    for (int i = 0; i < findings.size(); i++) {
      perspective(study, findings.get(i), "/findings/" + i, problems);
    }
  }

  private static void perspective(Study study, Finding finding, String pointer, Problems problems) {
    if (!finding.perspective().isEmpty()) {
      for (PopulationRole role : finding.perspective()) {
        if (role.isTerm() && !known(study, role)) {
          problems.report(
              pointer + "/perspective",
              "the finding is told from the view of "
                  + role
                  + ", but no population of the study has such a role",
              "add the role to the population that holds the view, or correct the perspective");
        }
      }
    }
    List<Finding> parts = finding.parts();
    for (int i = 0; i < parts.size(); i++) {
      perspective(study, parts.get(i), pointer + "/parts/" + i, problems);
    }
  }

  /**
   * Whether somebody of that role, or of a wider or narrower one, gave data or did the research; so
   * too if any group has no role, since it may be theirs.
   */
  private static boolean known(Study study, PopulationRole role) {
    if (anyPopulation(study.populations(), role)) {
      return true;
    }
    List<Involvement> involvement = study.involvement();
    for (int i = 0; i < involvement.size(); i++) {
      for (PopulationRole other : involvement.get(i).roles()) {
        if (near(other, role)) {
          return true;
        }
      }
    }
    List<DataCollection> collections = study.dataCollections();
    for (int i = 0; i < collections.size(); i++) {
      for (PopulationRole other : collections.get(i).conductedBy()) {
        if (near(other, role)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyPopulation(List<Population> populations, PopulationRole role) {
    for (int i = 0; i < populations.size(); i++) {
      Population population = populations.get(i);
      if (population.roles().isEmpty()) {
        return true;
      }
      for (PopulationRole other : population.roles()) {
        if (near(other, role)) {
          return true;
        }
      }
      if (!population.parts().isEmpty() && anyPopulation(population.parts(), role)) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(PopulationRole a, PopulationRole b) {
    return !a.isTerm() || a.isWithin(b) || b.isWithin(a) || (close(a) != 0 && close(a) == close(b));
  }

  /** Roles that sources use for one and the same people. */
  private static int close(PopulationRole role) {
    if (PopulationRole.SERVICE_USER.equals(role)
        || PopulationRole.PERSON_WITH_LIVED_EXPERIENCE.equals(role)) {
      return 1;
    }
    return PopulationRole.CARER.equals(role) || PopulationRole.FAMILY.equals(role) ? 2 : 0;
  }

  private static void duplicated(Object node, NodePath path, Problems problems) {
    boolean finding = node instanceof Finding;
    List<Finding> all =
        node instanceof Finding outer ? outer.parts() : ((EvidenceRecord) node).findings();
    String list = finding ? "/parts/" : "/findings/";
    if (all.size() < 2) {
      return;
    }
    if (all.size() > FEW) {
      Map<Said, Integer> seen = new HashMap<>();
      for (int i = 0; i < all.size(); i++) {
        Finding one = all.get(i);
        Integer first =
            seen.putIfAbsent(
                new Said(one.kind(), one.label().orElse(null), one.text().orElse(null)), i);
        if (first != null && same(all.get(first), one)) {
          twice(list + i, first, problems);
        }
      }
      return;
    }
    for (int i = 1; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (same(all.get(j), all.get(i))) {
          twice(list + i, j, problems);
          break;
        }
      }
    }
  }

  private record Said(Object kind, @Nullable Object label, @Nullable Object text) {}

  private static void twice(String pointer, int first, Problems problems) {
    problems.report(
        pointer,
        "the finding says the same as finding " + (first + 1) + " of the same list",
        "leave one out; if the source tells it twice, give both places as evidence of one");
  }

  /** Whether two findings say the same of the same; where they were read does not matter. */
  private static boolean same(Finding a, Finding b) {
    return a.kind().equals(b.kind())
        && a.label().equals(b.label())
        && a.text().equals(b.text())
        && a.effects().equals(b.effects())
        && a.counts().equals(b.counts())
        && a.parts().equals(b.parts())
        && a.perspective().equals(b.perspective())
        && a.populations().equals(b.populations())
        && a.settings().equals(b.settings())
        && a.about().equals(b.about())
        && a.direction().equals(b.direction())
        && a.context().equals(b.context())
        && a.mechanism().equals(b.mechanism())
        && a.outcome().equals(b.outcome());
  }

  private static void outsideInterval(EffectEstimate effect, NodePath path, Problems problems) {
    BigDecimal value = effect.value().orElse(null);
    if (value == null) {
      return;
    }
    BigDecimal lower = effect.lower().orElse(value);
    BigDecimal upper = effect.upper().orElse(value);
    boolean below = value.compareTo(lower) < 0;
    if (below || value.compareTo(upper) > 0) {
      problems.report(
          "/value",
          "the estimate "
              + value.toPlainString()
              + " is "
              + (below ? "below the lower" : "above the upper")
              + " end of its interval "
              + (below ? lower : upper).toPlainString(),
          "look for a lost sign, an exchanged pair, or a value and interval on different scales");
    }
  }

  /** The value that means no effect, or null if the measure has none. */
  private static @Nullable BigDecimal noEffect(EffectMeasure measure) {
    if (ratio(measure)) {
      return BigDecimal.ONE;
    }
    return EffectMeasure.MEAN_DIFFERENCE.equals(measure)
            || EffectMeasure.CORRELATION.equals(measure)
            || measure.isWithin(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE)
        ? BigDecimal.ZERO
        : null;
  }

  private static boolean ratio(EffectMeasure measure) {
    return EffectMeasure.ODDS_RATIO.equals(measure)
        || EffectMeasure.RISK_RATIO.equals(measure)
        || EffectMeasure.HAZARD_RATIO.equals(measure);
  }

  private static void pContradictsInterval(
      EffectEstimate effect, NodePath path, Problems problems) {
    if (effect.p().isEmpty() || effect.lower().isEmpty() || effect.upper().isEmpty()) {
      return;
    }
    BigDecimal none = noEffect(effect.measure());
    if (none == null
        || effect.level().isEmpty()
        || effect.level().get().compareTo(USUAL_LEVEL) != 0) {
      return;
    }
    BigDecimal p = effect.p().get();
    boolean outside =
        effect.lower().get().compareTo(none) > 0 || effect.upper().get().compareTo(none) < 0;
    boolean inside =
        effect.lower().get().compareTo(none) < 0 && effect.upper().get().compareTo(none) > 0;
    if ((outside && p.compareTo(SURELY_NOT_SIGNIFICANT) >= 0)
        || (inside && p.compareTo(SURELY_SIGNIFICANT) <= 0)) {
      problems.report(
          "/p",
          "p is "
              + p.toPlainString()
              + ", but the 95 % interval from "
              + effect.lower().get().toPlainString()
              + " to "
              + effect.upper().get().toPlainString()
              + (outside ? " leaves out " : " holds ")
              + none.toPlainString()
              + ", the value of no effect",
          "look whether both belong to one test");
    }
  }

  private static void impossible(EffectEstimate effect, NodePath path, Problems problems) {
    EffectMeasure measure = effect.measure();
    boolean ratio = ratio(measure);
    if (!ratio && !EffectMeasure.CORRELATION.equals(measure)) {
      return;
    }
    impossible(effect.value().orElse(null), "/value", measure, ratio, problems);
    impossible(effect.lower().orElse(null), "/lower", measure, ratio, problems);
    impossible(effect.upper().orElse(null), "/upper", measure, ratio, problems);
  }

  private static void impossible(
      @Nullable BigDecimal value,
      String pointer,
      EffectMeasure measure,
      boolean ratio,
      Problems problems) {
    if (value != null && (ratio ? value.signum() < 0 : value.abs().compareTo(BigDecimal.ONE) > 0)) {
      problems.report(
          pointer,
          measure
              + " "
              + value.toPlainString()
              + " cannot be, expected "
              + (ratio ? "0 or more" : "-1 to 1"),
          ratio
              ? "if it is the logarithm of a ratio, give the ratio or name the measure as it is"
              : "look for a lost decimal point");
    }
  }

  private static void perCent(EffectEstimate effect, NodePath path, Problems problems) {
    EffectMeasure measure = effect.measure();
    if ((EffectMeasure.PROPORTION.equals(measure) || EffectMeasure.PREVALENCE.equals(measure))
        && effect.value().isPresent()
        && effect.value().get().compareTo(BigDecimal.ONE) > 0) {
      problems.report(
          "/value",
          measure + " " + effect.value().get().toPlainString() + " is more than 1",
          "write 23.5 % as 0.235");
    }
  }

  private static void level(EffectEstimate effect, NodePath path, Problems problems) {
    if (effect.level().isPresent() && effect.level().get().compareTo(LOWEST_USUAL_LEVEL) < 0) {
      problems.report(
          "/level",
          "a confidence level of "
              + effect.level().get().toPlainString()
              + " is unlikely, expected for example 0.95",
          "give the share that the interval covers, not what is left outside");
    }
  }

  private static void rating(Appraisal appraisal, NodePath path, Problems problems) {
    AppraisalInstrument instrument = appraisal.instrument().orElse(null);
    if (instrument == null || !instrument.isTerm()) {
      return;
    }
    Rating rating = appraisal.rating().orElse(null);
    if (rating != null && !fits(rating, instrument)) {
      problems.report("/rating", ratingMessage(rating, instrument), RATING_HINT);
    }
    List<Count> counts = appraisal.counts();
    for (int i = 0; i < counts.size(); i++) {
      List<Breakdown> breakdowns = counts.get(i).breakdowns();
      for (int j = 0; j < breakdowns.size(); j++) {
        List<Count> members = breakdowns.get(j).members();
        for (int k = 0; k < members.size(); k++) {
          for (Concept category : members.get(k).categories()) {
            if (category instanceof Rating given && !fits(given, instrument)) {
              problems.report(
                  "/counts/" + i + "/breakdowns/" + j + "/members/" + k + "/categories",
                  ratingMessage(given, instrument),
                  RATING_HINT);
            }
          }
        }
      }
    }
  }

  private static final String RATING_HINT =
      "use a rating of that instrument, a generic one, or the word of the source as a label";

  private static String ratingMessage(Rating rating, AppraisalInstrument instrument) {
    return rating + " is no rating of " + instrument;
  }

  private static boolean fits(Rating rating, AppraisalInstrument instrument) {
    String token = rating.notation().orElse("generic-");
    if (token.startsWith("generic-")) {
      return true;
    }
    String prefix =
        AppraisalInstrument.GRADE_CERQUAL.equals(instrument)
            ? "cerqual-"
            : instrument.notation().orElse("") + "-";
    return token.startsWith(prefix);
  }
}
