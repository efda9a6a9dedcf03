package org.mindlinked.io.internal.ctgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Population;

/**
 * Who the participants were, of all groups together where the registry gives that. The module
 * itself is kept aside, since it says more.
 */
final class Baseline {
  private final JsonNode module;
  private final String all;

  private Baseline(JsonNode module, String all) {
    this.module = module;
    this.all = all;
  }

  static void tell(Population.Builder sample, JsonNode root) {
    JsonNode module = root.at("resultsSection", "baselineCharacteristicsModule").orElse(null);
    if (module == null) {
      return;
    }
    List<JsonNode> groups = module.list("groups");
    List<String> totals =
        groups.stream()
            .filter(it -> groups.size() == 1 || it.peekAt("title").equalsIgnoreCase("total"))
            .map(it -> it.peekAt("id"))
            .toList();
    if (totals.size() == 1 && !totals.get(0).isEmpty()) {
      new Baseline(module, totals.get(0)).tell(sample);
    }
  }

  private void tell(Population.Builder sample) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (JsonNode measure : module.list("measures")) {
      String title = measure.peekAt("title").toLowerCase(Locale.ROOT);
      Axis axis = axis(title);
      if (axis != null && isPeople(measure) && !measure.has("denoms")) {
        breakdown(axis, measure).ifPresent(breakdowns::add);
      } else if (Axis.AGE.equals(axis)) {
        age(measure).ifPresent(sample::addCharacteristics);
      }
    }
    OptionalLong size = size();
    if (size.isPresent()) {
      // Some measures are of more people than the module says it is of; those are kept aside only.
      breakdowns.removeIf(
          it ->
              it.members().stream()
                  .anyMatch(member -> member.value().orElse(0) > size.getAsLong()));
      sample.addCounts(
          Count.builder()
              .from(Groups.people(size.getAsLong(), CountStage.ANALYSED))
              .addAllBreakdowns(breakdowns)
              .build());
    }
  }

  private OptionalLong size() {
    return module.list("denoms").stream()
        .filter(it -> it.peekAt("units").equalsIgnoreCase("participants"))
        .flatMap(it -> it.list("counts").stream())
        .filter(it -> it.peekAt("groupId").equals(all))
        .map(it -> Numbers.whole(it.peekAt("value")))
        .flatMapToLong(OptionalLong::stream)
        .findFirst();
  }

  private static @Nullable Axis axis(String title) {
    if (title.startsWith("sex") || title.startsWith("gender")) {
      return Axis.SEX_OR_GENDER;
    }
    if (title.startsWith("race") || title.startsWith("ethnicity")) {
      return Axis.ETHNICITY;
    }
    return title.startsWith("region of enrollment")
        ? Axis.COUNTRY
        : title.startsWith("age") ? Axis.AGE : null;
  }

  private static boolean isPeople(JsonNode measure) {
    String type = measure.peekAt("paramType");
    return measure.peekAt("unitOfMeasure").equalsIgnoreCase("participants")
        && (type.equals("COUNT_OF_PARTICIPANTS") || type.equals("NUMBER"));
  }

  private Optional<Breakdown> breakdown(Axis axis, JsonNode measure) {
    List<Count> members = new ArrayList<>();
    for (JsonNode row : measure.list("classes")) {
      for (JsonNode category : row.list("categories")) {
        String label = Results.label(row, category);
        Optional<JsonNode> value = value(category);
        OptionalLong number =
            value.map(it -> Numbers.whole(it.peekAt("value"))).orElse(OptionalLong.empty());
        if (label.isEmpty() || number.isEmpty()) {
          return Optional.empty();
        }
        members.add(
            Count.builder()
                .value(number.getAsLong())
                .unit(CountUnit.PARTICIPANT)
                .addCategories(Concept.labelled(label))
                .build());
      }
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(Breakdown.builder().axis(axis).addAllMembers(members).build());
  }

  private Optional<JsonNode> value(JsonNode category) {
    return category.list("measurements").stream()
        .filter(it -> it.peekAt("groupId").equals(all))
        .findFirst();
  }

  /** Mean, deviation and range of ages in years; a median has no place. */
  private Optional<Characteristic> age(JsonNode measure) {
    List<JsonNode> rows = measure.list("classes");
    boolean years = measure.peekAt("unitOfMeasure").equalsIgnoreCase("years");
    if (!years || rows.size() != 1 || rows.get(0).list("categories").size() != 1) {
      return Optional.empty();
    }
    JsonNode value = value(rows.get(0).list("categories").get(0)).orElse(null);
    if (value == null) {
      return Optional.empty();
    }
    Characteristic.Builder age = Characteristic.builder().axis(Axis.AGE).unit(CountUnit.YEAR);
    String type = measure.peekAt("paramType");
    String spread = measure.peekAt("dispersionType");
    Optional<BigDecimal> mean =
        type.equals("MEAN") ? Numbers.decimal(value.peekAt("value")) : Optional.empty();
    Optional<BigDecimal> deviation =
        type.equals("MEAN") && spread.equals("STANDARD_DEVIATION")
            ? Numbers.decimal(value.peekAt("spread"))
            : Optional.empty();
    boolean range = spread.equals("FULL_RANGE");
    Optional<BigDecimal> min =
        range ? Numbers.decimal(value.peekAt("lowerLimit")) : Optional.empty();
    Optional<BigDecimal> max =
        range ? Numbers.decimal(value.peekAt("upperLimit")) : Optional.empty();
    boolean any = mean.isPresent() || min.isPresent() || max.isPresent();
    return !any || contradict(min, mean) || contradict(mean, max) || contradict(min, max)
        ? Optional.empty()
        : Optional.of(age.mean(mean).sd(deviation).min(min).max(max).build());
  }

  private static boolean contradict(Optional<BigDecimal> small, Optional<BigDecimal> large) {
    return small.isPresent() && large.isPresent() && small.get().compareTo(large.get()) > 0;
  }
}
