package org.mindlinked.pages.map;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.testkit.SampleCatalogue;

class EvidenceMapTest {
  private static final Heading CRISIS = Heading.of(CareSetting.CRISIS_SERVICE);
  private static final Heading CARER = Heading.of(PopulationRole.CARER);

  @Test
  void a_study_stands_once_in_each_of_its_rows_and_columns() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    map.add(
        study(1)
            .addSettings(setting(CareSetting.CRISIS_SERVICE), setting(CareSetting.CRISIS_SERVICE))
            .addPopulations(
                Population.builder()
                    .addParts(
                        population(PopulationRole.CARER), population(PopulationRole.CLINICIAN))
                    .build())
            .build());
    assertThat(map.studies()).isEqualTo(1);
    assertThat(map.count(CRISIS, CARER)).isEqualTo(1);
    assertThat(map.count(CRISIS, Heading.of(PopulationRole.CLINICIAN))).isEqualTo(1);
    assertThat(map.ofRow(CRISIS)).isEqualTo(1);
    assertThat(map.cell(CRISIS, Heading.NOT_STATED)).isNull();
  }

  @Test
  void what_is_not_stated_has_a_row_of_its_own() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    map.add(study(1).build());
    assertThat(map.count(Heading.NOT_STATED, Heading.NOT_STATED)).isEqualTo(1);
    assertThat(map.withoutYear()).isEqualTo(1);
  }

  @Test
  void a_publication_without_a_study_is_counted_apart() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    map.add(
        Publication.builder()
            .id(Iri.of("https://example.org/p"))
            .title(Text.of("An article"))
            .build());
    assertThat(map.studies()).isZero();
    assertThat(map.publications()).isEqualTo(1);
  }

  @Test
  void numbers_are_those_of_a_count_by_hand() {
    List<Study> studies =
        LongStream.range(0, 500)
            .mapToObj(SampleCatalogue::record)
            .filter(Study.class::isInstance)
            .map(Study.class::cast)
            .toList();
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.FINDING);
    Map<String, Long> expected = new LinkedHashMap<>();
    for (Study study : studies) {
      map.add(study);
      Set<String> settings =
          study.settings().stream()
              .flatMap(setting -> setting.careSettings().stream())
              .map(setting -> Heading.of(setting).label())
              .collect(Collectors.toSet());
      Set<String> kinds =
          study.findings().stream()
              .map(finding -> Heading.of(finding.kind()).label())
              .collect(Collectors.toSet());
      for (String setting : settings.isEmpty() ? Set.of("not stated") : settings) {
        for (String kind : kinds.isEmpty() ? Set.of("not stated") : kinds) {
          expected.merge(setting + " / " + kind, 1L, Long::sum);
        }
      }
    }
    Map<String, Long> counted = new LinkedHashMap<>();
    for (Heading row : map.rows(100)) {
      for (Heading column : map.columns(100)) {
        if (map.cell(row, column) != null) {
          counted.put(row.label() + " / " + column.label(), map.count(row, column));
        }
      }
    }
    assertThat(counted).hasSizeGreaterThan(10).isEqualTo(expected);
    assertThat(map.years().values().stream().mapToLong(n -> n).sum() + map.withoutYear())
        .isEqualTo(studies.size());
  }

  @Test
  void terms_stand_in_the_order_of_their_scheme_then_labels_then_what_is_not_stated() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.FINDING);
    map.add(study(1).build());
    map.add(study(2).addSettings(setting(CareSetting.labelled("a boat"))).build());
    map.add(study(3).addSettings(setting(CareSetting.SOCIAL_CARE)).build());
    map.add(study(4).addSettings(setting(CareSetting.CRISIS_SERVICE)).build());
    assertThat(map.rows(10))
        .extracting(Heading::label)
        .containsExactly("Crisis service", "Social care", "a boat", "not stated");
  }

  @Test
  void more_headings_than_can_be_told_apart_become_one() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    int studies = EvidenceMap.MOST_HEADINGS + 20;
    for (int i = 0; i < studies; i++) {
      map.add(study(i).addSettings(setting(CareSetting.labelled("place " + i))).build());
    }
    assertThat(map.rowCount()).isEqualTo(EvidenceMap.MOST_HEADINGS + 1);
    assertThat(map.ofRow(EvidenceMap.OTHERS)).isEqualTo(20);
    assertThat(map.studies()).isEqualTo(studies);
  }

  @Test
  void a_cell_lists_so_many_studies_and_counts_the_rest() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    for (int i = 0; i < MapCell.MOST_LISTED + 7; i++) {
      map.add((EvidenceRecord) study(i).build());
    }
    MapCell cell = requireNonNull(map.cell(Heading.NOT_STATED, Heading.NOT_STATED));
    assertThat(cell.listed()).hasSize(MapCell.MOST_LISTED);
    assertThat(cell.more()).isEqualTo(7);
  }

  static Study.Builder study(int n) {
    return Study.builder().id(Iri.of("https://example.org/s/" + n)).title(Text.of("Study " + n));
  }

  static Setting setting(CareSetting care) {
    return Setting.builder().addCareSettings(care).build();
  }

  private static Population population(PopulationRole role) {
    return Population.builder().addRoles(role).build();
  }
}
