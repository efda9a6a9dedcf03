package org.mindlinked.io.internal.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.model.Text;

/**
 * Elements of one name that may be one text in several languages: they are if each says its own
 * language. Otherwise the first is the text, and the others are left where they are.
 */
public final class Parallel {
  private Parallel() {}

  /**
   * The text, whose elements are taken.
   *
   * @param words the words of an element, without taking it; null if it has none
   */
  public static Optional<Text> text(
      List<XmlNode> nodes, Function<XmlNode, @Nullable String> words) {
    Map<String, String> translations = new LinkedHashMap<>();
    XmlNode first = null;
    int told = 0;
    for (XmlNode node : nodes) {
      String text = words.apply(node);
      if (text != null) {
        first = first == null ? node : first;
        told++;
        language(node).ifPresent(tag -> translations.putIfAbsent(tag, text));
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    if (told == translations.size()) {
      nodes.stream().filter(node -> words.apply(node) != null).forEach(Parallel::take);
      return Optional.of(Text.of(translations));
    }
    String text = words.apply(first);
    Optional<String> tag = language(first);
    first.take();
    if (tag.isPresent()) {
      first.attribute("lang");
    }
    return Optional.ofNullable(text)
        .map(only -> tag.map(known -> Text.of(known, only)).orElseGet(() -> Text.of(only)));
  }

  private static Optional<String> language(XmlNode node) {
    return Optional.ofNullable(node.attributeValue("lang")).flatMap(Languages::tag);
  }

  private static void take(XmlNode node) {
    node.take();
    node.attribute("lang");
  }
}
