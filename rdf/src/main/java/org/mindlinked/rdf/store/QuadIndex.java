package org.mindlinked.rdf.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentLifecycle;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * One of the indexes of quads, for one transaction. Many quads are entered at once, sorted, so that
 * neighbours come to the same block while it is at hand.
 */
final class QuadIndex {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /**
   * A block that is full is cut into halves, and of keys that come in their order no more reach the
   * lower half. So a little more than every second comes first, evenly, and then the others, which
   * fill the halves up: eight of fifteen leave blocks fifteen sixteenths full.
   */
  private static final int FIRST = 8;

  private static final int OF = 15;

  private final BPlusTree tree;
  private final RecordFactory records;
  private final int[] slots = new int[QuadChunk.WIDTH];
  private final Runnable joining;

  /** To be made by the thread of the transaction. */
  QuadIndex(TupleIndex index) {
    this.tree = LoaderOps.idxBTree(index);
    this.records = tree.getRecordFactory();
    this.joining = joining(tree);
    TupleMap order = index.getMapping();
    Arrays.setAll(slots, order::getSlotIdx);
  }

  /** What lets a thread join the transaction in which the calling thread is. */
  private static <X> Runnable joining(TransactionalComponentLifecycle<X> component) {
    TransactionalComponentLifecycle.ComponentState<X> state = component.getComponentState();
    return () -> component.setComponentState(state);
  }

  /** Enters quads, by the thread of the transaction. */
  void enter(QuadChunk quads) {
    byte[][] keys = keys(quads);
    Arrays.sort(keys, Arrays::compareUnsigned);
    for (int i = 0; i < keys.length; i++) {
      if (isFirst(i)) {
        tree.insert(records.create(keys[i]));
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (!isFirst(i)) {
        tree.insert(records.create(keys[i]));
      }
    }
  }

  private static boolean isFirst(int i) {
    return i * FIRST % OF < FIRST;
  }

  /**
   * Enters quads, by another thread. The thread of the transaction must leave this index alone
   * meanwhile.
   */
  void enterFromElsewhere(QuadChunk quads) {
    joining.run();
    try {
      enter(quads);
    } finally {
      tree.detach();
    }
  }

  private byte[][] keys(QuadChunk quads) {
    byte[][] keys = new byte[quads.size()][];
    for (int i = 0; i < keys.length; i++) {
      byte[] key = new byte[QuadChunk.WIDTH * NodeId.SIZE];
      for (int slot = 0; slot < slots.length; slot++) {
        LONG.set(key, slot * NodeId.SIZE, quads.id(i, slots[slot]));
      }
      keys[i] = key;
    }
    return keys;
  }
}
