package org.mindlinked.io.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.ValueKind;

/**
 * Looks whether the references of a record lead somewhere, although the record cannot be built.
 * Otherwise a reference to nothing would be told only after everything else had been mended.
 */
final class ReferenceScan {
  private final boolean linked;
  private final Map<String, TypePlan> nodes = new HashMap<>();
  private final List<Found> references = new ArrayList<>();

  ReferenceScan(boolean linked) {
    this.linked = linked;
  }

  /**
   * A reference that leads nowhere, or to a node of a type that its place does not take.
   *
   * @param text the reference as written
   * @param owner the type of the record or publication in which it stands
   * @param field its field
   * @param target what it leads to, or null
   * @param pointer its place
   * @param at its byte in the slice
   */
  record Fault(
      String text,
      TypePlan owner,
      FieldPlan field,
      @Nullable TypePlan target,
      String pointer,
      int at) {}

  private record Found(
      String text, TypePlan owner, String ownerKey, FieldPlan field, String pointer, int at) {}

  /** The faults of a well-formed record, whose object the parser has just entered. */
  List<Fault> faults(JsonTokens in, TypePlan record) throws IOException {
    node(in, record, record, "", "", "");
    List<Fault> faults = new ArrayList<>();
    for (Found each : references) {
      if (each.text.startsWith("#")) {
        String fragment = each.text.substring(1);
        if (linked && !each.ownerKey.isEmpty() && fragment.startsWith(each.ownerKey + ".")) {
          fragment = fragment.substring(each.ownerKey.length() + 1);
        }
        TypePlan target = nodes.get(each.ownerKey + "#" + fragment);
        if (target == null || !each.field.field.referable().contains(target.name)) {
          faults.add(new Fault(each.text, each.owner, each.field, target, each.pointer, each.at));
        }
      }
    }
    return faults;
  }

  private void node(
      JsonTokens in,
      TypePlan plan,
      TypePlan owner,
      String ownerKey,
      String fragment,
      String pointer)
      throws IOException {
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      FieldPlan field = plan.byName.get(key);
      Token token = in.nextInside();
      boolean wanted =
          field != null && (field.kind == ValueKind.NODE || field.kind == ValueKind.REFERENCE);
      if (field == null || !wanted) {
        in.skipChildren();
      } else if (token == Token.LIST) {
        int index = 0;
        while (in.nextInside() != Token.LIST_END) {
          value(in, field, index, owner, ownerKey, fragment, pointer + "/" + key + "/" + index);
          index++;
        }
      } else {
        value(in, field, 0, owner, ownerKey, fragment, pointer + "/" + key);
      }
    }
  }

  private void value(
      JsonTokens in,
      FieldPlan field,
      int index,
      TypePlan owner,
      String ownerKey,
      String fragment,
      String pointer)
      throws IOException {
    TypePlan child = field.node;
    if (child == null) {
      if (in.current() == Token.STRING) {
        int at = in.start();
        references.add(new Found(in.text(), owner, ownerKey, field, pointer, at));
      } else {
        in.skipChildren();
      }
      return;
    }
    String step = field.field.step(index + 1);
    String inner = fragment.isEmpty() ? step : fragment + "." + step;
    nodes.put(ownerKey + "#" + inner, child);
    if (in.current() != Token.OBJECT) {
      in.skipChildren();
    } else if (child == TypePlan.PUBLICATION) {
      String key = ownerKey.isEmpty() ? inner : ownerKey + "." + inner;
      node(in, child, child, key, "", pointer);
    } else {
      node(in, child, owner, ownerKey, inner, pointer);
    }
  }
}
