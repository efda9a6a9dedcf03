package org.mindlinked.io.internal.vhlxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;

/** The fields of an item by the names that they say; a value that was used is marked. */
final class VhlFields {
  /** A value of a field. */
  static final class Value {
    private final String name;
    private final String text;
    private boolean used;

    Value(String name, String text) {
      this.name = name;
      this.text = text;
    }

    String name() {
      return name;
    }

    String text() {
      return text;
    }

    /** The text, which is used by that. */
    String use() {
      used = true;
      return text;
    }
  }

  private final List<Value> values = new ArrayList<>();
  private final XmlNode doc;

  VhlFields(XmlNode doc) {
    this.doc = doc;
    for (XmlNode field : doc.children()) {
      String name = field.attributeValue("name");
      if (name != null) {
        field.attribute("name");
        read(field, name);
      }
    }
  }

  private void read(XmlNode field, String name) {
    List<XmlNode> items = field.children();
    if (items.isEmpty()) {
      add(field, name);
    }
    items.forEach(item -> add(item, name));
  }

  private void add(XmlNode node, String name) {
    String text = node.peekLines();
    if (text != null && node.children().isEmpty()) {
      node.take();
      values.add(new Value(name, text));
    }
  }

  boolean has(String name) {
    return values.stream().anyMatch(value -> value.name.equals(name));
  }

  boolean hasTitle() {
    return values.stream().anyMatch(value -> value.name.startsWith("ti_"));
  }

  /** The values of a field, each once: the portal repeats some. */
  List<Value> all(String name) {
    List<Value> found = new ArrayList<>();
    for (Value value : values) {
      if (value.name.equals(name)) {
        if (found.stream().anyMatch(before -> before.text.equals(value.text))) {
          value.used = true;
        } else {
          found.add(value);
        }
      }
    }
    return found;
  }

  /** All fields whose names begin so and end with a code of two letters. */
  List<Value> byLanguage(String prefix) {
    return values.stream().filter(value -> value.name.matches(prefix + "_[a-z]{2}")).toList();
  }

  /** The first value of a field, used by that; null if there is none. */
  @Nullable String use(String name) {
    Optional<Value> first = all(name).stream().findFirst();
    return first.map(Value::use).orElse(null);
  }

  /** Gives what nobody used. */
  void unused(PublicationDraft draft) {
    for (Value value : values) {
      if (!value.used) {
        draft.unmapped(value.name, value.text);
      }
    }
    doc.untaken(draft::unmapped);
  }
}
