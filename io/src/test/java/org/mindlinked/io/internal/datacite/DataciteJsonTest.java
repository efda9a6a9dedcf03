package org.mindlinked.io.internal.datacite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.ReaderContract;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;

class DataciteJsonTest extends ReaderContract {
  private static final DataciteJsonFormat FORMAT = new DataciteJsonFormat();

  /** Made up; nobody wrote these works. */
  private static final String SAMPLE =
      """
      {"data": [{"id": "10.1000/a", "type": "dois", "attributes": {"doi": "10.1000/a", "identifiers": [],
        "creators": [{"name": "Hill, Anna", "nameType": "Personal", "givenName": "Anna", "familyName": "Hill",
           "affiliation": ["University", {"name": "Clinic", "affiliationIdentifier": "https://ror.org/02mhbdp94", "affiliationIdentifierScheme": "ROR"}],
           "nameIdentifiers": [{"nameIdentifier": "https://orcid.org/0000-0002-1825-0097", "nameIdentifierScheme": "ORCID"}]},
          {"name": "Night Group", "nameType": "Organizational"}, {"name": "King, Bo"}],
        "titles": [{"title": "Nights"}, {"title": "More", "titleType": "Subtitle"}], "publisher": {"name": "Nobody"},
        "publicationYear": 2021, "dates": [{"date": "2020-01", "dateType": "Created"}, {"date": "2021-03-04", "dateType": "Issued"}],
        "types": {"resourceTypeGeneral": "Dataset", "ris": "DATA"}, "language": "en",
        "subjects": [{"subject": "night"}, {"subject": "Depression", "subjectScheme": "MeSH", "valueUri": "https://id.nlm.nih.gov/mesh/D003863"}],
        "contributors": [{"name": "Ross, Cy", "contributorType": "Editor"}],
        "descriptions": [{"description": "One.<br>Two.", "descriptionType": "Abstract"}, {"description": "M", "descriptionType": "Methods"}],
        "rightsList": [{"rights": "CC BY", "rightsUri": "https://creativecommons.org/licenses/by/4.0/legalcode"}],
        "fundingReferences": [{"funderName": "A Fund", "funderIdentifier": "https://doi.org/10.13039/100000104", "funderIdentifierType": "Crossref Funder ID", "awardNumber": "G1"}],
        "relatedIdentifiers": [{"relatedIdentifier": "10.1000/b", "relatedIdentifierType": "DOI", "relationType": "IsVersionOf"},
          {"relatedIdentifier": "10.1000/c", "relatedIdentifierType": "DOI", "relationType": "IsSupplementTo"}],
        "citationCount": 3, "sizes": ["1 MB"]}, "relationships": {}}], "meta": {"total": 1}}
      """;

  @Override
  protected RecordFormat format() {
    return FORMAT;
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  private static Publication first() throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(0);
  }

  private static String words(java.util.Optional<org.mindlinked.model.Text> text) {
    return text.orElseThrow().any();
  }

  @Test
  void reads_an_answer() throws IOException {
    Publication work = first();

    assertThat(work.identifiers()).hasToString("[doi:10.1000/a]");
    assertThat(words(work.title())).isEqualTo("Nights");
    assertThat(words(work.abstractText())).isEqualTo("One.\nTwo.");
    assertThat(work.publicationType()).contains(PublicationType.DATASET);
    assertThat(work.issued().orElseThrow()).hasToString("2021-03-04");
    assertThat(work.contributors())
        .extracting(c -> c.person().flatMap(p -> p.family()).orElse("-"))
        .containsExactly("Hill", "-", "King", "Ross", "-");
    assertThat(work.contributors().get(0).affiliations()).hasSize(2);
    assertThat(work.contributors().get(0).identifiers()).hasToString("[orcid:0000-0002-1825-0097]");
    assertThat(work.funding()).extracting(f -> f.grant().orElse("-")).containsExactly("G1");
    assertThat(work.subjects()).hasSize(1);
    assertThat(work.relations())
        .extracting(r -> r.kind().notation().orElse("-") + " " + r.identifier().orElseThrow())
        .containsExactly("version-of doi:10.1000/b", "- doi:10.1000/c");
    assertThat(work.license()).isPresent();
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    assertThat(Reading.unmapped(first()))
        .contains(
            "type=dois",
            "attributes/titles={\"title\":\"More\",\"titleType\":\"Subtitle\"}",
            "attributes/dates={\"date\":\"2020-01\",\"dateType\":\"Created\"}",
            "attributes/types/ris=DATA",
            "attributes/sizes=[\"1 MB\"]");
  }

  @Test
  void refuses_what_is_no_metadata() throws IOException {
    assertThat(Reading.of(FORMAT, "[{\"name\": \"a client\"}]").codes())
        .containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void is_recognised_by_its_content() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("{\"type\":\"Publication\",\"title\":\"A\"}".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("[]".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  void says_what_datacite_says_in_place_of_metadata() throws IOException {
    String answer = "{\"errors\":[{\"status\":\"404\",\"title\":\"It does not exist.\"}]}";
    Reading reading = Reading.of(FORMAT, answer);

    assertThat(FORMAT.recognise(answer.getBytes(UTF_8))).isEqualTo(Recognition.LIKELY);
    assertThat(reading.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(reading.problems().get(0).message()).contains("It does not exist.");
  }
}
