package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Keeps records on disk or in memory, as triples that can be queried and with an index of their
 * texts.
 *
 * <pre>{@code
 * try (EvidenceStore store = EvidenceStore.open(Path.of("evidence"))) {
 *   store.load("trials.ndjson", source);
 *   Optional<EvidenceRecord> study = store.get(iri);
 * }
 * }</pre>
 *
 * <p>Each record stands in graphs of its own, as in N-Quads and TriG; the ontology and the concept
 * schemes stand in the graph {@code https://w3id.org/mindlinked/ns}. Queries are over all graphs as
 * one.
 *
 * <p>Safe for all threads: many can read while one writes; a second writer waits. A reader sees the
 * store as it was when it began; the text index may already show what a batch added that ended
 * meanwhile. A store on disk is open in one process at a time.
 *
 * @since 0.1.0
 */
public final class EvidenceStore implements AutoCloseable {
  static {
    JenaStart.ready();
  }

  /** Where a record says an identifier that is its own or its reports', not one that it cites. */
  private static final Pattern OWN_PLACE =
      Pattern.compile("(report-\\d+\\.publication|registration-\\d+|.*\\.registration-\\d+)?");

  private final Database database;
  private final DatasetGraph view;

  private EvidenceStore(Database database) {
    this.database = database;
    this.view = new UnionView(database.data());
  }

  /** A new store in memory, for tests and for catalogues that fit. */
  public static EvidenceStore inMemory() {
    requireLibraries();
    return new EvidenceStore(Database.inMemory());
  }

  /**
   * Opens the store in a folder; if the folder is empty or not there, makes one.
   *
   * @throws StoreException ({@code ML-RDF-041}) if it is open already, here or in another process;
   *     ({@code ML-RDF-042}) if the folder holds something else
   * @throws IOException if the folder cannot be used
   */
  public static EvidenceStore open(Path folder) throws IOException {
    requireLibraries();
    return new EvidenceStore(Database.open(requireNonNull(folder, "folder"), true));
  }

  /**
   * Opens the store in a folder, which must be one.
   *
   * @throws StoreException as {@link #open}, and ({@code ML-RDF-042}) if there is none
   * @throws IOException if the folder cannot be used
   */
  public static EvidenceStore openExisting(Path folder) throws IOException {
    requireLibraries();
    return new EvidenceStore(Database.open(requireNonNull(folder, "folder"), false));
  }

  /** Says what is missing before a class that needs it is loaded. */
  private static void requireLibraries() {
    try {
      for (String needed :
          List.of("org.apache.jena.tdb2.DatabaseMgr", "org.apache.jena.query.text.TextIndex")) {
        Class.forName(needed, false, EvidenceStore.class.getClassLoader());
      }
    } catch (ClassNotFoundException missing) {
      throw new StoreException(
          Diagnostic.error(
                  RdfCodes.STORE_MISSING,
                  "jena-tdb2 and jena-text are needed for a store and are not there")
              .hint("add them in the version of jena-arq"),
          missing);
    }
  }

  /** To write with more say than {@link #load}. */
  public StoreWriter writer() {
    return StoreWriter.to(database);
  }

  /**
   * Loads all records of a source and its header, replacing those that are there already.
   *
   * @param name how the store calls the source
   */
  public LoadReport load(String name, RecordSource source) throws IOException {
    StoreSink sink = writer().source(name).open();
    try (sink) {
      source.copyTo(sink);
    }
    return sink.report();
  }

  /** Removes a record with all that belongs to it; false if it was not there. */
  public boolean remove(Iri id) {
    Node record = NodeFactory.createURI(id.toString());
    boolean[] there = {false};
    database.write(
        () -> {
          there[0] = database.ledger().numberOf(record) >= 0;
          if (there[0]) {
            database.remove(record);
            database.ledger().remove(record);
          }
        });
    return there[0];
  }

  /** The record of that IRI. */
  public Optional<EvidenceRecord> get(Iri id) {
    Node record = NodeFactory.createURI(id.toString());
    return database.read(
        () ->
            database.ledger().numberOf(record) < 0
                ? Optional.empty()
                : Optional.of(StoredRecords.record(database.data(), record)));
  }

  /**
   * The records that have that identifier: as their own, as a registration's, or as that of a
   * report of a study. Records that only cite it are not among them. In the order in which they
   * came.
   */
  public List<EvidenceRecord> find(Identifier identifier) {
    return database.read(
        () -> {
          TreeMap<Long, Node> records = new TreeMap<>(Comparator.naturalOrder());
          Iterator<Quad> quads =
              database
                  .data()
                  .findNG(
                      Node.ANY,
                      Node.ANY,
                      Names.IDENTIFIER,
                      NodeFactory.createLiteralString(identifier.toString()));
          while (quads.hasNext()) {
            String subject = quads.next().getSubject().getURI();
            String root = Names.root(subject);
            String place = subject.substring(Math.min(subject.length(), root.length() + 1));
            Node record = NodeFactory.createURI(root);
            long number = database.ledger().numberOf(record);
            if (number >= 0 && OWN_PLACE.matcher(place).matches()) {
              records.put(number, record);
            }
          }
          return records.values().stream()
              .map(record -> StoredRecords.record(database.data(), record))
              .toList();
        });
  }

  /** How many records there are. */
  public long size() {
    return database.read(database.ledger()::size);
  }

  /**
   * All records as they are now, in the order in which they first came, with the header if there is
   * exactly one. Until it is closed, the thread is in a transaction of reading.
   */
  public RecordSource records() {
    return new StoredRecords(database);
  }

  /**
   * Asks the data with Jena, in a transaction of reading: a data set that cannot be changed, whose
   * default graph is all graphs as one, and in which {@code text:query} finds the text index. What
   * is returned must not need the transaction any more.
   */
  public <T> T read(Function<DatasetGraph, T> work) {
    return database.read(() -> work.apply(view));
  }

  /**
   * The data set of {@link #read} for servers, which begin and end transactions themselves. To be
   * used until the store is closed.
   */
  public DatasetGraph dataset() {
    return view;
  }

  /**
   * Counts all that is there: some seconds for a hundred thousand studies.
   *
   * @param stop is asked now and then whether to give up
   * @throws java.util.concurrent.CancellationException if it was told to
   */
  public UnionCounts counts(BooleanSupplier stop) {
    return database.read(() -> Counting.of(database.data(), stop));
  }

  /** How many entries the text index has, for tests. */
  long textEntries() {
    return database.textEntries();
  }

  /** How many quads there are, those included that the store notes for itself; for tests. */
  long allQuads() {
    return database.read(() -> Iter.count(database.data().find()));
  }

  /**
   * Closes it. Readings and batches that other threads are in come to their ends first; nothing new
   * begins.
   *
   * @throws IllegalStateException if they do not end within half a minute, since a source or sink
   *     was not closed; the store is open then as before
   */
  @Override
  public void close() throws IOException {
    database.close();
  }
}
