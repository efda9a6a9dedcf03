package org.mindlinked.rdf.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Direction;
import org.mindlinked.model.Iri;

/**
 * An effect: an estimate, or a direction without a size.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param finding the finding
 * @param effect the estimate; absent for a direction alone
 * @param text what it says
 * @param effectDirection better, worse, no difference and so on
 * @param effectMeasure of which measure the estimate is
 * @param value the estimate
 * @param lower the lower end of its interval
 * @param upper the upper end of its interval
 * @param p the p value
 * @param outcomeLabel the name of the outcome
 * @since 0.1.0
 */
public record EffectRow(
    Iri record,
    Optional<String> title,
    Iri finding,
    Optional<Iri> effect,
    Optional<String> text,
    Optional<Direction> effectDirection,
    Optional<Concept> effectMeasure,
    Optional<BigDecimal> value,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    Optional<BigDecimal> p,
    Optional<String> outcomeLabel) {}
