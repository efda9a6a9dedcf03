package org.mindlinked.io.internal.mapping;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that was read and checked; nothing of it depends on a table. Not changed any more, safe
 * for all threads.
 *
 * @param recognise the columns that a table must have for the mapping to be chosen for it
 * @param optionalColumns whether columns that are mapped may be missing
 * @param headerRow the row of the header as a person sees it, from 1; 0 for the first that is not
 *     blank
 * @param key the columns whose values the rows of a record share; empty for a record in each row
 * @param apart whether rows of a record may stand apart
 * @param id the columns of which the IRI is made; empty for the default
 * @param skip what is no value in any column
 */
public record Mapping(
    String name,
    String description,
    boolean study,
    NodePlan record,
    List<String> recognise,
    boolean optionalColumns,
    @Nullable String sheet,
    int headerRow,
    List<Named> key,
    boolean apart,
    List<Named> id,
    Set<String> skip,
    Block main,
    List<Join> joins,
    int parts) {}
