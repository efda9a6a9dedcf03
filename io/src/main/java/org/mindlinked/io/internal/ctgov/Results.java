package org.mindlinked.io.internal.ctgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mindlinked.io.internal.foreign.EffectWords;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/**
 * Posted results as far as the model holds them exactly: numbers of participants of each group, and
 * comparisons with a named measure. Every outcome measure is kept aside as well, since it says
 * more.
 */
final class Results {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final StudyDraft draft;
  private final Outcomes outcomes;
  private final Groups groups;

  private Results(StudyDraft draft, Outcomes outcomes, Groups groups) {
    this.draft = draft;
    this.outcomes = outcomes;
    this.groups = groups;
  }

  static void tell(StudyDraft draft, JsonNode root, Outcomes outcomes, Groups groups) {
    Results results = new Results(draft, outcomes, groups);
    for (JsonNode measure :
        root.list("resultsSection", "outcomeMeasuresModule", "outcomeMeasures")) {
      if (!measure.peekAt("title").isEmpty()) {
        results.measure(measure);
      }
    }
  }

  /** What a number is of: the titles of its row and its category. */
  static String label(JsonNode row, JsonNode category) {
    String first = row.peekAt("title");
    String second = category.peekAt("title");
    return first.isEmpty() || second.isEmpty() ? first + second : first + ": " + second;
  }

  private void measure(JsonNode measure) {
    String title = measure.peekAt("title");
    Reference outcome = outcomes.find(measure.peekAt("type"), title, measure.peekAt("timeFrame"));
    if (measure.peekAt("paramType").equals("COUNT_OF_PARTICIPANTS")) {
      List<Finding> parts =
          measure.list("groups").stream()
              .map(group -> numbers(measure, group))
              .flatMap(Optional::stream)
              .toList();
      if (!parts.isEmpty()) {
        draft.study().addFindings(descriptive(title).addAllParts(parts).build());
      }
    }
    for (JsonNode analysis : measure.list("analyses")) {
      effect(measure, analysis, outcome).ifPresent(effect -> finding(measure, analysis, effect));
    }
  }

  private static Finding.Builder descriptive(String label) {
    return Finding.builder().kind(FindingKind.DESCRIPTIVE_STATISTIC).label(Text.of(label));
  }

  /** How many of a group were analysed, and how many of them are what. */
  private Optional<Finding> numbers(JsonNode measure, JsonNode group) {
    String id = group.peekAt("id");
    String title = group.peekAt("title");
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    List<Count> counts = new ArrayList<>();
    for (JsonNode row : measure.list("classes")) {
      for (JsonNode category : row.list("categories")) {
        OptionalLong number = number(category.list("measurements"), id);
        if (number.isPresent()) {
          Count.Builder count =
              Count.builder().value(number.getAsLong()).unit(CountUnit.PARTICIPANT);
          String label = label(row, category);
          counts.add(
              (label.isEmpty() ? count : count.addCategories(Concept.labelled(label))).build());
        }
      }
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    Finding.Builder finding = descriptive(title);
    measure.list("denoms").stream()
        .filter(it -> it.peekAt("units").equalsIgnoreCase("participants"))
        .map(it -> number(it.list("counts"), id))
        .flatMapToLong(OptionalLong::stream)
        .forEach(n -> finding.addCounts(Groups.people(n, CountStage.ANALYSED)));
    groups.titled(title).ifPresent(finding::addPopulations);
    return Optional.of(finding.addAllCounts(counts).build());
  }

  private static OptionalLong number(List<JsonNode> values, String group) {
    return values.stream()
        .filter(it -> it.peekAt("groupId").equals(group))
        .map(it -> Numbers.whole(it.peekAt("value")))
        .flatMapToLong(OptionalLong::stream)
        .findFirst();
  }

  private void finding(JsonNode measure, JsonNode analysis, EffectEstimate effect) {
    Finding.Builder finding =
        Finding.builder()
            .kind(FindingKind.EFFECT_ESTIMATE)
            .label(Text.of(measure.peekAt("title")))
            .addEffects(effect);
    List<Reference> compared = new ArrayList<>();
    List<JsonNode> ids = analysis.list("groupIds");
    for (JsonNode id : ids) {
      measure.list("groups").stream()
          .filter(it -> it.peekAt("id").equals(id.peek()))
          .findFirst()
          .flatMap(it -> groups.titled(it.peekAt("title")))
          .ifPresent(compared::add);
    }
    if (compared.size() == ids.size()) {
      finding.addAllPopulations(compared);
    }
    draft.study().addFindings(finding.build());
  }

  /** A comparison; which group is compared with which the registry does not say. */
  private static Optional<EffectEstimate> effect(
      JsonNode reported, JsonNode analysis, Reference outcome) {
    String type = analysis.peekAt("paramType");
    Optional<BigDecimal> value = Numbers.decimal(analysis.peekAt("paramValue"));
    if (type.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    EffectMeasure measure = EffectWords.measure(type);
    if (EffectWords.isImpossible(measure, value.get())) {
      return Optional.empty(); // maybe its logarithm
    }
    EffectEstimate.Builder effect =
        EffectEstimate.builder().measure(measure).value(value).outcome(outcome);
    Numbers.share(analysis.peekAt("pValue")).ifPresent(effect::p);
    interval(effect, measure, analysis);
    if (analysis.peekAt("dispersionType").startsWith("STANDARD_ERROR")) {
      Numbers.decimal(analysis.peekAt("dispersionValue"))
          .filter(it -> it.signum() >= 0)
          .ifPresent(effect::standardError);
    }
    String when = reported.peekAt("timeFrame");
    if (!when.isEmpty()) {
      effect.timepoint(Text.of(when));
    }
    return Optional.of(effect.build());
  }

  private static void interval(
      EffectEstimate.Builder effect, EffectMeasure measure, JsonNode analysis) {
    Optional<BigDecimal> lower = Numbers.decimal(analysis.peekAt("ciLowerLimit"));
    Optional<BigDecimal> upper = Numbers.decimal(analysis.peekAt("ciUpperLimit"));
    Optional<BigDecimal> level =
        Numbers.decimal(analysis.peekAt("ciPctValue"))
            .filter(it -> it.signum() > 0 && it.compareTo(HUNDRED) < 0)
            .map(it -> it.divide(HUNDRED));
    boolean sound =
        lower.isPresent()
            && upper.isPresent()
            && lower.get().compareTo(upper.get()) <= 0
            && !EffectWords.isImpossible(measure, lower.get())
            && !analysis.peekAt("ciNumSides").equals("ONE_SIDED");
    if (sound) {
      effect.lower(lower).upper(upper).level(level);
    }
  }
}
