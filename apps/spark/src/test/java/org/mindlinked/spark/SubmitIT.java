package org.mindlinked.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.testkit.SampleCatalogue;

/** The jar of the job among Spark's own jars and nothing else, as {@code spark-submit} has it. */
class SubmitIT {
  private static final Path TARGET = Path.of("target");

  @TempDir private Path folder;

  @Test
  void the_jar_runs_where_only_spark_is() throws IOException, InterruptedException {
    Path input = folder.resolve("in.ndjson");
    try (RecordSink sink = CatalogueWriter.to(input).as("ndjson").open()) {
      for (EvidenceRecord record : SampleCatalogue.ofSize(200)) {
        sink.write(record);
      }
      sink.complete();
    }
    Path alone = folder.resolve("alone.nq");
    try (RecordSource source = CatalogueReader.from(input).open();
        RecordSink sink = RdfWriter.to(alone).as(RdfFormat.NQUADS).open()) {
      source.copyTo(sink);
    }
    Path output = folder.resolve("out");

    submit("--to", "nquads", "--tables", "-o", output.toString(), "--", input.toString());

    assertThat(output.resolve("_SUCCESS")).exists();
    assertThat(output.resolve("part-00000.nq")).hasSameBinaryContentAs(alone);
    assertThat(output.resolve("tables/findings/part-00000.parquet")).exists();
  }

  private void submit(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                sparkAlone(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=localhost",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--class",
                "org.mindlinked.spark.SparkJob",
                TARGET.resolve("mindlinked-spark-job.jar").toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  private static String sparkAlone() throws IOException {
    return Files.readString(TARGET.resolve("spark.classpath")).strip();
  }
}
