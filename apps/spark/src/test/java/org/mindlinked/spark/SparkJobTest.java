package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.io.FlatTable;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.testkit.SampleCatalogue;

class SparkJobTest {
  private static final String BROKEN =
      "{\"type\": \"Study\", \"id\": \"https://example.org/b\", \"x\": 1}\n";
  private static final String SPLIT = "mapreduce.input.fileinputformat.split.maxsize";
  private static JavaSparkContext spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    // Small files in many parts.
    spark.hadoopConfiguration().setLong(SPLIT, 200_000);
    spark.hadoopConfiguration().setInt("bzip2.compress.blocksize", 1);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  private static String sample(int from, int to, boolean header) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SampleCatalogue all = SampleCatalogue.ofSize(to);
    try (RecordSink sink = CatalogueWriter.to(bytes).as("ndjson").open()) {
      if (header) {
        sink.header(all.header());
      }
      int number = 0;
      for (EvidenceRecord record : all) {
        if (number++ >= from) {
          sink.write(record);
        }
      }
      sink.complete();
    }
    return bytes.toString(UTF_8);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = packing(Files.newOutputStream(file), name)) {
      out.write(text.getBytes(UTF_8));
    }
    return file;
  }

  private static OutputStream packing(OutputStream out, String name) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    if (name.endsWith(".bz2")) {
      BZip2Codec codec = new BZip2Codec();
      codec.setConf(new Configuration(spark.hadoopConfiguration()));
      return codec.createOutputStream(out);
    }
    return out;
  }

  private int run(RdfFormat format, boolean lenient, Path output, Path... inputs)
      throws IOException {
    return new CatalogueJob(spark, format, lenient, format == RdfFormat.NQUADS)
        .run(Stream.of(inputs).map(Path::toString).toList(), output.toString());
  }

  /** What one machine makes of the same. */
  @SuppressWarnings("ArrayRecordComponent") // compared as bytes
  private record Alone(byte[] rdf, String report, String rejects) {
    static Alone of(RdfFormat format, boolean lenient, List<Path> names, List<String> texts)
        throws IOException {
      ByteArrayOutputStream rdf = new ByteArrayOutputStream();
      ByteArrayOutputStream rejects = new ByteArrayOutputStream();
      ReadReport.Counter counter = new ReadReport.Counter();
      try (RecordSink sink = RdfWriter.to(rdf).as(format).open()) {
        for (int i = 0; i < texts.size(); i++) {
          ReadOptions options =
              (lenient ? ReadOptions.lenient(counter) : ReadOptions.checking(counter))
                  .withCheck(Validator.builtIn())
                  .withSourceName(names.get(i).toString())
                  .withRejects(
                      (original, problems) -> {
                        rejects.write(original);
                        rejects.write('\n');
                      });
          try (RecordSource source =
              CatalogueReader.from(texts.get(i)).as("ndjson").options(options).open()) {
            if (texts.size() == 1 && source.header().isPresent()) {
              sink.header(source.header().get());
            }
            long given = 0;
            for (var record = source.next(); record.isPresent(); record = source.next()) {
              counter.accepted(record.get());
              sink.write(record.get());
              given++;
            }
            counter.add(source, given);
            counter.file(
                new ReadReport.FileCount(
                    names.get(i).toString(),
                    Optional.of("ndjson"),
                    source.found(),
                    given,
                    source.rejected()));
          }
        }
      }
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      counter.report(counter.report(0).accepted()).writeTo(report);
      return new Alone(rdf.toByteArray(), report.toString(UTF_8), rejects.toString(UTF_8));
    }
  }

  private static byte[] parts(Path output) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(output)) {
      for (Path part :
          files
              .filter(file -> file.getFileName().toString().startsWith("part-"))
              .sorted()
              .toList()) {
        all.write(Files.readAllBytes(part));
      }
    }
    return all.toByteArray();
  }

  private static long countOfParts(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).count();
    }
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
    spark.hadoopConfiguration().setLong(SPLIT, ending.equals("ndjson.bz2") ? 20_000 : 200_000);
    String text = sample(0, 600, true);
    Path input = write("in/one." + ending, text);
    Path output = folder.resolve("out");

    assertThat(run(format, false, output, input)).isZero();

    Alone alone = Alone.of(format, false, List.of(input), List.of(text));
    assertThat(parts(output)).isEqualTo(alone.rdf());
    assertThat(output.resolve("_report.json")).hasContent(alone.report());
    assertThat(output.resolve("_SUCCESS")).exists();
    assertThat(countOfParts(output)).isGreaterThanOrEqualTo(parts);
  }

  @Test
  void reads_the_files_of_a_folder_in_the_order_of_their_names() throws IOException {
    List<Path> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String text = sample(100 * i, 100 * i + 100, i == 2);
      texts.add(text);
      names.add(write("many/part-" + (char) ('a' + i) + (i == 3 ? ".ndjson.gz" : ".ndjson"), text));
    }
    write("many/_SUCCESS", "");
    Path output = folder.resolve("out");

    assertThat(run(RdfFormat.NQUADS, false, output, folder.resolve("many"))).isZero();

    Alone alone = Alone.of(RdfFormat.NQUADS, false, names, texts);
    assertThat(parts(output)).isEqualTo(alone.rdf());
    assertThat(output.resolve("_report.json")).hasContent(alone.report());
    assertThat(output.resolve("_counts.json")).content().contains("\"studies\" : 500");
  }

  @ParameterizedTest
  @CsvSource({"ndjson", "ndjson.bz2"})
  void names_a_bad_record_by_its_place_in_its_file(String ending) throws IOException {
    String text = sample(0, 300, true) + BROKEN + "\n" + sample(300, 400, false) + BROKEN;
    Path input = write("bad." + ending, text);
    Path left = folder.resolve("left");
    Path refused = folder.resolve("refused");

    assertThat(run(RdfFormat.NTRIPLES, true, left, input)).isZero();
    assertThat(run(RdfFormat.NTRIPLES, false, refused, input)).isEqualTo(1);

    Alone lenient = Alone.of(RdfFormat.NTRIPLES, true, List.of(input), List.of(text));
    Alone strict = Alone.of(RdfFormat.NTRIPLES, false, List.of(input), List.of(text));
    assertThat(left.resolve("_report.json")).hasContent(lenient.report());
    assertThat(parts(left)).isEqualTo(lenient.rdf());
    assertThat(refused.resolve("_report.json")).hasContent(strict.report());
    assertThat(parts(refused)).isEqualTo(strict.rdf());
    assertThat(refused.resolve("_SUCCESS")).doesNotExist();
    assertThat(new String(parts(refused.resolve("rejects")), UTF_8)).isEqualTo(strict.rejects());
    assertThat(strict.report()).contains("\"rejected\": 2");
  }

  @Test
  void writes_the_tables_that_one_machine_writes_as_parquet() throws IOException {
    String text = sample(0, 300, false);
    Path output = folder.resolve("out");
    run(RdfFormat.NQUADS, false, output, write("one.ndjson", text));
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

    SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
    List<List<String>> read =
        session
            .read()
            .parquet(output.resolve("tables/findings").toString())
            .collectAsList()
            .stream()
            .map(SparkJobTest::cells)
            .toList();
    try (Stream<Path> tables = Files.list(output.resolve("tables"))) {
      assertThat(tables.map(table -> table.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Set.copyOf(names));
    }
    assertThat(read).isNotEmpty().containsExactlyInAnyOrderElementsOf(findings);
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(row.isNullAt(i) ? "" : row.get(i).toString());
    }
    return cells;
  }
}
