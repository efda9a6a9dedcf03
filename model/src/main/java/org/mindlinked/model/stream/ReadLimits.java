package org.mindlinked.model.stream;

/**
 * What a reader will hold at most, so that no file can fill the memory.
 *
 * @param recordBytes the size of one record in bytes, uncompressed
 * @param depth how deep structures may nest
 * @param graphTriples how many triples a reader may load when it cannot stream
 */
public record ReadLimits(int recordBytes, int depth, long graphTriples) {
  /** 4 MiB a record, 64 levels, 2 million triples. */
  public static final ReadLimits DEFAULT = new ReadLimits(4 << 20, 64, 2_000_000);

  /** Refuses limits below 1. */
  public ReadLimits {
    if (recordBytes < 1 || depth < 1 || graphTriples < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }

  /** These limits with another size of a record. */
  public ReadLimits withRecordBytes(int bytes) {
    return new ReadLimits(bytes, depth, graphTriples);
  }
}
