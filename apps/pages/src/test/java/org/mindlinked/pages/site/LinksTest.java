package org.mindlinked.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead. */
class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/study/1, /study/1.ttl",
    "https://example.org/study/1#finding-3, /study/1.ttl#finding-3",
    "https://example.org/study/é, /study/é.ttl",
    "https://example.com/study/1, /record.ttl?iri=https%3A%2F%2Fexample.com%2Fstudy%2F1",
    "urn:uuid:1, /record.ttl?iri=urn%3Auuid%3A1",
    // What a proxy or the server would read as another path, or as another page.
    "https://example.org/, /record.ttl?iri=https%3A%2F%2Fexample.org%2F",
    "https://example.org/a?b, /record.ttl?iri=https%3A%2F%2Fexample.org%2Fa%3Fb",
    "https://example.org//a, /record.ttl?iri=https%3A%2F%2Fexample.org%2F%2Fa",
    "https://example.org/a%2Fb, /record.ttl?iri=https%3A%2F%2Fexample.org%2Fa%252Fb",
    "https://example.org/a;b, /record.ttl?iri=https%3A%2F%2Fexample.org%2Fa%3Bb",
    "https://example.org/search, /record.ttl?iri=https%3A%2F%2Fexample.org%2Fsearch",
    "https://example.org/search.csv, /record.ttl?iri=https%3A%2F%2Fexample.org%2Fsearch.csv",
    "https://example.org/research, /research.ttl",
    "https://example.org/records/1, /records/1.ttl",
    "https://example.org/assets/a, /record.ttl?iri=https%3A%2F%2Fexample.org%2Fassets%2Fa",
    "https://example.org/record.nt, /record.ttl?iri=https%3A%2F%2Fexample.org%2Frecord.nt",
  })
  void an_iri_has_a_path_if_it_can(String iri, String expected) {
    assertThat(Links.under("https://example.org/").to(iri, ".ttl")).isEqualTo(expected);
  }

  @Test
  void without_a_base_every_iri_is_a_parameter() {
    assertThat(Links.local().to("https://example.org/a b&c"))
        .isEqualTo("/record?iri=https%3A%2F%2Fexample.org%2Fa%20b%26c");
  }

  @Test
  void all_links_begin_with_the_path_of_the_base() {
    Links links = Links.under("https://example.org/evidence/");
    assertThat(links.to("https://example.org/evidence/study/1")).isEqualTo("/evidence/study/1");
    assertThat(links.to("https://example.org/study/1")).startsWith("/evidence/record?iri=");
    assertThat(links.page(Links.MAP)).isEqualTo("/evidence/map");
    assertThat(links.search(Map.of("q", List.of("a b")))).isEqualTo("/evidence/search?q=a%20b");
    assertThat(Links.under("https://example.org/").page("/")).isEqualTo("/");
  }

  @Test
  void a_block_of_data_ends_where_it_should() {
    assertThat(new DataBlock("{\"a\":\"</script><!--&\u2028\"}").json())
        .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\"}");
  }
}
