package org.mindlinked.io.internal.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second table.
 *
 * @param files the file beside the first, by one of these names; empty for a sheet
 * @param sheet the sheet of the same workbook, or null
 * @param key its columns that hold the key of the record
 * @param optional whether it may be missing
 */
record Join(
    String name,
    List<String> files,
    @Nullable String sheet,
    List<Named> key,
    boolean optional,
    Spot spot,
    Block block) {}
