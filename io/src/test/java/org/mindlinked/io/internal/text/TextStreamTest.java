package org.mindlinked.io.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

class TextStreamTest {
  private static final String WORDS = "Müller, José; „Zürich“ – Ćosić";

  private final List<Diagnostic> problems = new ArrayList<>();
  private final ReadOptions options = ReadOptions.lenient(problems::add);

  private static String read(byte[] bytes, ReadOptions options, TextStream.Declaration says)
      throws IOException {
    TextStream text = TextStream.open(new ByteArrayInputStream(bytes), options, says);
    while (text.window().fill(0)) {
      // all of it
    }
    return String.valueOf(
        text.encoding().decode(text.window().buf, text.window().pos, text.window().limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void goes_by_a_byte_order_mark(String name) throws IOException {
    byte[] bytes = ("\uFEFF" + WORDS).getBytes(Charset.forName(name));

    assertThat(read(bytes, options, TextStream.Declaration.NONE)).isEqualTo(WORDS);
    assertThat(problems).isEmpty();
  }

  @Test
  void goes_by_a_declaration_and_above_it_by_what_was_asked() throws IOException {
    byte[] bytes = "Ćosić".getBytes(Charset.forName("ISO-8859-2"));

    assertThat(read(bytes, options, head -> Optional.of(Charset.forName("ISO-8859-2"))))
        .isEqualTo("Ćosić");
    assertThat(
            read(
                bytes,
                options.withEncoding(Charset.forName("ISO-8859-2")),
                head -> Optional.of(UTF_8)))
        .isEqualTo("Ćosić");
  }

  @Test
  void takes_bytes_that_are_utf_8_for_utf_8_without_a_word() throws IOException {
    assertThat(read(WORDS.getBytes(UTF_8), options, TextStream.Declaration.NONE)).isEqualTo(WORDS);
    assertThat(problems).isEmpty();
  }

  @Test
  void asks_a_detector_when_nothing_says_it_and_tells_its_confidence() throws IOException {
    String words = "Die Behandlung älterer Menschen mit Depression in der Müllerstraße. ".repeat(9);

    assertThat(
            read(
                words.getBytes(Charset.forName("windows-1252")),
                options,
                TextStream.Declaration.NONE))
        .isEqualTo(words);
    assertThat(problems).extracting(Diagnostic::code).containsExactly(IoCodes.DETECTED_ENCODING);
    assertThat(problems.get(0).message()).containsPattern("confidence 0\\.\\d\\d");
  }

  @Test
  void gives_no_text_for_bytes_that_the_encoding_does_not_have() throws IOException {
    byte[] bytes = {'a', (byte) 0xA0, 'b'};

    assertThat(read(bytes, options, head -> Optional.of(UTF_8))).isEqualTo("null");
  }

  @Test
  void reads_encodings_whose_letters_look_like_brackets() throws IOException {
    Charset shiftJis = Charset.forName("Shift_JIS");

    assertThat(
            read("表示[ソ]".getBytes(shiftJis), options.withEncoding(shiftJis), h -> Optional.empty()))
        .isEqualTo("表示[ソ]");
  }

  @Test
  void stops_where_nothing_tells_the_encoding() {
    byte[] bytes = new byte[600];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 2 == 0 ? 0x81 : 0x8D);
    }

    assertThatThrownBy(() -> read(bytes, options, TextStream.Declaration.NONE))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(IoCodes.UNKNOWN_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE"})
  void says_where_a_file_of_wide_characters_stops_being_one(String name) {
    byte[] whole = ("\uFEFF" + WORDS).getBytes(Charset.forName(name));
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThatThrownBy(
            () -> read(cut, options.withSourceName("a.ris"), TextStream.Declaration.NONE))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(IoCodes.ENCODING)
        .hasMessageContaining("taken for " + name)
        .hasMessageContaining("a.ris");
  }
}
