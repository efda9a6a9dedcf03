package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.RecordSink;

class LineSinkTest {
  private static final Iri ID = Iri.of("https://example.org/s/1");
  private static final String TITLE = "<https://example.org/s/1> <http://purl.org/dc/terms/title> ";

  private static String title(String text) {
    return Written.text(RdfFormat.NTRIPLES, Study.builder().id(ID).title(text).build())
        .lines()
        .filter(line -> line.startsWith(TITLE))
        .findFirst()
        .orElseThrow()
        .substring(TITLE.length());
  }

  @Test
  void escapes_only_what_must_be() {
    assertThat(title("a\"b\\c\nd\re\tf")).isEqualTo("\"a\\\"b\\\\c\\nd\\re\\tf\" .");
    assertThat(title("\u0000\u0001\u001F\u007F")).isEqualTo("\"\\u0000\\u0001\\u001F\\u007F\" .");
    assertThat(title("é e\u0301 \u4E2D \uD83E\uDDE0 \uFFFE \u0085 <>{}'"))
        .isEqualTo("\"é e\u0301 \u4E2D \uD83E\uDDE0 \uFFFE \u0085 <>{}'\" .");
    assertThat(title("")).isEqualTo("\"\" .");
  }

  @Test
  void writes_texts_that_are_longer_than_its_buffer() {
    String half = "x".repeat(70_000) + "\"" + "é".repeat(100_000);

    assertThat(title(half + half)).isEqualTo("\"" + (half + half).replace("\"", "\\\"") + "\" .");
  }

  @Test
  void quads_name_the_graphs_of_the_record() {
    assertThat(Written.text(RdfFormat.NQUADS, Study.builder().id(ID).build()))
        .isEqualTo(
            "<https://example.org/s/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/mindlinked/ns#Study>"
                + " <https://example.org/s/1#assertion> .\n");
  }

  @Test
  void iris_beyond_ascii_are_written_as_they_are() {
    Study study = Study.builder().id(Iri.of("https://example.org/é/中")).build();

    assertThat(Written.text(RdfFormat.NTRIPLES, study)).startsWith("<https://example.org/é/中> <");
  }

  @Test
  void a_header_comes_once_and_first() throws IOException {
    Catalogue header = Catalogue.builder().id(Iri.of("https://example.org/c")).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = RdfWriter.to(out).as(RdfFormat.NTRIPLES).open()) {
      sink.header(header);
      assertThatThrownBy(() -> sink.header(header)).isInstanceOf(IllegalStateException.class);
      sink.write(Study.builder().id(ID).build());
      assertThatThrownBy(() -> sink.header(header)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(out.toString(UTF_8).lines())
        .hasSize(3)
        .last()
        .isEqualTo(
            "<https://example.org/s/1> <https://w3id.org/mindlinked/ns#inCatalogue>"
                + " <https://example.org/c> .");
  }

  @Test
  void a_file_is_written_and_a_closed_sink_takes_nothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("s.ttl");
    RecordSink sink = RdfWriter.to(file).open();
    sink.write(Study.builder().id(ID).build());
    sink.close();
    sink.close();

    assertThat(Files.readString(file)).contains("<https://example.org/s/1> a mlk:Study .");
    assertThatThrownBy(() -> sink.write(Study.builder().id(ID).build()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_full_disk_is_an_io_exception_and_the_stream_is_closed() throws IOException {
    boolean[] closed = {false};
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    for (RdfFormat format : EnumSet.complementOf(EnumSet.of(RdfFormat.JSON_LD))) {
      closed[0] = false;
      RecordSink sink = RdfWriter.to(full).as(format).open();
      sink.write(Study.builder().id(ID).build());
      assertThatThrownBy(sink::close).as("%s", format).isInstanceOf(IOException.class);
      assertThat(closed[0]).isTrue();
    }
  }
}
