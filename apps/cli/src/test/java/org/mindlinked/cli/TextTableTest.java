package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How rows look on a screen. */
class TextTableTest {
  private static TextTable.Cell text(String words) {
    return new TextTable.Cell(words, false);
  }

  private static TextTable.Cell number(String digits) {
    return new TextTable.Cell(digits, true);
  }

  private static String printed(int width, boolean colour, List<List<TextTable.Cell>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextTable table = new TextTable(new PrintStream(out, true, UTF_8), width, colour);
    table.columns(List.of("who", "n"));
    rows.forEach(table::row);
    table.end();
    return out.toString(UTF_8);
  }

  @Test
  void numbers_stand_to_the_right_and_wide_characters_count_twice() {
    assertThat(
            printed(
                0,
                false,
                List.of(
                    List.of(text("心理健康"), number("7")),
                    List.of(text("cafe\u0301"), number("1234")),
                    List.of(text(""), TextTable.Cell.EMPTY))))
        .isEqualTo("who          n\n心理健康     7\ncafe\u0301      1234\n\n");
  }

  @Test
  void what_does_not_fit_is_shortened_in_the_widest_column() {
    assertThat(printed(14, false, List.of(List.of(text("a long name indeed"), number("12")))))
        .isEqualTo("who          n\na long na…  12\n");
    assertThat(printed(14, false, List.of(List.of(text("心理健康心理健康"), number("12")))))
        .isEqualTo("who          n\n心理健康…   12\n");
  }

  @Test
  void controls_never_reach_the_terminal() {
    assertThat(printed(0, false, List.of(List.of(text("a\u001b[31m\nb\u0000"), number("1")))))
        .doesNotContain("\u001b")
        .contains("a [31m b");
  }

  @Test
  void the_heading_is_bold_where_colours_are_wanted() {
    assertThat(printed(0, true, List.of(List.of(text("a"), number("1")))))
        .startsWith("\u001b[1mwho");
  }
}
