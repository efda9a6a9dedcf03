package org.mindlinked.io.internal.file;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what a path names: a file, a named pipe, or what a shell puts in the place of a file. */
public final class FileBytes {
  private FileBytes() {}

  /**
   * The bytes from the first to the last.
   *
   * @throws IOException if there is nothing of that name, or it cannot be read
   */
  public static InputStream of(Path file) throws IOException {
    // Streams of java.nio.file ask for a position when they are asked what is there already, and a
    // pipe has none.
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)
        ? new FileInputStream(file.toFile())
        : Files.newInputStream(file);
  }
}
