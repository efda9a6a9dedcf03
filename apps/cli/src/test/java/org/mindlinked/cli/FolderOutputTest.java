package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that write a folder. */
class FolderOutputTest {
  private static final String GOOD =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"title\":\"Night\"}\n";
  private static final String BAD = "{\"type\":\"Study\"}\n";

  @TempDir private Path folder;

  private CommandRun run(String input, String output) {
    return CommandRun.reading(input, "convert", "-", "--to", "tables", "-o", output);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void tables_are_put_in_place_and_replace_earlier_ones() throws IOException {
    CommandRun first = run(GOOD, at("out"));
    assertThat(first.exit()).isZero();
    assertThat(first.err()).contains("1 record found: 1 accepted", "out: tables, ");
    assertThat(folder.resolve("out/studies.csv")).content().contains("Night");

    assertThat(run(GOOD.replace("Night", "Day"), at("out")).exit()).isZero();
    assertThat(folder.resolve("out/studies.csv")).content().contains("Day");
  }

  @Test
  void a_strict_run_that_is_stopped_leaves_what_was_there() throws IOException {
    run(GOOD, at("out"));
    CommandRun stopped = run(GOOD.replace("Night", "Day") + BAD, at("out"));
    assertThat(stopped.exit()).isEqualTo(1);
    assertThat(folder.resolve("out/studies.csv")).content().contains("Night");
    assertThat(folder)
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  @Test
  void a_folder_with_something_else_is_not_touched() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("thesis.docx"), "x", StandardCharsets.UTF_8);
    CommandRun refused = run(GOOD, mine.toString());
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("ML-IO-043", "thesis.docx", mine.toString());
    assertThat(mine).isDirectoryContaining(path -> path.endsWith("thesis.docx"));
  }

  @Test
  void a_folder_is_not_written_to_standard_output() {
    assertThat(run(GOOD, "-").exit()).isEqualTo(2);
    CommandRun nowhere = CommandRun.reading(GOOD, "convert", "-", "--to", "tables");
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err()).contains("-o");
    assertThat(run(GOOD, at("no/such/place")).exit()).isEqualTo(2);
  }

  @Test
  void the_list_of_formats_says_what_each_loses() {
    assertThat(CommandRun.of("formats").out().lines().filter(line -> line.contains("loses")))
        .anyMatch(line -> line.startsWith("csl-json"))
        .anyMatch(line -> line.startsWith("csv"))
        .anyMatch(line -> line.startsWith("ris"))
        .anyMatch(line -> line.startsWith("tables") && line.contains("a folder"));
  }
}
