package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.diagnostic.MindlinkedException;

/** What holds for any text; the seeds are fixed. */
class TextTableLawsTest {
  private static final String LETTERS = "ab,;|\t \"\n\r'é😀0.";

  private static String chance(Random random, String letters, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    int[] points = letters.codePoints().toArray();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  @Test
  void reads_what_a_writer_wrote() throws IOException {
    Random random = new Random(17);
    for (int run = 0; run < 400; run++) {
      char delimiter = ",;\t|".charAt(random.nextInt(4));
      int columns = 2 + random.nextInt(5);
      List<List<String>> rows = new ArrayList<>();
      StringWriter out = new StringWriter();
      try (CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(out)) {
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
          List<String> row = new ArrayList<>();
          row.add("x" + i);
          while (row.size() < columns) {
            row.add(chance(random, LETTERS, 9));
          }
          rows.add(row);
          writer.writeRecord(row);
        }
      }

      Rows read = Rows.of(out.toString(), TableOptions.DEFAULT.withDelimiter(delimiter));

      // Blanks around quotes cannot be told from those of a careless writer.
      assertThat(read.texts()).as("run %d: %s", run, out).isEqualTo(rows.subList(1, rows.size()));
      assertThat(read.problems()).as("run %d: %s", run, out).isEmpty();
    }
  }

  @Test
  void agrees_with_the_library_on_the_rows_of_any_sound_file() throws IOException {
    Random random = new Random(18);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder("h1,h2,h3\n");
      for (int i = 0; i < 8; i++) {
        for (int c = 0; c < 3; c++) {
          String cell = chance(random, "ab ,\n\"", 5);
          text.append(
              cell.matches("[ab ]*") && !cell.isBlank()
                  ? cell.strip()
                  : "\"" + cell.replace("\"", "\"\"") + "\"");
          text.append(c < 2 ? "," : random.nextBoolean() ? "\n" : "\r\n");
        }
      }
      List<List<String>> expected = new ArrayList<>();
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.toString())) {
        reader.forEach(record -> expected.add(record.getFields()));
      }
      expected.remove(0);
      expected.removeIf(row -> row.stream().allMatch(String::isBlank));

      Rows read = Rows.of(text.toString(), TableOptions.DEFAULT.withDelimiter(','));

      assertThat(read.texts()).as("run %d: %s", run, text).isEqualTo(expected);
    }
  }

  @Test
  void gives_each_byte_to_at_most_one_row_and_throws_nothing_of_others() throws IOException {
    Random random = new Random(19);
    for (int run = 0; run < 2_000; run++) {
      byte[] bytes = chance(random, LETTERS, 60).getBytes(UTF_8);
      if (random.nextInt(4) == 0 && bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Rows read;
      try {
        read = Rows.of(new ByteArrayInputStream(bytes), TableOptions.DEFAULT);
      } catch (MindlinkedException expected) {
        continue;
      }
      int length = 0;
      long before = 0;
      for (Row row : read.rows()) {
        byte[] original = row.original();
        length += original == null ? 0 : original.length;
        assertThat(row.number()).as("run %d", run).isGreaterThan(before);
        before = row.number();
      }
      assertThat(length).as("run %d", run).isLessThanOrEqualTo(bytes.length);
    }
  }

  @Test
  void reads_the_same_however_bytes_arrive() throws IOException {
    Random random = new Random(20);
    for (int run = 0; run < 300; run++) {
      byte[] bytes = ("a,b\n" + chance(random, LETTERS, 80)).getBytes(UTF_8);
      InputStream slow =
          new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
              return super.read(into, from, Math.min(length, 1));
            }
          };
      TableOptions options = TableOptions.DEFAULT.withDelimiter(',');

      assertThat(Rows.of(slow, options).texts())
          .as("run %d", run)
          .isEqualTo(Rows.of(new ByteArrayInputStream(bytes), options).texts());
    }
  }
}
