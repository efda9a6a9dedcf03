package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class RecordIrisTest {
  private static final Iri BASE = Iri.of("https://example.org/evidence/");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doi:10.1186/s12913-023-10058-w | doi-10.1186-s12913-023-10058-w",
        "pmid:38418998 | pmid-38418998",
        "pmcid:PMC123 | pmcid-PMC123",
        "prospero:CRD42022362099 | prospero-CRD42022362099",
        "eprints:discovery.ucl.ac.uk/10179598 | eprints-discovery.ucl.ac.uk-10179598",
        "local:Study_7 | local-Study_7",
        "doi:10.1016/s0140-6736(99)04144-x | doi-10.1016-s0140-6736-99-04144-x-99f9e6d6",
        "local:a/b | local-a-b-f5ec985d"
      })
  void makes_a_readable_key(String curie, String key) {
    assertThat(RecordIris.study(BASE, Identifier.of(curie)))
        .hasToString("https://example.org/evidence/study/" + key);
    assertThat(RecordIris.publication(BASE, Identifier.of(curie)))
        .hasToString("https://example.org/evidence/publication/" + key);
  }

  @Test
  void tells_apart_what_looks_alike_in_a_key() {
    List<String> alike =
        List.of(
            "doi:10.1234/a-b",
            "doi:10.1234/a/b",
            "doi:10.1234/a(b",
            "doi:10.1234/a)b",
            "local:10.1234/a",
            "local:10.1234-a",
            "local:10.1234 a",
            "local:" + "a".repeat(200),
            "local:" + "a".repeat(201),
            "local:" + "a".repeat(120));
    Set<Iri> iris = new HashSet<>();
    for (String curie : alike) {
      Iri iri = RecordIris.study(BASE, Identifier.of(curie));
      assertThat(Iri.parse(iri.toString())).contains(iri);
      assertThat(iri.toString()).hasSizeLessThan(200);
      iris.add(iri);
    }
    assertThat(iris).hasSameSizeAs(alike);
  }

  @Test
  void makes_version_5_uuids_where_there_is_no_identifier() {
    Iri first = RecordIris.study(BASE, "studies.csv", 1);
    String key = first.toString().substring("https://example.org/evidence/study/".length());

    assertThat(UUID.fromString(key).version()).isEqualTo(5);
    assertThat(UUID.fromString(key).variant()).isEqualTo(2);
    assertThat(first).isEqualTo(RecordIris.study(BASE, "studies.csv", 1));
    assertThat(first)
        .isNotEqualTo(RecordIris.study(BASE, "studies.csv", 2))
        .isNotEqualTo(RecordIris.study(BASE, "other.csv", 1));
    assertThat(RecordIris.study("studies.csv", 1)).hasToString("urn:uuid:" + key);
    assertThat(RecordIris.publication("studies.csv", 1))
        .isNotEqualTo(RecordIris.study("studies.csv", 1));
    assertThat(RecordIris.publication(BASE, "a", 1).toString())
        .startsWith("https://example.org/evidence/publication/");
  }

  @Test
  void makes_uuids_of_identifiers_where_there_is_no_base() {
    Identifier doi = Identifier.of("doi:10.1186/s12913-023-10058-w");
    Iri study = RecordIris.study(doi);

    assertThat(Iri.of(study.toString())).isEqualTo(study);
    assertThat(study.toString()).startsWith("urn:uuid:");
    assertThat(study).isNotEqualTo(RecordIris.publication(doi));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org:",
        "https://example.org/evidence",
        "https://example.org/evidence#",
        "https://example.org/?a=/",
        "https://example.org/#/"
      })
  void refuses_a_base_that_cannot_be_one(String base) {
    assertThatThrownBy(() -> RecordIris.study(Iri.of(base), Identifier.of("pmid:1")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-017 ");
  }

  @Test
  void takes_a_base_that_is_a_urn() {
    assertThat(RecordIris.study(Iri.of("urn:example:records:"), Identifier.of("pmid:1")))
        .hasToString("urn:example:records:study/pmid-1");
  }

  @Test
  void chooses_the_best_identifier() {
    Identifier doi = Identifier.of("doi:10.1234/b");
    Identifier pmid = Identifier.of("pmid:1");
    Identifier nct = Identifier.of("nct:NCT01234567");
    Identifier eprints = Identifier.of("eprints:a.org/1");
    Identifier local = Identifier.of("local:1");

    assertThat(RecordIris.best(List.of(local, eprints, nct, pmid, doi))).contains(doi);
    assertThat(RecordIris.best(List.of(local, eprints, nct, pmid))).contains(pmid);
    assertThat(RecordIris.best(List.of(local, eprints, nct))).contains(nct);
    assertThat(RecordIris.best(List.of(local, eprints))).contains(eprints);
    assertThat(RecordIris.best(List.of(doi, Identifier.of("doi:10.1234/a"))))
        .contains(Identifier.of("doi:10.1234/a"));
    assertThat(RecordIris.best(List.of())).isEmpty();
  }
}
