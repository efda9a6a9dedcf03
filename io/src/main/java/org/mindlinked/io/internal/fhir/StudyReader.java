package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Framework;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.InterventionKind;
import org.mindlinked.model.Outcome;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Text;

/** A ResearchStudy in the making. What nobody asks for is kept aside. For one thread. */
final class StudyReader {
  private static final Pattern PHASE = Pattern.compile("(early-)?phase-(\\d)");
  private static final Pattern OUR_GROUP = Pattern.compile("(intervention|comparator)-(\\d{1,6})");

  private final ResourceNode resource;
  private final JsonNode root;
  private final StudyDraft draft;
  private final List<Population> groups = new ArrayList<>();
  private @Nullable String shortName;

  StudyReader(ResourceNode resource) {
    this.resource = resource;
    this.root = resource.root();
    this.draft = new StudyDraft(resource.entry(), FhirReadFormat.NAME, SourceKind.EXPORT_FILE);
    for (String name : root.names()) {
      root.at(name).filter(JsonNode::isList).ifPresent(JsonNode::byParts);
    }
  }

  Study study() {
    resource.metadata(draft);
    root.list("identifier").forEach(it -> Identifiers.tell(draft, it));
    draft.title(root.textAt("title"));
    root.list("label").forEach(this::label);
    for (JsonNode design : root.list("studyDesign")) {
      Concepts.design(design).ifPresent(draft.study()::addDesigns);
    }
    root.at("phase").ifPresent(this::phase);
    for (JsonNode condition : root.list("condition")) {
      Concepts.read(condition, Condition.SCHEME).ifPresent(draft.study()::addConditions);
    }
    for (JsonNode keyword : root.list("keyword")) {
      Concepts.any(keyword).ifPresent(draft.study()::addTopics);
    }
    summary();
    root.at("period").flatMap(this::period).ifPresent(draft.study()::period);
    draft.study().addAllNotes(ResourceNode.notes(root));
    status();
    new PartyReader(resource, draft).parties();
    setting();
    interventions();
    recruitment();
    root.list("objective").forEach(this::objective);
    root.list("outcomeMeasure").forEach(this::outcome);
    new ReportReader(resource, draft).reports();
    resource.keepAside(draft);
    draft.warnIfUntitled();
    return draft.build();
  }

  /** A label without a type is the short name, as is one that says so. */
  private void label(JsonNode label) {
    JsonNode type = label.at("type").orElse(null);
    boolean isShort =
        type == null
            || Concepts.has(type, "acronym")
            || Concepts.has(type, "short-title")
            || type.peekAt("text").toLowerCase(java.util.Locale.ROOT).startsWith("short");
    String value = label.peekAt("value");
    if (isShort && !value.isEmpty() && shortName == null) {
      shortName = value;
      draft.study().shortName(Text.of(value));
      label.take();
    }
  }

  private void phase(JsonNode phase) {
    for (JsonNode coding : phase.list("coding")) {
      Matcher numbers = PHASE.matcher(coding.peekAt("code"));
      while (numbers.find()) {
        draft
            .study()
            .addDesigns(
                StudyDesign.labelled(
                    (numbers.group(1) == null ? "Phase " : "Early phase ") + numbers.group(2)));
        phase.take();
      }
    }
  }

  private void summary() {
    String summary = root.textAt("descriptionSummary");
    if (summary == null) {
      summary = root.textAt("description");
    }
    if (summary != null) {
      draft.study().summary(Text.of(summary));
    }
  }

  private Optional<Interval> period(JsonNode period) {
    PartialDate start = ResourceNode.date(period, "start").orElse(null);
    PartialDate end = ResourceNode.date(period, "end").orElse(null);
    if (start != null && end != null) {
      if (end.endsBefore(start)) {
        period.release();
        return Optional.empty();
      }
      return Optional.of(Interval.between(start, end));
    }
    return Optional.ofNullable(start)
        .map(Interval::from)
        .or(() -> Optional.ofNullable(end).map(Interval::until));
  }

  /** One state that is told is the study's; of several it is not certain which is today's. */
  private void status() {
    List<JsonNode> all = root.list("progressStatus");
    if (all.size() != 1) {
      return;
    }
    JsonNode state = all.get(0).at("state").orElse(null);
    if (state == null) {
      return;
    }
    Optional<StudyStatus> ours = StudyStatus.ofToken(Concepts.token(state, "status"));
    Optional<StudyStatus> status =
        ours.or(
            () ->
                state.list("coding").stream()
                    .map(it -> status(it.peekAt("code")))
                    .flatMap(Optional::stream)
                    .findFirst());
    if (status.isPresent()) {
      draft.study().status(status.get());
      boolean same =
          ours.isPresent()
              || (state.list("coding").size() == 1 && Concepts.has(state, status.get().token()));
      if (same) {
        state.take();
      }
    }
    all.get(0).wholeUnlessAllTaken();
  }

  private static Optional<StudyStatus> status(String code) {
    return switch (code) {
      case "completed", "administratively-completed" -> Optional.of(StudyStatus.COMPLETED);
      case "terminated", "withdrawn" -> Optional.of(StudyStatus.TERMINATED);
      case "not-yet-recruiting", "approved", "in-review" -> Optional.of(StudyStatus.PLANNED);
      case "active",
          "recruiting",
          "active-not-recruiting",
          "enrolling-by-invitation",
          "suspended",
          "closed-to-accrual",
          "closed-to-accrual-and-intervention",
          "temporarily-closed-to-accrual",
          "temporarily-closed-to-accrual-and-intervention" ->
          Optional.of(StudyStatus.ONGOING);
      default -> Optional.empty();
    };
  }

  /** Regions (R4: locations), sites, and classes that are care settings of ours. */
  private void setting() {
    Setting.Builder setting = Setting.builder();
    boolean any = false;
    List<JsonNode> regions = new ArrayList<>(root.list("region"));
    regions.addAll(root.list("location"));
    for (JsonNode region : regions) {
      Optional<Place> place = place(region);
      place.ifPresent(setting::addPlaces);
      any |= place.isPresent();
    }
    for (JsonNode site : root.list("site")) {
      var organisation = resource.organisation(draft, site);
      organisation.ifPresent(setting::addOrganisations);
      any |= organisation.isPresent();
    }
    for (JsonNode classifier : root.list("classifier")) {
      Optional<CareSetting> care = Concepts.ours(classifier, CareSetting.SCHEME);
      care.ifPresent(setting::addCareSettings);
      any |= care.isPresent();
      Concepts.ours(classifier, Framework.SCHEME).ifPresent(draft.study()::addFrameworks);
    }
    if (any) {
      draft.study().addSettings(setting.build());
    }
  }

  private static Optional<Place> place(JsonNode region) {
    for (JsonNode coding : region.list("coding")) {
      boolean country = coding.peekAt("system").startsWith("urn:iso:std:iso:3166");
      Optional<String> code =
          country ? PlaceCode.parse(coding.peekAt("code")) : Optional.<String>empty();
      if (code.isPresent()) {
        String name = region.peekAt("text");
        region.take();
        Place.Builder place = Place.builder().code(code.get());
        return Optional.of((name.isEmpty() ? place : place.name(name)).build());
      }
    }
    Optional<Text> name = Concepts.label(region);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (region.list("coding").isEmpty()) {
      region.take();
    }
    Place.Builder place = Place.builder().name(name.get());
    PlaceCode.parse(name.get().any()).ifPresent(place::code);
    return Optional.of(place.build());
  }

  /** What is studied; how groups that we wrote name and describe it; other groups are people. */
  private void interventions() {
    List<Intervention> interventions = new ArrayList<>();
    List<Intervention> comparators = new ArrayList<>();
    for (JsonNode focus : root.list("focus")) {
      JsonNode concept = focus.at("concept").orElse(focus);
      Optional<Text> label = Concepts.label(concept);
      if (label.isPresent()) {
        Intervention.Builder intervention = Intervention.builder();
        Optional<InterventionKind> kind = Concepts.ours(concept, InterventionKind.SCHEME);
        kind.ifPresent(intervention::kind);
        boolean named = kind.isEmpty() || !concept.peekAt("text").isEmpty();
        if (concept.list("coding").isEmpty()) {
          concept.take();
        }
        interventions.add((named ? intervention.label(label) : intervention).build());
      }
    }
    List<JsonNode> arms = new ArrayList<>(root.list("comparisonGroup"));
    arms.addAll(root.list("arm"));
    List<Intervention> described = new ArrayList<>();
    for (JsonNode arm : arms) {
      Matcher ours = OUR_GROUP.matcher(arm.peekAt("linkId"));
      if (!ours.matches()) {
        group(arm);
      } else if (ours.group(1).equals("comparator")) {
        described(List.of(), arm).ifPresent(comparators::add);
      } else {
        described(interventions, arm).ifPresent(described::add);
      }
    }
    described.addAll(interventions);
    draft.study().addAllInterventions(described).addAllComparators(comparators);
  }

  /** What a group of ours names and describes: one of those in focus, or one of its own. */
  private static Optional<Intervention> described(List<Intervention> inFocus, JsonNode arm) {
    String name = arm.peekAt("name");
    String description = arm.peekAt("description");
    Optional<Text> label = name.isEmpty() ? Optional.empty() : Optional.of(Text.of(name));
    Optional<Intervention> known =
        inFocus.stream().filter(it -> it.label().equals(label)).findFirst();
    if (known.isEmpty() && name.isEmpty() && description.isEmpty()) {
      return Optional.empty();
    }
    Intervention.Builder intervention = Intervention.builder();
    if (known.isPresent()) {
      inFocus.remove(known.get());
      intervention.from(known.get());
    }
    arm.take();
    if (!description.isEmpty()) {
      intervention.description(Text.of(description));
    }
    return Optional.of(intervention.label(label).build());
  }

  private void group(JsonNode arm) {
    String name = arm.textAt("name");
    String label = name == null ? arm.peekAt("eligibility", "display") : name;
    if (!label.isEmpty()) {
      groups.add(Population.builder().label(Text.of(label)).build());
      arm.wholeUnlessAllTaken();
    }
  }

  /** The number aimed at is of those wanted, the number reached is of a sample. */
  private void recruitment() {
    JsonNode recruitment = root.at("recruitment").orElse(root);
    OptionalLong wanted = number(recruitment, "targetNumber");
    OptionalLong had = number(recruitment, "actualNumber");
    boolean words = recruitment.peekAt("eligibility", "reference").isEmpty() && recruitment != root;
    String criteria = words ? recruitment.textAt("eligibility", "display") : null;
    if (wanted.isPresent() || criteria != null || (had.isEmpty() && !groups.isEmpty())) {
      Population.Builder target = Population.builder().kind(PopulationKind.TARGET);
      wanted.ifPresent(it -> target.addCounts(people(it, CountStage.PLANNED)));
      if (criteria != null) {
        target.addEligibility(Text.of(criteria));
      }
      draft.study().addPopulations((had.isEmpty() ? target.addAllParts(groups) : target).build());
    }
    if (had.isPresent()) {
      Population.Builder sample = Population.builder().kind(PopulationKind.SAMPLE);
      String label = recruitment.peekAt("actualGroup", "display");
      if (!label.isEmpty()) {
        sample.label(Text.of(label));
      }
      draft
          .study()
          .addPopulations(
              sample
                  .addCounts(people(had.getAsLong(), CountStage.INCLUDED))
                  .addAllParts(groups)
                  .build());
    }
  }

  private static OptionalLong number(JsonNode node, String name) {
    String digits = node.peekAt(name);
    if (!digits.matches("\\d{1,12}")) {
      return OptionalLong.empty();
    }
    node.take(name);
    return OptionalLong.of(Long.parseLong(digits));
  }

  private static Count people(long number, CountStage stage) {
    return Count.builder().value(number).unit(CountUnit.PARTICIPANT).stage(stage).build();
  }

  private void objective(JsonNode objective) {
    String aim = objective.textAt("description");
    if (aim != null) {
      draft.study().addAims(Text.of(aim));
    }
    objective.at("outcomeMeasure").ifPresent(JsonNode::byParts);
    objective.list("outcomeMeasure").forEach(this::outcome);
  }

  private void outcome(JsonNode measure) {
    String name = measure.textAt("name");
    String label = name == null ? measure.textAt("description") : name;
    if (label == null) {
      return;
    }
    Outcome.Builder outcome = Outcome.builder().label(Text.of(label));
    for (JsonNode type : measure.list("type")) {
      if (Concepts.has(type, "primary")) {
        outcome.primary(true);
        type.take();
      } else if (Concepts.has(type, "secondary") || Concepts.has(type, "exploratory")) {
        outcome.primary(false);
      }
    }
    draft.study().addOutcomes(outcome.build());
    measure.wholeUnlessAllTaken();
  }
}
