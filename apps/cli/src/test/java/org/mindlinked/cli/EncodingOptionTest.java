package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingOptionTest {
  private static final String PRICE = "PMID- 11111111\nTI  - A café for 5 €\n";

  @TempDir private Path folder;

  private String file() throws IOException {
    return Files.writeString(folder.resolve("a.nbib"), PRICE, Charset.forName("windows-1252"))
        .toString();
  }

  @Test
  void reads_in_the_encoding_that_was_named_and_does_not_guess() throws IOException {
    CommandRun run =
        CommandRun.of("convert", file(), "--encoding", "windows-1252", "--to", "ndjson");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("A café for 5 €");
    assertThat(run.err()).doesNotContain("ML-IO-015", "warning:");
  }

  @Test
  void takes_an_encoding_by_any_of_its_names() throws IOException {
    CommandRun run = CommandRun.of("convert", file(), "--encoding", "CP1252", "--to", "ndjson");
    assertThat(run.out()).contains("A café for 5 €");
  }

  @ParameterizedTest
  @CsvSource({
    "win-1252, windows-1252",
    "latin-1, ISO-8859-1",
    "utf 8, UTF-8",
    "nonsense, usual ones are UTF-8",
  })
  void refuses_an_unknown_encoding_and_tells_near_names(String wrong, String near)
      throws IOException {
    CommandRun run = CommandRun.of("convert", file(), "--encoding", wrong, "--to", "ndjson");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'" + wrong + "' is the name of no encoding", near);
  }
}
