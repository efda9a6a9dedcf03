package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.io.internal.csljson.CslJsonReadFormat;
import org.mindlinked.io.internal.csv.Cells;
import org.mindlinked.io.internal.csv.CsvLines;
import org.mindlinked.io.internal.tables.TablesFormat;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.stream.OutputFolder;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.AnyValue;

/** The laws of what is only written, with records that hold every field and nasty text. */
class ExportProperties {
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void every_line_is_a_tag_and_a_value(@ForAll("any") EvidenceRecord record) throws IOException {
    String written = Exports.write("ris", record);

    List<String> lines = written.lines().toList();
    assertThat(written.chars().filter(c -> c == '\n').count()).isEqualTo(lines.size());
    assertThat(lines).allSatisfy(line -> assertThat(line).matches("([A-Z][A-Z0-9]  - .*)?"));
    assertThat(lines.stream().filter("ER  - "::equals)).hasSameSizeAs(Citation.of(record));
    assertThat(lines.stream().filter(line -> line.startsWith("TY  - ")))
        .hasSameSizeAs(Citation.of(record));
    assertThat(Exports.write("ris", record)).isEqualTo(written);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatever_is_written_is_csl_json(@ForAll("any") EvidenceRecord record) throws IOException {
    String written = Exports.write("csl-json", record);

    assertThat(CslSchema.faults(written)).isEmpty();
    assertThat(new ObjectMapper().readTree(written)).hasSameSizeAs(Citation.of(record));
    assertThat(Exports.write("csl-json", record)).isEqualTo(written);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void csl_json_read_again_gives_the_same_publications(@ForAll("any") EvidenceRecord record)
      throws IOException {
    String written = Exports.write("csl-json", record);

    List<Publication> read = new ArrayList<>();
    try (RecordSource source =
        new CslJsonReadFormat()
            .open(new ByteArrayInputStream(written.getBytes(UTF_8)), ReadOptions.strict())) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        read.add((Publication) next.get());
      }
    }
    // What survives is what a second round trip keeps, and the variables of the first.
    assertThat(read).hasSameSizeAs(Citation.of(record));
    for (int i = 0; i < read.size(); i++) {
      Publication before = Citation.of(record).get(i).publication();
      assertThat(read.get(i).issued()).isEqualTo(before.issued());
      assertThat(read.get(i).pageCount().orElse(0)).isEqualTo(before.pageCount().orElse(0));
      if (before.publicationType().flatMap(type -> type.notation()).isPresent()) {
        assertThat(read.get(i).publicationType()).isEqualTo(before.publicationType());
      }
      assertThat(read.get(i).identifiers()).containsAll(firstOf(before, IdentifierScheme.DOI));
      assertThat(read.get(i).identifiers()).containsAll(firstOf(before, IdentifierScheme.PMID));
      assertThat(read.get(i).identifiers()).containsAll(firstOf(before, IdentifierScheme.PMCID));
    }
    List<String> once = variables(read);
    assertThat(variables(again(read))).isEqualTo(once);
  }

  private static List<Publication> again(List<Publication> records) throws IOException {
    byte[] written = Exports.write("csl-json", records).getBytes(UTF_8);
    List<Publication> read = new ArrayList<>();
    try (RecordSource source =
        new CslJsonReadFormat().open(new ByteArrayInputStream(written), ReadOptions.strict())) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        read.add((Publication) next.get());
      }
    }
    return read;
  }

  private static List<Identifier> firstOf(Publication publication, IdentifierScheme scheme) {
    return publication.identifiers().stream().filter(id -> id.scheme() == scheme).limit(1).toList();
  }

  /** All that CSL has a variable for. */
  private static List<String> variables(List<Publication> records) {
    return records.stream()
        .map(
            p ->
                Arrays.asList(
                        p.title(),
                        p.abstractText(),
                        p.contributors(),
                        p.organisations(),
                        p.issued(),
                        p.volume(),
                        p.issue(),
                        p.pageStart(),
                        p.pageEnd(),
                        p.articleNumber(),
                        p.container(),
                        p.languages(),
                        p.keywords(),
                        p.identifiers())
                    .toString())
        .toList();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_summary_has_a_row_for_each_record_and_no_formula(
      @ForAll("any") EvidenceRecord first, @ForAll("any") EvidenceRecord second)
      throws IOException {
    String written = Exports.write("csv", List.of(first, second));

    List<Map<String, String>> rows = Csv.read(written);
    assertThat(rows)
        .extracting(row -> row.get("id"))
        .containsExactly(first.recordId().toString(), second.recordId().toString());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.keySet()).containsExactlyElementsOf(Csv.header(written)))
        .flatExtracting(Map::values)
        .noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
    assertThat(Exports.write("csv", List.of(first, second))).isEqualTo(written);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void tables_have_a_row_for_each_node(@ForAll("any") EvidenceRecord record) throws IOException {
    Map<String, String> files = tables(record);

    Map<String, Long> rows = new TreeMap<>();
    List<String> ids = new ArrayList<>();
    List<String> parents = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".csv") && !file.getKey().equals("records.csv")) {
        for (Map<String, String> row : Csv.read(file.getValue())) {
          rows.merge(file.getKey(), 1L, Long::sum);
          ids.add(row.get("node_id"));
          parents.add(row.getOrDefault("parent_id", ""));
          assertThat(row).containsEntry("record_id", record.recordId().toString());
        }
      }
    }
    assertThat(rows.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(NodeCount.of(record));
    assertThat(ids).doesNotHaveDuplicates();
    parents.removeIf(String::isEmpty);
    assertThat(ids).containsAll(parents);
    assertThat(tables(record)).isEqualTo(files);
  }

  private static Map<String, String> tables(EvidenceRecord record) throws IOException {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    OutputFolder folder = name -> files.computeIfAbsent(name, n -> new ByteArrayOutputStream());
    try (RecordSink sink = new TablesFormat().writeFolder(folder, WriteOptions.DEFAULT)) {
      sink.write(record);
    }
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, bytes.toString(UTF_8)));
    return texts;
  }

  @Property(tries = 500)
  void what_another_reader_finds_in_a_cell_is_what_was_put_there(
      @ForAll @Size(value = 3) List<@From("texts") String> cells) throws IOException {
    List<String> harmless = cells.stream().map(Cells::harmless).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvLines lines = new CsvLines(out)) {
      lines.line(List.of("a", "b", "c"));
      lines.line(harmless);
    }
    assertThat(Csv.read(out.toString(UTF_8)))
        .singleElement()
        .satisfies(row -> assertThat(row.values()).containsExactlyElementsOf(harmless));
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyValue.string();
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }
}
