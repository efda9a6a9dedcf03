package org.mindlinked.io.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SliceTest {
  private static final String TEXT = "{\n\"å\": 1,\r\n \"日本\":\r[2]\n\n}";

  private static Slice slice(int column) {
    byte[] bytes = (".." + TEXT).getBytes(UTF_8);
    return new Slice(bytes, 2, bytes.length, 500, 7, column, bytes.length - 2, true);
  }

  @Test
  void tells_lines_and_columns_in_characters() {
    Slice slice = slice(3);
    assertThat(slice.lineAt(0)).isEqualTo(7);
    assertThat(slice.columnAt(0)).isEqualTo(3);
    int one = "{\n\"å\": ".getBytes(UTF_8).length;
    assertThat(slice.lineAt(one)).isEqualTo(8);
    assertThat(slice.columnAt(one)).isEqualTo(6);
    int two = "{\n\"å\": 1,\r\n \"日本\":\r[".getBytes(UTF_8).length;
    assertThat(slice.lineAt(two)).isEqualTo(10);
    assertThat(slice.columnAt(two)).isEqualTo(2);
  }

  @Test
  void does_not_know_a_column_on_the_line_of_an_unknown_one() {
    assertThat(slice(0).columnAt(1)).isZero();
    assertThat(slice(0).columnAt(2)).isEqualTo(1);
  }

  @Test
  void tells_the_same_in_whatever_order_it_is_asked() {
    Slice asked = slice(3);
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      int at = random.nextInt(TEXT.getBytes(UTF_8).length + 3);
      assertThat(asked.lineAt(at)).isEqualTo(slice(3).lineAt(at));
      int other = random.nextInt(TEXT.getBytes(UTF_8).length + 3);
      assertThat(asked.columnAt(other)).isEqualTo(slice(3).columnAt(other));
    }
  }
}
