package org.mindlinked.io.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Window;

class LineCutterTest {
  private static final LineCutter.Bounds RIS =
      new LineCutter.Bounds() {
        @Override
        public boolean begins(byte[] buf, int from, int to) {
          return to - from >= 2 && buf[from] == 'T' && buf[from + 1] == 'Y';
        }

        @Override
        public boolean ends(byte[] buf, int from, int to) {
          return to - from >= 2 && buf[from] == 'E' && buf[from + 1] == 'R';
        }
      };

  private static List<Slice> cut(InputStream in, int most, List<String> texts) throws IOException {
    LineCutter cutter = new LineCutter(new Window(in), RIS, most);
    List<Slice> slices = new ArrayList<>();
    for (Slice slice = cutter.next(); slice != null; slice = cutter.next()) {
      slices.add(slice);
      texts.add(new String(slice.buf(), slice.from(), slice.length(), ISO_8859_1));
    }
    return slices;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void gives_every_byte_to_one_entry_whatever_ends_the_lines(String end) throws IOException {
    String file =
        String.join(
            end, "stray", "TY  - A", "T1  - a", "ER  -", "", "2.", "TY  - B", "TY  - C", "ER  -",
            "junk");
    List<String> texts = new ArrayList<>();

    List<Slice> slices = cut(new ByteArrayInputStream(file.getBytes(ISO_8859_1)), 1000, texts);

    assertThat(texts)
        .containsExactly(
            String.join(end, "stray", "TY  - A", "T1  - a", "ER  -", ""),
            String.join(end, "2.", "TY  - B", ""),
            String.join(end, "TY  - C", "ER  -", ""),
            "junk");
    assertThat(slices).extracting(Slice::line).containsExactly(1L, 6L, 8L, 10L);
    assertThat(slices)
        .extracting(Slice::offset)
        .allSatisfy(offset -> assertThat(offset).isBetween(0L, (long) file.length()));
  }

  @Test
  void gives_the_same_entries_however_the_bytes_arrive() throws IOException {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      file.append("TY  - ")
          .append(i)
          .append("\r\nT1  - ")
          .append("x".repeat(i % 90))
          .append("\r\nER  - \r\n\r\n");
    }
    byte[] bytes = file.toString().getBytes(ISO_8859_1);
    List<String> whole = new ArrayList<>();
    cut(new ByteArrayInputStream(bytes), 1000, whole);
    List<String> inPieces = new ArrayList<>();
    Random random = new Random(7);
    InputStream pieces =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1 + random.nextInt(97)));
          }
        };

    cut(pieces, 1000, inPieces);

    assertThat(whole).hasSize(5000);
    assertThat(inPieces).isEqualTo(whole);
  }

  @Test
  void marks_an_entry_that_is_too_large_and_goes_on_behind_it() throws IOException {
    String large = "TY  - A\n" + "T1  - " + "x".repeat(300_000) + "\nER  -\n";
    String file = "TY  - 0\nER  -\n" + large + "TY  - B\nER  -\n";
    List<String> texts = new ArrayList<>();

    List<Slice> slices = cut(new ByteArrayInputStream(file.getBytes(ISO_8859_1)), 1000, texts);

    assertThat(slices).extracting(Slice::isCut).containsExactly(false, true, false);
    assertThat(slices.get(1).size()).isEqualTo(large.length());
    assertThat(slices).extracting(Slice::line).containsExactly(1L, 3L, 6L);
    assertThat(texts.get(2)).isEqualTo("TY  - B\nER  -\n");
  }
}
