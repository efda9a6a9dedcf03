package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/**
 * Who took part in making research, at a level and stage.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param involvement the node that describes it
 * @param involvementLevel how much say people had
 * @param involvementStage at which stage; a row each
 * @param text what it says
 * @since 0.1.0
 */
public record InvolvementRow(
    Iri record,
    Optional<String> title,
    Iri involvement,
    Optional<Concept> involvementLevel,
    Optional<Concept> involvementStage,
    Optional<String> text) {}
