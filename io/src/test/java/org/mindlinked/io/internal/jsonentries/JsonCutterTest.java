package org.mindlinked.io.internal.jsonentries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

class JsonCutterTest {
  private static final JsonCutter.Place ROOT = new JsonCutter.Place.Root();

  private static List<String> cut(String json, JsonCutter.Place place) throws IOException {
    return cut(new ByteArrayInputStream(json.getBytes(UTF_8)), place, new StringBuilder());
  }

  private static List<String> cut(InputStream in, JsonCutter.Place place, StringBuilder around)
      throws IOException {
    JsonCutter cutter =
        new JsonCutter(
            new Window(in), shape -> place, 1000, "file", (outside, any) -> around.append(outside));
    List<String> found = new ArrayList<>();
    for (Slice slice = cutter.next(); slice != null; slice = cutter.next()) {
      found.add(
          slice.line()
              + ":"
              + (slice.isCut() ? "large " + slice.size() : new String(slice.copy(), UTF_8)));
    }
    return found;
  }

  @Test
  void cuts_a_list_a_single_object_and_objects_one_after_the_other() throws IOException {
    assertThat(cut("[{\"a\":[1]},\n {\"b\":\"]}\\\"{\"}]", ROOT))
        .containsExactly("1:{\"a\":[1]}", "2:{\"b\":\"]}\\\"{\"}");
    assertThat(cut(" {\"a\": 1}\n", ROOT)).containsExactly("1:{\"a\": 1}");
    assertThat(cut("{\"a\":1}\n{\"b\":2}\n\n{\"c\":3}", ROOT))
        .containsExactly("1:{\"a\":1}", "2:{\"b\":2}", "4:{\"c\":3}");
    assertThat(cut("[]", ROOT)).isEmpty();
  }

  @Test
  void cuts_what_stands_below_a_path_and_keeps_what_is_around() throws IOException {
    String json =
        "{\"n\":2,\"x\":{\"r\":[{\"no\":1}]},\"m\":{\"r\":[{\"a\":1},{\"b\":2}],\"q\":\"z\"}}";
    StringBuilder around = new StringBuilder();
    JsonCutter.Place place = new JsonCutter.Place.Below("m/r");

    assertThat(cut(new ByteArrayInputStream(json.getBytes(UTF_8)), place, around))
        .containsExactly("1:{\"a\":1}", "1:{\"b\":2}");
    assertThat(around).contains("\"n\":2").contains("\"q\":\"z\"").doesNotContain("\"a\"");
    assertThat(cut("{\"m\":{\"r\":{\"a\":1}}}\n{\"m\":{\"r\":[{\"b\":1}]}}", place))
        .containsExactly("1:{\"a\":1}", "2:{\"b\":1}");
    assertThat(cut("{\"m\":{\"r\":[]}}", place)).isEmpty();
  }

  @Test
  void cuts_the_values_of_an_object_that_is_keyed() throws IOException {
    assertThat(
            cut(
                "{\"10.1/a\":[{\"a\":1},{\"b\":2}],\"k\":{\"c\":3}}",
                new JsonCutter.Place.Values()))
        .containsExactly("1:{\"a\":1}", "1:{\"b\":2}", "1:{\"c\":3}");
  }

  @Test
  void a_broken_entry_does_no_harm_to_its_neighbours() throws IOException {
    assertThat(cut("[{\"a\":[1,2},{\"b\":2}]", ROOT))
        .containsExactly("1:{\"a\":[1,2}", "1:{\"b\":2}");
    assertThat(cut("[{\"a\":\"no end\n},{\"b\":2}]", ROOT))
        .hasSize(2)
        .last()
        .isEqualTo("2:{\"b\":2}");
    assertThat(cut("[{\"a\":1,\n{\"b\":2}]", ROOT)).containsExactly("1:{\"a\":1,\n", "2:{\"b\":2}");
  }

  @Test
  void what_is_no_object_is_an_entry_too() throws IOException {
    assertThat(cut("[1, \"two\", {\"c\":3}, [4]]", ROOT))
        .containsExactly("1:1", "1:\"two\"", "1:{\"c\":3}", "1:[4]");
  }

  @Test
  void says_that_a_file_was_cut() {
    for (String json :
        List.of("[", "[{\"a\":1}", "[{\"a\":", "{\"a\":", "{\"m\":{\"r\":[{\"a\":1}]")) {
      assertThatThrownBy(() -> cut(json, ROOT))
          .isInstanceOf(UnreadableCatalogueException.class)
          .hasMessageContaining(IoCodes.TRUNCATED);
    }
  }

  @Test
  void does_not_hold_an_entry_that_is_too_large() throws IOException {
    String large = "{\"a\":\"" + "x".repeat(200_000) + "\"}";
    assertThat(cut("[" + large + ",{\"b\":2}]", ROOT))
        .containsExactly("1:large 200008", "1:{\"b\":2}");
  }

  @Test
  void cuts_the_same_however_the_bytes_arrive() throws IOException {
    String json = "{\"m\":{\"k\\\"ey\":1,\"r\":[{\"a\":\"\\\\\"},{\"b\":2}]}}";
    JsonCutter.Place place = new JsonCutter.Place.Below("m/r");
    InputStream slow =
        new ByteArrayInputStream(json.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] buf, int from, int length) {
            return super.read(buf, from, Math.min(1, length));
          }
        };
    assertThat(cut(slow, place, new StringBuilder())).isEqualTo(cut(json, place)).hasSize(2);
  }
}
