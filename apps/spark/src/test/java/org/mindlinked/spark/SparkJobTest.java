package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mindlinked.spark.LocalSpark.joined;
import static org.mindlinked.spark.LocalSpark.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.FlatTable;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.RdfFormat;

class SparkJobTest {
  private static final String BROKEN =
      "{\"type\": \"Study\", \"id\": \"https://example.org/b\", \"x\": 1}\n";

  @TempDir private Path folder;
  private LocalSpark local;

  @BeforeEach
  void start() {
    local = new LocalSpark(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "ndjson, NTRIPLES, 5",
    "ndjson, NQUADS, 5",
    "ndjson.gz, NTRIPLES, 1",
    "ndjson.bz2, NTRIPLES, 2"
  })
  void writes_what_one_machine_writes(String ending, RdfFormat format, int parts)
      throws IOException {
    // Of .bz2 the blocks are told from each other.
    local.parts(ending.equals("ndjson.bz2") ? 20_000 : 200_000);
    String text = sample(0, 400, true);
    Path input = local.write("in/one." + ending, text);
    Path output = folder.resolve("out");

    assertThat(local.run(format, false, output, input)).isZero();

    OneMachine alone = OneMachine.of(format, false, List.of(input), List.of(text));
    assertThat(joined(output)).isEqualTo(alone.rdf());
    assertThat(output.resolve("_report.json")).hasContent(alone.report());
    assertThat(output.resolve("_SUCCESS")).exists();
    assertThat(LocalSpark.parts(output).size()).isGreaterThanOrEqualTo(parts);
  }

  @Test
  void reads_the_files_of_a_folder_in_the_order_of_their_names() throws IOException {
    List<Path> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String text = sample(100 * i, 100 * i + 100, i == 2);
      texts.add(text);
      names.add(
          local.write("many/part-" + (char) ('a' + i) + (i == 3 ? ".ndjson.gz" : ".ndjson"), text));
    }
    local.write("many/_SUCCESS", "");
    Path output = folder.resolve("out");

    assertThat(local.run(RdfFormat.NQUADS, false, output, folder.resolve("many"))).isZero();

    OneMachine alone = OneMachine.of(RdfFormat.NQUADS, false, names, texts);
    assertThat(joined(output)).isEqualTo(alone.rdf());
    assertThat(output.resolve("_report.json")).hasContent(alone.report());
    assertThat(output.resolve("_counts.json")).content().contains("\"studies\" : 500");
  }

  @ParameterizedTest
  @CsvSource({"ndjson", "ndjson.bz2"})
  void names_a_bad_record_by_its_place_in_its_file(String ending) throws IOException {
    String text = sample(0, 300, true) + BROKEN + "\n" + sample(300, 400, false) + BROKEN;
    Path input = local.write("bad." + ending, text);
    Path left = folder.resolve("left");
    Path refused = folder.resolve("refused");

    assertThat(local.run(RdfFormat.NTRIPLES, true, left, input)).isZero();
    assertThat(local.run(RdfFormat.NTRIPLES, false, refused, input)).isEqualTo(1);

    OneMachine lenient = OneMachine.of(RdfFormat.NTRIPLES, true, List.of(input), List.of(text));
    OneMachine strict = OneMachine.of(RdfFormat.NTRIPLES, false, List.of(input), List.of(text));
    assertThat(left.resolve("_report.json")).hasContent(lenient.report());
    assertThat(joined(left)).isEqualTo(lenient.rdf());
    assertThat(refused.resolve("_report.json")).hasContent(strict.report());
    assertThat(joined(refused)).isEqualTo(strict.rdf());
    assertThat(refused.resolve("_SUCCESS")).doesNotExist();
    assertThat(new String(joined(refused.resolve("rejects")), UTF_8)).isEqualTo(strict.rejects());
    assertThat(strict.report()).contains("\"rejected\": 2");
  }

  @Test
  void writes_the_tables_that_one_machine_writes_as_parquet() throws IOException {
    String text = sample(0, 100, false);
    Path output = folder.resolve("out");
    local
        .job(RdfFormat.NQUADS, false, true)
        .run(List.of(local.write("one.ndjson", text).toString()), output.toString());
    List<List<String>> findings = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (RecordSource source = CatalogueReader.from(text).as("ndjson").open()) {
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        FlatTable.rows(
            record.get(),
            WriteOptions.DEFAULT,
            (table, cells) -> {
              names.add(table.name());
              if (table.name().equals("findings")) {
                findings.add(cells);
              }
            });
      }
    }

    List<List<String>> read = new ArrayList<>();
    for (Path part : LocalSpark.parts(output.resolve("tables/findings"))) {
      read.addAll(rows(part));
    }
    try (Stream<Path> tables = Files.list(output.resolve("tables"))) {
      assertThat(tables.map(table -> table.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Set.copyOf(names));
    }
    assertThat(read).isNotEmpty().isEqualTo(findings);
  }

  private static List<List<String>> rows(Path part) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(
                new GroupReadSupport(), new org.apache.hadoop.fs.Path(part.toString()))
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getType().getFieldCount(); i++) {
          cells.add(row.getFieldRepetitionCount(i) == 0 ? "" : row.getValueToString(i, 0));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
