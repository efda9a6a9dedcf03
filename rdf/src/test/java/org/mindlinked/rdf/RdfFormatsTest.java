package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

class RdfFormatsTest {
  private static RecordFormat named(String name) {
    return RecordFormats.onClassPath().named(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "turtle, ttl, TURTLE, true",
    "trig, trig, TRIG, true",
    "ntriples, nt, NTRIPLES, true",
    "nquads, nq, NQUADS, true",
    "rdf-thrift, rt, THRIFT, true",
    "rdfxml, rdf, RDFXML, false"
  })
  void formats_are_found_and_write_what_the_writer_writes(
      String name, String suffix, RdfFormat format, boolean streams) throws IOException {
    RecordFormat found = named(name);
    Study study = Study.builder().id(Iri.of("https://example.org/study/1")).title("Title").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = found.write(out, WriteOptions.DEFAULT)) {
      sink.write(study);
    }

    assertThat(out.toString(UTF_8)).isEqualTo(Written.text(format, study));
    assertThat(found.suffixes()).startsWith(suffix);
    assertThat(found.streams()).isEqualTo(streams);
    assertThat(found.writable()).isTrue();
    assertThat(found.readable()).isTrue();
    assertThat(found.recognise(out.toByteArray())).isEqualTo(Recognition.CERTAIN);
    assertThat(RecordFormats.onClassPath().ofContent(out.toByteArray(), "a." + suffix))
        .hasValueSatisfying(surest -> assertThat(surest.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"type\":\"Study\"}|NO",
        "<html><body>|NO",
        "TY  - JOUR|NO",
        "<http://e/a> <http://e/b> \"c \\\" d\"@en .|CERTAIN",
        "# note\\n<http://e/a> <http://e/b> <http://e/c> .|CERTAIN",
        "_:a <http://e/b> \"1\"^^<http://e/c> .|CERTAIN",
        "<http://e/a> <http://e/b> <http://e/c> <http://e/g> .|NO",
        "@prefix a: <b> .|NO"
      })
  void ntriples_are_told_by_their_first_line(String head, Recognition expected) {
    assertThat(named("ntriples").recognise(head.replace("\\n", "\n").getBytes(UTF_8)))
        .isEqualTo(expected);
  }

  @Test
  void json_ld_of_any_form_is_read_and_not_written() {
    RecordFormat found = named("jsonld");

    assertThat(found.readable()).isTrue();
    assertThat(found.writable()).isFalse();
    assertThat(found.streams()).isFalse();
    assertThatThrownBy(() -> found.write(OutputStream.nullOutputStream(), WriteOptions.DEFAULT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> RdfWriter.to(Path.of("a")).as(RdfFormat.JSON_LD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[{\"@id\":\"http://e/1\"}]|LIKELY",
        " {\"@context\" : {}}|LIKELY",
        "\uFEFF{\"@graph\":[]}|LIKELY",
        "{\"type\":\"Study\"}|POSSIBLE",
        "[]|POSSIBLE",
        "\"@id\": 1|NO",
        "@prefix a: <b> .|NO"
      })
  void json_ld_is_told_by_its_keywords(String head, Recognition expected) {
    assertThat(named("jsonld").recognise(head.getBytes(UTF_8))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1C18036D6C6B1804, CERTAIN", // a prefix
    "1C18, NO",
    "1C180361626300, NO",
    "2C1C1C18, CERTAIN", // a triple
    "2C1C2C18, CERTAIN",
    "3C1C1C18, CERTAIN", // a quad
    "2C2C2C2C, NO", // commas
    "7B7D0A0A, NO"
  })
  void thrift_is_told_by_its_first_row(String head, Recognition expected) {
    assertThat(named("rdf-thrift").recognise(HexFormat.of().parseHex(head))).isEqualTo(expected);
  }

  @Test
  void thrift_tells_of_a_stream_that_cannot_be_written() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    RecordSink sink = named("rdf-thrift").write(full, WriteOptions.DEFAULT);
    sink.write(Study.builder().id(Iri.of("https://example.org/study/1")).build());

    assertThatThrownBy(sink::close).isInstanceOf(IOException.class).hasMessage("no space left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "@prefix a: <b> .\\n<s> a <t> .|CERTAIN|CERTAIN",
        "@prefix a: <b> . # x\\n# y\\n@base <c> .\\n<#assertion> {|NO|CERTAIN",
        "PREFIX a: <b>\\nBASE <c>\\nGRAPH a:g {|NO|CERTAIN",
        "<http://e/g> {|NO|CERTAIN",
        "<http://e/s>\\n\\t<http://e/p> \"x\" .|POSSIBLE|POSSIBLE",
        "{\"type\":\"Study\"}|NO|NO",
        "{\"@id\":{|NO|NO",
        "TY  - JOUR|NO|NO",
        "base-line: {|NO|NO",
        "<html><body>|NO|NO"
      })
  void turtle_and_trig_are_told_by_directives_and_graphs(
      String head, Recognition turtle, Recognition trig) {
    byte[] bytes = head.replace("\\n", "\n").replace("\\t", "\t").getBytes(UTF_8);
    assertThat(named("turtle").recognise(bytes)).isEqualTo(turtle);
    assertThat(named("trig").recognise(bytes)).isEqualTo(trig);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [<!ENTITY r 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'>]><rdf:RDF xmlns:rdf=\"&r;\">|CERTAIN",
        "<!-- ours --><RDF xmlns=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">|CERTAIN",
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">|NO"
      })
  void rdfxml_is_told_by_its_root_under_any_prefix(String head, Recognition expected) {
    assertThat(named("rdfxml").recognise(head.getBytes(UTF_8))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
  void files_are_read_by_their_name_and_without_it(RdfFormat format) {
    Study study = Study.builder().id(Iri.of("https://example.org/study/1")).title("T").build();
    byte[] bytes = Written.bytes(format, study);
    RecordFormats formats = RecordFormats.onClassPath();
    RecordFormat own =
        formats.all().stream()
            .filter(
                each ->
                    each.name().replace("-", "").endsWith(format.name().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();

    assertThat(formats.ofContent(bytes, "x." + own.suffixes().get(0))).contains(own);
    RecordFormat told = formats.ofContent(bytes, "").orElseThrow();
    assertThat(told == own || own.name().equals("turtle")).as(told.name()).isTrue();
  }

  @Test
  void telling_does_not_tire_of_long_texts() {
    String head = "<http://e/a> <http://e/b> \"" + "x\\\"".repeat(100_000);
    for (RecordFormat format : RecordFormats.onClassPath().all()) {
      assertThat(format.recognise(head.getBytes(UTF_8))).isLessThanOrEqualTo(Recognition.POSSIBLE);
    }
  }

  @Test
  void listing_formats_and_writing_streams_loads_no_class_of_jena() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                FormatsWithoutJena.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).as(output).isZero();
    List<String> lines = output.lines().toList();
    assertThat(lines).anyMatch(line -> line.contains("org.mindlinked.rdf.internal.TurtleFormat"));
    assertThat(lines).anyMatch(line -> line.contains("org.mindlinked.rdf.TurtleSink"));
    assertThat(lines).noneMatch(line -> line.contains("org.apache.jena."));
  }
}
