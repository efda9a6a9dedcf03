package org.mindlinked.io.internal.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.mapping.Branch.Fields;
import org.mindlinked.io.internal.mapping.Branch.Many;
import org.mindlinked.io.internal.mapping.Branch.Word;
import org.mindlinked.model.diagnostic.Shown;

/** Reads YAML, or JSON, into values that know where they stand. For one thread. */
final class Tree {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(20).maxDocumentLength(1 << 20).build();

  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  private static final YAMLFactory YAML =
      YAMLFactory.builder().streamReadConstraints(LIMITS).build();

  private final String file;
  private final Faults faults;

  private Tree(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The object of a mapping, or null if the text holds none, which has been reported. */
  static @Nullable Fields read(String file, String text, Faults faults) {
    return new Tree(file, faults).whole(text, isJson(text));
  }

  /** JSON begins with a brace and a quote; YAML in braces need not have the quote. */
  private static boolean isJson(String text) {
    String start = text.stripLeading();
    String inside = start.startsWith("{") ? start.substring(1).stripLeading() : "";
    return inside.startsWith("\"") || inside.startsWith("}");
  }

  private @Nullable Fields whole(String text, boolean json) {
    JsonLocation last = JsonLocation.NA;
    try (JsonParser in = (json ? JSON : YAML).createParser(text)) {
      try {
        in.nextToken();
        if (in.currentToken() != JsonToken.START_OBJECT) {
          faults.form(
              spot(in, ""),
              "a mapping is an object, found " + found(in.currentToken()),
              "begin it with record: Study, or record: Publication");
          return null;
        }
        Fields whole = fields(in, "");
        if (in.nextToken() != null) {
          faults.form(spot(in, ""), "a second document follows", "one mapping stands in a file");
        }
        return whole;
      } catch (JsonProcessingException e) {
        last = e.getLocation() == null ? in.currentLocation() : e.getLocation();
        broken(e.getOriginalMessage(), last);
        return null;
      }
    } catch (IOException e) {
      broken(String.valueOf(e.getMessage()), last);
      return null;
    }
  }

  private static String found(@Nullable JsonToken token) {
    return token == null ? "nothing" : token == JsonToken.START_ARRAY ? "a list" : "a word";
  }

  private void broken(String message, JsonLocation at) {
    String line = message.lines().findFirst().orElse("it ends in the middle");
    int detail = line.indexOf(" ("); // of the parser, in its own terms
    String first = detail < 0 ? line : line.substring(0, detail);
    faults.add(
        IoCodes.MAPPING_SYNTAX,
        new Spot(file, "", at.getLineNr(), at.getColumnNr()),
        "the mapping is neither YAML nor JSON: " + first,
        "names with : # { } [ ] , & * ? | - < > = ! % @ or blanks at an end stand in quotes in YAML;"
            + " indent with blanks, not tabs");
  }

  private Spot spot(JsonParser in, String pointer) {
    JsonLocation at = in.currentTokenLocation();
    return new Spot(file, pointer, at.getLineNr(), at.getColumnNr());
  }

  private Branch value(JsonParser in, String pointer) throws IOException {
    if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      faults.form(
          spot(in, pointer), "an alias (*" + in.getText() + ") stands here", "write it out");
    }
    JsonToken token = in.currentToken();
    return switch (token) {
      case START_OBJECT -> fields(in, pointer);
      case START_ARRAY -> many(in, pointer);
      case VALUE_NULL -> new Word(spot(in, pointer), null);
      default -> new Word(spot(in, pointer), in.getText());
    };
  }

  private Many many(JsonParser in, String pointer) throws IOException {
    Spot spot = spot(in, pointer);
    List<Branch> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(in, pointer + "/" + items.size()));
    }
    return new Many(spot, items);
  }

  private Fields fields(JsonParser in, String pointer) throws IOException {
    Spot spot = spot(in, pointer);
    Map<String, Branch> members = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Spot nameSpot = spot(in, inner);
      in.nextToken();
      Branch value = value(in, inner);
      if (members.putIfAbsent(name, value) != null) {
        faults.form(nameSpot, Shown.of(name) + " is said twice", "keep one of them");
      }
    }
    return new Fields(spot, members);
  }
}
