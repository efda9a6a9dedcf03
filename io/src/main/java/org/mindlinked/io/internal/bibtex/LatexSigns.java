package org.mindlinked.io.internal.bibtex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of Unicode for commands of LaTeX. Safe for all threads. */
final class LatexSigns {
  /** Commands, each followed by the combining mark that it puts on a letter, as a number. */
  private static final String MARKS =
      "` 0300 ' 0301 ^ 0302 ~ 0303 \" 0308 = 0304 . 0307 u 0306 v 030C H 030B c 0327 k"
          + " 0328 d 0323 b 0331 r 030A t 0361 h 0309 G 030F U 030E textcommabelow 0326"
          + " textogonekcentered 0328 hat 0302 bar 0304 tilde 0303 acute 0301 grave 0300 ddot"
          + " 0308 dot 0307 check 030C breve 0306 vec 20D7";

  private static final String SIGNS =
      "ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ imath ı jmath ȷ dh ð DH Ð th þ TH Þ"
          + " dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ textendash – textemdash — textquoteright ’ textquoteleft ‘"
          + " textquotesingle ' textquotedblleft “ textquotedblright ” textquotedbl \" quotedblbase „"
          + " quotesinglbase ‚ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » guillemotleft « guillemotright »"
          + " guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › textbackslash \\"
          + " textasciitilde ~ textasciicircum ^ textasciigrave ` textunderscore _ textbar | textless <"
          + " textgreater > textbraceleft { textbraceright } textdollar $ textpercent % textnumero №"
          + " ldots … dots … textellipsis … textbullet • textexclamdown ¡ textquestiondown ¿ copyright ©"
          + " textcopyright © textregistered ® texttrademark ™ textdegree ° degree ° celsius ℃ textcelsius ℃"
          + " pounds £ textsterling £ euro € texteuro € textyen ¥ textcent ¢ S § textsection § P ¶"
          + " textparagraph ¶ dag † ddag ‡ textdagger † textordfeminine ª textordmasculine º textmu µ"
          + " textmicro µ micro µ times × texttimes × div ÷ textdiv ÷ pm ± textpm ± mp ∓ leq ≤ le ≤"
          + " leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝"
          + " lt < gt > ll ≪ gg ≫ rightarrow → to → textrightarrow → leftarrow ← textleftarrow ←"
          + " leftrightarrow ↔ uparrow ↑ downarrow ↓ Rightarrow ⇒ Leftarrow ⇐ infty ∞ cdot · ast ∗ circ ∘"
          + " textperiodcentered · cdots ⋯ prime ′ textprimstress ˈ textonehalf ½ textonequarter ¼"
          + " textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³ sum ∑ prod ∏ int ∫"
          + " partial ∂ nabla ∇ in ∈ cap ∩ cup ∪ subset ⊂ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨"
          + " sqrt √ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ alpha α beta β gamma γ delta δ epsilon ε varepsilon ε"
          + " zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ"
          + " varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ"
          + " Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω textalpha α textbeta β textgamma γ"
          + " textdelta δ textepsilon ε textkappa κ textlambda λ textmugreek μ textpi π textrho ρ"
          + " textsigma σ texttau τ textphi φ textchi χ textpsi ψ textomega ω textOmega Ω textDelta Δ"
          + " TeX TeX LaTeX LaTeX BibTeX BibTeX cprime ' cydot · checkmark ✓ bigstar ★ star ⋆ % % & &"
          + " lbrace { rbrace } textvisiblespace ␣ textcompwordmark \u200C";

  private static final String HIGH = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾nⁿiⁱ∘°′′";
  private static final String LOW = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎";

  private static final Map<String, String> MARK = new HashMap<>();
  private static final Map<String, String> SIGN = new HashMap<>();

  static {
    String[] marks = MARKS.split(" ", -1);
    for (int i = 0; i < marks.length; i += 2) {
      MARK.put(marks[i], Character.toString(Integer.parseInt(marks[i + 1], 16)));
    }
    String[] signs = SIGNS.split(" ", -1);
    for (int i = 0; i < signs.length; i += 2) {
      SIGN.put(signs[i], signs[i + 1]);
    }
  }

  private LatexSigns() {}

  /** The combining mark of a command, or null if it puts none on a letter. */
  static @Nullable String mark(String command) {
    return MARK.get(command);
  }

  /** The sign that a command stands for, or null if it stands for none that is known. */
  static @Nullable String sign(String command) {
    return SIGN.get(command);
  }

  /**
   * Characters that Unicode has set high or low, or null if it does not have all of them so.
   *
   * @param sign {@code ^} for high, {@code _} for low
   */
  static @Nullable String script(char sign, String words) {
    String table = sign == '^' ? HIGH : LOW;
    StringBuilder small = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int known = -1;
      for (int k = 0; k < table.length(); k += 2) {
        known = table.charAt(k) == words.charAt(i) ? k : known;
      }
      if (known < 0) {
        return null;
      }
      small.append(table.charAt(known + 1));
    }
    return small.isEmpty() ? null : small.toString();
  }
}
