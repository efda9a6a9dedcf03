package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

class SheetTableTest {
  private static final String HEADER = TestBook.row("study", "value");

  @Test
  void reads_what_another_program_wrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("studies");
      sheet.value(0, 0, "title");
      sheet.value(0, 1, "n");
      sheet.value(0, 2, "seen");
      sheet.value(2, 0, "Zażółć 😀 & <b>");
      sheet.value(2, 1, 41);
      sheet.value(2, 2, LocalDate.of(2020, 2, 29));
      sheet.style(2, 2).format("dd.mm.yyyy").set();
      sheet.value(3, 0, "x");
      sheet.value(3, 1, 0.1 + 0.2);
    }

    Rows rows = Rows.of(new ByteArrayInputStream(out.toByteArray()), TableOptions.DEFAULT);

    assertThat(rows.header()).containsExactly("title", "n", "seen");
    assertThat(rows.rows()).extracting(Row::number).containsExactly(3L, 4L);
    assertThat(rows.texts())
        .containsExactly(List.of("Zażółć 😀 & <b>", "41", "2020-02-29"), List.of("x", "0.3"));
    assertThat(rows.rows().get(0).cell(2).date()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(rows.rows().get(1).cell(1).number()).isEqualByComparingTo("0.3");
  }

  @ParameterizedTest
  @CsvSource({
    "1, mm-dd-yy, 1900-01-01",
    "59, 14, 1900-02-28",
    "61, 14, 1900-03-01",
    "60, 14, 60",
    "-1, 14, -1",
    "43831, yyyy-mm-dd, 2020-01-01",
    "43831.75, d/m/yyyy h:mm, 2020-01-01T18:00:00",
    "43831, mmm yyyy, 2020-01",
    "43831, yyyy, 2020",
    "43831, '[$-409]d\\-mmm\\-yy;@', 2020-01-01",
    "0.5, h:mm, 12:00:00",
    "0.453, 0.0%, 45.3%",
    "43831, General, 43831",
    "43831, '0 \"days\"', 43831",
    "43831, '#,##0.00 [$€-407]', 43831",
    "1.5, '[h]:mm:ss', 1.5",
    "2958465, 14, 9999-12-31",
    "2958466, 14, 2958466",
    "0.30000000000000004, General, 0.3",
    "1E+20, General, 100000000000000000000",
    "1.5E-7, General, 0.00000015",
    "1E+999, General, 1E+999"
  })
  void shows_numbers_as_their_styles_do(String stored, String format, String shown)
      throws IOException {
    Rows rows =
        TestBook.of(HEADER + "<row><c/><c s=\"1\"><v>" + stored + "</v></c></row>")
            .styles("General", format)
            .rows();

    assertThat(rows.rows().get(0).text(1)).isEqualTo(shown);
  }

  @Test
  void counts_days_from_1904_where_the_workbook_does() throws IOException {
    Rows rows =
        TestBook.of(HEADER + "<row><c s=\"0\"><v>42369</v></c><c s=\"0\"><v>0</v></c></row>")
            .styles("14")
            .from1904()
            .rows();

    assertThat(rows.texts()).containsExactly(List.of("2020-01-01", "1904-01-01"));
  }

  @Test
  void keeps_a_percentage_as_its_fraction_too() throws IOException {
    Cell cell =
        TestBook.of(HEADER + "<row><c/><c s=\"0\"><v>0.55</v></c></row>")
            .styles("9")
            .rows()
            .rows()
            .get(0)
            .cell(1);

    assertThat(cell.number()).isEqualTo(new BigDecimal("0.55"));
    assertThat(cell.text()).isEqualTo("55%");
  }

  @Test
  void reads_texts_of_every_kind() throws IOException {
    Rows rows =
        TestBook.of(
                HEADER
                    + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>0</v></c></row>"
                    + "<row r=\"7\"><c t=\"str\"><f>A2</f><v>ab</v></c><c t=\"b\"><v>1</v></c>"
                    + "<c t=\"d\"><v>2020-03-04</v></c></row>")
            .texts(
                "<si><t>plain_x000A_line</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r>"
                    + "<rPh><t>spoken</t></rPh></si>")
            .rows();

    assertThat(rows.texts())
        .containsExactly(List.of("rich", "", "plain\nline"), List.of("ab", "TRUE", "2020-03-04"));
    assertThat(rows.rows().get(1).cell(0).formula()).isTrue();
    assertThat(rows.rows().get(1).cell(0).kind()).isEqualTo(CellKind.TEXT);
    assertThat(rows.rows().get(1).number()).isEqualTo(7);
    assertThat(rows.rows().get(1).original()).isNull();
  }

  @Test
  void tells_once_a_column_of_formulas_without_values() throws IOException {
    String row = "<row><c><f>1+1</f><v>2</v></c><c><f>A2*2</f></c></row>";
    Rows rows = TestBook.of(HEADER + row + row).rows();

    assertThat(rows.rows().get(0).text(0)).isEqualTo("2");
    assertThat(rows.rows()).extracting(each -> each.cell(1).kind()).containsOnly(CellKind.ERROR);
    assertThat(rows.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.CELL);
              assertThat(problem.message()).startsWith("B2: ").contains("column B (value)");
            });
  }

  @Test
  void keeps_errors_of_cells_as_such() throws IOException {
    Cell cell =
        TestBook.of(HEADER + "<row><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
            .rows()
            .rows()
            .get(0)
            .cell(0);

    assertThat(cell).isEqualTo(new Cell(CellKind.ERROR, "#DIV/0!", null, null, true));
  }

  @Test
  void gives_joined_cells_what_they_show() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "s",
                "",
                TestBook.row("study", "arm", "n")
                    + TestBook.row("King 2001", "a", "1")
                    + TestBook.row("", "b", "2")
                    + TestBook.row("", "", "")
                    + TestBook.row("Lee", "both", ""),
                "<mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref='B5:C5'/></mergeCells>");

    assertThat(book.rows().texts())
        .containsExactly(
            List.of("King 2001", "a", "1"),
            List.of("King 2001", "b", "2"),
            List.of("Lee", "both", "both"));
  }

  @Test
  void reads_hidden_rows_and_columns_and_says_so() throws IOException {
    TestBook book =
        new TestBook()
            .rawSheet(
                "s",
                "",
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                    + HEADER
                    + TestBook.row("a", "1").replace("<row>", "<row hidden=\"true\">")
                    + "</sheetData>");
    List<Diagnostic> problems = new ArrayList<>();

    Rows rows = Rows.of(book.open(), TableOptions.DEFAULT, ReadOptions.lenient(problems::add));

    assertThat(rows.texts()).containsExactly(List.of("a", "1"));
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .isEqualTo(
                        "1 hidden rows (the first is row 2) and 1 hidden columns of the sheet were"
                            + " read like the others"));
  }

  @Test
  void opens_the_first_sheet_that_is_not_hidden_or_the_one_that_is_named() throws IOException {
    TestBook book =
        new TestBook()
            .sheet("lists", "hidden", TestBook.row("a"), "")
            .sheet("Studies", "", TestBook.row("b"), "")
            .sheet("Counts", "", TestBook.row("c"), "");

    assertThat(book.rows().header()).containsExactly("b");
    assertThat(book.rows(TableOptions.DEFAULT.withSheet("counts ")).header()).containsExactly("c");
    assertThat(book.rows(TableOptions.DEFAULT.withSheet("lists")).header()).containsExactly("a");
    assertThatThrownBy(() -> book.rows(TableOptions.DEFAULT.withSheet("count")))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessage(
            "ML-IO-081 the workbook has no sheet \"count\"; it has lists (hidden), Studies, Counts —"
                + " sheet.csv — name one of those");
  }

  @Test
  void reads_several_sheets_at_a_time() throws IOException {
    TestBook book =
        new TestBook()
            .sheet("a", "", HEADER + TestBook.row("1", "x"), "")
            .sheet("b", "", HEADER + TestBook.row("2", "y"), "");

    try (TableFile file = Tables.file(book.open(), ReadOptions.strict())) {
      assertThat(file.sheets()).containsExactly("a", "b");
      try (Table a = file.table(TableOptions.DEFAULT.withSheet("a"));
          Table b = file.table(TableOptions.DEFAULT.withSheet("b"));
          Table again = file.table(TableOptions.DEFAULT.withSheet("a"))) {
        assertThat(List.of(next(a), next(b), next(again)))
            .extracting(row -> row.text(0))
            .containsExactly("1", "2", "1");
        assertThat(next(file.table(TableOptions.DEFAULT.withSheet("b"))).location())
            .hasToString("input [b] line 2");
      }
    }
  }

  private static Row next(Table table) throws IOException {
    Row row = table.next();
    assertThat(row).isNotNull();
    return java.util.Objects.requireNonNull(row);
  }

  @Test
  void starts_at_the_row_of_the_header_and_leaves_blank_rows_out() throws IOException {
    Rows rows =
        TestBook.of(
                TestBook.row("Our studies")
                    + "<row r=\"4\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                    + TestBook.row(" ")
                    + TestBook.row("1"))
            .rows(TableOptions.DEFAULT.withHeaderRow(2));

    assertThat(rows.header()).containsExactly("a");
    assertThat(rows.rows()).extracting(Row::number).containsExactly(6L);
  }

  @Test
  void tells_cells_beside_the_table() throws IOException {
    Rows rows = TestBook.of(TestBook.row("a", "") + TestBook.row("1", "", "note")).rows();

    assertThat(rows.header()).containsExactly("a");
    assertThat(rows.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .isEqualTo(
                        "C2 stands beside the table: its column has no name in the row of the"
                            + " header"));
  }

  @Test
  void keeps_texts_that_do_not_fit_into_memory_in_a_file() throws IOException {
    StringBuilder texts = new StringBuilder();
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 5_000; i++) {
      texts.append("<si><t>").append("é".repeat(1_000)).append(i).append("</t></si>");
      rows.append("<row><c t=\"s\"><v>").append(4_999 - i).append("</v></c></row>");
    }

    Rows read = TestBook.of(rows.toString()).texts(texts.toString()).rows();

    assertThat(read.rows()).hasSize(5_000);
    for (int i = 0; i < 5_000; i++) {
      assertThat(read.rows().get(i).text(0)).endsWith("é" + (4_999 - i));
    }
  }

  @Test
  void leaves_no_temporary_file_behind() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = temporary(folder);

    TestBook.of(HEADER).rows();
    assertThatThrownBy(
            () ->
                Rows.of(
                    new ByteArrayInputStream(TestBook.zip(Map.of("a", "b"))), TableOptions.DEFAULT))
        .isInstanceOf(UnreadableCatalogueException.class);

    assertThat(temporary(folder)).isEqualTo(before);
  }

  private static List<Path> temporary(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("mindlinked-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void refuses_a_part_that_unpacks_to_far_more_than_it_has() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part :
          Map.of(
                  "_rels/.rels",
                  "<R><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"w.xml\"/></R>",
                  "w.xml",
                  "<w><sheets><sheet name=\"s\" id=\"1\"/></sheets></w>",
                  "_rels/w.xml.rels",
                  "<R><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"s.xml\"/></R>")
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(ISO_8859_1));
      }
      zip.putNextEntry(new ZipEntry("s.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 80; i++) {
        zip.write(blanks);
      }
    }

    assertThatThrownBy(
            () -> Rows.of(new ByteArrayInputStream(out.toByteArray()), TableOptions.DEFAULT))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(IoCodes.WORKBOOK_SIZE)
        .hasMessageContaining("its part s.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row><c r=\"1A\"><v>1</v></c></row>",
        "<row r=\"5\"/><row r=\"4\"/>",
        "<row r=\"2000000000\"/>",
        "<row><c><v>1</v></row>",
        "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
      })
  void refuses_sheets_that_no_program_writes(String row) {
    assertThatThrownBy(() -> TestBook.of(HEADER + row).rows())
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(IoCodes.NO_TABLE);
  }

  @Test
  void refuses_other_kinds_of_files_with_words() throws IOException {
    byte[] old = new byte[600];
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(ole, 0, old, 0, 4);
    byte[] locked = Arrays.copyOf(old, 5_000);
    byte[] mark = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(mark, 0, locked, 4_500, mark.length);

    assertThat(refusal(old)).contains("an old workbook (.xls)");
    assertThat(refusal(locked)).contains("protected by a password");
    assertThat(refusal("<html><table>".getBytes(ISO_8859_1))).contains("HTML or XML");
    assertThat(refusal(TestBook.zip(Map.of("mimetype", "x", "content.xml", "<x/>"))))
        .contains("OpenDocument");
    assertThat(refusal(TestBook.zip(Map.of("word/document.xml", "<x/>")))).contains(".docx");
    assertThat(refusal(TestBook.zip(Map.of("a.csv", "x")))).contains("no workbook in it");
    byte[] whole = TestBook.of(HEADER).bytes();
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
  }

  private static String refusal(byte[] file) throws IOException {
    try {
      Rows.of(new ByteArrayInputStream(file), TableOptions.DEFAULT);
      throw new AssertionError("read");
    } catch (UnreadableCatalogueException e) {
      assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly(IoCodes.NO_TABLE);
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void tells_an_empty_sheet() {
    assertThatThrownBy(() -> TestBook.of("").rows())
        .hasMessageContaining(IoCodes.SHEET)
        .hasMessageContaining("the sheet \"Sheet1\" is empty");
  }

  @Test
  void throws_nothing_of_others_at_any_prefix_or_change_of_a_file() throws IOException {
    byte[] whole =
        TestBook.of(HEADER + "<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>1</v></c></row>")
            .texts("<si><t>x</t></si>")
            .styles("14")
            .bytes();
    java.util.Random chance = new java.util.Random(42);
    for (int i = 0; i < 600; i++) {
      byte[] changed = i < 200 ? Arrays.copyOf(whole, i * whole.length / 200) : whole.clone();
      if (i >= 200) {
        changed[chance.nextInt(changed.length)] = (byte) chance.nextInt();
      }
      try {
        Rows.of(new ByteArrayInputStream(changed), TableOptions.DEFAULT);
      } catch (MindlinkedException expected) {
        assertThat(expected.diagnostics()).isNotEmpty();
      }
    }
  }
}
