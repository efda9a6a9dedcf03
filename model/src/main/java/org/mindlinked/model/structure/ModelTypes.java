package org.mindlinked.model.structure;

import java.math.BigDecimal;
import java.util.List;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.Appraisal;
import org.mindlinked.model.AppraisalDomain;
import org.mindlinked.model.AppraisalInstrument;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Direction;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.FileVersion;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Framework;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Hedge;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.InformationSource;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.InterventionKind;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Mode;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Outcome;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Phase;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Rating;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.Relation;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceDatabase;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;

/**
 * The shape of every type of the model, as data: its fields in declared order, what each holds, how
 * often, and how to get and set it. JSON, RDF, schema and the checks of references are all driven
 * by it, so that a field that is added here is known everywhere. Immutable; safe for all threads.
 */
public final class ModelTypes {
  /** The shape of {@link Study}. */
  public static final NodeType<Study> STUDY = study();

  /** The shape of {@link Phase}. */
  public static final NodeType<Phase> PHASE = phase();

  /** The shape of {@link Population}. */
  public static final NodeType<Population> POPULATION = population();

  /** The shape of {@link Characteristic}. */
  public static final NodeType<Characteristic> CHARACTERISTIC = characteristic();

  /** The shape of {@link Setting}. */
  public static final NodeType<Setting> SETTING = setting();

  /** The shape of {@link Place}. */
  public static final NodeType<Place> PLACE = place();

  /** The shape of {@link Intervention}. */
  public static final NodeType<Intervention> INTERVENTION = intervention();

  /** The shape of {@link Outcome}. */
  public static final NodeType<Outcome> OUTCOME = outcome();

  /** The shape of {@link DataCollection}. */
  public static final NodeType<DataCollection> DATA_COLLECTION = dataCollection();

  /** The shape of {@link Analysis}. */
  public static final NodeType<Analysis> ANALYSIS = analysis();

  /** The shape of {@link ReviewMethod}. */
  public static final NodeType<ReviewMethod> REVIEW_METHOD = reviewMethod();

  /** The shape of {@link InformationSource}. */
  public static final NodeType<InformationSource> INFORMATION_SOURCE = informationSource();

  /** The shape of {@link Finding}. */
  public static final NodeType<Finding> FINDING = finding();

  /** The shape of {@link EffectEstimate}. */
  public static final NodeType<EffectEstimate> EFFECT_ESTIMATE = effectEstimate();

  /** The shape of {@link Count}. */
  public static final NodeType<Count> COUNT = count();

  /** The shape of {@link Breakdown}. */
  public static final NodeType<Breakdown> BREAKDOWN = breakdown();

  /** The shape of {@link Involvement}. */
  public static final NodeType<Involvement> INVOLVEMENT = involvement();

  /** The shape of {@link Contribution}. */
  public static final NodeType<Contribution> CONTRIBUTION = contribution();

  /** The shape of {@link Person}. */
  public static final NodeType<Person> PERSON = person();

  /** The shape of {@link Organisation}. */
  public static final NodeType<Organisation> ORGANISATION = organisation();

  /** The shape of {@link Funding}. */
  public static final NodeType<Funding> FUNDING = funding();

  /** The shape of {@link Registration}. */
  public static final NodeType<Registration> REGISTRATION = registration();

  /** The shape of {@link Appraisal}. */
  public static final NodeType<Appraisal> APPRAISAL = appraisal();

  /** The shape of {@link Report}. */
  public static final NodeType<Report> REPORT = report();

  /** The shape of {@link Publication}. */
  public static final NodeType<Publication> PUBLICATION = publication();

  /** The shape of {@link Container}. */
  public static final NodeType<Container> CONTAINER = container();

  /** The shape of {@link StoredFile}. */
  public static final NodeType<StoredFile> STORED_FILE = storedFile();

  /** The shape of {@link Subject}. */
  public static final NodeType<Subject> SUBJECT = subject();

  /** The shape of {@link CitedReference}. */
  public static final NodeType<CitedReference> CITED_REFERENCE = citedReference();

  /** The shape of {@link Relation}. */
  public static final NodeType<Relation> RELATION = relation();

  /** The shape of {@link MalformedIdentifier}. */
  public static final NodeType<MalformedIdentifier> MALFORMED_IDENTIFIER = malformedIdentifier();

  /** The shape of {@link Note}. */
  public static final NodeType<Note> NOTE = note();

  /** The shape of {@link SourceRecord}. */
  public static final NodeType<SourceRecord> SOURCE_RECORD = sourceRecord();

  /** The shape of {@link Metric}. */
  public static final NodeType<Metric> METRIC = metric();

  /** The shape of {@link UnmappedField}. */
  public static final NodeType<UnmappedField> UNMAPPED_FIELD = unmappedField();

  /** The shape of {@link Quote}. */
  public static final NodeType<Quote> QUOTE = quote();

  /** The shape of {@link Catalogue}. */
  public static final NodeType<Catalogue> CATALOGUE = catalogue();

  private static NodeType<Study> study() {
    var s = Shape.of("Study", Study.class, Study::builder, Study.Builder::build);
    s.<Iri>required("id", "id", ValueKind.IRI, x -> x.id(), (b, v) -> b.id(v));
    s.<Text>optional(
        "title", "title", ValueKind.TEXT, x -> x.title().orElse(null), (b, v) -> b.title(v));
    s.<Text>optional(
        "shortName",
        "shortName",
        ValueKind.TEXT,
        x -> x.shortName().orElse(null),
        (b, v) -> b.shortName(v));
    s.<Text>optional(
        "summary",
        "summary",
        ValueKind.TEXT,
        x -> x.summary().orElse(null),
        (b, v) -> b.summary(v));
    s.<Identifier>set(
        "identifiers",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifiers(),
        (b, v) -> b.addAllIdentifiers(v));
    s.<MalformedIdentifier>list(
            "malformedIdentifiers",
            "malformedIdentifier",
            ValueKind.NODE,
            x -> x.malformedIdentifiers(),
            (b, v) -> b.addAllMalformedIdentifiers(v))
        .node(() -> MALFORMED_IDENTIFIER);
    s.<Text>set("aims", "aim", ValueKind.TEXT, x -> x.aims(), (b, v) -> b.addAllAims(v));
    s.<StudyDesign>set(
            "designs", "design", ValueKind.CONCEPT, x -> x.designs(), (b, v) -> b.addAllDesigns(v))
        .concept(StudyDesign.SCHEME);
    s.<Framework>set(
            "frameworks",
            "framework",
            ValueKind.CONCEPT,
            x -> x.frameworks(),
            (b, v) -> b.addAllFrameworks(v))
        .concept(Framework.SCHEME);
    s.<Concept>set(
        "topics", "topic", ValueKind.CONCEPT, x -> x.topics(), (b, v) -> b.addAllTopics(v));
    s.<Condition>set(
            "conditions",
            "condition",
            ValueKind.CONCEPT,
            x -> x.conditions(),
            (b, v) -> b.addAllConditions(v))
        .concept(Condition.SCHEME);
    s.<Phase>list("phases", "phase", ValueKind.NODE, x -> x.phases(), (b, v) -> b.addAllPhases(v))
        .node(() -> PHASE);
    s.<Population>list(
            "populations",
            "population",
            ValueKind.NODE,
            x -> x.populations(),
            (b, v) -> b.addAllPopulations(v))
        .node(() -> POPULATION);
    s.<Setting>list(
            "settings", "setting", ValueKind.NODE, x -> x.settings(), (b, v) -> b.addAllSettings(v))
        .node(() -> SETTING);
    s.<Intervention>list(
            "interventions",
            "intervention",
            ValueKind.NODE,
            x -> x.interventions(),
            (b, v) -> b.addAllInterventions(v))
        .node(() -> INTERVENTION);
    s.<Intervention>list(
            "comparators",
            "comparator",
            ValueKind.NODE,
            x -> x.comparators(),
            (b, v) -> b.addAllComparators(v))
        .node(() -> INTERVENTION);
    s.<Outcome>list(
            "outcomes", "outcome", ValueKind.NODE, x -> x.outcomes(), (b, v) -> b.addAllOutcomes(v))
        .node(() -> OUTCOME);
    s.<DataCollection>list(
            "dataCollections",
            "dataCollection",
            ValueKind.NODE,
            x -> x.dataCollections(),
            (b, v) -> b.addAllDataCollections(v))
        .node(() -> DATA_COLLECTION);
    s.<Analysis>list(
            "analyses",
            "analysis",
            ValueKind.NODE,
            x -> x.analyses(),
            (b, v) -> b.addAllAnalyses(v))
        .node(() -> ANALYSIS);
    s.<ReviewMethod>optional(
            "review", "review", ValueKind.NODE, x -> x.review().orElse(null), (b, v) -> b.review(v))
        .node(() -> REVIEW_METHOD);
    s.<Finding>list(
            "findings", "finding", ValueKind.NODE, x -> x.findings(), (b, v) -> b.addAllFindings(v))
        .node(() -> FINDING);
    s.<Boolean>optional(
        "findingsComplete",
        "findingsComplete",
        ValueKind.BOOLEAN,
        x -> x.findingsComplete().orElse(null),
        (b, v) -> b.findingsComplete(v));
    s.<Text>set(
        "limitations",
        "limitation",
        ValueKind.TEXT,
        x -> x.limitations(),
        (b, v) -> b.addAllLimitations(v));
    s.<Involvement>list(
            "involvement",
            "involvement",
            ValueKind.NODE,
            x -> x.involvement(),
            (b, v) -> b.addAllInvolvement(v))
        .node(() -> INVOLVEMENT);
    s.<Contribution>list(
            "contributors",
            "contribution",
            ValueKind.NODE,
            x -> x.contributors(),
            (b, v) -> b.addAllContributors(v))
        .node(() -> CONTRIBUTION);
    s.<Boolean>optional(
        "contributorsComplete",
        "contributorsComplete",
        ValueKind.BOOLEAN,
        x -> x.contributorsComplete().orElse(null),
        (b, v) -> b.contributorsComplete(v));
    s.<Organisation>list(
            "organisations",
            "organisation",
            ValueKind.NODE,
            x -> x.organisations(),
            (b, v) -> b.addAllOrganisations(v))
        .node(() -> ORGANISATION);
    s.<Funding>list(
            "funding", "funding", ValueKind.NODE, x -> x.funding(), (b, v) -> b.addAllFunding(v))
        .node(() -> FUNDING);
    s.<Registration>list(
            "registrations",
            "registration",
            ValueKind.NODE,
            x -> x.registrations(),
            (b, v) -> b.addAllRegistrations(v))
        .node(() -> REGISTRATION);
    s.<Interval>optional(
        "period",
        "period",
        ValueKind.INTERVAL,
        x -> x.period().orElse(null),
        (b, v) -> b.period(v));
    s.<StudyStatus>optional(
            "status",
            "status",
            ValueKind.CODED,
            x -> x.status().orElse(null),
            (b, v) -> b.status(v))
        .coded(StudyStatus.values());
    s.<Appraisal>list(
            "appraisals",
            "appraisal",
            ValueKind.NODE,
            x -> x.appraisals(),
            (b, v) -> b.addAllAppraisals(v))
        .node(() -> APPRAISAL);
    s.<Report>list(
            "reports", "report", ValueKind.NODE, x -> x.reports(), (b, v) -> b.addAllReports(v))
        .node(() -> REPORT);
    s.<Note>list("notes", "note", ValueKind.NODE, x -> x.notes(), (b, v) -> b.addAllNotes(v))
        .node(() -> NOTE);
    s.<SourceRecord>list(
            "sources", "source", ValueKind.NODE, x -> x.sources(), (b, v) -> b.addAllSources(v))
        .node(() -> SOURCE_RECORD);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Phase> phase() {
    var s = Shape.of("Phase", Phase.class, Phase::builder, Phase.Builder::build);
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Long>optional(
        "ordinal",
        "ordinal",
        ValueKind.INTEGER,
        x -> x.ordinal().isPresent() ? x.ordinal().getAsLong() : null,
        (b, v) -> b.ordinal(v));
    s.<Interval>optional(
        "period",
        "period",
        ValueKind.INTERVAL,
        x -> x.period().orElse(null),
        (b, v) -> b.period(v));
    s.<Boolean>optional(
        "reported",
        "reported",
        ValueKind.BOOLEAN,
        x -> x.reported().orElse(null),
        (b, v) -> b.reported(v));
    s.<Reference>optional(
            "follows",
            "follows",
            ValueKind.REFERENCE,
            x -> x.follows().orElse(null),
            (b, v) -> b.follows(v))
        .reference("Phase");
    s.<Iri>optional(
        "followsStudy",
        "followsStudy",
        ValueKind.IRI,
        x -> x.followsStudy().orElse(null),
        (b, v) -> b.followsStudy(v));
    s.<Text>optional(
        "note", "note", ValueKind.TEXT, x -> x.note().orElse(null), (b, v) -> b.note(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Population> population() {
    var s =
        Shape.of("Population", Population.class, Population::builder, Population.Builder::build);
    s.<PopulationKind>optional(
            "kind", "kind", ValueKind.CODED, x -> x.kind().orElse(null), (b, v) -> b.kind(v))
        .coded(PopulationKind.values());
    s.<PopulationRole>set(
            "roles", "role", ValueKind.CONCEPT, x -> x.roles(), (b, v) -> b.addAllRoles(v))
        .concept(PopulationRole.SCHEME);
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Population>list("parts", "part", ValueKind.NODE, x -> x.parts(), (b, v) -> b.addAllParts(v))
        .node(() -> POPULATION);
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Characteristic>list(
            "characteristics",
            "characteristic",
            ValueKind.NODE,
            x -> x.characteristics(),
            (b, v) -> b.addAllCharacteristics(v))
        .node(() -> CHARACTERISTIC);
    s.<Condition>set(
            "conditions",
            "condition",
            ValueKind.CONCEPT,
            x -> x.conditions(),
            (b, v) -> b.addAllConditions(v))
        .concept(Condition.SCHEME);
    s.<Text>set(
        "eligibility",
        "eligibility",
        ValueKind.TEXT,
        x -> x.eligibility(),
        (b, v) -> b.addAllEligibility(v));
    s.<Text>set(
        "recruitment",
        "recruitment",
        ValueKind.TEXT,
        x -> x.recruitment(),
        (b, v) -> b.addAllRecruitment(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Characteristic> characteristic() {
    var s =
        Shape.of(
            "Characteristic",
            Characteristic.class,
            Characteristic::builder,
            Characteristic.Builder::build);
    s.<Axis>required("axis", "axis", ValueKind.CONCEPT, x -> x.axis(), (b, v) -> b.axis(v))
        .concept(Axis.SCHEME);
    s.<Concept>optional(
        "category",
        "category",
        ValueKind.CONCEPT,
        x -> x.category().orElse(null),
        (b, v) -> b.category(v));
    s.<BigDecimal>optional(
        "mean", "mean", ValueKind.DECIMAL, x -> x.mean().orElse(null), (b, v) -> b.mean(v));
    s.<BigDecimal>optional(
        "sd", "sd", ValueKind.DECIMAL, x -> x.sd().orElse(null), (b, v) -> b.sd(v));
    s.<BigDecimal>optional(
        "min", "min", ValueKind.DECIMAL, x -> x.min().orElse(null), (b, v) -> b.min(v));
    s.<BigDecimal>optional(
        "max", "max", ValueKind.DECIMAL, x -> x.max().orElse(null), (b, v) -> b.max(v));
    s.<CountUnit>optional(
            "unit", "unit", ValueKind.CONCEPT, x -> x.unit().orElse(null), (b, v) -> b.unit(v))
        .concept(CountUnit.SCHEME);
    s.<Basis>optional(
            "basis", "basis", ValueKind.CODED, x -> x.basis().orElse(null), (b, v) -> b.basis(v))
        .coded(Basis.values());
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Setting> setting() {
    var s = Shape.of("Setting", Setting.class, Setting::builder, Setting.Builder::build);
    s.<CareSetting>set(
            "careSettings",
            "careSetting",
            ValueKind.CONCEPT,
            x -> x.careSettings(),
            (b, v) -> b.addAllCareSettings(v))
        .concept(CareSetting.SCHEME);
    s.<Mode>set(
            "deliveryModes",
            "deliveryMode",
            ValueKind.CONCEPT,
            x -> x.deliveryModes(),
            (b, v) -> b.addAllDeliveryModes(v))
        .concept(Mode.SCHEME);
    s.<Concept>set(
        "contexts", "context", ValueKind.CONCEPT, x -> x.contexts(), (b, v) -> b.addAllContexts(v));
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Place>list("places", "place", ValueKind.NODE, x -> x.places(), (b, v) -> b.addAllPlaces(v))
        .node(() -> PLACE);
    s.<Reference>set(
            "organisations",
            "organisation",
            ValueKind.REFERENCE,
            x -> x.organisations(),
            (b, v) -> b.addAllOrganisations(v))
        .reference("Organisation");
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Place> place() {
    var s = Shape.of("Place", Place.class, Place::builder, Place.Builder::build);
    s.<String>optional(
        "code", "code", ValueKind.STRING, x -> x.code().orElse(null), (b, v) -> b.code(v));
    s.<Text>optional(
        "name", "name", ValueKind.TEXT, x -> x.name().orElse(null), (b, v) -> b.name(v));
    s.<Iri>optional("iri", "iri", ValueKind.IRI, x -> x.iri().orElse(null), (b, v) -> b.iri(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Intervention> intervention() {
    var s =
        Shape.of(
            "Intervention", Intervention.class, Intervention::builder, Intervention.Builder::build);
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<InterventionKind>optional(
            "kind", "kind", ValueKind.CONCEPT, x -> x.kind().orElse(null), (b, v) -> b.kind(v))
        .concept(InterventionKind.SCHEME);
    s.<Mode>set(
            "deliveryModes",
            "deliveryMode",
            ValueKind.CONCEPT,
            x -> x.deliveryModes(),
            (b, v) -> b.addAllDeliveryModes(v))
        .concept(Mode.SCHEME);
    s.<Text>optional(
        "description",
        "description",
        ValueKind.TEXT,
        x -> x.description().orElse(null),
        (b, v) -> b.description(v));
    s.<Reference>optional(
            "population",
            "population",
            ValueKind.REFERENCE,
            x -> x.population().orElse(null),
            (b, v) -> b.population(v))
        .reference("Population");
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Outcome> outcome() {
    var s = Shape.of("Outcome", Outcome.class, Outcome::builder, Outcome.Builder::build);
    s.<Text>required("label", "label", ValueKind.TEXT, x -> x.label(), (b, v) -> b.label(v));
    s.<Concept>optional(
        "concept",
        "concept",
        ValueKind.CONCEPT,
        x -> x.concept().orElse(null),
        (b, v) -> b.concept(v));
    s.<Text>optional(
        "instrument",
        "instrument",
        ValueKind.TEXT,
        x -> x.instrument().orElse(null),
        (b, v) -> b.instrument(v));
    s.<Boolean>optional(
        "primary",
        "primary",
        ValueKind.BOOLEAN,
        x -> x.primary().orElse(null),
        (b, v) -> b.primary(v));
    s.<Text>optional(
        "timepoint",
        "timepoint",
        ValueKind.TEXT,
        x -> x.timepoint().orElse(null),
        (b, v) -> b.timepoint(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<DataCollection> dataCollection() {
    var s =
        Shape.of(
            "DataCollection",
            DataCollection.class,
            DataCollection::builder,
            DataCollection.Builder::build);
    s.<CollectionMethod>required(
            "method", "method", ValueKind.CONCEPT, x -> x.method(), (b, v) -> b.method(v))
        .concept(CollectionMethod.SCHEME);
    s.<Mode>set("modes", "mode", ValueKind.CONCEPT, x -> x.modes(), (b, v) -> b.addAllModes(v))
        .concept(Mode.SCHEME);
    s.<Reference>set(
            "collectedFrom",
            "collectedFrom",
            ValueKind.REFERENCE,
            x -> x.collectedFrom(),
            (b, v) -> b.addAllCollectedFrom(v))
        .reference("Population");
    s.<Reference>optional(
            "phase",
            "phase",
            ValueKind.REFERENCE,
            x -> x.phase().orElse(null),
            (b, v) -> b.phase(v))
        .reference("Phase");
    s.<Concept>set(
        "topics", "topic", ValueKind.CONCEPT, x -> x.topics(), (b, v) -> b.addAllTopics(v));
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Interval>optional(
        "period",
        "period",
        ValueKind.INTERVAL,
        x -> x.period().orElse(null),
        (b, v) -> b.period(v));
    s.<PopulationRole>set(
            "conductedBy",
            "conductedBy",
            ValueKind.CONCEPT,
            x -> x.conductedBy(),
            (b, v) -> b.addAllConductedBy(v))
        .concept(PopulationRole.SCHEME);
    s.<Text>optional(
        "description",
        "description",
        ValueKind.TEXT,
        x -> x.description().orElse(null),
        (b, v) -> b.description(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Analysis> analysis() {
    var s = Shape.of("Analysis", Analysis.class, Analysis::builder, Analysis.Builder::build);
    s.<AnalysisMethod>required(
            "method", "method", ValueKind.CONCEPT, x -> x.method(), (b, v) -> b.method(v))
        .concept(AnalysisMethod.SCHEME);
    s.<Reference>optional(
            "phase",
            "phase",
            ValueKind.REFERENCE,
            x -> x.phase().orElse(null),
            (b, v) -> b.phase(v))
        .reference("Phase");
    s.<Concept>set(
        "topics", "topic", ValueKind.CONCEPT, x -> x.topics(), (b, v) -> b.addAllTopics(v));
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Interval>optional(
        "period",
        "period",
        ValueKind.INTERVAL,
        x -> x.period().orElse(null),
        (b, v) -> b.period(v));
    s.<PopulationRole>set(
            "conductedBy",
            "conductedBy",
            ValueKind.CONCEPT,
            x -> x.conductedBy(),
            (b, v) -> b.addAllConductedBy(v))
        .concept(PopulationRole.SCHEME);
    s.<Text>optional(
        "description",
        "description",
        ValueKind.TEXT,
        x -> x.description().orElse(null),
        (b, v) -> b.description(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<ReviewMethod> reviewMethod() {
    var s =
        Shape.of(
            "ReviewMethod", ReviewMethod.class, ReviewMethod::builder, ReviewMethod.Builder::build);
    s.<InformationSource>list(
            "sources", "source", ValueKind.NODE, x -> x.sources(), (b, v) -> b.addAllSources(v))
        .node(() -> INFORMATION_SOURCE);
    s.<Interval>optional(
        "searchWindow",
        "searchWindow",
        ValueKind.INTERVAL,
        x -> x.searchWindow().orElse(null),
        (b, v) -> b.searchWindow(v));
    s.<Interval>optional(
        "coverage",
        "coverage",
        ValueKind.INTERVAL,
        x -> x.coverage().orElse(null),
        (b, v) -> b.coverage(v));
    s.<CollectionMethod>set(
            "supplementary",
            "supplementary",
            ValueKind.CONCEPT,
            x -> x.supplementary(),
            (b, v) -> b.addAllSupplementary(v))
        .concept(CollectionMethod.SCHEME);
    s.<Text>set(
        "eligibility",
        "eligibility",
        ValueKind.TEXT,
        x -> x.eligibility(),
        (b, v) -> b.addAllEligibility(v));
    s.<Count>list("flow", "flow", ValueKind.NODE, x -> x.flow(), (b, v) -> b.addAllFlow(v))
        .node(() -> COUNT);
    s.<Iri>set(
        "includes", "includes", ValueKind.IRI, x -> x.includes(), (b, v) -> b.addAllIncludes(v));
    s.<Identifier>set(
        "includedIdentifiers",
        "includedIdentifier",
        ValueKind.IDENTIFIER,
        x -> x.includedIdentifiers(),
        (b, v) -> b.addAllIncludedIdentifiers(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<InformationSource> informationSource() {
    var s =
        Shape.of(
            "InformationSource",
            InformationSource.class,
            InformationSource::builder,
            InformationSource.Builder::build);
    s.<SourceDatabase>optional(
            "database",
            "database",
            ValueKind.CONCEPT,
            x -> x.database().orElse(null),
            (b, v) -> b.database(v))
        .concept(SourceDatabase.SCHEME);
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Finding> finding() {
    var s = Shape.of("Finding", Finding.class, Finding::builder, Finding.Builder::build);
    s.<FindingKind>required("kind", "kind", ValueKind.CONCEPT, x -> x.kind(), (b, v) -> b.kind(v))
        .concept(FindingKind.SCHEME);
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Text>optional(
        "text", "text", ValueKind.TEXT, x -> x.text().orElse(null), (b, v) -> b.text(v));
    s.<String>optional(
        "ordinal",
        "ordinal",
        ValueKind.STRING,
        x -> x.ordinal().orElse(null),
        (b, v) -> b.ordinal(v));
    s.<Finding>list("parts", "part", ValueKind.NODE, x -> x.parts(), (b, v) -> b.addAllParts(v))
        .node(() -> FINDING);
    s.<Concept>set("about", "about", ValueKind.CONCEPT, x -> x.about(), (b, v) -> b.addAllAbout(v));
    s.<PopulationRole>set(
            "perspective",
            "perspective",
            ValueKind.CONCEPT,
            x -> x.perspective(),
            (b, v) -> b.addAllPerspective(v))
        .concept(PopulationRole.SCHEME);
    s.<Reference>set(
            "settings",
            "setting",
            ValueKind.REFERENCE,
            x -> x.settings(),
            (b, v) -> b.addAllSettings(v))
        .reference("Setting");
    s.<Reference>set(
            "populations",
            "population",
            ValueKind.REFERENCE,
            x -> x.populations(),
            (b, v) -> b.addAllPopulations(v))
        .reference("Population");
    s.<Direction>optional(
            "direction",
            "direction",
            ValueKind.CODED,
            x -> x.direction().orElse(null),
            (b, v) -> b.direction(v))
        .coded(Direction.values());
    s.<Hedge>optional(
            "hedge", "hedge", ValueKind.CODED, x -> x.hedge().orElse(null), (b, v) -> b.hedge(v))
        .coded(Hedge.values());
    s.<EffectEstimate>list(
            "effects", "effect", ValueKind.NODE, x -> x.effects(), (b, v) -> b.addAllEffects(v))
        .node(() -> EFFECT_ESTIMATE);
    s.<Text>optional(
        "context",
        "context",
        ValueKind.TEXT,
        x -> x.context().orElse(null),
        (b, v) -> b.context(v));
    s.<Text>optional(
        "mechanism",
        "mechanism",
        ValueKind.TEXT,
        x -> x.mechanism().orElse(null),
        (b, v) -> b.mechanism(v));
    s.<Text>optional(
        "outcome",
        "outcome",
        ValueKind.TEXT,
        x -> x.outcome().orElse(null),
        (b, v) -> b.outcome(v));
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Basis>optional(
            "basis", "basis", ValueKind.CODED, x -> x.basis().orElse(null), (b, v) -> b.basis(v))
        .coded(Basis.values());
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<EffectEstimate> effectEstimate() {
    var s =
        Shape.of(
            "EffectEstimate",
            EffectEstimate.class,
            EffectEstimate::builder,
            EffectEstimate.Builder::build);
    s.<EffectMeasure>required(
            "measure", "measure", ValueKind.CONCEPT, x -> x.measure(), (b, v) -> b.measure(v))
        .concept(EffectMeasure.SCHEME);
    s.<BigDecimal>optional(
        "value", "value", ValueKind.DECIMAL, x -> x.value().orElse(null), (b, v) -> b.value(v));
    s.<BigDecimal>optional(
        "lower", "lower", ValueKind.DECIMAL, x -> x.lower().orElse(null), (b, v) -> b.lower(v));
    s.<BigDecimal>optional(
        "upper", "upper", ValueKind.DECIMAL, x -> x.upper().orElse(null), (b, v) -> b.upper(v));
    s.<BigDecimal>optional(
        "level", "level", ValueKind.DECIMAL, x -> x.level().orElse(null), (b, v) -> b.level(v));
    s.<BigDecimal>optional("p", "p", ValueKind.DECIMAL, x -> x.p().orElse(null), (b, v) -> b.p(v));
    s.<BigDecimal>optional(
        "standardError",
        "standardError",
        ValueKind.DECIMAL,
        x -> x.standardError().orElse(null),
        (b, v) -> b.standardError(v));
    s.<Reference>optional(
            "outcome",
            "outcome",
            ValueKind.REFERENCE,
            x -> x.outcome().orElse(null),
            (b, v) -> b.outcome(v))
        .reference("Outcome");
    s.<Reference>optional(
            "intervention",
            "intervention",
            ValueKind.REFERENCE,
            x -> x.intervention().orElse(null),
            (b, v) -> b.intervention(v))
        .reference("Intervention");
    s.<Reference>optional(
            "comparator",
            "comparator",
            ValueKind.REFERENCE,
            x -> x.comparator().orElse(null),
            (b, v) -> b.comparator(v))
        .reference("Intervention");
    s.<Text>optional(
        "timepoint",
        "timepoint",
        ValueKind.TEXT,
        x -> x.timepoint().orElse(null),
        (b, v) -> b.timepoint(v));
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Count> count() {
    var s = Shape.of("Count", Count.class, Count::builder, Count.Builder::build);
    s.<Long>optional(
        "value",
        "value",
        ValueKind.INTEGER,
        x -> x.value().isPresent() ? x.value().getAsLong() : null,
        (b, v) -> b.value(v));
    s.<Long>optional(
        "min",
        "min",
        ValueKind.INTEGER,
        x -> x.min().isPresent() ? x.min().getAsLong() : null,
        (b, v) -> b.min(v));
    s.<Long>optional(
        "max",
        "max",
        ValueKind.INTEGER,
        x -> x.max().isPresent() ? x.max().getAsLong() : null,
        (b, v) -> b.max(v));
    s.<BigDecimal>optional(
        "proportion",
        "proportion",
        ValueKind.DECIMAL,
        x -> x.proportion().orElse(null),
        (b, v) -> b.proportion(v));
    s.<CountUnit>required("unit", "unit", ValueKind.CONCEPT, x -> x.unit(), (b, v) -> b.unit(v))
        .concept(CountUnit.SCHEME);
    s.<CountUnit>optional(
            "per", "per", ValueKind.CONCEPT, x -> x.per().orElse(null), (b, v) -> b.per(v))
        .concept(CountUnit.SCHEME);
    s.<Boolean>optional(
        "approximate",
        "approximate",
        ValueKind.BOOLEAN,
        x -> x.approximate().orElse(null),
        (b, v) -> b.approximate(v));
    s.<CountStage>optional(
            "stage", "stage", ValueKind.CODED, x -> x.stage().orElse(null), (b, v) -> b.stage(v))
        .coded(CountStage.values());
    s.<Concept>set(
        "categories",
        "category",
        ValueKind.CONCEPT,
        x -> x.categories(),
        (b, v) -> b.addAllCategories(v));
    s.<Breakdown>list(
            "breakdowns",
            "breakdown",
            ValueKind.NODE,
            x -> x.breakdowns(),
            (b, v) -> b.addAllBreakdowns(v))
        .node(() -> BREAKDOWN);
    s.<Basis>optional(
            "basis", "basis", ValueKind.CODED, x -> x.basis().orElse(null), (b, v) -> b.basis(v))
        .coded(Basis.values());
    s.<String>optional(
        "asFound",
        "asFound",
        ValueKind.STRING,
        x -> x.asFound().orElse(null),
        (b, v) -> b.asFound(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Breakdown> breakdown() {
    var s = Shape.of("Breakdown", Breakdown.class, Breakdown::builder, Breakdown.Builder::build);
    s.<Axis>required("axis", "axis", ValueKind.CONCEPT, x -> x.axis(), (b, v) -> b.axis(v))
        .concept(Axis.SCHEME);
    s.<Boolean>optional(
        "partition",
        "partition",
        ValueKind.BOOLEAN,
        x -> x.partition().orElse(null),
        (b, v) -> b.partition(v));
    s.<Count>list(
            "members", "member", ValueKind.NODE, x -> x.members(), (b, v) -> b.addAllMembers(v))
        .node(() -> COUNT);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Involvement> involvement() {
    var s =
        Shape.of(
            "Involvement", Involvement.class, Involvement::builder, Involvement.Builder::build);
    s.<InvolvementLevel>optional(
            "level", "level", ValueKind.CONCEPT, x -> x.level().orElse(null), (b, v) -> b.level(v))
        .concept(InvolvementLevel.SCHEME);
    s.<InvolvementStage>set(
            "stages", "stage", ValueKind.CONCEPT, x -> x.stages(), (b, v) -> b.addAllStages(v))
        .concept(InvolvementStage.SCHEME);
    s.<PopulationRole>set(
            "roles", "role", ValueKind.CONCEPT, x -> x.roles(), (b, v) -> b.addAllRoles(v))
        .concept(PopulationRole.SCHEME);
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Reference>set(
            "organisations",
            "organisation",
            ValueKind.REFERENCE,
            x -> x.organisations(),
            (b, v) -> b.addAllOrganisations(v))
        .reference("Organisation");
    s.<Framework>set(
            "frameworks",
            "framework",
            ValueKind.CONCEPT,
            x -> x.frameworks(),
            (b, v) -> b.addAllFrameworks(v))
        .concept(Framework.SCHEME);
    s.<Text>optional("aim", "aim", ValueKind.TEXT, x -> x.aim().orElse(null), (b, v) -> b.aim(v));
    s.<Text>optional(
        "method", "method", ValueKind.TEXT, x -> x.method().orElse(null), (b, v) -> b.method(v));
    s.<Text>optional(
        "results",
        "results",
        ValueKind.TEXT,
        x -> x.results().orElse(null),
        (b, v) -> b.results(v));
    s.<Text>optional(
        "influence",
        "influence",
        ValueKind.TEXT,
        x -> x.influence().orElse(null),
        (b, v) -> b.influence(v));
    s.<Text>optional(
        "reflection",
        "reflection",
        ValueKind.TEXT,
        x -> x.reflection().orElse(null),
        (b, v) -> b.reflection(v));
    s.<Text>optional(
        "description",
        "description",
        ValueKind.TEXT,
        x -> x.description().orElse(null),
        (b, v) -> b.description(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Contribution> contribution() {
    var s =
        Shape.of(
            "Contribution", Contribution.class, Contribution::builder, Contribution.Builder::build);
    s.<Person>optional(
            "person", "person", ValueKind.NODE, x -> x.person().orElse(null), (b, v) -> b.person(v))
        .node(() -> PERSON);
    s.<Reference>optional(
            "organisation",
            "organisation",
            ValueKind.REFERENCE,
            x -> x.organisation().orElse(null),
            (b, v) -> b.organisation(v))
        .reference("Organisation");
    s.<ContributionRole>set(
            "roles", "role", ValueKind.CONCEPT, x -> x.roles(), (b, v) -> b.addAllRoles(v))
        .concept(ContributionRole.SCHEME);
    s.<Boolean>optional(
        "last", "last", ValueKind.BOOLEAN, x -> x.last().orElse(null), (b, v) -> b.last(v));
    s.<Reference>set(
            "affiliations",
            "affiliation",
            ValueKind.REFERENCE,
            x -> x.affiliations(),
            (b, v) -> b.addAllAffiliations(v))
        .reference("Organisation");
    s.<Identifier>set(
        "identifiers",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifiers(),
        (b, v) -> b.addAllIdentifiers(v));
    s.<Text>optional(
        "statement",
        "statement",
        ValueKind.TEXT,
        x -> x.statement().orElse(null),
        (b, v) -> b.statement(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Person> person() {
    var s = Shape.of("Person", Person.class, Person::builder, Person.Builder::build);
    s.embedded();
    s.<String>optional(
        "family", "family", ValueKind.STRING, x -> x.family().orElse(null), (b, v) -> b.family(v));
    s.<String>optional(
        "given", "given", ValueKind.STRING, x -> x.given().orElse(null), (b, v) -> b.given(v));
    s.<String>optional(
        "full", "full", ValueKind.STRING, x -> x.full().orElse(null), (b, v) -> b.full(v));
    s.<String>optional(
        "title", "title", ValueKind.STRING, x -> x.title().orElse(null), (b, v) -> b.title(v));
    s.<String>optional(
        "suffix", "suffix", ValueKind.STRING, x -> x.suffix().orElse(null), (b, v) -> b.suffix(v));
    return s.end();
  }

  private static NodeType<Organisation> organisation() {
    var s =
        Shape.of(
            "Organisation", Organisation.class, Organisation::builder, Organisation.Builder::build);
    s.<Text>required("name", "name", ValueKind.TEXT, x -> x.name(), (b, v) -> b.name(v));
    s.<Reference>optional(
            "partOf",
            "partOf",
            ValueKind.REFERENCE,
            x -> x.partOf().orElse(null),
            (b, v) -> b.partOf(v))
        .reference("Organisation");
    s.<Place>optional(
            "place", "place", ValueKind.NODE, x -> x.place().orElse(null), (b, v) -> b.place(v))
        .node(() -> PLACE);
    s.<Identifier>set(
        "identifiers",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifiers(),
        (b, v) -> b.addAllIdentifiers(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Funding> funding() {
    var s = Shape.of("Funding", Funding.class, Funding::builder, Funding.Builder::build);
    s.<Reference>optional(
            "funder",
            "funder",
            ValueKind.REFERENCE,
            x -> x.funder().orElse(null),
            (b, v) -> b.funder(v))
        .reference("Organisation");
    s.<String>optional(
        "grant", "grant", ValueKind.STRING, x -> x.grant().orElse(null), (b, v) -> b.grant(v));
    s.<Text>optional(
        "asFound",
        "asFound",
        ValueKind.TEXT,
        x -> x.asFound().orElse(null),
        (b, v) -> b.asFound(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Registration> registration() {
    var s =
        Shape.of(
            "Registration", Registration.class, Registration::builder, Registration.Builder::build);
    s.<Identifier>required(
        "identifier",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifier(),
        (b, v) -> b.identifier(v));
    s.<RegistrationKind>optional(
            "kind", "kind", ValueKind.CONCEPT, x -> x.kind().orElse(null), (b, v) -> b.kind(v))
        .concept(RegistrationKind.SCHEME);
    s.<PartialDate>optional(
        "date", "date", ValueKind.DATE, x -> x.date().orElse(null), (b, v) -> b.date(v));
    s.<Iri>optional("url", "url", ValueKind.IRI, x -> x.url().orElse(null), (b, v) -> b.url(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Appraisal> appraisal() {
    var s = Shape.of("Appraisal", Appraisal.class, Appraisal::builder, Appraisal.Builder::build);
    s.<Reference>optional(
            "target",
            "target",
            ValueKind.REFERENCE,
            x -> x.target().orElse(null),
            (b, v) -> b.target(v))
        .referenceOrIri(
            "Finding",
            "Outcome",
            "Publication",
            "Report",
            "DataCollection",
            "ReviewMethod",
            "EffectEstimate");
    s.<AppraisalInstrument>optional(
            "instrument",
            "instrument",
            ValueKind.CONCEPT,
            x -> x.instrument().orElse(null),
            (b, v) -> b.instrument(v))
        .concept(AppraisalInstrument.SCHEME);
    s.<AppraisalDomain>optional(
            "domain",
            "domain",
            ValueKind.CONCEPT,
            x -> x.domain().orElse(null),
            (b, v) -> b.domain(v))
        .concept(AppraisalDomain.SCHEME);
    s.<Rating>optional(
            "rating",
            "rating",
            ValueKind.CONCEPT,
            x -> x.rating().orElse(null),
            (b, v) -> b.rating(v))
        .concept(Rating.SCHEME);
    s.<Count>list("counts", "count", ValueKind.NODE, x -> x.counts(), (b, v) -> b.addAllCounts(v))
        .node(() -> COUNT);
    s.<Text>optional(
        "text", "text", ValueKind.TEXT, x -> x.text().orElse(null), (b, v) -> b.text(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Report> report() {
    var s = Shape.of("Report", Report.class, Report::builder, Report.Builder::build);
    s.<ReportRole>optional(
            "role", "role", ValueKind.CODED, x -> x.role().orElse(null), (b, v) -> b.role(v))
        .coded(ReportRole.values());
    s.<Publication>required(
            "publication",
            "publication",
            ValueKind.NODE,
            x -> x.publication(),
            (b, v) -> b.publication(v))
        .node(() -> PUBLICATION);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Publication> publication() {
    var s =
        Shape.of(
            "Publication", Publication.class, Publication::builder, Publication.Builder::build);
    s.<Iri>optional("id", "id", ValueKind.IRI, x -> x.id().orElse(null), (b, v) -> b.id(v));
    s.<PublicationType>optional(
            "publicationType",
            "publicationType",
            ValueKind.CONCEPT,
            x -> x.publicationType().orElse(null),
            (b, v) -> b.publicationType(v))
        .concept(PublicationType.SCHEME);
    s.<StudyDesign>set(
            "designs", "design", ValueKind.CONCEPT, x -> x.designs(), (b, v) -> b.addAllDesigns(v))
        .concept(StudyDesign.SCHEME);
    s.<Text>optional(
        "title", "title", ValueKind.TEXT, x -> x.title().orElse(null), (b, v) -> b.title(v));
    s.<Text>optional(
        "abstract",
        "abstract",
        ValueKind.TEXT,
        x -> x.abstractText().orElse(null),
        (b, v) -> b.abstractText(v));
    s.<Boolean>optional(
        "abstractComplete",
        "abstractComplete",
        ValueKind.BOOLEAN,
        x -> x.abstractComplete().orElse(null),
        (b, v) -> b.abstractComplete(v));
    s.<Text>optional(
        "summary",
        "summary",
        ValueKind.TEXT,
        x -> x.summary().orElse(null),
        (b, v) -> b.summary(v));
    s.<Contribution>list(
            "contributors",
            "contribution",
            ValueKind.NODE,
            x -> x.contributors(),
            (b, v) -> b.addAllContributors(v))
        .node(() -> CONTRIBUTION);
    s.<Boolean>optional(
        "contributorsComplete",
        "contributorsComplete",
        ValueKind.BOOLEAN,
        x -> x.contributorsComplete().orElse(null),
        (b, v) -> b.contributorsComplete(v));
    s.<Organisation>list(
            "organisations",
            "organisation",
            ValueKind.NODE,
            x -> x.organisations(),
            (b, v) -> b.addAllOrganisations(v))
        .node(() -> ORGANISATION);
    s.<Container>optional(
            "container",
            "container",
            ValueKind.NODE,
            x -> x.container().orElse(null),
            (b, v) -> b.container(v))
        .node(() -> CONTAINER);
    s.<String>optional(
        "volume", "volume", ValueKind.STRING, x -> x.volume().orElse(null), (b, v) -> b.volume(v));
    s.<String>optional(
        "issue", "issue", ValueKind.STRING, x -> x.issue().orElse(null), (b, v) -> b.issue(v));
    s.<String>optional(
        "pageStart",
        "pageStart",
        ValueKind.STRING,
        x -> x.pageStart().orElse(null),
        (b, v) -> b.pageStart(v));
    s.<String>optional(
        "pageEnd",
        "pageEnd",
        ValueKind.STRING,
        x -> x.pageEnd().orElse(null),
        (b, v) -> b.pageEnd(v));
    s.<String>optional(
        "articleNumber",
        "articleNumber",
        ValueKind.STRING,
        x -> x.articleNumber().orElse(null),
        (b, v) -> b.articleNumber(v));
    s.<Long>optional(
        "pageCount",
        "pageCount",
        ValueKind.INTEGER,
        x -> x.pageCount().isPresent() ? x.pageCount().getAsLong() : null,
        (b, v) -> b.pageCount(v));
    s.<PartialDate>optional(
        "issued", "issued", ValueKind.DATE, x -> x.issued().orElse(null), (b, v) -> b.issued(v));
    s.<Identifier>set(
        "identifiers",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifiers(),
        (b, v) -> b.addAllIdentifiers(v));
    s.<MalformedIdentifier>list(
            "malformedIdentifiers",
            "malformedIdentifier",
            ValueKind.NODE,
            x -> x.malformedIdentifiers(),
            (b, v) -> b.addAllMalformedIdentifiers(v))
        .node(() -> MALFORMED_IDENTIFIER);
    s.<String>set(
        "languages",
        "language",
        ValueKind.LANGUAGE,
        x -> x.languages(),
        (b, v) -> b.addAllLanguages(v));
    s.<Iri>optional(
        "license", "license", ValueKind.IRI, x -> x.license().orElse(null), (b, v) -> b.license(v));
    s.<Text>optional(
        "rights", "rights", ValueKind.TEXT, x -> x.rights().orElse(null), (b, v) -> b.rights(v));
    s.<AccessRoute>optional(
            "access",
            "access",
            ValueKind.CODED,
            x -> x.access().orElse(null),
            (b, v) -> b.access(v))
        .coded(AccessRoute.values());
    s.<StoredFile>list("files", "file", ValueKind.NODE, x -> x.files(), (b, v) -> b.addAllFiles(v))
        .node(() -> STORED_FILE);
    s.<Text>set(
        "authorKeywords",
        "authorKeyword",
        ValueKind.TEXT,
        x -> x.authorKeywords(),
        (b, v) -> b.addAllAuthorKeywords(v));
    s.<Text>set(
        "indexerKeywords",
        "indexerKeyword",
        ValueKind.TEXT,
        x -> x.indexerKeywords(),
        (b, v) -> b.addAllIndexerKeywords(v));
    s.<Text>set(
        "repositoryKeywords",
        "repositoryKeyword",
        ValueKind.TEXT,
        x -> x.repositoryKeywords(),
        (b, v) -> b.addAllRepositoryKeywords(v));
    s.<Text>set(
        "keywords", "keyword", ValueKind.TEXT, x -> x.keywords(), (b, v) -> b.addAllKeywords(v));
    s.<Subject>list(
            "subjects", "subject", ValueKind.NODE, x -> x.subjects(), (b, v) -> b.addAllSubjects(v))
        .node(() -> SUBJECT);
    s.<CitedReference>list(
            "references",
            "reference",
            ValueKind.NODE,
            x -> x.references(),
            (b, v) -> b.addAllReferences(v))
        .node(() -> CITED_REFERENCE);
    s.<Long>optional(
        "referencesTotal",
        "referencesTotal",
        ValueKind.INTEGER,
        x -> x.referencesTotal().isPresent() ? x.referencesTotal().getAsLong() : null,
        (b, v) -> b.referencesTotal(v));
    s.<Relation>list(
            "relations",
            "relation",
            ValueKind.NODE,
            x -> x.relations(),
            (b, v) -> b.addAllRelations(v))
        .node(() -> RELATION);
    s.<Framework>set(
            "frameworks",
            "framework",
            ValueKind.CONCEPT,
            x -> x.frameworks(),
            (b, v) -> b.addAllFrameworks(v))
        .concept(Framework.SCHEME);
    s.<Involvement>list(
            "involvement",
            "involvement",
            ValueKind.NODE,
            x -> x.involvement(),
            (b, v) -> b.addAllInvolvement(v))
        .node(() -> INVOLVEMENT);
    s.<Finding>list(
            "findings", "finding", ValueKind.NODE, x -> x.findings(), (b, v) -> b.addAllFindings(v))
        .node(() -> FINDING);
    s.<Boolean>optional(
        "findingsComplete",
        "findingsComplete",
        ValueKind.BOOLEAN,
        x -> x.findingsComplete().orElse(null),
        (b, v) -> b.findingsComplete(v));
    s.<Funding>list(
            "funding", "funding", ValueKind.NODE, x -> x.funding(), (b, v) -> b.addAllFunding(v))
        .node(() -> FUNDING);
    s.<Registration>list(
            "registrations",
            "registration",
            ValueKind.NODE,
            x -> x.registrations(),
            (b, v) -> b.addAllRegistrations(v))
        .node(() -> REGISTRATION);
    s.<Note>list("notes", "note", ValueKind.NODE, x -> x.notes(), (b, v) -> b.addAllNotes(v))
        .node(() -> NOTE);
    s.<SourceRecord>list(
            "sources", "source", ValueKind.NODE, x -> x.sources(), (b, v) -> b.addAllSources(v))
        .node(() -> SOURCE_RECORD);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Container> container() {
    var s = Shape.of("Container", Container.class, Container::builder, Container.Builder::build);
    s.<Text>optional(
        "title", "title", ValueKind.TEXT, x -> x.title().orElse(null), (b, v) -> b.title(v));
    s.<Text>optional(
        "shortTitle",
        "shortTitle",
        ValueKind.TEXT,
        x -> x.shortTitle().orElse(null),
        (b, v) -> b.shortTitle(v));
    s.<Identifier>set(
        "issn", "issn", ValueKind.IDENTIFIER, x -> x.issn(), (b, v) -> b.addAllIssn(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<StoredFile> storedFile() {
    var s =
        Shape.of("StoredFile", StoredFile.class, StoredFile::builder, StoredFile.Builder::build);
    s.<String>optional(
        "name", "name", ValueKind.STRING, x -> x.name().orElse(null), (b, v) -> b.name(v));
    s.<String>optional(
        "mediaType",
        "mediaType",
        ValueKind.STRING,
        x -> x.mediaType().orElse(null),
        (b, v) -> b.mediaType(v));
    s.<Long>optional(
        "byteSize",
        "byteSize",
        ValueKind.INTEGER,
        x -> x.byteSize().isPresent() ? x.byteSize().getAsLong() : null,
        (b, v) -> b.byteSize(v));
    s.<String>optional(
        "sizeAsFound",
        "sizeAsFound",
        ValueKind.STRING,
        x -> x.sizeAsFound().orElse(null),
        (b, v) -> b.sizeAsFound(v));
    s.<FileVersion>optional(
            "version",
            "version",
            ValueKind.CONCEPT,
            x -> x.version().orElse(null),
            (b, v) -> b.version(v))
        .concept(FileVersion.SCHEME);
    s.<Iri>optional("url", "url", ValueKind.IRI, x -> x.url().orElse(null), (b, v) -> b.url(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Subject> subject() {
    var s = Shape.of("Subject", Subject.class, Subject::builder, Subject.Builder::build);
    s.<String>optional(
        "scheme", "scheme", ValueKind.STRING, x -> x.scheme().orElse(null), (b, v) -> b.scheme(v));
    s.<String>optional(
        "code", "code", ValueKind.STRING, x -> x.code().orElse(null), (b, v) -> b.code(v));
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Text>optional(
        "qualifier",
        "qualifier",
        ValueKind.TEXT,
        x -> x.qualifier().orElse(null),
        (b, v) -> b.qualifier(v));
    s.<Boolean>optional(
        "major", "major", ValueKind.BOOLEAN, x -> x.major().orElse(null), (b, v) -> b.major(v));
    s.<Iri>optional("iri", "iri", ValueKind.IRI, x -> x.iri().orElse(null), (b, v) -> b.iri(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<CitedReference> citedReference() {
    var s =
        Shape.of(
            "CitedReference",
            CitedReference.class,
            CitedReference::builder,
            CitedReference.Builder::build);
    s.<Text>optional(
        "text", "text", ValueKind.TEXT, x -> x.text().orElse(null), (b, v) -> b.text(v));
    s.<Identifier>set(
        "identifiers",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifiers(),
        (b, v) -> b.addAllIdentifiers(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Relation> relation() {
    var s = Shape.of("Relation", Relation.class, Relation::builder, Relation.Builder::build);
    s.<RelationKind>required("kind", "kind", ValueKind.CONCEPT, x -> x.kind(), (b, v) -> b.kind(v))
        .concept(RelationKind.SCHEME);
    s.<Identifier>optional(
        "identifier",
        "identifier",
        ValueKind.IDENTIFIER,
        x -> x.identifier().orElse(null),
        (b, v) -> b.identifier(v));
    s.<Text>optional(
        "text", "text", ValueKind.TEXT, x -> x.text().orElse(null), (b, v) -> b.text(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<MalformedIdentifier> malformedIdentifier() {
    var s =
        Shape.of(
            "MalformedIdentifier",
            MalformedIdentifier.class,
            MalformedIdentifier::builder,
            MalformedIdentifier.Builder::build);
    s.<String>optional(
        "scheme", "scheme", ValueKind.STRING, x -> x.scheme().orElse(null), (b, v) -> b.scheme(v));
    s.<String>required(
        "asFound", "asFound", ValueKind.STRING, x -> x.asFound(), (b, v) -> b.asFound(v));
    s.<String>required(
        "problem", "problem", ValueKind.STRING, x -> x.problem(), (b, v) -> b.problem(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Note> note() {
    var s = Shape.of("Note", Note.class, Note::builder, Note.Builder::build);
    s.<NoteKind>required("kind", "kind", ValueKind.CODED, x -> x.kind(), (b, v) -> b.kind(v))
        .coded(NoteKind.values());
    s.<String>optional(
        "field", "field", ValueKind.POINTER, x -> x.field().orElse(null), (b, v) -> b.field(v));
    s.<Text>required("text", "text", ValueKind.TEXT, x -> x.text(), (b, v) -> b.text(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<SourceRecord> sourceRecord() {
    var s =
        Shape.of(
            "SourceRecord", SourceRecord.class, SourceRecord::builder, SourceRecord.Builder::build);
    s.<SourceKind>optional(
            "kind", "kind", ValueKind.CONCEPT, x -> x.kind().orElse(null), (b, v) -> b.kind(v))
        .concept(SourceKind.SCHEME);
    s.<Text>optional(
        "title", "title", ValueKind.TEXT, x -> x.title().orElse(null), (b, v) -> b.title(v));
    s.<Text>optional(
        "publisher",
        "publisher",
        ValueKind.TEXT,
        x -> x.publisher().orElse(null),
        (b, v) -> b.publisher(v));
    s.<Iri>optional("url", "url", ValueKind.IRI, x -> x.url().orElse(null), (b, v) -> b.url(v));
    s.<String>optional(
        "language",
        "language",
        ValueKind.LANGUAGE,
        x -> x.language().orElse(null),
        (b, v) -> b.language(v));
    s.<Iri>optional(
        "license", "license", ValueKind.IRI, x -> x.license().orElse(null), (b, v) -> b.license(v));
    s.<Text>optional(
        "rights", "rights", ValueKind.TEXT, x -> x.rights().orElse(null), (b, v) -> b.rights(v));
    s.<String>optional(
        "fileName",
        "fileName",
        ValueKind.STRING,
        x -> x.fileName().orElse(null),
        (b, v) -> b.fileName(v));
    s.<Long>optional(
        "recordNumber",
        "recordNumber",
        ValueKind.INTEGER,
        x -> x.recordNumber().isPresent() ? x.recordNumber().getAsLong() : null,
        (b, v) -> b.recordNumber(v));
    s.<Long>optional(
        "line",
        "line",
        ValueKind.INTEGER,
        x -> x.line().isPresent() ? x.line().getAsLong() : null,
        (b, v) -> b.line(v));
    s.<PartialDate>optional(
        "retrieved",
        "retrieved",
        ValueKind.DATE,
        x -> x.retrieved().orElse(null),
        (b, v) -> b.retrieved(v));
    s.<String>optional(
        "format", "format", ValueKind.STRING, x -> x.format().orElse(null), (b, v) -> b.format(v));
    s.<String>optional(
        "digest", "digest", ValueKind.STRING, x -> x.digest().orElse(null), (b, v) -> b.digest(v));
    s.<Boolean>optional(
        "secondHand",
        "secondHand",
        ValueKind.BOOLEAN,
        x -> x.secondHand().orElse(null),
        (b, v) -> b.secondHand(v));
    s.<Long>optional(
        "reportedTotal",
        "reportedTotal",
        ValueKind.INTEGER,
        x -> x.reportedTotal().isPresent() ? x.reportedTotal().getAsLong() : null,
        (b, v) -> b.reportedTotal(v));
    s.<Long>optional(
        "observedTotal",
        "observedTotal",
        ValueKind.INTEGER,
        x -> x.observedTotal().isPresent() ? x.observedTotal().getAsLong() : null,
        (b, v) -> b.observedTotal(v));
    s.<Long>set(
        "missingPositions",
        "missingPosition",
        ValueKind.INTEGER,
        x -> x.missingPositions(),
        (b, v) -> b.addAllMissingPositions(v));
    s.<Metric>list(
            "metrics", "metric", ValueKind.NODE, x -> x.metrics(), (b, v) -> b.addAllMetrics(v))
        .node(() -> METRIC);
    s.<UnmappedField>list(
            "unmapped",
            "unmapped",
            ValueKind.NODE,
            x -> x.unmapped(),
            (b, v) -> b.addAllUnmapped(v))
        .node(() -> UNMAPPED_FIELD);
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<Metric> metric() {
    var s = Shape.of("Metric", Metric.class, Metric::builder, Metric.Builder::build);
    s.<MetricKind>optional(
            "kind", "kind", ValueKind.CONCEPT, x -> x.kind().orElse(null), (b, v) -> b.kind(v))
        .concept(MetricKind.SCHEME);
    s.<Text>optional(
        "label", "label", ValueKind.TEXT, x -> x.label().orElse(null), (b, v) -> b.label(v));
    s.<Long>required("value", "value", ValueKind.INTEGER, x -> x.value(), (b, v) -> b.value(v));
    s.<PartialDate>optional(
        "asOf", "asOf", ValueKind.DATE, x -> x.asOf().orElse(null), (b, v) -> b.asOf(v));
    s.<Quote>list(
            "evidence",
            "evidence",
            ValueKind.NODE,
            x -> x.evidence(),
            (b, v) -> b.addAllEvidence(v))
        .node(() -> QUOTE);
    return s.end();
  }

  private static NodeType<UnmappedField> unmappedField() {
    var s =
        Shape.of(
            "UnmappedField",
            UnmappedField.class,
            UnmappedField::builder,
            UnmappedField.Builder::build);
    s.<String>required("name", "name", ValueKind.STRING, x -> x.name(), (b, v) -> b.name(v));
    s.<String>required("value", "value", ValueKind.STRING, x -> x.value(), (b, v) -> b.value(v));
    return s.end();
  }

  private static NodeType<Quote> quote() {
    var s = Shape.of("Quote", Quote.class, Quote::builder, Quote.Builder::build);
    s.<Reference>required(
            "source", "source", ValueKind.REFERENCE, x -> x.source(), (b, v) -> b.source(v))
        .reference("SourceRecord");
    s.<Long>optional(
        "start",
        "start",
        ValueKind.INTEGER,
        x -> x.start().isPresent() ? x.start().getAsLong() : null,
        (b, v) -> b.start(v));
    s.<Long>optional(
        "end",
        "end",
        ValueKind.INTEGER,
        x -> x.end().isPresent() ? x.end().getAsLong() : null,
        (b, v) -> b.end(v));
    s.<String>optional(
        "exact", "exact", ValueKind.STRING, x -> x.exact().orElse(null), (b, v) -> b.exact(v));
    s.<String>optional(
        "sha256", "sha256", ValueKind.STRING, x -> x.sha256().orElse(null), (b, v) -> b.sha256(v));
    s.<Text>optional(
        "attributedTo",
        "attributedTo",
        ValueKind.TEXT,
        x -> x.attributedTo().orElse(null),
        (b, v) -> b.attributedTo(v));
    s.<String>optional(
        "field", "field", ValueKind.POINTER, x -> x.field().orElse(null), (b, v) -> b.field(v));
    return s.end();
  }

  private static NodeType<Catalogue> catalogue() {
    var s = Shape.of("Catalogue", Catalogue.class, Catalogue::builder, Catalogue.Builder::build);
    s.<Iri>optional("id", "id", ValueKind.IRI, x -> x.id().orElse(null), (b, v) -> b.id(v));
    s.<Text>optional(
        "title", "title", ValueKind.TEXT, x -> x.title().orElse(null), (b, v) -> b.title(v));
    s.<Text>optional(
        "description",
        "description",
        ValueKind.TEXT,
        x -> x.description().orElse(null),
        (b, v) -> b.description(v));
    s.<Iri>optional(
        "license", "license", ValueKind.IRI, x -> x.license().orElse(null), (b, v) -> b.license(v));
    s.<Text>optional(
        "publisher",
        "publisher",
        ValueKind.TEXT,
        x -> x.publisher().orElse(null),
        (b, v) -> b.publisher(v));
    s.<PartialDate>optional(
        "issued", "issued", ValueKind.DATE, x -> x.issued().orElse(null), (b, v) -> b.issued(v));
    s.<String>optional(
        "schemaVersion",
        "schemaVersion",
        ValueKind.STRING,
        x -> x.schemaVersion().orElse(null),
        (b, v) -> b.schemaVersion(v));
    s.<SourceRecord>list(
            "sources", "source", ValueKind.NODE, x -> x.sources(), (b, v) -> b.addAllSources(v))
        .node(() -> SOURCE_RECORD);
    return s.end();
  }

  private static final List<NodeType<?>> ALL =
      List.of(
          STUDY,
          PHASE,
          POPULATION,
          CHARACTERISTIC,
          SETTING,
          PLACE,
          INTERVENTION,
          OUTCOME,
          DATA_COLLECTION,
          ANALYSIS,
          REVIEW_METHOD,
          INFORMATION_SOURCE,
          FINDING,
          EFFECT_ESTIMATE,
          COUNT,
          BREAKDOWN,
          INVOLVEMENT,
          CONTRIBUTION,
          PERSON,
          ORGANISATION,
          FUNDING,
          REGISTRATION,
          APPRAISAL,
          REPORT,
          PUBLICATION,
          CONTAINER,
          STORED_FILE,
          SUBJECT,
          CITED_REFERENCE,
          RELATION,
          MALFORMED_IDENTIFIER,
          NOTE,
          SOURCE_RECORD,
          METRIC,
          UNMAPPED_FIELD,
          QUOTE,
          CATALOGUE);

  static {
    ALL.forEach(NodeType::settle);
  }

  private ModelTypes() {}

  /** All types, records first, in the order of the documentation. */
  public static List<NodeType<?>> all() {
    return ALL;
  }
}
