package org.mindlinked.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import org.apache.spark.util.SerializableConfiguration;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.RdfFormat;
import scala.Tuple2;

/** One run, seen from the driver. */
final class CatalogueJob {
  private static final String SUCCESS = "_SUCCESS";
  private static final long LARGE = 256L << 20;
  private static final long KEYS_A_TASK = 64L << 20;

  private final JavaSparkContext spark;
  private final PartSettings wanted;
  private final PrintStream out;
  private final Configuration settings;

  CatalogueJob(
      JavaSparkContext spark, RdfFormat format, boolean lenient, boolean tables, PrintStream out) {
    this.spark = spark;
    this.wanted = new PartSettings(format, lenient, tables, false);
    this.out = out;
    this.settings = new Configuration(spark.hadoopConfiguration());
  }

  /**
   * Converts.
   *
   * @return 0, or 1 if records or files were refused that should not be
   * @throws JobException if it cannot begin
   */
  int run(List<String> inputs, String output) throws IOException {
    Path folder = new Path(output);
    FileSystem system = folder.getFileSystem(settings);
    if (system.exists(folder)) {
      throw new JobException("there is already something at " + output + ": name a new folder");
    }
    List<FileStatus> files = InputFiles.of(inputs, settings);
    files.forEach(file -> advise(file, files.size() == 1));
    List<FileStart> starts = starts(files);
    List<Path> readable =
        starts.stream()
            .filter(start -> start.refusal().isEmpty())
            .map(start -> new Path(start.file()))
            .toList();
    List<PartSummary> parts =
        readable.isEmpty() ? List.of() : convert(readable, files.size() == 1, folder);
    RunReport report = new RunReport(parts, starts);
    report.add(repeats(system, new Path(folder, PartOutput.KEYS)));
    ReadReport counted = report.counted();
    try (var file = system.create(new Path(folder, "_report.json"))) {
      counted.writeTo(file);
    }
    try (var file = system.create(new Path(folder, "_counts.json"))) {
      report.writeCounts(file);
    }
    say(counted, files.size());
    if (isComplete(counted, starts, readable.isEmpty())) {
      system.create(new Path(folder, SUCCESS)).close();
      return 0;
    }
    out.println(
        "the output is not complete, and has no "
            + SUCCESS
            + ": mend the records and files that "
            + new Path(output, "_report.json")
            + " names"
            + (wanted.lenient() ? "" : ", or leave them out with --lenient"));
    return 1;
  }

  private void say(ReadReport counted, int files) {
    out.printf(
        Locale.ROOT,
        "%,d records found, files read: %,d; %,d accepted, %,d rejected, %,d with warnings%n",
        counted.found(),
        files,
        counted.accepted(),
        counted.rejected(),
        counted.warned());
    counted.first().stream().limit(20).forEach(out::println);
  }

  /** Leniently, bad records may be left out and files with nothing in them, as on one machine. */
  private boolean isComplete(ReadReport counted, List<FileStart> starts, boolean nothingRead) {
    Stream<Diagnostic> refusals = starts.stream().flatMap(start -> start.refusal().stream());
    if (!wanted.lenient()) {
      return counted.rejected() == 0 && refusals.findAny().isEmpty();
    }
    return !nothingRead && refusals.allMatch(problem -> problem.code().equals(IoCodes.EMPTY));
  }

  private List<FileStart> starts(List<FileStatus> files) {
    List<String> names = files.stream().map(file -> file.getPath().toString()).toList();
    SerializableConfiguration hadoop = new SerializableConfiguration(settings);
    boolean lenient = wanted.lenient();
    return spark
        .parallelize(names, Math.min(names.size(), 4 * spark.defaultParallelism()))
        .map(name -> FileStart.of(name, hadoop.value(), lenient))
        .collect();
  }

  private List<PartSummary> convert(List<Path> files, boolean alone, Path output)
      throws IOException {
    // The run is a success when its report is written, too.
    settings.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    settings.set("textinputformat.record.delimiter", "\n");
    settings.set(PartFiles.ENDING, wanted.format() == RdfFormat.NQUADS ? ".nq" : ".nt");
    Job input = Job.getInstance(settings);
    FileInputFormat.setInputPaths(input, files.toArray(Path[]::new));
    JavaPairRDD<LongWritable, Text> lines =
        spark.newAPIHadoopRDD(
            input.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
    CollectionAccumulator<PartSummary> summaries = spark.sc().collectionAccumulator("parts");
    PartSettings same = new PartSettings(wanted.format(), wanted.lenient(), wanted.tables(), alone);
    PartConversion conversion =
        new PartConversion(same, new SerializableConfiguration(settings), summaries);
    ((JavaNewHadoopRDD<LongWritable, Text>) lines)
        .mapPartitionsWithInputSplit(conversion, true)
        .mapToPair(each -> new Tuple2<>(each._1(), each._2()))
        .saveAsNewAPIHadoopFile(
            output.toString(), String.class, Object.class, PartFiles.class, settings);
    return List.copyOf(summaries.value());
  }

  /** Compares the keys of all records, which are then of no more use. */
  private Repeats repeats(FileSystem system, Path keys) throws IOException {
    if (!system.exists(keys)) {
      return Repeats.NONE;
    }
    long bytes = system.getContentSummary(keys).getLength();
    int tasks = (int) Math.max(spark.defaultParallelism(), bytes / KEYS_A_TASK);
    Repeats repeats = Repeats.of(spark, new Path(keys, "part-*").toString(), tasks);
    system.delete(keys, true);
    return repeats;
  }

  private void advise(FileStatus file, boolean alone) {
    CompressionCodec codec = new CompressionCodecFactory(settings).getCodec(file.getPath());
    boolean whole = codec != null && !(codec instanceof SplittableCompressionCodec);
    if (whole && (alone || file.getLen() > LARGE)) {
      out.printf(
          Locale.ROOT,
          "%s (%,d MB) is read by one task from its start to its end, since it cannot be split:"
              + " many smaller files, or .bz2, are quicker%n",
          InputFiles.name(file.getPath()),
          file.getLen() >> 20);
    }
  }
}
