package org.mindlinked.io.internal.mapping;

import java.util.Set;

/**
 * What a row must hold for something to be done with it.
 *
 * @param values the words, one of which must stand in the column
 * @param not whether none of them may
 */
record Condition(Named column, Set<String> values, boolean not) {}
