package org.mindlinked.rdf.query;

import org.mindlinked.model.Concept;

/**
 * A care setting and a role of people that no study has both of.
 *
 * @param careSetting the care setting
 * @param populationRole the role
 * @since 0.1.0
 */
public record GapRow(Concept careSetting, Concept populationRole) {}
