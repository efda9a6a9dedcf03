package org.mindlinked.rdf.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;

/** Which properties are searched as text, and the fields of the index that they have. */
final class TextFields {
  static final String SUBJECT = "uri";
  static final String LANGUAGE = "lang";

  /** The IRI of the record, by which its entries are removed. */
  static final String RECORD = "record";

  private static final Map<Node, String> FIELDS = fields();

  private TextFields() {}

  private static Map<Node, String> fields() {
    Map<Node, String> fields = new LinkedHashMap<>();
    put(fields, "title", Vocabulary.DCTERMS + "title");
    put(fields, "description", Vocabulary.DCTERMS + "description");
    put(fields, "abstract", Vocabulary.DCTERMS + "abstract");
    put(fields, "label", Vocabulary.PREF_LABEL);
    put(fields, "otherLabel", Vocabulary.SKOS + "altLabel");
    put(fields, "keyword", Vocabulary.DCAT + "keyword");
    for (String own :
        new String[] {"aim", "limitation", "cmoContext", "cmoMechanism", "cmoOutcome"}) {
      put(fields, own, Mindlinked.NAMESPACE + own);
    }
    return fields;
  }

  private static void put(Map<Node, String> fields, String name, String property) {
    fields.put(NodeFactory.createURI(property), name);
  }

  /** The field of a property, or null if it is not searched. */
  static @Nullable String of(Node property) {
    return FIELDS.get(property);
  }

  static Iterable<Node> properties() {
    return FIELDS.keySet();
  }

  static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition(SUBJECT, "title");
    FIELDS.forEach((property, field) -> definition.set(field, property));
    definition.setLangField(LANGUAGE);
    return definition;
  }
}
