package org.mindlinked.io.internal.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object in the making, members in the order in which they were given. What is absent, blank
 * or empty is left out, so that a mapping need not ask. Values are strings, whole numbers,
 * booleans, objects and lists of these. For one thread.
 */
public final class JsonObject {
  private final Map<String, Object> members = new LinkedHashMap<>();
  private boolean typed;

  /** An object whose first member says its type; with that member alone it counts as empty. */
  public static JsonObject ofType(String name, String type) {
    JsonObject object = new JsonObject().put(name, type);
    object.typed = true;
    return object;
  }

  /** Adds a member, unless the value is absent, blank or empty. */
  public JsonObject put(String name, @Nullable Object value) {
    if (value instanceof Optional<?> maybe) {
      return put(name, maybe.orElse(null));
    }
    if (value instanceof List<?> list) {
      List<?> full = list.stream().filter(JsonObject::says).toList();
      if (!full.isEmpty()) {
        members.put(name, full);
      }
    } else if (value != null && says(value)) {
      members.put(name, value);
    }
    return this;
  }

  /** Adds a member with a list: its only element itself, where it has one. */
  public JsonObject putOneOrMany(String name, List<?> values) {
    List<?> full = values.stream().filter(JsonObject::says).toList();
    return put(name, full.size() == 1 ? full.get(0) : full);
  }

  /** Whether it has no member but its type. */
  public boolean isEmpty() {
    return members.size() == (typed ? 1 : 0);
  }

  /** Gives each string to a visitor, with the JSON pointer to it. */
  public void forEachString(String path, BiConsumer<String, String> visitor) {
    members.forEach((name, value) -> visit(path + "/" + name, value, visitor));
  }

  private static void visit(String path, Object value, BiConsumer<String, String> visitor) {
    if (value instanceof JsonObject object) {
      object.forEachString(path, visitor);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(path + "/" + i, list.get(i), visitor);
      }
    } else if (value instanceof String text) {
      visitor.accept(path, text);
    }
  }

  private static boolean says(Object value) {
    if (value instanceof JsonObject object) {
      return !object.isEmpty();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    return !(value instanceof String text) || !text.isBlank();
  }

  /** The object as one line of UTF-8, written by generators of that factory. */
  public byte[] toBytes(JsonFactory factory) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator generator = factory.createGenerator(bytes)) {
      writeTo(generator);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, Object> member : members.entrySet()) {
      out.writeFieldName(member.getKey());
      write(member.getValue(), out);
    }
    out.writeEndObject();
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    if (value instanceof JsonObject object) {
      object.writeTo(out);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      out.writeString(value.toString());
    }
  }
}
