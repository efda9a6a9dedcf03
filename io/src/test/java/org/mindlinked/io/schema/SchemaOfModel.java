package org.mindlinked.io.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** Makes the JSON Schema of the documents from the table of the model. */
final class SchemaOfModel {
  private static final String TAG = "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$";
  private static final String DAY =
      "(1[89][0-9]{2}|20[0-9]{2}|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

  private final ModelDocs docs;
  private final Map<String, @Nullable Object> defs = new LinkedHashMap<>();

  private SchemaOfModel(Path root) {
    this.docs = new ModelDocs(root);
  }

  /**
   * The text of the schema.
   *
   * @param root the folder of the project, whose sources hold the descriptions
   */
  static String make(Path root) {
    return new SchemaOfModel(root).schema();
  }

  private String schema() {
    Map<String, @Nullable Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://w3id.org/mindlinked/schema/v1.schema.json");
    schema.put("title", "Mindlinked documents, version 1");
    schema.put(
        "description",
        "A catalogue of records, a single record, or one line of an NDJSON file. What a schema"
            + " cannot say (dates that the calendar has, checksums, references that lead to a node,"
            + " sums of partitions) is checked when a document is read.");
    schema.put("oneOf", List.of(ref("Catalogue"), ref("Study"), ref("PublicationRecord")));
    schema.put("$defs", defs);
    for (NodeType<?> type : ModelTypes.all()) {
      if (type == ModelTypes.PUBLICATION) {
        defs.put("PublicationRecord", object(type, true));
        defs.put("Publication", object(type, false));
      } else {
        boolean own = type == ModelTypes.STUDY || type == ModelTypes.CATALOGUE;
        defs.put(type.name(), object(type, own));
      }
    }
    values();
    return Printed.of(schema) + "\n";
  }

  private Map<String, @Nullable Object> object(NodeType<?> type, boolean own) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    docs.of(type.name()).ifPresent(doc -> object.put("description", doc));
    object.put("type", "object");
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (own) {
      properties.put("@context", true);
      required.add("type");
    }
    properties.put("type", Map.of("const", type.name()));
    for (Field<?> field : type.fields()) {
      boolean nestedId = type == ModelTypes.PUBLICATION && !own && field.name().equals("id");
      if (!nestedId) {
        properties.put(field.name(), property(type, field));
        if (field.cardinality() == Cardinality.REQUIRED
            || (own && isRecordId(type, field))
            || isMembers(type, field)) {
          required.add(field.name());
        }
      }
    }
    if (type == ModelTypes.CATALOGUE) {
      properties.put(
          "records",
          ordered(
              "description",
              "The records; stands last. Absent in the first line of an NDJSON file.",
              "type",
              "array",
              "items",
              Map.of("oneOf", List.of(ref("Study"), ref("PublicationRecord")))));
    }
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    object.putAll(SAID_OF_TYPES.getOrDefault(type.name(), Map.of()));
    return object;
  }

  /** What the Java types refuse of the properties of a node together, as far as a schema can. */
  private static final Map<String, Map<String, @Nullable Object>> SAID_OF_TYPES = saidOfTypes();

  private static Map<String, Map<String, @Nullable Object>> saidOfTypes() {
    Map<String, Map<String, @Nullable Object>> said = new LinkedHashMap<>();
    Map<String, @Nullable Object> count = any("value", "min", "max", "proportion");
    count.put("not", ordered("anyOf", List.of(required("value", "min"), required("value", "max"))));
    said.put("Count", count);
    said.put("Finding", any("label", "text"));
    said.put(
        "Contribution", ordered("oneOf", List.of(required("person"), required("organisation"))));
    said.put(
        "Quote",
        ordered("dependentRequired", ordered("start", List.of("end"), "end", List.of("start"))));
    said.put("InformationSource", any("database", "label"));
    said.put("Intervention", any("label", "kind", "description"));
    said.put("Funding", any("funder", "grant", "asFound"));
    said.put("Place", any("code", "name", "iri"));
    Map<String, @Nullable Object> identified = required("identifiers");
    identified.put("properties", ordered("identifiers", ordered("minItems", 1)));
    said.put("CitedReference", ordered("anyOf", List.of(required("text"), identified)));
    said.put("Relation", any("identifier", "text"));
    said.put("Subject", any("label", "code", "iri"));
    said.put("Person", any("family", "given", "full"));
    return said;
  }

  private static Map<String, @Nullable Object> any(String... names) {
    List<Object> choices = new ArrayList<>();
    for (String name : names) {
      choices.add(required(name));
    }
    return ordered("anyOf", choices);
  }

  private static Map<String, @Nullable Object> required(String... names) {
    return ordered("required", List.of(names));
  }

  /** What the Java types refuse of single values, by type and property. */
  private static final Map<String, Map<String, @Nullable Object>> SAID_OF_VALUES = saidOfValues();

  private static Map<String, Map<String, @Nullable Object>> saidOfValues() {
    Map<String, @Nullable Object> notNegative = ordered("minimum", 0);
    Map<String, @Nullable Object> counted = ordered("minimum", 1);
    Map<String, @Nullable Object> share = ordered("minimum", 0, "maximum", 1);
    Map<String, Map<String, @Nullable Object>> said = new LinkedHashMap<>();
    for (String field :
        List.of(
            "Count.value",
            "Count.min",
            "Count.max",
            "EffectEstimate.standardError",
            "Publication.pageCount",
            "Publication.referencesTotal",
            "StoredFile.byteSize",
            "SourceRecord.reportedTotal",
            "SourceRecord.observedTotal",
            "Quote.start")) {
      said.put(field, notNegative);
    }
    said.put("SourceRecord.recordNumber", counted);
    said.put("SourceRecord.line", counted);
    said.put("SourceRecord.missingPositions", counted);
    said.put("Count.proportion", share);
    said.put("EffectEstimate.level", share);
    said.put("EffectEstimate.p", share);
    said.put("Quote.exact", ordered("maxLength", 300));
    said.put("Quote.sha256", ordered("pattern", "^[0-9a-f]{64}$"));
    return said;
  }

  /** The one list that must hold something. */
  private static boolean isMembers(NodeType<?> type, Field<?> field) {
    return type == ModelTypes.BREAKDOWN && field.name().equals("members");
  }

  private static boolean isRecordId(NodeType<?> type, Field<?> field) {
    return type == ModelTypes.PUBLICATION && field.name().equals("id");
  }

  private Map<String, @Nullable Object> property(NodeType<?> type, Field<?> field) {
    Map<String, @Nullable Object> property = new LinkedHashMap<>();
    docs.of(type.name(), field.name()).ifPresent(doc -> property.put("description", doc));
    Map<String, @Nullable Object> said =
        SAID_OF_VALUES.getOrDefault(type.name() + "." + field.name(), Map.of());
    if (field.cardinality() == Cardinality.SET && field.kind() == ValueKind.TEXT) {
      property.putAll(ref("TextSet"));
    } else if (field.cardinality().many()) {
      property.put("type", "array");
      Map<String, @Nullable Object> items = new LinkedHashMap<>(value(field));
      items.putAll(said);
      property.put("items", items);
      if (isMembers(type, field)) {
        property.put("minItems", 1);
      }
    } else {
      property.putAll(value(field));
      property.putAll(said);
    }
    return property;
  }

  private Map<String, @Nullable Object> value(Field<?> field) {
    return switch (field.kind()) {
      case TEXT -> ref("Text");
      case STRING -> ordered("type", "string");
      case LANGUAGE -> ref("LanguageTag");
      case POINTER -> ref("JsonPointer");
      case CONCEPT -> ref(concept(field.scheme().orElse(null)));
      case CODED -> ordered("enum", List.copyOf(field.codes().keySet()));
      case INTEGER -> ref("Integer");
      case DECIMAL -> ordered("type", "number");
      case BOOLEAN -> ordered("type", "boolean");
      case DATE -> ref("PartialDate");
      case INTERVAL -> ref("Interval");
      case IRI -> ref("Iri");
      case IDENTIFIER -> ref("Identifier");
      case REFERENCE -> ref(field.iriAllowed() ? "ReferenceOrIri" : "Reference");
      case NODE -> ref(field.nodeType().orElseThrow().name());
    };
  }

  private String concept(@Nullable ConceptScheme<?> scheme) {
    String name = scheme == null ? "AnyConcept" : "Concept-" + scheme.name();
    if (!defs.containsKey(name)) {
      List<String> tokens = new ArrayList<>();
      if (scheme != null) {
        scheme.terms().forEach(term -> tokens.add(term.notation().orElseThrow()));
      } else {
        for (ConceptScheme<?> each : ConceptSchemes.all()) {
          for (Concept term : each.terms()) {
            tokens.add(term.name().orElseThrow());
          }
        }
      }
      defs.put(
          name,
          ordered(
              "description",
              scheme == null
                  ? "A term of any scheme (scheme-token), or a concept from elsewhere."
                  : "A term of the scheme " + scheme.name() + ", or a concept from elsewhere.",
              "anyOf",
              List.of(ordered("enum", tokens), ref("OtherConcept"))));
    }
    return name;
  }

  private void values() {
    defs.put(
        "OtherConcept",
        ordered(
            "description",
            "A concept from elsewhere: its IRI with or without a label, or a label alone.",
            "type",
            "object",
            "properties",
            ordered("id", ref("Iri"), "label", ref("Label")),
            "anyOf",
            List.of(ordered("required", List.of("id")), ordered("required", List.of("label"))),
            "additionalProperties",
            false));
    defs.put(
        "Text",
        ordered(
            "description",
            "Words whose language is not told, or translations of one text by language tag.",
            "anyOf",
            List.of(
                ordered("type", "string"),
                ordered(
                    "type",
                    "object",
                    "propertyNames",
                    ordered("pattern", TAG),
                    "additionalProperties",
                    ordered("type", "string"),
                    "minProperties",
                    1))));
    defs.put(
        "Label",
        ordered(
            "description",
            "A text that says something.",
            "$ref",
            "#/$defs/Text",
            "pattern",
            "\\S",
            "additionalProperties",
            ordered("pattern", "\\S")));
    defs.put(
        "TextSet",
        ordered(
            "description",
            "Texts whose language is not told, or lists of texts by language tag; @none for those"
                + " without.",
            "anyOf",
            List.of(
                ordered("type", "array", "items", ordered("type", "string")),
                ordered(
                    "type",
                    "object",
                    "propertyNames",
                    ordered("anyOf", List.of(ordered("const", "@none"), ordered("pattern", TAG))),
                    "additionalProperties",
                    ordered("type", "array", "items", ordered("type", "string"))))));
    defs.put(
        "Integer",
        ordered("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE));
    defs.put("LanguageTag", ordered("type", "string", "pattern", TAG));
    defs.put("JsonPointer", ordered("type", "string", "pattern", "^(/([^~]|~[01])*)?$"));
    defs.put(
        "PartialDate",
        ordered(
            "description",
            "A year, month or day, as exactly as the source says.",
            "type",
            "string",
            "pattern",
            "^" + DAY + "$"));
    defs.put(
        "Interval",
        ordered(
            "description",
            "Start and end, of which one may be open: 2022-02-24/2022-03-10, 2003/..",
            "type",
            "string",
            "pattern",
            "^(" + DAY + "/(\\.\\.|" + DAY + ")|\\.\\./" + DAY + ")$"));
    defs.put(
        "Iri",
        ordered(
            "description",
            "An absolute IRI.",
            "type",
            "string",
            "pattern",
            "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"));
    List<String> schemes = new ArrayList<>();
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      schemes.add(scheme.token());
    }
    defs.put(
        "Identifier",
        ordered(
            "description",
            "The scheme of an identifier and its value: doi:10.1186/s12913-023-10058-w",
            "type",
            "string",
            "pattern",
            "^(" + String.join("|", schemes) + "):."));
    String fragment = "#[A-Za-z]+(-[1-9][0-9]*)?(\\.[A-Za-z]+(-[1-9][0-9]*)?)*";
    defs.put(
        "Reference",
        ordered(
            "description",
            "The fragment of another node of the same study or publication: #population-1",
            "type",
            "string",
            "pattern",
            "^" + fragment + "$|^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"));
    defs.put(
        "ReferenceOrIri",
        ordered(
            "description",
            "The fragment of another node, or the IRI of something outside the record.",
            "type",
            "string",
            "pattern",
            "^" + fragment + "$|^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"));
  }

  private static Map<String, @Nullable Object> ref(String name) {
    return ordered("$ref", "#/$defs/" + name);
  }

  private static Map<String, @Nullable Object> ordered(Object... namesAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** Prints maps, lists, strings, numbers and booleans as JSON. */
  private static final class Printed {
    static String of(Object value) {
      StringBuilder out = new StringBuilder();
      print(value, 0, out);
      return out.toString();
    }

    private static void print(@Nullable Object value, int indent, StringBuilder out) {
      if (value instanceof Map<?, ?> map) {
        boolean line = map.size() == 1 && !(map.values().iterator().next() instanceof Map);
        line &= !(map.values().iterator().next() instanceof List);
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(separator);
          space(line, indent + 1, out);
          string((String) entry.getKey(), out);
          out.append(": ");
          print(entry.getValue(), indent + 1, out);
          separator = ",";
        }
        space(line, indent, out);
        out.append('}');
      } else if (value instanceof List<?> list) {
        boolean line = list.stream().noneMatch(Map.class::isInstance);
        String separator = "[";
        for (Object each : list) {
          out.append(separator);
          if (!line) {
            space(false, indent + 1, out);
          } else if (separator.equals(",")) {
            out.append(' ');
          }
          print(each, indent + 1, out);
          separator = ",";
        }
        space(line, indent, out);
        out.append(']');
      } else if (value instanceof String text) {
        string(text, out);
      } else {
        out.append(value);
      }
    }

    private static void space(boolean line, int indent, StringBuilder out) {
      if (!line) {
        out.append('\n').append("  ".repeat(indent));
      }
    }

    private static void string(String text, StringBuilder out) {
      out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
  }
}
