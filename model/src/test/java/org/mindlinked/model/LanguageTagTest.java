package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class LanguageTagTest {
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "cym, cym",
    "en-gb, en-GB",
    "ZH-HANT-tw, zh-Hant-TW",
    "sr-latn-rs, sr-Latn-RS",
    "es-419, es-419",
    "de-CH-1996, de-CH-1996",
    "de-DE-u-co-PHONEBK, de-DE-u-co-phonebk",
    "en-CA-x-CA, en-CA-x-ca",
    "az-latn-x-LATN, az-Latn-x-latn",
    "X-WHATEVER, x-whatever",
    "sl-rozaj-biske-1994, sl-rozaj-biske-1994",
    "zh-cmn-Hans-CN, zh-cmn-Hans-CN",
    "i-klingon, tlh",
    "I-NAVAJO, nv",
    "en-GB-oed, en-GB-oxendict",
    "sgn-BE-FR, sfb",
    "und, und"
  })
  void gives_the_canonical_case(String given, String canonical) {
    assertThat(LanguageTag.canonical(given)).isEqualTo(canonical);
    assertThat(LanguageTag.canonical(canonical)).isEqualTo(canonical);
    assertThat(LanguageTag.parse(given)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "e",
        "en_US",
        "en-",
        "-en",
        "en--GB",
        "@none",
        "en-GB-GB",
        "en-abcdefghi",
        "x",
        "en-x",
        "en-a",
        "en-a-bb-a-cc",
        "de-1996-1996",
        "i-enochian",
        "i-unknown",
        "é",
        "en ",
        "123",
        "en-\u0000"
      })
  void refuses_what_is_not_well_formed(String tag) {
    assertThat(LanguageTag.parse(tag)).isEmpty();
    assertThatThrownBy(() -> LanguageTag.canonical(tag))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-004 ");
  }

  @Test
  void advises_a_hyphen_instead_of_an_underscore() {
    assertThatThrownBy(() -> LanguageTag.canonical("en_US"))
        .hasMessageContaining("write a hyphen instead of the underscore");
  }
}
