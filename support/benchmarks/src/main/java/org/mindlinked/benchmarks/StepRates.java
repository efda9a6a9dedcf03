package org.mindlinked.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the steps and prints them beside the tokens of the JSON with text. */
public final class StepRates {
  private static final String BASE = "tokensWithText";
  private static final Map<String, String> STEPS = steps();

  private StepRates() {}

  /**
   * Takes the number of forks for each step, of seconds to warm up and to measure in each, and of
   * records.
   */
  public static void main(String[] arguments) throws RunnerException {
    int forks = Integer.parseInt(arguments[0]);
    int warmUp = Integer.parseInt(arguments[1]);
    int measured = Integer.parseInt(arguments[2]);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .param("records", arguments[3])
            .param("format", "ntriples")
            .forks(forks)
            // As the start script has it.
            .jvmArgs("-XX:+UseSerialGC", "-XX:FreqInlineSize=50")
            .warmupIterations(warmUp)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(measured)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (String step : STEPS.keySet()) {
      options = options.include(StepsBenchmark.class.getSimpleName() + '.' + step + '$');
    }
    print(new Runner(options.build()).run(), Integer.parseInt(arguments[3]));
  }

  private static void print(Collection<RunResult> results, int records) {
    Map<String, Result<?>> byStep = new HashMap<>();
    for (RunResult result : results) {
      byStep.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult());
    }
    double base = of(BASE, byStep).getScore();
    System.out.printf(Locale.ROOT, "%-34s %12s %8s %8s%n", "step", "us a record", "+-", "ratio");
    STEPS.forEach(
        (step, name) -> {
          Result<?> result = of(step, byStep);
          System.out.printf(
              Locale.ROOT,
              "%-34s %12.1f %8.1f %8.2f%n",
              name,
              1000 * result.getScore() / records,
              1000 * result.getScoreError() / records,
              result.getScore() / base);
        });
  }

  private static Result<?> of(String step, Map<String, Result<?>> results) {
    return Objects.requireNonNull(results.get(step), step);
  }

  private static Map<String, String> steps() {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("tokens", "tokens");
    steps.put(BASE, "tokens with text");
    steps.put("bind", "bind");
    steps.put("bindAndCheck", "bind and rules");
    steps.put("check", "rules, of bound records");
    steps.put("map", "map to Jena's triples");
    steps.put("write", "map and encode as N-Triples");
    return steps;
  }
}
