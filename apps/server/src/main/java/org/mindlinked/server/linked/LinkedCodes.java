package org.mindlinked.server.linked;

/** The codes of requests for things by their IRIs; each has a page in docs/errors.md. */
public final class LinkedCodes {
  /** The parameter {@code iri} is missing, there again, or no IRI. */
  static final String NO_IRI = "ML-SRV-030";

  /** Nothing is known of the IRI. */
  static final String UNKNOWN_IRI = "ML-SRV-031";

  /** None of the forms is one that the client takes. */
  static final String NO_FORM = "ML-SRV-032";

  private LinkedCodes() {}
}
