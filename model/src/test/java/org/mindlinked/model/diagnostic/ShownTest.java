package org.mindlinked.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void cuts_after_eighty_characters_and_tells_how_many_there_are() {
    assertThat(Shown.of("a".repeat(80))).isEqualTo('"' + "a".repeat(80) + '"');
    assertThat(Shown.of("a".repeat(81))).isEqualTo('"' + "a".repeat(80) + "…\" (81 characters)");
  }

  @Test
  void names_what_cannot_be_seen() {
    assertThat(Shown.of("a\u200Bb")).isEqualTo("\"a⟨U+200B ZERO WIDTH SPACE⟩b\"");
  }

  @Test
  void a_text_of_nothing_that_can_be_seen_stays_readable() {
    String unseen = Character.toString(0xF0000).repeat(80);

    assertThat(Shown.of(unseen))
        .hasSizeLessThan(1100)
        .startsWith("\"⟨U+F0000 ")
        .endsWith("⟩…\" (80 characters)");
  }
}
