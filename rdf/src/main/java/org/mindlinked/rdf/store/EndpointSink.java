package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Sends records to an endpoint, in batches that replace what is there of them. After {@link
 * #close()} all have been taken, or an exception said which batch was not; those before it are
 * there.
 *
 * <p>For one thread, which waits while a batch is sent.
 *
 * @since 0.1.0
 */
public final class EndpointSink implements RecordSink {
  static {
    JenaStart.ready();
  }

  /** Many servers take 2 MB. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private static final NodeFormatter FORMAT = new NodeFormatterNT();

  private final UpdateRequests requests;
  private final int batchSize;
  private final List<Part> batch = new ArrayList<>();
  private int characters;
  private @Nullable Catalogue catalogue;
  private boolean vocabularyWaits;
  private boolean hasRecords;
  private boolean closed;
  private long sent;

  EndpointSink(UpdateRequests requests, int batchSize, boolean vocabulary) {
    this.requests = requests;
    this.batchSize = batchSize;
    this.vocabularyWaits = vocabulary;
  }

  /** The operations for one record or header, whole. */
  private record Part(String update, boolean isRecord) {}

  @Override
  public void header(Catalogue header) throws IOException {
    requireOpen();
    if (catalogue != null || hasRecords) {
      throw new IllegalStateException("a header comes once, before the first record");
    }
    catalogue = requireNonNull(header, "header");
    add(RecordQuads.of(header), false);
  }

  /**
   * Takes a record.
   *
   * @throws StoreException if a batch is refused ({@code ML-RDF-045}), or the endpoint stays away
   *     ({@code ML-RDF-044}) or busy ({@code ML-RDF-046})
   */
  @Override
  public void write(EvidenceRecord record) throws IOException {
    requireOpen();
    hasRecords = true;
    add(RecordQuads.of(record, catalogue), true);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
  }

  private void add(RecordQuads quads, boolean isRecord) throws IOException {
    String update = update(quads);
    if (!batch.isEmpty()
        && (batch.size() >= batchSize || characters + update.length() > MOST_CHARACTERS)) {
      flush();
    }
    batch.add(new Part(update, isRecord));
    characters += update.length();
  }

  private static String update(RecordQuads quads) {
    IndentedLineBuffer out = new IndentedLineBuffer();
    for (Node graph : RecordMapper.graphsOf(quads.root().getURI())) {
      out.print("DROP SILENT GRAPH ");
      FORMAT.format(out, graph);
      out.print(" ;\n");
    }
    insert(out, quads.quads());
    return out.asString();
  }

  private static void insert(IndentedLineBuffer out, List<Quad> quads) {
    out.print("INSERT DATA {\n");
    Node graph = null;
    for (Quad quad : quads) {
      if (!quad.getGraph().equals(graph)) {
        out.print(graph == null ? "GRAPH " : "}\nGRAPH ");
        graph = quad.getGraph();
        FORMAT.format(out, graph);
        out.print(" {\n");
      }
      FORMAT.format(out, quad.getSubject());
      out.print(" ");
      FORMAT.format(out, quad.getPredicate());
      out.print(" ");
      FORMAT.format(out, quad.getObject());
      out.print(" .\n");
    }
    out.print("}\n} ;\n");
  }

  private void flush() throws IOException {
    List<Part> full = List.copyOf(batch);
    batch.clear();
    characters = 0;
    try {
      sendVocabulary();
      send(full);
    } catch (StoreException | IOException failed) {
      closed = true;
      throw failed;
    }
  }

  private void send(List<Part> parts) throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    StringBuilder update = new StringBuilder();
    long records = 0;
    for (Part part : parts) {
      update.append(part.update());
      records += part.isRecord() ? 1 : 0;
    }
    String what =
        records == 0
            ? "the header"
            : "the records " + (sent + 1) + " to " + (sent + records) + " of this load";
    if (requests.send(update.toString(), what)) {
      sent += records;
    } else if (parts.size() == 1) {
      throw requests.tooLarge(what);
    } else {
      send(parts.subList(0, parts.size() / 2));
      send(parts.subList(parts.size() / 2, parts.size()));
    }
  }

  private void sendVocabulary() throws IOException {
    if (!vocabularyWaits) {
      return;
    }
    vocabularyWaits = false;
    List<Quad> quads = new ArrayList<>();
    VocabularyQuads.forEach(quads::add);
    IndentedLineBuffer out = new IndentedLineBuffer();
    out.print("DROP SILENT GRAPH ");
    FORMAT.format(out, Names.VOCABULARY_GRAPH);
    out.print(" ;\n");
    insert(out, quads);
    if (!requests.send(out.asString(), "the vocabulary")) {
      throw requests.tooLarge("the vocabulary");
    }
  }

  /** What the endpoint has taken so far. */
  public EndpointReport report() {
    return new EndpointReport(sent, requests.taken(), requests.retries());
  }

  /** Sends what is left. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      flush();
    }
  }
}
