package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/**
 * A theme and in whose view it holds.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param finding the finding
 * @param perspective in whose view; a row each
 * @param label its name
 * @param text what it says
 * @since 0.1.0
 */
public record ThemeRow(
    Iri record,
    Optional<String> title,
    Iri finding,
    Concept perspective,
    Optional<String> label,
    Optional<String> text) {}
