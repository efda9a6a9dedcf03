package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparkCommandTest {
  @Test
  void prints_a_line_for_the_shell() {
    CommandRun run =
        CommandRun.of("spark", "hdfs://n1/in/*.ndjson", "it's", "-o", "/out", "--tables");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "spark-submit --class org.mindlinked.spark.SparkJob mindlinked-spark-job.jar"
                + " --to ntriples -o /out --tables -- 'hdfs://n1/in/*.ndjson' 'it'\\''s'"
                + System.lineSeparator());
  }

  @Test
  void says_where_spark_runs() {
    CommandRun run =
        CommandRun.of(
            "spark", "a", "-o", "b", "--master", "local[2]", "--to", "nquads", "--lenient");

    assertThat(run.out()).contains("--master 'local[2]'", "--to nquads", "--lenient");
  }

  @Test
  void refuses_other_formats() {
    CommandRun run = CommandRun.of("spark", "a", "-o", "b", "--to", "turtle");

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(run.err()).contains("ntriples or nquads");
  }
}
