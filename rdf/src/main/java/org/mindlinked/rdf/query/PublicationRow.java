package org.mindlinked.rdf.query;

import java.util.Optional;
import org.mindlinked.model.Iri;
import org.mindlinked.model.ReportRole;

/**
 * A publication of a study with one of its authors, in the printed order.
 *
 * @param study the study
 * @param publication the publication
 * @param reportRole what it is to the study
 * @param title its title, in English if there is one
 * @param year its year
 * @param doi its DOI, without prefix
 * @param author the contribution of the author; absent if none is known
 * @param position the place of the author, from 1; absent in a list of one, and of the last after a
 *     gap
 * @param last whether it is the last of a list that was cut
 * @param family the family name
 * @param given the given name
 * @param name the name as a whole, or that of an organisation
 * @since 0.1.0
 */
public record PublicationRow(
    Iri study,
    Iri publication,
    Optional<ReportRole> reportRole,
    Optional<String> title,
    Optional<Integer> year,
    Optional<String> doi,
    Optional<Iri> author,
    Optional<Long> position,
    Optional<Boolean> last,
    Optional<String> family,
    Optional<String> given,
    Optional<String> name) {}
