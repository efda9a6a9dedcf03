package org.mindlinked.rdf.shacl;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.internal.jena.JenaStart;
import org.mindlinked.rdf.internal.read.Syntaxes;

/**
 * Gathers records, or sources of RDF with all that they hold, in one graph in memory, up to a
 * limit. Named graphs are put together. For one thread.
 *
 * @since 0.1.0
 */
public final class WholeGraph {
  static {
    JenaStart.ready();
  }

  private static final Node STUDY = term("Study");
  private static final Node PUBLICATION = term("Publication");
  private static final Node INSIDE = term("publication");

  private final ReadLimits limits;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final StreamRDF into = new Into();

  private static Node term(String name) {
    return NodeFactory.createURI(Mindlinked.NAMESPACE + name);
  }

  /** An empty graph that will hold at most {@link ReadLimits#graphTriples} triples. */
  public WholeGraph(ReadLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Adds the triples of a record.
   *
   * @throws UnreadableCatalogueException ({@code ML-RDF-002}) if the limit is reached
   */
  public void add(EvidenceRecord record) {
    RecordMapper.stream(record, into);
  }

  /**
   * Adds the triples of a header.
   *
   * @throws UnreadableCatalogueException ({@code ML-RDF-002}) if the limit is reached
   */
  public void add(Catalogue header) {
    RecordMapper.stream(header, into);
  }

  /**
   * Adds all triples of a source of RDF, whether a record has them or not, and closes the stream.
   *
   * @param in the source
   * @param formatName the name of its format, for example {@code turtle}
   * @param options how to call the source in messages, and where warnings go
   * @throws UnreadableCatalogueException if the limit is reached ({@code ML-RDF-002}) or the source
   *     is not well-formed ({@code ML-RDF-004})
   * @throws IllegalArgumentException if that is no format of RDF
   */
  public void add(InputStream in, String formatName, ReadOptions options) throws IOException {
    try (in) {
      Syntaxes.parse(in, Syntaxes.of(formatName), options, into);
    }
  }

  /** Whether a format of that name is RDF, whose triples can be added as they stand. */
  public static boolean isRdf(String formatName) {
    return Syntaxes.isRdf(formatName);
  }

  /** How many studies and publications, those inside studies not counted, there are. */
  public long records() {
    long records = graph.find(Node.ANY, Places.TYPE, STUDY).toList().size();
    for (Triple typed : graph.find(Node.ANY, Places.TYPE, PUBLICATION).toList()) {
      records += graph.contains(Node.ANY, INSIDE, typed.getSubject()) ? 0 : 1;
    }
    return records;
  }

  /** The graph with all that was added; not a copy. */
  public Graph graph() {
    return graph;
  }

  private final class Into extends StreamRDFBase {
    @Override
    public void triple(Triple triple) {
      if (graph.size() >= limits.graphTriples()) {
        throw new UnreadableCatalogueException(
            Diagnostic.error(
                    RdfCodes.GRAPH_LIMIT,
                    "the whole graph would have more than "
                        + limits.graphTriples()
                        + " triples, which are held in memory")
                .hint("shapes of our own run record by record; else take a part of the data"));
      }
      graph.add(triple);
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }
  }
}
