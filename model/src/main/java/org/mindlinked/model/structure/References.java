package org.mindlinked.model.structure;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * Follows references from a fragment to the node it names. A reference belongs to its owner, the
 * study or publication in which it stands; a publication inside a study is an owner of its own.
 */
public final class References {
  private static final String COUNTING = "positions count from 1, for example #population-1";

  private References() {}

  /** A node found by its fragment. */
  public record Target(NodeType<?> type, Object node) {}

  /**
   * The node that a fragment such as {@code finding-3.part-2} names in an owner, or null if there
   * is none.
   */
  public static @Nullable Target resolve(NodeType<?> ownerType, Object owner, String fragment) {
    NodeType<?> type = ownerType;
    Object node = owner;
    int start = 0;
    while (start <= fragment.length()) {
      int dot = fragment.indexOf('.', start);
      String step = fragment.substring(start, dot < 0 ? fragment.length() : dot);
      Target next = step(type, node, step);
      if (next == null || dot < 0) {
        return next;
      }
      type = next.type();
      node = next.node();
      start = dot + 1;
    }
    return null;
  }

  private static @Nullable Target step(NodeType<?> type, Object node, String step) {
    int dash = step.lastIndexOf('-');
    Field<?> field = type.fieldOfSegment(dash < 0 ? step : step.substring(0, dash));
    if (field == null || field.kind() != ValueKind.NODE) {
      return null;
    }
    NodeType<?> childType = field.nodeType().orElseThrow();
    Object value = value(field, node);
    if (field.cardinality() != Cardinality.LIST) {
      return dash >= 0 || value == null ? null : new Target(childType, value);
    }
    int position = dash < 0 ? 0 : position(step, dash + 1);
    List<?> list = value instanceof List<?> nodes ? nodes : List.of();
    return position < 1 || position > list.size()
        ? null
        : new Target(childType, list.get(position - 1));
  }

  private static int position(String step, int from) {
    int position = 0;
    for (int i = from; i < step.length(); i++) {
      int digit = step.charAt(i) - '0';
      if (digit < 0 || digit > 9 || position > 100_000_000) {
        return 0;
      }
      position = position * 10 + digit;
    }
    return position;
  }

  /**
   * Reports what only shows in the whole: each reference of an owner that leads nowhere or to a
   * node of a wrong type, and each string with half of a surrogate pair.
   */
  public static void check(NodeType<?> ownerType, Object owner, Consumer<Diagnostic> problems) {
    if (new Check(ownerType, owner, null).node(ownerType, owner, "")) {
      return; // nearly always; only a bad record pays for its pointers
    }
    new Check(ownerType, owner, problems).node(ownerType, owner, "");
  }

  @SuppressWarnings("unchecked") // the node is of the type whose field it is
  private static @Nullable Object value(Field<?> field, Object node) {
    return ((Field<Object>) field).get(node);
  }

  /** Checks all references; without a place to report to, it builds no pointers. */
  private static final class Check {
    private final NodeType<?> ownerType;
    private final Object owner;
    private final @Nullable Consumer<Diagnostic> problems;
    private Met met = new Met();
    private Met metBefore = new Met();

    Check(NodeType<?> ownerType, Object owner, @Nullable Consumer<Diagnostic> problems) {
      this.ownerType = ownerType;
      this.owner = owner;
      this.problems = problems;
    }

    boolean node(NodeType<?> type, Object node, String pointer) {
      boolean good = true;
      for (Field<Object> field : type.checked()) { // by index, if any: this runs for every node
        switch (field.cardinality()) {
          case LIST -> {
            List<?> list = field.listOf(node);
            int size = list.size();
            for (int i = 0; i < size; i++) {
              good &= one(field, list.get(i), path(field, pointer, i));
            }
          }
          case SET -> {
            SortedSet<?> set = field.setOf(node);
            if (!set.isEmpty()) {
              int i = 0;
              for (Object one : set) {
                good &= one(field, one, path(field, pointer, i++));
              }
            }
          }
          default -> {
            Object value = field.get(node);
            if (value != null) {
              good &= one(field, value, path(field, pointer, -1));
            }
          }
        }
      }
      return good;
    }

    private boolean one(Field<Object> field, Object value, String pointer) {
      return switch (field.kind()) {
        case NODE -> node(field.nodes(), value, pointer);
        case REFERENCE -> {
          Reference reference = (Reference) value;
          yield !reference.isLocal() || reference(field, reference, pointer);
        }
        default -> Text.isWhole((String) value) || halfPair((String) value, pointer);
      };
    }

    private boolean halfPair(String text, String pointer) {
      return report(
          Diagnostic.error(
              ValueCodes.TEXT_SURROGATE,
              "half of a surrogate pair in " + Shown.of(text) + ", which no encoding can write"),
          pointer);
    }

    private boolean reference(Field<?> field, Reference reference, String pointer) {
      NodeType<?> target = typeOf(reference.fragment().orElseThrow());
      if (target == null) {
        return report(
            Diagnostic.error(
                    ValueCodes.DANGLING_REFERENCE,
                    reference + " names nothing in this " + ownerType.name())
                .hint(COUNTING),
            pointer);
      }
      return field.referable().contains(target.name())
          || report(
              Diagnostic.error(
                      ValueCodes.REFERENCE_TYPE,
                      reference
                          + " is a "
                          + target.name()
                          + ", expected "
                          + String.join(" or ", field.referable()))
                  .hint(COUNTING),
              pointer);
    }

    /**
     * The type of what a fragment names, or null. Most references of a record are to one source and
     * one population, in turn; so the last two are remembered.
     */
    private @Nullable NodeType<?> typeOf(String fragment) {
      if (fragment.equals(met.fragment)) {
        return met.type;
      }
      if (!fragment.equals(metBefore.fragment)) {
        Target target = resolve(ownerType, owner, fragment);
        metBefore.fragment = fragment;
        metBefore.type = target == null ? null : target.type();
      }
      Met found = metBefore;
      metBefore = met;
      met = found;
      return found.type;
    }

    private boolean report(Diagnostic problem, String pointer) {
      if (problems != null) {
        problems.accept(problem.at(SourceLocation.unknown().withPointer(pointer)));
      }
      return false;
    }

    private String path(Field<?> field, String pointer, int index) {
      if (problems == null) {
        return "";
      }
      return pointer + "/" + field.name() + (index < 0 ? "" : "/" + index);
    }
  }

  /** A fragment that was met, and the type of what it names. */
  private static final class Met {
    private @Nullable String fragment;
    private @Nullable NodeType<?> type;
  }
}
