package org.mindlinked.rdf.nanopub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.Vocabulary;

/** What a record says, by subject, in the order of the mapper. Immutable once made. */
final class RecordQuads {
  /** In which graph of its record a triple stands. */
  enum Part {
    ASSERTION,
    PROVENANCE,
    CURATION
  }

  /** A triple and its graph. */
  record Said(Triple triple, Part part) {
    String property() {
      return triple.getPredicate().getURI();
    }
  }

  private final String record;
  private final Map<String, List<Said>> bySubject = new LinkedHashMap<>();

  private RecordQuads(String record) {
    this.record = record;
  }

  static RecordQuads of(EvidenceRecord record, WriteOptions options) {
    RecordQuads quads = new RecordQuads(record.recordId().toString());
    RecordMapper.streamQuads(
        record,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        },
        options);
    return quads;
  }

  private void add(Quad quad) {
    String graph = quad.getGraph().getURI();
    Part part =
        graph.endsWith("#assertion")
            ? Part.ASSERTION
            : graph.endsWith("#provenance") ? Part.PROVENANCE : Part.CURATION;
    bySubject
        .computeIfAbsent(quad.getSubject().getURI(), subject -> new ArrayList<>())
        .add(new Said(quad.asTriple(), part));
  }

  /** The IRI of the record. */
  String record() {
    return record;
  }

  /** The IRI of a node of the record. */
  String node(String fragment) {
    return record + "#" + fragment;
  }

  /** Whether it is the IRI of a node inside the record that is described. */
  boolean isInside(Node object) {
    return object.isURI()
        && object.getURI().startsWith(record + "#")
        && bySubject.containsKey(object.getURI());
  }

  boolean isFinding(String fragment) {
    return about(node(fragment)).stream()
        .anyMatch(
            said ->
                said.property().equals(Vocabulary.RDF + "type")
                    && said.triple().getObject().hasURI(Mindlinked.NAMESPACE + "Finding"));
  }

  List<Said> about(String subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** The nodes of the record in their order, without the record itself. */
  Iterable<String> nodes() {
    return bySubject.keySet();
  }
}
