package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class ReferenceTest {
  private static final Iri RECORD = Iri.of("https://example.org/study/1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "population-1",
        "finding-3.part-2",
        "report-1.publication.contribution-4",
        "period",
        "dataCollection-12"
      })
  void names_a_node_of_the_record(String fragment) {
    Reference reference = Reference.of("#" + fragment);

    assertThat(reference.isLocal()).isTrue();
    assertThat(reference.fragment()).contains(fragment);
    assertThat(reference.iri()).isEmpty();
    assertThat(reference).hasToString("#" + fragment).isEqualTo(Reference.local(fragment));
    assertThat(reference.resolve(RECORD)).isEqualTo(Iri.of(RECORD + "#" + fragment));
  }

  @Test
  void names_a_thing_outside_the_record() {
    Iri outside = Iri.of("https://example.org/study/2#phase-1");
    Reference reference = Reference.of(outside.toString());

    assertThat(reference.isLocal()).isFalse();
    assertThat(reference.fragment()).isEmpty();
    assertThat(reference.iri()).contains(outside);
    assertThat(reference).isEqualTo(Reference.of(outside)).hasSameHashCodeAs(Reference.of(outside));
    assertThat(reference.resolve(RECORD)).isEqualTo(outside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "population-1",
        "#population-0",
        "#population-01",
        "#population-",
        "#population-1.",
        "#.population-1",
        "#population-1..part-1",
        "#population 1",
        "#population_1",
        "#pôpulation-1",
        "#1",
        "##a",
        "/study/1"
      })
  void refuses_what_is_neither(String text) {
    assertThatThrownBy(() -> Reference.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-015 ");
  }

  @Test
  void sorts_by_its_characters() {
    assertThat(Reference.of("#a-1")).isLessThan(Reference.of("#b-1"));
  }
}
