package org.mindlinked.rdf;

/** A part of what is done for a node. Immutable; safe for all threads. */
interface Step {
  /** The bit of steps that give the places in sources. */
  int EVIDENCE = 1;

  /** The bit of steps that give reference lists. */
  int REFERENCES = 2;

  /** Gives the triples of that part, if the node has it. */
  void run(Object node, Mapper mapper);
}
