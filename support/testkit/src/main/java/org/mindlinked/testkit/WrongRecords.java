package org.mindlinked.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Appraisal;
import org.mindlinked.model.AppraisalInstrument;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Phase;
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
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.validation.RuleCodes;

/** Records that each break a built-in rule, for tests of whatever finds what the rules find. */
public final class WrongRecords {
  private static final Iri ID = Iri.of("https://example.org/evidence/study/one");
  private static final String DIGEST = "0".repeat(64);

  private WrongRecords() {}

  /** For the code of each built-in rule a record that breaks it; others may find it wrong too. */
  public static Map<String, EvidenceRecord> byRule() {
    Map<String, EvidenceRecord> wrong = new LinkedHashMap<>();
    completeness(wrong);
    counts(wrong);
    dates(wrong);
    evidence(wrong);
    findings(wrong);
    identifiers(wrong);
    populations(wrong);
    publications(wrong);
    studies(wrong);
    texts(wrong);
    return wrong;
  }

  private static void completeness(Map<String, EvidenceRecord> wrong) {
    wrong.put(
        RuleCodes.LAST_WITHOUT_GAP,
        study().addContributors(author("Lloyd-Evans").last(true).build()).build());
    wrong.put(RuleCodes.ET_AL_AS_PERSON, study().addContributors(author("et al.").build()).build());
    wrong.put(RuleCodes.COMPLETE_BUT_EMPTY, study().contributorsComplete(true).build());
    wrong.put(
        RuleCodes.ABSTRACT_CUT,
        reported(Publication.builder().abstractText("Findings are consistent…").build()));
    wrong.put(
        RuleCodes.REFERENCES_TOTAL,
        reported(
            Publication.builder()
                .referencesTotal(1)
                .addReferences(cited("One"), cited("Two"))
                .build()));
    wrong.put(
        RuleCodes.SOURCE_TOTALS,
        study()
            .addSources(
                SourceRecord.builder()
                    .reportedTotal(11)
                    .observedTotal(11)
                    .addMissingPositions(9L)
                    .build())
            .build());
    wrong.put(
        RuleCodes.MISSING_POSITION,
        study()
            .addSources(SourceRecord.builder().recordNumber(9).addMissingPositions(9L).build())
            .build());
  }

  private static void counts(Map<String, EvidenceRecord> wrong) {
    wrong.put(
        RuleCodes.PARTITION_SUM,
        counted(split(35, true, count(13), count(13), count(3), count(5))));
    wrong.put(RuleCodes.MEMBER_ABOVE_WHOLE, counted(split(35, false, count(36))));
    wrong.put(
        RuleCodes.MEMBER_UNIT,
        counted(split(35, false, Count.builder().value(3).unit(CountUnit.PRIMARY_STUDY).build())));
    wrong.put(RuleCodes.SHARES_ABOVE_ONE, counted(split(44, true, share("0.73"), share("0.54"))));
    wrong.put(RuleCodes.SHARE_OUTSIDE_BREAKDOWN, counted(share("0.97")));
    wrong.put(
        RuleCodes.SHARE_DIFFERS,
        counted(split(44, false, Count.builder().from(share("0.73")).value(12).build())));
    wrong.put(
        RuleCodes.AS_FOUND_DIFFERS,
        counted(Count.builder().value(2).unit(CountUnit.REVIEW).asFound("2,180").build()));
    wrong.put(
        RuleCodes.RANGE_WITHOUT_PER,
        study()
            .addDesigns(StudyDesign.UMBRELLA_REVIEW)
            .addPopulations(
                Population.builder()
                    .addCounts(
                        Count.builder().min(95).max(40_927).unit(CountUnit.PARTICIPANT).build())
                    .build())
            .build());
  }

  private static void dates(Map<String, EvidenceRecord> wrong) {
    wrong.put(
        RuleCodes.REPORT_BEFORE_STUDY,
        study().period(Interval.of("2022/2023")).addReports(primary("2021")).build());
    wrong.put(
        RuleCodes.SEARCH_AFTER_PUBLICATION,
        study()
            .addDesigns(StudyDesign.SCOPING_REVIEW)
            .review(
                ReviewMethod.builder().searchWindow(Interval.of("2022-02-24/2022-03-10")).build())
            .addReports(primary("2021"))
            .build());
    wrong.put(
        RuleCodes.PHASES_OUT_OF_ORDER,
        study().addPhases(phase(1, "2020-09/2020-10"), phase(2, "2020-06/2020-07")).build());
    wrong.put(
        RuleCodes.COLLECTED_OUTSIDE_PERIOD,
        study()
            .period(Interval.of("2020/2021"))
            .addDataCollections(
                DataCollection.builder()
                    .method(CollectionMethod.INTERVIEW)
                    .period(Interval.of("2022/2023"))
                    .build())
            .build());
    wrong.put(
        RuleCodes.RETRIEVED_BEFORE_ISSUED,
        reported(
            Publication.builder()
                .issued(PartialDate.of(2023))
                .addSources(SourceRecord.builder().retrieved(PartialDate.of(2022)).build())
                .build()));
    wrong.put(
        RuleCodes.UNLIKELY_YEAR,
        reported(Publication.builder().issued(PartialDate.of(1823)).build()));
    wrong.put(
        RuleCodes.CIRCLE,
        study()
            .addOrganisations(
                Organisation.builder()
                    .name("A trust")
                    .partOf(Reference.of("#organisation-1"))
                    .build())
            .build());
  }

  private static void evidence(Map<String, EvidenceRecord> wrong) {
    wrong.put(
        RuleCodes.NOTE_NOWHERE,
        study()
            .addNotes(
                Note.builder().kind(NoteKind.WARNING).field("/funder").text("Doubtful").build())
            .build());
    wrong.put(RuleCodes.QUOTE_NOWHERE, quoted(quote().start(0).end(4).field("/heading").build()));
    wrong.put(RuleCodes.QUOTE_WITHOUT_PLACE, quoted(quote().sha256(DIGEST).build()));
    wrong.put(RuleCodes.QUOTE_DIGEST, quoted(quote().exact("fifty").sha256(DIGEST).build()));
  }

  private static void findings(Map<String, EvidenceRecord> wrong) {
    Finding barrier = Finding.builder().kind(FindingKind.BARRIER).text("Low pay").build();
    wrong.put(
        RuleCodes.PERSPECTIVE_WITHOUT_POPULATION,
        study()
            .addPopulations(Population.builder().addRoles(PopulationRole.STAFF).build())
            .addFindings(
                Finding.builder().from(barrier).addPerspective(PopulationRole.CARER).build())
            .build());
    wrong.put(RuleCodes.DUPLICATED_FINDING, study().addFindings(barrier, barrier).build());
    wrong.put(
        RuleCodes.ESTIMATE_OUTSIDE_INTERVAL,
        estimated(effect(EffectMeasure.ODDS_RATIO, "2.5").lower(of("1.1")).upper(of("2.1"))));
    wrong.put(
        RuleCodes.P_CONTRADICTS_INTERVAL,
        estimated(
            effect(EffectMeasure.ODDS_RATIO, "1.5")
                .lower(of("1.1"))
                .upper(of("2.1"))
                .level(of("0.95"))
                .p(of("0.7"))));
    wrong.put(RuleCodes.IMPOSSIBLE_EFFECT, estimated(effect(EffectMeasure.ODDS_RATIO, "-0.4")));
    wrong.put(RuleCodes.SHARE_AS_PER_CENT, estimated(effect(EffectMeasure.PREVALENCE, "23.5")));
    wrong.put(
        RuleCodes.CONFIDENCE_LEVEL,
        estimated(
            effect(EffectMeasure.ODDS_RATIO, "1.5")
                .lower(of("1.1"))
                .upper(of("2.1"))
                .level(of("0.05"))));
    wrong.put(
        RuleCodes.RATING_OF_OTHER_INSTRUMENT,
        study()
            .addAppraisals(
                Appraisal.builder()
                    .instrument(AppraisalInstrument.AMSTAR_2)
                    .rating(Rating.GRADE_HIGH)
                    .build())
            .build());
  }

  private static void identifiers(Map<String, EvidenceRecord> wrong) {
    Identifier doi = Identifier.of("doi:10.1186/s12913-023-10058-w");
    wrong.put(
        RuleCodes.MALFORMED_IDENTIFIER,
        reported(
            Publication.builder()
                .addMalformedIdentifiers(
                    MalformedIdentifier.builder()
                        .scheme("doi")
                        .asFound("s12913.pdf")
                        .problem("it does not start with 10")
                        .build())
                .build()));
    wrong.put(
        RuleCodes.WEAK_IDENTIFIERS,
        reported(
            Publication.builder()
                .addIdentifiers(Identifier.of(IdentifierScheme.URL, "https://example.org/news"))
                .build()));
    wrong.put(
        RuleCodes.TWO_OF_ONE_SCHEME,
        reported(
            Publication.builder()
                .addIdentifiers(doi, Identifier.of("doi:10.1186/s12888-022-03721-z"))
                .build()));
    wrong.put(
        RuleCodes.REGISTRATION_KIND,
        study()
            .addRegistrations(
                Registration.builder()
                    .identifier(Identifier.of("prospero:CRD42022362099"))
                    .kind(RegistrationKind.TRIAL_REGISTRATION)
                    .build())
            .build());
    wrong.put(
        RuleCodes.IDENTIFIER_OF_ANOTHER_THING,
        study()
            .addOrganisations(
                Organisation.builder()
                    .name("A trust")
                    .addIdentifiers(Identifier.of("orcid:0000-0002-1825-0097"))
                    .build())
            .build());
    wrong.put(
        RuleCodes.ISSN_OF_PUBLICATION,
        reported(Publication.builder().addIdentifiers(Identifier.of("issn:0028-0836")).build()));
    wrong.put(
        RuleCodes.ARTICLE_AS_STUDY, study().addIdentifiers(Identifier.of("pmid:38418998")).build());
    wrong.put(RuleCodes.DOI_OF_STUDY, study().addIdentifiers(doi).build());
    wrong.put(
        RuleCodes.REGISTRY_NUMBER_AS_IDENTIFIER,
        study().addIdentifiers(Identifier.of("prospero:CRD42022362099")).build());
    wrong.put(
        RuleCodes.RELATION_TO_ITSELF,
        reported(
            Publication.builder()
                .addIdentifiers(doi)
                .addRelations(
                    Relation.builder().kind(RelationKind.CORRECTS).identifier(doi).build())
                .build()));
    Report report =
        Report.builder().publication(Publication.builder().addIdentifiers(doi).build()).build();
    wrong.put(RuleCodes.ONE_PUBLICATION_TWICE, study().addReports(report, report).build());
    wrong.put(
        RuleCodes.ADDRESS_OF_KNOWN_SCHEME,
        reported(
            Publication.builder()
                .addIdentifiers(Identifier.of("url:https://doi.org/10.1186/s12913-023-10058-w"))
                .build()));
  }

  private static void populations(Map<String, EvidenceRecord> wrong) {
    wrong.put(RuleCodes.CONTACTS_AS_PEOPLE, sampled(counting(69, CountUnit.INTERVIEW)));
    wrong.put(RuleCodes.THINGS_AS_PEOPLE, sampled(counting(6, CountUnit.SITE)));
    wrong.put(RuleCodes.INVOLVED_AS_SAMPLE, sampled(counting(6, CountUnit.EXPERT_BY_EXPERIENCE)));
    wrong.put(
        RuleCodes.RESEARCHERS_AS_SAMPLE,
        sampled(
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .addRoles(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)));
    wrong.put(RuleCodes.CHECK_TAG_AS_POPULATION, sampled(Population.builder().label("Female")));
    wrong.put(
        RuleCodes.PART_ABOVE_WHOLE,
        sampled(
            counting(63, CountUnit.PARTICIPANT)
                .addParts(counting(64, CountUnit.PARTICIPANT).build())));
    wrong.put(
        RuleCodes.PART_ROLE_MISSING,
        sampled(
            Population.builder()
                .addRoles(PopulationRole.CARER)
                .addParts(
                    Population.builder().label("Staff").addRoles(PopulationRole.STAFF).build())));
    wrong.put(
        RuleCodes.TWO_SIZES,
        sampled(
            counting(50, CountUnit.PARTICIPANT)
                .addCounts(Count.builder().value(34).unit(CountUnit.PARTICIPANT).build())));
    wrong.put(
        RuleCodes.AGE,
        sampled(
            Population.builder()
                .addCharacteristics(
                    Characteristic.builder().axis(Axis.AGE).max(of("175")).build())));
    wrong.put(
        RuleCodes.CHARACTERISTIC_CONTRADICTS,
        sampled(
            Population.builder()
                .addCharacteristics(
                    Characteristic.builder().axis(Axis.AGE).min(of("75")).max(of("18")).build())));
  }

  private static void publications(Map<String, EvidenceRecord> wrong) {
    Iri licence = Iri.of("https://creativecommons.org/licenses/by-nc-nd/4.0/");
    wrong.put(
        RuleCodes.LICENCE_OF_PAGE,
        study()
            .addSources(SourceRecord.builder().license(licence).build())
            .addReports(report(Publication.builder().license(licence).build()))
            .build());
    wrong.put(
        RuleCodes.CLOSED_WITH_LICENCE,
        reported(Publication.builder().license(licence).access(AccessRoute.CLOSED).build()));
    wrong.put(
        RuleCodes.LICENCE_FORM,
        reported(
            Publication.builder()
                .license(Iri.of("http://creativecommons.org/licenses/by/4.0/"))
                .build()));
    wrong.put(
        RuleCodes.PAGES_REVERSED,
        reported(Publication.builder().pageStart("1291").pageEnd("303").build()));
    wrong.put(
        RuleCodes.SUBJECT_PAIR,
        reported(
            Publication.builder()
                .addSubjects(Subject.builder().label("Mental Disorders/therapy").build())
                .build()));
    wrong.put(
        RuleCodes.BODY_AS_PERSON,
        study()
            .addContributors(
                Contribution.builder()
                    .person(Person.builder().family("England").given("NHS").build())
                    .build())
            .build());
  }

  private static void studies(Map<String, EvidenceRecord> wrong) {
    wrong.put(
        RuleCodes.DERIVED_AS_STATED,
        study()
            .addPopulations(
                counting(449, CountUnit.PARTICIPANT).build(),
                counting(201, CountUnit.PARTICIPANT).build(),
                counting(650, CountUnit.PARTICIPANT).build())
            .build());
    wrong.put(
        RuleCodes.OVERLAPPING_SUM,
        study()
            .addPopulations(
                counting(650, CountUnit.PARTICIPANT).build(),
                counting(117, CountUnit.PARTICIPANT).build(),
                counting(767, CountUnit.PARTICIPANT).build())
            .addDataCollections(
                DataCollection.builder()
                    .method(CollectionMethod.QUESTIONNAIRE)
                    .addCollectedFrom(Reference.of("#population-1"))
                    .build(),
                DataCollection.builder()
                    .method(CollectionMethod.INTERVIEW)
                    .addCollectedFrom(Reference.of("#population-2"))
                    .build())
            .build());
    wrong.put(
        RuleCodes.PLANNED_AS_ACHIEVED,
        study()
            .status(StudyStatus.PLANNED)
            .addFindings(Finding.builder().kind(FindingKind.BENEFIT).text("It helped").build())
            .build());
    wrong.put(
        RuleCodes.COLLECTED_FROM_SERVED,
        study()
            .addPopulations(Population.builder().kind(PopulationKind.SERVED).build())
            .addDataCollections(
                DataCollection.builder()
                    .method(CollectionMethod.INTERVIEW)
                    .addCollectedFrom(Reference.of("#population-1"))
                    .build())
            .build());
    wrong.put(
        RuleCodes.PHASE_NOT_REPORTED,
        study()
            .addPhases(Phase.builder().ordinal(2).reported(false).build())
            .addDataCollections(
                DataCollection.builder()
                    .method(CollectionMethod.INTERVIEW)
                    .phase(Reference.of("#phase-1"))
                    .build())
            .build());
    wrong.put(
        RuleCodes.REVIEW_OF_PRIMARY,
        study()
            .addDesigns(StudyDesign.QUALITATIVE)
            .review(ReviewMethod.builder().searchWindow(Interval.of("2022/2022")).build())
            .build());
    wrong.put(
        RuleCodes.FLOW_GROWS,
        study()
            .addDesigns(StudyDesign.SCOPING_REVIEW)
            .review(
                ReviewMethod.builder()
                    .addFlow(
                        flow(31, CountUnit.RECORD, CountStage.IDENTIFIED),
                        flow(4244, CountUnit.STUDY, CountStage.INCLUDED))
                    .build())
            .build());
    wrong.put(
        RuleCodes.OPINION_AS_STUDY,
        reported(Publication.builder().publicationType(PublicationType.PERSPECTIVE).build()));
  }

  private static void texts(Map<String, EvidenceRecord> wrong) {
    wrong.put(RuleCodes.BLANK_TEXT, study().title(" \u00A0").build());
    wrong.put(RuleCodes.REPLACEMENT_CHARACTER, study().title("Caf\uFFFD").build());
    wrong.put(RuleCodes.PLACEHOLDER_TEXT, study().title("n/a").build());
    wrong.put(RuleCodes.UNKNOWN_LANGUAGE, study().title(Text.of("jp", "Kokoro")).build());
    wrong.put(RuleCodes.LANGUAGE_AND_SCRIPT, study().title(Text.of("en", "内科学")).build());
  }

  /** A record that no rule complains of. */
  public static Study sound() {
    return study()
        .title("A study")
        .addDesigns(StudyDesign.QUALITATIVE)
        .addPopulations(counting(30, CountUnit.PARTICIPANT).kind(PopulationKind.SAMPLE).build())
        .build();
  }

  private static Study.Builder study() {
    Study.Builder study = Study.builder();
    study.id(ID);
    return study;
  }

  private static Study reported(Publication publication) {
    return study().addReports(report(publication)).build();
  }

  private static Report report(Publication publication) {
    return Report.builder().publication(publication).build();
  }

  private static Report primary(String issued) {
    return Report.builder()
        .role(ReportRole.PRIMARY)
        .publication(Publication.builder().issued(PartialDate.of(issued)).build())
        .build();
  }

  private static Contribution.Builder author(String name) {
    return Contribution.builder()
        .person(Person.builder().full(name).build())
        .addRoles(ContributionRole.AUTHOR);
  }

  private static CitedReference cited(String text) {
    return CitedReference.builder().text(text).build();
  }

  private static Phase phase(long number, String period) {
    return Phase.builder().ordinal(number).period(Interval.of(period)).build();
  }

  private static Quote.Builder quote() {
    return Quote.builder().source(Reference.of("#source-1"));
  }

  private static Study quoted(Quote quote) {
    return study().addSources(SourceRecord.builder().build()).addEvidence(quote).build();
  }

  private static Study counted(Count count) {
    return study()
        .addDesigns(StudyDesign.UMBRELLA_REVIEW)
        .review(ReviewMethod.builder().addFlow(count).build())
        .build();
  }

  private static Count split(long value, boolean partition, Count... members) {
    return Count.builder()
        .value(value)
        .unit(CountUnit.REVIEW)
        .addBreakdowns(
            Breakdown.builder().axis(Axis.DESIGN).partition(partition).addMembers(members).build())
        .build();
  }

  private static Count count(long value) {
    return Count.builder().value(value).unit(CountUnit.REVIEW).build();
  }

  private static Count share(String proportion) {
    return Count.builder().proportion(of(proportion)).unit(CountUnit.REVIEW).build();
  }

  private static Count flow(long value, CountUnit unit, CountStage stage) {
    return Count.builder().value(value).unit(unit).stage(stage).build();
  }

  private static Population.Builder counting(long value, CountUnit unit) {
    return Population.builder().addCounts(Count.builder().value(value).unit(unit).build());
  }

  private static Study sampled(Population.Builder population) {
    return study().addPopulations(population.build()).build();
  }

  private static EffectEstimate.Builder effect(EffectMeasure measure, String value) {
    return EffectEstimate.builder().measure(measure).value(of(value));
  }

  private static Study estimated(EffectEstimate.Builder effect) {
    return study()
        .addFindings(
            Finding.builder()
                .kind(FindingKind.EFFECT_ESTIMATE)
                .text("An effect")
                .addEffects(effect.build())
                .build())
        .build();
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }
}
