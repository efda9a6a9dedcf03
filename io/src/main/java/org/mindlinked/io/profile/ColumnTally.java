package org.mindlinked.io.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.table.Cell;
import org.mindlinked.io.internal.table.CellKind;

/** What is found in one column. For one thread. */
final class ColumnTally {
  private static final int EXAMPLES = 5;
  private static final int LISTED = 12;
  private static final int LONGEST = 60;
  private static final double MOSTLY = 0.9;
  private static final Pattern DAY_AND_MONTH = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]");

  final String name;
  private final Map<Look, Long> looks = new EnumMap<>(Look.class);
  private final Map<Look, Long> firstRows = new EnumMap<>(Look.class);
  private final Map<CellKind, Long> kinds = new EnumMap<>(CellKind.class);
  private final DistinctValues distinct = new DistinctValues();
  private final DistinctValues folded = new DistinctValues();
  private final Map<String, Long> values = new LinkedHashMap<>();
  private final Map<String, Long> noValues = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private @Nullable BigDecimal least;
  private @Nullable BigDecimal most;
  private @Nullable String firstRepeat;
  private long filled;
  private long padded;
  private long firstPadded;
  private long odd;
  private long firstOdd;
  private long formulas;
  private long numbersAsText;
  private long fractions;
  private long beyondOne;
  private long years;
  private long dayFirst;
  private long monthFirst;

  ColumnTally(String name) {
    this.name = name;
  }

  void add(long row, Cell cell) {
    kinds.merge(cell.kind(), 1L, Long::sum);
    formulas += cell.formula() ? 1 : 0;
    String text = cell.text();
    Look look = cell.kind() == CellKind.DATE ? Look.DATE_ISO : Look.of(text);
    looks.merge(look, 1L, Long::sum);
    firstRows.putIfAbsent(look, row);
    if (look == Look.BLANK) {
      return;
    }
    String plain = text.strip();
    if (plain.length() != text.length()) {
      firstPadded = padded == 0 ? row : firstPadded;
      padded++;
    }
    if (hasOddBlanks(plain)) {
      firstOdd = odd == 0 ? row : firstOdd;
      odd++;
    }
    if (look == Look.NO_VALUE) {
      if (noValues.size() < LISTED || noValues.containsKey(plain)) {
        noValues.merge(plain, 1L, Long::sum);
      }
      return;
    }
    filled++;
    value(plain, row);
    if (look.isNumber()) {
      number(look, plain, cell);
    } else if (look == Look.DATE_SLASHES || look == Look.DATE_DOTS) {
      date(plain);
    } else if (look == Look.TEXT && others.size() < 3 && !others.contains(shown(plain))) {
      others.add(shown(plain) + " in row " + row);
    }
  }

  private void value(String plain, long row) {
    boolean fresh = distinct.add(plain);
    folded.add(plain.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " "));
    if (!fresh && firstRepeat == null) {
      firstRepeat = shown(plain) + " again in row " + row;
    }
    String key = shown(plain);
    if (values.containsKey(key)) {
      values.merge(key, 1L, Long::sum);
    } else if (values.size() <= LISTED) {
      values.put(key, 1L);
    }
  }

  private void number(Look look, String plain, Cell cell) {
    if (cell.kind() == CellKind.TEXT) {
      numbersAsText++;
    }
    BigDecimal number = cell.number() == null ? parsed(look, plain) : cell.number();
    if (number == null) {
      return;
    }
    if (look == Look.PERCENT && cell.number() != null) {
      number = number.movePointRight(2);
    }
    least = least == null || number.compareTo(least) < 0 ? number : least;
    most = most == null || number.compareTo(most) > 0 ? number : most;
    boolean unit = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    fractions += unit && number.stripTrailingZeros().scale() > 0 ? 1 : 0;
    beyondOne += unit ? 0 : 1;
    years +=
        look == Look.WHOLE
                && plain.length() == 4
                && plain.compareTo("1800") > 0
                && plain.compareTo("2100") < 0
            ? 1
            : 0;
  }

  private static @Nullable BigDecimal parsed(Look look, String plain) {
    String digits = plain.replace("%", "").replace('−', '-').strip();
    digits =
        look == Look.COMMA || (look == Look.PERCENT && digits.indexOf(',') >= 0)
            ? digits.replace(".", "").replace(',', '.')
            : digits.replace(",", "");
    if (look == Look.GROUPED) {
      digits = digits.replace(".", "");
    }
    try {
      return digits.length() > 40 ? null : new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private void date(String plain) {
    Matcher parts = DAY_AND_MONTH.matcher(plain);
    if (parts.lookingAt()) {
      dayFirst += Integer.parseInt(parts.group(1)) > 12 ? 1 : 0;
      monthFirst += Integer.parseInt(parts.group(2)) > 12 ? 1 : 0;
    }
  }

  private static boolean hasOddBlanks(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\u00a0' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\ufffd') {
        return true;
      }
    }
    return false;
  }

  /** A value as it is shown: on one line, not too long. */
  static String shown(String plain) {
    String line = plain.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private long count(Look look) {
    return looks.getOrDefault(look, 0L);
  }

  private long numbers() {
    return looks.entrySet().stream()
        .filter(look -> look.getKey().isNumber())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private long dates() {
    return looks.entrySet().stream()
        .filter(look -> look.getKey().isDate())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  long filled() {
    return filled;
  }

  long distinct() {
    return distinct.count();
  }

  boolean hasMoreDistinct() {
    return distinct.isFull();
  }

  Optional<BigDecimal> least() {
    return isNumeric() ? Optional.ofNullable(least) : Optional.empty();
  }

  Optional<BigDecimal> most() {
    return isNumeric() ? Optional.ofNullable(most) : Optional.empty();
  }

  boolean isNumeric() {
    return filled > 0 && numbers() >= MOSTLY * filled;
  }

  boolean isYear() {
    return isNumeric() && years >= MOSTLY * filled;
  }

  boolean isDate() {
    return filled > 0 && dates() >= MOSTLY * filled;
  }

  boolean isDoi() {
    return filled > 0 && count(Look.DOI) >= MOSTLY * filled;
  }

  /** The order of day and month, as far as the dates tell it: dmy, mdy, or empty. */
  String dateOrder() {
    return dayFirst > 0 && monthFirst == 0 ? "dmy" : monthFirst > 0 && dayFirst == 0 ? "mdy" : "";
  }

  /** The decimal mark: a comma, a point, or empty if none was seen. */
  String decimal() {
    long commas = count(Look.COMMA);
    return !isNumeric() || commas + count(Look.POINT) == 0
        ? ""
        : commas > count(Look.POINT) ? "," : ".";
  }

  boolean hasBothMarks() {
    return isNumeric() && count(Look.COMMA) > 0 && count(Look.POINT) > 0;
  }

  /** Whether its numbers are fractions of one, as far as can be seen. */
  boolean isFraction() {
    return isNumeric() && fractions > 0 && beyondOne == 0 && least().isPresent();
  }

  boolean hasNoValueWords() {
    return !noValues.isEmpty();
  }

  List<String> noValueWords() {
    return List.copyOf(noValues.keySet());
  }

  String type() {
    if (filled == 0) {
      return "empty";
    }
    if (isYear()) {
      return "year";
    }
    if (isNumeric()) {
      return count(Look.PERCENT) * 2 > filled
          ? "percent"
          : count(Look.WHOLE) + count(Look.GROUPED) >= numbers() ? "whole number" : "number";
    }
    if (isDate()) {
      return "date";
    }
    if (count(Look.YES_NO) >= MOSTLY * filled) {
      return "yes or no";
    }
    if (isDoi()) {
      return "DOI";
    }
    return numbers() > filled / 2 ? "mixed" : "text";
  }

  /** Examples; all values with their counts if there are few. */
  List<String> examples() {
    boolean all = values.size() <= LISTED && distinct.count() < filled && !isNumeric();
    return values.entrySet().stream()
        .limit(all ? LISTED : EXAMPLES)
        .map(value -> all ? value.getKey() + " (" + value.getValue() + ")" : value.getKey())
        .toList();
  }

  /** What a curator should look at. */
  List<String> doubts(long rows, boolean workbook) {
    List<String> doubts = new ArrayList<>();
    if (hasBothMarks()) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "decimal marks are mixed: %,d commas (the first in row %d), %,d points (row %d)",
              count(Look.COMMA),
              firstRows.get(Look.COMMA),
              count(Look.POINT),
              firstRows.get(Look.POINT)));
    }
    if (isNumeric() && count(Look.GROUPED) > 0) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d numbers such as 1,234 (the first in row %d): thousands, or decimals?",
              count(Look.GROUPED),
              firstRows.get(Look.GROUPED)));
    }
    long percents = count(Look.PERCENT);
    if (isNumeric() && percents > 0 && percents < numbers()) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d numbers have a percent sign, %,d have none",
              percents,
              numbers() - percents));
    }
    shares(doubts);
    if (numbers() > 0 && count(Look.TEXT) > 0 && numbers() > filled / 2) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d cells are no numbers: %s",
              count(Look.TEXT),
              String.join(", ", others)));
    }
    if (workbook && isNumeric() && numbersAsText > 0) {
      doubts.add(String.format(Locale.ROOT, "%,d numbers are stored as text", numbersAsText));
    }
    dates(doubts);
    if (padded > 0) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d cells begin or end with a blank (the first in row %d)",
              padded,
              firstPadded));
    }
    if (odd > 0) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d cells hold blanks that cannot be seen or signs of a lost letter (the first in"
                  + " row %d)",
              odd,
              firstOdd));
    }
    if (!isNumeric() && !distinct.isFull() && folded.count() < distinct.count()) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d values differ only in capitals or blanks",
              distinct.count() - folded.count()));
    }
    if (formulas > 0) {
      doubts.add(
          String.format(
              Locale.ROOT, "%,d cells are formulas; their stored values are read", formulas));
    }
    long errors = kinds.getOrDefault(CellKind.ERROR, 0L);
    if (errors > 0) {
      doubts.add(String.format(Locale.ROOT, "%,d cells hold errors or no value", errors));
    }
    if (looksLikeKey() && distinct.repeats() > 0) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "%,d values repeat (%s): one record in several rows, or duplicates?",
              distinct.repeats(),
              firstRepeat));
    }
    if (rows > 0 && filled == 0 && noValues.isEmpty()) {
      doubts.add("nothing stands in it");
    }
    return doubts;
  }

  private void shares(List<String> doubts) {
    if (!isNumeric() || least == null || most == null || !saysShare()) {
      return;
    }
    if (isFraction()) {
      doubts.add("shares between 0 and 1: fractions of one, not per cent");
    } else if (least.signum() >= 0 && most.compareTo(BigDecimal.valueOf(100)) <= 0) {
      doubts.add(
          fractions > 0
              ? String.format(
                  Locale.ROOT,
                  "shares between 0 and 100, of which %,d are fractions between 0 and 1: two"
                      + " styles in one column?",
                  fractions)
              : "shares between 0 and 100: per cent");
    }
  }

  /** Whether the name speaks of a share. */
  boolean saysShare() {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("(.*[^a-z])?n([^a-z].*)?")) {
      return false; // a number of people
    }
    return lower.contains("%")
        || lower.matches(".*(perc|pct|prop|share|ratio of|women|female|male|dropout|attrition).*");
  }

  boolean looksLikeKey() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.matches("(.*[ _.-])?(id|key|study|studyid|recordid|doi|pmid|nct|no|nr|record)")
        || lower.matches("(id|study|record|doi|pmid)[ _.-].*");
  }

  private void dates(List<String> doubts) {
    List<String> styles = new ArrayList<>();
    for (Look look : List.of(Look.DATE_ISO, Look.DATE_DOTS, Look.DATE_SLASHES)) {
      if (count(look) > 0) {
        styles.add(
            String.format(
                Locale.ROOT,
                "%,d like %s (the first in row %d)",
                count(look),
                look == Look.DATE_ISO
                    ? "2020-12-31"
                    : look == Look.DATE_DOTS ? "31.12.2020" : "31/12/2020",
                firstRows.get(look)));
      }
    }
    if (styles.size() > 1) {
      doubts.add("dates in " + styles.size() + " styles: " + String.join(", ", styles));
    }
    if (dayFirst > 0 && monthFirst > 0) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "days before months in %,d dates, months before days in %,d",
              dayFirst,
              monthFirst));
    } else if (isDate() && dayFirst + monthFirst == 0 && count(Look.DATE_SLASHES) > 0) {
      doubts.add("no date tells whether day or month comes first");
    }
  }
}
