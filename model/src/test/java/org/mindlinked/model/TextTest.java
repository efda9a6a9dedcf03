package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "'Beyond places of safety' - a qualitative study",
        "′quoted by primes′",
        "e\u0301 is not é",
        "\u0000",
        "\uFFFE",
        "مقدّم الرعاية",
        "𝒜 😀"
      })
  void keeps_code_points_as_found(String words) {
    Text text = Text.of(words);

    assertThat(text.plain()).contains(words);
    assertThat(text.isPlain()).isTrue();
    assertThat(text.languages()).isZero();
    assertThat(text.translations()).isEmpty();
    assertThat(text.any()).isEqualTo(words);
    assertThat(text).hasToString(words);
  }

  @Test
  void holds_translations_sorted_by_canonical_tag() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("ZH-hans", "照护者");
    given.put("EN-gb", "Carer");
    given.put("cy", "Gofalwr");

    Text text = Text.of(given);

    assertThat(text.translations().keySet()).containsExactly("cy", "en-GB", "zh-Hans");
    assertThat(text.in("en-GB")).contains("Carer");
    assertThat(text.in("en-gb")).contains("Carer");
    assertThat(text.in("en")).isEmpty();
    assertThat(text.plain()).isEmpty();
    assertThat(text.languages()).isEqualTo(3);
    assertThat(text.any()).isEqualTo("Carer");
    assertThat(text).hasToString("[cy] Gofalwr [en-GB] Carer [zh-Hans] 照护者");
    StringBuilder visited = new StringBuilder();
    text.forEachTranslation((tag, words) -> visited.append(tag).append('=').append(words));
    assertThat(visited).hasToString("cy=Gofalwren-GB=Carerzh-Hans=照护者");
  }

  @Test
  void is_equal_by_words_and_tags() {
    assertThat(Text.of("en", "Care")).isEqualTo(Text.of(Map.of("EN", "Care")));
    assertThat(Text.of("en", "Care")).hasSameHashCodeAs(Text.of(Map.of("EN", "Care")));
    assertThat(Text.of("Care")).isNotEqualTo(Text.of("en", "Care"));
    assertThat(Text.of("en", "Care")).isNotEqualTo(Text.of("cy", "Care"));
    assertThat(Text.of("é")).isNotEqualTo(Text.of("e\u0301"));
  }

  @Test
  void sorts_plain_texts_first() {
    assertThat(Text.of("b")).isLessThan(Text.of("aa", "a")).isGreaterThan(Text.of("a"));
    assertThat(Text.of("en", "a")).isLessThan(Text.of("en", "b")).isGreaterThan(Text.of("z"));
    assertThat(Text.of("cy", "z")).isLessThan(Text.of("en", "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D", "😀\uD83D"})
  void refuses_half_a_surrogate_pair(String words) {
    assertThatThrownBy(() -> Text.of(words))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-002 ")
        .hasMessageContaining("lone surrogate");
    assertThatThrownBy(() -> Text.of("en", words)).hasMessageStartingWith("ML-VAL-002 ");
  }

  @Test
  void refuses_a_map_without_translations() {
    assertThatThrownBy(() -> Text.of(Map.of())).hasMessageStartingWith("ML-VAL-003 ");
  }

  @Test
  void refuses_a_language_tag_that_is_none() {
    assertThatThrownBy(() -> Text.of("@none", "a")).hasMessageStartingWith("ML-VAL-004 ");
    assertThatThrownBy(() -> Text.of("", "a")).hasMessageStartingWith("ML-VAL-004 ");
  }

  @Test
  void refuses_one_language_twice() {
    assertThatThrownBy(() -> Text.of(Map.of("en-GB", "a", "en-gb", "b")))
        .hasMessageStartingWith("ML-VAL-005 ")
        .hasMessageContaining("\"en-GB\"");
  }
}
