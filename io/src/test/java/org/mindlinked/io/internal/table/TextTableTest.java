package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;

class TextTableTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void finds_the_delimiter_whatever_stands_in_quotes(String delimiter) throws IOException {
    String text =
        """
        title@year@g
        "a, b; c | d\te"@2019@0.5
        "e"@2020@"1,5"
        """
            .replace("@", delimiter);

    Rows rows = Rows.of(text);

    assertThat(rows.layout().delimiter()).isEqualTo(delimiter.charAt(0));
    assertThat(rows.header()).containsExactly("title", "year", "g");
    assertThat(rows.texts())
        .containsExactly(List.of("a, b; c | d\te", "2019", "0.5"), List.of("e", "2020", "1,5"));
  }

  @Test
  void takes_decimal_commas_for_no_delimiter() throws IOException {
    Rows rows = Rows.of("study;g;se\na;0,5;0,1\nb;1,5;0,2\n");

    assertThat(rows.layout().delimiter()).isEqualTo(';');
  }

  @Test
  void reads_a_single_column() throws IOException {
    Rows rows = Rows.of("title\nPeer support in town\nPeer support\n");

    assertThat(rows.header()).containsExactly("title");
    assertThat(rows.texts())
        .containsExactly(List.of("Peer support in town"), List.of("Peer support"));
  }

  @Test
  void believes_a_line_that_says_the_delimiter() throws IOException {
    Rows rows = Rows.of("sep=|\r\na;b|c\r\n1;2|3\r\n");

    assertThat(rows.header()).containsExactly("a;b", "c");
    assertThat(rows.rows().get(0).number()).isEqualTo(3);
  }

  @Test
  void reads_blank_separated_tables_of_r_with_names_of_rows() throws IOException {
    Rows rows =
        Rows.of(
            """
            "study" "yi"   "note"
            "1" "King \\"A\\" 2001" -.55 "two words"
            "2" "Lee"  .66 NA
            """);

    assertThat(rows.header()).containsExactly("", "study", "yi", "note");
    assertThat(rows.texts())
        .containsExactly(
            List.of("1", "King \"A\" 2001", "-.55", "two words"), List.of("2", "Lee", ".66", "NA"));
    assertThat(rows.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void numbers_rows_by_the_line_of_their_first_character(String end) throws IOException {
    String text = "a,b\n\n\"one\n\ntwo\",1\n , \nx,2".replace("\n", end);

    Rows rows = Rows.of(text);

    assertThat(rows.rows()).extracting(Row::number).containsExactly(3L, 7L);
    assertThat(rows.texts())
        .containsExactly(List.of("one" + end + end + "two", "1"), List.of("x", "2"));
    assertThat(rows.rows().get(0).original())
        .asString(UTF_8)
        .isEqualTo("\"one" + end + end + "two\",1" + end);
  }

  @Test
  void keeps_repeated_and_empty_names_and_tidies_blanks() throws IOException {
    Rows rows = Rows.of("n, n ,,\"n\n(arm 1)\"\n1,2,3,4\n");

    assertThat(rows.header()).containsExactly("n", "n", "", "n (arm 1)");
  }

  @Test
  void reads_quotes_with_blanks_around_them() throws IOException {
    Rows rows = Rows.of("a,b\n1, \"x, y\" \n");

    assertThat(rows.texts()).containsExactly(List.of("1", "x, y"));
  }

  @Test
  void leaves_stray_quotes_as_they_stand_and_warns() throws IOException {
    Rows rows = Rows.of("a,b\n1,\"Peer support\" for veterans\n5'10\",say \"hi\"\n");

    assertThat(rows.texts())
        .containsExactly(
            List.of("1", "\"Peer support\" for veterans"), List.of("5'10\"", "say \"hi\""));
    assertThat(rows.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.ROW_SHAPE);
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.location().line()).hasValue(2);
            });
  }

  @Test
  void loses_one_row_by_a_quote_that_is_closed_in_a_later_one() throws IOException {
    Rows rows = Rows.of("a;b;c\n1;\"Peer support;2019\n2;\"Coaching\";2020\n3;x;2021\n");

    assertThat(rows.rows()).extracting(Row::number).containsExactly(2L, 3L, 4L);
    assertThat(rows.texts().subList(1, 3))
        .containsExactly(List.of("2", "Coaching", "2020"), List.of("3", "x", "2021"));
    assertThat(rows.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
        .hasToString(
            "ML-IO-084 a quote \" in this line begins a cell and is not closed where a cell ends —"
                + " sheet.csv line 2 — close the cell with a quote, or write a quote inside a"
                + " quoted cell twice");
  }

  @Test
  void loses_one_row_by_a_quote_that_is_never_closed() throws IOException {
    Rows rows = Rows.of("a;b;c\n1;\"Peer support;2019\n2;Coaching;2020\n3;x;2021\n");

    assertThat(rows.rows()).extracting(Row::number).containsExactly(2L, 3L, 4L);
    assertThat(rows.problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,2,3,4', ERROR, 'the row has 4 cells, the header 3'",
    "'1,2', WARNING, 'the row has only 2 of 3 cells; the others are taken for empty'",
    "'1', ERROR, 'the row has only 1 of 3 cells'"
  })
  void tells_rows_of_another_length(String row, Severity severity, String message)
      throws IOException {
    Rows rows = Rows.of("a,b,c\n" + row + "\n1,2,3\n");

    assertThat(rows.rows()).hasSize(2);
    assertThat(rows.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.ROW_SHAPE);
              assertThat(problem.severity()).isEqualTo(severity);
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.location().line()).hasValue(2);
            });
  }

  @Test
  void sees_that_two_short_rows_are_one() throws IOException {
    Rows rows = Rows.of("a,b,c,d\n1,peer\nsupport,2019,3\n1,2,3,4\n");

    assertThat(rows.problems())
        .extracting(problem -> problem.severity(), problem -> problem.location().line().orElse(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Severity.ERROR, 2L),
            org.assertj.core.groups.Tuple.tuple(Severity.ERROR, 3L));
  }

  @Test
  void does_not_mind_empty_cells_behind_the_last_column() throws IOException {
    assertThat(Rows.of("a,b\n1,2,,\n").problems()).isEmpty();
  }

  @Test
  void starts_at_the_row_of_the_header() throws IOException {
    Rows rows =
        Rows.of("Table 1: our studies\n\na,b\n1,2\n", TableOptions.DEFAULT.withHeaderRow(3));

    assertThat(rows.header()).containsExactly("a", "b");
    assertThat(rows.texts()).containsExactly(List.of("1", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
  void refuses_a_file_without_a_header(String text) {
    assertThatThrownBy(() -> Rows.of(text))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(IoCodes.EMPTY);
  }

  @Test
  void reads_other_encodings_and_names_them() throws IOException {
    byte[] marked = ("\uFEFFa;b\nétude;1\n").getBytes(UTF_16LE);

    Rows rows = Rows.of(new ByteArrayInputStream(marked), TableOptions.DEFAULT);

    assertThat(rows.texts()).containsExactly(List.of("étude", "1"));
    byte[] western = "a;b\nétude;1\n".getBytes(ISO_8859_1);
    Rows asked =
        Rows.of(
            new ByteArrayInputStream(western),
            TableOptions.DEFAULT,
            ReadOptions.strict().withEncoding(Charset.forName("windows-1252")));
    assertThat(asked.texts()).containsExactly(List.of("étude", "1"));
    assertThat(asked.layout().encoding()).isEqualTo("windows-1252");
  }

  @Test
  void refuses_only_the_row_with_a_byte_that_is_no_text() throws IOException {
    byte[] bytes = "a,b\né,1\nx\u00FF,2\ny,3\n".getBytes(ISO_8859_1);
    bytes[4] = 'e';

    Rows rows =
        Rows.of(
            new ByteArrayInputStream(bytes),
            TableOptions.DEFAULT,
            ReadOptions.strict().withEncoding(UTF_8));

    assertThat(rows.rows()).hasSize(3);
    assertThat(rows.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.UTF8);
              assertThat(problem.location().line()).hasValue(3);
            });
  }

  @Test
  void refuses_only_the_row_that_is_too_large() throws IOException {
    String text = "a,b\n" + "x".repeat(300) + ",1\ny,2\n";

    Rows rows =
        Rows.of(
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            TableOptions.DEFAULT,
            ReadOptions.strict().withLimits(ReadLimits.DEFAULT.withRecordBytes(100)));

    assertThat(rows.rows()).hasSize(2);
    assertThat(rows.texts().get(1)).containsExactly("y", "2");
    assertThat(rows.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(IoCodes.RECORD_SIZE));
  }
}
