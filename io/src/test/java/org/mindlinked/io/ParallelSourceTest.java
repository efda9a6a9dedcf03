package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.testkit.PubmedSample;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.RisSample;
import org.mindlinked.testkit.SampleCatalogue;
import org.mindlinked.testkit.TableSample;

/** Several threads give what one gives, in the same order, whatever the input. */
class ParallelSourceTest {
  private static final int MOST_BYTES = 20_000;

  private enum Manner {
    STRICT,
    LENIENT,
    CHECKING
  }

  /** What a reader hears, word for word. */
  private static List<String> heard(CatalogueReader reader, Manner manner) throws IOException {
    List<String> heard = new ArrayList<>();
    ReadOptions options =
        switch (manner) {
          case STRICT -> ReadOptions.strict().withProblems(p -> heard.add(p.toString()));
          case LENIENT -> ReadOptions.lenient(p -> heard.add(p.toString()));
          case CHECKING -> ReadOptions.checking(p -> heard.add(p.toString()));
        };
    ReadOptions all =
        options
            .withCheck(Validator.builtIn())
            .withLimits(ReadLimits.DEFAULT.withRecordBytes(MOST_BYTES))
            .withRejects((original, why) -> heard.add(new String(original, ISO_8859_1) + why));
    try (RecordSource source = reader.options(all).open()) {
      source.header().ifPresent(header -> heard.add(header.toString()));
      try {
        for (Optional<EvidenceRecord> record = source.next();
            record.isPresent();
            record = source.next()) {
          heard.add(source.location() + " " + source.found() + " " + source.rejected());
          heard.add(record.get().toString());
        }
      } catch (UnreadableCatalogueException refused) {
        heard.add("refused " + refused.diagnostics());
        source.countRest();
      }
      heard.add(source.found() + " found, " + source.rejected() + " rejected");
    } catch (UnreadableCatalogueException refused) {
      heard.add("not opened " + refused.diagnostics());
    }
    return heard;
  }

  private static CatalogueReader of(byte[] bytes) {
    return CatalogueReader.from(new ByteArrayInputStream(bytes));
  }

  /** Lines of all kinds: good, broken, wrong, blank, too long, not UTF-8, of a later schema. */
  private static byte[] lines(Random random, int number) throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      records.add(
          random.nextInt(8) > 0
              ? SampleCatalogue.record(random.nextInt(20))
              : new RandomRecords(random.nextLong()).record());
    }
    String written =
        new String(RoundTripTest.write(CatalogueFormat.NDJSON, Optional.empty(), records), UTF_8);
    StringBuilder all = new StringBuilder();
    if (random.nextInt(3) == 0) {
      String version = random.nextBoolean() ? "1.0" : "1.99";
      all.append("{\"type\":\"Catalogue\",\"schemaVersion\":\"" + version + "\"}\n");
    }
    for (String line : written.lines().toList()) {
      int at = random.nextInt(line.length());
      all.append(
          switch (random.nextInt(12)) {
            case 0 -> line.substring(0, at);
            case 1 -> line.substring(0, at) + '\u0000' + line.substring(at);
            case 2 -> " \t" + line + " \r";
            case 3 -> "\n\r\n";
            case 4 -> line.replaceFirst("\"type\":\"", "\"neu\":1,\"type\":\"");
            case 5 -> line.replaceFirst(",", ", " + " ".repeat(MOST_BYTES));
            case 6 -> line.replace("\"type\":\"", "\"type\":\"X");
            default -> line;
          });
      all.append('\n');
    }
    byte[] bytes = all.toString().getBytes(UTF_8);
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) 0xE9;
    }
    return bytes;
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void lines_are_read_as_by_one_thread(
      @ForAll long seed,
      @ForAll Manner manner,
      @ForAll @IntRange(min = 2, max = 4) int threads,
      @ForAll @IntRange(min = 1, max = 30_000) int batch)
      throws IOException {
    byte[] bytes = lines(new Random(seed), 30);
    CatalogueReader reader = of(bytes).as(CatalogueFormat.NDJSON);

    List<String> parallel = heard(reader.threads(threads).inBatchesOf(batch), manner);

    assertThat(parallel).isEqualTo(heard(of(bytes).as(CatalogueFormat.NDJSON), manner));
  }

  private static byte[] others(String format) throws IOException {
    StringBuilder text = new StringBuilder();
    switch (format) {
      case "ris" -> RisSample.text(text, 60);
      case "nbib" -> PubmedSample.text(text, 60);
      case "csv" -> TableSample.text(text, 180);
      default -> PubmedSample.xml(text, 60);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static CatalogueReader reader(byte[] bytes, String format) {
    return format.equals("csv")
        ? of(bytes).mapping(TableMapping.of(TableSample.MAPPING))
        : of(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ris", "nbib", "pubmed-xml", "csv"})
  void formats_of_others_are_read_as_by_one_thread(String format) throws IOException {
    Random random = new Random(format.hashCode());
    for (int i = 0; i < 8; i++) {
      byte[] bytes = others(format);
      for (int j = 0; j < 3 * i; j++) { // the first is whole
        bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? '\n' : 0xE9);
      }
      Manner manner = Manner.values()[i % 3];
      CatalogueReader parallel = reader(bytes, format).threads(2 + i % 3).inBatchesOf(1 + 700 * i);

      assertThat(heard(parallel, manner)).isEqualTo(heard(reader(bytes, format), manner));
    }
  }

  @ParameterizedTest
  @EnumSource
  void records_are_copied_to_the_same_bytes(CatalogueFormat format) throws IOException {
    List<EvidenceRecord> records =
        IntStream.range(0, 30).mapToObj(i -> new RandomRecords(i).record()).toList();
    byte[] bytes =
        RoundTripTest.write(format, Optional.of(SampleCatalogue.ofSize(1).header()), records);

    for (int threads : new int[] {1, 2, 4}) {
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      try (RecordSource in = of(bytes).threads(threads).inBatchesOf(3000).open();
          RecordSink out = CatalogueWriter.to(copy).as(format).open()) {
        assertThat(in.copyTo(out)).isEqualTo(30);
      }
      assertThat(copy.toByteArray()).isEqualTo(bytes);
    }
  }

  private static byte[] sample(int records) throws IOException {
    return RoundTripTest.write(
        CatalogueFormat.NDJSON,
        Optional.empty(),
        IntStream.range(0, records).mapToObj(SampleCatalogue::record).toList());
  }

  private static List<Thread> helpers() {
    Thread[] all = new Thread[Thread.activeCount() + 50];
    int number = Thread.enumerate(all);
    return java.util.Arrays.stream(all, 0, number)
        .filter(thread -> thread.getName().startsWith("mindlinked-"))
        .toList();
  }

  @Test
  void a_small_source_starts_no_threads() throws IOException {
    try (RecordSource source = of(sample(5)).threads(4).open()) {
      while (source.next().isPresent()) {
        assertThat(helpers()).isEmpty();
      }
      assertThat(source.found()).isEqualTo(5);
    }
  }

  @Test
  void closing_half_way_leaves_no_thread_behind() throws IOException {
    try (RecordSource source = of(sample(50)).threads(4).inBatchesOf(1000).open()) {
      for (int i = 0; i < 10; i++) {
        source.next();
      }
      assertThat(helpers()).isNotEmpty();
    }
    assertThat(helpers()).isEmpty();
  }

  @Test
  void an_output_that_breaks_ends_the_copying_and_the_threads() throws IOException {
    OutputStream breaking =
        new OutputStream() {
          private int left = 30_000;

          @Override
          public void write(int b) throws IOException {
            if (--left < 0) {
              throw new IOException("Broken pipe");
            }
          }
        };
    try (RecordSource in = of(sample(200)).threads(3).inBatchesOf(5000).open();
        CatalogueSink out = CatalogueWriter.to(breaking).as(CatalogueFormat.NDJSON).open()) {
      assertThatThrownBy(() -> in.copyTo(out)).hasMessage("Broken pipe");
      assertThat(helpers()).isNotEmpty();
      out.abort();
    }
    assertThat(helpers()).isEmpty();
  }

  @Test
  @Timeout(20)
  void closing_does_not_wait_for_a_source_that_gives_nothing_more() throws IOException {
    try (PipedOutputStream never = new PipedOutputStream();
        InputStream in =
            new SequenceInputStream(
                new ByteArrayInputStream(sample(20)), new PipedInputStream(never))) {
      RecordSource source =
          CatalogueReader.from(in).as("ndjson").threads(2).inBatchesOf(8000).open();
      for (int i = 0; i < 10; i++) {
        assertThat(source.next()).isPresent();
      }
      long start = System.nanoTime();
      source.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void what_a_check_throws_is_thrown_where_its_record_stands() throws IOException {
    ReadOptions options =
        ReadOptions.strict()
            .withCheck(
                (record, problems) -> {
                  if (record.recordId().equals(SampleCatalogue.record(30).recordId())) {
                    throw new IllegalStateException("out of order");
                  }
                });
    try (RecordSource source =
        of(sample(50)).options(options).threads(3).inBatchesOf(5000).open()) {
      for (int i = 0; i < 30; i++) {
        assertThat(source.next()).contains(SampleCatalogue.record(i));
      }
      assertThatThrownBy(source::next).hasMessage("out of order");
      assertThat(source.next()).isEmpty();
    }
  }

  @Test
  void a_failing_stream_is_told_after_the_records_before_it() throws IOException {
    byte[] bytes = sample(50);
    InputStream failing =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == bytes.length) {
              throw new IOException("gone");
            }
            return bytes[at++] & 0xFF;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
          }
        };
    List<Diagnostic> problems = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(failing).lenient(problems::add).threads(2).inBatchesOf(999).open()) {
      for (int i = 0; i < 50; i++) {
        assertThat(source.next()).contains(SampleCatalogue.record(i));
      }
      assertThatThrownBy(source::next)
          .isInstanceOf(UnreadableCatalogueException.class)
          .hasMessageContaining("gone");
      source.countRest();
      assertThat(source.found()).isEqualTo(50);
    }
  }

  @Test
  void a_number_below_one_is_refused() {
    assertThatThrownBy(() -> CatalogueReader.from("").threads(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
