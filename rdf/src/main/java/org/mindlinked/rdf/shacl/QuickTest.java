package org.mindlinked.rdf.shacl;

import org.apache.jena.graph.Node;

/** A quick look whether a shape, or a part of one, holds at a node. Safe for all threads. */
@FunctionalInterface
interface QuickTest {
  /** What can be told of a node among these facts. */
  Truth of(Facts facts, Node focus);
}
