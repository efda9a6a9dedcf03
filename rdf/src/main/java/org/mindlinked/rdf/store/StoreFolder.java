package org.mindlinked.rdf.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;

/** The folder of a store, held by one process at a time. */
final class StoreFolder implements AutoCloseable {
  private static final String LAYOUT = "mindlinked store, layout 1";
  private static final String LOCK_FILE = "lock";

  /** Where the lock stands, behind what the file says, which others have to be able to read. */
  private static final long LOCK_PLACE = 1L << 40;

  private final Path folder;
  private final FileChannel channel;

  private StoreFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes hold of a folder.
   *
   * @param create whether to make a store if there is none
   */
  static StoreFolder hold(Path folder, boolean create) throws IOException {
    if (!Files.exists(folder) && create) {
      Files.createDirectories(folder);
    }
    if (!Files.isDirectory(folder)) {
      throw notAStore(folder, Files.exists(folder) ? "it is a file" : "there is no such folder");
    }
    if (!Files.exists(folder.resolve(LOCK_FILE)) && (!create || !isEmpty(folder))) {
      throw notAStore(folder, "it holds " + (isEmpty(folder) ? "nothing" : "other files"));
    }
    return lock(folder);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static StoreFolder lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK_FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock(LOCK_PLACE, 1, false);
      if (lock == null) {
        throw locked(folder, "process " + holder(channel));
      }
      ByteBuffer mine = UTF_8.encode(Long.toString(ProcessHandle.current().pid()));
      channel.truncate(0);
      channel.write(mine, 0);
      return new StoreFolder(folder, channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw locked(folder, "this program itself");
    } catch (RuntimeException | IOException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(20);
    channel.read(text, 0);
    return UTF_8.decode(text.flip()).toString();
  }

  private static StoreException locked(Path folder, String by) {
    return new StoreException(
        Diagnostic.error(
                RdfCodes.STORE_LOCKED,
                "the store " + Shown.of(folder.toString()) + " is open in " + by)
            .hint("one process can have it open: let that one end, or ask it"));
  }

  private static StoreException notAStore(Path folder, String why) {
    return new StoreException(
        Diagnostic.error(RdfCodes.NOT_A_STORE, Shown.of(folder.toString()) + " is no store: " + why)
            .hint("name the folder of a store; loading makes one in a new or empty folder"));
  }

  /** Where the triples are. */
  Path triples() {
    return folder.resolve("triples");
  }

  /** Where the text index is. */
  Path texts() {
    return folder.resolve("texts");
  }

  /** Whether it has been made to its end; if not, what there is of it is without records. */
  boolean isComplete() throws IOException {
    Path mark = folder.resolve("STORE");
    if (!Files.exists(mark)) {
      return false;
    }
    List<String> lines = Files.readAllLines(mark, UTF_8);
    if (lines.isEmpty() || !lines.get(0).equals(LAYOUT)) {
      throw notAStore(folder, "its layout is not that of this version");
    }
    return true;
  }

  /** Takes away what a first opening left that did not come to its end. */
  void clear() throws IOException {
    empty(triples());
    empty(texts());
  }

  /** Takes away the text index. */
  void clearTexts() throws IOException {
    empty(texts());
  }

  private static void empty(Path part) throws IOException {
    if (Files.exists(part)) {
      try (Stream<Path> files = Files.walk(part)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(part);
  }

  /** Says that it has been made. */
  void complete() throws IOException {
    Path draft = folder.resolve("STORE.new");
    Path mark = folder.resolve("STORE");
    Files.writeString(draft, LAYOUT + "\n", UTF_8);
    try {
      Files.move(draft, mark, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, mark);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
