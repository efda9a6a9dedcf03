package org.mindlinked.io;

import java.io.IOException;
import java.util.Optional;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordEncoder;
import org.mindlinked.model.stream.RecordSink;

/**
 * What {@link CatalogueWriter} opens. A file appears under its name only if {@link #complete()} was
 * said before {@link #close()}; otherwise nothing is left of it. For one thread.
 *
 * @since 0.1.0
 */
public final class CatalogueSink implements RecordSink {
  private final RecordSink sink;
  private final Ending ending;
  private final String name;
  private boolean complete;
  private boolean given;
  private boolean closed;

  /** What becomes of the output. */
  interface Ending {
    /** Once everything is written and the format's sink is closed. */
    void keep() throws IOException;

    /** If it is not to be kept. */
    void drop() throws IOException;
  }

  CatalogueSink(RecordSink sink, Ending ending, String name) {
    this.sink = sink;
    this.ending = ending;
    this.name = name;
  }

  @Override
  public void header(Catalogue catalogue) throws IOException {
    complete = false;
    sink.header(catalogue);
  }

  @Override
  public void write(EvidenceRecord record) throws IOException {
    complete = false;
    sink.write(record);
  }

  @Override
  public Optional<RecordEncoder> encoder() {
    return sink.encoder();
  }

  @Override
  public void writeEncoded(byte[] bytes, int from, int to) throws IOException {
    complete = false;
    sink.writeEncoded(bytes, from, to);
  }

  @Override
  public void complete() {
    complete = true;
    sink.complete();
  }

  /**
   * Gives the output up: nothing is left under its name, and {@link #close()} does not complain.
   */
  public void abort() {
    given = true;
  }

  /**
   * Puts the output in place if it is complete. If it is not, and was not given up, nothing is put
   * in place and that is said, since a file that is silently missing helps nobody; after another
   * exception in a {@code try} block Java adds this one to it as suppressed.
   *
   * @throws UnwritableException ({@code ML-IO-042}) if {@link #complete()} was not said
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (complete && !given) {
      try {
        sink.close();
      } catch (IOException | RuntimeException e) {
        ending.drop();
        throw e;
      }
      ending.keep();
      return;
    }
    ending.drop();
    if (!given) {
      throw new UnwritableException(
          Diagnostic.error(
                  IoCodes.INCOMPLETE,
                  "closed before complete() was said, so nothing was put in place")
              .at(SourceLocation.of(name))
              .hint("call complete() after the last record; copyTo does"));
    }
  }
}
