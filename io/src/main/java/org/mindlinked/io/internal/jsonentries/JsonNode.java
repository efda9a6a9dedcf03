package org.mindlinked.io.internal.jsonentries;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * A value of one entry. It remembers what has been asked of it, so that what nobody asked for can
 * be kept aside. For one thread.
 */
public final class JsonNode {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonToken kind;
  private final String scalar;
  private final Map<String, JsonNode> fields;
  private final List<JsonNode> elements;
  private boolean taken;
  private boolean byParts;

  private JsonNode(JsonToken kind, String scalar) {
    this.kind = kind;
    this.scalar = scalar;
    this.fields = kind == JsonToken.START_OBJECT ? new LinkedHashMap<>() : Map.of();
    this.elements = kind == JsonToken.START_ARRAY ? new ArrayList<>(4) : List.of();
  }

  /**
   * Parses an entry. One that is not well-formed, names a property twice, is too deep, or holds
   * half a character is refused, with its line, and null given.
   */
  public static @Nullable JsonNode read(Entry entry) {
    return read(entry, (above, name) -> false);
  }

  /**
   * As {@link #read(Entry)}; of strings of certain properties only the length is kept, in words.
   *
   * @param bulky whether, below a property of the first name, one of the second is such
   */
  public static @Nullable JsonNode read(Entry entry, BiPredicate<String, String> bulky) {
    try (JsonParser in = FACTORY.createParser(entry.text())) {
      Reader reader = new Reader(in, entry, bulky);
      JsonToken first = in.nextToken();
      JsonNode root = first == null ? null : reader.value(first, 1, "", "");
      if (root != null && in.nextToken() != null) {
        reader.refuse(IoCodes.SYNTAX, "something stands behind the end of the entry");
      }
      return entry.isRefused() ? null : root;
    } catch (JsonProcessingException e) {
      long line =
          entry.firstLine()
              + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1);
      entry.error(
          IoCodes.SYNTAX,
          "the entry is not well-formed JSON: " + reason(e),
          line,
          "mend it by hand, or get it again from its source");
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never of a string
    }
  }

  private static String reason(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int place = message.indexOf("\n at [");
    String words = (place < 0 ? message : message.substring(0, place)).replace('\n', ' ').strip();
    StringBuilder shown = new StringBuilder(words);
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isSurrogate(shown.charAt(i))) {
        shown.setCharAt(i, '?');
      }
    }
    return shown.toString();
  }

  /** Builds the tree; its depth is bounded by the limit. */
  private static final class Reader {
    private final JsonParser in;
    private final Entry entry;
    private final BiPredicate<String, String> bulky;

    Reader(JsonParser in, Entry entry, BiPredicate<String, String> bulky) {
      this.in = in;
      this.entry = entry;
      this.bulky = bulky;
    }

    /** The value of that property of an object that is the value of the one above. */
    private @Nullable JsonNode value(JsonToken token, int depth, String above, String property)
        throws IOException {
      if (!token.isStructStart()) {
        if (token == JsonToken.VALUE_STRING && bulky.test(above, property)) {
          return new JsonNode(token, in.getTextLength() + " characters, not kept");
        }
        String text = in.getText();
        return isWhole(text) ? new JsonNode(token, text) : null;
      }
      if (depth > entry.options().limits().depth()) {
        refuse(IoCodes.DEPTH, "objects and lists are nested more than " + (depth - 1) + " deep");
        return null;
      }
      JsonNode node = new JsonNode(token, "");
      for (JsonToken next = in.nextToken(); !next.isStructEnd(); next = in.nextToken()) {
        String name = token == JsonToken.START_OBJECT ? in.currentName() : null;
        JsonNode below =
            name == null
                ? value(next, depth + 1, above, property)
                : value(in.nextToken(), depth + 1, property, name);
        if (below == null || (name != null && !isWhole(name))) {
          return null;
        }
        if (name == null) {
          node.elements.add(below);
        } else if (node.fields.putIfAbsent(name, below) != null) {
          refuse(IoCodes.DUPLICATE_KEY, "the property \"" + name + "\" occurs twice in one object");
          return null;
        }
      }
      return node;
    }

    private boolean isWhole(String text) throws IOException {
      if (Text.isWhole(text)) {
        return true;
      }
      refuse(ValueCodes.TEXT_SURROGATE, "a string holds half of a character (a lone surrogate)");
      return false;
    }

    void refuse(String code, String message) {
      entry.error(
          code,
          message,
          entry.firstLine() + Math.max(0, in.currentTokenLocation().getLineNr() - 1),
          "mend it by hand, or get it again from its source");
    }
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return kind == JsonToken.START_OBJECT;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return kind == JsonToken.START_ARRAY;
  }

  /** Whether it is a string. */
  public boolean isString() {
    return kind == JsonToken.VALUE_STRING;
  }

  /** Whether it has a property of that name. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The names of its properties, in their order. */
  public Collection<String> names() {
    return fields.keySet();
  }

  /** The value at the end of that path of names below, if there is one and it is not null. */
  public Optional<JsonNode> at(String... path) {
    JsonNode node = this;
    for (String name : path) {
      node = node == null ? null : node.fields.get(name);
    }
    return node == null || node.kind == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(node);
  }

  /** The elements of a list at that path; of a single value, that; of nothing, none. */
  public List<JsonNode> list(String... path) {
    return at(path).map(JsonNode::elements).orElse(List.of());
  }

  private List<JsonNode> elements() {
    return isList() ? elements : List.of(this);
  }

  /** The text of a string, number or truth value, without looking; null if it is blank or none. */
  public @Nullable String peek() {
    return !kind.isScalarValue() || kind == JsonToken.VALUE_NULL || scalar.isBlank()
        ? null
        : scalar.strip();
  }

  /** The text at that path, without taking it; the empty string if there is none. */
  public String peekAt(String... path) {
    return at(path).map(JsonNode::peek).orElse("");
  }

  /** The text of a string, number or truth value, which is taken; null if it is blank or none. */
  public @Nullable String text() {
    String text = peek();
    if (text != null) {
      taken = true;
    }
    return text;
  }

  /** The text at that path, which is taken; of a list, its first. Null if there is none. */
  public @Nullable String textAt(String... path) {
    for (JsonNode node : list(path)) {
      String text = node.text();
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Says that it has been used with all that is below. */
  public void take() {
    taken = true;
  }

  /** Says that what stands at that path has been used. */
  public void take(String... path) {
    at(path).ifPresent(JsonNode::take);
  }

  /**
   * Says that nothing of it was used if something was left, so that what has no place stands among
   * what it belongs to.
   */
  public void wholeUnlessAllTaken() {
    if (!isAllTaken()) {
      release();
    }
  }

  /** Whether it has been used itself. */
  public boolean isTaken() {
    return taken;
  }

  /** Says that what is left of it is to be given by its parts, even if nothing was used. */
  public JsonNode byParts() {
    byParts = true;
    return this;
  }

  private boolean isAllTaken() {
    boolean inner = !fields.isEmpty() || !elements.isEmpty();
    return taken
        || isBlank()
        || (inner
            && fields.values().stream().allMatch(JsonNode::isAllTaken)
            && elements.stream().allMatch(JsonNode::isAllTaken));
  }

  /** Says that nothing of it was used. */
  public void release() {
    taken = false;
    fields.values().forEach(JsonNode::release);
    elements.forEach(JsonNode::release);
  }

  private boolean isBlank() {
    return switch (kind) {
      case START_OBJECT -> fields.values().stream().allMatch(JsonNode::isBlank);
      case START_ARRAY -> elements.stream().allMatch(JsonNode::isBlank);
      case VALUE_NULL -> true;
      default -> scalar.isBlank();
    };
  }

  private boolean isAnyTaken() {
    return taken
        || fields.values().stream().anyMatch(JsonNode::isAnyTaken)
        || elements.stream().anyMatch(JsonNode::isAnyTaken);
  }

  /**
   * Gives all that was not taken to a place, by paths of names with slashes between. An object or
   * list of which nothing was taken is given whole, as JSON.
   */
  public void untaken(BiConsumer<String, String> place) {
    untaken("", place);
  }

  private void untaken(String path, BiConsumer<String, String> place) {
    if (taken || isBlank()) {
      return;
    }
    if (path.isEmpty() || ((isObject() || isList()) && (byParts || isAnyTaken()))) {
      fields.forEach(
          (name, value) -> value.untaken(path.isEmpty() ? name : path + "/" + name, place));
      elements.forEach(value -> value.untaken(path, place));
    } else {
      place.accept(path, isString() ? scalar : json());
    }
  }

  /** As JSON on one line. */
  private String json() {
    StringBuilder json = new StringBuilder();
    append(json);
    return json.toString();
  }

  private void append(StringBuilder json) {
    switch (kind) {
      case START_OBJECT -> {
        char before = '{';
        for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
          json.append(before).append(quoted(field.getKey())).append(':');
          field.getValue().append(json);
          before = ',';
        }
        json.append(fields.isEmpty() ? "{}" : "}");
      }
      case START_ARRAY -> {
        char before = '[';
        for (JsonNode element : elements) {
          json.append(before);
          element.append(json);
          before = ',';
        }
        json.append(elements.isEmpty() ? "[]" : "]");
      }
      case VALUE_STRING -> json.append(quoted(scalar));
      default -> json.append(scalar);
    }
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
