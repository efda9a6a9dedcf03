package org.mindlinked.rdf.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.internal.jena.JenaStart;

/** The quads of one record or header, in their order, and a hash over them. */
final class RecordQuads extends StreamRDFBase {
  static {
    JenaStart.ready();
  }

  /** A hash takes what a store holds without a table of nodes. */
  private static final long MASK = (1L << 55) - 1;

  private final Node root;
  private final List<Quad> quads = new ArrayList<>(64);
  private long hash = 0xcbf29ce484222325L;

  private RecordQuads(String iri) {
    this.root = NodeFactory.createURI(iri);
  }

  static RecordQuads of(EvidenceRecord record, @Nullable Catalogue in) {
    RecordQuads quads = new RecordQuads(record.recordId().toString());
    if (in == null) {
      RecordMapper.streamQuads(record, quads, WriteOptions.DEFAULT);
    } else {
      RecordMapper.streamQuads(record, in, quads, WriteOptions.DEFAULT);
    }
    return quads;
  }

  static RecordQuads of(Catalogue header) {
    RecordQuads quads = new RecordQuads(RecordIris.catalogue(header).toString());
    RecordMapper.streamQuads(header, quads);
    return quads;
  }

  @Override
  public void quad(Quad quad) {
    quads.add(quad);
    mix(quad.getGraph().getURI());
    mix(quad.getSubject().getURI());
    mix(quad.getPredicate().getURI());
    Node object = quad.getObject();
    if (object.isURI()) {
      mix(object.getURI());
    } else {
      mix(object.getLiteralLexicalForm());
      mix(object.getLiteralLanguage());
      mix(object.getLiteralDatatypeURI());
    }
  }

  private void mix(String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (mixed ^ 0xFFFF) * 0x100000001b3L;
  }

  Node root() {
    return root;
  }

  List<Quad> quads() {
    return quads;
  }

  /** The same for the same quads in the same order, at any time and place; not negative. */
  long digest() {
    long mixed = hash ^ (hash >>> 32);
    mixed *= 0xd6e8feb86659fd93L;
    return (mixed ^ (mixed >>> 32)) & MASK;
  }
}
