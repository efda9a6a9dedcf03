package org.mindlinked.io.internal.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Owner;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.Condition;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Report;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.stream.WriteOptions;

/** A study as a MedicalStudy, or one of its two kinds where the designs say which. */
final class StudyNode {
  private static final String OBSERVATIONAL = "MedicalObservationalStudy";
  private static final String TRIAL = "MedicalTrial";

  /** Trials; an interventional study of which no more is known may be one or not. */
  private static final Set<StudyDesign> TRIALS =
      Set.of(StudyDesign.RANDOMISED_TRIAL, StudyDesign.NON_RANDOMISED_TRIAL, StudyDesign.CROSSOVER);

  private StudyNode() {}

  static JsonObject of(Study study, WriteOptions options) {
    Owner owner = Owner.of(study);
    Agents agents = new Agents(owner);
    String type = type(study.designs());
    JsonObject node =
        JsonObject.ofType(Values.TYPE, type)
            .put(Values.ID, owner.iri())
            .putOneOrMany("additionalType", Values.iris(study.designs().stream()))
            .putOneOrMany("name", Values.text(study.title()))
            .putOneOrMany("alternateName", Values.text(study.shortName()))
            .putOneOrMany("description", description(study))
            .putOneOrMany("identifier", identifiers(study))
            .putOneOrMany("code", codes(study));
    design(type, study.designs(), node);
    return node.putOneOrMany("healthCondition", conditions(study.conditions()))
        .putOneOrMany("studySubject", subjects(study))
        .putOneOrMany("studyLocation", locations(study.settings()))
        .put("status", study.status().flatMap(StudyNode::status))
        .putOneOrMany("sponsor", agents.inRole(study.contributors(), ContributionRole.SPONSOR))
        .putOneOrMany("funding", agents.grants(study.funding()))
        .putOneOrMany("subjectOf", reports(study, owner, options));
  }

  private static String type(SortedSet<StudyDesign> designs) {
    boolean trial = designs.stream().anyMatch(it -> TRIALS.stream().anyMatch(it::isWithin));
    boolean observed = designs.stream().anyMatch(it -> it.isWithin(StudyDesign.OBSERVATIONAL));
    return trial == observed ? "MedicalStudy" : trial ? TRIAL : OBSERVATIONAL;
  }

  private static void design(String type, SortedSet<StudyDesign> designs, JsonObject node) {
    if (type.equals(TRIAL)
        && designs.stream().anyMatch(it -> it.isWithin(StudyDesign.RANDOMISED_TRIAL))) {
      node.put(
          "trialDesign", new JsonObject().put(Values.ID, "https://schema.org/RandomizedTrial"));
    }
    if (type.equals(OBSERVATIONAL)) {
      List<JsonObject> codes = new ArrayList<>();
      for (StudyDesign design : designs) {
        for (ConceptMatch match : Values.matches(design)) {
          boolean near =
              match.kind() == ConceptMatch.Kind.EXACT || match.kind() == ConceptMatch.Kind.CLOSE;
          if (near && match.curie().startsWith("schema:")) {
            codes.add(new JsonObject().put(Values.ID, match.iri().toString()));
          }
        }
      }
      node.putOneOrMany("studyDesign", codes);
    }
  }

  /** The summary; without one, what the study set out to do. */
  private static List<Object> description(Study study) {
    List<Object> summary = Values.text(study.summary());
    return summary.isEmpty() ? Values.texts(study.aims()) : summary;
  }

  private static List<Object> identifiers(Study study) {
    List<Object> all = new ArrayList<>(Values.identifiers(study.identifiers()));
    for (Registration registration : study.registrations()) {
      all.add(Values.identifier(registration.identifier()));
    }
    return all;
  }

  /** The numbers of registries, where schema.org wants the ids of studies. */
  private static List<JsonObject> codes(Study study) {
    return study.registrations().stream()
        .map(Registration::identifier)
        .filter(id -> id.scheme().registry().isPresent())
        .map(
            id ->
                JsonObject.ofType(Values.TYPE, "MedicalCode")
                    .put("codeValue", id.value())
                    .put("codingSystem", id.scheme().label()))
        .toList();
  }

  private static List<JsonObject> conditions(SortedSet<Condition> conditions) {
    List<JsonObject> all = new ArrayList<>();
    for (Condition condition : conditions) {
      all.add(
          JsonObject.ofType(Values.TYPE, "MedicalCondition")
              .putOneOrMany("name", Values.text(condition.label()))
              .put("code", Condition.SCHEME.detail(condition, "mesh").map(StudyNode::mesh))
              .putOneOrMany("sameAs", Values.sameAs(condition)));
    }
    return all;
  }

  private static JsonObject mesh(String code) {
    return JsonObject.ofType(Values.TYPE, "MedicalCode")
        .put("codeValue", code)
        .put("codingSystem", "MeSH");
  }

  private static List<JsonObject> subjects(Study study) {
    List<JsonObject> all = new ArrayList<>();
    for (Intervention intervention : study.interventions()) {
      all.add(
          JsonObject.ofType(Values.TYPE, "MedicalEntity")
              .putOneOrMany("additionalType", Values.iris(intervention.kind().stream()))
              .putOneOrMany("name", Values.text(intervention.label()))
              .putOneOrMany("description", Values.text(intervention.description())));
    }
    return all;
  }

  private static List<JsonObject> locations(List<Setting> settings) {
    return settings.stream()
        .flatMap(setting -> setting.places().stream())
        .flatMap(place -> Values.places(place).stream())
        .toList();
  }

  private static Optional<Object> status(StudyStatus status) {
    return Optional.ofNullable(
        switch (status) {
          case PLANNED -> new JsonObject().put(Values.ID, "https://schema.org/NotYetRecruiting");
          case COMPLETED -> new JsonObject().put(Values.ID, "https://schema.org/Completed");
          case TERMINATED -> new JsonObject().put(Values.ID, "https://schema.org/Terminated");
          // Whether it still recruits is not known.
          case ONGOING -> status.label();
          case UNKNOWN -> null;
        });
  }

  private static List<JsonObject> reports(Study study, Owner owner, WriteOptions options) {
    List<JsonObject> all = new ArrayList<>();
    int position = 0;
    for (Report report : study.reports()) {
      position++;
      all.add(
          WorkNode.of(
              report.publication(), owner.publication(position, report.publication()), options));
    }
    return all;
  }
}
