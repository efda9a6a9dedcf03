package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EscapesTest {
  @Property(tries = 500)
  void finds_what_must_be_escaped_wherever_it_stands(
      @ForAll @StringLength(max = 30) @CharRange(from = 0, to = '\u0101') String text,
      @ForAll @IntRange(max = 9) int from) {
    byte[] bytes = text.getBytes(UTF_8);
    int start = Math.min(from, bytes.length);
    int expected = start;
    while (expected < bytes.length && !mustBeEscaped(bytes[expected])) {
      expected++;
    }

    assertThat(Escapes.next(bytes, start)).isEqualTo(expected);
  }

  @Test
  void every_byte_at_every_place_is_seen() {
    for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
      for (int place = 0; place < 17; place++) {
        byte[] bytes = "abcdefghijklmnopq".getBytes(UTF_8);
        bytes[place] = (byte) value;

        assertThat(Escapes.next(bytes, 0))
            .as("%d at %d", value, place)
            .isEqualTo(mustBeEscaped((byte) value) ? place : bytes.length);
      }
    }
  }

  private static boolean mustBeEscaped(byte b) {
    return (b >= 0 && b < ' ') || b == '"' || b == '\\' || b == 0x7F;
  }
}
