package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.internal.jena.SharedObjects;

/**
 * The triples and the text index, which change together: each batch is a transaction of the
 * triples, and the index carries the number of the last batch that it knows. If it was cut off
 * between the two, the index is made anew at the next opening.
 */
final class Database implements AutoCloseable {
  private static final StoreParams LAYOUT =
      StoreParamsBuilder.create("mindlinked")
          .tripleIndexes(new String[] {"SPO", "POS"})
          // A graph is a third of a record: what is asked within one is found by going through it.
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private final @Nullable StoreFolder folder;
  private final DatasetGraph data;
  private final Texts texts;
  private final Ledger ledger;

  private final Users users = new Users();

  /** One batch at a time, to the end of what is done with the index: triples are done before. */
  private final Semaphore writing = new Semaphore(1, true);

  /** Of the batch that is open; only who is in it comes here. */
  private @Nullable QuadAdder adder;

  private Database(@Nullable StoreFolder folder, DatasetGraph data, Texts texts) {
    this.folder = folder;
    this.data = data;
    this.texts = texts;
    this.ledger = new Ledger(data);
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    data.getContext().set(TextQuery.textIndex, texts.index());
    QC.setFactory(data.getContext(), WatchedPaths::new);
    data.getContext().set(SharedObjects.SYMBOL, new SharedByNumber(data));
  }

  static Database inMemory() {
    Database made =
        new Database(
            null,
            DatabaseMgr.connectDatasetGraph(Location.mem(), LAYOUT),
            Texts.open(new ByteBuffersDirectory()));
    made.start();
    return made;
  }

  static Database open(Path path, boolean create) throws IOException {
    StoreFolder folder = StoreFolder.hold(path, create);
    try {
      boolean complete = folder.isComplete();
      if (!complete) {
        folder.clear();
      }
      Database opened = open(folder, complete);
      if (!complete) {
        folder.complete();
      }
      return opened;
    } catch (RuntimeException | IOException e) {
      folder.close();
      throw e;
    }
  }

  private static Database open(StoreFolder folder, boolean complete) throws IOException {
    DatasetGraph data = null;
    try {
      data =
          DatabaseMgr.connectDatasetGraph(
              Location.create(folder.triples().toAbsolutePath().toString()), LAYOUT);
      Database opened = new Database(folder, data, openTexts(folder));
      if (complete && opened.read(opened.ledger::batch) < 0) {
        throw new StoreException(
            Diagnostic.error(
                    RdfCodes.STORE_FAILED,
                    "the store " + Shown.of(folder.toString()) + " has lost its triples")
                .hint("bring its folder back from a copy, or load into a new one"));
      }
      opened.start();
      return opened;
    } catch (MindlinkedException | IOException e) {
      expel(data);
      throw e;
    } catch (RuntimeException e) {
      expel(data);
      throw new StoreException(
          Diagnostic.error(
                  RdfCodes.STORE_FAILED,
                  "the store " + Shown.of(folder.toString()) + " cannot be opened: " + inWords(e))
              .hint("look whether its files are whole and can be written"),
          e);
    }
  }

  private static void expel(@Nullable DatasetGraph data) {
    if (data != null) {
      TDBInternal.expel(data, true);
    }
  }

  /** An index that is damaged is made anew. */
  private static Texts openTexts(StoreFolder folder) throws IOException {
    try {
      return Texts.open(new MMapDirectory(folder.texts()));
    } catch (TextIndexException damaged) {
      folder.clearTexts();
      return Texts.open(new MMapDirectory(folder.texts()));
    }
  }

  /** Brings the vocabulary and the index up to date. */
  private void start() {
    long current = VocabularyQuads.digest();
    if (read(ledger::vocabulary) != current) {
      write(() -> replaceVocabulary(current));
    }
    if (texts.batch() != read(ledger::batch)) {
      write(() -> texts.rebuild(data));
    }
  }

  private void replaceVocabulary(long digest) {
    data.deleteAny(Names.VOCABULARY_GRAPH, Node.ANY, Node.ANY, Node.ANY);
    texts.remove(Names.VOCABULARY_GRAPH);
    VocabularyQuads.forEach(this::add);
    ledger.vocabulary(digest);
    ledger.next(ledger.next());
  }

  /** All that is there; the default graph holds the ledger. */
  DatasetGraph data() {
    return data;
  }

  Ledger ledger() {
    return ledger;
  }

  long textEntries() {
    return texts.size();
  }

  /** Does something in a transaction of reading, or in the one that the thread is in. */
  <T> T read(Supplier<T> work) {
    if (data.isInTransaction()) {
      return work.get();
    }
    beginReading();
    try {
      return work.get();
    } finally {
      endReading();
    }
  }

  /** Begins a transaction of reading for the thread. */
  void beginReading() {
    users.enter();
    data.begin(ReadWrite.READ);
  }

  /** Ends the thread's transaction of reading. */
  void endReading() {
    data.end();
    users.leave();
  }

  /** Does something in a batch of its own. */
  void write(Runnable work) {
    begin();
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      abort();
      throw asOurs(e);
    }
    commit();
  }

  /** What went wrong, as one of our exceptions unless it is a mistake of the program. */
  static RuntimeException asOurs(Throwable thrown) {
    if (thrown instanceof MindlinkedException ours) {
      return ours;
    }
    boolean ofDisk = thrown instanceof InternalError; // what a mapped file does on a full disk
    if (thrown instanceof Error error && !ofDisk) {
      throw error;
    }
    return new StoreException(
        Diagnostic.error(RdfCodes.STORE_FAILED, "the store cannot be written: " + inWords(thrown))
            .hint("look whether the disk is full; what was loaded before is still there"),
        thrown);
  }

  private static String inWords(Throwable thrown) {
    return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
  }

  /** Begins a batch, once no other thread is in one. */
  void begin() {
    if (data.isInTransaction()) {
      throw new IllegalStateException(
          "this thread is reading from the store: close what it reads before it writes");
    }
    writing.acquireUninterruptibly();
    users.enter();
    try {
      data.begin(ReadWrite.WRITE);
    } catch (RuntimeException | Error e) {
      users.leave();
      writing.release();
      throw e;
    }
    adder = new QuadAdder(data);
  }

  /** Ends a batch: triples first, so that the index can only be behind, which shows. */
  void commit() {
    try {
      adder().flush();
      endAdding();
      long batch = ledger.batch() + 1;
      ledger.batch(batch);
      texts.prepare(batch);
      data.commit();
    } catch (RuntimeException | Error e) {
      abort();
      throw asOurs(e);
    }
    data.end();
    users.leave();
    try {
      texts.commit();
    } finally {
      writing.release();
    }
  }

  /** Undoes what was done since the begin of the batch. */
  void abort() {
    try {
      endAdding();
      data.abort();
      data.end();
    } finally {
      users.leave();
      try {
        texts.rollback();
      } finally {
        writing.release();
      }
    }
  }

  /** Adds a quad in the batch that the thread is in. */
  void add(Quad quad) {
    adder().add(quad);
    texts.add(quad);
  }

  private QuadAdder adder() {
    return requireNonNull(adder, "no batch is open");
  }

  private void endAdding() {
    if (adder != null) {
      adder.close();
      adder = null;
    }
  }

  /** Removes the quads and entries of a record or catalogue. */
  void remove(Node root) {
    adder().flush();
    for (Node graph : RecordMapper.graphsOf(root.getURI())) {
      data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }
    texts.remove(root);
  }

  @Override
  public void close() throws IOException {
    if (!users.close()) {
      return;
    }
    try {
      texts.close();
    } finally {
      TDBInternal.expel(data, true);
      if (folder != null) {
        folder.close();
      }
    }
  }
}
