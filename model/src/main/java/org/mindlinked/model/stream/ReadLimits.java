package org.mindlinked.model.stream;

/**
 * What a reader will hold at most, so that no file can fill the memory.
 *
 * @param recordBytes the size of one record in bytes, uncompressed
 * @param depth how deep structures may nest
 * @param graphTriples how many triples a reader may load when it cannot stream
 * @param documentBytes the size in bytes, uncompressed, of a document whose syntax must be held
 *     whole before any of it is understood, such as JSON-LD; its objects take many times that
 */
public record ReadLimits(int recordBytes, int depth, long graphTriples, int documentBytes) {
  /** 4 MiB a record, 64 levels, 2 million triples, 8 MiB a document. */
  public static final ReadLimits DEFAULT = new ReadLimits(4 << 20, 64, 2_000_000, 8 << 20);

  /** Refuses limits below 1. */
  public ReadLimits {
    if (recordBytes < 1 || depth < 1 || graphTriples < 1 || documentBytes < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }

  /** These limits with another size of a record. */
  public ReadLimits withRecordBytes(int bytes) {
    return new ReadLimits(bytes, depth, graphTriples, documentBytes);
  }

  /** These limits with another number of triples that may be loaded. */
  public ReadLimits withGraphTriples(long triples) {
    return new ReadLimits(recordBytes, depth, triples, documentBytes);
  }

  /** These limits with another size of a document that is held whole. */
  public ReadLimits withDocumentBytes(int bytes) {
    return new ReadLimits(recordBytes, depth, graphTriples, bytes);
  }
}
