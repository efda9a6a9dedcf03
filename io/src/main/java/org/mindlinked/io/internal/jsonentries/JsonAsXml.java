package org.mindlinked.io.internal.jsonentries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.xml.XmlNode;

/**
 * Turns an entry into the elements that the same service gives out as XML, for services whose two
 * notations have the same names: so that one class knows what the names mean.
 */
public final class JsonAsXml {
  private JsonAsXml() {}

  /**
   * An object as an element. A property that is a list becomes an element for each of its values,
   * or one with all of them inside.
   *
   * @param inside the name of the elements inside a list of that name; null if they stand alone
   */
  public static XmlNode element(
      String name, JsonNode value, UnaryOperator<@Nullable String> inside) {
    boolean typed =
        value.isObject()
            && value.names().size() == 2
            && !value.peekAt("type").isEmpty()
            && !value.peekAt("value").isEmpty();
    if (typed) {
      return XmlNode.of(name, Map.of("type", value.peekAt("type")), List.of(value.peekAt("value")));
    }
    if (!value.isObject()) {
      String text = value.peek();
      return XmlNode.of(name, Map.of(), text == null ? List.of() : List.of(text));
    }
    List<Object> content = new ArrayList<>();
    for (String key : value.names()) {
      boolean list = value.at(key).map(JsonNode::isList).orElse(false);
      String item = list ? inside.apply(key) : null;
      List<XmlNode> all = new ArrayList<>();
      for (JsonNode each : value.list(key)) {
        all.add(element(item == null ? key : item, each, inside));
      }
      if (item == null) {
        content.addAll(all);
      } else if (!all.isEmpty()) {
        content.add(XmlNode.of(key, Map.of(), all));
      }
    }
    return XmlNode.of(name, Map.of(), content);
  }
}
