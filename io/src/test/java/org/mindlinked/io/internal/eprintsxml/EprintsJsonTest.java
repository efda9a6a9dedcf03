package org.mindlinked.io.internal.eprintsxml;

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

class EprintsJsonTest extends ReaderContract {
  private static final EprintsJsonFormat FORMAT = new EprintsJsonFormat();

  /** Made up; nobody wrote these works. */
  private static final String SAMPLE =
      """
      [{"eprintid": 12, "uri": "https:\\/\\/discovery.ucl.ac.uk\\/id\\/eprint\\/12", "type": "thesis", "thesis_type": "phd",
        "title": "Night cafés", "creators": [{"name": {"family": "Hill", "given": "Anna", "lineage": null},
          "id": "hill", "orcid": "0000-0002-1825-0097"}], "date": "2020-05", "date_type": "published",
        "ispublished": "pub", "eprint_status": "archive", "full_text_status": "public", "abstract": "One.",
        "subjects": ["A1", "B2"], "keywords": "night; café", "dir": "disk0\\/1",
        "documents": [{"docid": 3, "mime_type": "application\\/pdf", "main": "a.pdf",
          "files": [{"fileid": 4, "filename": "a.pdf", "filesize": 100}]}]},
       {"eprintid": "13", "eprint_status": "archive", "type": "article"},
       {"name": "no eprint"}]
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
  void reads_an_eprint_as_its_xml_is_read() throws IOException {
    Publication work = first();

    assertThat(words(work.title())).isEqualTo("Night cafés");
    assertThat(work.publicationType()).contains(PublicationType.THESIS);
    assertThat(work.issued().orElseThrow()).hasToString("2020-05");
    assertThat(work.contributors().get(0).person().orElseThrow().family()).contains("Hill");
    assertThat(work.contributors().get(0).identifiers()).hasToString("[orcid:0000-0002-1825-0097]");
    assertThat(work.identifiers().toString()).contains("discovery.ucl.ac.uk");
    assertThat(work.subjects()).hasSize(2);
    assertThat(work.repositoryKeywords()).hasSize(2);
    assertThat(work.files()).hasSize(1);
    assertThat(work.sources().get(0).format()).contains("eprints-json");
    assertThat(Reading.unmapped(work))
        .contains("eprint/thesis_type=phd", "eprint/dir=disk0/1", "eprint/creators/item/id=hill");
  }

  @Test
  void keeps_a_record_without_title_and_refuses_what_is_none() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.codes()).containsExactly(IoCodes.NO_TITLE, IoCodes.ENTRY_SHAPE);
  }

  @Test
  void is_recognised_by_its_content() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("{\"type\":\"Publication\",\"title\":\"A\"}".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("[]".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }
}
