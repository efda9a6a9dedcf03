package org.mindlinked.io.internal.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** Makes the JSON Schema of mappings, out of the words that the checker knows. */
final class SchemaOfMappings {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode();

  static String make() throws JsonProcessingException {
    return new SchemaOfMappings().whole();
  }

  private String whole() throws JsonProcessingException {
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "https://w3id.org/mindlinked/schema/mapping.v1.schema.json");
    root.put("title", "Mapping of a table");
    root.put(
        "description",
        "Which columns of a table mean which fields of a Study or a Publication. The same in YAML and"
            + " JSON.");
    object(root, MappingReader.WHOLE, "record");
    ObjectNode defs = root.putObject("$defs");
    word(defs.putObject("word"));
    ref(oneOrMany(defs.putObject("words"), "word"), "word");
    ObjectNode path = defs.putObject("path");
    path.put("type", "string");
    path.put(
        "description",
        "Names of fields from the record inwards, with numbers from 0 in lists:"
            + " populations/0/counts/0/value. A list without a number gets a new node for each value.");
    path.put("pattern", "^(" + String.join("|", fields()) + ")(/([0-9]{1,2}|[a-zA-Z]+|\\{\\}))*$");
    ref(oneOrMany(defs.putObject("paths"), "path"), "path");
    object(defs.putObject("number"), RuleReader.NUMBER);
    rule(defs.putObject("rule"));
    column(defs.putObject("column"));
    object(defs.putObject("part"), MappingReader.PART, "at");
    ObjectNode join = object(defs.putObject("join"), MappingReader.JOIN, "key");
    ArrayNode either = join.putArray("oneOf");
    either.addObject().putArray("required").add("file");
    either.addObject().putArray("required").add("sheet");
    found(defs.putObject("found"));
    constant(defs.putObject("constant"));
    defs.putObject("table")
        .put("type", "object")
        .putObject("additionalProperties")
        .set("anyOf", anyOf(refTo("word"), type("null")));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return JSON.writer(printer).writeValueAsString(root) + "\n";
  }

  private static Set<String> fields() {
    TreeSet<String> names = new TreeSet<>();
    for (NodeType<?> type : ModelTypes.all()) {
      type.fields().forEach(field -> names.add(field.name()));
    }
    return names;
  }

  private ObjectNode object(ObjectNode into, List<String> properties, String... required) {
    into.put("type", "object");
    ObjectNode members = into.putObject("properties");
    for (String property : properties) {
      property(members.putObject(property), property, into);
    }
    into.put("additionalProperties", false);
    if (required.length > 0) {
      ArrayNode needed = into.putArray("required");
      for (String name : required) {
        needed.add(name);
      }
    }
    return into;
  }

  private static final Map<String, String> MEANING =
      Map.ofEntries(
          Map.entry("record", "What the rows are."),
          Map.entry("recognise", "Columns that a table has for which the mapping is meant."),
          Map.entry("optionalColumns", "Whether columns that are named may be missing."),
          Map.entry(
              "headerRow", "The row of the header, from 1; else the first that is not blank."),
          Map.entry("key", "The columns whose values the rows of one record share."),
          Map.entry("rows", "Whether the rows of a record stand together, or apart."),
          Map.entry("id", "The columns of which the IRI of the record is made, or that holds it."),
          Map.entry("skip", "Cells that say nothing, such as NA."),
          Map.entry("numbers", "How numbers are written unless a column says otherwise."),
          Map.entry("dates", "Which part of a date comes first."),
          Map.entry("columns", "What becomes of each column; null keeps one aside."),
          Map.entry("constants", "What is said of each record or node; {Column} is filled in."),
          Map.entry("parts", "Nodes that rows make, by name."),
          Map.entry("joins", "Second tables with rows of the same records."),
          Map.entry("at", "The list to which the nodes go."),
          Map.entry("in", "The part around it; the record if it is left out."),
          Map.entry("by", "The columns that tell one node from another; none: one in each row."),
          Map.entry("repeat", "Suffixes that are put for {} in names of columns and paths."),
          Map.entry("refers", "References to nodes of other parts."),
          Map.entry("to", "Where the value goes."),
          Map.entry("into", "Where the pieces of a split cell go, in turn."),
          Map.entry("split", "What stands between values; list for ['a', 'b']."),
          Map.entry("words", "What words stand for; null for one that says nothing."),
          Map.entry("otherwise", "What becomes of a cell that does not fit."),
          Map.entry("percent", "What the whole is; tell: by the first rows."),
          Map.entry("with", "Constants of the nodes that the column makes."),
          Map.entry("when", "Only rows that hold one of the words in the column."),
          Map.entry("unless", "Only rows that hold none of the words in the column."),
          Map.entry("once", "One value in a record although the field takes more."),
          Map.entry("find", "The identifier stands inside of a text."),
          Map.entry("file", "A file beside the table, by one of these names."),
          Map.entry("optional", "Whether the second table may be missing."));

  private void property(ObjectNode into, String name, ObjectNode owner) {
    String meaning = MEANING.get(name);
    if (meaning != null) {
      into.put("description", meaning);
    }
    boolean whole = owner.equals(root);
    switch (name) {
      case "record" -> choice(into, "Study", "Publication");
      case "rows" -> choice(into, "together", "apart");
      case "dates", "date" -> choice(into, "ymd", "dmy", "mdy");
      case "otherwise" -> choice(into, "warn", "keep", "aside", "refuse");
      case "optionalColumns", "once", "optional" -> flag(into);
      case "headerRow" -> into.set("type", JSON.createArrayNode().add("integer").add("string"));
      case "percent" ->
          into.set("enum", JSON.createArrayNode().add(1).add(100).add("1").add("100").add("tell"));
      case "thousands" -> into.put("type", "string").put("minLength", 1).put("maxLength", 1);
      case "split" -> into.put("type", "string").put("minLength", 1);
      case "numbers", "number" -> ref(into, "number");
      case "identifier" -> {
        ArrayNode schemes = into.putArray("enum");
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
          schemes.add(scheme.token());
        }
      }
      case "find" -> choice(into, "doi");
      case "to", "into" -> ref(into, "paths");
      case "at" -> ref(into, "path");
      case "in" -> ref(into, "found");
      case "recognise", "key", "id", "skip", "by", "repeat", "file" -> ref(into, "words");
      case "columns" -> map(into, "column");
      case "constants", "with" -> map(into, "constant");
      case "parts" -> map(into, "part");
      case "joins" -> map(into, "join");
      case "when", "unless" -> map(into, "words");
      case "refers" -> {
        ObjectNode each = into.put("type", "object").putObject("additionalProperties");
        ArrayNode any = each.putArray("anyOf");
        any.add(refTo("found"));
        any.addObject().put("type", "array").set("items", refTo("found"));
      }
      case "words" -> {
        if (whole) {
          map(into, "table");
        } else {
          into.set("anyOf", anyOf(refTo("word"), refTo("table")));
        }
      }
      default -> ref(into, "word");
    }
  }

  private void rule(ObjectNode into) {
    object(into, RuleReader.COLUMN);
    ArrayNode either = into.putArray("oneOf");
    either.addObject().putArray("required").add("to");
    either.addObject().putArray("required").add("into");
    into.putObject("dependentRequired").putArray("into").add("split");
  }

  private static void column(ObjectNode into) {
    ArrayNode any = into.putArray("anyOf");
    any.add(type("null"));
    any.add(refTo("path"));
    any.add(refTo("rule"));
    any.addObject()
        .put("type", "array")
        .putObject("items")
        .set("anyOf", anyOf(refTo("path"), refTo("rule")));
  }

  private static void found(ObjectNode into) {
    ArrayNode any = into.putArray("anyOf");
    any.add(refTo("word"));
    ObjectNode object = any.addObject().put("type", "object");
    ObjectNode members = object.putObject("properties");
    members.set("part", refTo("word"));
    members.set("by", refTo("words"));
    object.putArray("required").add("part").add("by");
    object.put("additionalProperties", false);
  }

  private static void constant(ObjectNode into) {
    ObjectNode labelled = JSON.createObjectNode().put("type", "object");
    labelled.putObject("properties").set("label", refTo("word"));
    labelled.putArray("required").add("label");
    labelled.put("additionalProperties", false);
    ObjectNode many = JSON.createObjectNode().put("type", "array");
    many.putObject("items").set("anyOf", anyOf(refTo("word"), labelled.deepCopy()));
    into.set("anyOf", anyOf(refTo("word"), labelled, many));
  }

  private static void word(ObjectNode into) {
    into.putArray("type").add("string").add("number").add("boolean");
  }

  private static ObjectNode oneOrMany(ObjectNode into, String one) {
    ArrayNode any = into.putArray("anyOf");
    any.add(refTo(one));
    return any.addObject().put("type", "array").putObject("items");
  }

  private static void map(ObjectNode into, String values) {
    into.put("type", "object").set("additionalProperties", refTo(values));
  }

  private static void flag(ObjectNode into) {
    into.set("enum", JSON.createArrayNode().add(true).add(false).add("true").add("false"));
  }

  private static void choice(ObjectNode into, String... words) {
    ArrayNode all = into.putArray("enum");
    for (String word : words) {
      all.add(word);
    }
  }

  private static ObjectNode type(String name) {
    return JSON.createObjectNode().put("type", name);
  }

  private static ObjectNode refTo(String name) {
    return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private static void ref(ObjectNode into, String name) {
    into.put("$ref", "#/$defs/" + name);
  }

  private static ArrayNode anyOf(ObjectNode... options) {
    ArrayNode any = JSON.createArrayNode();
    for (ObjectNode option : options) {
      any.add(option);
    }
    return any;
  }
}
