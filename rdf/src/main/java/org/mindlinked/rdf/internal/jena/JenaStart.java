package org.mindlinked.rdf.internal.jena;

import org.apache.jena.sys.JenaSystem;

/**
 * Starts Jena before any of its classes is touched.
 *
 * <p>Two threads that enter Jena for the first time by different doors wait for each other for
 * ever: one holds the class of nodes and waits for the system, the other the reverse. So every
 * public class through which Jena is reached calls this in its static initialiser, as its first
 * static member; a rule of the house sees to it. Safe for all threads.
 */
public final class JenaStart {
  private JenaStart() {}

  /** Comes back when Jena is ready; at once, but for the first time. */
  public static void ready() {
    JenaSystem.init();
  }
}
