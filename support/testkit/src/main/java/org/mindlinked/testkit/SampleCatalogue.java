package org.mindlinked.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.Mode;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

/**
 * A made-up catalogue of any size that looks like a real one: about 2 kB of JSON a record. The n-th
 * record is the same on every machine and in every run. Immutable; safe for all threads.
 */
public final class SampleCatalogue implements Iterable<EvidenceRecord> {
  private static final List<String> TOPICS =
      List.of(
          "remote mental health care",
          "crisis houses",
          "peer support at discharge",
          "care planning",
          "early intervention in psychosis",
          "trauma-informed wards",
          "home treatment",
          "social prescribing",
          "perinatal teams",
          "staff wellbeing hubs");
  private static final List<String> SURNAMES =
      List.of("Okafor", "Lindqvist", "Ní Bhriain", "Patel", "García", "Evans", "Müller", "Sato");
  private static final List<String> GIVEN =
      List.of("Amara", "Sven", "Róisín", "Priya", "Lucía", "Gwen", "Jörg", "Yuki");
  private static final List<String> STATEMENTS =
      List.of(
          "Continuity of staff made it easier to ask for help before things became worse",
          "Long waits left families to manage risk on their own",
          "Shared decisions were valued more than the written plan",
          "Short appointments were felt to leave no room for what mattered",
          "Peer workers were trusted because they had been through it themselves",
          "Unclear roles led to tension within the team",
          "Private space for calls could not be taken for granted",
          "Managers who took part in training kept the change alive");
  private static final List<StudyDesign> DESIGNS =
      List.of(
          StudyDesign.QUALITATIVE,
          StudyDesign.MIXED_METHODS,
          StudyDesign.SURVEY,
          StudyDesign.PROCESS_EVALUATION);
  private static final List<CareSetting> SETTINGS =
      List.of(
          CareSetting.COMMUNITY_MENTAL_HEALTH,
          CareSetting.CRISIS_SERVICE,
          CareSetting.ACUTE_INPATIENT,
          CareSetting.PRIMARY_CARE,
          CareSetting.VOLUNTARY_SECTOR);
  private static final List<PopulationRole> ROLES =
      List.of(
          PopulationRole.SERVICE_USER,
          PopulationRole.CARER,
          PopulationRole.STAFF,
          PopulationRole.PEER_SUPPORT_WORKER,
          PopulationRole.MANAGER);
  private static final List<FindingKind> KINDS =
      List.of(
          FindingKind.THEME,
          FindingKind.FACILITATOR,
          FindingKind.BARRIER,
          FindingKind.EXPERIENCE,
          FindingKind.RECOMMENDATION);
  private static final List<Place> PLACES =
      List.of(
          Place.builder().code("GB-ENG").name("England").build(),
          Place.builder().code("GB-WLS").name("Wales").build(),
          Place.builder().code("IE").name("Ireland").build(),
          Place.builder().code("SE").name("Sweden").build());

  private final long size;

  private SampleCatalogue(long size) {
    this.size = size;
  }

  /** A catalogue of that many records. */
  public static SampleCatalogue ofSize(long records) {
    return new SampleCatalogue(records);
  }

  /** The header. */
  public Catalogue header() {
    return Catalogue.builder()
        .id(Iri.of("https://example.org/sample"))
        .title(Text.of("en", "A made-up catalogue"))
        .schemaVersion(Mindlinked.SCHEMA_VERSION)
        .build();
  }

  @Override
  public Iterator<EvidenceRecord> iterator() {
    return LongStream.range(0, size).mapToObj(SampleCatalogue::record).iterator();
  }

  /** The n-th record, from 0. */
  public static EvidenceRecord record(long n) {
    Random random = new Random(n * 0x9E3779B97F4A7C15L + 1);
    String topic = pick(TOPICS, random);
    PopulationRole first = pick(ROLES, random);
    PopulationRole second = pick(ROLES, random);
    int people = 8 + random.nextInt(60);
    Study.Builder study =
        Study.builder()
            .id(Iri.of("https://example.org/sample/study/doi-10.5555-ml." + n))
            .title(Text.of("en", title(topic, first, n)))
            .addAims(Text.of("en", "To understand how " + topic + " is experienced and delivered."))
            .addDesigns(pick(DESIGNS, random))
            .addConditions(pick(Condition.terms(), random))
            .addPopulations(sample(first, second, people, random))
            .addSettings(
                Setting.builder()
                    .addCareSettings(pick(SETTINGS, random))
                    .addPlaces(pick(PLACES, random))
                    .addEvidence(quote(random))
                    .build())
            .addDataCollections(interviews(people, random))
            .addAnalyses(
                Analysis.builder()
                    .method(AnalysisMethod.THEMATIC_ANALYSIS)
                    .addEvidence(quote(random))
                    .build())
            .findingsComplete(false)
            .addReports(report(n, topic, first, random))
            .addSources(source(n));
    int findings = 3 + random.nextInt(3);
    int statement = random.nextInt(STATEMENTS.size());
    for (int i = 0; i < findings; i++) {
      study.addFindings(finding(i, statement + i, random.nextBoolean() ? first : second, random));
    }
    if (random.nextInt(3) == 0) {
      study.addInvolvement(involvement(random));
    }
    return study.build();
  }

  private static String title(String topic, PopulationRole role, long n) {
    String who = role.label().map(Text::any).orElse("people").toLowerCase(Locale.ROOT);
    return "Experiences of " + topic + ": study " + n + " with each " + who;
  }

  private static Population sample(
      PopulationRole first, PopulationRole second, int people, Random random) {
    return Population.builder()
        .kind(PopulationKind.SAMPLE)
        .addRoles(first, second)
        .addCounts(
            Count.builder()
                .value(people)
                .unit(CountUnit.PARTICIPANT)
                .addEvidence(quote(random))
                .build())
        .addRecruitment(Text.of("en", "Through local teams and voluntary organisations"))
        .build();
  }

  private static DataCollection interviews(int people, Random random) {
    return DataCollection.builder()
        .method(CollectionMethod.SEMI_STRUCTURED_INTERVIEW)
        .addModes(Mode.VIDEO_CALL, Mode.TELEPHONE)
        .addCollectedFrom(Reference.of("#population-1"))
        .addCounts(
            Count.builder()
                .value(people)
                .unit(CountUnit.INTERVIEW)
                .addEvidence(quote(random))
                .build())
        .build();
  }

  private static Finding finding(int i, int statement, PopulationRole view, Random random) {
    return Finding.builder()
        .kind(pick(KINDS, random))
        .text(Text.of("en", STATEMENTS.get(statement % STATEMENTS.size())))
        .ordinal(Integer.toString(i + 1))
        .addPerspective(view)
        .addPopulations(Reference.of("#population-1"))
        .addEvidence(quote(random))
        .build();
  }

  private static Involvement involvement(Random random) {
    return Involvement.builder()
        .level(pick(InvolvementLevel.terms(), random))
        .addStages(InvolvementStage.DESIGN, InvolvementStage.ANALYSIS)
        .addRoles(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
        .addCounts(
            Count.builder()
                .value(2 + random.nextInt(8))
                .unit(CountUnit.EXPERT_BY_EXPERIENCE)
                .build())
        .build();
  }

  private static Report report(long n, String topic, PopulationRole role, Random random) {
    Publication.Builder publication =
        Publication.builder()
            .publicationType(PublicationType.JOURNAL_ARTICLE)
            .title(Text.of("en", title(topic, role, n)))
            .container(Container.builder().title("Journal of Made-up Studies").build())
            .volume(Integer.toString(1 + random.nextInt(30)))
            .issue(Integer.toString(1 + random.nextInt(12)))
            .articleNumber("e" + (1000 + n))
            .issued(PartialDate.of(2015 + random.nextInt(11), 1 + random.nextInt(12)))
            .addIdentifiers(Identifier.of("doi:10.5555/ml." + n))
            .addLanguages("en")
            .addAuthorKeywords(Text.of("en", topic), Text.of("en", "lived experience"));
    for (Contribution author : authors(random)) {
      publication.addContributors(author);
    }
    return Report.builder().role(ReportRole.PRIMARY).publication(publication.build()).build();
  }

  private static List<Contribution> authors(Random random) {
    List<Contribution> authors = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      authors.add(
          Contribution.builder()
              .person(
                  Person.builder()
                      .family(pick(SURNAMES, random))
                      .given(pick(GIVEN, random))
                      .build())
              .addRoles(ContributionRole.AUTHOR)
              .build());
    }
    return authors;
  }

  private static SourceRecord source(long n) {
    return SourceRecord.builder()
        .kind(SourceKind.REPOSITORY_RECORD)
        .url(Iri.of("https://example.org/repository/" + n))
        .recordNumber(n + 1)
        .build();
  }

  private static Quote quote(Random random) {
    long start = random.nextInt(4000);
    return Quote.builder()
        .source(Reference.of("#source-1"))
        .start(start)
        .end(start + 20 + random.nextInt(60))
        .build();
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
