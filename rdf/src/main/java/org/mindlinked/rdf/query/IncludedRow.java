package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Iri;

/**
 * One thing that a review includes.
 *
 * @param study the review
 * @param title the title of the record, in English if there is one
 * @param item what it includes: an IRI, or an identifier such as {@code doi:10.1000/182}
 * @param found the record of it, if it is there
 * @param foundTitle the title of the study or publication that was found
 * @since 0.1.0
 */
public record IncludedRow(
    Iri study,
    Optional<String> title,
    String item,
    Optional<Iri> found,
    Optional<String> foundTitle) {}
