package org.mindlinked.io.internal.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSource;

/**
 * What came of reading a file leniently to its end.
 *
 * @param failure what ended the reading before the end of the file; null if nothing did
 */
public record Reading(
    List<EvidenceRecord> all,
    long found,
    long rejected,
    List<Diagnostic> problems,
    @org.jspecify.annotations.Nullable MindlinkedException failure) {
  /** Reads a text of UTF-8. */
  public static Reading of(RecordFormat format, String text) throws IOException {
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file. Anything that is thrown and is none of ours comes through. */
  public static Reading of(RecordFormat format, byte[] file) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    List<EvidenceRecord> records = new ArrayList<>();
    ReadOptions options = ReadOptions.lenient(problems::add).withSourceName("file");
    try (RecordSource source = format.open(new ByteArrayInputStream(file), options)) {
      MindlinkedException failure = null;
      try {
        for (var next = source.next(); next.isPresent(); next = source.next()) {
          records.add(next.get());
        }
      } catch (MindlinkedException e) {
        failure = e;
      }
      return new Reading(records, source.found(), source.rejected(), problems, failure);
    } catch (MindlinkedException e) {
      return new Reading(List.of(), 0, 0, problems, e); // It could not even be opened.
    }
  }

  /** The records, which are publications. */
  public List<Publication> records() {
    return all.stream().map(Publication.class::cast).toList();
  }

  /** The only record, a publication. */
  public Publication only() {
    return (Publication) one();
  }

  /** The only record, a study. */
  public Study study() {
    return (Study) one();
  }

  private EvidenceRecord one() {
    if (all.size() != 1 || failure != null) {
      throw new AssertionError("not one record: " + this);
    }
    return all.get(0);
  }

  /** What is kept aside of a record, as {@code name=value}. */
  public static List<String> unmapped(EvidenceRecord record) {
    return record.sources().get(0).unmapped().stream().map(Reading::shown).toList();
  }

  private static String shown(UnmappedField field) {
    return field.name() + "=" + field.value();
  }

  /** The codes of all problems, also of the one that ended it. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(problems.stream().map(Diagnostic::code).toList());
    if (failure != null) {
      failure.diagnostics().forEach(problem -> codes.add(problem.code()));
    }
    return codes;
  }

  /** Whether every entry was accepted or rejected, and all that went wrong has a code. */
  public boolean addsUp() {
    return (failure != null || found == all.size() + rejected)
        && codes().stream().allMatch(code -> code.startsWith("ML-"));
  }

  /** A file with some of its bytes changed, taken out or doubled. */
  public static byte[] mutated(byte[] file, Random random) {
    byte[] bytes = file.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length - 1);
      int length = 1 + random.nextInt(Math.min(40, bytes.length - at));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "<>&;\n\r- []/\"=".charAt(random.nextInt(13));
        case 2 -> {
          byte[] less = new byte[bytes.length - length];
          System.arraycopy(bytes, 0, less, 0, at);
          System.arraycopy(bytes, at + length, less, at, bytes.length - at - length);
          bytes = less;
        }
        default -> {
          byte[] more = new byte[bytes.length + length];
          System.arraycopy(bytes, 0, more, 0, at + length);
          System.arraycopy(bytes, at, more, at + length, bytes.length - at);
          bytes = more;
        }
      }
    }
    return bytes;
  }
}
