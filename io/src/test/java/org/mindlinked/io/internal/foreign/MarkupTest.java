package org.mindlinked.io.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.model.PublicationType;

class MarkupTest {
  @ParameterizedTest
  @CsvSource({
    "p < 0.05 and q > 1, p < 0.05 and q > 1",
    "a <i>new</i> one, a new one",
    "<jats:p xml:lang='en'>One</jats:p><jats:p>Two</jats:p>, One|Two",
    "<jats:title>Abstract</jats:title><jats:p>One</jats:p>, One",
    "<h4>Aim</h4>To sit.<h4>Design</h4>Chairs., Aim|To sit.|Design|Chairs.",
    "Health &amp; Home &#233; &#x41; &unknown; &#0;, Health & Home é A &unknown; &#0;",
    "<unknown>stays</unknown>, <unknown>stays</unknown>",
    "H<sub>2</sub>O, H2O",
  })
  void gives_the_words_without_known_tags(String text, String plain) {
    assertThat(Markup.plain(text)).isEqualTo(plain.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource({
    "info:eu-repo/semantics/article, journal-article",
    "http://purl.org/coar/resource_type/c_46ec, thesis",
    "doc-type:article, journal-article",
    "Journal Article, journal-article",
    "book_section, book-section",
    "DoctoralThesis, thesis",
  })
  void knows_words_for_kinds_of_documents(String word, String token) {
    assertThat(DocumentWords.type(word)).isEqualTo(PublicationType.ofToken(token));
  }

  @Test
  void knows_no_words_for_several_kinds() {
    assertThat(DocumentWords.type("Monograph")).isEmpty();
    assertThat(DocumentWords.type("conference object")).isEmpty();
    assertThat(DocumentWords.type("text")).isEmpty();
  }
}
