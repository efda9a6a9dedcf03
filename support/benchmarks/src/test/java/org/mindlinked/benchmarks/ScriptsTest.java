package org.mindlinked.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scripts beside the programs: their shell is well-formed, and they start programs that are
 * there.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ScriptsTest {
  private static final Pattern PROGRAM = Pattern.compile("org\\.mindlinked\\.benchmarks\\.(\\w+)");
  private static final Path PROGRAMS = Path.of("src/main/java/org/mindlinked/benchmarks");

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files
          .filter(file -> file.toString().matches("bench.*|common|validation"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> started(Path script) throws IOException {
    return PROGRAM
        .matcher(Files.readString(script))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void are_well_formed(Path script) throws IOException, InterruptedException {
    Process bash =
        new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void start_every_program_and_none_that_is_not_there() throws IOException {
    Set<String> started = new TreeSet<>();
    for (Path script : scripts()) {
      started.addAll(started(script));
    }
    Set<String> programs = new TreeSet<>();
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("public static void main(")) {
          programs.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertThat(started).isEqualTo(programs);
  }
}
