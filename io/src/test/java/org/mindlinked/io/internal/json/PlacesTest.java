package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.internal.file.Slice;

class PlacesTest {
  private static final String RECORD =
      " {\"a\": [1, [2, {\"b\": \"x, ]\"}], \"three\"], \"c/d\": {\"e\": [], \"f\": [[4, 5], 6]}}";

  private static final List<String> POINTERS =
      List.of(
          "",
          "/a",
          "/a/0",
          "/a/1",
          "/a/1/0",
          "/a/1/1",
          "/a/1/1/b",
          "/a/2",
          "/a/3",
          "/a/x",
          "/a/01",
          "/c~1d",
          "/c~1d/e",
          "/c~1d/e/0",
          "/c~1d/f/0/1",
          "/c~1d/f/1",
          "/c~1d/f/2/g",
          "/z/0");

  private static Slice record() {
    byte[] bytes = RECORD.getBytes(UTF_8);
    return new Slice(bytes, 0, bytes.length, 0, 1, 1, bytes.length, true);
  }

  @Test
  void is_where_the_value_starts_or_that_around_it() {
    assertThat(RECORD.substring(TopLevel.placeOf(record(), "/a/1/1/b"))).startsWith("\"x, ]\"");
    assertThat(RECORD.substring(TopLevel.placeOf(record(), "/c~1d/f/0/1"))).startsWith("5]");
    assertThat(RECORD.substring(TopLevel.placeOf(record(), "/c~1d/f/2/g"))).startsWith("[[4, 5]");
    assertThat(TopLevel.placeOf(record(), "/z/0")).isEqualTo(1);
  }

  @Test
  void is_the_same_whatever_was_looked_for_before() {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      TopLevel.Places places = new TopLevel.Places(record());
      List<String> pointers = new ArrayList<>(POINTERS);
      pointers.addAll(POINTERS);
      Collections.shuffle(pointers, random);
      for (String pointer : pointers) {
        assertThat(places.of(pointer)).as(pointer).isEqualTo(TopLevel.placeOf(record(), pointer));
      }
    }
  }
}
