package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Person;
import org.mindlinked.model.Phase;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.validation.RuleCodes;
import org.mindlinked.model.validation.Validator;

/**
 * What is easily got wrong in the documents of an institute, a repository, a news desk and a
 * citation index. Each test shows the record's right value, and then the wrong one refused, warned
 * of or kept apart. Those of the portal are in {@link VhlTrapsTest}.
 */
class TrapsTest {
  private static final Study REMOTE_CARE = RemoteCareStudy.record();
  private static final Study CRISIS_CARE = BeyondPlacesOfSafety.record();
  private static final Study NEWS = CareCoordinationNews.record();
  private static final Study HUBS = ResilienceHubs.record();
  private static final Validator RULES = Validator.builtIn();

  @Test
  void all_forty_traps_have_a_test() {
    Pattern named = Pattern.compile("t(\\d{1,2})_.+");
    Set<Integer> tested = new TreeSet<>();
    Stream.of(TrapsTest.class, VhlTrapsTest.class)
        .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(method -> named.matcher(method.getName()))
        .filter(Matcher::matches)
        .forEach(name -> tested.add(Integer.parseInt(name.group(1))));

    assertThat(tested).containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
  }

  @Test
  void t01_every_number_says_what_it_counts() {
    Set<CountUnit> units = new TreeSet<>();
    for (EvidenceRecord record : Seeds.all()) {
      for (Nodes.Node node : Nodes.of(record)) {
        if (node.value() instanceof Count count) {
          units.add(count.unit());
        }
      }
    }
    assertThat(units)
        .contains(
            CountUnit.PARTICIPANT,
            CountUnit.INTERVIEW,
            CountUnit.FOCUS_GROUP,
            CountUnit.STUDY,
            CountUnit.REVIEW,
            CountUnit.PRIMARY_STUDY,
            CountUnit.SOURCE,
            CountUnit.CMO_CONFIGURATION,
            CountUnit.DATABASE,
            CountUnit.SITE,
            CountUnit.RECORD);

    refused(ValueCodes.MISSING, () -> Count.builder().value(69).build());
  }

  @Test
  void t02_interviews_are_not_participants() {
    assertThat(onlyCount(REMOTE_CARE.dataCollections().get(0).counts())).isEqualTo("69 interview");
    assertThat(onlyCount(CRISIS_CARE.dataCollections().get(0).counts())).isEqualTo("18 interview");
    for (Study study : List.of(REMOTE_CARE, CRISIS_CARE)) {
      assertThat(study.populations())
          .allSatisfy(population -> assertThat(population.counts()).isEmpty());
    }

    Count interviews = count(69, CountUnit.INTERVIEW);
    refusedByRule(
        RuleCodes.CONTACTS_AS_PEOPLE,
        withPopulation(REMOTE_CARE, Population.builder().addCounts(interviews).build()));
  }

  @Test
  void t07_counts_by_role_stay_apart() {
    assertThat(NEWS.populations())
        .extracting(population -> population.roles().size() + ": " + onlyCount(population.counts()))
        .containsExactly("1: 449 participant", "1: 201 participant", "4: 117 participant");
    Count sites = NEWS.settings().get(0).counts().get(0);
    assertThat(sites.breakdowns())
        .singleElement()
        .satisfies(
            byCountry -> {
              assertThat(byCountry.partition()).contains(true);
              assertThat(byCountry.members())
                  .extracting(member -> member.value().orElseThrow())
                  .containsExactly(4L, 2L);
            });
    assertThat(values(NEWS)).doesNotContain(650L, 767L);

    Population everybody =
        Population.builder().addCounts(count(767, CountUnit.PARTICIPANT)).build();
    warned(RuleCodes.OVERLAPPING_SUM, withPopulation(NEWS, everybody));
    Population surveyed = Population.builder().addCounts(count(650, CountUnit.PARTICIPANT)).build();
    warned(RuleCodes.DERIVED_AS_STATED, withPopulation(NEWS, surveyed));
    Count miscounted = Count.builder().from(sites).value(7).build();
    warned(
        RuleCodes.PARTITION_SUM,
        withSetting(
            NEWS,
            Setting.builder().from(NEWS.settings().get(0)).counts(List.of(miscounted)).build()));
  }

  @Test
  void t08_one_total_over_four_groups() {
    Population all = HUBS.populations().get(0);
    assertThat(onlyCount(all.counts())).isEqualTo("63 participant");
    assertThat(all.parts())
        .hasSize(4)
        .allSatisfy(group -> assertThat(group.counts()).isEmpty())
        .allSatisfy(group -> assertThat(all.roles()).containsAll(group.roles()));

    Population staff =
        Population.builder()
            .from(all.parts().get(0))
            .addCounts(count(64, CountUnit.PARTICIPANT))
            .build();
    warned(
        RuleCodes.PART_ABOVE_WHOLE,
        withPopulation(HUBS, Population.builder().from(all).addParts(staff).build()));
    warned(
        RuleCodes.PART_ROLE_MISSING,
        withPopulation(
            HUBS, Population.builder().from(all).roles(List.of(PopulationRole.KEYWORKER)).build()));
  }

  @Test
  void t12_a_phase_can_be_there_without_facts() {
    assertThat(REMOTE_CARE.phases())
        .extracting(Phase::reported)
        .containsExactly(Optional.of(true), Optional.of(false));
    assertThat(REMOTE_CARE.dataCollections().get(0).phase()).contains(Reference.of("#phase-1"));
    Phase second = REMOTE_CARE.phases().get(1);
    assertThat(second.period()).isEmpty();
    assertThat(second.label()).isEmpty();

    warned(RuleCodes.PHASE_NOT_REPORTED, withCollectionIn(REMOTE_CARE, "#phase-2"));
    refused(ValueCodes.DANGLING_REFERENCE, () -> withCollectionIn(REMOTE_CARE, "#phase-3"));
  }

  @Test
  void t20_a_shortened_list_of_authors_says_so() {
    Publication cited = publication(REMOTE_CARE);
    assertThat(cited.contributors()).hasSize(3);
    assertThat(cited.contributorsComplete()).contains(false);
    Publication article = publication(CRISIS_CARE);
    assertThat(article.contributorsComplete()).contains(false);
    assertThat(article.contributors()).hasSize(8);
    assertThat(article.contributors().get(7).last()).contains(true);
    assertThat(article.contributors().get(7).person().orElseThrow().family())
        .contains("Lloyd-Evans");

    warned(
        RuleCodes.LAST_WITHOUT_GAP,
        withPublication(
            CRISIS_CARE, Publication.builder().from(article).contributorsComplete(true).build()));
    warned(
        RuleCodes.ET_AL_AS_PERSON,
        withPublication(
            REMOTE_CARE,
            Publication.builder()
                .from(cited)
                .addContributors(author(Person.builder().full("et al").build()))
                .build()));
  }

  @Test
  void t21_a_shortened_abstract_says_so() {
    Publication article = publication(HUBS);
    assertThat(article.abstractComplete()).contains(false);

    Publication taken =
        Publication.builder()
            .title(en("An article"))
            .abstractText(en("Hubs were seen as valuable. Findings are consistent…"))
            .build();
    warned(RuleCodes.ABSTRACT_CUT, withPublication(HUBS, taken));
  }

  @Test
  void t22_a_shortened_list_of_references_says_so() {
    Publication article = publication(HUBS);
    assertThat(article.referencesTotal()).hasValue(47);
    assertThat(article.references()).hasSize(10);

    warned(
        RuleCodes.REFERENCES_TOTAL,
        withPublication(HUBS, Publication.builder().from(article).referencesTotal(9).build()));
  }

  @Test
  void t23_a_corporate_author_is_no_person() {
    assertThat(publication(HUBS).references().subList(8, 10))
        .extracting(reference -> reference.text().orElseThrow().any())
        .containsExactly("England NHS, STAFF MENT HLTH WELL", "England NHS, SUPP AV OUR NHS PEOP");

    Contribution parsed = author(Person.builder().family("England").given("NHS").build());
    warned(
        RuleCodes.BODY_AS_PERSON,
        withPublication(
            HUBS, Publication.builder().title(en("Web page")).addContributors(parsed).build()));
  }

  @Test
  void t24_a_doubtful_funder_is_kept_and_doubted_aloud() {
    Text funder = Text.of("zh", "美国国家卫生研究院");
    assertThat(HUBS.funding())
        .singleElement()
        .satisfies(
            funding -> {
              assertThat(funding.asFound()).contains(funder);
              assertThat(funding.funder()).isEmpty();
              assertThat(funding.grant()).isEmpty();
            });
    assertThat(HUBS.notes())
        .filteredOn(note -> note.field().equals(Optional.of("/funding/0/asFound")))
        .extracting(Note::kind)
        .containsExactly(NoteKind.WARNING);

    // A silent correction is another record, and its evidence no longer proves it.
    Study corrected =
        Study.builder()
            .from(HUBS)
            .funding(
                List.of(
                    Funding.builder()
                        .asFound(en("National Institute for Health and Care Research"))
                        .addAllEvidence(HUBS.funding().get(0).evidence())
                        .build()))
            .build();
    assertThat(corrected).isNotEqualTo(HUBS);
    assertThat(HUBS.funding().get(0).evidence().get(0).sha256().orElseThrow())
        .isEqualTo(SeedText.sha256("基金\n" + funder.any()))
        .isNotEqualTo(SeedText.sha256("基金\nNational Institute for Health and Care Research"));
  }

  @Test
  void t25_labels_have_their_language() {
    assertThat(HUBS.sources().get(0).language()).contains("zh");
    assertThat(HUBS.sources().get(0).metrics().get(0).label()).contains(Text.of("zh", "被引"));
    assertThat(publication(HUBS).subjects().get(0).label()).contains(Text.of("zh", "内科学"));

    Subject mistaken = Subject.builder().code("R5").label(en("内科学")).build();
    warned(
        RuleCodes.LANGUAGE_AND_SCRIPT,
        withPublication(
            HUBS, Publication.builder().title(en("An article")).addSubjects(mistaken).build()));
  }

  @Test
  void t26_keywords_of_authors_and_indexers_stay_apart() {
    Publication article = publication(HUBS);
    assertThat(article.authorKeywords())
        .containsExactlyInAnyOrder(
            en("COVID-19"),
            en("mental health services"),
            en("healthcare staff"),
            en("qualitative"),
            en("implementation"));
    assertThat(article.indexerKeywords())
        .containsExactlyInAnyOrder(en("SERVICES"), en("BEHAVIOR"), en("BLACK"), en("UK"));
    assertThat(article.keywords()).isEmpty();
    assertThat(article.repositoryKeywords()).isEmpty();

    Publication mixed =
        Publication.builder()
            .from(article)
            .addAllAuthorKeywords(article.indexerKeywords())
            .indexerKeywords(List.of())
            .build();
    assertThat(mixed).isNotEqualTo(article);
  }

  @Test
  void t27_affiliations_belong_to_the_contribution() {
    Publication article = publication(HUBS);
    assertThat(article.contributors()).hasSize(17);
    assertThat(article.organisations()).hasSize(13);
    assertThat(article.contributors().get(11).affiliations())
        .containsExactlyInAnyOrder(
            Reference.of("#organisation-6"), Reference.of("#organisation-11"));
    assertThat(article.organisations().get(0)).isNotEqualTo(article.organisations().get(11));
    assertThat(article.organisations().get(3)).isNotEqualTo(article.organisations().get(6));

    refused(ValueCodes.DANGLING_REFERENCE, () -> withAffiliation(article, "#organisation-14"));
    refused(ValueCodes.REFERENCE_TYPE, () -> withAffiliation(article, "#contribution-1"));
  }

  @Test
  void t28_a_licence_covers_the_thing_it_is_on() {
    Iri page = Iri.of("https://creativecommons.org/licenses/by-nc-nd/4.0/");
    assertThat(REMOTE_CARE.sources().get(0).license()).contains(page);
    assertThat(publication(REMOTE_CARE).license()).isEmpty();
    assertThat(publication(CRISIS_CARE).license())
        .contains(Iri.of("https://creativecommons.org/licenses/by/4.0/"));
    assertThat(CRISIS_CARE.sources().get(0).license()).isEmpty();

    warned(
        RuleCodes.LICENCE_OF_PAGE,
        withPublication(
            REMOTE_CARE,
            Publication.builder().from(publication(REMOTE_CARE)).license(page).build()));
  }

  @Test
  void t29_copyright_licence_and_route_are_three_facts() {
    Publication article = publication(CRISIS_CARE);
    assertThat(article.rights()).contains(Text.of("© 2023 BioMed Central Ltd."));
    assertThat(article.access()).contains(AccessRoute.GREEN);
    assertThat(article.license()).contains(Iri.of("https://creativecommons.org/licenses/by/4.0/"));

    warned(
        RuleCodes.CLOSED_WITH_LICENCE,
        withPublication(
            CRISIS_CARE, Publication.builder().from(article).access(AccessRoute.CLOSED).build()));
  }

  @Test
  void t30_a_study_stands_without_a_report_to_cite() {
    assertThat(NEWS.title()).isEmpty();
    assertThat(NEWS.reports()).isEmpty();
    assertThat(NEWS.identifiers()).isEmpty();
    SourceRecord page = NEWS.sources().get(0);
    assertThat(page.title()).isEmpty();
    assertThat(page.publisher()).isEmpty();
    assertThat(page.url()).isEmpty();
    assertThat(page.secondHand()).contains(true);
    assertThat(page.unmapped())
        .extracting(UnmappedField::value)
        .containsExactly("coupletalk", "To read the study in full visit:");

    refused(ValueCodes.IRI, () -> Iri.of("To read the study in full visit:"));
    assertThat(RULES.check(NEWS)).noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  @Test
  void t31_people_who_were_involved_are_no_sample() {
    assertThat(onlyCount(REMOTE_CARE.involvement().get(0).counts()))
        .isEqualTo("6 expert-by-experience");

    refusedByRule(
        RuleCodes.INVOLVED_AS_SAMPLE,
        withPopulation(
            REMOTE_CARE,
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .addCounts(count(6, CountUnit.EXPERT_BY_EXPERIENCE))
                .build()));
  }

  @Test
  void t36_numbers_that_change_belong_to_the_source() {
    Metric downloads = CRISIS_CARE.sources().get(0).metrics().get(0);
    assertThat(downloads.value()).isEqualTo(19);
    assertThat(downloads.asOf()).isEmpty();
    Metric citations = HUBS.sources().get(0).metrics().get(0);
    assertThat(citations.kind()).contains(MetricKind.CITATIONS);
    assertThat(citations.value()).isEqualTo(7);
    assertThat(citations.asOf()).isEmpty();
    assertThat(values(CRISIS_CARE)).doesNotContain(19L);
    assertThat(values(HUBS)).doesNotContain(7L);

    Iri metric = MetricKind.DOWNLOADS.iri().orElseThrow();
    refused(ValueCodes.CONCEPT_SCHEME, () -> CountUnit.of(metric));
  }

  @Test
  void t37_quotation_marks_of_a_title_are_kept() {
    String repository = CRISIS_CARE.title().orElseThrow().any();
    assertThat(repository).startsWith("'Beyond places of safety' - ");
    String index = HUBS.title().orElseThrow().any();
    assertThat(index).contains("(\u2032Resilience Hubs\u2032)").doesNotContain("'", "\u2019");

    assertThat(en(repository.replace("'", ""))).isNotEqualTo(en(repository));
    assertThat(en(index.replace('\u2032', '\''))).isNotEqualTo(en(index));
  }

  @Test
  void t38_one_doi_in_three_forms_is_one() {
    Identifier doi = Identifier.of("doi:10.1186/s12913-023-10058-w");
    assertThat(Identifier.parse(IdentifierScheme.DOI, "10.1186/s12913-023-10058-w").identifier())
        .contains(doi);
    assertThat(
            Identifier.parse(IdentifierScheme.DOI, "https://doi.org/10.1186/s12913-023-10058-w")
                .identifier())
        .contains(doi);
    assertThat(publication(CRISIS_CARE).identifiers())
        .filteredOn(identifier -> identifier.scheme() == IdentifierScheme.DOI)
        .containsExactly(doi);
    assertThat(publication(CRISIS_CARE).files().get(0).name())
        .contains(doi.value().substring("10.1186/".length()) + ".pdf");

    // The name of the file alone is no DOI, and is not made one.
    assertThat(Identifier.parse(IdentifierScheme.DOI, "s12913-023-10058-w.pdf").malformed())
        .isPresent();
    warned(
        RuleCodes.TWO_OF_ONE_SCHEME,
        withPublication(
            CRISIS_CARE,
            Publication.builder()
                .from(publication(CRISIS_CARE))
                .addIdentifiers(Identifier.of("doi:10.1186/s12913-023-10058-w.pdf"))
                .build()));
  }

  @Test
  void t39_a_licence_has_one_address() {
    Iri canonical = Iri.of("https://creativecommons.org/licenses/by/4.0/");
    String printed = "http://creativecommons.org/licenses/by/4.0/";
    assertThat(Licences.canonical(printed)).contains(canonical);
    assertThat(publication(CRISIS_CARE).license()).contains(canonical);
    assertThat(CRISIS_CARE.sources().get(0).unmapped())
        .extracting(UnmappedField::value)
        .contains(printed);

    warned(
        RuleCodes.LICENCE_FORM,
        withPublication(
            CRISIS_CARE,
            Publication.builder().from(publication(CRISIS_CARE)).license(Iri.of(printed)).build()));
  }

  @Test
  void t40_a_misspelt_address_is_not_repaired() {
    String found = "enquiries@thisinstititute.cam.ac.uk";
    SourceRecord page = REMOTE_CARE.sources().get(0);
    assertThat(page.unmapped().get(2).value()).isEqualTo(found);
    assertThat(REMOTE_CARE.notes())
        .filteredOn(note -> note.kind() == NoteKind.WARNING)
        .extracting(note -> note.field().orElseThrow())
        .containsExactly("/sources/0/unmapped/2/value");

    assertThat(page.evidence())
        .filteredOn(quote -> quote.field().equals(Optional.of("/unmapped/2")))
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.sha256().orElseThrow())
                    .isEqualTo(SeedText.sha256(found))
                    .isNotEqualTo(SeedText.sha256(found.replace("titi", "ti"))));
  }

  private static void refused(String code, ThrowingCallable wrong) {
    assertThatThrownBy(wrong)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal ->
                assertThat(refusal.diagnostics()).extracting(Diagnostic::code).contains(code));
  }

  private static void refusedByRule(String code, Study wrong) {
    assertThat(RULES.check(wrong))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Diagnostic::code)
        .contains(code);
  }

  /** The record is kept, and something is said about it. */
  private static void warned(String code, Study wrong) {
    assertThat(RULES.check(wrong))
        .filteredOn(problem -> problem.severity() != Severity.ERROR)
        .extracting(Diagnostic::code)
        .contains(code);
  }

  private static Count count(long value, CountUnit unit) {
    return Count.builder().value(value).unit(unit).build();
  }

  /** The only one of the counts as "69 interview". */
  private static String onlyCount(List<Count> counts) {
    assertThat(counts).hasSize(1);
    Count count = counts.get(0);
    return count.value().orElseThrow() + " " + count.unit().notation().orElseThrow();
  }

  private static Set<Long> values(Study study) {
    Set<Long> values = new TreeSet<>();
    for (Nodes.Node node : Nodes.of(study)) {
      if (node.value() instanceof Count count) {
        count.value().ifPresent(values::add);
      }
    }
    return values;
  }

  private static Publication publication(Study study) {
    return study.reports().get(0).publication();
  }

  private static Contribution author(Person person) {
    return Contribution.builder().person(person).addRoles(ContributionRole.AUTHOR).build();
  }

  private static Study withPopulation(Study study, Population population) {
    return Study.builder().from(study).addPopulations(population).build();
  }

  private static Study withSetting(Study study, Setting setting) {
    return Study.builder().from(study).addSettings(setting).build();
  }

  private static Study withCollectionIn(Study study, String phase) {
    return Study.builder()
        .from(study)
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.INTERVIEW)
                .phase(Reference.of(phase))
                .build())
        .build();
  }

  private static Study withPublication(Study study, Publication publication) {
    return Study.builder()
        .from(study)
        .reports(List.of(Report.builder().publication(publication).build()))
        .build();
  }

  private static Publication withAffiliation(Publication article, String fragment) {
    return Publication.builder()
        .from(article)
        .addContributors(
            Contribution.builder()
                .person(Person.builder().family("Somebody").build())
                .addAffiliations(Reference.of(fragment))
                .build())
        .build();
  }
}
