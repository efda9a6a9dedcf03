package org.mindlinked.examples.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Quote;
import org.mindlinked.model.SourceRecord;

/**
 * The records against {@code facts.tsv}, a table kept by hand: for each fact of a document the node
 * that tells it, what the node says, and the passages that prove it, by the start of their digests.
 * The build cannot write the table anew, so that a change of a record is looked up in the document.
 */
class FactsTest {
  private static final int DIGITS = 16;

  /** Nodes that hold others, name a person in a contribution, or are the curator's own. */
  private static final Set<String> NEED_NO_PASSAGE =
      Set.of("Report", "Person", "UnmappedField", "Note");

  private record Fact(String seed, String what, String node, String says, String passages) {}

  @ParameterizedTest
  @MethodSource("seeds")
  void every_fact_is_there_with_its_passage_and_nothing_else_is(String seed) {
    List<String> expected =
        facts().stream()
            .filter(fact -> fact.seed().equals(seed))
            .map(fact -> fact.node() + "\n  " + fact.says() + "\n  " + fact.passages())
            .toList();

    List<String> found = new ArrayList<>();
    for (Nodes.Node node : nodes(seed)) {
      found.add(node.pointer() + "\n  " + node.says() + "\n  " + passages(node));
    }

    assertThat(found).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_node_has_a_passage(String seed) {
    List<String> bare = new ArrayList<>();
    for (Nodes.Node node : nodes(seed)) {
      if (!NEED_NO_PASSAGE.contains(node.type().name()) && node.quotes().isEmpty()) {
        bare.add(node.pointer());
      }
    }
    // That a page is the same file as another source's needs no passage.
    bare.removeIf(pointer -> pointer.endsWith("/sources/0"));
    assertThat(bare).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void quotes_name_properties_that_are_there(String seed) {
    for (Nodes.Node node : nodes(seed)) {
      for (Quote quote : node.quotes()) {
        if (quote.field().isPresent()) {
          String name = quote.field().get().split("/", -1)[1];
          assertThat(node.type().field(name))
              .as("%s %s", node.pointer(), quote.field().get())
              .isNotNull()
              .extracting(field -> Nodes.value(field, node.value()))
              .isNotNull();
        }
      }
    }
  }

  @Test
  void every_record_is_in_the_table() {
    assertThat(Seeds.all()).extracting(FactsTest::seed).isEqualTo(seeds());
  }

  @Test
  void says_of_every_fact_what_it_is() {
    assertThat(facts())
        .hasSizeGreaterThan(600)
        .allSatisfy(fact -> assertThat(fact.what()).isNotBlank());
  }

  private static List<Nodes.Node> nodes(String seed) {
    return Nodes.of(record(seed)).stream()
        .filter(node -> !(node.value() instanceof Quote))
        .toList();
  }

  static List<String> seeds() {
    return facts().stream().map(Fact::seed).distinct().toList();
  }

  /** S0, S2, S3, S4, or S1-n for the n-th result of the portal. */
  private static String seed(EvidenceRecord record) {
    SourceRecord source = record.sources().get(0);
    String document = "S" + source.fileName().orElseThrow().charAt(2);
    OptionalLong number = source.recordNumber();
    return number.isPresent() ? document + "-" + number.getAsLong() : document;
  }

  private static EvidenceRecord record(String seed) {
    return Seeds.all().stream()
        .filter(record -> seed(record).equals(seed))
        .findFirst()
        .orElseThrow();
  }

  private static String passages(Nodes.Node node) {
    List<String> passages = new ArrayList<>();
    for (Quote quote : node.quotes()) {
      passages.add(
          quote.field().map(field -> field + ":").orElse("")
              + quote.sha256().orElseThrow().substring(0, DIGITS));
    }
    return String.join(" ", passages);
  }

  private static List<Fact> facts() {
    try (InputStream table = FactsTest.class.getResourceAsStream("facts.tsv")) {
      return new String(table.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Fact(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
