package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks things up starts at once: no class of Jena or the server is loaded for it. */
class StartTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "formats"})
  void looking_up_loads_no_jena(String word) throws IOException, InterruptedException {
    JavaProcess run = JavaProcess.of(List.of("-Xlog:class+load:stdout"), List.of(word));
    assertThat(run.exit()).isZero();
    assertThat(run.output())
        .contains("org.mindlinked.cli.Main")
        .doesNotContain(
            "org.apache.jena.", "org.slf4j.", "org.mindlinked.server.", "org.eclipse.jetty.");
  }
}
