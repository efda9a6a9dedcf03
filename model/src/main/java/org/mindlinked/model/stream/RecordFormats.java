package org.mindlinked.model.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * The formats on the class path. Several may share a name where files of one kind are read in
 * several ways: {@code jsonld} is our own linked JSON, which streams, and any other JSON-LD, which
 * needs a processor. A file is then read by the one that is surest of it; at most one of them
 * should be writable. Immutable; safe for all threads.
 */
public final class RecordFormats {
  private static final Comparator<RecordFormat> ORDER =
      Comparator.comparing(RecordFormat::name)
          .thenComparing(format -> !format.writable())
          .thenComparing(format -> format.getClass().getName());

  private final List<RecordFormat> formats;

  private RecordFormats(List<RecordFormat> formats) {
    this.formats = Collections.unmodifiableList(formats);
  }

  /** The formats that {@link ServiceLoader} finds. */
  public static RecordFormats onClassPath() {
    List<RecordFormat> found = new ArrayList<>();
    ServiceLoader.load(RecordFormat.class, RecordFormat.class.getClassLoader()).forEach(found::add);
    return of(found);
  }

  /** Those formats. */
  public static RecordFormats of(Collection<? extends RecordFormat> formats) {
    List<RecordFormat> sorted = new ArrayList<>(formats);
    sorted.sort(ORDER);
    return new RecordFormats(sorted);
  }

  /** All formats, by name; of those that share one, the writable one first. */
  public List<RecordFormat> all() {
    return formats;
  }

  /** The names of formats of which something holds, each once, in order. */
  public List<String> names(Predicate<? super RecordFormat> condition) {
    return formats.stream().filter(condition).map(RecordFormat::name).distinct().toList();
  }

  /** The formats of that name, in any case, the writable one first; none if there is none. */
  public List<RecordFormat> allNamed(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return formats.stream().filter(format -> format.name().equals(wanted)).toList();
  }

  /** The format of that name, in any case; of several, the writable one. */
  public Optional<RecordFormat> named(String name) {
    return allNamed(name).stream().findFirst();
  }

  /**
   * The readable format of that name, in any case. Of several it is the one that is surest of the
   * file's first bytes, and the first of {@link #allNamed} if none is surer than another.
   *
   * @param head the first bytes, uncompressed; some kilobytes are plenty
   */
  public Optional<RecordFormat> named(String name, byte[] head) {
    RecordFormat best = null;
    Recognition surest = Recognition.NO;
    for (RecordFormat format : allNamed(name)) {
      if (format.readable()) {
        Recognition sure = format.recognise(head);
        if (best == null || sure.compareTo(surest) > 0) {
          best = format;
          surest = sure;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The format whose suffix the file name has, the longest if there are several; of formats that
   * share it, the writable one. A compression suffix is looked through.
   */
  public Optional<RecordFormat> ofFileName(String fileName) {
    String bare = uncompressed(fileName);
    RecordFormat best = null;
    int longest = 0;
    for (RecordFormat format : formats) {
      int length = suffix(format, bare);
      if (length > longest) {
        best = format;
        longest = length;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String uncompressed(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return name.substring(0, name.length() - 3);
    }
    return name.endsWith(".zst") ? name.substring(0, name.length() - 4) : name;
  }

  /** How long the suffix is that the name has; 0 if it has none of the format. */
  private static int suffix(RecordFormat format, String name) {
    return format.suffixes().stream()
        .filter(suffix -> name.endsWith("." + suffix))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /**
   * The readable format that is surest of a file's first bytes; of several equally sure, one whose
   * suffix the file has. Empty if none thinks it likely.
   *
   * @param head the first bytes, uncompressed; some kilobytes are plenty
   * @param fileName the file's name, or the empty string
   */
  public Optional<RecordFormat> ofContent(byte[] head, String fileName) {
    String bare = uncompressed(fileName);
    int longest = formats.stream().mapToInt(format -> suffix(format, bare)).max().orElse(0);
    RecordFormat best = null;
    Recognition surest = Recognition.NO;
    boolean bestIsNamed = false;
    for (RecordFormat format : formats) {
      Recognition sure = format.readable() ? format.recognise(head) : Recognition.NO;
      boolean isNamed = longest > 0 && suffix(format, bare) == longest;
      if (sure.compareTo(surest) > 0 || (sure == surest && isNamed && !bestIsNamed)) {
        best = format;
        surest = sure;
        bestIsNamed = isNamed;
      }
    }
    return surest == Recognition.NO || (surest == Recognition.POSSIBLE && !bestIsNamed)
        ? Optional.empty()
        : Optional.ofNullable(best);
  }
}
