package org.mindlinked.rdf.internal.jena;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.Symbol;

/** What a store can tell of its data faster than any query. Safe for all threads. */
@FunctionalInterface
public interface SharedObjects {
  /** Under which a dataset has it in its context. */
  Symbol SYMBOL = Symbol.create("urn:mindlinked:store:shared-objects");

  /**
   * The objects of a property that more than one subject has, each once, in an order that stays the
   * same as long as nothing is written. In the transaction of the thread.
   */
  Iterator<Node> of(Node property);
}
