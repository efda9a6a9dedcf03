package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.rdf.RecordMapper;

/** All records of a store as they were when it was opened, in the order in which they came. */
final class StoredRecords implements RecordSource {
  private static final String NAME = "store";

  private final Database database;
  private final DatasetGraph data;
  private final Optional<Catalogue> header;
  private final Iterator<Node> records;
  private SourceLocation location = SourceLocation.of(NAME);
  private long found;
  private boolean closed;

  StoredRecords(Database database) {
    this.database = database;
    this.data = database.data();
    database.beginReading();
    try {
      this.header = onlyHeader(data);
      this.records = database.ledger().records();
    } catch (RuntimeException | Error e) {
      database.endReading();
      throw e;
    }
  }

  /** The header, if there is one in the store and not several. */
  private static Optional<Catalogue> onlyHeader(DatasetGraph data) {
    Node only = null;
    Iterator<Quad> found = data.findNG(Node.ANY, Node.ANY, Names.TYPE, Names.CATALOGUE);
    while (found.hasNext()) {
      Node catalogue = found.next().getSubject();
      if (only != null && !only.equals(catalogue)) {
        return Optional.empty();
      }
      only = catalogue;
    }
    return only == null ? Optional.empty() : open(data, only, RecordSource::header);
  }

  /** The record of that IRI; it must be there. */
  static EvidenceRecord record(DatasetGraph data, Node record) {
    return open(data, record, RecordSource::next)
        .orElseThrow(() -> new IllegalStateException(record + " is noted but not there"));
  }

  private static <T> T open(
      DatasetGraph data, Node root, java.util.function.Function<RecordSource, T> what) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Node part : RecordMapper.graphsOf(root.getURI())) {
      data.find(part, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> graph.add(quad.asTriple()));
    }
    try (RecordSource source = RdfReader.from(graph).named(NAME).open()) {
      return what.apply(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Catalogue> header() {
    return header;
  }

  @Override
  public Optional<EvidenceRecord> next() {
    if (closed || !records.hasNext()) {
      return Optional.empty();
    }
    Node record = requireNonNull(records.next());
    found++;
    location = SourceLocation.of(NAME).withRecordNumber(found).withRecordId(record.getURI());
    return Optional.of(record(data, record));
  }

  @Override
  public SourceLocation location() {
    return location;
  }

  @Override
  public long found() {
    return found;
  }

  @Override
  public long rejected() {
    return 0;
  }

  @Override
  public void countRest() {
    while (!closed && records.hasNext()) {
      records.next();
      found++;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      database.endReading();
    }
  }
}
