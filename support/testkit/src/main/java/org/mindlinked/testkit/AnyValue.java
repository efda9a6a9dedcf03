package org.mindlinked.testkit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/**
 * Arbitrary small values for property tests, as nasty as they may be, and nasty strings for readers
 * of them. The tool behind them shows only here; a failing test prints its seed and the smallest
 * value that fails.
 */
public final class AnyValue {
  private static final List<String> TAGS =
      List.of(
          "en",
          "en-GB",
          "cy",
          "zh-Hant-TW",
          "ar",
          "he",
          "sr-Latn-RS",
          "de-1996",
          "es-419",
          "sl-rozaj-biske",
          "de-u-co-phonebk",
          "en-x-mind",
          "x-private",
          "und");

  private AnyValue() {}

  // ---- strings ----

  /**
   * Any string of whole characters: plain words, combining marks, right-to-left text, NUL and other
   * controls, characters of four bytes, noncharacters, quotes, line ends, what IRIs and markup
   * stumble over; sometimes empty, sometimes very long.
   */
  public static Arbitrary<String> string() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            tuple(6, Arbitraries.of(NastyText.PIECES)),
            tuple(3, codePoint().map(Character::toString)),
            tuple(1, Arbitraries.strings().ofMaxLength(12).map(AnyValue::whole)));
    Arbitrary<String> some = piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    Arbitrary<String> many =
        piece.list().ofMinSize(1).ofMaxSize(3).map(pieces -> String.join("", pieces).repeat(500));
    return Arbitraries.frequencyOf(tuple(40, some), tuple(1, many));
  }

  /** Any string of Java at all, half surrogate pairs included. */
  public static Arbitrary<String> brokenString() {
    Arbitrary<String> halves =
        Combinators.combine(
                string(),
                Arbitraries.chars().range(Character.MIN_SURROGATE, Character.MAX_SURROGATE),
                string())
            .as((before, half, after) -> before + half + after);
    return Arbitraries.oneOf(List.of(halves, Arbitraries.strings().ofMaxLength(40)));
  }

  /** Any Unicode scalar value, each plane as likely as another. */
  public static Arbitrary<Integer> codePoint() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.integers().between(0, 0x7F),
            Arbitraries.integers().between(0x80, 0x7FF),
            Arbitraries.integers().between(0x800, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0xFFFF),
            Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)));
  }

  /** Well-formed language tags in canonical case. */
  public static Arbitrary<String> languageTag() {
    return Arbitraries.of(TAGS);
  }

  // ---- texts, IRIs, dates, references ----

  /** Texts without language, in one language and in several. */
  public static Arbitrary<Text> text() {
    Arbitrary<Text> several =
        Arbitraries.maps(languageTag(), string())
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(map -> Text.of(new TreeMap<>(map)));
    return Arbitraries.oneOf(List.of(string().map(Text::of), several));
  }

  /** Absolute IRIs of several schemes with every kind of character that an IRI can hold. */
  public static Arbitrary<Iri> iri() {
    Arbitrary<String> web =
        Combinators.combine(
                Arbitraries.of("http", "https", "HTTP", "ftp"),
                Arbitraries.of(
                    "example.org", "a.b.example:8080", "u@example.org", "[2001:db8::1]", "例え.jp"),
                path(),
                query(),
                fragment())
            .as(
                (scheme, host, path, query, fragment) ->
                    scheme + "://" + host + path + query + fragment);
    Arbitrary<String> urn =
        Combinators.combine(
                Arbitraries.of("urn:example:", "urn:x-mind:", "URN:isbn:", "tag:a.org,2020:", "x:"),
                segment(),
                fragment())
            .as((start, name, fragment) -> start + "n" + name + fragment);
    Arbitrary<String> uuid =
        Arbitraries.longs()
            .map(number -> String.format(Locale.ROOT, "%016x", number))
            .map(
                hex ->
                    "urn:uuid:00000000-0000-5000-" + hex.substring(0, 4) + "-" + hex.substring(4));
    return Arbitraries.frequencyOf(tuple(6, web), tuple(2, urn), tuple(1, uuid)).map(Iri::of);
  }

  private static Arbitrary<String> path() {
    return segment()
        .filter(segment -> !segment.equals(".") && !segment.equals(".."))
        .list()
        .ofMaxSize(4)
        .map(segments -> segments.isEmpty() ? "" : "/" + String.join("/", segments));
  }

  private static Arbitrary<String> segment() {
    return iriPiece().list().ofMaxSize(6).map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> iriPiece() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.of("study", "a", "1", "-", ".", "_", "~", "%20", "%C3%A9", "%2F", "%2e"),
            Arbitraries.of("!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", ":", "@"),
            Arbitraries.of("é", "e\u0301", "مرحبا", "東京", "😀", "\u00A0", "\uFFEF", "𝒜")));
  }

  private static Arbitrary<String> query() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.just(""),
            iriPiece().map(piece -> "?" + piece),
            iriPiece().map(piece -> "?a=" + piece + "&b=/../?\uE000")));
  }

  private static Arbitrary<String> fragment() {
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.just(""),
            Arbitraries.just("#"),
            iriPiece().map(piece -> "#" + piece + "/?./..")));
  }

  /** Years, months and days from 1800 to 2100. */
  public static Arbitrary<PartialDate> date() {
    Arbitrary<Integer> year = Arbitraries.integers().between(1800, 2100);
    Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
    return Arbitraries.oneOf(
        List.of(
            year.map(PartialDate::of),
            Combinators.combine(year, month).as(PartialDate::of),
            Combinators.combine(year, month, Arbitraries.integers().between(1, 31))
                .as(
                    (y, m, day) ->
                        PartialDate.of(y, m, Math.min(day, YearMonth.of(y, m).lengthOfMonth())))));
  }

  /** Intervals, closed and open at one end. */
  public static Arbitrary<Interval> interval() {
    return Arbitraries.oneOf(
        List.of(
            date().map(Interval::from),
            date().map(Interval::until),
            Combinators.combine(date(), date())
                .as((a, b) -> b.endsBefore(a) ? Interval.between(b, a) : Interval.between(a, b))));
  }

  /** References to nodes and to things outside. */
  public static Arbitrary<Reference> reference() {
    Arbitrary<String> segment =
        Combinators.combine(
                Arbitraries.of("population", "finding", "dataCollection", "publication", "x"),
                Arbitraries.integers().between(0, 120))
            .as((name, number) -> number == 0 ? name : name + "-" + number);
    return Arbitraries.oneOf(
        List.of(
            segment
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(segments -> Reference.local(String.join(".", segments))),
            iri().map(Reference::of)));
  }

  // ---- identifiers ----

  /** Identifiers of every scheme. */
  public static Arbitrary<Identifier> identifier() {
    return Arbitraries.of(IdentifierScheme.class).flatMap(AnyValue::identifier);
  }

  /** Identifiers of that scheme: every form that its canonical one can have. */
  public static Arbitrary<Identifier> identifier(IdentifierScheme scheme) {
    return value(scheme).map(value -> Identifier.of(scheme, value));
  }

  private static Arbitrary<String> value(IdentifierScheme scheme) {
    return switch (scheme) {
      case DOI -> suffixed(digits(4, 9).map(prefix -> "10." + prefix + "/"));
      case PMID -> number(8);
      case PMCID -> number(8).map(n -> "PMC" + n);
      case PROSPERO ->
          Combinators.combine(Arbitraries.integers().between(2011, 2099), digits(6, 7))
              .as((year, n) -> "CRD4" + year + n);
      case NCT -> digits(8, 8).map(n -> "NCT" + n);
      case ISRCTN -> digits(8, 8).map(n -> "ISRCTN" + n);
      case EUDRACT -> digits(12, 12).map(n -> cut(n, 4, 10));
      case CTIS ->
          digits(13, 13).map(n -> cut(n.substring(0, 4) + "5" + n.substring(4), 4, 10, 12));
      case ACTRN -> digits(14, 14).map(n -> "ACTRN" + n);
      case CHICTR ->
          Arbitraries.oneOf(
              List.of(
                  digits(10, 10).map(n -> "ChiCTR" + n),
                  digits(8, 8).map(n -> "ChiCTR-TRC-" + n),
                  digits(8, 8).map(n -> "ChiCTR-ONRC-" + n)));
      case DRKS -> digits(8, 8).map(n -> "DRKS" + n);
      case JRCT ->
          Arbitraries.oneOf(
              List.of(digits(10, 10).map(n -> "jRCT" + n), digits(9, 9).map(n -> "jRCTs" + n)));
      case UMIN -> digits(9, 9).map(n -> "UMIN" + n);
      case EPRINTS ->
          Combinators.combine(
                  Arbitraries.of("discovery.ucl.ac.uk", "eprints.a-b.org", "a.b"), number(9))
              .as((host, n) -> host + "/" + n);
      case EUROPEPMC ->
          Combinators.combine(Arbitraries.of("MED", "PMC", "PPR", "AGR"), digits(1, 9))
              .as((source, n) -> source + "/" + (source.equals("MED") ? "" : source) + n);
      case ARXIV ->
          Arbitraries.oneOf(
              List.of(
                  digits(8, 9).map(n -> n.substring(0, 4) + "." + n.substring(4)),
                  digits(7, 7).map(n -> "hep-th/" + n),
                  digits(7, 7).map(n -> "math.GT/" + n)));
      case HANDLE -> suffixed(Arbitraries.of("2027/", "20.500.12345/", "10.1/", "0/"));
      case OPENALEX ->
          Combinators.combine(Arbitraries.of("W", "A", "I", "S", "F"), number(10))
              .as((kind, n) -> kind + n);
      case WOS -> Arbitraries.oneOf(List.of(digits(15, 15), digits(9, 9).map(n -> "A1996U" + n)));
      case VHL ->
          Combinators.combine(Arbitraries.of("biblio", "lil", "mdl", "psi", "who"), digits(1, 10))
              .as((source, n) -> source + "-" + n);
      case ISSN -> digits(7, 7).map(n -> cut(n, 4) + mod11(n));
      case ISBN ->
          Combinators.combine(Arbitraries.of("978", "979"), digits(9, 9))
              .as((start, n) -> start + n + ean13(start + n));
      case ORCID -> digits(15, 15).map(n -> cut(n + mod11dash2(n), 4, 8, 12));
      case ISNI -> digits(15, 15).map(n -> n + mod11dash2(n));
      case ROR ->
          Arbitraries.strings()
              .withChars("0123456789abcdefghjkmnpqrstvwxyz")
              .ofLength(6)
              .map(n -> "0" + n + ror("0" + n));
      case FUNDREF -> number(9).map(n -> "100000000000".substring(0, 12 - n.length()) + n);
      case MESH ->
          Arbitraries.oneOf(
              List.of(
                  digits(6, 6).map(n -> "D" + n),
                  digits(9, 9).map(n -> "C" + n),
                  digits(12, 12).map(n -> "D" + n.substring(6) + "Q" + n.substring(0, 6))));
      case URL -> iri().map(Iri::toString);
      case LOCAL -> string().filter(text -> !text.isBlank() && Character.isLetter(text.charAt(0)));
    };
  }

  /**
   * Suffixes of DOIs and handles as registered by publishers: brackets, angle brackets, semicolons,
   * other scripts, what must be encoded in an address.
   */
  private static Arbitrary<String> suffixed(Arbitrary<String> prefix) {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            List.of(
                Arbitraries.of("s12913-023-10058-w", "a", "1", "-", "_", "."),
                Arbitraries.of(
                    "(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O", "(1)", "[2]", "{3}"),
                Arbitraries.of(
                    "<", ">", "(", ")", ";", ":", "/", "#", "?", "+", "&", "=", "%~", "%4~"),
                Arbitraries.of(
                    "é", "e\u0301", "מ", "東", "😀", "\"", "'", "|", "\\", "^", "`", "~")));
    return Combinators.combine(prefix, piece.list().ofMaxSize(6))
        .as((start, pieces) -> start + "x" + String.join("", pieces) + "1");
  }

  private static Arbitrary<String> digits(int fewest, int most) {
    return Arbitraries.strings().numeric().ofMinLength(fewest).ofMaxLength(most);
  }

  private static Arbitrary<String> number(int most) {
    return Combinators.combine(Arbitraries.integers().between(1, 9), digits(0, most - 1))
        .as((first, rest) -> first + rest);
  }

  private static String cut(String digits, int... places) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int place : places) {
      parts.add(digits.substring(from, place));
      from = place;
    }
    parts.add(digits.substring(from));
    return String.join("-", parts);
  }

  // Check digits, written from the standards anew: the code under test is not asked.

  private static String mod11(String digits) {
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      sum += (8 - i) * Character.digit(digits.charAt(i), 10);
    }
    int check = Math.floorMod(-sum, 11);
    return check == 10 ? "X" : Integer.toString(check);
  }

  private static String ean13(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 2 * 2 + 1) * Character.digit(digits.charAt(i), 10);
    }
    return Integer.toString(Math.floorMod(-sum, 10));
  }

  private static String mod11dash2(String digits) {
    // The whole number in the system of base 2 must leave 1.
    int sum = 0;
    int weight = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      sum += weight * Character.digit(digits.charAt(i), 10);
      weight = weight * 2 % 11;
    }
    int check = Math.floorMod(1 - sum, 11);
    return check == 10 ? "X" : Integer.toString(check);
  }

  private static String ror(String seven) {
    long number = 0;
    for (int i = 0; i < seven.length(); i++) {
      number = number * 32 + "0123456789abcdefghjkmnpqrstvwxyz".indexOf(seven.charAt(i));
    }
    return String.format(Locale.ROOT, "%02d", 98 - Math.floorMod(number * 100, 97));
  }

  // ---- concepts ----

  /** Concepts of every scheme: its terms, others by IRI, by IRI and label, by label alone. */
  public static Arbitrary<Concept> concept() {
    return Arbitraries.of(List.<ConceptScheme<?>>copyOf(ConceptSchemes.all()))
        .flatMap(scheme -> concept(scheme).map(concept -> concept));
  }

  /** Concepts of that scheme: its terms, others by IRI, by IRI and label, by label alone. */
  public static <C extends Concept> Arbitrary<C> concept(ConceptScheme<C> scheme) {
    Arbitrary<Text> label = text().filter(text -> !text.any().isBlank() && allWritten(text));
    return Arbitraries.frequencyOf(
        tuple(4, Arbitraries.of(scheme.terms())),
        tuple(1, iri().map(iri -> scheme.of(iri, null))),
        tuple(1, Combinators.combine(iri(), label).as(scheme::of)),
        tuple(1, label.map(scheme::labelled)));
  }

  private static boolean allWritten(Text text) {
    return text.translations().values().stream().noneMatch(String::isBlank);
  }

  private static String whole(String text) {
    return text.codePoints()
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static <T> Tuple.Tuple2<Integer, Arbitrary<? extends T>> tuple(
      int frequency, Arbitrary<? extends T> arbitrary) {
    return Tuple.of(frequency, arbitrary);
  }
}
