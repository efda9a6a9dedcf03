package org.mindlinked.rdf.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.testkit.AnyRecord;

/** JSON-LD in the forms in which others write it. */
class JsonLdTest {
  private static final String OURS = "\"@context\":\"" + Mindlinked.CONTEXT + "\"";

  private static Block only(String text, ReadOptions options) throws IOException {
    try (BlockSource source =
        BlockSource.open(new ByteArrayInputStream(text.getBytes(UTF_8)), Lang.JSONLD11, options)) {
      Block block = source.next();
      assertThat(source.next()).isNull();
      return java.util.Objects.requireNonNull(block, "no block");
    }
  }

  private static Set<String> triples(String text) throws IOException {
    Set<String> triples = new TreeSet<>();
    only(text, ReadOptions.strict()).triples().forEach(triple -> triples.add(line(triple)));
    return triples;
  }

  private static String line(Triple triple) {
    return triple.getObject().isLiteral() && !triple.getObject().getLiteralLanguage().isEmpty()
        ? triple.toString().toLowerCase(java.util.Locale.ROOT)
        : triple.toString();
  }

  private static String codeOf(String text) {
    return refusal(text, ReadOptions.strict()).code();
  }

  private static UnreadableCatalogueException refusal(String text, ReadOptions options) {
    return catchThrowableOfType(
        UnreadableCatalogueException.class, () -> only(text, options.withSourceName("file")));
  }

  @Property(tries = 40)
  void every_form_of_a_document_gives_the_triples_of_its_record(
      @ForAll("records") EvidenceRecord record) throws IOException, JsonLdError {
    Graph graph = RecordMapper.toGraph(record);
    Set<String> expected = new TreeSet<>();
    graph.find().forEachRemaining(triple -> expected.add(line(triple)));
    String plain = RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).asString();
    JsonStructure structure =
        JsonDocument.of(new StringReader(plain)).getJsonContent().orElseThrow();
    JsonDocument context;
    try (InputStream in = VocabularyFile.CONTEXT.open()) {
      context = JsonDocument.of(in);
    }
    JsonLdOptions options = new JsonLdOptions((address, how) -> context);
    options.setUriValidation(UriValidationPolicy.None);
    JsonDocument expanded =
        JsonDocument.of(JsonLd.expand(JsonDocument.of(structure)).options(options).get());

    assertThat(triples(plain)).isEqualTo(expected);
    assertThat(triples(expanded.getJsonContent().orElseThrow().toString())).isEqualTo(expected);
    assertThat(triples(JsonLd.flatten(expanded).options(options).get().toString()))
        .isEqualTo(expected);
    assertThat(
            triples(
                JsonLd.compact(expanded, URI.create(Mindlinked.CONTEXT))
                    .options(options)
                    .get()
                    .toString()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.jsonld", "v1.0.jsonld"})
  void our_context_is_bundled(String name) throws IOException {
    String address = "https://w3id.org/mindlinked/context/" + name;
    String document =
        "{\"@context\":\"" + address + "\",\"id\":\"https://example.org/1\",\"type\":\"Study\"}";

    assertThat(only(document, ReadOptions.strict()).name()).isEqualTo("https://example.org/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"https://schema.org/\"",
        "[{},\"https://schema.org/\"]",
        "{\"@import\":\"https://schema.org/\"}",
        "{\"a\":{\"@id\":\"https://example.org/a\",\"@context\":\"https://schema.org/\"}}"
      })
  void other_contexts_are_refused_by_name_and_not_fetched(String context) {
    UnreadableCatalogueException refused =
        refusal("{\"@context\":" + context + ",\"a\":{\"b\":1}}", ReadOptions.strict());

    assertThat(refused)
        .hasMessage(
            "ML-RDF-012 the document takes its context from \"https://schema.org/\", which is not"
                + " bundled; contexts are never fetched — file — put the text of that context into"
                + " the document in place of its address, or expand the document with a JSON-LD"
                + " processor, and read that");
  }

  @Test
  void files_are_no_contexts_either() {
    assertThat(codeOf("{\"@context\":\"file:///etc/hostname\"}")).isEqualTo(RdfCodes.CONTEXT);
    assertThat(codeOf("{\"@context\":\"jar:file:/a.jar!/b\"}")).isEqualTo(RdfCodes.CONTEXT);
  }

  @Test
  void a_document_over_the_limit_is_refused_before_it_is_understood() {
    ReadOptions options = ReadOptions.strict().withLimits(ReadLimits.DEFAULT.withDocumentBytes(20));

    assertThat(refusal("{\"a\":[[[[[[[[[[[[[[[[[[[[[[[", options))
        .hasMessageStartingWith(
            "ML-RDF-002 the document is larger than 20 bytes; JSON-LD of this form has to be held"
                + " whole, with many times that — file");
    assertThat(refusal("{\"a\":[[[[[[[[[[[[[[[", options).code()).isEqualTo(RdfCodes.SYNTAX);
  }

  @Test
  void too_many_triples_are_refused() {
    String two =
        "[{\"@id\":\"http://e/1\",\"http://e/p\":[{\"@value\":\"a\"},{\"@value\":\"b\"}]}]";

    assertThat(
            refusal(two, ReadOptions.strict().withLimits(ReadLimits.DEFAULT.withGraphTriples(1)))
                .code())
        .isEqualTo(RdfCodes.GRAPH_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "\"text\"",
        "{",
        "{}{}",
        "{\"@context\":5}",
        "{\"@id\":\"http://e/1\",\"@id\":\"http://e/2\"}",
        "{\"@id\":\"1\",\"@type\":\"http://e/a\"}",
        "{\"@id\":\"http://e/1\",\"http://e/p\":{\"@id\":\"a/b:c\"}}",
        "{\"@id\":\"http://e/1\",\"http://e/p\":{\"@value\":\"a\",\"@language\":\"en_US\"}}",
        "{\"@id\":\"http://e/1\",\"http://e/p\":{\"@value\":\"a\",\"@type\":\"b\"}}"
      })
  void what_is_not_well_formed_or_would_be_dropped_is_refused(String text) {
    assertThat(codeOf(text)).isEqualTo(RdfCodes.SYNTAX);
  }

  @Test
  void deep_structures_are_refused() {
    assertThat(codeOf("[".repeat(100_000))).isEqualTo(RdfCodes.SYNTAX);
    assertThat(codeOf("{\"http://e/p\":".repeat(20_000) + "1" + "}".repeat(20_000)))
        .isEqualTo(RdfCodes.SYNTAX);
  }

  @Test
  void faults_of_the_text_have_a_place() {
    assertThat(refusal("{\n  \"a\" 5}", ReadOptions.strict())).hasMessageContaining("line 2");
  }

  @Test
  void a_base_may_be_given() throws IOException {
    String text = "{" + OURS + ",\"id\":\"study/1\",\"type\":\"Study\",\"title\":\"T\"}";

    assertThat(only(text, ReadOptions.strict().withBase(Iri.of("https://example.org/"))).name())
        .isEqualTo("https://example.org/study/1");
  }

  @Test
  void a_byte_order_mark_is_read_over() throws IOException {
    assertThat(
            only(
                    "\uFEFF{" + OURS + ",\"id\":\"http://e/1\",\"type\":\"Study\"}",
                    ReadOptions.strict())
                .name())
        .isEqualTo("http://e/1");
  }

  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }
}
