package org.mindlinked.io.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain and longer than eight",
        "caf\u00e9",
        "\u00e9\u00ff\u0080\u00e9 \u00fc",
        "a long run of letters, then \u00e9, then another long run of letters",
        "\u00e9 and then wide \u2013 \u4e2d \ud83d\ude00",
        "\u0100\u07ff"
      })
  void makes_the_text_that_java_makes(String text) {
    byte[] bytes = ("<<" + text + ">>").getBytes(UTF_8);
    assertThat(new Utf8Text(bytes, 2, bytes.length - 2).text()).isEqualTo(text);
  }

  @Test
  void goes_through_lines_of_all_three_kinds() {
    Utf8Text text = Utf8Text.of("a\r\n\rcaf\u00e9 is long enough\n\nb".getBytes(UTF_8));
    List<String> found = new ArrayList<>();
    TextLines lines = new TextLines(text);
    while (lines.next()) {
      found.add(lines.number() + ":" + text.words(lines.start(), lines.end()).text());
    }
    assertThat(found).containsExactly("0:a", "1:", "2:caf\u00e9 is long enough", "3:", "4:b");
  }
}
