package org.mindlinked.rdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Gives the triples, or with graphs the quads, to one of Jena's streams, which is started. */
final class JenaSink implements WritingSink {
  private final StreamRDF out;
  private final boolean quads;
  private final Map<Part, Node> graphs = new EnumMap<>(Part.class);
  private @Nullable Node graph;
  private Node subject = NodeFactory.createURI("");

  /**
   * A sink into that stream.
   *
   * @param quads whether to give quads, with the graphs of the records
   */
  JenaSink(StreamRDF out, boolean quads) {
    this.out = out;
    this.quads = quads;
  }

  private static RDFDatatype inJena(Datatype datatype) {
    return switch (datatype) {
      case INTEGER -> XSDDatatype.XSDinteger;
      case DECIMAL -> XSDDatatype.XSDdecimal;
      case BOOLEAN -> XSDDatatype.XSDboolean;
      case YEAR -> XSDDatatype.XSDgYear;
      case MONTH -> XSDDatatype.XSDgYearMonth;
      case DATE -> XSDDatatype.XSDdate;
    };
  }

  private static Node node(Subject subject) {
    if (subject.node() instanceof Node made) {
      return made;
    }
    Node made = NodeFactory.createURI(subject.iri());
    subject.node(made);
    return made;
  }

  private static Node node(Term term) {
    if (term.node() instanceof Node made) {
      return made;
    }
    Node made = NodeFactory.createURI(term.iri());
    term.node(made);
    return made;
  }

  @Override
  public void begin(Subject record) {
    if (quads) {
      for (Part part : Part.values()) {
        graphs.put(part, NodeFactory.createURI(record.iri() + '#' + part.fragment()));
      }
      graph = graphs.get(Part.ASSERTION);
    }
  }

  @Override
  public void subject(Subject next) {
    subject = node(next);
  }

  @Override
  public void part(Part part) {
    graph = quads ? graphs.get(part) : null;
  }

  private void give(Term property, Node object) {
    if (graph == null) {
      out.triple(Triple.create(subject, node(property), object));
    } else {
      out.quad(Quad.create(graph, subject, node(property), object));
    }
  }

  @Override
  public void link(Term property, Subject object) {
    give(property, node(object));
  }

  @Override
  public void term(Term property, Term object) {
    give(property, node(object));
  }

  @Override
  public void iri(Term property, String object) {
    give(property, NodeFactory.createURI(object));
  }

  @Override
  public void string(Term property, String text) {
    give(property, NodeFactory.createLiteralString(text));
  }

  @Override
  public void string(Term property, String text, String languageTag) {
    give(property, NodeFactory.createLiteralLang(text, languageTag));
  }

  @Override
  public void typed(Term property, String lexical, Datatype datatype) {
    give(property, NodeFactory.createLiteralDT(lexical, inJena(datatype)));
  }

  @Override
  public void end() {}

  @Override
  public void finish() {
    out.finish();
  }
}
