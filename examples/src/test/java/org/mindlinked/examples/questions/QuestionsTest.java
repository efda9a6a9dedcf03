package org.mindlinked.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.examples.seeds.Seeds;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Condition;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.rdf.query.Questions;
import org.mindlinked.rdf.query.Wanted;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.StoreSink;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.VariedCatalogue;

/**
 * Each ready question against a count that goes through the records: of the seeds, of a made-up
 * catalogue, and of records that have every field of the model; in one graph, in named graphs and
 * in a store with a text index.
 */
class QuestionsTest {
  private static final long EVERYTHING = 1_000_000;

  /** Records, and the data that hold them. */
  record Asked(String name, Expected expected, Walk walk, Questions questions) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Asked> asked() throws IOException {
    return ASKED.stream();
  }

  private static final List<Asked> ASKED = make();

  private static List<Asked> make() {
    RandomRecords random = new RandomRecords(7);
    List<EvidenceRecord> all = new ArrayList<>();
    IntStream.range(0, 8).forEach(i -> all.add(random.record()));
    List<EvidenceRecord> sample = new ArrayList<>();
    VariedCatalogue.ofSize(60).forEach(sample::add);
    List<Asked> asked = new ArrayList<>();
    add(asked, "seeds", Seeds.all());
    add(asked, "sample", sample);
    add(asked, "every field", all);
    return asked;
  }

  private static void add(List<Asked> asked, String name, List<EvidenceRecord> records) {
    Walk walk = new Walk(records);
    Expected expected = new Expected(walk);
    if (name.equals("seeds")) {
      asked.add(
          new Asked("seeds, one graph", expected, walk, Questions.over(filled(records, false))));
      asked.add(
          new Asked("seeds, named graphs", expected, walk, Questions.over(filled(records, true))));
    }
    asked.add(new Asked(name + ", store", expected, walk, Questions.over(store(records))));
  }

  private static DatasetGraph filled(List<EvidenceRecord> records, boolean named) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    StreamRDF into = StreamRDFLib.dataset(data);
    Txn.executeWrite(
        data,
        () -> {
          for (EvidenceRecord record : records) {
            if (named) {
              RecordMapper.streamQuads(record, into, WriteOptions.DEFAULT);
            } else {
              RecordMapper.stream(record, into);
            }
          }
          try (InputStream concepts = VocabularyFile.CONCEPTS.open()) {
            RDFParser.create().source(concepts).lang(Lang.TURTLE).parse(into);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    return data;
  }

  private static DatasetGraph store(List<EvidenceRecord> records) {
    EvidenceStore store = EvidenceStore.inMemory();
    try (StoreSink sink = store.writer().source("test").open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return store.dataset();
  }

  private static List<String> lines(List<? extends Record> rows) {
    return rows.stream()
        .map(
            row ->
                Expected.line(
                    Arrays.stream(row.getClass().getRecordComponents())
                        .map(
                            column -> {
                              try {
                                return column.getAccessor().invoke(row);
                              } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(e);
                              }
                            })
                        .toArray()))
        .toList();
  }

  private static Wanted all() {
    return Wanted.all().limit(EVERYTHING);
  }

  private static void same(List<? extends Record> rows, List<String> expected) {
    assertThat(lines(rows))
        .containsExactlyInAnyOrderElementsOf(expected.stream().distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("asked")
  void studies(Asked asked) {
    Questions questions = asked.questions;
    Expected expected = asked.expected;
    same(questions.studies(all()), expected.studies(Walk.any()));
    same(
        questions.studies(all().role(PopulationRole.STAFF)),
        expected.studies(Expected.ofRole(PopulationRole.STAFF)));
    same(
        questions.studies(all().setting(CareSetting.SECONDARY_MENTAL_HEALTH)),
        expected.studies(Expected.in(CareSetting.SECONDARY_MENTAL_HEALTH)));
    same(
        questions.studies(all().design(StudyDesign.QUALITATIVE)),
        expected.studies(Expected.by(StudyDesign.QUALITATIVE)));
    same(questions.studies(all().place("GB")), expected.studies(Expected.at("GB")));
    same(questions.studies(all().place("England")), expected.studies(Expected.at("GB-ENG")));
    same(
        questions.studies(all().condition(Condition.MENTAL_DISORDER)),
        expected.studies(Expected.on(Condition.MENTAL_DISORDER)));
    same(
        questions.studies(all().since(2021).until(2022)),
        expected.studies(Expected.between(2021, 2022)));
    same(questions.studies(all().until(2020)), expected.studies(Expected.between(0, 2020)));
    same(
        questions.studies(
            all()
                .role(PopulationRole.STAFF)
                .setting(CareSetting.SECONDARY_MENTAL_HEALTH)
                .design(StudyDesign.QUALITATIVE)
                .since(2016)),
        expected.studies(
            Expected.ofRole(PopulationRole.STAFF)
                .and(Expected.in(CareSetting.SECONDARY_MENTAL_HEALTH))
                .and(Expected.by(StudyDesign.QUALITATIVE))
                .and(Expected.between(2016, 9999))));
    same(
        questions.studies(all().role(PopulationRole.CARER).role(PopulationRole.MANAGER)),
        expected.studies(
            Expected.ofRole(PopulationRole.CARER).or(Expected.ofRole(PopulationRole.MANAGER))));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void barriers_and_facilitators(Asked asked) {
    FindingKind[] both = {FindingKind.BARRIER, FindingKind.FACILITATOR};
    same(asked.questions.barriers(all()), asked.expected.barriers(null, null, both));
    same(
        asked.questions.barriers(all().setting(CareSetting.SECONDARY_MENTAL_HEALTH)),
        asked.expected.barriers(CareSetting.SECONDARY_MENTAL_HEALTH, null, both));
    same(
        asked.questions.barriers(all().kind(FindingKind.BARRIER).role(PopulationRole.STAFF)),
        asked.expected.barriers(null, PopulationRole.STAFF, FindingKind.BARRIER));
    same(
        asked.questions.barriers(
            all()
                .setting(CareSetting.CRISIS_SERVICE)
                .role(PopulationRole.CARER)
                .kind(FindingKind.FINDING)),
        asked.expected.barriers(
            CareSetting.CRISIS_SERVICE, PopulationRole.CARER, FindingKind.FINDING));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void themes(Asked asked) {
    same(asked.questions.themes(all()), asked.expected.themes(null, null, null));
    same(
        asked.questions.themes(all().role(PopulationRole.STAFF)),
        asked.expected.themes(null, null, PopulationRole.STAFF));
    same(
        asked.questions.themes(
            all().role(PopulationRole.SERVICE_USER).setting(CareSetting.SECONDARY_MENTAL_HEALTH)),
        asked.expected.themes(
            null, CareSetting.SECONDARY_MENTAL_HEALTH, PopulationRole.SERVICE_USER));
    same(
        asked.questions.themes(
            all().role(PopulationRole.CARER).condition(Condition.MENTAL_DISORDER)),
        asked.expected.themes(Condition.MENTAL_DISORDER, null, PopulationRole.CARER));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void involvement(Asked asked) {
    same(asked.questions.involvement(all()), asked.expected.involvement(null, null, null));
    same(
        asked.questions.involvement(all().level(InvolvementLevel.CONSULTATION)),
        asked.expected.involvement(InvolvementLevel.CONSULTATION, null, null));
    same(
        asked.questions.involvement(
            all().stage(InvolvementStage.ANALYSIS).level(InvolvementLevel.COLLABORATION)),
        asked.expected.involvement(
            InvolvementLevel.COLLABORATION, InvolvementStage.ANALYSIS, null));
    same(
        asked.questions.involvement(all().role(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)),
        asked.expected.involvement(null, null, PopulationRole.LIVED_EXPERIENCE_RESEARCHER));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void counts(Asked asked) {
    same(asked.questions.counts(all()), asked.expected.counts(null, null, null));
    same(
        asked.questions.counts(all().unit(CountUnit.INTERVIEW)),
        asked.expected.counts(CountUnit.INTERVIEW, null, null));
    same(
        asked.questions.counts(all().unit(CountUnit.PARTICIPANT).role(PopulationRole.STAFF)),
        asked.expected.counts(CountUnit.PARTICIPANT, PopulationRole.STAFF, null));
    same(
        asked.questions.counts(all().setting(CareSetting.SECONDARY_MENTAL_HEALTH)),
        asked.expected.counts(null, null, CareSetting.SECONDARY_MENTAL_HEALTH));
    same(
        asked.questions.counts(
            all().role(PopulationRole.CARER).setting(CareSetting.SECONDARY_MENTAL_HEALTH)),
        asked.expected.counts(null, PopulationRole.CARER, CareSetting.SECONDARY_MENTAL_HEALTH));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void reviews_and_what_they_include(Asked asked) {
    same(
        asked.questions.reviews(all()),
        asked.expected.reviews(StudyDesign.EVIDENCE_SYNTHESIS, each -> true));
    same(
        asked.questions.reviews(all().design(StudyDesign.SYSTEMATIC_REVIEW)),
        asked.expected.reviews(StudyDesign.SYSTEMATIC_REVIEW, each -> true));
    same(asked.questions.included(all()), asked.expected.included());
  }

  @ParameterizedTest
  @MethodSource("asked")
  void gaps(Asked asked) {
    same(asked.questions.gaps(all()), asked.expected.gaps(Walk.any(), Walk.any()));
    same(
        asked.questions.gaps(
            all().setting(CareSetting.SECONDARY_MENTAL_HEALTH).role(PopulationRole.STAFF)),
        asked.expected.gaps(
            each -> each.isWithin(CareSetting.SECONDARY_MENTAL_HEALTH),
            each -> each.isWithin(PopulationRole.STAFF)));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void effects(Asked asked) {
    same(asked.questions.effects(all()), asked.expected.effects(null, null, null));
    same(
        asked.questions.effects(all().condition(Condition.DEPRESSION)),
        asked.expected.effects(null, Condition.DEPRESSION, null));
    same(
        asked.questions.effects(all().measure(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE)),
        asked.expected.effects(null, null, EffectMeasure.STANDARDISED_MEAN_DIFFERENCE));
    same(asked.questions.effects(all().outcome("e")), asked.expected.effects("e", null, null));
    same(
        asked.questions.effects(
            all().condition(Condition.MENTAL_DISORDER).measure(EffectMeasure.ODDS_RATIO)),
        asked.expected.effects(null, Condition.MENTAL_DISORDER, EffectMeasure.ODDS_RATIO));
    same(
        asked.questions.effects(all().outcome("Recovery").condition(Condition.MENTAL_DISORDER)),
        asked.expected.effects("recovery", Condition.MENTAL_DISORDER, null));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void search(Asked asked) {
    for (String words :
        List.of(
            "care", "CARE", "remote care", "tru", "plan", "e", "é", "don't", "zzz", "a b", "%")) {
      same(asked.questions.search(all().text(words)), asked.expected.search(words.split(" ")));
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void provenance(Asked asked) {
    int step = Math.max(1, asked.walk.all().size() / 15);
    for (int i = 0; i < asked.walk.all().size(); i += step) {
      Walk.At node = asked.walk.all().get(i);
      same(
          asked.questions.provenance(all().node(Iri.of(node.iri()))),
          asked.expected.provenance(node));
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void publications_with_authors_in_order(Asked asked) {
    List<String> rows = lines(asked.questions.publications(all()));
    assertThat(rows).containsExactlyInAnyOrderElementsOf(asked.expected.publications(Walk.any()));
    asked.walk.all().stream()
        .filter(at -> at.parent() == null)
        .limit(6)
        .forEach(
            at ->
                assertThat(lines(asked.questions.publications(all().study(Iri.of(at.iri())))))
                    .containsExactlyElementsOf(
                        asked.expected.publications(
                            study -> study.id().toString().equals(at.iri()))));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void duplicates(Asked asked) {
    same(asked.questions.duplicates(all()), asked.expected.duplicates());
    List<String> rows = lines(asked.questions.duplicates(all()));
    assertThat(lines(asked.questions.duplicates(all().offset(1).limit(1))))
        .isEqualTo(rows.stream().skip(1).limit(1).toList());
  }
}
