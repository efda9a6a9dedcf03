package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Utf8;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.AnyRecord;

/** Our tokens are those of Jackson, well-formed or not: what stands where, and where it ends. */
class JsonTokensProperties {
  private static final int DEPTH = 12;
  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(SyntaxFault.LONGEST_STRING)
                  .maxNumberLength(SyntaxFault.LONGEST_NUMBER)
                  .build())
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  /** What is put into JSON to break it, or not. */
  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "\\",
          "\\\"",
          "\\u00e9",
          "\\ud83d\\ude00",
          "\\u12",
          "\\x",
          "\\/",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          " ",
          "\t",
          "\r\n",
          "\n",
          "0",
          "00",
          "-",
          "-0",
          "1.",
          "1.5",
          "-2e3",
          "1E+",
          "1e-7",
          "12345678901234567890",
          "9223372036854775807",
          "true",
          "truex",
          "fals",
          "null",
          "null1",
          "é",
          "漢",
          "😀",
          "\u0001",
          "\u007f",
          "a",
          "{}",
          "[]",
          "[[]]",
          "{\"a\":1}",
          "\"\":",
          "+1",
          ".5",
          "NaN",
          "//",
          "'",
          "\"a\":{\"b\":[1,",
          "[{\"x\":[{\"y\":[{\"z\":[[[[[[[1");

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void are_those_of_jackson(@ForAll("json") byte[] json, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    compare(json, seed);
    for (int variant = 0; variant < 50; variant++) {
      byte[] bytes = json;
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes = changed(bytes, random);
      }
      if (Utf8.firstBad(bytes, 0, bytes.length) < 0) {
        compare(bytes, seed + variant);
      }
    }
  }

  @Example
  void numbers_and_strings_end_at_the_same_limits() throws IOException {
    for (int length : new int[] {17, 18, 19, 20, 397, 398, 399, 400, 401, 402}) {
      for (String number : List.of("%s", "-%s", "0.%s", "-0.%s", "%s.5", "0.%se5", "1e-%s")) {
        compare(("[" + number.formatted("7".repeat(length)) + "]").getBytes(UTF_8), 0);
      }
    }
    for (int more = -1; more <= 1; more++) {
      String text = "x".repeat(SyntaxFault.LONGEST_STRING + more);
      compare(("[\"" + text + "\",1]").getBytes(UTF_8), 0);
      compare(("[\"é" + text.substring(1) + "\",1]").getBytes(UTF_8), 0);
      compare(("[\"\\n" + text.substring(1) + "\",1]").getBytes(UTF_8), 0);
    }
  }

  /** Puts a scrap in, takes some bytes out, or cuts the end off. */
  private static byte[] changed(byte[] json, Random random) {
    int at = random.nextInt(json.length + 1);
    int until = at;
    byte[] scrap = {};
    switch (random.nextInt(8)) {
      case 0 -> until = json.length;
      case 1, 2 -> until = Math.min(json.length, at + 1 + random.nextInt(3));
      default -> {
        scrap = SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(UTF_8);
        until = random.nextBoolean() ? at : Math.min(json.length, at + 1);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(json, 0, at);
    out.writeBytes(scrap);
    out.write(json, until, json.length - until);
    return out.toByteArray();
  }

  /** Goes through both in the same way, which the seed says: what is read, what is passed over. */
  private static void compare(byte[] json, long seed) throws IOException {
    // Other bytes stand around those of a record.
    byte[] buf = ("{\"" + new String(json, UTF_8) + "\"}]").getBytes(UTF_8);
    Slice slice = new Slice(buf, 2, 2 + json.length, 0, 1, 1, json.length, true);
    JsonTokens ours = new JsonTokens(DEPTH);
    ours.open(slice);
    try (JsonParser jackson = JACKSON.createParser(buf, 2, json.length)) {
      assertThat(way(new Ours(ours), new Random(seed)))
          .as(new String(json, 0, Math.min(json.length, 2000), UTF_8))
          .isEqualTo(way(new Jacksons(jackson), new Random(seed)));
    }
  }

  private static List<String> way(Parser parser, Random random) {
    List<String> seen = new ArrayList<>();
    try {
      String token = parser.next();
      while (token != null) {
        seen.add(token + " at " + parser.start());
        if (random.nextInt(4) == 0) {
          parser.skipChildren();
          seen.add("then at " + parser.start());
        } else if (random.nextInt(4) > 0) {
          seen.add(parser.text());
        }
        token = parser.next();
      }
      seen.add("end");
    } catch (IOException e) {
      seen.add("malformed");
    }
    return seen;
  }

  /** What the two have in common. */
  private interface Parser {
    @Nullable String next() throws IOException;

    int start();

    String text() throws IOException;

    void skipChildren() throws IOException;
  }

  private record Ours(JsonTokens in) implements Parser {
    @Override
    public @Nullable String next() throws IOException {
      Token token = in.next();
      return token == null ? null : token.name();
    }

    @Override
    public int start() {
      return in.start();
    }

    @Override
    public String text() throws IOException {
      Token token = in.current();
      if (token == Token.NAME) {
        return in.name();
      }
      if (token == Token.INTEGER && in.isShort()) {
        assertThat(in.longValue()).isEqualTo(Long.parseLong(in.text()));
      }
      if (token == Token.DECIMAL && in.isShort()) {
        assertThat(in.shortDecimal()).isEqualTo(new java.math.BigDecimal(in.text()));
      }
      boolean some = token == Token.STRING || token == Token.INTEGER || token == Token.DECIMAL;
      return some ? in.text() : "";
    }

    @Override
    public void skipChildren() throws IOException {
      in.skipChildren();
    }
  }

  private record Jacksons(JsonParser in) implements Parser {
    @Override
    public @Nullable String next() throws IOException {
      // By names where there can be one, as the binder goes: values are looked at with their names.
      boolean inObject = in.getParsingContext().inObject();
      JsonToken token =
          inObject && in.currentToken() != JsonToken.FIELD_NAME && in.nextFieldName() != null
              ? JsonToken.FIELD_NAME
              : inObject && in.currentToken() != JsonToken.FIELD_NAME
                  ? in.currentToken()
                  : in.nextToken();
      if (token == null) {
        return null;
      }
      return switch (token) {
        case START_OBJECT -> "OBJECT";
        case END_OBJECT -> "OBJECT_END";
        case START_ARRAY -> "LIST";
        case END_ARRAY -> "LIST_END";
        case FIELD_NAME -> "NAME";
        case VALUE_STRING -> "STRING";
        case VALUE_NUMBER_INT -> "INTEGER";
        case VALUE_NUMBER_FLOAT -> "DECIMAL";
        case VALUE_TRUE -> "TRUE";
        case VALUE_FALSE -> "FALSE";
        case VALUE_NULL -> "NULL";
        default -> throw new IllegalStateException(token.name());
      };
    }

    @Override
    public int start() {
      return (int) in.currentTokenLocation().getByteOffset();
    }

    @Override
    public String text() throws IOException {
      JsonToken token = in.currentToken();
      return (token.isScalarValue() && !token.isBoolean() && token != JsonToken.VALUE_NULL)
              || token == JsonToken.FIELD_NAME
          ? in.getText()
          : "";
    }

    @Override
    public void skipChildren() throws IOException {
      in.skipChildren();
    }
  }

  @Provide
  Arbitrary<byte[]> json() {
    Arbitrary<byte[]> records = AnyRecord.record().map(JsonTokensProperties::written);
    Arbitrary<byte[]> scraps =
        Arbitraries.of(SCRAPS)
            .list()
            .ofMaxSize(12)
            .map(all -> String.join("", all).getBytes(UTF_8));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, records), net.jqwik.api.Tuple.of(1, scraps));
  }

  private static byte[] written(EvidenceRecord record) {
    JsonBytes json = new JsonBytes(record.recordId().toString().length() % 2 == 0);
    new RecordWriter(json, WriteOptions.DEFAULT, false).record(record);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      json.writeTo(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
