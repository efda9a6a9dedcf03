package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class IriTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/evidence/study/doi-10.1186-s12913-023-10058-w",
        "http://id.nlm.nih.gov/mesh/D000001",
        "https://w3id.org/mindlinked/ns#design-qualitative",
        "https://example.org",
        "https://user@example.org:8080/a/b?c=d&e=%20#f/g?h",
        "http://[2001:db8::1]:80/a",
        "https://example.org/Zürich/東京/😀",
        "https://example.org/?private=\uE000",
        "https://example.org/a//b/...",
        "https://example.org/a#",
        "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "urn:isbn:9780143039433",
        "URN:example:a:b/c",
        "tag:example.org,2020:x",
        "mailto:a@example.org",
        "file:///tmp/a",
        "x:y"
      })
  void keeps_an_absolute_iri_as_given(String text) {
    assertThat(Iri.of(text)).hasToString(text);
    assertThat(Iri.parse(text)).contains(Iri.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "study/1",
        "/study/1",
        "#population-1",
        ":a",
        "1http://example.org/",
        "https:",
        "https://",
        "https:///a",
        "https:example.org",
        "https://:80/",
        "https://example.org:port/",
        "https://a@b@c/",
        "https://example.org/a b",
        " https://example.org/",
        "https://example.org/\n",
        "https://example.org/\u0000",
        "https://example.org/<a>",
        "https://example.org/\"",
        "https://example.org/{id}",
        "https://example.org/a|b",
        "https://example.org/a\\b",
        "https://example.org/a^b",
        "https://example.org/a`b",
        "https://example.org/a[1]",
        "https://example.org/?a[]=1",
        "https://[::1/",
        "https://[]/",
        "https://[x]/",
        "https://[::1]x/",
        "https://example.org/a#b#c",
        "https://example.org/a/../b",
        "https://example.org/.",
        "https://example.org/..?a",
        "https://example.org/%",
        "https://example.org/%2",
        "https://example.org/%zz",
        "https://example.org/\uD800",
        "https://example.org/\uDC00a",
        "https://example.org/\uFFFE",
        "https://example.org/\uFDD0",
        "https://example.org/\uE000",
        "https://example.org/\u200E",
        "https://example.org/\u202E",
        "https://example.org/\u0085",
        "https://example.org/\uDB40\uDC01",
        "urn:",
        "urn:a",
        "urn:a:b",
        "urn:-ab:c",
        "urn:example",
        "urn:example:",
        "urn:uuid:f81d4fae",
        "x:"
      })
  void refuses_what_is_no_absolute_iri(String text) {
    assertThat(Iri.parse(text)).isEmpty();
    assertThatThrownBy(() -> Iri.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-001 ")
        .hasMessageContaining("is not an absolute IRI: ");
  }

  @Test
  void names_the_character_that_cannot_be_seen() {
    assertThatThrownBy(() -> Iri.of("https://example.org/a\u200Eb"))
        .hasMessageContaining("⟨U+200E LEFT-TO-RIGHT MARK⟩")
        .hasMessageContaining("it holds U+200E LEFT-TO-RIGHT MARK");
    assertThatThrownBy(() -> Iri.of("https://example.org/" + "a".repeat(500) + " "))
        .hasMessageContaining("…\" (521 characters)");
  }

  @Test
  void tells_its_fragment() {
    assertThat(Iri.of("https://example.org/a#b").fragment()).contains("b");
    assertThat(Iri.of("https://example.org/a#").fragment()).contains("");
    assertThat(Iri.of("https://example.org/a").fragment()).isEmpty();
    assertThat(Iri.of("https://example.org/a#b").withoutFragment())
        .isEqualTo(Iri.of("https://example.org/a"));
    assertThat(Iri.of("https://example.org/a").withoutFragment())
        .isEqualTo(Iri.of("https://example.org/a"));
  }

  @Test
  void compares_character_by_character() {
    assertThat(Iri.of("http://example.org/")).isNotEqualTo(Iri.of("HTTP://example.org/"));
    assertThat(Iri.of("http://a.org/")).isLessThan(Iri.of("http://b.org/"));
    assertThat(Iri.of("http://a.org/")).hasSameHashCodeAs(Iri.of("http://a.org/"));
  }
}
