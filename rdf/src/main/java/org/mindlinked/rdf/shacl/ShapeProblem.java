package org.mindlinked.rdf.shacl;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * A problem that a shape found: as a {@link Diagnostic} like all others, and in the terms of a
 * SHACL validation report. Immutable.
 *
 * @since 0.1.0
 */
public final class ShapeProblem {
  static {
    JenaStart.ready();
  }

  private final Diagnostic diagnostic;
  private final Node focusNode;
  private final @Nullable Node path;
  private final @Nullable Node value;
  private final Node component;
  private final @Nullable Node shape;

  ShapeProblem(
      Diagnostic diagnostic,
      Node focusNode,
      @Nullable Node path,
      @Nullable Node value,
      Node component,
      @Nullable Node shape) {
    this.diagnostic = requireNonNull(diagnostic, "diagnostic");
    this.focusNode = requireNonNull(focusNode, "focusNode");
    this.path = path;
    this.value = value;
    this.component = requireNonNull(component, "component");
    this.shape = shape;
  }

  /**
   * The problem as other checks report it: its code is the identifier of the shape, its pointer
   * that of the same place in the record's JSON document, if it has one.
   */
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  /** The node that was checked ({@code sh:focusNode}). */
  public Node focusNode() {
    return focusNode;
  }

  /** The property that was checked ({@code sh:resultPath}), if it was a single one. */
  public Optional<Node> path() {
    return Optional.ofNullable(path);
  }

  /** The value that is wrong ({@code sh:value}), if it is one. */
  public Optional<Node> value() {
    return Optional.ofNullable(value);
  }

  /** The kind of constraint that failed ({@code sh:sourceConstraintComponent}). */
  public Node component() {
    return component;
  }

  /** The shape that failed ({@code sh:sourceShape}), if it has an IRI. */
  public Optional<Node> shape() {
    return Optional.ofNullable(shape);
  }

  /** The same problem at that place. */
  public ShapeProblem at(SourceLocation place) {
    return new ShapeProblem(diagnostic.at(place), focusNode, path, value, component, shape);
  }

  /** The diagnostic in one line. */
  @Override
  public String toString() {
    return diagnostic.toString();
  }
}
