package org.mindlinked.rdf;

/** What is done for one field of a node. Immutable; safe for all threads. */
interface Step {
  /** The bit of steps that give the places in sources. */
  int EVIDENCE = 1;

  /** The bit of steps that give reference lists. */
  int REFERENCES = 2;

  /** Gives the triples of the field, if the node has a value there. */
  void run(Object node, Mapper mapper);

  /** Bits of the options by which it can be left out. */
  default int kind() {
    return 0;
  }
}
