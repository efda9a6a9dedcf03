package org.mindlinked.io.internal.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.mindlinked.io.internal.text.Utf8Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadOptions;

/** Entries for tests of what is made of them. */
public final class Entries {
  private Entries() {}

  /** The first entry of a file. */
  public static Entry of(String text) {
    return of(text, 1);
  }

  /** The first entry of a file, which starts on that line. */
  public static Entry of(String text, long line) {
    return of(text, line, ReadOptions.strict());
  }

  /** The first entry of a file that is read so. */
  public static Entry of(String text, long line, ReadOptions options) {
    return of(options, text, 1, line);
  }

  /** An entry of that number in its file. */
  public static Entry of(ReadOptions options, String text, long number, long line) {
    return new Entry(options, Utf8Text.of(text.getBytes(UTF_8)), number, line);
  }

  /** What is wrong with an entry. */
  public static List<Diagnostic> problems(Entry entry) {
    return entry.problems();
  }
}
