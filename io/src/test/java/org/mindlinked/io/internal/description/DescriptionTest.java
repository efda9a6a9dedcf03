package org.mindlinked.io.internal.description;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.Recognition;

class DescriptionTest {
  private static final DescriptionFormat FORMAT = new DescriptionFormat();

  private static Diagnostic refusal(CatalogueReader reader) {
    return catchThrowableOfType(UnreadableCatalogueException.class, reader::open)
        .diagnostics()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"@context\": \"http://schema.org\", \"@type\": \"Dataset\", \"name\": \"Sleep\"}"
            + "|describes a data set (schema.org Dataset, \"Sleep\")",
        "[{\"@context\": [\"https://schema.org/\"], \"@type\": [\"ScholarlyArticle\"], \"headline\": \"Night\"}]"
            + "|describes a ScholarlyArticle, \"Night\" in schema.org",
        "{\"@type\": \"dcat:Dataset\", \"@id\": \"https://example.org/d\"}|describes data sets in DCAT",
        "{\"@graph\": [{\"@type\": [\"http://www.w3.org/ns/dcat#Catalog\"]}]}|describes data sets in DCAT",
        "{\"metadata\": {\"summary\": {\"abstract\": \"x\", \"title\": \"y\"}, \"version\": \"1\"}}"
            + "|describes a data set in the metadata of HDR UK",
        "{\"database.hits\": 10, \"included\": 2}|tells how a review searched",
        "{\"study\": \"Author and year\", \"multi_arm1\": \"which arm\"}|explains the columns",
        "{\"Hill, 2001\": \"Hill, A. (2001). Night.\", \"Dale et al. (2002)\": \"Dale, B. (2002). Day.\"}"
            + "|lists the references",
      })
  void says_what_a_file_is_and_that_it_holds_no_study(String text, String what) {
    Diagnostic refusal = refusal(CatalogueReader.from(text));

    assertThat(refusal.code()).isEqualTo(IoCodes.NOT_STUDIES);
    assertThat(refusal.message()).startsWith("the file " + what);
    assertThat(refusal.hint()).isPresent();
    assertThat(IoCodes.concernsWholeFile(refusal.code())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"Study\", \"id\": \"https://example.org/1\"}",
        "{\"@context\": [\"https://w3id.org/mindlinked/context/v1.jsonld\"], \"type\": \"Study\"}",
        "{\"@context\": {\"mlk\": \"https://w3id.org/mindlinked/ns#\", \"dcat\": \"http://www.w3.org/ns/dcat#\"}}",
        "[{\"title\": \"A\", \"author\": [{\"family\": \"Hill\"}], \"type\": \"article-journal\"}]",
        "{\"summary\": \"words\", \"version\": \"1\"}",
        "{\"2001\": \"a number\"}",
        "{}",
        "Hill, 2001"
      })
  void takes_nothing_else_for_a_description(String text) {
    assertThat(FORMAT.recognise(text.getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  void says_so_of_a_file_that_is_none_but_was_named_so() {
    Diagnostic refusal = refusal(CatalogueReader.from("{}").as("description"));

    assertThat(refusal.code()).isEqualTo(IoCodes.NOT_STUDIES);
  }

  @Test
  void any_beginning_is_refused_or_not_recognised() {
    byte[] file =
        "{\"@context\": \"http://schema.org\", \"@type\": \"Dataset\", \"name\": \"S\u00e9\"}"
            .getBytes(UTF_8);
    for (int length = 0; length <= file.length; length++) {
      byte[] head = java.util.Arrays.copyOf(file, length);
      assertThat(FORMAT.recognise(head)).isIn(Recognition.NO, Recognition.CERTAIN);
      assertThat(
              catchThrowableOfType(
                  UnreadableCatalogueException.class,
                  () ->
                      FORMAT.open(
                          new ByteArrayInputStream(head),
                          org.mindlinked.model.stream.ReadOptions.strict())))
          .isNotNull();
    }
  }

  // What each file is: python3 -c "import json,sys; d=json.load(open(sys.argv[1]));
  //   print(d.get('@context'), d.get('@type'), list(d)[:4])" FILE
  // schemaorg and bioschema: https://schema.org/ Dataset; hdruk300: summary, version;
  // csiro: @graph with nine dcat:Dataset; the others by their names in SOURCES.md.
  @ParameterizedTest
  @Tag("shared")
  @CsvSource({
    "dcat-schemaorg/traser-schemaorg.json, schema.org Dataset",
    "dcat-schemaorg/traser-bioschema.json, schema.org Dataset",
    "dcat-schemaorg/traser-hdruk300.json, HDR UK",
    "dcat-schemaorg/dxwg-csiro-dap-examples.jsonld, DCAT",
    "json-other/metapsy-gad-search_flow.json, tells how a review searched",
    "json-other/metapsy-grief-search_flow.json, tells how a review searched",
    "json-other/metapsy-gad-variable_description.json, explains the columns",
    "json-other/metapsy-grief-variable_description.json, explains the columns",
    "json-other/metapsy-gad-references.json, lists the references",
    "json-other/metapsy-grief-references.json, lists the references",
  })
  void says_what_files_of_others_are(String name, String what) {
    Path file = Corpus.folder().resolve(name);
    Diagnostic refusal = refusal(CatalogueReader.from(file));

    assertThat(refusal.code()).isEqualTo(IoCodes.NOT_STUDIES);
    assertThat(refusal.message()).contains(what);
  }

  @Test
  @Tag("shared")
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(
        FORMAT,
        List.of(
            "dcat-schemaorg/traser-schemaorg.json",
            "dcat-schemaorg/traser-bioschema.json",
            "dcat-schemaorg/traser-hdruk300.json",
            "dcat-schemaorg/dxwg-csiro-dap-examples.jsonld",
            "json-other/metapsy-gad-search_flow.json",
            "json-other/metapsy-grief-search_flow.json",
            "json-other/metapsy-gad-variable_description.json",
            "json-other/metapsy-grief-variable_description.json",
            "json-other/metapsy-gad-references.json",
            "json-other/metapsy-grief-references.json"));
  }
}
