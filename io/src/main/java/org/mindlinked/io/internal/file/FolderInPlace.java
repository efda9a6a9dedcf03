package org.mindlinked.io.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.OutputFolder;

/**
 * A folder that appears under its name only when it is whole: until then it grows beside it, under
 * a name that begins with a full stop and ends in {@code .part}. An earlier export is replaced;
 * anything else that is there is left alone. For one thread.
 */
public final class FolderInPlace implements OutputFolder {
  private static final int BUFFER = 1 << 13;
  private static final int MOST_TRIES = 1000;

  private final Path target;
  private final Path part;

  private FolderInPlace(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /**
   * Makes the folder beside the target.
   *
   * @param files the names of the files that an export has
   * @throws UnwritableException ({@code ML-IO-043}) if the target is there, not empty, and no
   *     earlier export
   */
  public static FolderInPlace of(Path folder, List<String> files) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    requireOurs(target, folder, files);
    return new FolderInPlace(target, beside(target, "part"));
  }

  private static void requireOurs(Path target, Path asked, List<String> files) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw occupied(asked, "is a file, a folder was expected", "name another folder");
    }
    Set<String> names = Set.copyOf(files);
    try (Stream<Path> entries = Files.list(target)) {
      List<String> found = entries.map(entry -> entry.getFileName().toString()).sorted().toList();
      boolean ours = found.isEmpty() || Set.copyOf(found).equals(names);
      if (!ours) {
        String other =
            found.stream().filter(name -> !names.contains(name)).findFirst().orElse(found.get(0));
        throw occupied(
            asked,
            "holds " + Shown.of(other) + ", an empty folder or an earlier export was expected",
            "name another folder, or move away what is in it");
      }
    }
  }

  private static UnwritableException occupied(Path folder, String what, String hint) {
    return new UnwritableException(
        Diagnostic.error(IoCodes.FOLDER, "the folder " + what)
            .at(SourceLocation.of(folder.toString()))
            .hint(hint));
  }

  /** A new folder with a name that is not taken. */
  private static Path beside(Path target, String suffix) throws IOException {
    for (int i = 1; ; i++) {
      String number = i == 1 ? "" : "." + i;
      Path made = target.resolveSibling("." + target.getFileName() + number + "." + suffix);
      try {
        Files.createDirectory(made);
        made.toFile().deleteOnExit(); // after its files, which are registered later
        return made;
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  @Override
  public OutputStream file(String name) throws IOException {
    Path file = part.resolve(name);
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    file.toFile().deleteOnExit();
    return new BufferedOutputStream(out, BUFFER);
  }

  /** Moves the folder to its name; its files are closed by then. */
  public void keep() throws IOException {
    if (!Files.exists(target)) {
      Files.move(part, target);
      return;
    }
    Path earlier = beside(target, "old");
    Files.delete(earlier);
    Files.move(target, earlier);
    try {
      Files.move(part, target);
    } catch (IOException | RuntimeException e) {
      Files.move(earlier, target);
      throw e;
    }
    delete(earlier);
  }

  /** Takes the folder away. */
  public void drop() throws IOException {
    delete(part);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
