package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/**
 * A finding whose words were searched.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param finding the finding
 * @param findingKind what kind of finding it is
 * @param label its name
 * @param text what it says
 * @since 0.1.0
 */
public record SearchRow(
    Iri record,
    Optional<String> title,
    Iri finding,
    Concept findingKind,
    Optional<String> label,
    Optional<String> text) {}
