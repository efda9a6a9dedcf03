package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class PlaceCodeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GB | GB",
        "GBR | GB",
        "UK | GB",
        "U.K. | GB",
        "uk | GB",
        "United Kingdom | GB",
        "the United Kingdom | GB",
        "United Kingdom of Great Britain and Northern Ireland | GB",
        "England | GB-ENG",
        "WALES | GB-WLS",
        "Cymru | GB-WLS",
        "Scotland | GB-SCT",
        "Northern Ireland | GB-NIR",
        "England & Wales | GB-EAW",
        "Great Britain | GB-GBN",
        "GB-ENG | GB-ENG",
        "US-CA | US-CA",
        "USA | US",
        "United States | US",
        "The Netherlands | NL",
        "Ireland | IE",
        "Republic of Ireland | IE",
        "Czech Republic | CZ",
        "Türkiye | TR",
        "Turkey | TR",
        "Cote d'Ivoire | CI",
        "Côte d’Ivoire | CI",
        "Korea, Republic of | KR",
        "Viet Nam | VN",
        "Vietnam | VN",
        "St Lucia | LC",
        "Saint Lucia | LC",
        "Trinidad & Tobago | TT",
        "Georgia | GE"
      })
  void reads_names_and_codes(String asFound, String code) {
    assertThat(PlaceCode.parse(asFound)).contains(code);
    assertThat(PlaceCode.isKnown(code)).isTrue();
    assertThat(PlaceCode.checked(code)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "in", "XX", "ZZZ", "Korea", "London", "Europe", "gb-eng", "GB-", "GB-ABCD",
        "\uD800"
      })
  void knows_nothing_of_others(String asFound) {
    assertThat(PlaceCode.parse(asFound)).isEmpty();
    assertThatThrownBy(() -> PlaceCode.checked(asFound))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-016 ");
  }

  @Test
  void a_code_that_is_only_an_alias_is_refused_with_the_right_one() {
    assertThat(PlaceCode.isKnown("UK")).isFalse();
    assertThat(PlaceCode.isKnown("GBR")).isFalse();
    assertThatThrownBy(() -> PlaceCode.checked("UK")).hasMessageContaining("is GB");
  }

  @Test
  void agrees_with_the_countries_that_the_platform_knows() {
    for (String code : Locale.getISOCountries()) {
      assertThat(PlaceCode.isKnown(code)).as(code).isTrue();
      Locale country = new Locale.Builder().setRegion(code).build();
      assertThat(PlaceCode.parse(country.getISO3Country())).contains(code);
      assertThat(PlaceCode.parse(PlaceCode.name(code).orElseThrow())).contains(code);
    }
    assertThat(PlaceCode.name("GB-WLS")).contains("Wales");
    assertThat(PlaceCode.name("US-CA")).isEmpty();
  }
}
