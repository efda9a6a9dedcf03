package org.mindlinked.io.internal.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSource;

/** What holds for every reader of somebody else's format. */
public final class Laws {
  private Laws() {}

  /** Any prefix of a file gives records and coded problems. */
  public static void prefixes(RecordFormat format, byte[] file, int step) throws IOException {
    for (int length = 0; length <= file.length; length += step) {
      Reading reading = Reading.of(format, Arrays.copyOf(file, length));
      assertThat(reading.addsUp()).as("%d bytes: %s", length, reading).isTrue();
    }
  }

  /** Any prefix of a text gives records and coded problems. */
  public static void prefixes(RecordFormat format, String file) throws IOException {
    prefixes(format, file.getBytes(UTF_8), 1);
  }

  /** Changed bytes give records and coded problems. */
  public static void mutations(RecordFormat format, String file, int tries, long seed) {
    byte[] bytes = file.getBytes(UTF_8);
    Tries.run(
        tries,
        seed,
        (number, random) -> {
          Reading reading = Reading.of(format, Reading.mutated(bytes, random));
          assertThat(reading.addsUp()).as("try %d: %s", number, reading).isTrue();
        });
  }

  /** The records are the same, however few bytes arrive at once and whatever ends the lines. */
  public static void sameHoweverItArrives(RecordFormat format, String file) throws IOException {
    byte[] bytes = file.getBytes(UTF_8);
    assertThat(slowly(format, bytes, Integer.MAX_VALUE)).isNotEmpty();
    sameHoweverManyBytesArrive(format, bytes);
    assertThat(withoutIds(slowly(format, file.replace("\n", "\r\n").getBytes(UTF_8), 7)))
        .isEqualTo(withoutIds(slowly(format, bytes, Integer.MAX_VALUE)));
  }

  /** The records are the same, however few bytes arrive at once. */
  public static void sameHoweverManyBytesArrive(RecordFormat format, byte[] file)
      throws IOException {
    List<EvidenceRecord> records = slowly(format, file, Integer.MAX_VALUE);
    assertThat(slowly(format, file, 1)).isEqualTo(records);
    assertThat(slowly(format, file, 61)).isEqualTo(records);
  }

  /** The records are the same with LF, CR LF and CR at the ends of lines. */
  public static void sameWhateverEndsLines(RecordFormat format, byte[] file) throws IOException {
    String text = new String(file, ISO_8859_1).replace("\r\n", "\n").replace('\r', '\n');
    List<String> records = withoutIds(slowly(format, text.getBytes(ISO_8859_1), 4096));
    for (String end : List.of("\r\n", "\r")) {
      byte[] other = text.replace("\n", end).getBytes(ISO_8859_1);
      assertThat(
              withoutIds(slowly(format, other, 4096)).stream()
                  .map(record -> record.replace(end, "\n"))
                  .toList())
          .isEqualTo(records);
    }
  }

  /** No file of another format is taken for one of this; its own are. */
  public static void recognisesItsOwn(RecordFormat format, List<String> own) throws IOException {
    for (Path file : Corpus.files()) {
      String name = Corpus.folder().relativize(file).toString();
      assertThat(Corpus.recognised(file).equals(format.name()))
          .as(name)
          .isEqualTo(own.contains(name));
    }
  }

  private static List<String> withoutIds(List<EvidenceRecord> records) {
    return records.stream()
        .map(record -> record.toString().replaceFirst("id=urn:uuid:[0-9a-f-]+", ""))
        .toList();
  }

  private static List<EvidenceRecord> slowly(RecordFormat format, byte[] file, int most)
      throws IOException {
    InputStream in =
        new ByteArrayInputStream(file) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(most, length));
          }
        };
    List<EvidenceRecord> records = new ArrayList<>();
    ReadOptions options = ReadOptions.lenient(problem -> {}).withSourceName("file");
    try (RecordSource source = format.open(in, options)) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
    } catch (MindlinkedException e) {
      // A file that ends in the middle, or holds nothing: the records before count.
    }
    return records;
  }
}
