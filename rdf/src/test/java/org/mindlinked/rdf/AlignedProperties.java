package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.internal.align.Alignments;
import org.mindlinked.testkit.AnyRecord;

/** Aligned output is the plain output and what follows from the published files, no more. */
class AlignedProperties {
  private static final WriteOptions ALIGNED = WriteOptions.DEFAULT.withAlignments();
  private static final Graph FILES = files();

  /** The rules of the guide, over a record and the published files in one graph. */
  private static final String FOLLOWS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      CONSTRUCT { ?s ?q ?o }
      WHERE {
        { ?s a ?class . ?class rdfs:subClassOf|owl:equivalentClass ?o BIND(rdf:type AS ?q) }
        UNION
        { ?class owl:onProperty ?p ; owl:hasValue ?v ; rdfs:subClassOf ?o .
          ?s ?p ?v BIND(rdf:type AS ?q) }
        UNION
        { ?p rdfs:subPropertyOf|owl:equivalentProperty ?q . ?s ?p ?v . ?v skos:exactMatch? ?o }
      }
      """
          .replaceFirst("PREFIX", "PREFIX rdf: <" + Vocabulary.RDF + ">\nPREFIX");

  private static Graph files() {
    Graph graph = VocabularyFiles.graph(VocabularyFile.ALIGNMENTS);
    VocabularyFiles.graph(VocabularyFile.CONCEPTS)
        .find(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
        .forEachRemaining(graph::add);
    return graph;
  }

  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }

  private static Set<Triple> following(Graph plain) {
    Graph both = GraphFactory.createDefaultGraph();
    FILES.find().forEachRemaining(both::add);
    plain.find().forEachRemaining(both::add);
    Set<Triple> follow = new HashSet<>();
    try (QueryExecution run =
        QueryExecutionFactory.create(FOLLOWS, ModelFactory.createModelForGraph(both))) {
      run.execConstructTriples().forEachRemaining(follow::add);
    }
    follow.removeIf(triple -> isOfTheFiles(triple.getSubject()));
    return follow;
  }

  private static boolean isOfTheFiles(Node node) {
    return FILES.contains(node, Node.ANY, Node.ANY);
  }

  private static <T> Set<T> difference(Set<T> all, Set<T> without) {
    Set<T> rest = new LinkedHashSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  @Property(tries = 150)
  void aligned_without_plain_is_what_the_files_say(@ForAll("records") EvidenceRecord record) {
    Graph plain = RecordMapper.toGraph(record);
    Set<Triple> aligned = Written.triples(RecordMapper.toGraph(record, ALIGNED));

    assertThat(aligned).containsAll(Written.triples(plain));
    Set<Triple> added = difference(aligned, Written.triples(plain));
    assertThat(added).isEqualTo(following(plain));
    if (record instanceof Study) {
      assertThat(added).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void plain_lines_stay_as_they_are_and_others_stand_at_the_end_of_their_node(
      @ForAll("records") EvidenceRecord record) {
    for (RdfFormat format : List.of(RdfFormat.NTRIPLES, RdfFormat.NQUADS)) {
      List<String> plain = lines(Written.bytes(format, record));
      List<String> aligned = lines(Written.bytes(format, ALIGNED, record));

      assertThat(aligned).doesNotHaveDuplicates();
      Set<String> own = new HashSet<>(plain);
      List<String> kept = new ArrayList<>(aligned);
      kept.retainAll(own);
      assertThat(kept).isEqualTo(plain);
      assertThat(blocks(aligned)).isEqualTo(blocks(plain));
    }
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, UTF_8).lines().toList();
  }

  /** The subjects, each once for every run of lines that begin with it. */
  private static List<String> blocks(List<String> lines) {
    List<String> blocks = new ArrayList<>();
    for (String line : lines) {
      String subject = line.substring(0, line.indexOf(' '));
      if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).equals(subject)) {
        blocks.add(subject);
      }
    }
    return blocks;
  }

  @Property(tries = 200)
  void all_syntaxes_say_the_same(@ForAll("records") EvidenceRecord record) {
    Set<Triple> graph = Written.triples(RecordMapper.toGraph(record, ALIGNED));
    Set<Quad> quads =
        Written.quads(Written.bytes(RdfFormat.NQUADS, ALIGNED, record), RdfFormat.NQUADS);

    assertThat(Written.triples(Written.bytes(RdfFormat.TURTLE, ALIGNED, record), RdfFormat.TURTLE))
        .isEqualTo(graph);
    assertThat(Written.quads(Written.bytes(RdfFormat.TRIG, ALIGNED, record), RdfFormat.TRIG))
        .isEqualTo(quads);
    Set<Triple> union = new HashSet<>();
    quads.forEach(quad -> union.add(quad.asTriple()));
    assertThat(union).isEqualTo(graph);
  }

  @Property(tries = 200)
  void what_is_added_stands_in_the_part_of_what_it_follows_from(
      @ForAll("records") EvidenceRecord record) {
    Set<Quad> plain = Written.quads(Written.bytes(RdfFormat.NQUADS, record), RdfFormat.NQUADS);
    Set<Quad> aligned =
        Written.quads(Written.bytes(RdfFormat.NQUADS, ALIGNED, record), RdfFormat.NQUADS);
    Set<Quad> expected = new HashSet<>();
    Set<Node> parts = new HashSet<>();
    plain.forEach(quad -> parts.add(quad.getGraph()));
    for (Node part : parts) {
      Graph graph = GraphFactory.createDefaultGraph();
      plain.stream()
          .filter(quad -> quad.getGraph().equals(part))
          .forEach(quad -> graph.add(quad.asTriple()));
      following(graph).forEach(triple -> expected.add(Quad.create(part, triple)));
    }

    assertThat(difference(aligned, plain)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void what_is_added_can_be_told_from_what_is_not(@ForAll("records") EvidenceRecord record) {
    Graph plain = RecordMapper.toGraph(record);
    Set<Triple> own = Written.triples(plain);
    for (Triple triple : Written.triples(RecordMapper.toGraph(record, ALIGNED))) {
      assertThat(isAdded(triple, plain)).as(triple.toString()).isEqualTo(!own.contains(triple));
    }
  }

  @Property(tries = 200)
  void aligned_output_reads_back_without_a_word(@ForAll("records") EvidenceRecord record) {
    for (RdfFormat format : List.of(RdfFormat.NTRIPLES, RdfFormat.TRIG)) {
      Reading read = Reading.of(Written.bytes(format, ALIGNED, record), format);

      assertThat(read.problems()).isEmpty();
      assertThat(read.records()).containsExactly(record);
    }
  }

  private static boolean isAdded(Triple triple, Graph plain) {
    Node object = triple.getObject();
    return Alignments.published()
        .adds(
            triple.getPredicate().getURI(),
            object.isURI() ? object.getURI() : null,
            new Alignments.OwnTriples() {
              @Override
              public boolean has(String property, String iri) {
                return plain.contains(
                    triple.getSubject(),
                    NodeFactory.createURI(property),
                    NodeFactory.createURI(iri));
              }

              @Override
              public boolean hasSameObject(String property) {
                return plain.contains(triple.getSubject(), NodeFactory.createURI(property), object);
              }
            });
  }
}
