package org.mindlinked.io.internal.eprintsxml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Text;

/** Fields that some repositories have once for each language: items of a text and its language. */
final class EprintTranslations {
  private EprintTranslations() {}

  /** All items if each says a language of its own; else the first. What is used is taken. */
  static Optional<Text> text(XmlNode field) {
    List<XmlNode> items =
        field.children("item").stream().filter(item -> words(item) != null).toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> translations = new LinkedHashMap<>();
    for (XmlNode item : items) {
      language(item).ifPresent(tag -> translations.putIfAbsent(tag, String.valueOf(words(item))));
    }
    if (translations.size() == items.size()) {
      items.forEach(XmlNode::take);
      return Optional.of(Text.of(translations));
    }
    String first = words(items.get(0));
    items.get(0).take();
    return Optional.ofNullable(first).map(Text::of);
  }

  private static @Nullable String words(XmlNode item) {
    return item.children().isEmpty()
        ? item.peekLines()
        : item.child("text").or(() -> item.child("value")).map(XmlNode::peekLines).orElse(null);
  }

  private static Optional<String> language(XmlNode item) {
    return item.child("lang").map(XmlNode::peekWords).flatMap(Languages::tag);
  }
}
