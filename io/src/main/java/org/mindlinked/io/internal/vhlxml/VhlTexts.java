package org.mindlinked.io.internal.vhlxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.vhlxml.VhlFields.Value;
import org.mindlinked.model.Text;

/**
 * A title or abstract that stands in a field of its own for each language. The names of the fields
 * are not always right: a text that stands under two languages, or is the original one of a
 * publication in another language, has none that is certain.
 */
final class VhlTexts {
  private final VhlFields fields;
  private final String name;
  private final List<String> languages;

  VhlTexts(VhlFields fields, String name, List<String> languages) {
    this.fields = fields;
    this.name = name;
    this.languages = languages;
  }

  /** The text, whose values are used; the others are left. */
  Optional<Text> text(boolean oneLine) {
    List<Value> plain = fields.all(name);
    Map<String, Value> told = new LinkedHashMap<>();
    List<Value> doubtful = new ArrayList<>();
    for (Value value : fields.byLanguage(name)) {
      Optional<String> tag = Languages.tag(value.name().substring(name.length() + 1));
      if (tag.isEmpty() || isDoubtful(value, tag.get(), plain)) {
        doubtful.add(value);
      } else if (!told.containsKey(tag.get())) {
        told.put(tag.get(), value);
      }
    }
    if (told.isEmpty()) {
      List<Value> all = new ArrayList<>(plain);
      all.addAll(doubtful);
      if (all.isEmpty()) {
        return Optional.empty();
      }
      String first = all.get(0).text();
      use(all, List.of(first));
      return Optional.of(Text.of(words(first, oneLine)));
    }
    Map<String, String> translations = new LinkedHashMap<>();
    told.forEach((tag, value) -> translations.put(tag, words(value.use(), oneLine)));
    List<Value> others = new ArrayList<>(plain);
    others.addAll(doubtful);
    use(others, told.values().stream().map(Value::text).toList());
    return Optional.of(Text.of(translations));
  }

  private boolean isDoubtful(Value value, String tag, List<Value> plain) {
    boolean twice =
        fields.byLanguage(name).stream()
            .anyMatch(
                other ->
                    !other.name().equals(value.name())
                        && other.text().equals(value.text())
                        && !languages.equals(List.of(tag)));
    boolean original = plain.size() == 1 && plain.get(0).text().equals(value.text());
    return twice || (original && languages.size() == 1 && !languages.contains(tag));
  }

  /** Marks values that say nothing but what has been told. */
  private static void use(List<Value> values, List<String> told) {
    values.stream().filter(value -> told.contains(value.text())).forEach(Value::use);
  }

  private static String words(String text, boolean oneLine) {
    String plain = Markup.plain(text);
    return oneLine ? plain.replaceAll("\\s+", " ") : plain;
  }
}
