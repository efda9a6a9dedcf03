package org.mindlinked.rdf.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

class BlockSourceTest {
  private static final String PREFIXES =
      """
      @prefix mlk: <https://w3id.org/mindlinked/ns#> .
      @prefix e: <https://example.org/> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      """;

  private final List<Diagnostic> problems = new ArrayList<>();

  private ReadOptions options() {
    return ReadOptions.lenient(problems::add).withSourceName("file");
  }

  /** The blocks as {@code name kind triples}. */
  private List<String> blocks(Lang lang, String text, ReadOptions options) {
    List<String> found = new ArrayList<>();
    try (BlockSource source =
        BlockSource.open(new ByteArrayInputStream(text.getBytes(UTF_8)), lang, options)) {
      for (Block block = source.next(); block != null; block = source.next()) {
        found.add(
            (block.root().isURI() ? block.name() : "blank")
                + " "
                + block.kind()
                + " "
                + block.triples().size());
        block.problem().ifPresent(problems::add);
      }
      source.unknown().report("file", problems::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  private List<String> turtle(String text) {
    return blocks(Lang.TURTLE, PREFIXES + text, options());
  }

  private String codeOf(String text) {
    return catchThrowableOfType(UnreadableCatalogueException.class, () -> turtle(text)).code();
  }

  @Test
  void a_block_is_the_triples_of_a_subject_and_its_fragments_in_any_order() {
    assertThat(
            turtle(
                """
                <https://example.org/1#finding-1> a mlk:Finding .
                <https://example.org/1> mlk:finding <https://example.org/1#finding-1> .
                e:1 a mlk:Study .
                <https://example.org/1#finding-1> mlk:ordinal "1" .
                e:10 a mlk:Publication ; dcterms:title "T" .
                <https://example.org/c> a mlk:Catalogue .
                """))
        .containsExactly(
            "https://example.org/1 STUDY 4",
            "https://example.org/10 PUBLICATION 2",
            "https://example.org/c CATALOGUE 1");
    assertThat(problems).isEmpty();
  }

  @Test
  void graphs_are_told_in_the_lines_for_rejects_and_nowhere_else() throws IOException {
    String quads =
        """
        <https://example.org/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/mindlinked/ns#Study> <https://example.org/1#assertion> .
        <https://example.org/1> <https://w3id.org/mindlinked/ns#aim> "\\"x\\ny\\uFFFE" .
        """;
    try (BlockSource source =
        BlockSource.open(new ByteArrayInputStream(quads.getBytes(UTF_8)), Lang.NQUADS, options())) {
      Block block = requireNonNull(source.next());
      assertThat(block.graph().size()).isEqualTo(2);
      assertThat(new String(block.nquads(), UTF_8)).isEqualTo(quads.replace("\\uFFFE", "\uFFFE"));
      assertThat(source.next()).isNull();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void blank_nodes_belong_to_the_record_that_leads_to_them() {
    assertThat(
            turtle(
                """
                [] mlk:unit mlk:unit-interview .
                e:1 a mlk:Study ; mlk:finding [ mlk:part [ mlk:ordinal "1" ] ] .
                e:2 mlk:finding [ a mlk:Finding ; mlk:part [ mlk:ordinal "1" ] ] ; a mlk:Study .
                [ a mlk:Study ] dcterms:title "nobody" .
                """))
        .containsExactly(
            "https://example.org/1 STUDY 4", "https://example.org/2 STUDY 5", "blank STUDY 2");
    assertThat(problems)
        .extracting(Diagnostic::code)
        .containsExactly("ML-VAL-050", RdfCodes.UNKNOWN_TRIPLES);
  }

  @Test
  void a_second_type_begins_another_record_of_the_same_iri() {
    assertThat(
            turtle(
                """
                e:1 a mlk:Study ; dcterms:title "A" .
                e:1 a mlk:Study ; dcterms:title "B" ; dcterms:description "C" .
                """))
        .containsExactly("https://example.org/1 STUDY 2", "https://example.org/1 STUDY 3");
    assertThat(problems).extracting(Diagnostic::code).containsExactly(RdfCodes.RECORD_TWICE);
    assertThat(problems).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void records_whose_triples_stand_apart_end_the_reading_with_the_way_out() {
    assertThatThrownBy(
            () ->
                turtle(
                    """
                    e:1 a mlk:Study . e:2 a mlk:Study . e:1 dcterms:title "A" .
                    """))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageStartingWith(
            RdfCodes.INTERLEAVED
                + " the triples of a record do not stand together: here are more, after its record"
                + " has ended — file (https://example.org/1)")
        .hasMessageContaining("--graph")
        .hasMessageContaining("wholeGraph()");
    assertThat(codeOf("e:1 dcterms:title \"A\" . e:2 a mlk:Study . e:1 a mlk:Study ."))
        .isEqualTo(RdfCodes.INTERLEAVED);
    assertThat(codeOf("<https://example.org/1#finding-1> a mlk:Finding . e:2 a mlk:Study ."))
        .isEqualTo(RdfCodes.INTERLEAVED);
  }

  @Test
  void what_is_about_no_record_is_counted_by_predicate() {
    assertThat(
            turtle(
                """
                mlk:design-qualitative a <http://www.w3.org/2004/02/skos/core#Concept> .
                e:x e:p 1 . e:1 a mlk:Study . e:y e:p 2, 3 ; e:q _:b . _:b e:p 4 .
                """))
        .containsExactly("https://example.org/1 STUDY 1");
    assertThat(problems)
        .extracting(Diagnostic::toString)
        .contains(
            "ML-RDF-007 4 triples with <https://example.org/p> are not understood and left out,"
                + " first of https://example.org/x — file",
            "ML-RDF-007 1 triple with <https://example.org/q> is not understood and left out,"
                + " first of https://example.org/y — file");
    assertThat(problems).hasSize(3);
  }

  @Test
  void a_record_over_the_limit_is_read_past_and_not_held() {
    String many =
        "e:1 a mlk:Study . e:2 a mlk:Study ; mlk:aim "
            + String.join(
                ", ",
                java.util.stream.IntStream.range(0, 5000).mapToObj(i -> "\"" + i + "\"").toList())
            + " . e:3 a mlk:Study ; mlk:aim \""
            + "x".repeat(2000)
            + "\" . e:4 a mlk:Study .";
    assertThat(
            blocks(
                Lang.TURTLE,
                PREFIXES + many,
                options().withLimits(ReadLimits.DEFAULT.withRecordBytes(1000))))
        .containsExactly(
            "https://example.org/1 STUDY 1",
            "https://example.org/2 STUDY 0",
            "https://example.org/3 STUDY 0",
            "https://example.org/4 STUDY 1");
    assertThat(problems)
        .extracting(Diagnostic::code)
        .containsExactly(RdfCodes.RECORD_SIZE, RdfCodes.RECORD_SIZE);
  }

  @Test
  void faults_of_syntax_have_line_and_column() {
    UnreadableCatalogueException refused =
        catchThrowableOfType(
            UnreadableCatalogueException.class,
            () -> turtle("e:1 a mlk:Study .\ne:2 a mlk:Study ; \"x\" y ."));
    assertThat(refused.code()).isEqualTo(RdfCodes.SYNTAX);
    assertThat(refused.diagnostics().get(0).location().line()).hasValue(5);
    assertThat(refused.diagnostics().get(0).location().column()).isPresent();
    assertThat(
            catchThrowableOfType(
                    UnreadableCatalogueException.class,
                    () -> latin1("e:1 a mlk:Study ;\n mlk:aim \"caf\u00E9\" ."))
                .getMessage())
        .startsWith(RdfCodes.SYNTAX + " byte 0xE9 is not UTF-8 — file, byte 163");
    assertThat(codeOf("<relative> a mlk:Study .")).isEqualTo(RdfCodes.SYNTAX);
    assertThat(codeOf("e:1 a mlk:Study ; mlk:aim \"\"\"a")).isEqualTo(RdfCodes.SYNTAX);
  }

  private void latin1(String text) throws IOException {
    byte[] bytes = (PREFIXES + text).getBytes(ISO_8859_1);
    try (BlockSource source =
        BlockSource.open(new ByteArrayInputStream(bytes), Lang.TURTLE, options())) {
      source.next();
    }
  }

  @Test
  void a_stream_that_fails_is_told_as_that() {
    InputStream failing =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given++ > 10) {
              throw new IOException("the disk is gone");
            }
            return '\n';
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(
            () -> {
              try (BlockSource source = BlockSource.open(failing, Lang.TURTLE, options())) {
                source.next();
              }
            })
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageStartingWith(RdfCodes.READ_FAILED)
        .hasMessageContaining("the disk is gone");
  }

  @Test
  void the_parsers_thread_ends_when_a_source_is_closed_half_way() throws Exception {
    StringBuilder text = new StringBuilder(PREFIXES);
    for (int i = 0; i < 20_000; i++) {
      text.append("e:").append(i).append(" a mlk:Study ; mlk:aim \"a\", \"b\" .\n");
    }
    try (BlockSource source =
        BlockSource.open(
            new ByteArrayInputStream(text.toString().getBytes(UTF_8)), Lang.TRIG, options())) {
      assertThat(source.next()).isNotNull();
      assertThat(parsers()).isNotEmpty();
    }
    assertThat(parsers()).isEmpty();
  }

  private static List<Thread> parsers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("mindlinked-rdf-parser") && thread.isAlive())
        .toList();
  }

  @Test
  void a_whole_graph_gives_records_with_all_that_they_lead_to() {
    String mixed =
        """
        <https://example.org/2#finding-1> mlk:ordinal "1" .
        e:1 dcterms:title "A" . e:2 a mlk:Study . e:1 a mlk:Study .
        e:2 mlk:finding <https://example.org/2#finding-1>, e:f .
        e:f a mlk:Finding ; mlk:about e:1, [ dcterms:title "x" ] .
        e:c a mlk:Catalogue .
        e:r mlk:publication e:p . e:p a mlk:Publication .
        <https://example.org/9#finding-1> a mlk:Finding .
        """;
    assertThat(blocks(Lang.TURTLE, PREFIXES + mixed, options().withWholeGraph()))
        .containsExactly(
            "https://example.org/c CATALOGUE 1",
            "https://example.org/1 STUDY 2",
            "https://example.org/2 STUDY 8",
            "https://example.org/p STRAY 1",
            "https://example.org/9#finding-1 STRAY 1");
    assertThat(problems)
        .extracting(Diagnostic::code)
        .containsExactly(RdfCodes.NO_RECORD, RdfCodes.NO_RECORD, RdfCodes.UNKNOWN_TRIPLES);
  }

  @Test
  void a_whole_graph_has_a_limit() {
    assertThatThrownBy(
            () ->
                blocks(
                    Lang.TURTLE,
                    PREFIXES + "e:1 a mlk:Study ; mlk:aim \"a\", \"b\" .",
                    options().withWholeGraph().withLimits(ReadLimits.DEFAULT.withGraphTriples(2))))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageStartingWith(RdfCodes.GRAPH_LIMIT);
  }
}
