package org.mindlinked.rdf.shacl;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.Vocabulary;

/**
 * Turns what a SHACL engine reports into problems like all others. Immutable; safe for all threads.
 */
final class Explanation {
  private static final Node IDENTIFIER = NodeFactory.createURI(Vocabulary.IDENTIFIER);

  /** The ids that shapes give their problems. */
  private final Map<Node, String> codes;

  /** What shapes call their properties. */
  private final Map<Node, String> names;

  Explanation(Graph shapes) {
    this.codes = texts(shapes, IDENTIFIER);
    this.names = texts(shapes, SHACL.name);
  }

  private static Map<Node, String> texts(Graph shapes, Node property) {
    Map<Node, String> texts = new HashMap<>();
    for (Triple triple : shapes.find(Node.ANY, property, Node.ANY).toList()) {
      if (triple.getObject().isLiteral()) {
        texts.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
      }
    }
    return Map.copyOf(texts);
  }

  /** The id of a shape, or null. */
  @Nullable String code(@Nullable Node shape) {
    return shape == null ? null : codes.get(shape);
  }

  /** A problem of our own shapes. */
  ShapeProblem own(ReportEntry entry, Places places) {
    Node path = path(entry);
    Places.Step step = places.field(entry.focusNode(), path);
    String code = code(entry.source());
    Diagnostic diagnostic;
    if (code != null) {
      diagnostic = Diagnostic.of(severity(entry), code, message(entry));
    } else {
      String name = entry.source() == null ? null : names.get(entry.source());
      name = name == null ? shown(path) : name;
      diagnostic = ofField(entry, step, name, places);
    }
    SourceLocation place = places.of(entry.focusNode());
    if (step != null && place.pointer().isPresent()) {
      place = place.withPointer(place.pointer().get() + step.pointer());
    }
    return problem(entry, diagnostic.at(place), path);
  }

  /** A problem of somebody else's shapes. */
  ShapeProblem foreign(ReportEntry entry, Places places) {
    String code = code(entry.source());
    Node path = path(entry);
    StringBuilder message = new StringBuilder(message(entry));
    SourceLocation place = places.of(entry.focusNode());
    message.append(", at the node ").append(shown(entry.focusNode()));
    if (path != null) {
      message.append(", property ").append(shown(path));
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            severity(entry), code == null ? RdfCodes.FOREIGN_SHAPE : code, message.toString());
    return problem(entry, diagnostic.at(place), path);
  }

  private static ShapeProblem problem(
      ReportEntry entry, Diagnostic diagnostic, @Nullable Node path) {
    Node source = entry.source();
    return new ShapeProblem(
        diagnostic,
        entry.focusNode(),
        path,
        entry.value(),
        entry.sourceConstraintComponent(),
        source != null && source.isURI() ? source : null);
  }

  private static @Nullable Node path(ReportEntry entry) {
    return entry.resultPath() instanceof P_Link link ? link.getNode() : null;
  }

  private static Severity severity(ReportEntry entry) {
    Node level = entry.severity().level();
    if (level.equals(SHACL.Violation)) {
      return Severity.ERROR;
    }
    return level.equals(SHACL.Warning) ? Severity.WARNING : Severity.INFO;
  }

  private static String message(ReportEntry entry) {
    String message = entry.message();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static Diagnostic ofField(
      ReportEntry entry, Places.@Nullable Step step, String name, Places places) {
    Node component = entry.sourceConstraintComponent();
    Node value = entry.value();
    ValueKind kind = step == null ? null : step.field().kind();
    if (component.equals(SHACL.MinCountConstraintComponent)) {
      return Diagnostic.error(ValueCodes.MISSING, name + " is missing")
          .hint("it is required of every node of this type");
    }
    if (component.equals(SHACL.MaxCountConstraintComponent)) {
      return Diagnostic.error(RdfCodes.CONFLICT, name + " has several values, one was expected")
          .hint("keep the right one; if both are right, they belong to two nodes");
    }
    if (component.equals(SHACL.UniqueLangConstraintComponent)) {
      return Diagnostic.error(RdfCodes.CONFLICT, name + " has two texts in one language")
          .hint("keep one text in each language");
    }
    if (component.equals(SHACL.PatternConstraintComponent)) {
      return pattern(kind, name, value);
    }
    if (component.equals(SHACL.MinInclusiveConstraintComponent)
        || component.equals(SHACL.MaxInclusiveConstraintComponent)) {
      return Diagnostic.error(ValueCodes.NUMBER, name + " is out of its range: " + shown(value));
    }
    if (value != null
        && (value.isLiteral() || component.equals(SHACL.NodeKindConstraintComponent))) {
      return wrongKind(name, value, kind);
    }
    if (kind == ValueKind.REFERENCE && value != null) {
      return places.isTyped(value)
          ? Diagnostic.error(
              ValueCodes.REFERENCE_TYPE, name + " leads to a node of another type: " + shown(value))
          : Diagnostic.error(
              ValueCodes.DANGLING_REFERENCE, name + " leads to nothing: " + shown(value));
    }
    if (component.equals(SHACL.ClassConstraintComponent)) {
      if (value != null && !places.isSubject(value)) {
        return Diagnostic.error(
            RdfCodes.VALUE, name + " leads to something of which nothing is said: " + shown(value));
      }
      return Diagnostic.error(
              RdfCodes.NODE_TYPE,
              name + " is a node of another class than expected: " + shown(value))
          .hint("give the node its rdf:type, or link it by the property of its class");
    }
    if (value != null && value.isURI() && value.getURI().startsWith(Mindlinked.NAMESPACE)) {
      if (kind == ValueKind.CONCEPT && ConceptSchemes.term(local(value)).isPresent()) {
        return Diagnostic.error(
            ValueCodes.CONCEPT_SCHEME, shown(value) + " is a term of another scheme than " + name);
      }
      return Diagnostic.error(
              RdfCodes.UNKNOWN_TERM, shown(value) + " is no term that " + name + " can have")
          .hint(
              "concepts.ttl lists the terms of each scheme; words of your own need no IRI of ours");
    }
    return wrongKind(name, value, kind);
  }

  private static String local(Node term) {
    return term.getURI().substring(Mindlinked.NAMESPACE.length());
  }

  private static Diagnostic pattern(@Nullable ValueKind kind, String name, @Nullable Node value) {
    if (kind == ValueKind.POINTER) {
      return Diagnostic.error(ValueCodes.POINTER, name + " is no JSON pointer: " + shown(value));
    }
    return kind == ValueKind.IDENTIFIER
        ? Diagnostic.error(
            ValueCodes.IDENTIFIER_SCHEME,
            name + " is an identifier of no known scheme: " + shown(value))
        : Diagnostic.error(
            ValueCodes.YEAR, name + " has a year outside 1800 to 2100: " + shown(value));
  }

  private static Diagnostic wrongKind(
      String name, @Nullable Node value, @Nullable ValueKind expected) {
    String what =
        expected == null
            ? ""
            : switch (expected) {
              case TEXT -> "a string, with or without language";
              case STRING, LANGUAGE, POINTER, IDENTIFIER -> "a string without language";
              case INTEGER -> "an xsd:integer";
              case DECIMAL -> "an xsd:decimal";
              case BOOLEAN -> "an xsd:boolean";
              case DATE -> "an xsd:gYear, xsd:gYearMonth or xsd:date";
              case IRI -> "an IRI";
              case CODED -> "one of the terms of its list";
              case CONCEPT -> "an IRI or a node of class skos:Concept";
              case INTERVAL, REFERENCE, NODE -> "a node";
            };
    return Diagnostic.error(
        RdfCodes.VALUE,
        name + " is " + shown(value) + (what.isEmpty() ? "" : ", expected " + what));
  }

  private static String shown(@Nullable Node node) {
    if (node == null) {
      return "the value";
    }
    if (node.isLiteral()) {
      String text = Shown.of(node.getLiteralLexicalForm());
      String language = node.getLiteralLanguage();
      if (!language.isEmpty()) {
        return text + "@" + language;
      }
      String datatype = node.getLiteralDatatypeURI();
      return datatype.equals(Vocabulary.XSD + "string")
          ? text
          : text + " of datatype <" + datatype + ">";
    }
    return node.isURI() ? "<" + node.getURI() + ">" : "_:" + node.getBlankNodeLabel();
  }
}
