package org.mindlinked.rdf.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Puts the quads of records into a store, in batches: a record that is there as it comes is left
 * alone, one that is there otherwise is taken out first. For one thread.
 */
final class BatchWriter {
  private static final int SMALLEST_BATCH = 5000;

  private final Database database;
  private final Ledger ledger;
  private final Node source;
  private final int fixedBatch;
  private final boolean replacing;
  private final BitSet given = new BitSet();
  private boolean inBatch;
  private long batchSize;
  private long inThisBatch;
  private long next;
  private volatile LoadReport report = new LoadReport(0, 0, 0, 0);

  /**
   * A writer.
   *
   * @param batch how many records a transaction takes; 0 for more and more
   * @param replacing whether {@link #dropOthers} will be asked for
   */
  BatchWriter(Database database, Node source, int batch, boolean replacing) {
    this.database = database;
    this.ledger = database.ledger();
    this.source = source;
    this.fixedBatch = batch;
    this.replacing = replacing;
  }

  LoadReport report() {
    return report;
  }

  void header(RecordQuads header) {
    begin();
    if (ledger.digestOf(header.root()) != header.digest()) {
      database.remove(header.root());
      header.quads().forEach(database::add);
      ledger.digest(header.root(), header.digest());
    }
  }

  void put(RecordQuads record) {
    begin();
    Node root = record.root();
    long number = ledger.numberOf(root);
    LoadReport so = report;
    if (number < 0) {
      number = next++;
      record.quads().forEach(database::add);
      ledger.add(root, number, record.digest(), source);
      report = new LoadReport(so.added() + 1, so.replaced(), so.unchanged(), so.removed());
    } else if (ledger.digestOf(root) == record.digest()) {
      ledger.gave(source, root);
      report = new LoadReport(so.added(), so.replaced(), so.unchanged() + 1, so.removed());
    } else {
      database.remove(root);
      record.quads().forEach(database::add);
      ledger.digest(root, record.digest());
      ledger.gave(source, root);
      report = new LoadReport(so.added(), so.replaced() + 1, so.unchanged(), so.removed());
    }
    if (replacing) {
      given.set(Math.toIntExact(number));
    }
    inThisBatch++;
    if (inThisBatch >= batchSize) {
      commit();
    }
  }

  /** Removes what earlier loads of the source gave and this one did not. */
  void dropOthers() {
    begin();
    List<Node> others = new ArrayList<>();
    Iterator<Node> earlier = ledger.recordsOf(source);
    while (earlier.hasNext()) {
      Node record = earlier.next();
      if (!given.get(Math.toIntExact(ledger.numberOf(record)))) {
        others.add(record);
      }
    }
    long removed = 0;
    for (Node record : others) {
      if (!ledger.withdraw(source, record)) {
        database.remove(record);
        ledger.remove(record);
        removed++;
      }
    }
    LoadReport so = report;
    report = new LoadReport(so.added(), so.replaced(), so.unchanged(), removed);
  }

  private void begin() {
    if (!inBatch) {
      database.begin();
      inBatch = true;
      next = ledger.next();
      inThisBatch = 0;
      batchSize = fixedBatch > 0 ? fixedBatch : Math.max(SMALLEST_BATCH, next / 2);
    }
  }

  void commit() {
    if (inBatch) {
      if (ledger.next() != next) {
        ledger.next(next);
      }
      inBatch = false;
      database.commit();
    }
  }

  void abort() {
    if (inBatch) {
      inBatch = false;
      database.abort();
    }
  }
}
