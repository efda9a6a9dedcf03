package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.structure.NodeType;

/**
 * Visits the nodes of a record, itself first and then in the order of its JSON document, those of
 * publications inside a study included. For rules and for whoever has to look at all counts, or all
 * quotations, of a record.
 *
 * <pre>{@code
 * RecordWalk.nodes(study, ModelTypes.COUNT, (count, path) ->
 *     System.out.println(path.pointer() + " " + count.unit()));
 * }</pre>
 */
public final class RecordWalk {
  private RecordWalk() {}

  /** Takes nodes of any type. */
  @FunctionalInterface
  public interface NodeVisitor {
    /**
     * Visits a node.
     *
     * @param type its type
     * @param node of the Java type {@link NodeType#javaType()}
     * @param path where it stands, valid until this method returns
     */
    void visit(NodeType<?> type, Object node, NodePath path);
  }

  /** Takes texts. */
  @FunctionalInterface
  public interface TextVisitor {
    /**
     * Visits the words of a text in one language.
     *
     * @param tag the language, or null if it is not told
     * @param words the words
     * @param path where they stand, valid until this method returns
     */
    void visit(@Nullable String tag, String words, NodePath path);
  }

  /** Visits all nodes of a record. */
  public static void nodes(EvidenceRecord record, NodeVisitor visitor) {
    requireNonNull(visitor, "visitor");
    new Walk(requireNonNull(record, "record"), false) {
      @Override
      void node(WalkPlan plan, Object node) {
        visitor.visit(plan.type(), node, path);
      }

      @Override
      void text(WalkPlan.Step field, @Nullable String tag, String words) {}
    }.run();
  }

  /**
   * Visits all nodes of one type.
   *
   * @param record the record
   * @param type the type, a constant of {@link org.mindlinked.model.structure.ModelTypes}
   * @param visitor takes each node and where it stands, the latter valid until it returns
   */
  public static <T> void nodes(
      EvidenceRecord record, NodeType<T> type, BiConsumer<? super T, NodePath> visitor) {
    requireNonNull(type, "type");
    requireNonNull(visitor, "visitor");
    nodes(
        record,
        (nodeType, node, path) -> {
          if (nodeType == type) {
            visitor.accept(type.javaType().cast(node), path);
          }
        });
  }

  /**
   * Visits all words of a record, with their language if it is told: texts, strings without
   * language, language tags, and the labels of concepts that are no terms of ours.
   */
  public static void texts(EvidenceRecord record, TextVisitor visitor) {
    requireNonNull(visitor, "visitor");
    new Walk(requireNonNull(record, "record"), true) {
      @Override
      void node(WalkPlan plan, Object node) {}

      @Override
      void text(WalkPlan.Step field, @Nullable String tag, String words) {
        visitor.visit(tag, words, path);
      }
    }.run();
  }
}
