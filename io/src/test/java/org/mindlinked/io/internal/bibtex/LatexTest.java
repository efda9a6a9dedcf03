package org.mindlinked.io.internal.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "{\\\"O}zge {\\c{C}}e Aks{\\i}n \\H{o} caf\\'e|Özge Çe Aksın ő café",
        "\\'{\\i}\\'\\i{\\'{\\i}}|ííí",
        "\\v{S}\\v Z \\k{a} \\r{u} \\d{t} \\b{o} \\u{g} \\.{z} \\={a} \\t{oo}|ŠŽ ą ů ṭ o̱ ğ ż ā o͡o",
        "\\'{\\^a} \\'{ea}|ấ éa",
        "\\o re \\o{}re {\\o}re {\\AE} \\ss \\L{}|øre øre øre Æ ßŁ",
        "\\~n \\~{} \\^{} \\^o|ñ ~ ^ ô",
        "\\& \\% \\$ \\# \\_ \\{ \\}|& % $ # _ { }",
        "83--96 --- ``so'' ?`Qu\\'e? `a'|83–96 — “so” ¿Qué? ‘a'",
        "Dr.~Hill, p~=~.05, about ~100, (~5)|Dr. Hill, p = .05, about ~100, (~5)",
        "bare _ % $ & # ^|bare _ % $ & # ^",
        "$\\alpha$ and $x^2$, H$_2$O, 10$^{-3}$, 19$^{th}$, $p<.05$, $x^{ab}$|α and x², H₂O, 10⁻³, 19th, p<.05, x^{ab}",
        "$10 and $20, US$10 vs US$20|$10 and $20, US$10 vs US$20",
        "m\\textsuperscript{2} 1\\textsuperscript{st} 25$^\\circ$C|m² 1st 25°C",
        "\\textit{a} {\\em b} \\emph{{C}d} \\enquote{q}|a b Cd “q”",
        "\\foo{a \\'e} {\\bar} \\noopsort{1973}x {\\unknown y}|\\foo{a é} {\\bar} \\noopsort{1973}x {\\unknown y}",
        "Ragnhei{\\d}ur|Ragnhei{\\d}ur",
        "pre\\-{C}olumbian \\\"|preColumbian \\\"",
        "{unclosed|unclosed",
        "un}opened|unopened",
        "\\|\\",
        "\\'|\\'",
      })
  void makes_letters_of_accents_and_keeps_unknown_commands(String latex, String text) {
    assertThat(Latex.text(latex)).isEqualTo(text);
  }

  @Test
  void parts_paragraphs_at_blank_lines_only() {
    String latex = "One\n  line.\n\n Two.\r\n\r\nThree \\par Four";

    assertThat(Latex.paragraphs(latex)).isEqualTo("One line.\n\nTwo.\n\nThree\n\nFour");
    assertThat(Latex.text(latex)).isEqualTo("One line. Two. Three Four");
  }

  @ParameterizedTest
  @CsvSource({
    "10.1000/a\\_b{\\_}c, 10.1000/a_b_c",
    "10.1000/{(SICI)}1\\textless1::A{\\textgreater}3, 10.1000/(SICI)1<1::A>3",
    "\\url{http://example.org/a%20b\\%20c\\&d}, http://example.org/a%20b%20c&d",
    "http://example.org/$\\sim$hill/{\\textasciitilde}x/~y, http://example.org/~hill/~x/~y",
    "http://example.org/a--b''c, http://example.org/a--b''c",
  })
  void takes_out_of_addresses_only_what_latex_forbids(String latex, String text) {
    assertThat(Latex.verbatim(latex)).isEqualTo(text);
  }

  @Test
  void is_not_led_deep_by_brackets() {
    String deep = "{".repeat(100_000) + "x" + "}".repeat(100_000);
    String accents = "\\'{".repeat(100_000) + "x";

    assertThat(Latex.text(deep)).isEqualTo("x");
    assertThat(Latex.text(accents)).contains("x");
    assertThat(Latex.text("\\foo{".repeat(10_000))).isNotEmpty();
  }
}
