package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The mappings that come with the program. Safe for all threads. */
public final class ReadyMappings {
  /** Their names; of several that fit a table, the first is taken. */
  private static final List<String> NAMES =
      List.of(
          "metapsy-grief",
          "metapsy-ptsd",
          "metapsy",
          "template",
          "scopus",
          "lens",
          "openalex-csv",
          "pubmed-csv",
          "publications");

  private static final int MOST_CHARACTERS = 1 << 20;

  private ReadyMappings() {}

  /** The names, in the order in which they are tried. */
  public static List<String> names() {
    return NAMES;
  }

  /** The mapping of that name. */
  public static Optional<Mapping> named(String name) {
    return all().stream().filter(mapping -> mapping.name().equals(name)).findFirst();
  }

  /** The first mapping whose columns a header has. */
  public static Optional<Mapping> fitting(List<String> header) {
    return all().stream().filter(mapping -> fits(mapping, header)).findFirst();
  }

  /** Whether a header has all columns that a mapping asks for; {@code a|b} asks for one of two. */
  private static boolean fits(Mapping mapping, List<String> header) {
    return !mapping.recognise().isEmpty()
        && mapping.recognise().stream()
            .allMatch(column -> Arrays.stream(column.split("\\|", -1)).anyMatch(header::contains));
  }

  /** All of them. */
  static List<Mapping> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final List<Mapping> ALL = read();

    private static List<Mapping> read() {
      List<Mapping> all = new ArrayList<>();
      for (String name : NAMES) {
        String file = "ready/" + name + ".yaml";
        all.add(MappingReader.read(file, text(file)));
      }
      return List.copyOf(all);
    }

    private static String text(String file) {
      try (InputStream in = ReadyMappings.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException(file + " is missing from the jar of mindlinked-io");
        }
        return text(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(InputStream in) throws IOException {
      return Texts.read(in, MOST_CHARACTERS);
    }
  }

  /** Reads texts that are known to be small. */
  static final class Texts {
    private Texts() {}

    /** The text in UTF-8, up to that many characters. */
    static String read(InputStream in, int most) throws IOException {
      Reader reader = new InputStreamReader(in, UTF_8);
      StringBuilder text = new StringBuilder();
      char[] part = new char[8192];
      for (int n = reader.read(part); n > 0 && text.length() <= most; n = reader.read(part)) {
        text.append(part, 0, n);
      }
      return text.toString();
    }
  }
}
