package org.mindlinked.io.internal.jsonentries;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which properties stand where at the beginning of a file, as far as it can be seen. A path joins
 * names by slashes; {@code []} is any element of a list, and {@code *} any property of the root.
 * Immutable.
 */
public final class JsonShape {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST = 7;
  private static final int LONGEST = 200;
  private static final int MOST_NAMES = 20;

  private final Map<String, JsonToken> kinds = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> rootNames = new ArrayList<>();

  private JsonShape() {}

  /** The shape of the first value; what comes behind the end of the bytes is not known. */
  public static JsonShape of(byte[] buf, int from, int to) {
    JsonShape shape = new JsonShape();
    int start = from;
    if (to - start > 2 && buf[start] == (byte) 0xEF && buf[start + 1] == (byte) 0xBB) {
      start += 3;
    }
    try (JsonParser in = FACTORY.createParser(buf, start, to - start)) {
      shape.value(in, in.nextToken(), "", null, 0);
    } catch (IOException e) {
      // The bytes end here, or are no JSON from here on: what was seen before it counts.
    }
    return shape;
  }

  private void value(
      JsonParser in, @Nullable JsonToken token, String path, @Nullable String any, int depth)
      throws IOException {
    if (token == null) {
      return;
    }
    seen(path, token, in);
    if (any != null) {
      seen(any, token, in);
    }
    if (!token.isStructStart()) {
      return;
    }
    if (depth > DEEPEST) {
      in.skipChildren();
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = in.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = in.nextToken()) {
        value(in, next, path + "[]", any == null ? null : any + "[]", depth + 1);
      }
    } else {
      for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
        String below = path.isEmpty() ? key : path + "/" + key;
        if (path.isEmpty() && rootNames.size() < MOST_NAMES && key.indexOf('/') < 0) {
          rootNames.add(key);
        }
        String anyBelow = path.isEmpty() ? "*" : any == null ? null : any + "/" + key;
        value(in, in.nextToken(), below, anyBelow, depth + 1);
      }
    }
  }

  private void seen(String path, JsonToken token, JsonParser in) throws IOException {
    kinds.putIfAbsent(path, token);
    if (token == JsonToken.VALUE_STRING && in.getTextLength() < LONGEST) {
      texts.putIfAbsent(path, in.getText());
    }
  }

  /** The names of the first properties of the root, in order, without those that hold a slash. */
  public List<String> rootNames() {
    return rootNames;
  }

  /** The part at that path. */
  public Part at(String path) {
    return new Part(this, path);
  }

  /**
   * A value of the file, if there is one.
   *
   * @param path where it stands
   */
  public record Part(JsonShape shape, String path) {
    private String below(String name) {
      return path.isEmpty() ? name : path + "/" + name;
    }

    private boolean is(String at, JsonToken token) {
      return shape.kinds.get(at) == token;
    }

    /** Whether it is an object. */
    public boolean isObject() {
      return is(path, JsonToken.START_OBJECT);
    }

    /** Whether it is a list. */
    public boolean isList() {
      return is(path, JsonToken.START_ARRAY);
    }

    /** Whether it has a property of that name. */
    public boolean has(String name) {
      return shape.kinds.containsKey(below(name));
    }

    /** Whether it has all of them. */
    public boolean hasAll(String... names) {
      for (String name : names) {
        if (!has(name)) {
          return false;
        }
      }
      return true;
    }

    /** Whether it has one of them. */
    public boolean hasAny(String... names) {
      for (String name : names) {
        if (has(name)) {
          return true;
        }
      }
      return false;
    }

    /** Whether that property is a list. */
    public boolean hasList(String name) {
      return is(below(name), JsonToken.START_ARRAY);
    }

    /** Whether that property is an object. */
    public boolean hasObject(String name) {
      return is(below(name), JsonToken.START_OBJECT);
    }

    /** Whether that property is a string. */
    public boolean hasString(String name) {
      return is(below(name), JsonToken.VALUE_STRING);
    }

    /** The string at that property if it is a short one, else the empty string. */
    public String text(String name) {
      return shape.texts.getOrDefault(below(name), "");
    }

    /** The part at that property. */
    public Part at(String name) {
      return new Part(shape, below(name));
    }
  }
}
