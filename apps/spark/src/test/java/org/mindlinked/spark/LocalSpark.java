package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.testkit.SampleCatalogue;

/** Spark in this process with two workers, one for all tests; and a folder in which it runs. */
final class LocalSpark {
  static final JavaSparkContext SPARK =
      new JavaSparkContext(
          new SparkConf()
              .setMaster("local[2]")
              .setAppName("test")
              .set("spark.ui.enabled", "false")
              .set("spark.sql.shuffle.partitions", "2")
              .set("spark.driver.host", "localhost")
              .set("spark.driver.bindAddress", "127.0.0.1"));

  private static final String SPLIT = "mapreduce.input.fileinputformat.split.maxsize";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Path folder;

  LocalSpark(Path folder) {
    this.folder = folder;
    SPARK.hadoopConfiguration().setInt("bzip2.compress.blocksize", 1);
    parts(200_000);
  }

  /** Cuts files into parts of so many bytes. */
  void parts(long bytes) {
    SPARK.hadoopConfiguration().setLong(SPLIT, bytes);
  }

  static String sample(int from, int to, boolean header) throws IOException {
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

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  /** Writes a file, packed as its name says. */
  Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = packing(Files.newOutputStream(file), name)) {
      out.write(content);
    }
    return file;
  }

  private static OutputStream packing(OutputStream out, String name) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    if (name.endsWith(".bz2")) {
      BZip2Codec codec = new BZip2Codec();
      codec.setConf(new Configuration(SPARK.hadoopConfiguration()));
      return codec.createOutputStream(out);
    }
    return out;
  }

  int run(RdfFormat format, boolean lenient, Path output, Path... inputs) throws IOException {
    return job(format, lenient, false)
        .run(Stream.of(inputs).map(Path::toString).toList(), output.toString());
  }

  CatalogueJob job(RdfFormat format, boolean lenient, boolean tables) {
    return new CatalogueJob(SPARK, format, lenient, tables, new PrintStream(said, true, UTF_8));
  }

  /** What the jobs said. */
  String said() {
    return said.toString(UTF_8);
  }

  static byte[] joined(Path output) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path part : parts(output)) {
      all.write(Files.readAllBytes(part));
    }
    return all.toByteArray();
  }

  static List<Path> parts(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .toList();
    }
  }
}
