package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/**
 * Where a value comes from: a place in a source, or a source alone.
 *
 * @param quote the quote; absent where only the source is known
 * @param field for which field of the node it stands, as a JSON pointer; absent for the whole node
 * @param exact the words of the source
 * @param start where they begin, in Unicode code points from 0
 * @param end where they end
 * @param attributedTo whose words they are
 * @param source the source
 * @param sourceKind what kind of source it is
 * @param sourceTitle its title
 * @param url its address
 * @param fileName its file
 * @param recordNumber which record of the file, from 1
 * @param line on which line, from 1
 * @since 0.1.0
 */
public record ProvenanceRow(
    Optional<Iri> quote,
    Optional<String> field,
    Optional<String> exact,
    Optional<Long> start,
    Optional<Long> end,
    Optional<String> attributedTo,
    Iri source,
    Optional<Concept> sourceKind,
    Optional<String> sourceTitle,
    Optional<Iri> url,
    Optional<String> fileName,
    Optional<Long> recordNumber,
    Optional<Long> line) {}
