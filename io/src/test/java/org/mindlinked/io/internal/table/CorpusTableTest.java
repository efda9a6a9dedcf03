package org.mindlinked.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.model.diagnostic.Diagnostic;

@Tag("shared")
class CorpusTableTest {
  /**
   * Columns, rows and characters of all cells below the header as Python counts them: {@code r=[x
   * for x in csv.reader(open(f,newline='',encoding='utf-8'),delimiter=d) if any(c.strip() for c in
   * x)]; print(len(r[0]), len(r)-1, sum(len(c) for x in r[1:] for c in x))}; for blanks between
   * cells {@code r=[shlex.split(l) for l in open(f) if l.strip()]}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          asreview-duplicate_records.csv     | ;   | 4  | 14  | 176
          asreview-generic.csv               | ,   | 19 | 2   | 1478
          asreview-generic_bad_record_id.csv | ,   | 21 | 6   | 4447
          asreview-generic_semicolon.csv     | ;   | 19 | 2   | 1478
          asreview-generic_tab.tsv           | tab | 19 | 2   | 1478
          asreview-missing_values.csv        | ,   | 2  | 4   | 1044
          metadat-dat.assink2016.txt         | ` ` | 8  | 100 | 2782
          metadat-dat.craft2003.txt          | ` ` | 6  | 60  | 982
          metadat-dat.furukawa2003.txt       | ,   | 8  | 17  | 640
          metadat-dat.linde2016.txt          | ,   | 7  | 201 | 6855
          metapsy-gad-data.csv               | ;   | 78 | 126 | 81091
          metapsy-grief-data.csv             | ;   | 54 | 38  | 19483
          metapsy-ocd-data.csv               | ;   | 71 | 90  | 51962
          metapsy-ptsd-data.csv              | ;   | 95 | 131 | 182173
          """)
  void reads_every_cell(String file, String delimiter, int columns, int rows, int characters)
      throws IOException {
    Rows read = read("csv/" + file);

    assertThat(read.layout().delimiter())
        .isEqualTo(delimiter.equals("tab") ? '\t' : delimiter.charAt(0));
    assertThat(read.header()).hasSize(columns);
    assertThat(read.rows()).hasSize(rows);
    assertThat(characters(read)).isEqualTo(characters);
    assertThat(read.problems()).extracting(Diagnostic::message).isEmpty();
  }

  /** Code points, as Python counts. */
  private static int characters(Rows read) {
    return read.texts().stream()
        .flatMap(List::stream)
        .mapToInt(cell -> cell.codePointCount(0, cell.length()))
        .sum();
  }

  private static Rows read(String file) throws IOException {
    try (InputStream in = Files.newInputStream(Corpus.folder().resolve(file))) {
      return Rows.of(in, TableOptions.DEFAULT);
    }
  }

  /** {@code grep -n "^\"21\";" metapsy-ptsd-data.csv}, and the like for others. */
  @Test
  void numbers_rows_by_their_lines_where_cells_hold_line_ends() throws IOException {
    byte[] file = Corpus.bytes("csv/metapsy-ptsd-data.csv");
    Rows read = Rows.of(new ByteArrayInputStream(file), TableOptions.DEFAULT);
    List<String> lines = new String(file, java.nio.charset.StandardCharsets.UTF_8).lines().toList();

    for (Row row : read.rows()) {
      String first = row.text(0) + "\";";
      assertThat(lines.get((int) row.number() - 1)).contains(first);
    }
    assertThat(read.rows().get(130).number()).isGreaterThan(132);
  }

  /**
   * {@code python3 -c "import zipfile,re;
   * c=zipfile.ZipFile(f).read('xl/worksheets/sheet1.xml').decode(); print(len(re.findall('<row
   * ',c)), len(re.findall(r'<c [^>]*r="[A-Z]+1"',c)))"}: 84 18.
   */
  @Test
  void reads_the_code_book() throws IOException {
    Rows read = read("xlsx/metapsy-ptsd-codebook.xlsx");

    assertThat(read.header()).hasSize(18).startsWith("Variable", "Description", "data_type");
    assertThat(read.rows()).hasSize(83);
    assertThat(read.rows().get(0).text(0)).isEqualTo("study");
    assertThat(read.problems()).isEmpty();
  }
}
