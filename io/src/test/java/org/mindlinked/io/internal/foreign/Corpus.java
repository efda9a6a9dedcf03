package org.mindlinked.io.internal.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;

/** The files of others in the shared folder. */
public final class Corpus {
  private static final int HEAD = 1 << 13;

  private Corpus() {}

  /** The folder of the corpora. */
  public static Path folder() {
    return Path.of(
        Optional.ofNullable(System.getProperty("mindlinked.shared"))
            .orElseThrow(
                () -> new IllegalStateException("the property mindlinked.shared is not set")),
        "corpora");
  }

  /** A file by its folder and name. */
  public static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder().resolve(name));
  }

  /** All files below a folder. */
  public static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder())) {
      return all.filter(Files::isRegularFile)
          .filter(f -> !f.endsWith("SOURCES.md"))
          .sorted()
          .toList();
    }
  }

  /** The name of the format that a file is recognised as, or {@code -}. */
  public static String recognised(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    return RecordFormats.onClassPath()
        .ofContent(head, String.valueOf(file.getFileName()))
        .map(RecordFormat::name)
        .orElse("-");
  }

  /** Reads a file as what it is recognised as. */
  public static Reading read(String name) throws IOException {
    String format = recognised(folder().resolve(name));
    byte[] file = bytes(name);
    byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD));
    return Reading.of(RecordFormats.onClassPath().named(format, head).orElseThrow(), file);
  }

  /** The DOI of a record, else its title, else {@code -}. */
  public static String doi(org.mindlinked.model.Publication publication) {
    return publication.identifiers().stream()
        .map(Identifier::toString)
        .filter(id -> id.startsWith("doi:"))
        .findFirst()
        .orElse(publication.title().map(title -> title.any()).orElse("-"));
  }

  /** The PMID of a record, else its title, else {@code -}. */
  public static String pmid(org.mindlinked.model.Publication publication) {
    return publication.identifiers().stream()
        .map(Identifier::toString)
        .filter(id -> id.startsWith("pmid:"))
        .findFirst()
        .orElse(publication.title().map(title -> title.any()).orElse("-"));
  }
}
