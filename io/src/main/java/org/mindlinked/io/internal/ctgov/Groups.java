package org.mindlinked.io.internal.ctgov;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/**
 * The people of a study: whom it wants (its criteria, and the number planned), and apart from them
 * whom it had (the number enrolled, and its groups). Knows its groups by their titles.
 */
final class Groups {
  private static final String PROTOCOL = "protocolSection";
  private static final String FLOW = "participantFlowModule";
  private static final String RESULTS = "resultsSection";
  private static final Pattern AGE =
      Pattern.compile("(\\d{1,3}) (Year|Month|Week|Day|Hour|Minute)s?");

  private final Map<String, Reference> byTitle = new HashMap<>();

  private Groups() {}

  /** The group with that title, in any case. */
  Optional<Reference> titled(String title) {
    return Optional.ofNullable(byTitle.get(key(title)));
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  /** Tells a draft of its populations. */
  static Groups tell(StudyDraft draft, JsonNode root) {
    Groups groups = new Groups();
    Population.Builder target = Population.builder().kind(PopulationKind.TARGET);
    Population.Builder sample = Population.builder().kind(PopulationKind.SAMPLE);
    boolean isTarget = criteria(target, root);
    JsonNode enrolment = root.at(PROTOCOL, "designModule", "enrollmentInfo").orElse(root);
    OptionalLong number = Numbers.whole(enrolment.peekAt("count"));
    String type = enrolment.peekAt("type");
    boolean isSample = root.at(RESULTS, FLOW).isPresent();
    if (number.isPresent() && type.equals("ACTUAL")) {
      sample.addCounts(people(number.getAsLong(), CountStage.INCLUDED));
      enrolment.take();
      isSample = true;
    } else if (number.isPresent() && type.equals("ESTIMATED")) {
      target.addCounts(people(number.getAsLong(), CountStage.PLANNED));
      enrolment.take();
      isTarget = true;
    }
    List<Population> parts = parts(root);
    isTarget |= !isSample && !parts.isEmpty();
    if (isTarget) {
      draft.study().addPopulations((isSample ? target : target.addAllParts(parts)).build());
    }
    if (isSample) {
      Baseline.tell(sample, root);
      draft.study().addPopulations(sample.addAllParts(parts).build());
    }
    groups.know(parts, isSample && isTarget ? 2 : 1);
    return groups;
  }

  private void know(List<Population> parts, int population) {
    int part = 0;
    for (Population each : parts) {
      part++;
      byTitle.putIfAbsent(
          key(each.label().map(Text::any).orElse("")),
          Reference.local("population-" + population + ".part-" + part));
    }
  }

  static Count people(long number, CountStage stage) {
    return Count.builder().value(number).unit(CountUnit.PARTICIPANT).stage(stage).build();
  }

  private static boolean criteria(Population.Builder target, JsonNode root) {
    JsonNode module = root.at(PROTOCOL, "eligibilityModule").orElse(null);
    if (module == null) {
      return false;
    }
    String criteria = module.textAt("eligibilityCriteria");
    if (criteria != null) {
      target.addEligibility(Text.of(Markdown.plain(criteria)));
    }
    String from = module.textAt("studyPopulation");
    if (from != null) {
      target.addRecruitment(Text.of(Markdown.plain(from)));
    }
    boolean aged = ages(target, module);
    String sex = module.peekAt("sex");
    boolean one = sex.equals("FEMALE") || sex.equals("MALE");
    if (one) {
      target.addCharacteristics(
          Characteristic.builder()
              .axis(Axis.SEX_OR_GENDER)
              .category(Concept.labelled(Words.of(sex)))
              .build());
      module.take("sex");
    }
    return criteria != null || from != null || aged || one;
  }

  /** The youngest and oldest who may take part, as one span if both are in the same unit. */
  private static boolean ages(Population.Builder target, JsonNode module) {
    Matcher youngest = AGE.matcher(module.peekAt("minimumAge"));
    Matcher oldest = AGE.matcher(module.peekAt("maximumAge"));
    Map<String, Characteristic.Builder> byUnit = new LinkedHashMap<>();
    boolean exchanged =
        youngest.matches()
            && oldest.matches()
            && youngest.group(2).equals(oldest.group(2))
            && Integer.parseInt(youngest.group(1)) > Integer.parseInt(oldest.group(1));
    if (exchanged) {
      return false;
    }
    if (youngest.matches()) {
      age(byUnit, youngest.group(2)).min(new BigDecimal(youngest.group(1)));
      module.take("minimumAge");
    }
    if (oldest.matches()) {
      age(byUnit, oldest.group(2)).max(new BigDecimal(oldest.group(1)));
      module.take("maximumAge");
    }
    byUnit.values().forEach(age -> target.addCharacteristics(age.build()));
    return !byUnit.isEmpty();
  }

  private static Characteristic.Builder age(
      Map<String, Characteristic.Builder> byUnit, String word) {
    return byUnit.computeIfAbsent(
        word,
        unit ->
            Characteristic.builder()
                .axis(Axis.AGE)
                .unit(unit.equals("Year") ? CountUnit.YEAR : CountUnit.labelled(unit)));
  }

  /** The groups of the flow of participants if it is told, else the arms. */
  private static List<Population> parts(JsonNode root) {
    List<JsonNode> flow = root.list(RESULTS, FLOW, "groups");
    if (!flow.isEmpty()) {
      return flow.stream()
          .filter(group -> !group.peekAt("title").isEmpty())
          .map(group -> part(group, root))
          .toList();
    }
    boolean apart =
        !root.peekAt(PROTOCOL, "designModule", "designInfo", "interventionModel")
            .equals("CROSSOVER");
    return apart
        ? root.list(PROTOCOL, "armsInterventionsModule", "armGroups").stream()
            .map(arm -> arm.peekAt("label"))
            .filter(label -> !label.isEmpty())
            .map(label -> Population.builder().label(Text.of(label)).build())
            .toList()
        : List.of();
  }

  /** Who started and who completed is certain only where there is one period. */
  private static Population part(JsonNode group, JsonNode root) {
    Population.Builder part = Population.builder().label(Text.of(group.peekAt("title")));
    List<JsonNode> periods = root.list(RESULTS, FLOW, "periods");
    if (periods.size() == 1) {
      for (JsonNode milestone : periods.get(0).list("milestones")) {
        CountStage stage =
            switch (milestone.peekAt("type")) {
              case "STARTED" -> CountStage.INCLUDED;
              case "COMPLETED" -> CountStage.COMPLETED;
              default -> null;
            };
        if (stage != null) {
          milestone.list("achievements").stream()
              .filter(it -> it.peekAt("groupId").equals(group.peekAt("id")))
              .map(it -> Numbers.whole(it.peekAt("numSubjects")))
              .flatMapToLong(OptionalLong::stream)
              .forEach(number -> part.addCounts(people(number, stage)));
        }
      }
    }
    return part.build();
  }
}
