package org.mindlinked.model;

/**
 * What is fixed for all of Mindlinked.
 *
 * @since 0.1.0
 */
public final class Mindlinked {
  /**
   * The namespace of every class, property and concept of ours. It carries no version, so that no
   * term changes its IRI.
   */
  public static final String NAMESPACE = "https://w3id.org/mindlinked/ns#";

  private Mindlinked() {}
}
