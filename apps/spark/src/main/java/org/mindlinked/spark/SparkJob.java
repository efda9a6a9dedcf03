package org.mindlinked.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.mindlinked.rdf.RdfFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job: what is given on the command line of {@code spark-submit} behind the jar. */
@Command(
    name = "mindlinked-spark",
    description = "Convert catalogues of NDJSON into RDF on many machines.",
    mixinStandardHelpOptions = true)
public final class SparkJob implements Callable<Integer> {
  private static final Map<String, RdfFormat> FORMATS =
      Map.of("ntriples", RdfFormat.NTRIPLES, "nquads", RdfFormat.NQUADS);

  private static final int WRONG_USE = 2;
  private static final int FAILED = 3;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files of NDJSON (plain, .gz, .bz2), folders of them, or patterns.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the parts and the report; it must not exist.")
  private String output = "";

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "ntriples",
      description = "ntriples or nquads. Default: ${DEFAULT-VALUE}.")
  private String format = "ntriples";

  @Option(
      names = "--lenient",
      description = "Leave out records that cannot be accepted; they are kept in DIR/rejects.")
  private boolean lenient;

  @Option(
      names = "--tables",
      description = "Write the flat tables too, as Parquet, each in its folder of DIR/tables.")
  private boolean tables;

  /**
   * Runs the job, and ends the process if it did not come to its end.
   *
   * @param arguments what stands behind the jar
   */
  public static void main(String[] arguments) {
    int code = run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  static int run(String... arguments) {
    CommandLine line = new CommandLine(new SparkJob());
    line.setExecutionExceptionHandler(
        (failed, command, result) -> {
          System.err.println("mindlinked-spark: " + JobException.inWords(failed));
          return failed instanceof JobException ? WRONG_USE : FAILED;
        });
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    RdfFormat wanted = FORMATS.get(format);
    if (wanted == null) {
      throw new JobException("--to is ntriples or nquads, not " + format);
    }
    SparkConf settings =
        new SparkConf()
            .setIfMissing("spark.app.name", "mindlinked")
            // Our many small methods are compiled in a third less time, as for the command.
            .setIfMissing("spark.executor.extraJavaOptions", "-XX:FreqInlineSize=50");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      return new CatalogueJob(spark, wanted, lenient, tables, System.err).run(inputs, output);
    }
  }
}
