package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.shacl.ShapesValidator;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * Whoever comes by one of our doors starts Jena before any other of its classes: threads that come
 * by different doors at once would else wait for each other for ever.
 */
class JenaStartTest {
  @ParameterizedTest
  @EnumSource
  void the_system_is_the_first_class_of_Jena_that_starts(Door door) throws IOException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+init=info",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                door.name())
            .redirectErrorStream(true)
            .start();
    List<String> started;
    try (InputStream printed = program.getInputStream()) {
      started =
          new String(printed.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains("Initializing 'org/apache/jena/"))
              .map(line -> line.replaceAll(".*'(org/apache/jena/[^']*)'.*", "$1"))
              .toList();
    }
    assertThat(started).hasSizeGreaterThan(20).first().isEqualTo("org/apache/jena/sys/JenaSystem");
  }

  enum Door {
    READER {
      @Override
      void enter() throws IOException {
        InputStream empty = new ByteArrayInputStream(new byte[0]);
        try (RecordSource source = RdfReader.from(empty).as(RdfFormat.NTRIPLES).open()) {
          assertThat(source.next()).isEmpty();
        }
      }
    },
    XML_WRITER {
      @Override
      void enter() throws IOException {
        write(RdfFormat.RDFXML);
      }
    },
    THRIFT_WRITER {
      @Override
      void enter() throws IOException {
        write(RdfFormat.THRIFT);
      }
    },
    MAPPER {
      @Override
      void enter() {
        assertThat(RecordMapper.toGraph(SampleCatalogue.record(1)).isEmpty()).isFalse();
      }
    },
    SHAPES {
      @Override
      void enter() {
        assertThat(ShapesValidator.own()).isNotNull();
      }
    };

    abstract void enter() throws IOException;

    private static void write(RdfFormat format) throws IOException {
      try (RecordSink sink = RdfWriter.to(new ByteArrayOutputStream()).as(format).open()) {
        sink.write(SampleCatalogue.record(1));
        sink.complete();
      }
    }
  }

  /** What runs in a fresh virtual machine. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws IOException {
      Door.valueOf(args[0]).enter();
    }
  }
}
