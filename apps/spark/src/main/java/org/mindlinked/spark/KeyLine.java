package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.validation.RecordKeys;

/**
 * A line of the files in which the keys of all records wait until they are compared.
 *
 * @param sighting what is compared
 * @param line the line of the record in its part
 * @param offset its byte in its part
 * @param id the IRI of the record
 * @param key the key in words
 */
record KeyLine(Sighting sighting, long line, long offset, String id, String key)
    implements Serializable {
  private static final int FIELDS = 9;

  static List<KeyLine> of(EvidenceRecord record, int part, SourceLocation place, boolean warned) {
    List<String> keys = RecordKeys.of(record);
    List<KeyLine> lines = new ArrayList<>(keys.size());
    for (String key : keys) {
      Sighting sighting =
          new Sighting(
              RecordKeys.fingerprint(key),
              part,
              place.recordNumber().orElseThrow(),
              lines.size(),
              warned);
      lines.add(
          new KeyLine(
              sighting,
              place.line().orElseThrow(),
              place.byteOffset().orElseThrow(),
              keys.get(0),
              key));
    }
    return lines;
  }

  byte[] written() {
    return (String.join(
                "\t",
                Long.toHexString(sighting.fingerprint()),
                Integer.toString(sighting.part()),
                Long.toString(sighting.record()),
                Integer.toString(sighting.ordinal()),
                sighting.warned() ? "1" : "0",
                Long.toString(line),
                Long.toString(offset),
                id,
                sighting.ofIri() ? "" : key.replaceAll("\\p{Cntrl}", " "))
            + "\n")
        .getBytes(UTF_8);
  }

  static KeyLine parse(String line) {
    String[] fields = line.split("\t", FIELDS);
    Sighting sighting =
        new Sighting(
            Long.parseUnsignedLong(fields[0], 16),
            Integer.parseInt(fields[1]),
            Long.parseLong(fields[2]),
            Integer.parseInt(fields[3]),
            fields[4].equals("1"));
    return new KeyLine(
        sighting,
        Long.parseLong(fields[5]),
        Long.parseLong(fields[6]),
        fields[7],
        sighting.ofIri() ? fields[7] : fields[8]);
  }

  /** Where the record is, counted from the start of its part. */
  SourceLocation place(String file) {
    return SourceLocation.of(file)
        .withRecordNumber(sighting.record())
        .withLine(line)
        .withByteOffset(offset)
        .withRecordId(id);
  }
}
