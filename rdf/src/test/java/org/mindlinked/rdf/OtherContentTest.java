package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSource;

/** RDF that holds none of our records is told what it is. */
class OtherContentTest {
  private static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix np: <http://www.nanopub.org/nschema#> .
      @prefix schema: <https://schema.org/> .
      @prefix bibo: <http://purl.org/ontology/bibo/> .
      @prefix mlk: <https://w3id.org/mindlinked/ns#> .
      @prefix : <https://example.org/> .
      """;

  private final List<Diagnostic> warnings = new ArrayList<>();

  private Diagnostic refusal(String format, byte[] file) {
    return catchThrowableOfType(UnreadableCatalogueException.class, () -> read(format, file))
        .diagnostics()
        .get(0);
  }

  private long read(String format, byte[] file) throws IOException {
    ReadOptions options = ReadOptions.lenient(warnings::add).withSourceName("file");
    try (RecordSource source =
        RecordFormats.onClassPath()
            .named(format, file)
            .orElseThrow()
            .open(new ByteArrayInputStream(file), options)) {
      while (source.next().isPresent()) {
        // Only the count is asked.
      }
      return source.found();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":d a dcat:Dataset .| ML-RDF-032 | first https://example.org/d, a Dataset",
        ":d a schema:Dataset .| ML-RDF-032 | describes data sets",
        "[] a dcat:Catalog .| ML-RDF-032 | first a blank node, a Catalog",
        ":n a np:Nanopublication . :d a dcat:Dataset .| ML-RDF-033 | holds nanopublications",
        ":a a schema:ScholarlyArticle .| ML-RDF-034 | a ScholarlyArticle",
        ":a a bibo:AcademicArticle .| ML-RDF-034 | describes works",
      })
  void says_what_a_source_without_records_is(String triples, String code, String words) {
    Diagnostic refusal = refusal("turtle", (PREFIXES + triples).getBytes(UTF_8));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.message()).contains(words);
    assertThat(refusal.hint()).isPresent();
    assertThat(RdfCodes.concernsWholeFile(code)).isTrue();
    assertThat(warnings).isEmpty();
  }

  /** Nanopublications and works are told by their own codes, data sets by theirs. */
  @Test
  void has_a_code_for_each_kind() {
    assertThat(List.of(RdfCodes.DATA_SETS, RdfCodes.NANOPUBLICATIONS, RdfCodes.OTHER_WORKS))
        .containsExactly("ML-RDF-032", "ML-RDF-033", "ML-RDF-034");
  }

  @Test
  void says_it_of_every_syntax_that_is_read_whole_too() {
    String xml =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns:dcat="http://www.w3.org/ns/dcat#">
          <dcat:Dataset rdf:about="https://example.org/d"/>
        </rdf:RDF>
        """;
    String json =
        "{\"@id\": \"https://example.org/d\", \"@type\": \"http://www.w3.org/ns/dcat#Dataset\"}";

    assertThat(refusal("rdfxml", xml.getBytes(UTF_8)).code()).isEqualTo(RdfCodes.DATA_SETS);
    assertThat(refusal("jsonld", json.getBytes(UTF_8)).code()).isEqualTo(RdfCodes.DATA_SETS);
  }

  @Test
  void reads_records_beside_other_content() throws IOException {
    String both =
        PREFIXES
            + ":s a mlk:Study ; <http://purl.org/dc/terms/title> \"A study\"@en .\n"
            + ":d a dcat:Dataset .\n";

    assertThat(read("turtle", both.getBytes(UTF_8))).isEqualTo(1);
    assertThat(warnings).extracting(Diagnostic::code).containsOnly(RdfCodes.UNKNOWN_TRIPLES);
  }

  @Test
  void counts_triples_that_are_nothing_known() throws IOException {
    assertThat(read("turtle", (PREFIXES + ":a :b :c .").getBytes(UTF_8))).isZero();
    assertThat(warnings).extracting(Diagnostic::code).containsExactly(RdfCodes.UNKNOWN_TRIPLES);
  }

  @Test
  void refuses_what_we_write_as_dcat() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OtherContentTest.class.getResourceAsStream("dcat/sample.ttl"))) {
      assertThat(refusal("turtle", in.readAllBytes()).code()).isEqualTo(RdfCodes.DATA_SETS);
    }
  }

  // grep -c 'dcat:Dataset ;' FILE; grep -l 'a np:Nanopublication' *.trig
  @ParameterizedTest
  @Tag("shared")
  @CsvSource({
    "dcat-schemaorg/dxwg-csiro-dap-examples.ttl, turtle, ML-RDF-032",
    "nanopub/valid_graph.trig, trig, ML-RDF-033",
    "nanopub/invalidPerson.trig, trig, ML-RDF-033",
    "nanopub/7ad44bec-6784-437f-b5f3-2199b43a5303.trig, trig, ML-RDF-033",
  })
  void says_what_files_of_others_are(String name, String format, String code) throws IOException {
    Path file = Path.of(System.getProperty("mindlinked.shared"), "corpora", name);

    assertThat(refusal(format, Files.readAllBytes(file)).code()).isEqualTo(code);
  }
}
