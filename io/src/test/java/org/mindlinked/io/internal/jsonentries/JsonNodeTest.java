package org.mindlinked.io.internal.jsonentries;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.internal.foreign.Entries;
import org.mindlinked.io.internal.foreign.Entry;

class JsonNodeTest {
  private static List<String> untaken(JsonNode node) {
    List<String> left = new ArrayList<>();
    node.untaken((path, value) -> left.add(path + "=" + value));
    return left;
  }

  @Test
  void gives_what_nobody_asked_for_in_order() {
    JsonNode node =
        requireNonNull(
            JsonNode.read(
                Entries.of(
                    """
                    {"a": "x", "b": {"c": 1.50, "d": [true, {"e": "q\\""}]}, "n": null, "z": [],
                     "l": [{"m": 1, "o": " "}, {"m": 2, "p": false}], "blank": " "}
                    """)));

    assertThat(node.textAt("a")).isEqualTo("x");
    assertThat(node.list("l").get(0).textAt("m")).isEqualTo("1");
    assertThat(node.at("n")).isEmpty();
    assertThat(untaken(node))
        .containsExactly(
            "b={\"c\":1.50,\"d\":[true,{\"e\":\"q\\\"\"}]}", "l={\"m\":2,\"p\":false}");
    assertThat(node.textAt("b", "c")).isEqualTo("1.50");
    node.take("l");
    assertThat(untaken(node)).containsExactly("b/d=[true,{\"e\":\"q\\\"\"}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a': 1, 'a': 2} | ML-IO-026 | 7",
        "{'a': '\\ud800'} | ML-VAL-002 | 7",
        "{'\\udc00': 1} | ML-IO-020 | 7",
        "{'a': [1,} | ML-IO-020 | 7",
        "{'a': NaN} | ML-IO-020 | 7",
        "{'a': | ML-IO-020 | 7",
        "{} {} | ML-IO-020 | 7",
      })
  void refuses_what_is_no_sound_entry(String json, String code, long line) {
    Entry entry = Entries.of(json.replace('\'', '"'), line);

    assertThat(JsonNode.read(entry)).isNull();
    assertThat(Entries.problems(entry))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.location().line()).hasValue(line);
            });
  }

  @Test
  void refuses_what_is_too_deep() {
    Entry entry = Entries.of("{\"a\":".repeat(65) + "1" + "}".repeat(65), 1);

    assertThat(JsonNode.read(entry)).isNull();
    assertThat(Entries.problems(entry)).extracting(p -> p.code()).containsExactly("ML-IO-023");
  }
}
