package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private static final Pattern STARTED =
      Pattern.compile("14 records at (http://localhost:\\d+/), queries at .*");
  private static final String SEEDS =
      Path.of(System.getProperty("mindlinked.root"), "examples", "data", "seeds.json").toString();

  @TempDir private Path folder;

  @Test
  void it_answers_about_its_inputs_until_it_is_told_to_stop() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                SEEDS,
                "--port",
                "0")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      Matcher started = STARTED.matcher("");
      while (!started.reset(String.valueOf(said.readLine())).matches()) {
        assertThat(process.isAlive()).isTrue();
      }
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(started.group(1) + "sparql?query=ASK%7B?s%20a%20?t%7D"))
                      .header("Accept", "text/csv")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).contains("true");

      process.toHandle().destroy();
      assertThat(said.lines().collect(Collectors.joining("\n")))
          .contains("GET /sparql 200")
          .endsWith("stopped");
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void what_keeps_it_from_starting_is_told_with_a_code() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(CommandRun.of("serve", SEEDS, "--port", String.valueOf(taken.getLocalPort())))
          .satisfies(run -> assertThat(run.exit()).isEqualTo(3))
          .satisfies(run -> assertThat(run.err()).contains("ML-SRV-001", "--port"));
    }
    assertThat(CommandRun.of("serve", "--store", folder.resolve("none").toString()))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).contains("ML-RDF-042"));
    assertThat(CommandRun.of("serve", SEEDS, "--allow-origin", "x").err()).contains("ML-SRV-002");
  }

  @Test
  void it_serves_a_store_or_files_one_of_both() {
    assertThat(CommandRun.of("serve").exit()).isEqualTo(2);
    assertThat(CommandRun.of("serve", SEEDS, "--store", "x").exit()).isEqualTo(2);
    assertThat(CommandRun.of("serve", SEEDS, "--timeout", "0").exit()).isEqualTo(2);
    assertThat(CommandRun.of("serve", folder.resolve("none.json").toString()).exit()).isEqualTo(3);
  }
}
