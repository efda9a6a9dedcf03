package org.mindlinked.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.Iri;

/** The model is light, and a program needs nothing else to use it. */
class ModelOnItsOwnTest {
  private static final long LIMIT = 1_000_000;

  @Test
  void a_program_compiles_against_the_model_alone_with_all_warnings_as_errors(@TempDir Path folder)
      throws Exception {
    Path source = folder.resolve("Program.java");
    Files.writeString(
        source,
        """
        import org.mindlinked.model.Iri;
        import org.mindlinked.model.PartialDate;
        import org.mindlinked.model.Population;
        import org.mindlinked.model.Publication;
        import org.mindlinked.model.Setting;
        import org.mindlinked.model.Study;
        import org.mindlinked.model.StudyDesign;
        import org.mindlinked.model.Text;

        class Program {
          Study study() {
            return Study.builder()
                .id(Iri.of("https://example.org/study/1"))
                .title(Text.of("Peer support in crisis services"))
                .addDesigns(StudyDesign.SCOPING_REVIEW)
                .build();
          }
        }
        """,
        UTF_8);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled;
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      compiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  List.of(
                      "--release",
                      "17",
                      "-Xlint:all",
                      "-Werror",
                      "-proc:none",
                      "-d",
                      folder.toString(),
                      "-cp",
                      home(Iri.class) + File.pathSeparator + home(NullMarked.class)),
                  null,
                  manager.getJavaFileObjects(source))
              .call();
    }

    assertThat(compiled).as(messages.toString()).isTrue();
  }

  @Test
  void the_model_and_what_it_needs_weigh_less_than_a_megabyte() throws Exception {
    assertThat(weight(home(Iri.class)) + weight(home(NullMarked.class))).isLessThan(LIMIT);
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /**
   * A folder of classes, as the build has it before it packs a jar, is weighed file by file,
   * packed.
   */
  private static long weight(Path home) throws IOException {
    if (Files.isRegularFile(home)) {
      return Files.size(home);
    }
    long sum = 0;
    for (Path file : Project.files(home, "")) {
      Counter counter = new Counter();
      try (DeflaterOutputStream packed = new DeflaterOutputStream(counter, new Deflater(6, true))) {
        packed.write(Files.readAllBytes(file));
      }
      sum += counter.bytes + 2L * file.toString().length() + 80;
    }
    return sum;
  }

  private static final class Counter extends java.io.OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) {
      bytes += length;
    }
  }
}
