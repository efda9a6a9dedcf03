package org.mindlinked.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.LanguageTag;
import org.mindlinked.model.Licences;
import org.mindlinked.model.ParsedIdentifier;
import org.mindlinked.model.ParsedIdentifier.Outcome;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.InvalidValueException;

class SmallValuesProperties {
  private static final Iri BASE = Iri.of("https://example.org/evidence/");

  @Provide
  Arbitrary<String> strings() {
    return AnyValue.string();
  }

  @Provide
  Arbitrary<String> brokenStrings() {
    return AnyValue.brokenString();
  }

  @Provide
  Arbitrary<Iri> iris() {
    return AnyValue.iri();
  }

  @Provide
  Arbitrary<Text> texts() {
    return AnyValue.text();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return AnyValue.date();
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return AnyValue.interval();
  }

  @Provide
  Arbitrary<Reference> references() {
    return AnyValue.reference();
  }

  @Provide
  Arbitrary<Identifier> identifiers() {
    return AnyValue.identifier();
  }

  @Provide
  Arbitrary<Identifier> checkedIdentifiers() {
    return Arbitraries.of(
            IdentifierScheme.ORCID,
            IdentifierScheme.ISNI,
            IdentifierScheme.ISSN,
            IdentifierScheme.ISBN,
            IdentifierScheme.ROR)
        .flatMap(AnyValue::identifier);
  }

  @Provide
  Arbitrary<Concept> concepts() {
    return AnyValue.concept();
  }

  @Provide
  Arbitrary<IdentifierScheme> schemes() {
    return Arbitraries.of(IdentifierScheme.class);
  }

  // ---- what is written is read as itself ----

  @Property(tries = 1000)
  void iris_round_trip(@ForAll("iris") Iri iri) {
    assertThat(Iri.of(iri.toString())).isEqualTo(iri).hasSameHashCodeAs(iri);
    assertThat(Iri.parse(iri.toString())).contains(iri);
    String whole = iri.withoutFragment() + iri.fragment().map(it -> "#" + it).orElse("");
    assertThat(whole).isEqualTo(iri.toString());
  }

  @Property(tries = 1000)
  void texts_are_made_again_from_their_parts(@ForAll("texts") Text text) {
    Text again = text.plain().map(Text::of).orElseGet(() -> Text.of(text.translations()));

    assertThat(again).isEqualTo(text).hasSameHashCodeAs(text);
    assertThat(text.translations()).hasSize(text.languages());
    text.forEachTranslation((tag, words) -> assertThat(text.in(tag)).contains(words));
    assertThat(text.isPlain()).isEqualTo(text.languages() == 0);
  }

  @Property(tries = 1000)
  void strings_are_kept_as_found(@ForAll("strings") String words) {
    assertThat(Text.of(words).plain()).contains(words);
    assertThat(Text.of("cy", words).in("CY")).contains(words);
  }

  @Property(tries = 1000)
  void dates_round_trip(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.of(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @Property(tries = 1000)
  void intervals_round_trip(@ForAll("intervals") Interval interval) {
    assertThat(Interval.of(interval.toString())).isEqualTo(interval).hasSameHashCodeAs(interval);
  }

  @Property(tries = 1000)
  void references_round_trip(@ForAll("references") Reference reference) {
    assertThat(Reference.of(reference.toString())).isEqualTo(reference);
    Iri resolved = reference.resolve(Iri.of("https://example.org/study/1"));
    assertThat(Iri.of(resolved.toString())).isEqualTo(resolved);
  }

  @Property(tries = 1000)
  void identifiers_round_trip(@ForAll("identifiers") Identifier identifier) {
    assertRoundTrip(identifier);
  }

  @Property(tries = 1000)
  void concepts_are_made_again_from_their_parts(@ForAll("concepts") Concept concept) {
    assertThat(concept.iri().isPresent() || concept.label().isPresent()).isTrue();
    if (concept.isTerm()) {
      ConceptScheme<?> scheme = concept.scheme().orElseThrow();
      assertThat(scheme.of(concept.iri().orElseThrow(), null)).isSameAs(concept);
      assertThat(Concept.of(concept.iri().orElseThrow())).isEqualTo(concept);
    } else if (concept.iri().isEmpty()) {
      assertThat(Concept.labelled(concept.label().orElseThrow())).isEqualTo(concept);
    } else if (concept.label().isEmpty()) {
      assertThat(Concept.of(concept.iri().orElseThrow())).isEqualTo(concept);
    } else {
      assertThat(Concept.of(concept.iri().orElseThrow(), concept.label().orElseThrow()))
          .isEqualTo(concept);
    }
  }

  // ---- nothing is thrown but a refusal with a code ----

  @Property(tries = 1000)
  void no_text_breaks_a_constructor(@ForAll("brokenStrings") String text) {
    assertRefusedOrMade(() -> Iri.of(text));
    assertRefusedOrMade(() -> Text.of(text));
    assertRefusedOrMade(() -> Text.of(text, text));
    assertRefusedOrMade(() -> LanguageTag.canonical(text));
    assertRefusedOrMade(() -> PartialDate.of(text));
    assertRefusedOrMade(() -> Interval.of(text));
    assertRefusedOrMade(() -> Interval.of("2022/" + text));
    assertRefusedOrMade(() -> Reference.of(text));
    assertRefusedOrMade(() -> Reference.of("#" + text));
    assertRefusedOrMade(() -> Identifier.of(text));
    assertRefusedOrMade(() -> PlaceCode.checked(text));
    assertThat(Licences.canonical(text)).isEmpty();
  }

  private static void assertRefusedOrMade(Runnable maker) {
    Throwable thrown = catchThrowable(maker::run);
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(InvalidValueException.class);
      String message = String.valueOf(thrown.getMessage());
      assertThat(message).startsWith("ML-VAL-0");
      assertThat(message.codePoints())
          .as("no character that cannot be seen, in a line of bearable length")
          .noneMatch(Character::isISOControl)
          .hasSizeLessThan(4000);
    }
  }

  @Property(tries = 1000)
  void an_iri_refuses_what_markup_would_stumble_over(
      @ForAll("iris") Iri iri, @ForAll("strings") String nasty) {
    String text = iri + nasty;
    if (Iri.parse(text).isPresent()) {
      assertThat(text).doesNotContainPattern("[\\u0000-\\u0020<>\"{}|\\\\^`\\u007F-\\u009F]");
      assertThat(text.indexOf('#')).isEqualTo(text.lastIndexOf('#'));
    }
  }

  @Property(tries = 1000)
  void no_text_breaks_the_reading_of_identifiers(
      @ForAll("schemes") IdentifierScheme scheme, @ForAll("brokenStrings") String text) {
    assertSound(Identifier.parse(scheme, text), text);
    assertSound(Identifier.parse(scheme, scheme.token() + ":" + text), scheme.token() + ":" + text);
    assertSound(Identifier.parse(text), text);
    assertSound(
        Identifier.parse("https://doi.org/10.1234/" + text), "https://doi.org/10.1234/" + text);
  }

  @Property(tries = 1000)
  void no_noise_breaks_the_reading_of_identifiers(
      @ForAll("identifiers") Identifier identifier,
      @ForAll("strings") String before,
      @ForAll("strings") String after) {
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      assertSound(Identifier.parse(scheme, identifier.value() + after), identifier.value() + after);
    }
    assertSound(Identifier.parse(before + identifier), before + identifier);
    assertSound(Identifier.parse(identifier + after), identifier + after);
  }

  private static void assertSound(ParsedIdentifier parsed, String asFound) {
    assertThat(parsed.asFound()).isEqualTo(asFound);
    assertThat(parsed.identifier().isPresent()).isEqualTo(parsed.outcome() == Outcome.VALID);
    assertThat(parsed.problem().isPresent()).isNotEqualTo(parsed.identifier().isPresent());
    parsed.identifier().ifPresent(SmallValuesProperties::assertRoundTrip);
  }

  private static void assertRoundTrip(Identifier identifier) {
    assertThat(Identifier.of(identifier.toString())).isEqualTo(identifier);
    assertThat(Identifier.of(identifier.scheme(), identifier.value())).isEqualTo(identifier);
    assertThat(identifier.toString())
        .isEqualTo(identifier.scheme().token() + ":" + identifier.value());
    assertThat(Identifier.parse(identifier.toString()).identifier()).contains(identifier);
    identifier
        .link()
        .ifPresent(
            link -> {
              assertThat(Iri.of(link.toString())).isEqualTo(link);
              assertThat(Identifier.parse(identifier.scheme(), link.toString()).identifier())
                  .contains(identifier);
            });
  }

  // ---- what the values promise ----

  @Property(tries = 1000)
  void one_wrong_digit_is_noticed(
      @ForAll("checkedIdentifiers") Identifier identifier, @ForAll int place, @ForAll int offset) {
    String value = identifier.value();
    int at = Math.floorMod(place, value.length());
    char digit = value.charAt(at);
    if (digit >= '0' && digit <= '9') {
      char other = (char) ('0' + (digit - '0' + 1 + Math.floorMod(offset, 9)) % 10);
      String slip = value.substring(0, at) + other + value.substring(at + 1);

      assertThat(Identifier.parse(identifier.scheme(), slip).outcome()).isNotEqualTo(Outcome.VALID);
    }
  }

  @Property(tries = 1000)
  void a_doi_is_one_in_every_form(
      @ForAll("identifiers") Identifier any, @ForAll("strings") String x) {
    Identifier doi =
        any.scheme() == IdentifierScheme.DOI ? any : Identifier.of("doi:10.1234/" + x.length());
    String link = doi.link().orElseThrow().toString();

    for (String form :
        List.of(
            doi.value(),
            asciiUpper(doi.value()),
            "doi:" + doi.value(),
            "DOI: " + doi.value() + ".",
            doi.value().contains("(") ? link : "(" + doi.value() + "),",
            " \u200B" + doi.value() + "\u00A0\n",
            link,
            link.replace("https://", "http://dx."),
            link.substring(8),
            link + "?utm_source=x#y",
            "<" + link + ">.")) {
      assertThat(Identifier.parse(IdentifierScheme.DOI, form).identifier()).as(form).contains(doi);
    }
  }

  private static String asciiUpper(String text) {
    return text.codePoints()
        .map(point -> point >= 'a' && point <= 'z' ? point - 32 : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Property(tries = 1000)
  void dates_are_days_of_the_calendar(
      @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    assertThat(a.endsBefore(b)).isEqualTo(lastDay(a).isBefore(firstDay(b)));
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.toString().compareTo(b.toString())));
  }

  private static LocalDate firstDay(PartialDate date) {
    return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
  }

  private static LocalDate lastDay(PartialDate date) {
    YearMonth month = YearMonth.of(date.year(), date.month().orElse(12));
    return month.atDay(date.day().orElse(month.lengthOfMonth()));
  }

  @Property(tries = 1000)
  void records_of_different_identifiers_have_different_iris(
      @ForAll("identifiers") Identifier a, @ForAll("identifiers") Identifier b) {
    Iri one = RecordIris.study(BASE, a);
    Iri other = RecordIris.study(BASE, b);

    assertThat(Iri.of(one.toString())).isEqualTo(one);
    assertThat(one.fragment()).isEmpty();
    assertThat(one.equals(other)).isEqualTo(a.equals(b));
    assertThat(RecordIris.study(a).equals(RecordIris.study(b))).isEqualTo(a.equals(b));
    assertThat(one.toString()).doesNotContain("%");
  }

  @Property(tries = 1000)
  void order_agrees_with_equality(
      @ForAll("texts") Text text,
      @ForAll("texts") Text otherText,
      @ForAll("intervals") Interval interval,
      @ForAll("intervals") Interval otherInterval,
      @ForAll("identifiers") Identifier identifier,
      @ForAll("identifiers") Identifier otherIdentifier,
      @ForAll("concepts") Concept concept,
      @ForAll("concepts") Concept otherConcept) {
    assertOrder(text, otherText);
    assertOrder(interval, otherInterval);
    assertOrder(identifier, otherIdentifier);
    assertOrder(concept, otherConcept);
  }

  private static <T extends Comparable<? super T>> void assertOrder(T a, T b) {
    Comparator<T> order = Comparator.naturalOrder();
    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    assertThat(order.compare(a, a)).isZero();
  }
}
