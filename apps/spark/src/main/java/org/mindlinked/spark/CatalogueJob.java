package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.io.compress.SplittableCompressionCodec;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfFormat;
import scala.Tuple2;

/** One run, seen from the driver. */
final class CatalogueJob {
  private static final String SUCCESS = "_SUCCESS";
  private static final long LARGE = 256L << 20;

  private final JavaSparkContext spark;
  private final RdfFormat format;
  private final boolean lenient;
  private final boolean tables;
  private final PrintStream out = System.err;

  CatalogueJob(JavaSparkContext spark, RdfFormat format, boolean lenient, boolean tables) {
    this.spark = spark;
    this.format = format;
    this.lenient = lenient;
    this.tables = tables;
  }

  /**
   * Converts.
   *
   * @return 0, or 1 if records were rejected that should not be
   * @throws JobException if it cannot begin
   */
  int run(List<String> inputs, String output) throws IOException {
    Configuration settings = new Configuration(spark.hadoopConfiguration());
    Path folder = new Path(output);
    FileSystem system = folder.getFileSystem(settings);
    if (system.exists(folder)) {
      throw new JobException("there is already something at " + output + ": name a new folder");
    }
    List<FileStatus> files = InputFiles.of(inputs, settings);
    files.forEach(file -> advise(file, settings));
    List<PartSummary> parts = convert(files, folder, settings);
    RunReport report = RunReport.of(parts, files);
    ReadReport counted = report.counted();
    try (var file = system.create(new Path(folder, "_report.json"))) {
      counted.writeTo(file);
    }
    try (var file = system.create(new Path(folder, "_counts.json"))) {
      report.writeCounts(file);
    }
    out.printf(
        Locale.ROOT,
        "%,d records found, files read: %,d; %,d accepted, %,d rejected, %,d with warnings%n",
        counted.found(),
        files.size(),
        counted.accepted(),
        counted.rejected(),
        counted.warned());
    counted.first().stream().limit(20).forEach(out::println);
    if (counted.rejected() > 0 && !lenient) {
      out.println(
          "the output is not complete, and has no "
              + SUCCESS
              + ": mend the records that "
              + new Path(output, "_report.json")
              + " names, or leave them out with --lenient");
      return 1;
    }
    system.create(new Path(folder, SUCCESS)).close();
    return 0;
  }

  private List<PartSummary> convert(List<FileStatus> files, Path output, Configuration settings)
      throws IOException {
    // The run is a success when its report is written, too.
    settings.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    settings.set("textinputformat.record.delimiter", "\n");
    settings.set(PartFiles.ENDING, format == RdfFormat.NQUADS ? ".nq" : ".nt");
    Job input = Job.getInstance(settings);
    FileInputFormat.setInputPaths(
        input, files.stream().map(FileStatus::getPath).toArray(Path[]::new));
    JavaPairRDD<LongWritable, Text> lines =
        spark.newAPIHadoopRDD(
            input.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
    CollectionAccumulator<PartSummary> summaries = spark.sc().collectionAccumulator("parts");
    PartSettings same = new PartSettings(format, lenient, tables, header(files, settings));
    ((JavaNewHadoopRDD<LongWritable, Text>) lines)
        .mapPartitionsWithInputSplit(new PartConversion(same, summaries), true)
        .mapToPair(each -> new Tuple2<>(each._1(), each._2()))
        .saveAsNewAPIHadoopFile(
            output.toString(), String.class, Object.class, PartFiles.class, settings);
    return List.copyOf(summaries.value());
  }

  /**
   * The line of the header, if there is one file that has one: that of one of several is not of
   * all.
   */
  private static String header(List<FileStatus> files, Configuration settings) throws IOException {
    if (files.size() != 1) {
      return "";
    }
    Path file = files.get(0).getPath();
    try (InputStream bytes = open(file, settings);
        RecordSource source = CatalogueReader.from(bytes).as("ndjson").open()) {
      if (source.header().isEmpty()) {
        return "";
      }
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file, settings), UTF_8))) {
      String line = lines.readLine();
      while (line != null && line.isBlank()) {
        line = lines.readLine();
      }
      return line == null ? "" : line;
    }
  }

  private static InputStream open(Path file, Configuration settings) throws IOException {
    InputStream bytes = file.getFileSystem(settings).open(file);
    CompressionCodec codec = new CompressionCodecFactory(settings).getCodec(file);
    return codec == null ? bytes : codec.createInputStream(bytes);
  }

  private void advise(FileStatus file, Configuration settings) {
    CompressionCodec codec = new CompressionCodecFactory(settings).getCodec(file.getPath());
    boolean whole = codec != null && !(codec instanceof SplittableCompressionCodec);
    if (whole && file.getLen() > LARGE) {
      out.printf(
          Locale.ROOT,
          "%s (%,d MB) is read by one task from its start to its end, since it cannot be split:"
              + " many smaller files, or .bz2, are quicker%n",
          InputFiles.name(file.getPath()),
          file.getLen() >> 20);
    }
  }
}
