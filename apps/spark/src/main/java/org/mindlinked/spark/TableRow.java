package org.mindlinked.spark;

import java.util.List;

/**
 * A row of a flat table.
 *
 * @param table the place of the table among all
 * @param cells its cells, in the order of the columns
 */
record TableRow(int table, List<String> cells) {}
