package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mindlinked.examples.seeds.VhlFactsTest.numbers;
import static org.mindlinked.examples.seeds.VhlFactsTest.publication;
import static org.mindlinked.examples.seeds.VhlFactsTest.record;
import static org.mindlinked.examples.seeds.VhlFactsTest.study;
import static org.mindlinked.examples.seeds.Words.en;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Phase;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.validation.RuleCodes;
import org.mindlinked.model.validation.Validator;

/**
 * The traps of the portal's page: what its records say, and what becomes of the wrong value beside
 * it: refused, warned of, or kept apart.
 */
class VhlTrapsTest {
  private static final Validator VALIDATOR = Validator.builtIn();

  @Test
  void no_record_breaks_a_rule() {
    for (EvidenceRecord record : VhlResults.all()) {
      assertThat(VALIDATOR.check(record)).as("%s", record.recordId()).isEmpty();
    }
  }

  @Test
  void t3_a_range_over_reviews_is_no_total() {
    Count range = study(1).populations().get(0).counts().get(0);

    assertThat(range.min()).hasValue(95);
    assertThat(range.max()).hasValue(40_927);
    assertThat(range.per()).contains(CountUnit.REVIEW);
    assertThat(range.value()).isEmpty();
    assertThat(counts(study(1)))
        .filteredOn(count -> count.unit().equals(CountUnit.PARTICIPANT))
        .containsExactly(range);

    refused(ValueCodes.COUNT, () -> Count.builder().from(range).value(20_511).build());
    Count middle = Count.builder().value(20_511).unit(CountUnit.PARTICIPANT).build();
    warned(RuleCodes.DERIVED_AS_STATED, withPopulation(study(1), p -> p.addCounts(middle)));
    Count nowhere = Count.builder().min(95).max(40_927).unit(CountUnit.PARTICIPANT).build();
    warned(RuleCodes.RANGE_WITHOUT_PER, withPopulation(study(1), p -> p.counts(List.of(nowhere))));
  }

  @Test
  void t4_reviews_studies_and_participants_are_three_units() {
    Study study = study(1);

    assertThat(flow(study))
        .extracting(Count::value, Count::unit)
        .containsExactly(
            tuple(OptionalLong.of(35), CountUnit.REVIEW),
            tuple(OptionalLong.of(426), CountUnit.PRIMARY_STUDY));
    assertThat(study.populations().get(0).counts())
        .extracting(Count::unit, Count::per)
        .containsExactly(tuple(CountUnit.PARTICIPANT, Optional.of(CountUnit.REVIEW)));

    Count nested =
        Count.builder()
            .from(flow(study).get(0))
            .addBreakdowns(
                Breakdown.builder().axis(Axis.DESIGN).addMembers(flow(study).get(1)).build())
            .build();
    warned(RuleCodes.MEMBER_UNIT, withFlow(study, nested));
    warned(
        RuleCodes.THINGS_AS_PEOPLE,
        withPopulation(study, p -> p.counts(List.of(flow(study).get(1)))));
  }

  @Test
  void t5_a_partition_adds_up_and_subsets_overlap() {
    Count reviews = flow(study(1)).get(0);
    Breakdown byDesign = reviews.breakdowns().get(0);
    Breakdown byQuestion = reviews.breakdowns().get(1);

    assertThat(byDesign.partition()).contains(true);
    assertThat(values(byDesign)).containsExactly(13L, 13L, 3L, 6L);
    assertThat(byQuestion.partition()).contains(false);
    assertThat(values(byQuestion)).containsExactly(23L, 9L, 11L);

    Breakdown wrong = Breakdown.builder().from(byQuestion).partition(true).build();
    warned(
        RuleCodes.PARTITION_SUM,
        withFlow(
            study(1), Count.builder().from(reviews).breakdowns(List.of(byDesign, wrong)).build()));
    Count sum = Count.builder().value(43).unit(CountUnit.REVIEW).addBreakdowns(byQuestion).build();
    warned(RuleCodes.OVERLAPPING_SUM, withFlow(study(1), sum));
  }

  @Test
  void t6_numbers_of_different_axes_are_never_added() {
    Count included = included(study(2));

    assertThat(included.value()).hasValue(31);
    assertThat(included.breakdowns())
        .extracting(Breakdown::axis, VhlTrapsTest::values)
        .containsExactly(
            tuple(Axis.COUNTRY, List.of(23L)),
            tuple(Axis.CARE_SETTING, List.of(16L)),
            tuple(Axis.MODEL_OF_CARE, List.of(7L, 6L)));
    assertThat(included.breakdowns()).allMatch(breakdown -> breakdown.partition().isEmpty());
    assertThat(included.breakdowns().get(1).members().get(0).categories())
        .containsExactly(CareSetting.ACUTE_MENTAL_HEALTH);

    Count sum =
        Count.builder()
            .value(23 + 16 + 7 + 6)
            .unit(CountUnit.STUDY)
            .addAllBreakdowns(included.breakdowns())
            .build();
    warned(RuleCodes.OVERLAPPING_SUM, withFlow(study(2), sum));
  }

  @Test
  void t9_the_people_in_the_focus_groups_are_not_worked_out() {
    Study study = study(7);

    assertThat(study.populations().get(0).counts())
        .extracting(Count::value, Count::unit)
        .containsExactly(tuple(OptionalLong.of(50), CountUnit.PARTICIPANT));
    assertThat(study.dataCollections())
        .extracting(
            DataCollection::method,
            collection -> collection.counts().get(0).value(),
            collection -> collection.counts().get(0).unit())
        .containsExactly(
            tuple(CollectionMethod.FOCUS_GROUP, OptionalLong.of(6), CountUnit.FOCUS_GROUP),
            tuple(CollectionMethod.ONE_TO_ONE_INTERVIEW, OptionalLong.of(16), CountUnit.INTERVIEW));
    assertThat(counts(study)).noneMatch(count -> count.value().equals(OptionalLong.of(34)));

    Count rest = Count.builder().value(50 - 16).unit(CountUnit.PARTICIPANT).build();
    DataCollection groups =
        DataCollection.builder().from(study.dataCollections().get(0)).addCounts(rest).build();
    warned(
        RuleCodes.DERIVED_AS_STATED,
        Study.builder()
            .from(study)
            .dataCollections(List.of(groups, study.dataCollections().get(1)))
            .build());
    failed(
        RuleCodes.CONTACTS_AS_PEOPLE,
        withPopulation(study, p -> p.addCounts(study.dataCollections().get(1).counts().get(0))));
  }

  @Test
  void t10_words_for_numbers_are_numbers_that_keep_their_words() {
    assertThat(written(flow(study(2)))).contains(tuple(7L, "seven"), tuple(31L, "Thirty-one"));
    assertThat(written(flow(study(5))))
        .containsExactly(tuple(6L, "Six"), tuple(29L, "Twenty-nine"));
    assertThat(written(flow(study(10))))
        .containsExactly(tuple(6L, "six"), tuple(47L, "Forty-seven"));
    assertThat(written(counts(study(7))))
        .containsExactlyInAnyOrder(tuple(50L, "fifty"), tuple(6L, "six"), tuple(16L, "sixteen"));

    Count misread = Count.builder().from(included(study(10))).value(40).build();
    warned(RuleCodes.AS_FOUND_DIFFERS, withFlow(study(10), misread));
  }

  @Test
  void t11_separators_of_thousands_are_no_decimal_points() {
    Count staff = study(11).populations().get(0).counts().get(0);

    assertThat(staff.value()).hasValue(2180);
    assertThat(staff.asFound()).contains("2,180");
    assertThat(study(1).populations().get(0).counts().get(0).max()).hasValue(40_927);
    assertThat(written(flow(study(2)))).contains(tuple(4244L, "4244"));

    Count misread = Count.builder().from(staff).value(2).build();
    warned(RuleCodes.AS_FOUND_DIFFERS, withPopulation(study(11), p -> p.counts(List.of(misread))));
  }

  @Test
  void t13_position_nine_is_missing() {
    assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 10L, 11L);
    for (EvidenceRecord record : VhlResults.all()) {
      SourceRecord source = record.sources().get(0);
      assertThat(source.reportedTotal()).hasValue(11);
      assertThat(source.observedTotal()).hasValue(10);
      assertThat(source.missingPositions()).containsExactly(9L);
    }

    SourceRecord source = study(10).sources().get(0);
    SourceRecord renumbered = SourceRecord.builder().from(source).recordNumber(9).build();
    failed(RuleCodes.MISSING_POSITION, withSource(study(10), renumbered));
    SourceRecord nothingMissing = SourceRecord.builder().from(source).observedTotal(11).build();
    warned(RuleCodes.SOURCE_TOTALS, withSource(study(10), nothingMissing));
    refused(
        ValueCodes.NUMBER,
        () -> SourceRecord.builder().from(source).addMissingPositions(0L).build());
  }

  @Test
  void t14_without_title_and_authors_the_pubmed_number_names_it() {
    for (EvidenceRecord record : VhlResults.all()) {
      Publication publication = publication(record.sources().get(0).recordNumber().orElseThrow());
      assertThat(publication.title()).isEmpty();
      assertThat(publication.contributors()).isEmpty();
      Identifier pmid = publication.identifiers().first();
      assertThat(pmid.scheme()).isEqualTo(IdentifierScheme.PMID);
      assertThat(record.recordId().toString()).endsWith("/pmid-" + pmid.value());
    }

    Publication blank = Publication.builder().from(publication(1)).title("").build();
    warned(RuleCodes.BLANK_TEXT, withPublication(study(1), blank));
    Publication placeholder = Publication.builder().from(publication(1)).title("n/a").build();
    warned(RuleCodes.PLACEHOLDER_TEXT, withPublication(study(1), placeholder));
  }

  @Test
  void t15_the_same_volume_and_page_are_two_articles() {
    Publication first = publication(1);
    Publication seventh = publication(7);

    assertThat(first.volume()).isEqualTo(seventh.volume()).contains("22");
    assertThat(first.issue()).isEqualTo(seventh.issue()).contains("1");
    assertThat(first.articleNumber()).isEqualTo(seventh.articleNumber()).contains("72");
    assertThat(first.container()).isNotEqualTo(seventh.container());
    assertThat(first.identifiers()).doesNotContainAnyElementsOf(seventh.identifiers());
    assertThat(study(1).id()).isNotEqualTo(study(7).id());

    assertThat(Identifier.parse("22(1): 72").identifier()).isEmpty();
    refused(ValueCodes.IDENTIFIER_SCHEME, () -> Identifier.of("22(1): 72"));
  }

  @Test
  void t16_headings_of_an_index_are_no_sample() {
    for (long number : List.of(1L, 2L)) {
      assertThat(publication(number).subjects())
          .extracting(subject -> subject.label().orElseThrow().any())
          .contains("Female", "Pregnancy", "Humans");
      assertThat(study(number).populations())
          .allSatisfy(
              population -> {
                assertThat(population.characteristics()).isEmpty();
                assertThat(population.label().map(Text::any))
                    .isNotEqualTo(Optional.of("Female"))
                    .isNotEqualTo(Optional.of("Pregnancy"));
              });
    }

    Population women = Population.builder().kind(PopulationKind.SAMPLE).label(en("Female")).build();
    warned(
        RuleCodes.CHECK_TAG_AS_POPULATION,
        Study.builder().from(study(1)).addPopulations(women).build());
  }

  @Test
  void t17_a_heading_and_its_qualifier_are_two() {
    assertThat(pairs(publication(10)))
        .containsExactly(
            tuple("Mental Disorders", "therapy"), tuple("Personality Disorders", "therapy"));
    assertThat(pairs(publication(11))).containsExactly(tuple("United Kingdom", "epidemiology"));

    Subject glued = Subject.builder().scheme("mesh").label(en("Mental Disorders/therapy")).build();
    warned(
        RuleCodes.SUBJECT_PAIR,
        withPublication(
            study(10), Publication.builder().from(publication(10)).addSubjects(glued).build()));
  }

  @Test
  void t18_a_review_protocol_is_told_by_its_number() {
    Registration labelledAsTrial = study(4).registrations().get(0);

    assertThat(study(1).registrations())
        .extracting(Registration::identifier, Registration::kind)
        .containsExactly(
            tuple(
                Identifier.of("prospero:CRD42022362099"),
                Optional.of(RegistrationKind.REVIEW_PROTOCOL)));
    assertThat(labelledAsTrial.identifier()).isEqualTo(Identifier.of("prospero:CRD42021260910"));
    assertThat(labelledAsTrial.kind()).contains(RegistrationKind.REVIEW_PROTOCOL);
    assertThat(
            Identifier.of(
                IdentifierScheme.PROSPERO, labelledAsTrial.url().orElseThrow().toString()))
        .isEqualTo(labelledAsTrial.identifier());

    Registration trial =
        Registration.builder()
            .from(labelledAsTrial)
            .kind(RegistrationKind.TRIAL_REGISTRATION)
            .build();
    failed(
        RuleCodes.REGISTRATION_KIND,
        Study.builder().from(study(4)).registrations(List.of(trial)).build());
    assertThat(Identifier.of("prospero:CRD420251012345").value()).isEqualTo("CRD420251012345");
    refused(ValueCodes.IDENTIFIER_FORM, () -> Identifier.of("prospero:CRD4202236209"));
    refused(ValueCodes.IDENTIFIER_FORM, () -> Identifier.of("prospero:CRD4202510123456"));
  }

  @Test
  void t19_the_first_day_proves_how_to_read_the_second() {
    ReviewMethod review = study(2).review().orElseThrow();

    assertThat(review.searchWindow()).contains(Interval.of("2022-02-24/2022-03-10"));

    refused(ValueCodes.CALENDAR, () -> PartialDate.of(2022, 24, 2));
    refused(ValueCodes.INTERVAL_FORM, () -> Interval.of("24/02/2022-10/03/2022"));
    Interval monthFirst = Interval.of("2022-02-24/2022-10-03");
    assertThat(monthFirst).isNotEqualTo(review.searchWindow().orElseThrow());
  }

  @Test
  void t32_a_perspective_stands_without_a_study() {
    EvidenceRecord record = record(3);

    assertThat(record).isInstanceOf(Publication.class);
    assertThat(record.involvement()).hasSize(1);
    assertThat(record.involvement().get(0).reflection()).isPresent();
    assertThat(record.involvement().get(0).counts()).isEmpty();
    assertThat(counts(record)).isEmpty();

    Publication inside = Publication.builder().from(publication(3)).id(Optional.empty()).build();
    Study invented =
        Study.builder()
            .id(study(1).id())
            .addReports(Report.builder().publication(inside).build())
            .build();
    warned(RuleCodes.OPINION_AS_STUDY, invented);
    refused(ValueCodes.NESTED_ID, () -> Report.builder().publication(publication(3)).build());
  }

  @Test
  void t33_alike_questions_are_told_apart_by_design_and_people() {
    assertAlikeButApart(study(5), study(7), PopulationRole.CLINICIAN);
    assertAlikeButApart(study(10), study(8), PopulationRole.SERVICE_USER);

    Study confused =
        Study.builder().from(study(5)).designs(Set.of(StudyDesign.QUALITATIVE)).build();
    warned(RuleCodes.REVIEW_OF_PRIMARY, confused);
  }

  private static void assertAlikeButApart(Study review, Study primary, PopulationRole asked) {
    assertThat(review.conditions())
        .isEqualTo(primary.conditions())
        .containsExactly(Condition.COMPLEX_EMOTIONAL_NEEDS);
    assertThat(review.title()).isEqualTo(primary.title()).isEmpty();
    assertThat(review.populations().get(0).roles())
        .isEqualTo(primary.populations().get(0).roles())
        .containsExactly(asked);
    assertThat(review.populations().get(0).kind()).contains(PopulationKind.TARGET);
    assertThat(primary.populations().get(0).kind()).contains(PopulationKind.SAMPLE);
    assertThat(review.designs()).containsExactly(StudyDesign.QUALITATIVE_EVIDENCE_SYNTHESIS);
    assertThat(primary.designs()).containsExactly(StudyDesign.QUALITATIVE);
    assertThat(review.review()).isPresent();
    assertThat(primary.review()).isEmpty();
    assertThat(review.id()).isNotEqualTo(primary.id());
  }

  @Test
  void t34_the_second_wave_follows_the_first() {
    Study study = study(6);
    Phase first = study.phases().get(0);
    Phase second = study.phases().get(1);

    assertThat(first.reported()).contains(false);
    assertThat(first.period()).isEmpty();
    assertThat(second.follows()).contains(Reference.of("#phase-1"));
    assertThat(second.period()).contains(Interval.of("2020-09/2020-10"));
    assertThat(study.dataCollections().get(0).phase()).contains(Reference.of("#phase-2"));

    refused(ValueCodes.DANGLING_REFERENCE, () -> following(study, "#phase-3"));
    refused(ValueCodes.REFERENCE_TYPE, () -> following(study, "#population-1"));
    DataCollection before =
        DataCollection.builder()
            .from(study.dataCollections().get(0))
            .phase(Reference.of("#phase-1"))
            .build();
    warned(
        RuleCodes.PHASE_NOT_REPORTED,
        Study.builder().from(study).dataCollections(List.of(before)).build());
  }

  private static Study following(Study study, String reference) {
    Phase wrong =
        Phase.builder().from(study.phases().get(1)).follows(Reference.of(reference)).build();
    return Study.builder().from(study).phases(List.of(study.phases().get(0), wrong)).build();
  }

  @Test
  void t35_shares_stay_shares_of_their_whole() {
    Count people = study(6).populations().get(0).counts().get(0);
    Count rated = study(1).appraisals().get(0).counts().get(0);
    Count low = rated.breakdowns().get(0).members().get(0);

    assertThat(people.value()).hasValue(44);
    assertThat(people.breakdowns())
        .extracting(Breakdown::axis, breakdown -> breakdown.members().get(0).proportion())
        .containsExactly(
            tuple(Axis.SEX_OR_GENDER, Optional.of(new BigDecimal("0.73"))),
            tuple(Axis.ETHNICITY, Optional.of(new BigDecimal("0.54"))));
    assertThat(rated.value()).hasValue(35);
    assertThat(low.proportion()).contains(new BigDecimal("0.97"));
    assertThat(low.value()).isEmpty();
    assertThat(counts(study(1))).noneMatch(count -> count.value().equals(OptionalLong.of(34)));

    refused(
        ValueCodes.NUMBER, () -> Count.builder().from(low).proportion(new BigDecimal(97)).build());
    failed(RuleCodes.SHARE_OUTSIDE_BREAKDOWN, withPopulation(study(6), p -> p.addCounts(low)));
    Count derived =
        Count.builder()
            .unit(CountUnit.PARTICIPANT)
            .value(32)
            .proportion(new BigDecimal("0.73"))
            .addCategories(Concept.labelled(en("female")))
            .build();
    Count derivedShown =
        Count.builder()
            .value(44)
            .unit(CountUnit.PARTICIPANT)
            .addBreakdowns(Breakdown.builder().axis(Axis.SEX_OR_GENDER).addMembers(derived).build())
            .build();
    warned(
        RuleCodes.DERIVED_AS_STATED,
        withPopulation(study(6), p -> p.counts(List.of(derivedShown))));
  }

  // What the traps have in common

  private static void refused(String code, ThrowingCallable wrong) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, wrong);
    assertThat(refusal).as("refused as %s", code).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
  }

  private static void warned(String code, EvidenceRecord wrong) {
    assertThat(VALIDATOR.check(wrong)).extracting(Diagnostic::code).contains(code);
  }

  private static void failed(String code, EvidenceRecord wrong) {
    assertThat(VALIDATOR.check(wrong))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Diagnostic::code)
        .contains(code);
  }

  private static List<Count> counts(EvidenceRecord record) {
    return Nodes.of(record).stream()
        .map(Nodes.Node::value)
        .filter(Count.class::isInstance)
        .map(Count.class::cast)
        .toList();
  }

  private static List<Count> flow(Study study) {
    return study.review().orElseThrow().flow();
  }

  private static Count included(Study study) {
    return flow(study).stream()
        .filter(count -> Objects.equals(count.stage(), Optional.of(CountStage.INCLUDED)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Long> values(Breakdown breakdown) {
    return breakdown.members().stream().map(member -> member.value().orElseThrow()).toList();
  }

  private static List<Tuple> written(List<Count> counts) {
    return counts.stream()
        .filter(count -> count.asFound().isPresent() && count.value().isPresent())
        .map(count -> tuple(count.value().getAsLong(), count.asFound().orElseThrow()))
        .toList();
  }

  private static List<Tuple> pairs(Publication publication) {
    return publication.subjects().stream()
        .filter(subject -> subject.qualifier().isPresent())
        .map(
            subject ->
                tuple(subject.label().orElseThrow().any(), subject.qualifier().orElseThrow().any()))
        .toList();
  }

  /** The study with its first population changed. */
  private static Study withPopulation(Study study, UnaryOperator<Population.Builder> change) {
    Population changed =
        change.apply(Population.builder().from(study.populations().get(0))).build();
    List<Population> all = new ArrayList<>(study.populations());
    all.set(0, changed);
    return Study.builder().from(study).populations(all).build();
  }

  private static Study withFlow(Study study, Count only) {
    ReviewMethod review =
        ReviewMethod.builder().from(study.review().orElseThrow()).flow(List.of(only)).build();
    return Study.builder().from(study).review(review).build();
  }

  private static Study withSource(Study study, SourceRecord source) {
    return Study.builder().from(study).sources(List.of(source)).build();
  }

  private static Study withPublication(Study study, Publication publication) {
    Report report = Report.builder().from(study.reports().get(0)).publication(publication).build();
    return Study.builder().from(study).reports(List.of(report)).build();
  }
}
