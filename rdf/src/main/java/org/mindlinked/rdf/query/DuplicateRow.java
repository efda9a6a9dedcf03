package org.mindlinked.rdf.query;

import org.mindlinked.model.Iri;

/**
 * Two records that share an identifier.
 *
 * @param identifier the identifier that they share
 * @param first the node that has it in one record
 * @param second the node that has it in the other
 * @since 0.1.0
 */
public record DuplicateRow(String identifier, Iri first, Iri second) {}
