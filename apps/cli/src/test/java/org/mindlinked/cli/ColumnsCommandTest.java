package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsCommandTest {
  private static final String SHEET =
      """
      Study;Title;Year;n;g
      King 2019;Peer support at night;2019;120;-0,42
      Lee 2020;Night cafés;2020;NA;0,1
      Roe 2021;Crisis lines;2021;41;0.2
      """;

  @TempDir private Path folder;

  private Path sheet() throws IOException {
    return Files.writeString(folder.resolve("sheet.csv"), SHEET);
  }

  @Test
  void shows_a_line_for_each_column_and_what_to_look_at() throws IOException {
    CommandRun run = CommandRun.of("columns", sheet().toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .endsWith(
            """
            sheet.csv: text, ";" between cells, UTF-8; header in row 1, 3 rows, 5 columns

                   name   type          filled    values  such as
                1  Study  text            100%         3  King 2019 · Lee 2020 · Roe 2021
                2  Title  text            100%         3  Peer support at night · Night cafés · Crisis lines
                3  Year   year            100%         3  2019 to 2021; 2019 · 2020 · 2021
                4  n      whole number     66%         2  41 to 120; 120 · 41
                5  g      number (,)      100%         3  -0.42 to 0.2; -0,42 · 0,1 · 0.2

            taken for no value: NA in 1 column

            to look at
              column 5 (g): decimal marks are mixed: 2 commas (the first in row 2), 1 points (row 4)
            """);
  }

  @Test
  void reads_standard_input_and_writes_json() {
    CommandRun run = CommandRun.reading("a|b\n1|2\n", "columns", "-", "--format", "json");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("{\n  \"name\": \"standard input\"").contains("\"|\"");
  }

  @Test
  void drafts_a_mapping_by_which_the_sheet_is_converted() throws IOException {
    Path sheet = sheet();
    Path draft = folder.resolve("sheet.yaml");

    CommandRun columns = CommandRun.of("columns", sheet.toString(), "--draft", draft.toString());
    CommandRun again = CommandRun.of("columns", sheet.toString(), "--draft", draft.toString());

    assertThat(columns.exit()).isZero();
    assertThat(columns.err()).contains("wrote " + draft);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("is there already", "--force");
    assertThat(CommandRun.of("columns", sheet.toString(), "--draft", "-").out())
        .isEqualTo(Files.readString(draft));
  }

  @Test
  void names_the_sheets_that_are_there() throws IOException {
    Path book = folder.resolve("book.xlsx");
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(Files.newOutputStream(book), "Test", "1.0")) {
      workbook.newWorksheet("studies").value(0, 0, "title");
      workbook.newWorksheet("counts").value(0, 0, "n");
    }

    CommandRun run = CommandRun.of("columns", book.toString(), "--sheet", "count");
    CommandRun named = CommandRun.of("columns", book.toString(), "--sheet", "counts");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("ML-IO-081", "it has studies, counts");
    assertThat(named.out()).contains("workbook, sheet counts", "sheets: studies, counts");
  }

  @Test
  void takes_delimiters_by_name_and_refuses_others() throws IOException {
    assertThat(CommandRun.of("columns", sheet().toString(), "--delimiter", "tab").out())
        .contains("tabs between cells");
    CommandRun wrong = CommandRun.of("columns", sheet().toString(), "--delimiter", "ab");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("'ab' is no delimiter");
    assertThat(CommandRun.of("columns", "nothere.csv").err()).contains("no such file");
    assertThat(CommandRun.of("columns", folder.toString()).exit()).isEqualTo(2);
  }
}
