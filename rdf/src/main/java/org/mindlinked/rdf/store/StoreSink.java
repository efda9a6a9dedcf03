package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;

/**
 * Takes records into a store, in batches. A record that is there already is replaced wholly, or
 * left alone if it is the same. What was written is there after {@link #close()}; of an interrupted
 * run, all full batches. While a batch is open, other writers of the store wait, readers do not.
 *
 * <p>For one thread, which must not read from the same store in between.
 *
 * @since 0.1.0
 */
public final class StoreSink implements RecordSink {
  private static final int SMALLEST_BATCH = 5000;

  private final Database database;
  private final Ledger ledger;
  private final Node source;
  private final int fixedBatch;
  private final boolean replacing;
  private final BitSet given = new BitSet();
  private @Nullable Catalogue catalogue;
  private boolean hasRecords;
  private boolean inBatch;
  private long batchSize;
  private long inThisBatch;
  private long next;
  private long added;
  private long replaced;
  private long unchanged;
  private long removed;
  private boolean complete;
  private boolean closed;

  StoreSink(Database database, String source, int batch, boolean replacing) {
    this.database = database;
    this.ledger = database.ledger();
    this.source = NodeFactory.createLiteralString(source);
    this.fixedBatch = batch;
    this.replacing = replacing;
  }

  @Override
  public void header(Catalogue header) {
    requireOpen();
    if (catalogue != null || hasRecords) {
      throw new IllegalStateException("a header comes once, before the first record");
    }
    catalogue = requireNonNull(header, "header");
    RecordQuads quads = RecordQuads.of(header);
    inBatch(
        () -> {
          if (ledger.digestOf(quads.root()) != quads.digest()) {
            database.remove(quads.root());
            quads.quads().forEach(database::add);
            ledger.digest(quads.root(), quads.digest());
          }
        });
  }

  @Override
  public void write(EvidenceRecord record) {
    requireOpen();
    RecordQuads quads = RecordQuads.of(record, catalogue);
    hasRecords = true;
    complete = false;
    inBatch(() -> put(quads));
    inThisBatch++;
    if (inThisBatch >= batchSize) {
      commit();
    }
  }

  private void put(RecordQuads quads) {
    Node root = quads.root();
    long number = ledger.numberOf(root);
    if (number < 0) {
      number = next++;
      quads.quads().forEach(database::add);
      ledger.add(root, number, quads.digest(), source);
      added++;
    } else {
      if (ledger.digestOf(root) == quads.digest()) {
        unchanged++;
      } else {
        database.remove(root);
        quads.quads().forEach(database::add);
        ledger.digest(root, quads.digest());
        replaced++;
      }
      ledger.gave(source, root);
    }
    if (replacing) {
      given.set(Math.toIntExact(number));
    }
  }

  private void inBatch(Runnable work) {
    if (!inBatch) {
      database.begin();
      inBatch = true;
      next = ledger.next();
      inThisBatch = 0;
      batchSize = fixedBatch > 0 ? fixedBatch : Math.max(SMALLEST_BATCH, next / 2);
    }
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      inBatch = false;
      closed = true;
      database.abort();
      throw e;
    }
  }

  private void commit() {
    ledger.next(next);
    inBatch = false;
    database.commit();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
  }

  @Override
  public void complete() {
    complete = true;
  }

  /** What has been done so far; final after {@link #close()}. */
  public LoadReport report() {
    return new LoadReport(added, replaced, unchanged, removed);
  }

  /** Writes what is left, and drops what was asked to be dropped. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    if (replacing && complete) {
      inBatch(this::dropOthers);
    }
    closed = true;
    if (inBatch) {
      commit();
    }
  }

  private void dropOthers() {
    List<Node> others = new ArrayList<>();
    Iterator<Node> earlier = ledger.recordsOf(source);
    while (earlier.hasNext()) {
      Node record = earlier.next();
      if (!given.get(Math.toIntExact(ledger.numberOf(record)))) {
        others.add(record);
      }
    }
    for (Node record : others) {
      if (!ledger.withdraw(source, record)) {
        database.remove(record);
        ledger.remove(record);
        removed++;
      }
    }
  }
}
