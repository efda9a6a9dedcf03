package org.mindlinked.model.stream;

import java.io.IOException;
import java.util.Optional;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * Gives records one at a time, in one pass. For one thread; whoever opens it closes it.
 *
 * <p>{@code accepted + rejected = found} holds once {@link #next()} has given an empty result.
 */
public interface RecordSource extends AutoCloseable {
  /** The catalogue's header, if the source has one; known from the start. */
  Optional<Catalogue> header();

  /**
   * The next record, or empty at the end. Lenient sources skip what they cannot accept, after they
   * have reported it.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException with all problems of the
   *     record, when a strict source meets a bad record, or any source something that it cannot
   *     read past
   */
  Optional<EvidenceRecord> next();

  /** Where the record that was last given, or refused, starts. */
  SourceLocation location();

  /** How many records, rows or entries have been found so far, accepted or not. */
  long found();

  /** How many of those found have been rejected so far. */
  long rejected();

  /**
   * Counts what is left without binding it, so that {@link #found()} is exact also for a source
   * that was refused half-way. What cannot be read any more is not counted. Afterwards {@link
   * #next()} gives nothing.
   */
  void countRest();

  /**
   * Gives the header and every record to a sink, which stays open, and then tells it that this is
   * {@linkplain RecordSink#complete() complete}.
   *
   * @return how many records were given
   */
  default long copyTo(RecordSink sink) throws IOException {
    Optional<Catalogue> header = header();
    if (header.isPresent()) {
      sink.header(header.get());
    }
    long given = 0;
    for (var record = next(); record.isPresent(); record = next()) {
      sink.write(record.get());
      given++;
    }
    sink.complete();
    return given;
  }

  @Override
  void close() throws IOException;
}
