package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.ValueCodes;

class ConceptTest {
  private static final Iri OUTSIDE = Iri.of("https://example.org/topic/1");

  @Test
  void a_term_tells_its_iri_token_label_definition_and_wider_terms() {
    Concept term = CareSetting.CRISIS_SERVICE;

    assertThat(term.isTerm()).isTrue();
    assertThat(term.iri()).contains(Iri.of(Mindlinked.NAMESPACE + "setting-crisis-service"));
    assertThat(term.notation()).contains("crisis-service");
    assertThat(term.name()).contains("setting-crisis-service");
    assertThat(term.label()).contains(Text.of("en", "Crisis service"));
    assertThat(term.definition().orElseThrow()).contains("emergency psychiatric care");
    assertThat(term.broader()).containsExactly(CareSetting.SECONDARY_MENTAL_HEALTH);
    assertThat(term.scheme()).contains(CareSetting.SCHEME);
    assertThat(term).hasToString("setting-crisis-service");
  }

  @Test
  void the_iri_of_a_term_gives_the_constant_and_drops_the_label() {
    Iri iri = PopulationRole.CARER.iri().orElseThrow();

    assertThat(Concept.of(iri)).isSameAs(PopulationRole.CARER);
    assertThat(Concept.of(iri, Text.of("Relative"))).isSameAs(PopulationRole.CARER);
    assertThat(PopulationRole.of(iri, Text.of("Relative"))).isSameAs(PopulationRole.CARER);
    assertThat(PopulationRole.of(iri.toString(), "Relative")).isSameAs(PopulationRole.CARER);
    assertThat(Concept.ofName("role-carer")).contains(PopulationRole.CARER);
    assertThat(PopulationRole.ofToken("carer")).contains(PopulationRole.CARER);
  }

  @Test
  void names_that_are_no_term_are_not_guessed() {
    assertThat(Concept.ofName("role-Carer")).isEmpty();
    assertThat(Concept.ofName("carer")).isEmpty();
    assertThat(PopulationRole.ofToken("role-carer")).isEmpty();
    assertThat(StudyDesign.labelled("Qualitative study").isTerm()).isFalse();
  }

  @Test
  void a_scheme_refuses_the_term_of_another_scheme() {
    Iri role = PopulationRole.CARER.iri().orElseThrow();

    assertThatThrownBy(() -> StudyDesign.of(role))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(ValueCodes.CONCEPT_SCHEME)
        .hasMessageContaining("belongs to role, a concept of design was expected");
  }

  @Test
  void a_scheme_refuses_the_value_of_a_closed_choice() {
    assertThatThrownBy(() -> StudyDesign.of(StudyStatus.PLANNED.iri()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("belongs to status");
  }

  @Test
  void a_term_of_a_later_version_is_kept_as_a_concept_from_elsewhere() {
    Iri later = Iri.of(Mindlinked.NAMESPACE + "design-stepped-wedge-of-the-future");

    assertThat(StudyDesign.of(later).isTerm()).isFalse();
    assertThat(StudyDesign.of(later).iri()).contains(later);
    assertThat(StudyDesign.of(later)).isEqualTo(Concept.of(later));
  }

  @Test
  void a_descriptor_of_mesh_that_a_condition_means_is_that_condition() {
    assertThat(Condition.of(Iri.of("http://id.nlm.nih.gov/mesh/D003866")))
        .isSameAs(Condition.DEPRESSIVE_DISORDER);
    assertThat(Condition.of("https://id.nlm.nih.gov/mesh/D003866", "Depressive Disorder"))
        .isSameAs(Condition.DEPRESSIVE_DISORDER);
    assertThat(Condition.of(Iri.of("http://id.nlm.nih.gov/mesh/D000001")).isTerm()).isFalse();
    assertThat(StudyDesign.of(Iri.of("http://id.nlm.nih.gov/mesh/D003866")).isTerm()).isFalse();
  }

  @Test
  void concepts_from_elsewhere_say_what_was_given() {
    Concept both = Concept.of(OUTSIDE, Text.of("cy", "Cymorth"));

    assertThat(both.iri()).contains(OUTSIDE);
    assertThat(both.label()).contains(Text.of("cy", "Cymorth"));
    assertThat(both.isTerm()).isFalse();
    assertThat(both.notation()).isEmpty();
    assertThat(both.name()).isEmpty();
    assertThat(both.definition()).isEmpty();
    assertThat(both.broader()).isEmpty();
    assertThat(both.scheme()).isEmpty();
    assertThat(CountUnit.labelled("ward round").scheme()).isEmpty();
    assertThat(both).hasToString("<https://example.org/topic/1> \"Cymorth\"");
    assertThat(Concept.of(OUTSIDE)).hasToString("<https://example.org/topic/1>");
    assertThat(Concept.labelled("ward round")).hasToString("\"ward round\"");
  }

  @Test
  void a_blank_label_is_refused() {
    for (Text blank :
        List.of(Text.of(""), Text.of(" \t"), Text.of(java.util.Map.of("en", "Care", "cy", " ")))) {
      assertThatThrownBy(() -> Concept.labelled(blank))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining(ValueCodes.CONCEPT_LABEL);
      assertThatThrownBy(() -> StudyDesign.of(OUTSIDE, blank))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> Concept.of(OUTSIDE, blank))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void equality_is_by_content_over_all_java_types() {
    assertThat(StudyDesign.labelled("Audit"))
        .isEqualTo(Concept.labelled("Audit"))
        .isEqualTo(CountUnit.labelled("Audit"))
        .hasSameHashCodeAs(Concept.labelled("Audit"))
        .isNotEqualTo(Concept.labelled(Text.of("en", "Audit")))
        .isNotEqualTo(Concept.of(OUTSIDE, Text.of("Audit")))
        .isNotEqualTo("Audit");
    assertThat(Concept.of(OUTSIDE)).isEqualTo(StudyDesign.of(OUTSIDE));
    assertThat(Concept.of(OUTSIDE)).isNotEqualTo(Concept.of(OUTSIDE, Text.of("Audit")));
    assertThat((Concept) Rating.AMSTAR_2_LOW).isNotEqualTo(Rating.GRADE_LOW);
    assertThat((Concept) StudyDesign.SYSTEMATIC_REVIEW)
        .isNotEqualTo(PublicationType.SYSTEMATIC_REVIEW);
  }

  @Test
  void order_is_terms_then_iris_then_labels_and_agrees_with_equality() {
    List<Concept> sorted =
        List.of(
            StudyDesign.MIXED_METHODS,
            StudyDesign.QUALITATIVE,
            PopulationRole.CARER,
            Concept.of(OUTSIDE),
            Concept.of(OUTSIDE, Text.of("Audit")),
            StudyDesign.of(OUTSIDE, Text.of("en", "Audit")),
            Concept.of(Iri.of("https://example.org/topic/2")),
            CountUnit.labelled("Audit"),
            Concept.labelled("Bed"));
    List<Concept> shuffled = new ArrayList<>(sorted);

    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);

    assertThat(shuffled).containsExactlyElementsOf(sorted);
    for (Concept a : sorted) {
      for (Concept b : sorted) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
      }
    }
  }

  @Test
  void wider_terms_are_found_over_several_steps() {
    assertThat(CareSetting.ACUTE_INPATIENT.isWithin(CareSetting.SECONDARY_MENTAL_HEALTH)).isTrue();
    assertThat(StudyDesign.RAPID_REALIST_REVIEW.isWithin(StudyDesign.REALIST_REVIEW)).isTrue();
    assertThat(StudyDesign.RAPID_REALIST_REVIEW.isWithin(StudyDesign.EVIDENCE_SYNTHESIS)).isTrue();
    assertThat(StudyDesign.QUALITATIVE.isWithin(StudyDesign.QUALITATIVE)).isTrue();
    assertThat(StudyDesign.QUALITATIVE.isWithin(StudyDesign.ETHNOGRAPHY)).isFalse();
    assertThat(PopulationRole.FAMILY.isWithin(PopulationRole.CARER)).isFalse();
    assertThat(Concept.labelled("x").isWithin(StudyDesign.QUALITATIVE)).isFalse();
  }

  @Test
  void the_constants_that_a_reader_of_the_guide_meets_are_there() {
    assertThat(StudyDesign.SCOPING_REVIEW.notation()).contains("scoping-review");
    assertThat(Framework.FOUR_PI.notation()).contains("4pi");
    assertThat(Framework.FOUR_PI_IMPACT.broader()).containsExactly(Framework.FOUR_PI);
    assertThat(Hedge.IS.token()).isEqualTo("is");
    assertThat(Optional.of(Rating.AMSTAR_2_CRITICALLY_LOW))
        .isEqualTo(Rating.ofToken("amstar-2-critically-low"));
  }
}
