/** Sheets of CSV, TSV, blank-separated text and XLSX as rows that know where they stand. */
@NullMarked
package org.mindlinked.io.internal.table;

import org.jspecify.annotations.NullMarked;
