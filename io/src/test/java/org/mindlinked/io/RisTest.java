package org.mindlinked.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;

class RisTest {
  @Test
  void an_article_has_a_line_for_each_value() throws IOException {
    assertThat(lines(Exports.write("ris", Exports.article())))
        .containsExactly(
            "TY  - JOUR",
            "ID  - https://example.org/publication/1",
            "AU  - Lloyd-Evans, Brynmor",
            "AU  - Sato, Yuki, jr",
            "AU  - The Night Group",
            "AU  - Zhang, Li",
            "A2  - R. Ní Bhriain",
            "TI  - Night cafés",
            "T2  - Journal of Nights",
            "J2  - J Nights",
            "PY  - 2023",
            "DA  - 2023/06/",
            "VL  - 23",
            "IS  - 1",
            "SP  - e1106",
            "C7  - e1106",
            "DO  - 10.1234/night.1",
            "AN  - 12345",
            "C2  - PMC67890",
            "SN  - 1471-244X",
            "UR  - https://discovery.ucl.ac.uk/id/eprint/10179598",
            "M3  - Systematic review article",
            "LA  - en",
            "KW  - crisis",
            "KW  - night",
            "AB  - Cafés at night.  They are open.",
            "N1  - Retracted by doi:10.1234/night.2",
            "N1  - The source shortens the list of contributors before its last name",
            "N1  - The source cuts the abstract short",
            "N1  - Funder: A Fund",
            "N1  - Licence https://creativecommons.org/licenses/by/4.0/",
            "ER  - ",
            "");
  }

  @Test
  void what_is_not_known_has_no_line() throws IOException {
    Publication bare =
        Publication.builder()
            .id(Iri.of("https://example.org/p/1"))
            .issued(PartialDate.of(1999))
            .pageEnd("9")
            .title(" ")
            .build();
    assertThat(Exports.write("ris", bare))
        .isEqualTo(
            String.join(
                "\r\n",
                "TY  - GEN",
                "ID  - https://example.org/p/1",
                "PY  - 1999",
                "EP  - 9",
                "N1  - Ends on page 9",
                "ER  - ",
                "",
                ""));
  }

  @Test
  void the_reports_of_a_study_say_which_study_they_report() throws IOException {
    assertThat(lines(Exports.write("ris", Samples.study())))
        .contains(
            "ID  - https://example.org/study/1#report-1.publication",
            "AU  - Foye, Una",
            "N1  - Report (primary) of the study https://example.org/study/1");
  }

  @Test
  void no_seed_has_a_person_called_et_al() throws IOException {
    assertThat(Exports.write("ris", Exports.seeds()))
        .isNotEmpty()
        .doesNotContainIgnoringCase("et al");
  }

  private static List<String> lines(String written) {
    return Arrays.asList(written.split("\r\n", -1))
        .subList(0, written.split("\r\n", -1).length - 1);
  }
}
