package org.mindlinked.model.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** Follows JSON pointers (RFC 6901) through nodes. */
final class Pointers {
  private static final Map<Class<?>, NodeType<?>> TYPES = new HashMap<>();

  static {
    for (NodeType<?> type : ModelTypes.all()) {
      TYPES.put(type.javaType(), type);
    }
  }

  private Pointers() {}

  /**
   * Whether a pointer leads from a node to itself or to a property that it has or could have; what
   * stands on the way must be there. So a note can be about a title that is missing, but not about
   * the title of a report that is missing.
   */
  static boolean leads(Object node, String pointer) {
    NodeType<?> type = type(node);
    Object at = node;
    int start = 1;
    while (start <= pointer.length()) {
      int end = end(pointer, start);
      Field<?> field = type.field(unescaped(pointer.substring(start, end)));
      if (field == null) {
        return false;
      }
      Object value = value(field, at);
      if (end == pointer.length()) {
        return true;
      }
      start = end + 1;
      if (value == null) {
        return false;
      }
      if (field.cardinality().many()) {
        Collection<?> all = (Collection<?>) value;
        end = end(pointer, start);
        String step = pointer.substring(start, end);
        if (field.kind() == ValueKind.TEXT && language(all, step)) {
          return inLanguage(pointer, end);
        }
        int index = index(step);
        if (index < 0 || index >= all.size()) {
          return false;
        }
        if (end == pointer.length()) {
          return true;
        }
        value = field.cardinality() == Cardinality.LIST ? element(all, index) : null;
        start = end + 1;
      }
      if (field.kind() == ValueKind.TEXT) {
        return value instanceof Text text && hasTranslation(text, pointer.substring(start));
      }
      if (field.kind() == ValueKind.CONCEPT) {
        String member = pointer.substring(start);
        return member.equals("id") || member.equals("label");
      }
      if (field.kind() != ValueKind.NODE || value == null) {
        return false;
      }
      at = value;
      type = field.nodeType().orElseThrow();
    }
    return true;
  }

  private static Object element(Collection<?> all, int index) {
    return ((java.util.List<?>) all).get(index);
  }

  private static boolean language(Collection<?> all, String step) {
    for (Object one : all) {
      if (one instanceof Text text && (hasTranslation(text, step) || step.equals("@none"))) {
        return true;
      }
    }
    return false;
  }

  /** After the language in a set of texts there may be a position. */
  private static boolean inLanguage(String pointer, int end) {
    return end == pointer.length() || index(pointer.substring(end + 1)) >= 0;
  }

  private static boolean hasTranslation(Text text, String tag) {
    return text.translations().containsKey(tag);
  }

  private static int end(String pointer, int start) {
    int slash = pointer.indexOf('/', start);
    return slash < 0 ? pointer.length() : slash;
  }

  /** The position written in digits, or -1. */
  private static int index(String step) {
    if (step.isEmpty() || step.length() > 9 || (step.length() > 1 && step.charAt(0) == '0')) {
      return -1;
    }
    int index = 0;
    for (int i = 0; i < step.length(); i++) {
      int digit = step.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      index = 10 * index + digit;
    }
    return index;
  }

  private static String unescaped(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  private static NodeType<?> type(Object node) {
    for (Class<?> type : node.getClass().getInterfaces()) {
      NodeType<?> found = TYPES.get(type);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalArgumentException(node.getClass() + " is not a type of the model");
  }

  @SuppressWarnings("unchecked") // the node is of the type whose field it is
  private static @Nullable Object value(Field<?> field, Object node) {
    return ((Field<Object>) field).get(node);
  }
}
