package org.mindlinked.houserules.artefacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.mindlinked.houserules.vocabulary.TermUses;
import org.mindlinked.rdf.Vocabulary;

/** What the ontology, the concept schemes and the shapes say. */
final class RdfClaims {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final Pattern IN_JSON =
      Pattern.compile("(\\w+) \\(([^),]*)[^)]*\\) of ([\\w, ]+)(?:; |\\.$)");

  private final Graph graph;

  private RdfClaims(String turtle) {
    this.graph = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
  }

  /** The classes, and the fields with their properties and cardinalities. */
  static Claims ofOntology(String turtle) {
    return new RdfClaims(turtle).ontology();
  }

  /** The concepts with their tokens and schemes. */
  static Claims ofConcepts(String turtle) {
    return new RdfClaims(turtle).concepts();
  }

  /** The classes, the fields with properties and cardinalities, and the concepts they take. */
  static Claims ofShapes(String turtle) {
    return new RdfClaims(turtle).shapes();
  }

  private Claims ontology() {
    Claims claims = new Claims();
    subjects(Vocabulary.RDF + "type", iri(OWL + "Class")).forEach(type -> claims.type(local(type)));
    graph
        .find(Node.ANY, iri(Vocabulary.SKOS + "scopeNote"), Node.ANY)
        .forEachRemaining(
            note -> {
              String words = note.getObject().getLiteralLexicalForm();
              if (words.startsWith("In JSON: ")) {
                Matcher use = IN_JSON.matcher(words);
                while (use.find()) {
                  for (String type : List.of(use.group(3).split(", ", -1))) {
                    String field = type + "." + use.group(1);
                    claims.field(field);
                    claims.property(field, TermUses.shortened(note.getSubject().getURI()));
                    claims.occurs(
                        field,
                        Claims.howOften(
                            use.group(2).equals("exactly once"),
                            use.group(2).equals("any number")));
                  }
                }
              }
            });
    return claims;
  }

  /** What Java says of what the ontology can say. */
  static Claims ofJavaForOntology() {
    Claims claims = new Claims();
    claims.type("Interval");
    claims.type("ConceptLabel");
    JavaClaims.flat((name, type, field) -> claims.type(name.substring(0, name.indexOf('.'))));
    JavaClaims.nested(
        (name, type, field) -> {
          if (field.nodeType().isEmpty() || !field.nodeType().get().embedded()) {
            claims.field(name);
            claims.property(name, JavaClaims.property(type, field));
            claims.occurs(name, Claims.howOften(field.cardinality()));
          }
        });
    return claims;
  }

  private Claims concepts() {
    Claims claims = new Claims();
    for (Node concept : subjects(Vocabulary.RDF + "type", iri(Vocabulary.CONCEPT_CLASS))) {
      for (Node scheme : objects(concept, Vocabulary.SKOS + "inScheme")) {
        for (Node token : objects(concept, Vocabulary.SKOS + "notation")) {
          if (token.getLiteralDatatypeURI().equals(Vocabulary.XSD + "string")) {
            claims.concept(
                TermUses.shortened(concept.getURI()),
                token.getLiteralLexicalForm(),
                TermUses.shortened(scheme.getURI()));
          }
        }
      }
    }
    return claims;
  }

  private Claims shapes() {
    Claims claims = new Claims();
    graph
        .find(Node.ANY, iri(SHACL + "targetClass"), Node.ANY)
        .forEachRemaining(
            target -> {
              String type = local(target.getObject());
              claims.type(type);
              for (Node property : objects(target.getSubject(), SHACL + "property")) {
                for (Node name : objects(property, SHACL + "name")) {
                  shape(claims, type + "." + name.getLiteralLexicalForm(), property);
                }
              }
            });
    return claims;
  }

  private void shape(Claims claims, String field, Node shape) {
    claims.field(field);
    for (Node path : objects(shape, SHACL + "path")) {
      claims.property(field, TermUses.shortened(path.getURI()));
    }
    boolean one = says(shape, "maxCount", "1") || says(shape, "uniqueLang", "true");
    claims.occurs(field, Claims.howOften(says(shape, "minCount", "1"), !one));
    List<Node> lists = objects(shape, SHACL + "in");
    for (Node scheme : objects(shape, SHACL + "node")) {
      for (Node choice : objects(scheme, SHACL + "or")) {
        elements(choice).forEach(each -> lists.addAll(objects(each, SHACL + "in")));
      }
    }
    for (Node list : lists) {
      for (Node concept : elements(list)) {
        claims.value(field, TermUses.shortened(concept.getURI()));
      }
    }
  }

  private boolean says(Node shape, String constraint, String value) {
    return objects(shape, SHACL + constraint).stream()
        .anyMatch(object -> object.getLiteralLexicalForm().equals(value));
  }

  /** What Java says of what shapes can say. */
  static Claims ofJavaForShapes() {
    Claims claims = new Claims();
    JavaClaims.flat(
        (name, type, field) -> {
          claims.type(name.substring(0, name.indexOf('.')));
          claims.field(name);
          claims.property(name, JavaClaims.property(type, field));
          claims.occurs(name, Claims.howOften(field.cardinality()));
          JavaClaims.values(field).values().forEach(concept -> claims.value(name, concept));
        });
    claims.type("Interval");
    added(claims, "Interval.start", Vocabulary.START_DATE, "at most once");
    added(claims, "Interval.end", Vocabulary.END_DATE, "at most once");
    claims.type("ConceptLabel");
    added(claims, "ConceptLabel.labelOf", Vocabulary.LABEL_OF, "exactly once");
    added(claims, "ConceptLabel.labelIn", Vocabulary.LABEL_IN, "any number of times");
    added(claims, "ConceptLabel.label", Vocabulary.PREF_LABEL, "at most once");
    claims.type("Concept");
    added(claims, "Concept.label", Vocabulary.PREF_LABEL, "exactly once");
    return claims;
  }

  private static void added(Claims claims, String field, String property, String howOften) {
    claims.field(field);
    claims.property(field, TermUses.shortened(property));
    claims.occurs(field, howOften);
  }

  private List<Node> subjects(String property, Node object) {
    List<Node> subjects = new ArrayList<>();
    graph
        .find(Node.ANY, iri(property), object)
        .forEachRemaining(triple -> subjects.add(triple.getSubject()));
    return subjects;
  }

  private List<Node> objects(Node subject, String property) {
    List<Node> objects = new ArrayList<>();
    graph
        .find(subject, iri(property), Node.ANY)
        .forEachRemaining(triple -> objects.add(triple.getObject()));
    return objects;
  }

  private List<Node> elements(Node list) {
    List<Node> elements = new ArrayList<>();
    for (Node rest = list; !rest.equals(iri(Vocabulary.RDF + "nil")); ) {
      elements.add(objects(rest, Vocabulary.RDF + "first").get(0));
      rest = objects(rest, Vocabulary.RDF + "rest").get(0);
    }
    return elements;
  }

  private static String local(Node node) {
    return TermUses.shortened(node.getURI()).replaceFirst("^[a-z]+:", "");
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
