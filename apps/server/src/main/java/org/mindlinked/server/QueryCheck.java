package org.mindlinked.server;

import org.apache.jena.query.Query;
import org.mindlinked.model.diagnostic.Diagnostic;

/** Refuses what a query must not ask of a server. */
final class QueryCheck {
  private QueryCheck() {}

  /** Throws if the query is refused. */
  static void check(Query query) {
    if (query
        .toString()
        .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
        .matches("(?s).*\\bSERVICE\\b.*|.*<java:.*")) {
      throw new ServerException(Diagnostic.error(ServerCodes.QUERY, "refused"), null);
    }
  }
}
