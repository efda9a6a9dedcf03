package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Owner;
import org.mindlinked.io.internal.format.Places;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.Outcome;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Population;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.WriteOptions;

/** A study as a ResearchStudy, with its publications and people contained in it. */
final class StudyResource {
  private static final String OBJECTIVE_TYPE = "http://hl7.org/fhir/research-study-objective-type";
  private static final String PARTY_ROLE = "http://hl7.org/fhir/research-study-party-role";
  private static final String STATUS = "http://hl7.org/fhir/research-study-status";

  private final Study study;
  private final Owner owner;
  private final Contained contained = new Contained();
  private final WriteOptions options;
  private final List<JsonObject> results = new ArrayList<>();
  private final List<JsonObject> related = new ArrayList<>();

  private StudyResource(Study study, WriteOptions options) {
    this.study = study;
    this.owner = Owner.of(study);
    this.options = options;
  }

  static JsonObject of(Study study, WriteOptions options) {
    return new StudyResource(study, options).resource();
  }

  private JsonObject resource() {
    reports();
    List<JsonObject> parties = parties();
    List<JsonObject> sites = sites();
    return new JsonObject()
        .put(Fhir.RESOURCE_TYPE, "ResearchStudy")
        .put("contained", contained.resources())
        .put("url", owner.iri())
        .put("identifier", identifiers())
        .put("title", Fhir.text(study.title()))
        .put("label", labels())
        .put("relatedArtifact", related)
        // Of the resource, not of the study; nobody has told it.
        .put("status", "unknown")
        .put("studyDesign", Fhir.concepts(study.designs()))
        .put("focus", focus())
        .put("condition", Fhir.concepts(study.conditions()))
        .put("keyword", Fhir.concepts(study.topics()))
        .put("region", regions())
        .put("descriptionSummary", Fhir.text(study.summary()))
        .put("period", study.period().map(Fhir::period))
        .put("site", sites)
        .put("note", Fhir.notes(study.notes()))
        .put("classifier", classifiers())
        .put("associatedParty", parties)
        .put("progressStatus", study.status().map(StudyResource::progress).stream().toList())
        .put("recruitment", recruitment())
        .put("comparisonGroup", groups())
        .put("objective", study.aims().stream().map(StudyResource::objective).toList())
        .put("outcomeMeasure", study.outcomes().stream().map(StudyResource::outcome).toList())
        .put("result", results);
  }

  private List<JsonObject> identifiers() {
    List<JsonObject> all = new ArrayList<>(Fhir.identifiers(study.identifiers()));
    for (Registration registration : study.registrations()) {
      all.add(Fhir.identifier(registration.identifier()));
    }
    return all;
  }

  /** The short name, and the title in the languages other than the one shown. */
  private List<JsonObject> labels() {
    List<JsonObject> labels = new ArrayList<>();
    labels.add(new JsonObject().put("value", Fhir.text(study.shortName())));
    study
        .title()
        .ifPresent(
            title ->
                title.forEachTranslation(
                    (tag, words) -> {
                      if (!words.equals(title.any()) && !words.isBlank()) {
                        labels.add(
                            new JsonObject()
                                .put("type", CitationResource.titleType("language"))
                                .put("value", words));
                      }
                    }));
    return labels;
  }

  private List<JsonObject> focus() {
    return study.interventions().stream()
        .map(
            intervention ->
                new JsonObject()
                    .put(
                        "concept",
                        Fhir.coded(
                            intervention.kind().map(Fhir::codings).orElse(List.of()),
                            Fhir.text(intervention.label()))))
        .toList();
  }

  private List<JsonObject> regions() {
    List<JsonObject> regions = new ArrayList<>();
    for (Setting setting : study.settings()) {
      for (Place place : setting.places()) {
        region(place, regions);
      }
    }
    return regions;
  }

  /** The code may be that of the area around the place: then the place's name stands by itself. */
  private static void region(Place place, List<JsonObject> regions) {
    place
        .code()
        .ifPresent(
            code ->
                regions.add(
                    Fhir.code(
                        "urn:iso:std:iso:3166" + (code.length() == 2 ? "" : ":-2"),
                        code,
                        PlaceCode.name(code).orElse(""))));
    if (!Places.isNamedAsItsCode(place)) {
      regions.add(Fhir.words(Fhir.text(place.name()).orElse("")));
    }
  }

  private List<JsonObject> sites() {
    List<JsonObject> sites = new ArrayList<>();
    study
        .settings()
        .forEach(it -> sites.addAll(contained.organisations(owner, it.organisations())));
    return sites;
  }

  private List<JsonObject> classifiers() {
    List<JsonObject> all = new ArrayList<>();
    for (Setting setting : study.settings()) {
      all.addAll(Fhir.concepts(setting.careSettings()));
      all.addAll(Fhir.concepts(setting.contexts()));
    }
    all.addAll(Fhir.concepts(study.frameworks()));
    return all;
  }

  private List<JsonObject> parties() {
    List<JsonObject> parties = new ArrayList<>();
    int position = 0;
    for (Contribution contribution : study.contributors()) {
      JsonObject party = contained.contributor(owner, contribution, ++position);
      for (ContributionRole role : contribution.roles()) {
        parties.add(party(role(role), party));
      }
      if (contribution.roles().isEmpty()) {
        parties.add(party(Fhir.unknown(), party));
      }
    }
    for (Funding funding : study.funding()) {
      Optional<JsonObject> funder =
          funding.funder().flatMap(it -> contained.organisation(owner, it));
      JsonObject name = new JsonObject().put("name", Fhir.text(funding.asFound()));
      if (funder.isPresent() || !name.isEmpty()) {
        parties.add(
            name.put("role", Fhir.code(PARTY_ROLE, "funding-source", "funding-source"))
                .put("party", funder));
      }
    }
    return parties;
  }

  private static JsonObject party(JsonObject role, JsonObject party) {
    return new JsonObject().put("role", role).put("party", party);
  }

  private static JsonObject role(ContributionRole role) {
    List<JsonObject> codings = new ArrayList<>();
    String code =
        switch (role.notation().orElse("")) {
          case "sponsor" -> "sponsor";
          case "funder" -> "funding-source";
          case "principal-investigator" -> "primary-investigator";
          case "collaborator" -> "collaborator";
          default -> "";
        };
    if (!code.isEmpty()) {
      codings.add(Fhir.coding(PARTY_ROLE, code, code));
    }
    codings.addAll(Fhir.codings(role));
    return Fhir.coded(codings, Fhir.text(role.label()));
  }

  private static JsonObject progress(StudyStatus status) {
    List<JsonObject> codings = new ArrayList<>();
    switch (status) {
      case PLANNED -> codings.add(Fhir.coding(STATUS, "not-yet-recruiting", "Not yet recruiting"));
      case COMPLETED -> codings.add(Fhir.coding(STATUS, "completed", "Completed"));
      case TERMINATED -> codings.add(Fhir.coding(STATUS, "terminated", "Terminated"));
      // FHIR's codes for running studies say whether they still recruit.
      case ONGOING, UNKNOWN -> {}
    }
    codings.add(Fhir.coding("status", status));
    return new JsonObject().put("state", Fhir.coded(codings, Optional.of(status.label())));
  }

  private JsonObject recruitment() {
    SampleNumbers numbers = SampleNumbers.of(study.populations());
    JsonObject recruitment = new JsonObject();
    numbers.planned().ifPresent(number -> recruitment.put("targetNumber", number));
    numbers.achieved().ifPresent(number -> recruitment.put("actualNumber", number));
    return recruitment.put("eligibility", eligibility());
  }

  /** Criteria of one group as words; those of several cannot be told apart there. */
  private JsonObject eligibility() {
    List<Population> with =
        study.populations().stream().filter(it -> !it.eligibility().isEmpty()).toList();
    if (with.size() != 1) {
      return new JsonObject();
    }
    return new JsonObject()
        .put(
            "display",
            String.join("\n", with.get(0).eligibility().stream().map(Text::any).toList()));
  }

  /** What was compared: only where the study names a comparator. */
  private List<JsonObject> groups() {
    List<JsonObject> groups = new ArrayList<>();
    if (!study.comparators().isEmpty()) {
      groups(study.interventions(), "intervention-", groups);
      groups(study.comparators(), "comparator-", groups);
    }
    return groups;
  }

  private static void groups(
      List<Intervention> interventions, String segment, List<JsonObject> groups) {
    int position = 0;
    for (Intervention intervention : interventions) {
      String name = Fhir.text(intervention.label()).orElse("");
      groups.add(
          new JsonObject()
              .put("linkId", segment + ++position)
              .put("name", name)
              .put("_name", name.isBlank() ? Fhir.unknown() : null)
              .put("description", Fhir.text(intervention.description())));
    }
  }

  private static JsonObject objective(Text aim) {
    return new JsonObject().put("description", aim.any());
  }

  private static JsonObject outcome(Outcome outcome) {
    JsonObject measure = new JsonObject().put("name", outcome.label().any());
    if (outcome.primary().orElse(false)) {
      measure.put("type", List.of(Fhir.code(OBJECTIVE_TYPE, "primary", "Primary")));
    }
    List<String> lines = new ArrayList<>();
    Fhir.text(outcome.instrument()).ifPresent(lines::add);
    Fhir.text(outcome.timepoint()).ifPresent(lines::add);
    return measure.put("description", String.join("\n", lines));
  }

  private void reports() {
    int position = 0;
    for (Report report : study.reports()) {
      position++;
      Owner inner = owner.publication(position, report.publication());
      String id = inner.fragment();
      JsonObject reference =
          contained.add(
              id, CitationResource.inside(report.publication(), inner, contained, options));
      Optional<ReportRole> role = report.role();
      if (role.isPresent()
          && (role.get() == ReportRole.PRIMARY || role.get() == ReportRole.SECONDARY)) {
        results.add(reference);
      } else {
        related.add(
            new JsonObject()
                .put(
                    "type",
                    role.filter(it -> it == ReportRole.COMMENTARY).isPresent()
                        ? "comment-in"
                        : "documentation")
                .put(
                    "classifier",
                    role
                        .map(
                            it ->
                                Fhir.coded(
                                    List.of(Fhir.coding("report-role", it)), Optional.empty()))
                        .stream()
                        .toList())
                .put("resourceReference", reference));
      }
    }
  }
}
