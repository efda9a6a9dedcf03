package org.mindlinked.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.References;

/** What no value may be; each type refuses it at its construction, so nothing later asks again. */
final class RecordChecks {
  private static final int LONGEST_QUOTATION = 300;
  private static final int SHA256_DIGITS = 64;

  private RecordChecks() {}

  static void study(Study study) {
    recordId(study.id());
    singleLanguage(study.aims(), "aims");
    singleLanguage(study.limitations(), "limitations");
    List<Diagnostic> problems = new ArrayList<>();
    References.check(ModelTypes.STUDY, study, problems::add);
    refuse(problems);
  }

  static void publication(Publication publication) {
    publication.id().ifPresent(RecordChecks::recordId);
    singleLanguage(publication.authorKeywords(), "authorKeywords");
    singleLanguage(publication.indexerKeywords(), "indexerKeywords");
    singleLanguage(publication.repositoryKeywords(), "repositoryKeywords");
    singleLanguage(publication.keywords(), "keywords");
    notNegative(publication.pageCount(), "pageCount");
    notNegative(publication.referencesTotal(), "referencesTotal");
    List<Diagnostic> problems = new ArrayList<>();
    References.check(ModelTypes.PUBLICATION, publication, problems::add);
    refuse(problems);
  }

  private static void recordId(Iri id) {
    if (id.fragment().isPresent()) {
      throw InvalidValueException.withHint(
          ValueCodes.RECORD_ID,
          "the IRI of a record has no fragment, since fragments name its inner nodes: " + id,
          "leave out the part from the #",
          "id");
    }
  }

  static void report(Report report) {
    if (report.publication().id().isPresent()) {
      throw InvalidValueException.withHint(
          ValueCodes.NESTED_ID,
          "a publication inside a study has no IRI of its own, this one has "
              + report.publication().id().get(),
          "leave out the id; the two meet through their identifiers",
          "publication");
    }
  }

  static void singleLanguage(SortedSet<Text> texts, String attribute) {
    for (Text text : texts) {
      if (text.languages() > 1) {
        throw InvalidValueException.withHint(
            ValueCodes.TEXT_IN_SET,
            "a set of texts holds texts of one language each, this one has "
                + String.join(", ", text.translations().keySet()),
            "give one text for each language",
            attribute);
      }
    }
  }

  static void place(Place place) {
    somethingSaid(
        place.code().isPresent() || place.name().isPresent() || place.iri().isPresent(),
        "a place",
        "code",
        "name",
        "iri");
    if (place.code().isPresent() && !PlaceCode.isKnown(place.code().get())) {
      throw InvalidValueException.withHint(
          ValueCodes.PLACE_CODE,
          "not a code of ISO 3166-1 alpha-2 or ISO 3166-2: " + place.code().get(),
          "use for example GB, GB-ENG or US-CA, and keep the name as given in name",
          "code");
    }
  }

  static void somethingSaid(boolean said, String what, String... attributes) {
    if (!said) {
      throw InvalidValueException.of(
          ValueCodes.EMPTY_VALUE,
          what + " needs at least one of " + String.join(", ", attributes),
          attributes.length == 1 ? attributes : new String[0]);
    }
  }

  static void finding(Finding finding) {
    if (finding.label().isEmpty() && finding.text().isEmpty()) {
      throw InvalidValueException.of(
          ValueCodes.EMPTY_FINDING, "a finding needs a label, a text or both");
    }
  }

  static void contribution(Contribution contribution) {
    if (contribution.person().isPresent() == contribution.organisation().isPresent()) {
      throw InvalidValueException.of(
          ValueCodes.CONTRIBUTOR,
          "a contribution is of a person or of an organisation, this one is of "
              + (contribution.person().isPresent() ? "both" : "neither"));
    }
  }

  static void count(Count count) {
    notNegative(count.value(), "value");
    notNegative(count.min(), "min");
    notNegative(count.max(), "max");
    share(count.proportion(), "proportion");
    boolean range = count.min().isPresent() || count.max().isPresent();
    if (!range && count.value().isEmpty() && count.proportion().isEmpty()) {
      throw InvalidValueException.of(
          ValueCodes.COUNT, "a count needs a value, a min, a max or a proportion");
    }
    if (range && count.value().isPresent()) {
      throw InvalidValueException.withHint(
          ValueCodes.COUNT,
          "a count is a value or a range, this one has the value "
              + count.value().getAsLong()
              + " and a range",
          "make two counts of it",
          "value");
    }
    if (count.min().isPresent()
        && count.max().isPresent()
        && count.min().getAsLong() > count.max().getAsLong()) {
      throw InvalidValueException.of(
          ValueCodes.COUNT,
          "min " + count.min().getAsLong() + " is greater than max " + count.max().getAsLong(),
          "min");
    }
  }

  static void effect(EffectEstimate effect) {
    share(effect.level(), "level");
    share(effect.p(), "p");
    effect
        .standardError()
        .filter(error -> error.signum() < 0)
        .ifPresent(error -> negative(error, "standardError"));
    if (effect.lower().isPresent()
        && effect.upper().isPresent()
        && effect.lower().get().compareTo(effect.upper().get()) > 0) {
      throw InvalidValueException.of(
          ValueCodes.NUMBER,
          "lower " + effect.lower().get() + " is greater than upper " + effect.upper().get(),
          "lower");
    }
  }

  private static void share(Optional<BigDecimal> share, String attribute) {
    if (share.isPresent()
        && (share.get().signum() < 0 || share.get().compareTo(BigDecimal.ONE) > 0)) {
      throw InvalidValueException.withHint(
          ValueCodes.NUMBER,
          attribute + " is a share from 0 to 1, not " + shown(share.get()),
          "write 97 % as 0.97",
          attribute);
    }
  }

  static void notNegative(OptionalLong number, String attribute) {
    if (number.isPresent() && number.getAsLong() < 0) {
      negative(BigDecimal.valueOf(number.getAsLong()), attribute);
    }
  }

  private static void negative(BigDecimal number, String attribute) {
    throw InvalidValueException.of(
        ValueCodes.NUMBER, attribute + " is at least 0, not " + shown(number), attribute);
  }

  /** Never the plain form: it may be gigabytes long before it has been bounded. */
  private static String shown(BigDecimal number) {
    return number.toString();
  }

  static void quote(Quote quote) {
    quote.field().ifPresent(pointer -> pointer(pointer, "field"));
    if (quote.start().isPresent() != quote.end().isPresent()) {
      throw InvalidValueException.of(
          ValueCodes.QUOTE, "a quotation has a start and an end, or neither");
    }
    notNegative(quote.start(), "start");
    if (quote.start().isPresent() && quote.start().getAsLong() > quote.end().getAsLong()) {
      throw InvalidValueException.of(
          ValueCodes.QUOTE,
          "start " + quote.start().getAsLong() + " is greater than end " + quote.end().getAsLong(),
          "start");
    }
    quote.exact().ifPresent(exact -> exact(quote, exact));
    quote.sha256().ifPresent(RecordChecks::sha256);
  }

  private static void exact(Quote quote, String exact) {
    int length = exact.codePointCount(0, exact.length());
    if (length > LONGEST_QUOTATION) {
      throw InvalidValueException.withHint(
          ValueCodes.QUOTE,
          "a quotation has at most " + LONGEST_QUOTATION + " characters, this one has " + length,
          "leave out exact; start, end and sha256 are enough to find and prove the passage",
          "exact");
    }
    if (quote.start().isPresent()
        && quote.end().getAsLong() - quote.start().getAsLong() != length) {
      throw InvalidValueException.withHint(
          ValueCodes.QUOTE,
          "exact has "
              + length
              + " characters, but start and end are "
              + (quote.end().getAsLong() - quote.start().getAsLong())
              + " apart",
          "count Unicode code points",
          "exact");
    }
  }

  private static void sha256(String digest) {
    boolean good = digest.length() == SHA256_DIGITS;
    for (int i = 0; good && i < digest.length(); i++) {
      char c = digest.charAt(i);
      good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    if (!good) {
      throw InvalidValueException.of(
          ValueCodes.QUOTE, "sha256 is 64 lower-case hexadecimal digits", "sha256");
    }
  }

  static void source(SourceRecord source) {
    positive(source.recordNumber(), "recordNumber");
    positive(source.line(), "line");
    notNegative(source.reportedTotal(), "reportedTotal");
    notNegative(source.observedTotal(), "observedTotal");
    if (!source.missingPositions().isEmpty()) {
      positive(OptionalLong.of(source.missingPositions().first()), "missingPositions");
    }
  }

  private static void positive(OptionalLong number, String attribute) {
    if (number.isPresent() && number.getAsLong() < 1) {
      throw InvalidValueException.of(
          ValueCodes.NUMBER, attribute + " counts from 1, not " + number.getAsLong(), attribute);
    }
  }

  /** RFC 6901: empty, or steps that each start with a slash; a tilde only as ~0 or ~1. */
  static void pointer(String pointer, String attribute) {
    boolean good = pointer.isEmpty() || pointer.charAt(0) == '/';
    for (int i = pointer.indexOf('~'); good && i >= 0; i = pointer.indexOf('~', i + 1)) {
      good = i + 1 < pointer.length() && "01".indexOf(pointer.charAt(i + 1)) >= 0;
    }
    if (!good) {
      throw InvalidValueException.withHint(
          ValueCodes.POINTER,
          "not a JSON pointer: " + pointer,
          "write for example /designs or /counts/0/value",
          attribute);
    }
  }

  static void catalogue(Catalogue catalogue) {
    catalogue.id().ifPresent(RecordChecks::recordId);
    List<Diagnostic> problems = new ArrayList<>();
    References.check(ModelTypes.CATALOGUE, catalogue, problems::add);
    refuse(problems);
  }

  private static void refuse(List<Diagnostic> problems) {
    if (!problems.isEmpty()) {
      throw InvalidValueException.of(problems);
    }
  }
}
