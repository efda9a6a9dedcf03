package org.mindlinked.io.internal.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;

/** What all readers of this module promise alike, whoever wrote the file. */
class EveryReaderTest {
  /** How long each reader is given changed files: {@code mvn -Pfuzz …} gives a minute. */
  private static final int SECONDS = Integer.getInteger("mindlinked.fuzz.seconds", 0);

  private static final long SEED = Long.getLong("mindlinked.fuzz.seed", 20);
  private static final int TRIES = 12;

  /** Files larger than this are read as they are, and changed only when there is time. */
  private static final int SMALL = 10_000;

  /** Formats of tagged or bracketed lines, in which a file in UTF-16 is left as it is. */
  private static final Set<String> LINES =
      Set.of("ris", "nbib", "wos", "endnote", "ovid", "bibtex");

  private static final String ENDNOTE =
      """
      %0 Journal Article
      %A Hill, Ann
      %T A night café
      %J Journal of Nights
      %D 2019
      %X One line
      and another.

      %0 Book
      %A Dale, Bo
      %T Nights

      """;

  /** A file and the format that it is of. */
  private static final class Sample {
    private final RecordFormat format;
    private final String name;
    private final byte[] file;

    Sample(RecordFormat format, String name, byte[] file) {
      this.format = format;
      this.name = name;
      this.file = file;
    }

    RecordFormat format() {
      return format;
    }

    byte[] file() {
      return file;
    }

    @Override
    public String toString() {
      return format.name() + " " + name;
    }
  }

  private static Stream<RecordFormat> readable() {
    return RecordFormats.onClassPath().all().stream().filter(RecordFormat::readable);
  }

  /** The files of others that a reader takes, and a made-up one where there is none. */
  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    RecordFormats formats = RecordFormats.onClassPath();
    for (Path path : Corpus.files()) {
      String name = Corpus.folder().relativize(path).toString();
      byte[] file = Corpus.bytes(name);
      byte[] head = Arrays.copyOf(file, Math.min(file.length, 8192));
      formats
          .named(Corpus.recognised(path), head)
          .filter(ForeignFormat.class::isInstance)
          .ifPresent(format -> samples.add(new Sample(format, name, file)));
    }
    RecordFormat endnote = formats.named("endnote").orElseThrow();
    samples.add(new Sample(endnote, "made up", ENDNOTE.getBytes(UTF_8)));
    return samples;
  }

  private static Stream<Sample> small() throws IOException {
    return samples().stream().filter(sample -> sample.file().length <= SMALL);
  }

  private static Stream<Sample> lines() throws IOException {
    return small()
        .filter(sample -> LINES.contains(sample.format().name()))
        .filter(sample -> sample.file()[0] != 0 && sample.file()[1] != 0 && sample.file()[2] != 0);
  }

  /** The samples of each format. */
  private static Stream<List<Sample>> byFormat() throws IOException {
    Map<String, List<Sample>> formats = new TreeMap<>();
    for (Sample sample : samples()) {
      formats.computeIfAbsent(sample.format().name(), name -> new ArrayList<>()).add(sample);
    }
    return formats.values().stream();
  }

  @ParameterizedTest
  @MethodSource("readable")
  void says_that_a_file_is_empty(RecordFormat format) throws IOException {
    for (String file : List.of("", " \n\r\n\t", "\ufeff\n")) {
      Reading reading = Reading.of(format, file);

      assertThat(reading.codes())
          .as("%s: %s", format.name(), reading)
          .containsExactly(IoCodes.EMPTY);
      assertThat(reading.failure()).isNotNull();
      assertThat(reading.found()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("small")
  @Tag("shared")
  void reads_the_same_however_bytes_arrive(Sample sample) throws IOException {
    Laws.sameHoweverManyBytesArrive(sample.format(), sample.file());
  }

  @ParameterizedTest
  @MethodSource("lines")
  @Tag("shared")
  void reads_the_same_whatever_ends_the_lines(Sample sample) throws IOException {
    Laws.sameWhateverEndsLines(sample.format(), sample.file());
  }

  /** Each try is told by its file, seed and number, so that it can be done again. */
  @ParameterizedTest
  @MethodSource("byFormat")
  @Tag("shared")
  void changed_files_give_records_or_coded_problems(List<Sample> samples) throws IOException {
    Random random = new Random(SEED);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Sample> changed = samples.stream().filter(EveryReaderTest::isTried).toList();
    for (int i = 0; !changed.isEmpty() && (i < TRIES || System.nanoTime() - end < 0); i++) {
      Sample sample = changed.get(i % changed.size());
      byte[] file = Reading.mutated(sample.file(), random);
      Reading reading;
      try {
        reading = Reading.of(sample.format(), file);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            sample + ", seed " + SEED + ", try " + i + ": " + new String(file, UTF_8), e);
      }
      assertThat(reading.addsUp()).as("%s, seed %d, try %d: %s", sample, SEED, i, reading).isTrue();
    }
  }

  private static boolean isTried(Sample sample) {
    return SECONDS > 0 || sample.file().length <= SMALL;
  }
}
