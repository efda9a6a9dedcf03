package org.mindlinked.model.validation;

/**
 * Looks at one node of a record, for {@link Rule#forEach}. It must be a pure function and safe for
 * all threads.
 *
 * @param <T> the type of the node
 */
@FunctionalInterface
public interface NodeCheck<T> {
  /**
   * Reports what is wrong with a node.
   *
   * @param node the node
   * @param path where it stands, valid until this method returns
   * @param problems takes what is wrong, with pointers from the node
   */
  void check(T node, NodePath path, Problems problems);
}
