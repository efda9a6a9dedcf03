package org.mindlinked.houserules.context;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/**
 * Writes the JSON-LD 1.1 context by which linked JSON says exactly the triples of the mapper.
 *
 * <p>The same key means different things on different types, so that each type has its own context;
 * and the tokens of each scheme are IRIs only where that scheme belongs, so that each property of a
 * concept has its own context inside. Only two prefixes are declared, {@code mlk} and {@code xsd}:
 * a prefix would rewrite every IRI whose scheme is spelt the same.
 */
public final class ContextGenerator {
  /** Where the context is kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/context-v1.jsonld";

  private static final String OWN = Mindlinked.NAMESPACE;

  private ContextGenerator() {}

  /** The context as a document. */
  public static String document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", context());
    StringBuilder text = new StringBuilder();
    write(document, "", text);
    return text.append('\n').toString();
  }

  /** The context: terms, of which the types have contexts of their own. */
  static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@version", 1.1);
    context.put("mlk", OWN);
    context.put("xsd", Vocabulary.XSD);
    context.put("id", "@id");
    context.put("type", "@type");
    context.put("position", Vocabulary.POSITION);
    context.put("records", Map.of("@reverse", shortened(Vocabulary.IN_CATALOGUE)));
    for (NodeType<?> type : ModelTypes.all()) {
      if (!type.embedded()) {
        context.put(type.name(), scoped(Vocabulary.classOf(type), terms(type)));
      }
    }
    Map<String, Object> interval = new LinkedHashMap<>();
    interval.put("start", Vocabulary.START_DATE);
    interval.put("startYear", shortened(Vocabulary.START_YEAR));
    interval.put("end", Vocabulary.END_DATE);
    interval.put("endYear", shortened(Vocabulary.END_YEAR));
    context.put("Interval", scoped(Vocabulary.INTERVAL_CLASS, interval));
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("labelOf", typed(Vocabulary.LABEL_OF, "@id"));
    label.put("labelIn", typed(Vocabulary.LABEL_IN, "@vocab"));
    label.put("label", languages(Vocabulary.PREF_LABEL));
    context.put("ConceptLabel", scoped(Vocabulary.CONCEPT_LABEL_CLASS, label));
    context.put(
        "Concept",
        scoped(Vocabulary.CONCEPT_CLASS, Map.of("label", languages(Vocabulary.PREF_LABEL))));
    return context;
  }

  /** The terms of a type, those of embedded types among them. */
  static Map<String, Object> terms(NodeType<?> type) {
    Map<String, Object> terms = new LinkedHashMap<>();
    for (Field<?> field : type.fields()) {
      if (!field.name().equals("id")) {
        add(type, field, terms);
      }
    }
    for (Field<?> field : type.fields()) {
      keepTokens(field, terms);
    }
    addLabels(type, terms);
    return terms;
  }

  /** A label names the field in which it stands; among the labels, that is the field's property. */
  private static void addLabels(NodeType<?> type, Map<String, Object> terms) {
    Map<String, Object> inside = new LinkedHashMap<>();
    for (Field<?> field : type.fields()) {
      if (field.kind() == ValueKind.CONCEPT) {
        inside.put(field.name(), shortened(Vocabulary.propertyOf(type, field)));
      }
    }
    if (!inside.isEmpty()) {
      Map<String, Object> labels = new LinkedHashMap<>();
      labels.put("@id", shortened(Vocabulary.CONCEPT_LABEL));
      labels.put("@context", inside);
      terms.put("labels", labels);
    }
  }

  /** A token that is spelt like a key of the type is said to be itself where it is a value. */
  @SuppressWarnings("unchecked") // made below
  private static void keepTokens(Field<?> field, Map<String, Object> terms) {
    if (terms.get(field.name()) instanceof Map<?, ?> term
        && term.get("@context") instanceof Map<?, ?> inside) {
      for (String token : tokens(field)) {
        if (terms.containsKey(token)) {
          ((Map<String, Object>) inside).put(token, shortened(vocabulary(field) + token));
        }
      }
    }
  }

  private static void add(NodeType<?> type, Field<?> field, Map<String, Object> terms) {
    String property = Vocabulary.propertyOf(type, field);
    switch (field.kind()) {
      case TEXT -> terms.put(field.name(), languages(property));
      case DECIMAL -> terms.put(field.name(), typed(property, "xsd:decimal"));
      case IRI, REFERENCE -> terms.put(field.name(), typed(property, "@id"));
      case CONCEPT -> terms.put(field.name(), concept(property, field));
      case CODED -> {
        Map<String, Object> coded = typed(property, "@vocab");
        coded.put("@context", new LinkedHashMap<>(Map.of("@vocab", vocabulary(field))));
        terms.put(field.name(), coded);
      }
      case NODE -> {
        NodeType<?> inner = field.nodeType().orElseThrow();
        if (inner.embedded()) {
          terms.put(field.name(), "@nest");
          terms(inner).forEach((name, term) -> putNew(terms, name, term));
        } else {
          terms.put(field.name(), shortened(property));
        }
      }
      default -> terms.put(field.name(), shortened(property));
    }
    if (property.equals(Vocabulary.IDENTIFIER)) {
      terms.put("doi", Vocabulary.DOI);
      terms.put("pmid", Vocabulary.PMID);
      terms.put("seeAlso", typed(Vocabulary.SEE_ALSO, "@id"));
      if (type == ModelTypes.CONTRIBUTION) {
        terms.put("agent", typed(Vocabulary.AGENT, "@id"));
      }
    }
    if (field.name().equals("issued")) {
      terms.put("year", shortened(Vocabulary.YEAR));
    }
  }

  private static void putNew(Map<String, Object> terms, String name, Object term) {
    if (terms.put(name, term) != null) {
      throw new IllegalStateException(name + " is a field of a type and of what it embeds");
    }
  }

  private static Map<String, Object> concept(String property, Field<?> field) {
    Map<String, Object> inside = new LinkedHashMap<>();
    inside.put("@vocab", vocabulary(field));
    Map<String, Object> nothing = new LinkedHashMap<>();
    nothing.put("@id", null);
    inside.put("label", nothing); // of an IRI from elsewhere: it stands among the labels
    Map<String, Object> concept = typed(property, "@vocab");
    concept.put("@context", inside);
    return concept;
  }

  /** What a token of the field has before it to be an IRI. */
  static String vocabulary(Field<?> field) {
    if (!field.codes().isEmpty()) {
      Coded any = field.codes().values().iterator().next();
      String iri = any.iri().toString();
      return iri.substring(0, iri.length() - any.token().length());
    }
    return field.scheme().map(scheme -> OWN + scheme.name() + "-").orElse(OWN);
  }

  /** The words that may stand for values of a field. */
  static Collection<String> tokens(Field<?> field) {
    Set<String> tokens = new LinkedHashSet<>(field.codes().keySet());
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        if (field.scheme().isEmpty()) {
          tokens.add(term.name().orElseThrow());
        } else if (field.scheme().get() == scheme) {
          tokens.add(term.notation().orElseThrow());
        }
      }
    }
    return tokens;
  }

  private static Map<String, Object> scoped(String iri, Map<String, Object> context) {
    Map<String, Object> scoped = new LinkedHashMap<>();
    scoped.put("@id", shortened(iri));
    scoped.put("@context", context);
    return scoped;
  }

  private static Map<String, Object> typed(String property, String type) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("@id", shortened(property));
    typed.put("@type", type);
    return typed;
  }

  private static Map<String, Object> languages(String property) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("@id", shortened(property));
    text.put("@container", "@language");
    return text;
  }

  private static String shortened(String iri) {
    return iri.startsWith(OWN) ? "mlk:" + iri.substring(OWN.length()) : iri;
  }

  /** One entry a line down to the properties of a type, whose terms stand on one line each. */
  private static void write(Object value, String indent, StringBuilder to) {
    if (!(value instanceof Map<?, ?> map)) {
      to.append(value instanceof String ? "\"" + value + "\"" : String.valueOf(value));
      return;
    }
    boolean inline = indent.length() > 6 || (indent.length() == 4 && !map.containsKey("@context"));
    String inner = inline ? indent : indent + "  ";
    String separator = "";
    to.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      to.append(separator).append(inline ? "" : "\n" + inner);
      to.append('"').append(entry.getKey()).append("\": ");
      write(entry.getValue(), inner + (inline ? "        " : ""), to);
      separator = inline ? ", " : ",";
    }
    to.append(inline ? "" : "\n" + indent).append('}');
  }
}
