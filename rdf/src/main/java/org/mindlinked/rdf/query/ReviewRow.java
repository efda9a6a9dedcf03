package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/**
 * A review and how many of something it includes.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param reviewDesign its design; a row each
 * @param includedValue how many it includes
 * @param includedMin at least how many, of a range
 * @param includedMax at most how many, of a range
 * @param includedUnit of what; a row for each number
 * @since 0.1.0
 */
public record ReviewRow(
    Iri record,
    Optional<String> title,
    Optional<Concept> reviewDesign,
    Optional<Long> includedValue,
    Optional<Long> includedMin,
    Optional<Long> includedMax,
    Optional<Concept> includedUnit) {}
