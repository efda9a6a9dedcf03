package org.mindlinked.model.stream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats on the class path. Immutable; safe for all threads. */
public final class RecordFormats {
  private final List<RecordFormat> formats;

  private RecordFormats(List<RecordFormat> formats) {
    this.formats = formats;
  }

  /** The formats that {@link ServiceLoader} finds, by name. */
  public static RecordFormats onClassPath() {
    List<RecordFormat> found = new ArrayList<>();
    ServiceLoader.load(RecordFormat.class, RecordFormat.class.getClassLoader()).forEach(found::add);
    found.sort(Comparator.comparing(RecordFormat::name));
    return new RecordFormats(Collections.unmodifiableList(found));
  }

  /** All formats, by name. */
  public List<RecordFormat> all() {
    return formats;
  }

  /** The format of that name, in any case. */
  public Optional<RecordFormat> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return formats.stream().filter(format -> format.name().equals(wanted)).findFirst();
  }

  /** The format whose suffix the file name has; a compression suffix is looked through. */
  public Optional<RecordFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    } else if (name.endsWith(".zst")) {
      name = name.substring(0, name.length() - 4);
    }
    String bare = name;
    return formats.stream()
        .filter(format -> format.suffixes().stream().anyMatch(s -> bare.endsWith("." + s)))
        .max(Comparator.comparingInt(format -> longestSuffix(format, bare)));
  }

  private static int longestSuffix(RecordFormat format, String name) {
    return format.suffixes().stream()
        .filter(suffix -> name.endsWith("." + suffix))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /**
   * The readable format that is surest of a file's first bytes; of several equally sure, the one
   * whose suffix the file has. Empty if none thinks it likely.
   *
   * @param head the first bytes, uncompressed; some kilobytes are plenty
   * @param fileName the file's name, or the empty string
   */
  public Optional<RecordFormat> ofContent(byte[] head, String fileName) {
    Optional<RecordFormat> bySuffix = ofFileName(fileName);
    RecordFormat best = null;
    Recognition surest = Recognition.NO;
    for (RecordFormat format : formats) {
      Recognition sure = format.readable() ? format.recognise(head) : Recognition.NO;
      boolean named = bySuffix.isPresent() && bySuffix.get() == format;
      if (sure.compareTo(surest) > 0 || (sure == surest && named)) {
        best = format;
        surest = sure;
      }
    }
    boolean bestIsNamed = bySuffix.isPresent() && bySuffix.get() == best;
    return surest == Recognition.NO || (surest == Recognition.POSSIBLE && !bestIsNamed)
        ? Optional.empty()
        : Optional.ofNullable(best);
  }
}
