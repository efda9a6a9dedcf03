package org.mindlinked.io.internal.foreign;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.mindlinked.model.EffectMeasure;

/** What registries call measures of effects. Safe for all threads. */
public final class EffectWords {
  private static final Set<EffectMeasure> RATIOS =
      Set.of(EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_RATIO, EffectMeasure.HAZARD_RATIO);

  private EffectWords() {}

  /** The term of ours with the same meaning, else the words. */
  public static EffectMeasure measure(String printed) {
    return switch (printed.strip().toLowerCase(Locale.ROOT).replace('_', ' ')) {
      case "odds ratio (or)", "odds ratio" -> EffectMeasure.ODDS_RATIO;
      case "risk ratio (rr)", "risk ratio", "relative risk" -> EffectMeasure.RISK_RATIO;
      case "hazard ratio (hr)", "hazard ratio" -> EffectMeasure.HAZARD_RATIO;
      case "mean difference (final values)", "mean difference (net)", "mean difference" ->
          EffectMeasure.MEAN_DIFFERENCE;
      case "standardized mean difference", "standardised mean difference" ->
          EffectMeasure.STANDARDISED_MEAN_DIFFERENCE;
      case "cohen's d", "cohens d" -> EffectMeasure.COHENS_D;
      case "hedges' g", "hedges g" -> EffectMeasure.HEDGES_G;
      default -> EffectMeasure.labelled(printed.strip());
    };
  }

  /** Whether that measure cannot have that value: a ratio below 0 is maybe its logarithm. */
  public static boolean isImpossible(EffectMeasure measure, BigDecimal value) {
    return RATIOS.contains(measure) && value.signum() < 0;
  }
}
