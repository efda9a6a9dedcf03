package org.mindlinked.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * An answer while it is made: in memory, and in a file once it is long. Only when it is whole does
 * it go to the client, so that one that fails on the way can still be an error. For one thread.
 */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 1 << 18;

  private DeferredFileOutputStream held = fresh();

  private static DeferredFileOutputStream fresh() {
    return DeferredFileOutputStream.builder()
        .setThreshold(IN_MEMORY)
        .setPrefix("mindlinked-answer")
        .get();
  }

  @Override
  public void write(int octet) throws IOException {
    held.write(octet);
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    held.write(octets, from, length);
  }

  long size() {
    return held.getByteCount();
  }

  /** Forgets what was written. */
  void clear() {
    if (held.getByteCount() > 0) {
      discard();
      held = fresh();
    }
  }

  void sendTo(OutputStream out) throws IOException {
    held.close();
    held.writeTo(out);
  }

  /** Gives memory and file back. */
  void discard() {
    try {
      held.close();
      if (held.getPath() != null) {
        Files.deleteIfExists(held.getPath());
      }
    } catch (IOException e) {
      // The file lies in the folder for temporary files, which the system clears.
    }
  }
}
