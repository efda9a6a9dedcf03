package org.mindlinked.server.find;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.StoreSink;
import org.mindlinked.server.Seeds;
import org.mindlinked.testkit.SampleCatalogue;

class StudyIndexTest {
  @Test
  void counts_of_the_seeds_are_those_of_their_records() throws IOException {
    try (EvidenceStore store = Seeds.store()) {
      assertThatCountsAreThoseOfRecords(store);
      StudyIndex index = StudyIndex.of(store);
      assertThat(index.size()).isEqualTo(13);
      assertThat(index.publications()).isOne();
    }
  }

  @Test
  void counts_of_a_generated_catalogue_are_those_of_its_records() throws IOException {
    try (EvidenceStore store = EvidenceStore.inMemory()) {
      fill(store, SampleCatalogue.ofSize(60));
      assertThatCountsAreThoseOfRecords(store);
    }
  }

  @Test
  void wider_terms_count_what_states_narrower_ones() throws IOException {
    Study study =
        Study.builder()
            .id(Iri.of("https://example.org/s"))
            .addSettings(Setting.builder().addCareSettings(CareSetting.ACUTE_INPATIENT).build())
            .build();
    try (EvidenceStore store = store(study)) {
      StudyIndex index = StudyIndex.of(store);
      for (String token :
          List.of("acute-inpatient", "acute-mental-health", "secondary-mental-health")) {
        FacetValue value = index.value(Facet.SETTING, token).orElseThrow();
        assertThat(value.studies().size()).isOne();
        assertThat(value.stated().contains(0)).isEqualTo(token.equals("acute-inpatient"));
      }
    }
  }

  @Test
  void concepts_of_others_stand_under_their_label() throws IOException {
    Study study =
        Study.builder()
            .id(Iri.of("https://example.org/s"))
            .addDesigns(
                StudyDesign.labelled("Audit <of> notes"),
                StudyDesign.of("https://example.org/design/1", "Walking interviews"))
            .addConditions(Condition.of(Iri.of("http://id.nlm.nih.gov/mesh/D003866")))
            .addSettings(
                Setting.builder()
                    .addPlaces(
                        Place.builder().name("Atlantis").build(),
                        Place.builder().code("GB-WLS").name("Gwent").build())
                    .build())
            .build();
    try (EvidenceStore store = store(study)) {
      StudyIndex index = StudyIndex.of(store);
      assertThat(index.values(Facet.DESIGN))
          .extracting(FacetValue::key, FacetValue::label)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("label:Audit <of> notes", "Audit <of> notes"),
              org.assertj.core.groups.Tuple.tuple(
                  "https://example.org/design/1", "Walking interviews"));
      assertThat(index.values(Facet.CONDITION))
          .extracting(FacetValue::key)
          .contains("depressive-disorder");
      assertThat(index.values(Facet.PLACE))
          .extracting(FacetValue::key)
          .containsExactly("GB", "GB-WLS", "label:Atlantis");
      assertThat(index.values(Facet.ROLE))
          .extracting(FacetValue::key)
          .containsExactly("not-stated");
    }
  }

  @Test
  void the_latest_stands_first_and_the_title_is_that_of_the_first_report() throws IOException {
    Study.Builder two = Study.builder().id(Iri.of("https://example.org/two"));
    for (int report = 1; report <= 11; report++) {
      two.addReports(report("Report " + report, 2010 + report));
    }
    Study none =
        Study.builder().id(Iri.of("https://example.org/none")).shortName(Text.of("N")).build();
    Study latest =
        Study.builder()
            .id(Iri.of("https://example.org/latest"))
            .title(Text.of("de", "Spät"))
            .addReports(report("Late", 2020))
            .build();
    try (EvidenceStore store = store(none, two.build(), latest)) {
      StudyIndex index = StudyIndex.of(store);
      assertThat(List.of(index.title(0), index.title(1), index.title(2)))
          .containsExactly("Spät", "Report 1", "N");
      assertThat(index.year(1)).hasValue(2011);
      assertThat(index.year(2)).isEmpty();
      assertThat(index.numberOf("https://example.org/two")).hasValue(1);
      assertThat(index.numberOf("https://example.org/three")).isEmpty();
      assertThat(index.between(2011, 2011)).isEqualTo(BitSet.valueOf(new long[] {2}));
      assertThat(index.years(index.all())).isEqualTo(Map.of(2011, 1, 2020, 1));
    }
  }

  @Test
  void an_empty_store_has_an_empty_index() throws IOException {
    try (EvidenceStore store = EvidenceStore.inMemory()) {
      StudyIndex index = StudyIndex.of(store);
      assertThat(index.size()).isZero();
      assertThat(index.values(Facet.DESIGN)).isEmpty();
    }
  }

  private static Report report(String title, int year) {
    return Report.builder()
        .role(ReportRole.PRIMARY)
        .publication(
            Publication.builder()
                .title(Text.of(title))
                .issued(org.mindlinked.model.PartialDate.of(Integer.toString(year)))
                .build())
        .build();
  }

  private static EvidenceStore store(EvidenceRecord... records) throws IOException {
    EvidenceStore store = EvidenceStore.inMemory();
    fill(store, List.of(records));
    return store;
  }

  private static void fill(EvidenceStore store, Iterable<EvidenceRecord> records)
      throws IOException {
    try (StoreSink sink = store.writer().source("test").open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
  }

  /** Counted by walking through the records. */
  private static void assertThatCountsAreThoseOfRecords(EvidenceStore store) throws IOException {
    Map<Facet, Map<String, Set<String>>> expected = new TreeMap<>();
    try (RecordSource records = store.records()) {
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        if (next.get() instanceof Study study) {
          for (Facet facet : Facet.values()) {
            Set<String> keys = keys(facet, study);
            for (String key : keys.isEmpty() ? Set.of(FacetValue.NOT_STATED) : keys) {
              expected
                  .computeIfAbsent(facet, each -> new TreeMap<>())
                  .computeIfAbsent(key, each -> new TreeSet<>())
                  .add(study.id().toString());
            }
          }
        }
      }
    }
    StudyIndex index = StudyIndex.of(store);
    Map<Facet, Map<String, Set<String>>> found = new TreeMap<>();
    for (Facet facet : Facet.values()) {
      for (FacetValue value : index.values(facet)) {
        found
            .computeIfAbsent(facet, each -> new TreeMap<>())
            .put(
                value.key(),
                value.studies().bits().stream()
                    .mapToObj(index::iri)
                    .collect(toCollection(TreeSet::new)));
        assertThat(value.studies().countIn(index.all())).isEqualTo(value.studies().size());
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  private static Set<String> keys(Facet facet, Study study) {
    Stream<? extends Concept> stated =
        switch (facet) {
          case DESIGN -> study.designs().stream();
          case SETTING -> study.settings().stream().flatMap(each -> each.careSettings().stream());
          case ROLE -> study.populations().stream().flatMap(StudyIndexTest::roles);
          case CONDITION -> study.conditions().stream();
          case INVOLVEMENT -> study.involvement().stream().flatMap(each -> each.level().stream());
          case FINDING -> study.findings().stream().flatMap(StudyIndexTest::kinds);
          case PLACE -> Stream.of();
        };
    Set<String> keys = new TreeSet<>();
    stated.forEach(concept -> wider(concept).forEach(each -> keys.add(key(each))));
    if (facet == Facet.PLACE) {
      study.settings().stream()
          .flatMap(setting -> setting.places().stream())
          .forEach(
              place -> {
                String code =
                    place.code().orElse("label:" + place.name().map(Text::any).orElse(""));
                keys.add(code);
                if (place.code().isPresent()) {
                  keys.add(code.substring(0, 2));
                }
              });
    }
    return keys;
  }

  private static Stream<Concept> roles(Population population) {
    return Stream.concat(
        population.roles().stream(), population.parts().stream().flatMap(StudyIndexTest::roles));
  }

  private static Stream<Concept> kinds(Finding finding) {
    return Stream.concat(
        Stream.of(finding.kind()), finding.parts().stream().flatMap(StudyIndexTest::kinds));
  }

  private static List<Concept> wider(Concept concept) {
    List<Concept> all = new ArrayList<>(List.of(concept));
    concept.broader().forEach(each -> all.addAll(wider(each)));
    return all;
  }

  private static String key(Concept concept) {
    return concept
        .notation()
        .or(() -> concept.iri().map(Iri::toString))
        .orElseGet(() -> "label:" + concept.label().orElseThrow().any());
  }
}
