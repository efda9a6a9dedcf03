package org.mindlinked.houserules.shapes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/**
 * Writes the SHACL shapes of records. Each class has one shape, each field one property shape with
 * all that the table of the model says of it: how often, what kind of value, which terms. The
 * shapes are open: what they do not know they let pass.
 */
public final class ShapesGenerator {
  /** Where the shapes are kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/shapes.ttl";

  private static final String DATE =
      "sh:or ( [ sh:datatype xsd:gYear ] [ sh:datatype xsd:gYearMonth ] [ sh:datatype xsd:date ] )";

  /** A first year of 1800 and a last of 2100. */
  private static final String YEARS = "sh:pattern \"^(1[89][0-9]{2}|20[0-9]{2}|2100)([^0-9]|$)\"";

  private static final String POINTER = "^(/([^~]|~[01])*)?$";

  /** What the Java types refuse of numbers, as {@code Type.field}: smallest and largest. */
  private static final Map<String, String> RANGES =
      Map.ofEntries(
          Map.entry("Count.value", "sh:minInclusive 0"),
          Map.entry("Count.min", "sh:minInclusive 0"),
          Map.entry("Count.max", "sh:minInclusive 0"),
          Map.entry("Count.proportion", "sh:minInclusive 0 ; sh:maxInclusive 1"),
          Map.entry("EffectEstimate.level", "sh:minInclusive 0 ; sh:maxInclusive 1"),
          Map.entry("EffectEstimate.p", "sh:minInclusive 0 ; sh:maxInclusive 1"),
          Map.entry("EffectEstimate.standardError", "sh:minInclusive 0"),
          Map.entry("Publication.pageCount", "sh:minInclusive 0"),
          Map.entry("Publication.referencesTotal", "sh:minInclusive 0"),
          Map.entry("StoredFile.byteSize", "sh:minInclusive 0"),
          Map.entry("SourceRecord.recordNumber", "sh:minInclusive 1"),
          Map.entry("SourceRecord.line", "sh:minInclusive 1"),
          Map.entry("SourceRecord.reportedTotal", "sh:minInclusive 0"),
          Map.entry("SourceRecord.observedTotal", "sh:minInclusive 0"),
          Map.entry("SourceRecord.missingPositions", "sh:minInclusive 1"));

  private final StringBuilder out = new StringBuilder();
  private final Set<String> schemes = new LinkedHashSet<>();

  private ShapesGenerator() {}

  /** The shapes as Turtle. */
  public static String document() {
    return new ShapesGenerator().write();
  }

  private String write() {
    head();
    for (NodeType<?> type : ModelTypes.all()) {
      if (!type.embedded()) {
        type(type);
      }
    }
    others();
    schemes();
    out.append(KeptRules.text());
    return out.toString();
  }

  private void head() {
    out.append(
        """
        # SHACL shapes of Mindlinked records. Written by the build from the table of the model and the
        # kept rules: see CONTRIBUTING.md before changing this file by hand.
        #
        # A shape with dcterms:identifier gives its problems that id, explained in docs/errors.md. The
        # property shapes of fields have no identifier; theirs follows from the constraint that failed:
        # sh:minCount ML-VAL-050, sh:maxCount and sh:uniqueLang ML-RDF-006, sh:datatype, sh:nodeKind and
        # sh:or ML-RDF-008, sh:class ML-RDF-010 (of a reference: ML-VAL-057 if it leads nowhere, else
        # ML-VAL-058), sh:in and sh:node ML-RDF-015, sh:minInclusive and sh:maxInclusive ML-VAL-052,
        # sh:pattern of a date ML-VAL-007, of an identifier ML-VAL-014, of a pointer ML-VAL-061.
        # docs/guide/validation.md lists the rules that SHACL cannot say.

        """);
    prefix("mlks", Mindlinked.NAMESPACE.replace("/ns#", "/shapes#"));
    Vocabulary.prefixes().forEach(this::prefix);
    prefix("sh", "http://www.w3.org/ns/shacl#");
    prefix("owl", "http://www.w3.org/2002/07/owl#");
    out.append("\n<https://w3id.org/mindlinked/shapes> a owl:Ontology ;\n");
    out.append("  dcterms:title \"Shapes of Mindlinked records\"@en ;\n  sh:declare ");
    List<String> declared = new ArrayList<>();
    Vocabulary.prefixes()
        .forEach(
            (prefix, namespace) ->
                declared.add(
                    "[ sh:prefix \""
                        + prefix
                        + "\" ; sh:namespace \""
                        + namespace
                        + "\"^^xsd:anyURI ]"));
    out.append(String.join(" ,\n    ", declared)).append(" .\n");
  }

  private void prefix(String prefix, String namespace) {
    out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
  }

  /** An IRI with a prefix if its local part is plain. */
  static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return "<" + iri + ">";
  }

  private record Property(String name, List<String> lines) {}

  private void type(NodeType<?> type) {
    List<Property> properties = new ArrayList<>();
    fields(type, type.name(), properties);
    shape(type.name(), Vocabulary.classOf(type), properties);
    for (Field<?> field : type.fields()) {
      if (field.kind() == ValueKind.TEXT && !field.cardinality().many()) {
        oneText(type.name(), field.name(), property(type, field));
      }
    }
  }

  private void fields(NodeType<?> type, String shape, List<Property> properties) {
    for (Field<?> field : type.fields()) {
      NodeType<?> child = field.nodeType().orElse(null);
      if (child != null && child.embedded()) {
        fields(child, shape, properties);
      } else if (!field.name().equals("id")) {
        List<String> lines = new ArrayList<>();
        lines.add("sh:path " + property(type, field));
        lines.add("sh:name \"" + field.name() + "\"");
        cardinality(type, field, lines);
        values(type, field, lines);
        properties.add(new Property(shape + "-" + field.name(), lines));
      }
    }
  }

  private static String property(NodeType<?> type, Field<?> field) {
    return shortened(Vocabulary.propertyOf(type, field));
  }

  private static void cardinality(NodeType<?> type, Field<?> field, List<String> lines) {
    if (field.cardinality() == Cardinality.REQUIRED && !type.embedded()) {
      lines.add("sh:minCount 1");
    }
    if (!field.cardinality().many()) {
      lines.add(field.kind() == ValueKind.TEXT ? "sh:uniqueLang true" : "sh:maxCount 1");
    }
  }

  private void values(NodeType<?> type, Field<?> field, List<String> lines) {
    switch (field.kind()) {
      case TEXT -> lines.add("sh:or ( [ sh:datatype xsd:string ] [ sh:datatype rdf:langString ] )");
      case STRING, LANGUAGE -> lines.add("sh:datatype xsd:string");
      case POINTER -> {
        lines.add("sh:datatype xsd:string");
        lines.add("sh:pattern \"" + POINTER + "\"");
      }
      case IDENTIFIER -> {
        lines.add("sh:datatype xsd:string");
        lines.add("sh:pattern \"^(" + curies() + "):\"");
      }
      case INTEGER -> lines.add("sh:datatype xsd:integer");
      case DECIMAL -> lines.add("sh:datatype xsd:decimal");
      case BOOLEAN -> lines.add("sh:datatype xsd:boolean");
      case DATE -> {
        lines.add(DATE);
        lines.add(YEARS);
      }
      case INTERVAL -> lines.add("sh:class " + shortened(Vocabulary.INTERVAL_CLASS));
      case IRI -> lines.add("sh:nodeKind sh:IRI");
      case CODED -> lines.add("sh:in ( " + codes(field) + " )");
      case CONCEPT -> {
        lines.add("sh:nodeKind sh:BlankNodeOrIRI");
        lines.add("sh:node " + schemeShape(field));
      }
      case NODE ->
          lines.add("sh:class " + shortened(Vocabulary.classOf(field.nodeType().orElseThrow())));
      case REFERENCE -> reference(field, lines);
    }
    String range = RANGES.get(type.name() + "." + field.name());
    if (range != null) {
      lines.add(range);
    }
  }

  private static String curies() {
    List<String> tokens = new ArrayList<>();
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      tokens.add(scheme.token());
    }
    return String.join("|", tokens);
  }

  private static String codes(Field<?> field) {
    return field.codes().values().stream()
        .map((Coded value) -> shortened(value.iri().toString()))
        .collect(Collectors.joining(" "));
  }

  private String schemeShape(Field<?> field) {
    ConceptScheme<?> scheme = field.scheme().orElse(null);
    if (scheme == null) {
      return "mlks:any-scheme";
    }
    schemes.add(scheme.name());
    return "mlks:scheme-" + scheme.name();
  }

  private static void reference(Field<?> field, List<String> lines) {
    lines.add("sh:nodeKind sh:BlankNodeOrIRI");
    String classes =
        field.referable().stream()
            .map(name -> "[ sh:class " + shortened(Mindlinked.NAMESPACE + name) + " ]")
            .collect(Collectors.joining(" "));
    if (field.iriAllowed()) {
      lines.add("sh:or ( " + classes + " [ sh:path rdf:type ; sh:maxCount 0 ] )");
    } else if (field.referable().size() == 1) {
      lines.add("sh:class " + shortened(Mindlinked.NAMESPACE + field.referable().get(0)));
    } else {
      lines.add("sh:or ( " + classes + " )");
    }
  }

  private void shape(String name, String target, List<Property> properties) {
    out.append("\nmlks:").append(name).append(" a sh:NodeShape ; sh:targetClass ");
    out.append(shortened(target)).append(" ;\n  sh:property mlks:position");
    for (Property property : properties) {
      out.append(" ,\n    mlks:").append(property.name());
    }
    out.append(" .\n");
    for (Property property : properties) {
      out.append("mlks:").append(property.name()).append(" a sh:PropertyShape ;\n  ");
      out.append(String.join(" ; ", property.lines())).append(" .\n");
    }
  }

  /** No text without language beside others: either one value, or all have a language. */
  private void oneText(String shape, String field, String property) {
    out.append("mlks:")
        .append(shape)
        .append('-')
        .append(field)
        .append("-languages a sh:NodeShape ;");
    out.append(" sh:targetClass ").append(shortened(Mindlinked.NAMESPACE + shape)).append(" ;\n  ");
    out.append("dcterms:identifier \"ML-RDF-006\" ; sh:severity sh:Violation ;\n  ");
    out.append("sh:message \"a text without language stands beside another one of ");
    out.append(field).append("\"@en ;\n  sh:or ( [ sh:path ").append(property);
    out.append(" ; sh:maxCount 1 ] [ sh:path ").append(property);
    out.append(" ; sh:datatype rdf:langString ] ) .\n");
  }

  /** Nodes that are no types of the model. */
  private void others() {
    out.append("\nmlks:position a sh:PropertyShape ;\n  sh:path schema:position ; sh:maxCount 1 ;");
    out.append(" sh:datatype xsd:integer .\n");
    List<Property> interval = new ArrayList<>();
    for (String end : List.of("start", "end")) {
      interval.add(
          new Property(
              "Interval-" + end,
              List.of(
                  "sh:path dcat:" + end + "Date",
                  "sh:name \"" + end + "\"",
                  "sh:maxCount 1",
                  DATE,
                  YEARS)));
    }
    shape("Interval", Vocabulary.INTERVAL_CLASS, interval);
    String text = "sh:or ( [ sh:datatype xsd:string ] [ sh:datatype rdf:langString ] )";
    List<String> label =
        List.of("sh:path skos:prefLabel", "sh:name \"label\"", "sh:uniqueLang true", text);
    shape(
        "ConceptLabel",
        Vocabulary.CONCEPT_LABEL_CLASS,
        List.of(
            new Property(
                "ConceptLabel-labelOf",
                List.of(
                    "sh:path " + shortened(Vocabulary.LABEL_OF),
                    "sh:name \"labelOf\"",
                    "sh:minCount 1",
                    "sh:maxCount 1",
                    "sh:nodeKind sh:IRI")),
            new Property(
                "ConceptLabel-labelIn",
                List.of(
                    "sh:path " + shortened(Vocabulary.LABEL_IN),
                    "sh:name \"labelIn\"",
                    "sh:nodeKind sh:IRI")),
            new Property("ConceptLabel-label", label)));
    oneText("ConceptLabel", "label", "skos:prefLabel");
    List<String> required = new ArrayList<>(label);
    required.add("sh:minCount 1");
    shape("Concept", Vocabulary.CONCEPT_CLASS, List.of(new Property("Concept-label", required)));
  }

  /** What a concept of a scheme may be: of ours only its terms, or anything from elsewhere. */
  private void schemes() {
    out.append("\nmlks:OwnTerm a sh:NodeShape ; sh:nodeKind sh:IRI ; sh:pattern \"^");
    out.append(Mindlinked.NAMESPACE.replace(".", "\\\\.")).append("\" .\n");
    List<String> all = new ArrayList<>();
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      String terms = terms(scheme, all);
      if (schemes.contains(scheme.name())) {
        scheme("scheme-" + scheme.name(), terms);
      }
    }
    scheme("any-scheme", String.join(" ", all));
  }

  private static String terms(ConceptScheme<?> scheme, List<String> all) {
    List<String> terms = new ArrayList<>();
    scheme.terms().forEach(term -> terms.add(shortened(term.iri().orElseThrow().toString())));
    all.addAll(terms);
    return String.join(" ", terms);
  }

  private void scheme(String name, @Nullable String terms) {
    out.append("mlks:").append(name).append(" a sh:NodeShape ;\n  sh:or ( [ sh:in ( ");
    out.append(terms).append(" ) ]\n    [ sh:not mlks:OwnTerm ] ) .\n");
  }
}
