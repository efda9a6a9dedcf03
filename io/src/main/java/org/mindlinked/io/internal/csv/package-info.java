/** Comma-separated values, and the summary of a catalogue that opens in a spreadsheet. */
@NullMarked
package org.mindlinked.io.internal.csv;

import org.jspecify.annotations.NullMarked;
