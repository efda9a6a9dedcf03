package org.mindlinked.pages.study;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Interval;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;

/** How values and fields are said in plain English. */
final class Wording {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Fields whose own name is no good name on a page; by field, or by type and field. */
  static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("counts", "Counted"),
          Map.entry("asFound", "As printed"),
          Map.entry("perspective", "Whose view"),
          Map.entry("hedge", "How surely it is said"),
          Map.entry("collectedFrom", "From whom"),
          Map.entry("conductedBy", "Carried out by"),
          Map.entry("findingsComplete", "All findings are listed here"),
          Map.entry("contributorsComplete", "All contributors are listed here"),
          Map.entry("abstractComplete", "The abstract is whole"),
          Map.entry("referencesTotal", "Number of references in the publication"),
          Map.entry("secondHand", "Reported at second hand"),
          Map.entry("reportedTotal", "Records that the source says it lists"),
          Map.entry("observedTotal", "Records found in it"),
          Map.entry("missingPositions", "Positions missing from its list"),
          Map.entry("unmapped", "Kept as found"),
          Map.entry("includes", "Included studies"),
          Map.entry("includedIdentifiers", "Included, by identifier"),
          Map.entry("flow", "From search to inclusion"),
          Map.entry("supplementary", "Also searched by"),
          Map.entry("coverage", "Years covered"),
          Map.entry("searchWindow", "Searched"),
          Map.entry("license", "Licence"),
          Map.entry("id", "Identifier of this record"),
          Map.entry("url", "Address"),
          Map.entry("iri", "Identifier"),
          Map.entry("issn", "ISSN"),
          Map.entry("sd", "Standard deviation"),
          Map.entry("sha256", "Checksum of the passage (SHA-256)"),
          Map.entry("p", "p value"),
          Map.entry("last", "Last of a list that was cut short"),
          Map.entry("partition", "Adds up to the whole"),
          Map.entry("reported", "Reported here"),
          Map.entry("follows", "Follows"),
          Map.entry("followsStudy", "Follows the study"),
          Map.entry("roles", "Roles"),
          Map.entry("parts", "Parts"),
          Map.entry("malformedIdentifiers", "Identifiers that are not well formed"),
          Map.entry("members", "Of them"),
          Map.entry("ReviewMethod.sources", "Sources searched"),
          Map.entry("Population.kind", "Who they are"),
          Map.entry("Population.parts", "Groups"),
          Map.entry("Population.roles", "Roles"),
          Map.entry("Quote.field", "About the property"),
          Map.entry("Note.field", "About the property"),
          Map.entry("Finding.context", "Context"),
          Map.entry("Involvement.results", "What came of it"),
          Map.entry("Involvement.influence", "What it changed"),
          Map.entry("Study.period", "When it was done"),
          Map.entry("Study.aims", "Aims"),
          Map.entry("Study.reports", "Publications"),
          Map.entry("Study.appraisals", "Appraisals"),
          Map.entry("review", "How the review was done"),
          Map.entry("dataCollections", "Data collection"),
          Map.entry("analyses", "Analysis"),
          Map.entry("publicationType", "Kind of publication"),
          Map.entry("rights", "Rights"),
          Map.entry("access", "Access"),
          Map.entry("container", "Published in"),
          Map.entry("pageStart", "First page"),
          Map.entry("pageEnd", "Last page"),
          Map.entry("pageCount", "Number of pages"),
          Map.entry("issued", "Published"),
          Map.entry("major", "Main subject"),
          Map.entry("byteSize", "Size in bytes"),
          Map.entry("sizeAsFound", "Size as printed"),
          Map.entry("approximate", "Said to be approximate"),
          Map.entry("asOf", "As of"));

  private Wording() {}

  /** What a field is called on the page. */
  static String name(NodeType<?> type, Field<?> field) {
    String own = FIELDS.get(type.name() + "." + field.name());
    if (own != null) {
      return own;
    }
    String known = FIELDS.get(field.name());
    return known != null ? known : sentence(field.name());
  }

  /** {@code careSettings} as "Care settings". */
  static String sentence(String camelCase) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      char c = camelCase.charAt(i);
      if (i == 0) {
        words.append(Character.toUpperCase(c));
      } else if (Character.isUpperCase(c)) {
        words.append(' ').append(Character.toLowerCase(c));
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }

  /** {@code finding-3.part-2} as "finding 3, part 2". */
  static String fragment(String fragment) {
    return sentence(fragment).toLowerCase(Locale.ROOT).replace("-", " ").replace(".", ", ");
  }

  /** With commas between thousands. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String number(BigDecimal value) {
    return value.toPlainString();
  }

  /** A share as a percentage. */
  static String share(BigDecimal share) {
    BigDecimal percent = share.multiply(HUNDRED).stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  static String date(PartialDate date) {
    StringBuilder words = new StringBuilder();
    date.day().ifPresent(day -> words.append(day).append(' '));
    date.month()
        .ifPresent(
            month ->
                words
                    .append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .append(' '));
    return words.append(date.year()).toString();
  }

  static String interval(Interval interval) {
    if (interval.start().isEmpty()) {
      return "until " + date(interval.end().orElseThrow());
    }
    String start = date(interval.start().get());
    return interval.end().map(end -> start + " to " + date(end)).orElse("from " + start);
  }

  static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
  }

  /** What is counted, a term of ours, for that number of them. */
  static String unit(CountUnit unit, boolean one) {
    String label = unit.label().map(Text::any).orElseThrow();
    String lower = Character.toLowerCase(label.charAt(0)) + label.substring(1);
    return one ? lower : plural(lower);
  }

  private static String plural(String words) {
    int of = words.indexOf(" of ");
    int by = words.indexOf(" by ");
    int end = of > 0 ? of : by > 0 ? by : words.length();
    String noun = words.substring(0, end);
    String many =
        noun.equals("person")
            ? "people"
            : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return many + words.substring(end);
  }

  /** The first word in capitals, if it was small. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
