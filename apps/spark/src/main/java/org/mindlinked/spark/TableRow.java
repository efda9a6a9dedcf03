package org.mindlinked.spark;

import java.util.List;
import org.mindlinked.io.FlatTable;

/**
 * A row of a flat table.
 *
 * @param table the table
 * @param cells its cells, in the order of the columns
 */
record TableRow(FlatTable table, List<String> cells) {}
