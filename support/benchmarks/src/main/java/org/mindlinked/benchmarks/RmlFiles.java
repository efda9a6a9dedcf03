package org.mindlinked.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.rdf.Vocabulary;

/**
 * Makes ready what an engine for RML needs for the same triples: the records as one JSON array, in
 * which ids, references and datatypes are written out in full (RML can neither count the places in
 * a list nor look at the record around a node), and the mapping, made of the table of the model and
 * the vocabulary for what occurs in these records.
 */
public final class RmlFiles {
  private final RmlMapping mapping = new RmlMapping();
  private String record = "";

  private RmlFiles() {}

  /** From linked JSON (first argument) to the JSON (second) and the mapping in Turtle (third). */
  public static void main(String[] arguments) throws IOException {
    RmlFiles files = new RmlFiles();
    files.convert(Path.of(arguments[0]), Path.of(arguments[1]));
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      files.mapping.write(out);
    }
  }

  private void convert(Path linked, Path json) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (JsonParser in = mapper.createParser(linked.toFile());
        Writer file = Files.newBufferedWriter(json);
        JsonGenerator out = mapper.createGenerator(file)) {
      while (!"records".equals(in.nextFieldName())
          || in.getParsingContext().getParent().inArray()) {
        // On to the records; the context has an entry of that name as well.
      }
      in.nextToken();
      out.writeStartArray();
      while (in.nextToken() == JsonToken.START_OBJECT) {
        ObjectNode study = mapper.readTree(in);
        study.remove("@context");
        record = study.path("id").asText();
        node(ModelTypes.STUDY, "$[*]", study);
        out.writeTree(study);
      }
      out.writeEndArray();
    }
  }

  private void node(NodeType<?> type, String iterator, ObjectNode node) {
    RmlMapping.Nodes nodes = mapping.nodes(type, iterator);
    writeOut(node, "id");
    if (node.has("position")) {
      nodes.typed(Vocabulary.POSITION, "position", "integer");
    }
    fields(type, iterator, "", node, nodes);
  }

  private void fields(
      NodeType<?> type, String iterator, String prefix, ObjectNode node, RmlMapping.Nodes nodes) {
    for (Field<?> field : type.fields()) {
      if (node.has(field.name()) && !field.name().equals("id")) {
        field(type, field, iterator, prefix, node, nodes);
      }
    }
  }

  private void field(
      NodeType<?> type,
      Field<?> field,
      String iterator,
      String prefix,
      ObjectNode node,
      RmlMapping.Nodes nodes) {
    String property = Vocabulary.propertyOf(type, field);
    String reference = prefix + field.name();
    switch (field.kind()) {
      case NODE -> children(field, property, iterator, reference, node.get(field.name()), nodes);
      case TEXT -> texts(property, reference, node.get(field.name()), nodes);
      case STRING, LANGUAGE, POINTER -> nodes.string(property, reference);
      case INTEGER -> nodes.typed(property, reference, "integer");
      case DECIMAL -> nodes.typed(property, reference, "decimal");
      case BOOLEAN -> nodes.typed(property, reference, "boolean");
      case IRI -> nodes.iri(property, reference);
      case REFERENCE -> {
        writeOut(node, field.name());
        nodes.iri(property, reference);
      }
      case CONCEPT ->
          field
              .scheme()
              .ifPresent(
                  scheme ->
                      nodes.template(
                          property, Mindlinked.NAMESPACE + scheme.name() + '-', reference));
      case CODED -> nodes.template(property, beginning(field), reference);
      case IDENTIFIER -> identifiers(property, prefix, reference, node, nodes);
      case DATE -> date(property, prefix, reference, node.get(field.name()), node, nodes);
      case INTERVAL -> {
        // Does not occur in the sample.
      }
    }
  }

  private void children(
      Field<?> field,
      String property,
      String iterator,
      String reference,
      JsonNode value,
      RmlMapping.Nodes nodes) {
    NodeType<?> type = field.nodeType().orElseThrow();
    if (type.embedded()) {
      fields(type, iterator, reference + '.', (ObjectNode) value, nodes);
      return;
    }
    String path = field.cardinality() == Cardinality.LIST ? reference + "[*]" : reference;
    nodes.iri(property, path + ".id");
    for (JsonNode child : value.isArray() ? value : java.util.List.of(value)) {
      node(type, iterator + '.' + path, (ObjectNode) child);
    }
  }

  private static void texts(
      String property, String reference, JsonNode value, RmlMapping.Nodes nodes) {
    if (!value.isObject()) {
      nodes.string(property, reference);
      return;
    }
    for (Iterator<String> tags = value.fieldNames(); tags.hasNext(); ) {
      String tag = tags.next();
      nodes.text(property, reference + "['" + tag + "']", tag);
    }
  }

  /** What the IRIs of all values of a closed choice begin with. */
  private static String beginning(Field<?> field) {
    Coded any = field.codes().values().iterator().next();
    String iri = any.iri().toString();
    return iri.substring(0, iri.length() - any.token().length());
  }

  private static void identifiers(
      String property, String prefix, String reference, ObjectNode node, RmlMapping.Nodes nodes) {
    nodes.string(property, reference);
    if (property.equals(Vocabulary.IDENTIFIER)) {
      if (node.has("doi")) {
        nodes.string(Vocabulary.DOI, prefix + "doi");
      }
      if (node.has("pmid")) {
        nodes.string(Vocabulary.PMID, prefix + "pmid");
      }
      if (node.has("seeAlso")) {
        nodes.iri(Vocabulary.SEE_ALSO, prefix + "seeAlso");
      }
    }
  }

  private static void date(
      String property,
      String prefix,
      String reference,
      JsonNode date,
      ObjectNode node,
      RmlMapping.Nodes nodes) {
    if (date instanceof ObjectNode typed) {
      String name = typed.path("@type").asText();
      typed.put("@type", name.replaceFirst("^xsd:", Vocabulary.XSD));
    }
    nodes.typedAsSaid(property, reference + "['@value']", reference + "['@type']");
    if (node.has("year")) {
      nodes.typed(Vocabulary.YEAR, prefix + "year", "integer");
    }
  }

  /** Puts the record before what is relative to it. */
  private void writeOut(ObjectNode node, String name) {
    JsonNode value = node.path(name);
    if (value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, full(list.get(i)));
      }
    } else {
      node.set(name, full(value));
    }
  }

  private JsonNode full(JsonNode id) {
    return id.asText().startsWith("#") ? TextNode.valueOf(record + id.asText()) : id;
  }
}
