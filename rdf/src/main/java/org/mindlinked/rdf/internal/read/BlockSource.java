package org.mindlinked.rdf.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.stream.ReadOptions;

/**
 * Gives the blocks of a source of RDF, one record at a time. In the memory of one record where the
 * syntax streams, unless the options ask for the whole graph. Warnings go to the options' place.
 * For one thread; whoever opens it closes it.
 */
public interface BlockSource extends AutoCloseable {
  /** The syntaxes whose parsers hold the document anyway. */
  Set<Lang> HELD = Set.of(Lang.RDFXML, Lang.JSONLD, Lang.JSONLD11, Lang.RDFJSON, Lang.TRIX);

  /**
   * Opens a source, which closes the stream.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if it has to be held and
   *     is not well-formed or too large
   */
  static BlockSource open(InputStream in, Lang lang, ReadOptions options) throws IOException {
    return options.wholeGraph() || HELD.contains(lang)
        ? GraphBlocks.load(in, lang, options)
        : new StreamBlocks(new TripleFeed(in, lang, options), options);
  }

  /** The blocks of a graph that is there, which is not changed meanwhile. */
  static BlockSource of(Graph graph) {
    return GraphBlocks.of(graph);
  }

  /**
   * The next block, or null at the end.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if the source is not
   *     well-formed, or the triples of a record stand apart
   */
  @Nullable Block next();

  /** What has been left out so far because it is about no record; may be added to. */
  UnknownTriples unknown();

  @Override
  void close() throws IOException;
}
