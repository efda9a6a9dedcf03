package org.mindlinked.pages.study;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** From the places of a JSON document to the nodes on a page. */
final class Anchors {
  private Anchors() {}

  /**
   * The fragment of the innermost node on the way of a JSON pointer; empty if that is the record.
   */
  static String of(NodeType<?> record, Object node, String pointer) {
    String[] steps = pointer.split("/", -1);
    StringBuilder anchor = new StringBuilder();
    NodeType<?> type = record;
    Object at = node;
    int i = 1;
    while (i < steps.length) {
      Field<?> field = type.field(steps[i]);
      if (field == null || field.kind() != ValueKind.NODE) {
        break;
      }
      boolean many = field.cardinality().many();
      int index = many ? index(steps, i + 1) : 0;
      List<?> nodes = new ArrayList<>(Values.of(field, at));
      if (index < 0 || index >= nodes.size()) {
        break;
      }
      type = field.nodeType().orElseThrow();
      at = nodes.get(index);
      if (!type.embedded()) {
        anchor.append(anchor.isEmpty() ? "" : ".").append(field.step(index + 1));
      }
      i += many ? 2 : 1;
    }
    return anchor.toString();
  }

  private static int index(String[] steps, int i) {
    return i < steps.length && steps[i].matches("\\d{1,8}") ? Integer.parseInt(steps[i]) : -1;
  }
}
