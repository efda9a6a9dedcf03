package org.mindlinked.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.rdf.RecordMapper;

/** Batches of several chunks of quads, so that each index is written by a thread of its own. */
class LargeBatchTest {
  private static final int CHUNK = 1000;

  /** Three chunks of quads, and a rest that is worth threads. */
  private static final int QUADS = 3500;

  private static final int IN_GRAPH = 50;

  @TempDir private Path folder;
  private Database database;
  private long before;

  @BeforeEach
  void open() throws IOException {
    database = Database.open(folder.resolve("store"), true);
    before = quads();
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private static Node node(String kind, int number) {
    return NodeFactory.createURI("https://example.org/" + kind + number);
  }

  private static Node graph(int number) {
    return RecordMapper.graphsOf(node("record", number).getURI()).get(0);
  }

  private static Quad quad(int i) {
    return Quad.create(
        graph(i / IN_GRAPH), node("subject", i / 7), node("property", i % 9), node("", i));
  }

  private void addAll() {
    try (QuadAdder adder = new QuadAdder(database.data(), CHUNK)) {
      for (int i = 0; i < QUADS; i++) {
        adder.add(quad(i));
      }
      adder.flush();
    }
  }

  private long quads() {
    return database.read(
        () -> Iter.count(database.data().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
  }

  /** What each of the indexes holds, as numbers that are the same for the same quads. */
  private List<Long> contents() {
    return database.read(
        () -> {
          List<Long> contents = new ArrayList<>();
          for (TupleIndex index :
              TDBInternal.requireStorage(database.data())
                  .getQuadTable()
                  .getNodeTupleTable()
                  .getTupleTable()
                  .getIndexes()) {
            long content = 0;
            for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); ) {
              content += all.next().asList().hashCode() * 0xd6e8feb86659fd93L;
            }
            contents.add(content);
          }
          return contents;
        });
  }

  @Test
  void all_indexes_get_the_same_quads() {
    database.write(this::addAll);

    assertThat(quads()).isEqualTo(before + QUADS);
    assertThat(contents()).hasSize(4).containsOnly(contents().get(0));
  }

  @Test
  void what_a_batch_added_can_be_removed_in_it() {
    Node root = node("record", 3);

    database.write(
        () -> {
          addAll();
          database.remove(root);
        });

    assertThat(quads()).isEqualTo(before + QUADS - IN_GRAPH);
    assertThat(contents()).containsOnly(contents().get(0));
  }

  @Test
  void a_batch_that_fails_leaves_nothing() {
    List<Long> earlier = contents();

    database.begin();
    try (QuadAdder adder = new QuadAdder(database.data(), CHUNK)) {
      for (int i = 0; i < QUADS; i++) {
        adder.add(quad(i));
      }
    }
    database.abort();

    assertThat(contents()).isEqualTo(earlier);
    database.write(() -> database.add(quad(1)));
    assertThat(quads()).isEqualTo(before + 1);
  }
}
