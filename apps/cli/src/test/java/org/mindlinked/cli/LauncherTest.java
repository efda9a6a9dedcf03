package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With which flags the start script runs Java; the Java that it finds here only tells them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

  @TempDir private Path folder;

  @BeforeEach
  void makes_a_java_that_tells_its_arguments() throws IOException {
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path bin = Files.createDirectories(folder.resolve("app/bin"));
    Files.copy(Path.of("src/app/bin/mindlinked"), bin.resolve("mindlinked"));
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "app/bin/mindlinked"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return output.lines().toList();
  }

  private void file(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  @Test
  void runs_short_commands_with_one_compiler() throws IOException, InterruptedException {
    file("small.ndjson", 1000);
    assertThat(run("convert", "small.ndjson", "--to", "turtle")).contains(ONE_COMPILER);
    assertThat(run("--help")).contains(ONE_COMPILER);
    assertThat(run("formats")).contains(ONE_COMPILER);
  }

  @Test
  void runs_long_commands_with_both_compilers() throws IOException, InterruptedException {
    file("large.ndjson", 40_000_000);
    file("small.ndjson.gz", 6_000_000);
    assertThat(run("convert", "large.ndjson", "--to", "turtle")).doesNotContain(ONE_COMPILER);
    assertThat(run("validate", "small.ndjson.gz")).doesNotContain(ONE_COMPILER);
    assertThat(run("serve", "evidence")).doesNotContain(ONE_COMPILER);
  }

  @Test
  void takes_for_long_what_it_cannot_measure() throws IOException, InterruptedException {
    file("small.ndjson", 1000);
    Files.createDirectory(folder.resolve("many"));
    assertThat(run("convert", "-", "--to", "turtle")).doesNotContain(ONE_COMPILER);
    assertThat(run("convert", "small.ndjson", "many")).doesNotContain(ONE_COMPILER);
    assertThat(run("convert", "small.ndjson", "more/*.ris")).doesNotContain(ONE_COMPILER);
  }

  @Test
  void does_not_count_what_is_written_over() throws IOException, InterruptedException {
    file("small.ndjson", 1000);
    file("old.nt", 40_000_000);
    assertThat(run("convert", "small.ndjson", "-o", "old.nt")).contains(ONE_COMPILER);
  }

  @Test
  void gives_all_arguments_on_as_they_are() throws IOException, InterruptedException {
    assertThat(run("convert", "a b.ndjson", "--to", "turtle", "-o", "*"))
        .endsWith("org.mindlinked.cli.Main", "convert", "a b.ndjson", "--to", "turtle", "-o", "*");
  }

  /** A Java that makes the files which it is told to make. */
  @Test
  void makes_an_archive_of_classes_once_and_starts_with_it()
      throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("java/bin/java"),
        """
        #!/bin/sh
        for argument; do
          case $argument in
            -XX:DumpLoadedClassList=*) echo classes >"${argument#*=}" ;;
            -Xshare:dump) dump=yes ;;
            -XX:SharedArchiveFile=*) [ -z "${dump:-}" ] || echo archive >"${argument#*=}" ;;
          esac
        done
        printf '%s\\n' "$@"
        """);
    Path archives = Files.createDirectories(folder.resolve("app/cds"));
    Path share = Files.createDirectories(folder.resolve("app/share"));
    Files.writeString(share.resolve("seeds.json"), "{}");

    String with = "-XX:SharedArchiveFile=" + archives.toRealPath().resolve("mindlinked-17.0.1.jsa");
    assertThat(run("--version")).contains(with);
    assertThat(folder.resolve("err")).content().contains("preparing for Java 17.0.1 (once)");
    assertThat(archives).isDirectoryContaining("glob:**/mindlinked-17.0.1.jsa");
    try (Stream<Path> files = Files.list(archives)) {
      assertThat(files).hasSize(1);
    }

    assertThat(run("--version")).contains(with);
    assertThat(folder.resolve("err")).isEmptyFile();
  }
}
