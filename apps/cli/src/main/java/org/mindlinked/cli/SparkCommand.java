package org.mindlinked.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how the job for many machines is started; starts nothing itself. */
@Command(
    name = "spark",
    description = {
      "Print the command line that converts very large catalogues on Apache Spark.",
      "Below some ten million records one machine is quicker: see mindlinked convert."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SparkCommand implements Callable<Integer> {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_/.:=@%+,-]+");

  private final Console console;

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

  @Option(names = "--lenient", description = "Leave out records that cannot be accepted.")
  private boolean lenient;

  @Option(names = "--tables", description = "Write the flat tables too, as Parquet.")
  private boolean tables;

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description =
          "Where Spark runs, such as yarn, or local[8] for this machine. Without it, what Spark is"
              + " set up for.")
  private @Nullable String master;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "Where the jar of the job is. Default: ${DEFAULT-VALUE}.",
      defaultValue = "mindlinked-spark-job.jar")
  private String jar = "mindlinked-spark-job.jar";

  SparkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!format.equals("ntriples") && !format.equals("nquads")) {
      throw new WrongUseException("--to is ntriples or nquads here, not " + format);
    }
    List<String> words = new ArrayList<>(List.of("spark-submit"));
    if (master != null) {
      words.addAll(List.of("--master", master));
    }
    words.addAll(List.of("--class", "org.mindlinked.spark.SparkJob", jar));
    words.addAll(List.of("--to", format, "-o", output));
    if (lenient) {
      words.add("--lenient");
    }
    if (tables) {
      words.add("--tables");
    }
    words.add("--");
    words.addAll(inputs);
    console.out().println(String.join(" ", words.stream().map(SparkCommand::quoted).toList()));
    return Exit.WELL;
  }

  /** As a shell takes it for one word: patterns are for Spark, which sees other file systems. */
  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
