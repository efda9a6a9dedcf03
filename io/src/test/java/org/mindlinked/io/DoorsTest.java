package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordSource;

class DoorsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.json",
        "a.ndjson",
        "a.jsonl",
        "a.jsonld",
        "a.json.gz",
        "a.ndjson.gz",
        "a.ndjson.zst",
        "a.jsonld.zst",
        "A.NDJSON.GZ"
      })
  void the_name_of_a_file_tells_format_and_packing(String name) throws IOException {
    Path file = folder.resolve(name);
    List<EvidenceRecord> records = List.of(Samples.study(), Samples.publication());
    try (CatalogueSink sink = CatalogueWriter.to(file).open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      assertThat(file).doesNotExist();
      sink.complete();
    }

    assertThat(only(folder)).isEqualTo(file);
    assertThat(RoundTripTest.all(CatalogueReader.from(file).open())).isEqualTo(records);
    // The content is enough.
    Path bare = Files.move(file, folder.resolve("bare"));
    assertThat(RoundTripTest.all(CatalogueReader.from(bare).open())).isEqualTo(records);
  }

  @Test
  void what_is_written_twice_has_the_same_bytes() throws IOException {
    Path first = folder.resolve("1.ndjson.gz");
    Path second = folder.resolve("2.ndjson.gz");
    for (Path file : List.of(first, second)) {
      try (CatalogueSink sink = CatalogueWriter.to(file).open()) {
        sink.write(Samples.study());
        sink.complete();
      }
    }
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void a_file_that_is_not_complete_leaves_nothing_and_what_was_there_stays() throws IOException {
    Path file = folder.resolve("a.ndjson");
    Files.writeString(file, "before", UTF_8);
    assertThatThrownBy(
            () -> {
              try (CatalogueSink sink = CatalogueWriter.to(file).open()) {
                sink.write(Samples.publication());
                throw new IllegalStateException("the user's own");
              }
            })
        .hasMessage("the user's own")
        .satisfies(e -> assertThat(e.getSuppressed()[0]).isInstanceOf(UnwritableException.class));
    assertThat(only(folder)).hasContent("before");

    try (CatalogueSink sink = CatalogueWriter.to(file).open()) {
      sink.write(Samples.publication());
      sink.abort();
    }
    assertThat(only(folder)).hasContent("before");

    CatalogueSink early = CatalogueWriter.to(file).open();
    early.write(Samples.publication());
    assertThatThrownBy(early::close)
        .isInstanceOfSatisfying(
            UnwritableException.class, e -> assertThat(e.code()).isEqualTo(IoCodes.INCOMPLETE));
    early.close();
    assertThat(only(folder)).hasContent("before");
  }

  @Test
  void copying_completes() throws IOException {
    Path from = folder.resolve("a.json");
    Path to = folder.resolve("b.ndjson");
    Files.writeString(from, "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\"}", UTF_8);
    try (RecordSource in = CatalogueReader.from(from).open();
        CatalogueSink out = CatalogueWriter.to(to).open()) {
      assertThat(in.copyTo(out)).isEqualTo(1);
    }
    assertThat(to).hasContent("{\"type\":\"Study\",\"id\":\"https://example.org/s/1\"}\n");
  }

  @Test
  void a_copy_that_breaks_leaves_nothing() throws IOException {
    Path to = folder.resolve("b.ndjson");
    assertThatThrownBy(
            () -> {
              try (RecordSource in =
                      CatalogueReader.from(
                              "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\"}\n{}\n")
                          .open();
                  CatalogueSink out = CatalogueWriter.to(to).open()) {
                in.copyTo(out);
              }
            })
        .isInstanceOf(UnreadableCatalogueException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void evidence_and_references_can_be_left_out() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink =
        CatalogueWriter.to(out).as("ndjson").withoutEvidence().withoutReferences().open()) {
      sink.write(Samples.study());
      sink.complete();
    }
    assertThat(out.toString(UTF_8)).doesNotContain("evidence").contains("\"sources\"");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path real = Files.createFile(folder.resolve("real.ndjson"));
    Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), real);
    try (CatalogueSink sink = CatalogueWriter.to(link).open()) {
      sink.write(Samples.publication());
      sink.complete();
    }
    assertThat(link).isSymbolicLink();
    assertThat(RoundTripTest.all(CatalogueReader.from(real).open())).hasSize(1);
  }

  @Test
  void a_byte_order_mark_is_accepted() throws IOException {
    String text = "\uFEFF\n {\"type\":\"Study\",\"id\":\"https://example.org/s/1\"}";
    for (String format : List.of("json", "ndjson", "jsonld")) {
      assertThat(RoundTripTest.all(CatalogueReader.from(text).as(format).open())).hasSize(1);
    }
    assertThat(RoundTripTest.all(CatalogueReader.from(text).open())).hasSize(1);
  }

  @Test
  void counts_for_a_report() throws IOException {
    ReadReport.Counter counter = new ReadReport.Counter();
    try (RecordSource source =
        CatalogueReader.from(
                """
                {"type":"Study","id":"https://example.org/s/1","designs":["Audit"]}
                {"type":"Study","id":"https://example.org/s/2","title":null,"odd":1}
                """)
            .named("a.ndjson")
            .lenient(counter)
            .open()) {
      long given = RoundTripTest.all(source).size();
      counter.add(source, given);
    }
    ReadReport report = counter.report(1);

    assertThat(report.found()).isEqualTo(2);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.rejected()).isEqualTo(1);
    assertThat(report.warned()).isEqualTo(1);
    assertThat(report.problems())
        .containsEntry(IoCodes.NULL, 1L)
        .containsEntry(IoCodes.UNKNOWN_TOKEN, 1L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.writeTo(out);
    assertThat(out.toString(UTF_8))
        .startsWith(
            """
            {
              "found": 2,
              "accepted": 1,
              "rejected": 1,
              "warned": 1,
              "records": 1,
              "problems": {
                "ML-IO-027": {
                  "count": 1,
                  "first": [
                    {
                      "severity": "error",
                      "code": "ML-IO-027",
                      "message": "\\"title\\" is null, expected a value or nothing",
                      "source": "a.ndjson",
                      "record": 2,
                      "id": "https://example.org/s/2",
                      "line": 2,
                      "column": 56,
                      "byte": 123,
                      "pointer": "/title",
                      "hint": "leave out what is not known"
                    }
                  ]
                },
            """);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
