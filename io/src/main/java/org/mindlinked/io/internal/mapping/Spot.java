package org.mindlinked.io.internal.mapping;

import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * A place in a mapping.
 *
 * @param file the name of the mapping
 * @param pointer the JSON pointer of the value
 * @param line the line on which it stands, from 1
 * @param column the column in that line, from 1
 */
record Spot(String file, String pointer, int line, int column) {
  SourceLocation location() {
    return SourceLocation.of(file)
        .withLine(Math.max(1, line))
        .withColumn(Math.max(1, column))
        .withPointer(pointer);
  }
}
