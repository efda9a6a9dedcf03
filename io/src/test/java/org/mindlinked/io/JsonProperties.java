package org.mindlinked.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.AnyRecord;

/** The laws of the formats, with records that hold every field and nasty text. */
class JsonProperties {
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void what_is_written_is_read_back_and_written_again_the_same(
      @ForAll CatalogueFormat format, @ForAll("any") EvidenceRecord record) throws IOException {
    byte[] written = RoundTripTest.write(format, Optional.empty(), List.of(record));

    List<Diagnostic> problems = new ArrayList<>();
    List<EvidenceRecord> read =
        RoundTripTest.all(
            CatalogueReader.from(new ByteArrayInputStream(written))
                .as(format)
                .problems(problems::add)
                .open());

    assertThat(read).containsExactly(record);
    assertThat(problems).isEmpty();
    assertThat(RoundTripTest.write(format, Optional.empty(), read)).isEqualTo(written);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void the_content_tells_the_format(
      @ForAll CatalogueFormat format,
      @ForAll @Size(min = 1, max = 3) List<@net.jqwik.api.From("any") EvidenceRecord> records)
      throws IOException {
    byte[] written = RoundTripTest.write(format, Optional.empty(), records);

    assertThat(RoundTripTest.all(CatalogueReader.from(new ByteArrayInputStream(written)).open()))
        .containsExactlyElementsOf(records);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void headers_are_read_back(@ForAll CatalogueFormat format, @ForAll("headers") Catalogue header)
      throws IOException {
    byte[] written = RoundTripTest.write(format, Optional.of(header), List.of());

    Optional<Catalogue> read =
        CatalogueReader.from(new ByteArrayInputStream(written)).as(format).open().header();

    byte[] again = RoundTripTest.write(format, read, List.of());
    assertThat(again).isEqualTo(written);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void any_prefix_ends_in_a_coded_error_or_cleanly(
      @ForAll CatalogueFormat format,
      @ForAll("any") EvidenceRecord first,
      @ForAll("any") EvidenceRecord second,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll boolean lenient)
      throws IOException {
    List<EvidenceRecord> records = List.of(first, second);
    byte[] whole = RoundTripTest.write(format, Optional.empty(), records);
    byte[] prefix = Arrays.copyOf(whole, (int) ((long) whole.length * place / 1_000_000));

    List<EvidenceRecord> read = new ArrayList<>();
    CatalogueReader reader = CatalogueReader.from(new ByteArrayInputStream(prefix)).as(format);
    try (RecordSource source = (lenient ? reader.lenient(problem -> {}) : reader).open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        read.add(next.get());
      }
      assertThat(source.found()).isEqualTo(read.size() + source.rejected());
    } catch (UnreadableCatalogueException e) {
      assertThat(e.code()).startsWith("ML-IO-");
      assertThat(IoCodes.concernsWholeFile(e.code())).as(e.getMessage()).isTrue();
    }
    assertThat(records.subList(0, read.size())).isEqualTo(read);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void one_changed_byte_does_no_harm_to_the_neighbours(
      @ForAll("any") EvidenceRecord record,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll byte change)
      throws IOException {
    EvidenceRecord good = Samples.publication();
    byte[] lines =
        RoundTripTest.write(CatalogueFormat.NDJSON, Optional.empty(), List.of(good, record, good));
    int line = lineLength(lines, 0);
    int end = line + lineLength(lines, line);
    int changed = line + (int) ((long) (end - line - 1) * place / 1_000_001);
    lines[changed] = change == '\n' ? (byte) ' ' : change;

    List<EvidenceRecord> read = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(new ByteArrayInputStream(lines))
            .as(CatalogueFormat.NDJSON)
            .lenient(problems::add)
            .open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        read.add(next.get());
      }
      assertThat(source.found()).isEqualTo(3);
    }
    assertThat(read.get(0)).isEqualTo(good);
    assertThat(read.get(read.size() - 1)).isEqualTo(good);
    assertThat(read.size() == 3 || !problems.isEmpty()).isTrue();
  }

  private static int lineLength(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at + 1 - from;
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }

  @Provide
  Arbitrary<Catalogue> headers() {
    return Arbitraries.oneOf(List.of(AnyRecord.catalogue()));
  }
}
