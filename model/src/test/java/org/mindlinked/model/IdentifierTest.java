package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.ParsedIdentifier.Outcome;
import org.mindlinked.model.diagnostic.InvalidValueException;

class IdentifierTest {
  private static final String SICI = "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // DOI: bare, prefixed, as an address, percent-encoded, in a sentence
        "doi | 10.1186/s12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | 10.1186/S12913-023-10058-W | 10.1186/s12913-023-10058-w",
        "doi | doi:10.1186/s12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | DOI: 10.1186/s12913-023-10058-w. | 10.1186/s12913-023-10058-w",
        "doi | DOI 10.1186/s12913-023-10058-w, | 10.1186/s12913-023-10058-w",
        "doi | https://doi.org/10.1186/s12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | http://dx.doi.org/10.1186%2Fs12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | https://www.doi.org/10.1186/s12913-023-10058-w?x=y#z | 10.1186/s12913-023-10058-w",
        "doi | doi.org/10.1186/s12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | doi:https://doi.org/10.1186/s12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | info:doi/10.1186/s12913-023-10058-w | 10.1186/s12913-023-10058-w",
        "doi | (doi:10.1186/s12913-023-10058-w). | 10.1186/s12913-023-10058-w",
        "doi | <https://doi.org/10.1186/s12913-023-10058-w> | 10.1186/s12913-023-10058-w",
        "doi | 10.1016/S0140-6736(99)04144-X | 10.1016/s0140-6736(99)04144-x",
        "doi | 10.1016/S0140-6736(99) | 10.1016/s0140-6736(99)",
        "doi | 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"
            + " | 10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
        "doi | 10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O"
            + " | 10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
        "doi | 10.1000/100%25 | 10.1000/100%",
        "doi | 10.123456789/a/b/c | 10.123456789/a/b/c",
        "doi | 10.1234/é😀 | 10.1234/é😀",
        // PubMed
        "pmid | 38418998 | 38418998",
        "pmid | PMID: 38418998 | 38418998",
        "pmid | PMID:38418998. | 38418998",
        "pmid | mdl-38418998 | 38418998",
        "pmid | https://pubmed.ncbi.nlm.nih.gov/38418998/ | 38418998",
        "pmid | http://www.ncbi.nlm.nih.gov/pubmed/38418998?dopt=Abstract | 38418998",
        "pmid | https://europepmc.org/article/MED/38418998 | 38418998",
        "pmid | https://pesquisa.bvsalud.org/portal/resource/en/mdl-38418998 | 38418998",
        "pmcid | PMC10903032 | PMC10903032",
        "pmcid | pmc123.1 | PMC123",
        "pmcid | PMCID: PMC123 | PMC123",
        "pmcid | https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/pdf/x.pdf | PMC123",
        "pmcid | https://pmc.ncbi.nlm.nih.gov/articles/PMC123.2/ | PMC123",
        "pmcid | https://www.ncbi.nlm.nih.gov/pmc/articles/3456789 | PMC3456789",
        // registries
        "prospero | CRD42022362099 | CRD42022362099",
        "prospero | crd 42022 362099 | CRD42022362099",
        "prospero | CRD420251012345 | CRD420251012345",
        "prospero | 42022362099 | CRD42022362099",
        "prospero | PROSPERO CRD42022362099. | CRD42022362099",
        "prospero | PROSPERO 2022 CRD42022362099 | CRD42022362099",
        "prospero | PROSPERO/CRD42022362099 | CRD42022362099",
        "prospero | https://www.crd.york.ac.uk/prospero/display_record.php?ID=CRD42021260910"
            + " | CRD42021260910",
        "prospero |"
            + " https://www.crd.york.ac.uk/PROSPERO/display_record.php?RecordID=CRD42021260910&x=1"
            + " | CRD42021260910",
        "prospero | https://www.crd.york.ac.uk/PROSPERO/view/CRD420251012345 | CRD420251012345",
        "nct | nct 01234567 | NCT01234567",
        "nct | ClinicalTrials.gov Identifier: NCT01234567 | NCT01234567",
        "nct | ClinicalTrials.gov/NCT01234567 | NCT01234567",
        "nct | https://clinicaltrials.gov/ct2/show/NCT01234567?term=a | NCT01234567",
        "isrctn | ISRCTN 12345678 | ISRCTN12345678",
        "isrctn | 12345678 | ISRCTN12345678",
        "isrctn | ISRCTN/ISRCTN12345678 | ISRCTN12345678",
        "isrctn | https://www.isrctn.com/ISRCTN12345678 | ISRCTN12345678",
        "isrctn | www.isrctn.com/ISRCTN12345678 | ISRCTN12345678",
        "eudract | 2004-000446-20 | 2004-000446-20",
        "eudract | 2004–000446–20 | 2004-000446-20",
        "eudract | EudraCT number: 2004-000446-20 | 2004-000446-20",
        "eudract | EUCTR2004-000446-20-GB | 2004-000446-20",
        "eudract | https://www.clinicaltrialsregister.eu/ctr-search/trial/2004-000446-20/GB"
            + " | 2004-000446-20",
        "ctis | 2022-500001-12-00 | 2022-500001-12-00",
        "ctis | https://euclinicaltrials.eu/ctis-public/view/2022-500001-12-00 | 2022-500001-12-00",
        "actrn | actrn12605000011606 | ACTRN12605000011606",
        "actrn | 12605000011606 | ACTRN12605000011606",
        "chictr | CHICTR2100049234 | ChiCTR2100049234",
        "chictr | chictr-trc-12002341 | ChiCTR-TRC-12002341",
        "chictr | ChiCTR-ONRC-10000820 | ChiCTR-ONRC-10000820",
        "drks | drks00012345 | DRKS00012345",
        "jrct | JRCTS031180001 | jRCTs031180001",
        "jrct | JPRN-jRCT2031200001 | jRCT2031200001",
        "umin | JPRN-UMIN000012345 | UMIN000012345",
        // people and organisations
        "orcid | 0000-0002-1825-0097 | 0000-0002-1825-0097",
        "orcid | 000000021694233x | 0000-0002-1694-233X",
        "orcid | https://orcid.org/0000-0002-1694-233X | 0000-0002-1694-233X",
        "orcid | ORCID iD: 0000‐0002‐1825‐0097 | 0000-0002-1825-0097",
        "isni | 0000 0001 2158 1279 | 0000000121581279",
        "isni | ISNI: 0000000121581279 | 0000000121581279",
        "isni | https://isni.org/isni/0000000121581279 | 0000000121581279",
        "ror | 02y3ad647 | 02y3ad647",
        "ror | https://ror.org/013MEH722 | 013meh722",
        "ror | ror.org/013meh722/ | 013meh722",
        "fundref | 501100000272 | 501100000272",
        "fundref | https://doi.org/10.13039/501100000272 | 501100000272",
        "fundref | http://dx.doi.org/10.13039/100000001 | 100000001",
        // publications
        "issn | 1471244X | 1471-244X",
        "issn | ISSN 1471-244x | 1471-244X",
        "issn | https://portal.issn.org/resource/ISSN/1471-244X | 1471-244X",
        "isbn | 978-0-306-40615-7 | 9780306406157",
        "isbn | ISBN 0-306-40615-2 | 9780306406157",
        "isbn | 0-8044-2957-X | 9780804429573",
        "isbn | urn:isbn:9780306406157 | 9780306406157",
        "eprints | https://discovery.ucl.ac.uk/id/eprint/10179598 | discovery.ucl.ac.uk/10179598",
        "eprints | http://Discovery.UCL.ac.uk/10179598/ | discovery.ucl.ac.uk/10179598",
        "eprints | oai:discovery.ucl.ac.uk:10179598 | discovery.ucl.ac.uk/10179598",
        "openalex | https://openalex.org/w2741809807 | W2741809807",
        "openalex | https://api.openalex.org/works/W2741809807 | W2741809807",
        "wos | WOS:000266787900001 | 000266787900001",
        "wos | UT ISI:A1996UX12300001 | A1996UX12300001",
        "wos | https://www.webofscience.com/wos/woscc/full-record/WOS:000266787900001"
            + " | 000266787900001",
        "vhl | ID: biblio-1234567 | biblio-1234567",
        "vhl | https://pesquisa.bvsalud.org/portal/resource/pt/lil-12345 | lil-12345",
        "europepmc | med/38418998 | MED/38418998",
        "europepmc | PPR:PPR12345 | PPR/PPR12345",
        "europepmc | https://europepmc.org/article/MED/38418998 | MED/38418998",
        "europepmc | https://europepmc.org/articles/PMC123 | PMC/PMC123",
        "handle | hdl:2027/spo.5550190.0037.102 | 2027/spo.5550190.0037.102",
        "handle | https://hdl.handle.net/20.500.12345/a%23b?x=y | 20.500.12345/a#b",
        "handle | http://hdl.handle.net/20.500.12345/AbC | 20.500.12345/AbC",
        "arxiv | arXiv:2101.00001v2 | 2101.00001",
        "arxiv | https://arxiv.org/pdf/2101.00001v2.pdf | 2101.00001",
        "arxiv | HEP-TH/9901001 | hep-th/9901001",
        "arxiv | math.gt/0309136 | math.GT/0309136",
        "url | https://example.org/a | https://example.org/a",
        "mesh | d000001 | D000001",
        "mesh | http://id.nlm.nih.gov/mesh/D001523Q000628 | D001523Q000628",
        "mesh | D001523/Q000628 | D001523Q000628",
        "mesh | https://meshb.nlm.nih.gov/record/ui?ui=D001523 | D001523",
        "local | Study 7/b: x | Study 7/b: x"
      })
  void reads_every_accepted_form(String scheme, String asFound, String value) {
    IdentifierScheme of = IdentifierScheme.ofToken(scheme).orElseThrow();

    ParsedIdentifier parsed = Identifier.parse(of, asFound);

    assertThat(parsed.problem()).isEmpty();
    assertThat(parsed.outcome()).isEqualTo(Outcome.VALID);
    assertThat(parsed.asFound()).isEqualTo(asFound);
    Identifier identifier = parsed.identifier().orElseThrow();
    assertThat(identifier.value()).isEqualTo(value);
    assertThat(identifier).isEqualTo(Identifier.of(of, asFound));
    assertRoundTrips(identifier);
  }

  private static void assertRoundTrips(Identifier identifier) {
    assertThat(Identifier.of(identifier.toString())).isEqualTo(identifier);
    assertThat(Identifier.of(identifier.scheme(), identifier.value())).isEqualTo(identifier);
    identifier
        .link()
        .ifPresent(
            link -> {
              assertThat(Iri.of(link.toString())).isEqualTo(link);
              assertThat(Identifier.of(identifier.scheme(), link.toString())).isEqualTo(identifier);
            });
  }

  @Test
  void reads_the_line_of_a_portal_with_bars() {
    assertThat(
            Identifier.of(IdentifierScheme.PMID, "Article in English | MEDLINE | ID: mdl-38418998"))
        .hasToString("pmid:38418998");
    assertThat(Identifier.of(IdentifierScheme.PMID, "MEDLINE | ID: 38418998"))
        .hasToString("pmid:38418998");
    assertThat(Identifier.parse("MEDLINE | ID: mdl-38418998").identifier())
        .contains(Identifier.of("pmid:38418998"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "doi | 10.1186 | no slash",
        "doi | 11.1186/x | does not begin with 10.",
        "doi | 10.118/x | 3 digits",
        "doi | 10.1234567890/x | 10 digits",
        "doi | 10.1186/ | nothing after",
        "doi | 10.1186/. | nothing after",
        "doi | 10.1186/a b | U+0020 SPACE",
        "doi | 10.1186/a\u200Bb | U+200B ZERO WIDTH SPACE",
        "doi | 10.1186/a\u0000b | U+0000 NULL",
        "doi | 10.1186/a%00b | U+0000 NULL",
        "doi | 10.1186/%FF | not UTF-8",
        "doi | 10.1186/%252525252541 | cannot be decoded",
        "doi | https://example.org/10.1186/x | does not begin with 10.",
        "pmid | 0123 | begins with 0",
        "pmid | 123456789 | more than 8 digits",
        "pmid | PMC123 | not a number",
        "pmid | PMID: | it is empty",
        "pmcid | 123 | not PMC",
        "pmcid | PMC0123 | not PMC",
        "prospero | CRD4202236209 | 11 or 12 digits",
        "prospero | CRD42010362099 | year 2010",
        "prospero | CRD42100362099 | year 2100",
        "prospero | CRD12022362099 | the first is 4",
        "prospero | https://www.crd.york.ac.uk/prospero/display_record.php?RecordID=362099"
            + " | without the year",
        "nct | NCT0123456 | form",
        "nct | https://clinicaltrials.gov/search?term=x | holds no number",
        "eudract | 2004-000446 | form",
        "ctis | 2022-400001-12-00 | form",
        "chictr | ChiCTR-AB-12002341 | form",
        "eprints | https://discovery.ucl.ac.uk/id/eprint/abc | not a host and the number",
        "eprints | localhost/1 | not the name of a host",
        "eprints | https://a..b/1 | not the name of a host",
        "europepmc | 38418998 | not a source",
        "arxiv | 21.1 | form of arXiv",
        "handle | abc | no slash",
        "handle | abc/def | prefix",
        "handle | 20./def | prefix",
        "handle | 20.5/ | nothing after",
        "openalex | X123 | not a letter of a kind",
        "wos | WOS:123 | has not 15",
        "vhl | 1234567 | not the letters",
        "orcid | 0000-0002-1825 | groups of 4",
        "isni | 12 | 16 characters",
        "ror | 12y3ad647 | it is not 0",
        "ror | 0uuuuuu47 | it is not 0",
        "fundref | 12 | 9 to 12 digits",
        "issn | 1471 | 8 characters",
        "isbn | 123 | neither 10 characters nor 13 digits",
        "isbn | 1234567890128 | neither 10 characters nor 13 digits",
        "mesh | Female | letter of a kind",
        "mesh | D001 | letter of a kind",
        "url | example.org | scheme and a colon"
      })
  void tells_what_is_malformed(String scheme, String asFound, String problem) {
    IdentifierScheme of = IdentifierScheme.ofToken(scheme).orElseThrow();
    String unescaped = asFound.translateEscapes().replace("\\u200B", "\u200B");

    ParsedIdentifier parsed = Identifier.parse(of, unescaped);

    assertThat(parsed.outcome()).isEqualTo(Outcome.MALFORMED);
    assertThat(parsed.identifier()).isEmpty();
    assertThat(parsed.scheme()).contains(of);
    assertThat(parsed.asFound()).isEqualTo(unescaped);
    assertThat(parsed.problem().orElseThrow()).contains(problem);
    assertThatThrownBy(() -> Identifier.of(of, unescaped))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-012 ")
        .hasMessageContaining("expected " + of.canonicalForm());
  }

  @ParameterizedTest
  @CsvSource({
    "orcid, 0000-0002-1825-0098, 8 where the others call for 7",
    "orcid, 0000-0002-1694-2330, 0 where the others call for X",
    "isni, 0000000121581270, 0 where the others call for 9",
    "ror, 02y3ad648, 48 where the others call for 47",
    "issn, 1471-2440, 0 where the others call for X",
    "isbn, 0306406153, 3 where the others call for 2",
    "isbn, 9780306406158, 8 where the others call for 7"
  })
  void tells_a_slip_of_the_pen_by_the_check_digits(String scheme, String asFound, String problem) {
    IdentifierScheme of = IdentifierScheme.ofToken(scheme).orElseThrow();

    ParsedIdentifier parsed = Identifier.parse(of, asFound);

    assertThat(of.checksum()).isPresent();
    assertThat(parsed.outcome()).isEqualTo(Outcome.CHECKSUM_FAILED);
    assertThat(parsed.identifier()).isEmpty();
    assertThat(parsed.problem().orElseThrow()).contains(problem);
    assertThatThrownBy(() -> Identifier.of(scheme + ":" + asFound))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-013 ")
        .hasMessageContaining("\"" + asFound + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://doi.org/10.1186/S12913-023-10058-w | doi:10.1186/s12913-023-10058-w",
        "10.1186/s12913-023-10058-w. | doi:10.1186/s12913-023-10058-w",
        "10.1186%2Fs12913-023-10058-w | doi:10.1186/s12913-023-10058-w",
        "DOI: 10.1186/s12913-023-10058-w | doi:10.1186/s12913-023-10058-w",
        "doi 10.1186/s12913-023-10058-w | doi:10.1186/s12913-023-10058-w",
        "(doi:10.1186/s12913-023-10058-w) | doi:10.1186/s12913-023-10058-w",
        "https://doi.org/10.13039/501100000272 | fundref:501100000272",
        "doi:10.13039/501100000272 | doi:10.13039/501100000272",
        "mdl-38418998 | pmid:38418998",
        "PMID: 38418998 | pmid:38418998",
        "PMID 38418998 | pmid:38418998",
        "https://pubmed.ncbi.nlm.nih.gov/38418998/ | pmid:38418998",
        "https://europepmc.org/article/MED/38418998 | pmid:38418998",
        "https://europepmc.org/article/PPR/PPR12345 | europepmc:PPR/PPR12345",
        "PMC123.1 | pmcid:PMC123",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC123/ | pmcid:PMC123",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/ | pmcid:PMC123",
        "CRD42022362099 | prospero:CRD42022362099",
        "PROSPERO 2022 CRD42022362099 | prospero:CRD42022362099",
        "https://www.crd.york.ac.uk/prospero/display_record.php?ID=CRD42021260910"
            + " | prospero:CRD42021260910",
        "NCT01234567 | nct:NCT01234567",
        "nct:NCT01234567 | nct:NCT01234567",
        "https://clinicaltrials.gov/study/NCT01234567 | nct:NCT01234567",
        "ISRCTN12345678 | isrctn:ISRCTN12345678",
        "2004-000446-20 | eudract:2004-000446-20",
        "EUCTR2004-000446-20-GB | eudract:2004-000446-20",
        "2022-500001-12-00 | ctis:2022-500001-12-00",
        "ACTRN12605000011606 | actrn:ACTRN12605000011606",
        "ChiCTR2100049234 | chictr:ChiCTR2100049234",
        "DRKS00012345 | drks:DRKS00012345",
        "JPRN-jRCTs031180001 | jrct:jRCTs031180001",
        "JPRN-UMIN000012345 | umin:UMIN000012345",
        "https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-UMIN000012345 | umin:UMIN000012345",
        "https://discovery.ucl.ac.uk/id/eprint/10179598 | eprints:discovery.ucl.ac.uk/10179598",
        "http://discovery.ucl.ac.uk/id/eprint/10179598/ | eprints:discovery.ucl.ac.uk/10179598",
        "0000-0002-1825-0097 | orcid:0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1694-233x | orcid:0000-0002-1694-233X",
        "https://ror.org/02y3ad647 | ror:02y3ad647",
        "02y3ad647 | ror:02y3ad647",
        "https://isni.org/isni/0000000121581279 | isni:0000000121581279",
        "1471-244X | issn:1471-244X",
        "ISSN 1471-244X | issn:1471-244X",
        "978-0-306-40615-7 | isbn:9780306406157",
        "ISBN 0-306-40615-2 | isbn:9780306406157",
        "arXiv:2101.00001v2 | arxiv:2101.00001",
        "2101.00001 | arxiv:2101.00001",
        "hdl:2027/spo.5550190 | handle:2027/spo.5550190",
        "https://openalex.org/W2741809807 | openalex:W2741809807",
        "WOS:000266787900001 | wos:000266787900001",
        "http://id.nlm.nih.gov/mesh/D001523 | mesh:D001523",
        "D001523 | mesh:D001523",
        "https://pesquisa.bvsalud.org/portal/resource/en/biblio-1234567 | vhl:biblio-1234567",
        "https://example.org/page/1 | url:https://example.org/page/1",
        "https://clinicaltrials.gov/about | url:https://clinicaltrials.gov/about",
        "https://www.crd.york.ac.uk/prospero/ | url:https://www.crd.york.ac.uk/prospero/",
        "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
            + " | url:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "local:7 | local:7"
      })
  void guesses_the_scheme_from_the_form(String asFound, String curie) {
    ParsedIdentifier parsed = Identifier.parse(asFound);

    assertThat(parsed.problem()).isEmpty();
    assertThat(parsed.identifier()).contains(Identifier.of(curie));
    assertThat(parsed.asFound()).isEqualTo(asFound);
    assertThat(parsed.scheme()).contains(Identifier.of(curie).scheme());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "38418998",
        "10.1186",
        "2012-2022",
        "2014-2019",
        "1234.56789",
        "Female",
        "doing well",
        "10058-w.pdf",
        "12/34",
        "\u0000",
        "\uD800",
        "a/id/eprint/1 b"
      })
  void guesses_at_nothing_that_could_be_anything(String asFound) {
    ParsedIdentifier parsed = Identifier.parse(asFound);

    assertThat(parsed.outcome()).isEqualTo(Outcome.MALFORMED);
    assertThat(parsed.scheme()).isEmpty();
    assertThat(parsed.problem()).isPresent();
    assertThat(parsed.asFound()).isEqualTo(asFound);
  }

  @ParameterizedTest
  @CsvSource({
    "CRD4202236209, prospero, MALFORMED",
    "10.118/x, doi, MALFORMED",
    "doi:, doi, MALFORMED",
    "local:, local, MALFORMED",
    "PMC0, pmcid, MALFORMED",
    "0000-0002-1825-0098, orcid, CHECKSUM_FAILED",
    "https://orcid.org/0000-0002-1825-0098, orcid, CHECKSUM_FAILED",
    "02y3ad648, ror, CHECKSUM_FAILED"
  })
  void tells_the_scheme_of_what_is_plainly_a_broken_one(
      String asFound, String scheme, Outcome outcome) {
    ParsedIdentifier parsed = Identifier.parse(asFound);

    assertThat(parsed.outcome()).isEqualTo(outcome);
    assertThat(parsed.scheme()).isEqualTo(IdentifierScheme.ofToken(scheme));
    assertThat(parsed.asFound()).isEqualTo(asFound);
  }

  @Test
  void keeps_versions_apart() {
    assertThat(Identifier.parse("PMC123.1").version()).contains("1");
    assertThat(Identifier.parse("PMC123").version()).isEmpty();
    assertThat(Identifier.parse("arXiv:2101.00001v12").version()).contains("12");
    assertThat(Identifier.parse(IdentifierScheme.ARXIV, "hep-th/9901001V3").version())
        .contains("3");
  }

  @Test
  void never_mixes_pubmed_and_pubmed_central() {
    assertThat(Identifier.parse(IdentifierScheme.PMID, "PMC123").identifier()).isEmpty();
    assertThat(Identifier.parse(IdentifierScheme.PMCID, "123").identifier()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.1186/x", "DOI:10.1186/x", ":x", "nope:1", "https://doi.org/10.1186/x"})
  void refuses_a_curie_of_no_known_scheme(String curie) {
    assertThatThrownBy(() -> Identifier.of(curie))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-014 ")
        .hasMessageContaining("the schemes are doi, pmid, pmcid, ");
  }

  @Test
  void links_to_a_doi_with_hostile_characters() {
    assertThat(Identifier.of("doi:" + SICI).link())
        .contains(
            Iri.of(
                "https://doi.org/10.1002/(sici)1097-4571(199806)49:8%3C693::aid-asi4%3E3.0.co;2-o"));
    assertThat(Identifier.of("doi:10.1234/a/../b").link())
        .contains(Iri.of("https://doi.org/10.1234/a/%2E%2E/b"));
    assertThat(Identifier.of("doi:10.1234/é+#?[x]%").link())
        .contains(Iri.of("https://doi.org/10.1234/%C3%A9%2B%23%3F%5Bx%5D%25"));
    assertRoundTrips(Identifier.of("doi:10.1234/é+#?[x]%"));
    assertRoundTrips(Identifier.of("doi:10.1234/./a"));
  }

  @Test
  void links_to_the_page_of_each_scheme() {
    assertThat(Identifier.of("pmid:38418998").link())
        .contains(Iri.of("https://pubmed.ncbi.nlm.nih.gov/38418998"));
    assertThat(Identifier.of("eprints:discovery.ucl.ac.uk/10179598").link())
        .contains(Iri.of("https://discovery.ucl.ac.uk/id/eprint/10179598"));
    assertThat(Identifier.of("url:urn:x-a:b").link()).contains(Iri.of("urn:x-a:b"));
    assertThat(Identifier.of("local:b").link()).isEmpty();
  }

  @Test
  void the_same_thing_in_other_forms_is_one_identifier() {
    Set<Identifier> seen = new HashSet<>();
    seen.add(Identifier.of(IdentifierScheme.DOI, "10.1186/s12913-023-10058-w"));
    seen.add(Identifier.of(IdentifierScheme.DOI, "https://doi.org/10.1186/S12913-023-10058-W"));
    seen.add(Identifier.of("doi:10.1186/s12913-023-10058-w."));

    assertThat(seen).hasSize(1);
  }

  @Test
  void sorts_by_scheme_and_then_by_value() {
    assertThat(Identifier.of("doi:10.9999/z")).isLessThan(Identifier.of("pmid:1"));
    assertThat(Identifier.of("pmid:1")).isLessThan(Identifier.of("pmid:2"));
  }

  @ParameterizedTest
  @EnumSource(IdentifierScheme.class)
  void reads_no_text_longer_than_any_identifier(IdentifierScheme scheme) {
    String hostile = "%25".repeat(100_000) + ")".repeat(100_000);

    ParsedIdentifier parsed = Identifier.parse(scheme, hostile);

    assertThat(parsed.outcome() == Outcome.VALID).isEqualTo(scheme == IdentifierScheme.LOCAL);
    assertThat(Identifier.parse(scheme, "")).isNotNull();
    assertThat(Identifier.parse(scheme, "").outcome()).isEqualTo(Outcome.MALFORMED);
    assertThat(Identifier.parse(scheme, "\uDC00").outcome()).isEqualTo(Outcome.MALFORMED);
  }

  @ParameterizedTest
  @EnumSource(IdentifierScheme.class)
  void describes_each_scheme(IdentifierScheme scheme) {
    assertThat(scheme.token()).isEqualTo(scheme.name().toLowerCase(Locale.ROOT));
    assertThat(IdentifierScheme.ofToken(scheme.token())).contains(scheme);
    assertThat(scheme.label()).isNotBlank();
    assertThat(scheme.acceptedForms()).isNotBlank();
    assertThat(scheme.canonicalForm()).isNotBlank();
  }

  @Test
  void a_registration_is_what_its_number_says() {
    assertThat(Identifier.of("prospero:CRD42022362099").scheme().registry())
        .contains(RegistrationKind.REVIEW_PROTOCOL);
    assertThat(Identifier.of("nct:NCT01234567").scheme().registry())
        .contains(RegistrationKind.TRIAL_REGISTRATION);
    assertThat(IdentifierScheme.DOI.registry()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(IdentifierScheme.class)
  void numbers_of_registries_are_strong(IdentifierScheme scheme) {
    boolean expected =
        scheme.registry().isPresent()
            || scheme == IdentifierScheme.DOI
            || scheme == IdentifierScheme.PMID
            || scheme == IdentifierScheme.PMCID
            || scheme == IdentifierScheme.EPRINTS;

    assertThat(scheme.strong()).isEqualTo(expected);
  }

  @Test
  void what_is_not_valid_can_be_kept_in_a_record() {
    MalformedIdentifier malformed = Identifier.parse(" CRD4202236209").malformed().orElseThrow();

    assertThat(malformed.scheme()).contains("prospero");
    assertThat(malformed.asFound()).isEqualTo(" CRD4202236209");
    assertThat(malformed.problem()).contains("11 or 12 digits");
    assertThat(Identifier.parse("Female").malformed().orElseThrow().scheme()).isEmpty();
    assertThat(Identifier.parse("CRD42022362099").malformed()).isEmpty();
  }
}
