package org.mindlinked.io.internal.file;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** Says what an exception in the middle of a file means. */
public final class ReadFailure {
  private ReadFailure() {}

  /** Whether compressed data are at fault rather than the device that they are read from. */
  public static boolean isOfCompression(IOException e) {
    return e instanceof EOFException
        || e instanceof ZipException
        || e.getClass().getName().startsWith("com.github.luben.zstd.");
  }

  /** The failure as a problem with a code. */
  public static UnreadableCatalogueException of(IOException e, SourceLocation place) {
    String said = String.valueOf(e.getMessage());
    boolean cut = e instanceof EOFException || said.contains("Truncated");
    Diagnostic problem;
    if (!isOfCompression(e)) {
      problem =
          Diagnostic.error(IoCodes.READ_FAILED, "the file cannot be read any further: " + said)
              .hint("look whether its disk or server is still there");
    } else if (cut) {
      problem =
          Diagnostic.error(IoCodes.TRUNCATED, "the compressed file ends in the middle")
              .hint("the file was cut; get it again from its source");
    } else {
      problem =
          Diagnostic.error(IoCodes.COMPRESSION, "the compressed file is damaged")
              .hint("get it again from its source");
    }
    return new UnreadableCatalogueException(List.of(problem.at(place)), e);
  }
}
