package org.mindlinked.rdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a plain IRI is good, and is what resolving would make of it. */
class TermMakerTest {
  private static final IRIxResolver RESOLVER =
      IRIxResolver.create()
          .base("http://base.example/a/b#c")
          .resolve(true)
          .allowRelative(false)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/mindlinked/ns#Study",
        "http://www.w3.org/2001/XMLSchema#date",
        "https://doi.org/10.1000/x-y_z.1",
        "https://e.org/s/1#population-1.count-2"
      })
  void most_iris_are_plain(String iri) {
    assertThat(TermMaker.isPlain(iri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:a",
        "a",
        "#a",
        "",
        "http:",
        "http://",
        "http:///a",
        "http://.a/",
        "https://e.org:x/",
        "https://e_f.org/",
        "https://e.org/../a",
        "https://e.org/./a",
        "https://e.org/a/..",
        "https://e.org/%zz",
        "https://e.org/a b",
        "https://e.org/#a#b",
        "https://e.org/[",
        "https://é.org/",
        "https://a-.org/",
        "https://a.-b.org/"
      })
  void what_may_be_wrong_or_change_is_not_plain(String iri) {
    assertThat(TermMaker.isPlain(iri)).isFalse();
  }

  @Test
  void a_plain_iri_is_what_resolving_makes_of_it() {
    Random random = new Random(1);
    String characters = "aZ0-._~/#?:@%é ";
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder iri = new StringBuilder(random.nextBoolean() ? "http://" : "https://");
      for (int j = random.nextInt(9); j >= 0; j--) {
        iri.append(characters.charAt(random.nextInt(random.nextBoolean() ? 3 : 15)));
      }
      if (TermMaker.isPlain(iri.toString())) {
        plain++;
        IRIx made = IRIx.create(iri.toString());
        assertThat(made.str()).isEqualTo(iri.toString());
        assertThat(RESOLVER.resolve(iri.toString()).str()).isEqualTo(iri.toString());
      }
    }
    assertThat(plain).isGreaterThan(2000);
  }
}
