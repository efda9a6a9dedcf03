package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

/**
 * How a term of ours relates to a term of another terminology.
 *
 * @param kind the relation
 * @param curie the other term in short, for example {@code mesh:D017144}
 * @param iri the other term; where a code system has no IRIs for its codes, system and code joined
 *     by {@code #}
 * @param evidence where the other term was looked up
 * @since 0.1.0
 */
public record ConceptMatch(Kind kind, String curie, Iri iri, Evidence evidence) {

  /** Refuses null. */
  public ConceptMatch {
    requireNonNull(kind, "kind");
    requireNonNull(curie, "curie");
    requireNonNull(iri, "iri");
    requireNonNull(evidence, "evidence");
  }

  /** The mapping relations of SKOS, as seen from our term. */
  public enum Kind {
    /** Both mean the same; only for terms that were read in their own source. */
    EXACT,
    /** Both mean nearly the same, or one types the document and the other what is in it. */
    CLOSE,
    /** Both are connected, and neither is wider. */
    RELATED,
    /** The other term is wider than ours. */
    BROAD,
    /** The other term is narrower than ours. */
    NARROW
  }

  /** Where a term of another terminology was looked up. */
  public enum Evidence {
    /** In the terminology's own source. */
    OWN_SOURCE,
    /** In a copy or mapping made by others. */
    SECONDARY
  }
}
