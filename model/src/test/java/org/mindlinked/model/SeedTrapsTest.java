package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The traps of the five seed documents that small values must not fall into. */
class SeedTrapsTest {
  @Test
  void t18_a_review_protocol_is_told_by_its_number_of_eleven_or_twelve_digits() {
    for (String number : List.of("CRD42022362099", "CRD42021260910", "CRD420251012345")) {
      Identifier identifier = Identifier.parse(number).identifier().orElseThrow();

      assertThat(identifier.scheme()).isEqualTo(IdentifierScheme.PROSPERO);
      assertThat(identifier.scheme().registry()).contains(RegistrationKind.REVIEW_PROTOCOL);
    }
  }

  @Test
  void t19_a_search_window_is_an_interval_of_whole_days() {
    Interval window = Interval.between(PartialDate.of(2022, 2, 24), PartialDate.of(2022, 3, 10));

    assertThat(window).hasToString("2022-02-24/2022-03-10");
  }

  @Test
  void t38_a_doi_found_bare_and_as_an_address_is_one() {
    Set<Identifier> found =
        List.of(
                "10.1186/s12913-023-10058-w",
                "10.1186/s12913-023-10058-w.",
                "https://doi.org/10.1186/s12913-023-10058-w")
            .stream()
            .map(text -> Identifier.parse(text).identifier().orElseThrow())
            .collect(Collectors.toSet());

    assertThat(found).containsExactly(Identifier.of("doi:10.1186/s12913-023-10058-w"));
  }

  @Test
  void t38_a_file_name_with_the_end_of_a_doi_is_no_identifier() {
    assertThat(Identifier.parse("s12913-023-10058-w.pdf").identifier()).isEmpty();
  }

  @Test
  void t39_a_licence_has_one_iri_and_a_repository_record_one_identifier() {
    assertThat(Licences.canonical("http://creativecommons.org/licenses/by/4.0/"))
        .contains(Iri.of("https://creativecommons.org/licenses/by/4.0/"));
    assertThat(Identifier.parse("http://discovery.ucl.ac.uk/id/eprint/10179598").identifier())
        .isEqualTo(Identifier.parse("https://discovery.ucl.ac.uk/id/eprint/10179598").identifier());
  }
}
