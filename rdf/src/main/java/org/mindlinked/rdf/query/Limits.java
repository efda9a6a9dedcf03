package org.mindlinked.rdf.query;

import java.time.Duration;
import java.util.Locale;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.RdfCodes;

/** The words for what a limit cut. */
final class Limits {
  private Limits() {}

  static Diagnostic late(Duration timeout) {
    return Diagnostic.error(
            RdfCodes.QUERY_TIME,
            String.format(Locale.ROOT, "there was no full answer within %s", inWords(timeout)))
        .hint("narrow the question, or give it more time");
  }

  static Diagnostic cut(long rows) {
    return Diagnostic.warning(
            RdfCodes.QUERY_ROWS,
            String.format(Locale.ROOT, "the answer was cut after %,d rows", rows))
        .hint("narrow the query, or allow more rows");
  }

  private static String inWords(Duration time) {
    return time.toMillis() % 1000 == 0
        ? time.toSeconds() + " s"
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }
}
