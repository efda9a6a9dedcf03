package org.mindlinked.io.internal.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is whole: until then it grows beside it, under a
 * name that begins with a full stop and ends in {@code .part}. Devices and pipes are written to as
 * they are. For one thread.
 */
public final class FileInPlace {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_TRIES = 1000;

  private final Path target;
  private final @Nullable Path part;
  private final OutputStream out;

  private FileInPlace(Path target, @Nullable Path part, OutputStream out) {
    this.target = target;
    this.part = part;
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  /** Opens the file beside the target. */
  public static FileInPlace of(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new FileInPlace(target, null, Files.newOutputStream(target));
    }
    for (int i = 1; ; i++) {
      String number = i == 1 ? "" : "." + i;
      Path part = target.resolveSibling("." + target.getFileName() + number + ".part");
      try {
        OutputStream out =
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        part.toFile().deleteOnExit(); // also when the process is stopped half-way
        return new FileInPlace(target, part, out);
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Where to write to. Closing it does not put the file in place. */
  public OutputStream out() {
    return out;
  }

  /** Closes the file and moves it to its name. */
  public void keep() throws IOException {
    out.close();
    if (part == null) {
      return;
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Closes the file and takes it away. */
  public void drop() throws IOException {
    try (out) {
      // Whatever cannot be flushed any more is not wanted either.
    } finally {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    }
  }
}
