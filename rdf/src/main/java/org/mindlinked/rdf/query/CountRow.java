package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Concept;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.Iri;

/**
 * A number with its unit, as its source states it; never a sum.
 *
 * @param record the study or publication
 * @param title the title of the record, in English if there is one
 * @param count the node of the number
 * @param countOf what bears the number, such as Population
 * @param countUnit what was counted
 * @param value the number
 * @param min the least, of a range
 * @param max the most, of a range
 * @param perUnit for each of what, of a number per something
 * @param countStage whether planned, analysed, included and so on
 * @param approximate whether it is about so many
 * @param basis derived or suggested; absent if the source states it
 * @since 0.1.0
 */
public record CountRow(
    Iri record,
    Optional<String> title,
    Iri count,
    String countOf,
    Concept countUnit,
    Optional<Long> value,
    Optional<Long> min,
    Optional<Long> max,
    Optional<Concept> perUnit,
    Optional<CountStage> countStage,
    Optional<Boolean> approximate,
    Optional<Basis> basis) {}
