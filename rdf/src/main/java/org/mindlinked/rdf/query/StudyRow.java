package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Iri;

/**
 * A study that was asked for.
 *
 * @param study the study
 * @param title the title of the record, in English if there is one
 * @param year the year of its first publication
 * @since 0.1.0
 */
public record StudyRow(Iri study, Optional<String> title, Optional<Integer> year) {}
