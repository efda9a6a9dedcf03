package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://creativecommons.org/licenses/by/4.0/ | licenses/by/4.0/",
        "http://creativecommons.org/licenses/by/4.0/ | licenses/by/4.0/",
        "http://www.creativecommons.org/licenses/BY/4.0 | licenses/by/4.0/",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/deed.en | licenses/by-nc-nd/4.0/",
        "https://creativecommons.org/licenses/by/4.0/legalcode | licenses/by/4.0/",
        "https://creativecommons.org/licenses/by/4.0/rdf | licenses/by/4.0/",
        "https://creativecommons.org/licenses/by/4.0/?ref=x | licenses/by/4.0/",
        "https://creativecommons.org/licenses/by/3.0/igo/ | licenses/by/3.0/igo/",
        "creativecommons.org/licenses/by-sa/2.5 | licenses/by-sa/2.5/",
        "https://creativecommons.org/publicdomain/zero/1.0/ | publicdomain/zero/1.0/",
        "https://creativecommons.org/publicdomain/mark/1.0/ | publicdomain/mark/1.0/",
        "CC BY 4.0 | licenses/by/4.0/",
        "cc-by-4.0 | licenses/by/4.0/",
        "CC-BY-NC-ND-4.0 | licenses/by-nc-nd/4.0/",
        "CC BY-ND-NC 4.0 | licenses/by-nc-nd/4.0/",
        "CC BY-NC-SA v3.0 | licenses/by-nc-sa/3.0/",
        "CC BY 3.0 IGO | licenses/by/3.0/igo/",
        "Creative Commons Attribution 4.0 International License. | licenses/by/4.0/",
        "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International"
            + " | licenses/by-nc-nd/4.0/",
        "Creative Commons Attribution Non-Commercial Share Alike 4.0 | licenses/by-nc-sa/4.0/",
        "CC0 | publicdomain/zero/1.0/",
        "CC0-1.0 | publicdomain/zero/1.0/",
        "Creative Commons Zero v1.0 Universal | publicdomain/zero/1.0/"
      })
  void gives_one_iri_for_each_licence(String asFound, String path) {
    Iri iri = Iri.of("https://creativecommons.org/" + path);

    assertThat(Licences.canonical(asFound)).contains(iri);
    assertThat(Licences.canonical(iri.toString())).contains(iri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "CC BY",
        "CC 4.0",
        "BY 4.0",
        "CC BY 5.0",
        "CC BY 4.0 3.0",
        "CC BY-SA-ND 4.0",
        "CC BY 4.0 IGO",
        "CC0 4.0",
        "CC0 BY",
        "zero",
        "not CC BY 4.0",
        "MIT",
        "All rights reserved",
        "https://example.org/licenses/by/4.0/",
        "https://creativecommons.org/",
        "https://creativecommons.org/licenses/by/",
        "https://creativecommons.org/licenses/by/9.0/",
        "https://creativecommons.org/licenses/xx/4.0/",
        "https://creativecommons.org/publicdomain/zero/2.0/",
        "\uD800"
      })
  void guesses_at_no_other(String asFound) {
    assertThat(Licences.canonical(asFound)).isEmpty();
  }
}
