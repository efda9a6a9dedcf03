package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/**
 * A barrier or facilitator in a care setting.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param finding the finding
 * @param findingKind barrier or facilitator, or a narrower kind
 * @param careSetting the care setting: that of the finding if it names one, else of its study; a
 *     row each
 * @param label its name
 * @param text what it says
 * @since 0.1.0
 */
public record BarrierRow(
    Iri record,
    Optional<String> title,
    Iri finding,
    Concept findingKind,
    Optional<Concept> careSetting,
    Optional<String> label,
    Optional<String> text) {}
