package org.mindlinked.model.stream;

/**
 * What to write.
 *
 * @param evidence whether the places in sources ({@code evidence}) are written
 * @param references whether reference lists of publications are written
 * @param aligned whether writers of RDF add what the published alignments say in other vocabularies
 * @param graphTriples how many triples a writer may hold when its syntax cannot stream
 */
public record WriteOptions(
    boolean evidence, boolean references, boolean aligned, long graphTriples) {
  /** Everything, in our own terms; at most 2 million triples in syntaxes that do not stream. */
  public static final WriteOptions DEFAULT = new WriteOptions(true, true, false, 2_000_000);

  /** Refuses a limit below 1. */
  public WriteOptions {
    if (graphTriples < 1) {
      throw new IllegalArgumentException("the limit is at least 1");
    }
  }

  /** These options without the places in sources. */
  public WriteOptions withoutEvidence() {
    return new WriteOptions(false, references, aligned, graphTriples);
  }

  /** These options without reference lists. */
  public WriteOptions withoutReferences() {
    return new WriteOptions(evidence, false, aligned, graphTriples);
  }

  /** These options with what the alignments say, in syntaxes of RDF. */
  public WriteOptions withAlignments() {
    return new WriteOptions(evidence, references, true, graphTriples);
  }

  /** These options with another limit for syntaxes that do not stream. */
  public WriteOptions withGraphTriples(long limit) {
    return new WriteOptions(evidence, references, aligned, limit);
  }
}
