package org.mindlinked.spark;

import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * How far what was counted from the start of a part lies behind the start of its file.
 *
 * @param lines how many lines come before
 * @param bytes how many bytes
 * @param records how many records
 */
record Shift(long lines, long bytes, long records) {
  Diagnostic placed(Diagnostic problem) {
    return problem.at(placed(problem.location()));
  }

  SourceLocation placed(SourceLocation inPart) {
    SourceLocation place = inPart;
    if (place.line().isPresent()) {
      place = place.withLine(lines + place.line().getAsLong());
    }
    if (place.byteOffset().isPresent()) {
      place = place.withByteOffset(bytes + place.byteOffset().getAsLong());
    }
    if (place.recordNumber().isPresent()) {
      place = place.withRecordNumber(records + place.recordNumber().getAsLong());
    }
    return place;
  }
}
