package org.mindlinked.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.rdf.Vocabulary;

/** An RML mapping that grows while a sample is looked at: one triples map per list of nodes. */
final class RmlMapping {
  private static final String XSD = "xsd:";

  private final Map<String, NodeType<?>> types = new LinkedHashMap<>();
  private final Map<String, Set<String>> objects = new LinkedHashMap<>();

  /** The nodes that an iterator (JSONPath) leads to, of that type. */
  Nodes nodes(NodeType<?> type, String iterator) {
    types.putIfAbsent(iterator, type);
    Set<String> known = objects.computeIfAbsent(iterator, path -> new LinkedHashSet<>());
    return (predicate, object) ->
        known.add(
            "  rr:predicateObjectMap [ rr:predicate <"
                + predicate
                + "> ; rr:objectMap [ "
                + object
                + " ] ]");
  }

  /** What is said of the nodes of one iterator; to say it again changes nothing. */
  @FunctionalInterface
  interface Nodes {
    /** Adds a predicate with the body of its object map. */
    void add(String predicate, String object);

    /** Values as they stand, strings without language. */
    default void string(String predicate, String reference) {
      add(predicate, reference(reference));
    }

    /** Values in one language. */
    default void text(String predicate, String reference, String language) {
      add(predicate, reference(reference) + " ; rr:language \"" + language + '"');
    }

    /** Values of a datatype of XML Schema, by its local name. */
    default void typed(String predicate, String reference, String datatype) {
      add(predicate, reference(reference) + " ; rr:datatype " + XSD + datatype);
    }

    /** Values that stand beside the IRI of their datatype. */
    default void typedAsSaid(String predicate, String value, String datatype) {
      add(predicate, reference(value) + " ; rml:datatypeMap [ " + reference(datatype) + " ]");
    }

    /** Values that are IRIs. */
    default void iri(String predicate, String reference) {
      add(predicate, reference(reference) + " ; rr:termType rr:IRI");
    }

    /** IRIs that begin alike and end in the value. */
    default void template(String predicate, String beginning, String reference) {
      add(predicate, "rr:template \"" + beginning + '{' + reference + "}\" ; rr:termType rr:IRI");
    }

    private static String reference(String path) {
      return "rml:reference \"" + path + '"';
    }
  }

  /** Writes the mapping as Turtle. */
  void write(Writer out) throws IOException {
    out.write("@prefix rr: <http://www.w3.org/ns/r2rml#> .\n");
    out.write("@prefix rml: <http://semweb.mmlab.be/ns/rml#> .\n");
    out.write("@prefix ql: <http://semweb.mmlab.be/ns/ql#> .\n");
    out.write("@prefix carml: <http://carml.taxonic.com/carml/> .\n");
    out.write("@prefix xsd: <" + Vocabulary.XSD + "> .\n");
    int number = 0;
    for (Map.Entry<String, NodeType<?>> one : types.entrySet()) {
      number++;
      out.write(
          """

          <#Map%d> a rr:TriplesMap ;
            rml:logicalSource [
              rml:source [ a carml:Stream ] ; rml:referenceFormulation ql:JSONPath ; rml:iterator "%s"
            ] ;
            rr:subjectMap [ rml:reference "id" ; rr:termType rr:IRI ; rr:class <%s> ] ;
          """
              .formatted(number, one.getKey(), Vocabulary.classOf(one.getValue())));
      out.write(String.join(" ;\n", objects.getOrDefault(one.getKey(), Set.of())));
      out.write(" .\n");
    }
  }
}
