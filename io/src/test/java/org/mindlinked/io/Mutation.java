package org.mindlinked.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one place of a JSON document; the same seed makes the same change. For one thread. */
final class Mutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** Changes a place of the document, and says what it did. */
  String change(JsonNode document) {
    List<JsonNode> inner = new ArrayList<>();
    collect(document, inner);
    JsonNode place = inner.get(random.nextInt(inner.size()));
    if (place instanceof ArrayNode array) {
      return inArray(array);
    }
    return inObject((ObjectNode) place);
  }

  /** All objects and lists that hold something. */
  private static void collect(JsonNode node, List<JsonNode> inner) {
    if (node.isContainerNode() && !node.isEmpty()) {
      inner.add(node);
      node.forEach(child -> collect(child, inner));
    }
  }

  private String inArray(ArrayNode array) {
    int index = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> {
        array.remove(index);
        return "item taken away";
      }
      case 1 -> {
        array.add(array.get(index).deepCopy());
        return "item twice";
      }
      default -> {
        JsonNode other = other(array.get(index));
        array.set(index, other);
        return "item is " + shown(other);
      }
    }
  }

  private String inObject(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = object.get(name);
    switch (random.nextInt(5)) {
      case 0 -> {
        object.remove(name);
        return name + " taken away";
      }
      case 1 -> {
        object.remove(name);
        object.set(name + "x", value);
        return name + " misspelt";
      }
      case 2 -> {
        object.put("odd", 1);
        return "odd added";
      }
      default -> {
        JsonNode other = other(value);
        object.set(name, other);
        return name + " is " + shown(other);
      }
    }
  }

  private JsonNode other(JsonNode value) {
    return switch (random.nextInt(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.numberNode(random.nextInt(3000) - 5);
      case 2 -> NODES.numberNode(random.nextInt(1000) / 64.0);
      case 3 -> NODES.booleanNode(random.nextBoolean());
      case 4 -> NODES.textNode("words");
      case 5 -> NODES.textNode("");
      case 6 -> NODES.arrayNode().add(value.deepCopy());
      case 7 -> NODES.objectNode();
      default -> value.isTextual() ? NODES.textNode(value.textValue() + "z") : NODES.arrayNode();
    };
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
