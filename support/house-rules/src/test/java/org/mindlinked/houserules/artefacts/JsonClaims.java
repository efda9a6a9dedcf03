package org.mindlinked.houserules.artefacts;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.mindlinked.houserules.vocabulary.TermUses;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;

/** What the JSON Schema and the JSON-LD context say. */
final class JsonClaims {
  /** Keys of a node that are no fields of its type. */
  private static final Set<String> FRAME = Set.of("@context", "type", "id", "records");

  private JsonClaims() {}

  /** The types, fields, cardinalities and words that the schema allows. */
  static Claims ofSchema(String document) {
    Claims claims = new Claims();
    JsonObject defs = JSON.parse(document).getObj("$defs");
    for (String type : defs.keys()) {
      JsonObject def = defs.getObj(type);
      if (Character.isUpperCase(type.charAt(0))
          && def.hasKey("properties")
          && def.getObj("properties").hasKey("type")) {
        claims.type(type);
        JsonObject properties = def.getObj("properties");
        Set<String> required = strings(def.get("required"));
        for (String name : properties.keys()) {
          if (!FRAME.contains(name)) {
            String field = type + "." + name;
            claims.field(field);
            JsonObject property = properties.getObj(name);
            claims.occurs(field, Claims.howOften(required.contains(name), isMany(property)));
            JsonObject value = property.hasKey("items") ? property.getObj("items") : property;
            words(value, defs).forEach(word -> claims.token(field, word));
          }
        }
      }
    }
    return claims;
  }

  private static boolean isMany(JsonObject property) {
    return property.hasKey("items") || reference(property).equals("TextSet");
  }

  private static Set<String> words(JsonObject value, JsonObject defs) {
    if (value.hasKey("enum")) {
      return strings(value.get("enum"));
    }
    String name = reference(value);
    if (name.equals("AnyConcept") || name.startsWith("Concept-")) {
      JsonValue terms = defs.getObj(name).get("anyOf").getAsArray().get(0);
      return strings(terms.getAsObject().get("enum"));
    }
    return Set.of();
  }

  private static String reference(JsonObject value) {
    return value.hasKey("$ref") ? value.getString("$ref").replace("#/$defs/", "") : "";
  }

  private static Set<String> strings(JsonValue array) {
    Set<String> strings = new TreeSet<>();
    if (array != null) {
      array.getAsArray().forEach(each -> strings.add(each.getAsString().value()));
    }
    return strings;
  }

  /** What Java says of what the schema can say. */
  static Claims ofJavaForSchema() {
    Claims claims = new Claims();
    JavaClaims.nested(
        (name, type, field) -> {
          schema(claims, name, type.name(), field);
          if (type.name().equals("Publication")) {
            schema(
                claims,
                name.replace("Publication.", "PublicationRecord."),
                "PublicationRecord",
                field);
          }
        });
    return claims;
  }

  private static void schema(Claims claims, String name, String type, Field<?> field) {
    claims.type(type);
    claims.field(name);
    claims.occurs(name, Claims.howOften(field.cardinality()));
    JavaClaims.values(field).keySet().forEach(word -> claims.token(name, word));
  }

  /** The types, the fields with their properties, and the concepts that words stand for. */
  static Claims ofContext(String document) {
    Claims claims = new Claims();
    JsonObject context = JSON.parse(document).getObj("@context");
    JavaClaims.flat((name, type, field) -> context(claims, context, name, field));
    return claims;
  }

  /** A context has no list of what may stand in a document: so each field is looked up in it. */
  private static void context(Claims claims, JsonObject context, String name, Field<?> field) {
    String owner = name.substring(0, name.indexOf('.'));
    if (!context.hasKey(owner)) {
      return;
    }
    claims.type(owner);
    JsonObject terms = context.getObj(owner).getObj("@context");
    if (!terms.hasKey(field.name())) {
      return;
    }
    claims.field(name);
    claims.property(name, prefixed(id(terms.get(field.name()))));
    for (String word : JavaClaims.values(field).keySet()) {
      claims.value(name, meaning(word, field, terms, context));
    }
  }

  /** What a processor takes a word for: a term inside the property, of the type, or of all. */
  private static String meaning(String word, Field<?> field, JsonObject terms, JsonObject context) {
    JsonObject inside = terms.getObj(field.name()).getObj("@context");
    for (JsonObject scope : new JsonObject[] {inside, terms, context}) {
      if (scope.hasKey(word)) {
        return prefixed(id(scope.get(word)));
      }
    }
    return prefixed(inside.getString("@vocab") + word);
  }

  private static String id(JsonValue term) {
    return term.isString() ? term.getAsString().value() : term.getAsObject().getString("@id");
  }

  private static String prefixed(String iri) {
    return iri.startsWith("mlk:") ? iri : TermUses.shortened(iri);
  }

  /** What Java says of what the context can say. */
  static Claims ofJavaForContext() {
    Claims claims = new Claims();
    JavaClaims.flat(
        (name, type, field) -> {
          claims.type(name.substring(0, name.indexOf('.')));
          claims.field(name);
          claims.property(name, JavaClaims.property(type, field));
          JavaClaims.values(field).values().forEach(concept -> claims.value(name, concept));
        });
    return claims;
  }

  /** Fields of the context that Java does not have, which no lookup by field can find. */
  static Set<String> unknownInContext(String document) {
    JsonObject context = JSON.parse(document).getObj("@context");
    Set<String> unknown = new TreeSet<>();
    for (String type : context.keys()) {
      if (Character.isUpperCase(type.charAt(0))) {
        for (String term : context.getObj(type).getObj("@context").keys()) {
          unknown.add(type + "." + term);
        }
      }
    }
    JavaClaims.flat((name, type, field) -> unknown.remove(name));
    JavaClaims.nested(
        (name, type, field) -> {
          NodeType<?> inner = field.nodeType().orElse(null);
          if (inner != null && inner.embedded()) {
            unknown.remove(name); // says no more than that its fields stand one level up
          }
        });
    return unknown;
  }
}
