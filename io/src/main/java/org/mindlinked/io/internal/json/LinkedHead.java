package org.mindlinked.io.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.structure.ValueKind;

/**
 * Tells our own linked JSON, which can be cut into records, from other JSON-LD that says the same:
 * another context, other keys, or a form in which a lone value stands without its list.
 */
final class LinkedHead {
  private static final JsonFactory FACTORY = new JsonFactory();

  private boolean ourContext;
  private boolean ours;
  private boolean other;

  private LinkedHead() {}

  /**
   * How sure it is that a file of these first bytes, which may end anywhere, is our linked JSON.
   */
  static Recognition recognise(byte[] head) {
    LinkedHead seen = new LinkedHead();
    int at = Looks.firstWord(head);
    try (JsonParser in = FACTORY.createParser(head, at, head.length - at)) {
      if (in.nextToken() == JsonToken.START_OBJECT) {
        seen.document(in);
      }
    } catch (IOException e) {
      // The head ends here, or is no JSON from here on: what was seen before it decides.
      if (seen.ourContext && !seen.ours && !seen.other) {
        return Recognition.LIKELY;
      }
    }
    return seen.ourContext && seen.ours && !seen.other ? Recognition.CERTAIN : Recognition.NO;
  }

  private void document(JsonParser in) throws IOException {
    TypePlan plan = null;
    for (String key = in.nextFieldName(); key != null && !other; key = in.nextFieldName()) {
      JsonToken token = in.nextToken();
      switch (key) {
        case "@context" -> {
          context(in, token);
          ourContext = true;
        }
        case "type" -> {
          plan = token == JsonToken.VALUE_STRING ? ofDocument(in.getText()) : null;
          ours |= plan != null;
          other |= plan == null;
        }
        case "records" -> {
          ours = true;
          records(in, token);
        }
        default -> value(in, plan, key, token);
      }
    }
  }

  private void context(JsonParser in, JsonToken token) throws IOException {
    other |= !isOurs(in, token);
    if (other) {
      in.skipChildren();
    }
  }

  private static @Nullable TypePlan ofDocument(String name) {
    return name.equals(TypePlan.CATALOGUE.name) ? TypePlan.CATALOGUE : TypePlan.ofRecord(name);
  }

  private void records(JsonParser in, JsonToken token) throws IOException {
    other |= token != JsonToken.START_ARRAY;
    while (!other && in.nextToken() != JsonToken.END_ARRAY) {
      node(in, null);
    }
  }

  /** A node; a record says its type first. */
  private void node(JsonParser in, @Nullable TypePlan known) throws IOException {
    TypePlan plan = known;
    if (in.currentToken() != JsonToken.START_OBJECT) {
      other = true;
      return;
    }
    for (String key = in.nextFieldName(); key != null && !other; key = in.nextFieldName()) {
      JsonToken token = in.nextToken();
      if (known == null && key.equals("@context")) {
        context(in, token);
      } else if (known == null && key.equals("type") && token == JsonToken.VALUE_STRING) {
        plan = TypePlan.ofRecord(in.getText());
      } else {
        value(in, plan, key, token);
      }
    }
  }

  /** A value of a node; many are a list in our form, and texts may stand in lists by language. */
  private void value(JsonParser in, @Nullable TypePlan plan, String key, JsonToken token)
      throws IOException {
    FieldPlan field = plan == null ? null : plan.byName.get(key);
    other |= key.startsWith("@");
    if (field != null && field.many) {
      other |=
          token != JsonToken.START_ARRAY
              && !(token == JsonToken.START_OBJECT && field.kind == ValueKind.TEXT);
    }
    if (other || field == null || field.node == null) {
      in.skipChildren();
    } else if (field.many) {
      while (!other && in.nextToken() != JsonToken.END_ARRAY) {
        node(in, field.node);
      }
    } else {
      node(in, field.node);
    }
  }

  /** Our context alone, or with no more than a base or the graph of records beside it. */
  private static boolean isOurs(JsonParser in, JsonToken token) throws IOException {
    if (token != JsonToken.START_ARRAY) {
      return token == JsonToken.VALUE_STRING && in.getText().equals(Mindlinked.CONTEXT);
    }
    if (in.nextToken() != JsonToken.VALUE_STRING || !in.getText().equals(Mindlinked.CONTEXT)) {
      return false;
    }
    for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
      if (next != JsonToken.START_OBJECT) {
        return false;
      }
      for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
        in.nextToken();
        boolean known =
            key.equals("@base") || (key.equals("records") && in.getText().equals("@graph"));
        if (!known) {
          return false;
        }
      }
    }
    return true;
  }
}
