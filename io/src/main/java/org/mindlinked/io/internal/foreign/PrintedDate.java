package org.mindlinked.io.internal.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * A date as exports print it.
 *
 * @param date as much of it as is certain
 * @param exact whether that is all that the print says
 */
public record PrintedDate(PartialDate date, boolean exact) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String DAY = "0000/00/00";

  /**
   * {@code 2016}, {@code 2016/10/11/}, {@code 2019//}, {@code 2016-10-11T00:00:00Z}, {@code
   * 2016.10}.
   */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{4})(?!\\d)(?:[-/. ]{1,3}(\\d{1,2})(?:[-/. ](\\d{1,2}))?)?[-/. ]*(T[\\d:.]+(?:Z|[+-][\\d:]+)?)?(.*)",
          Pattern.DOTALL);

  /** {@code 20161011}. */
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** {@code 2016 Oct 11}, {@code 2016 October}, {@code 2016 Nov-Dec}, {@code 2016/Oct/11}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})[ /.,-]+(\\p{L}{3,9})\\.?(?:[ /.,-]+(\\d{1,2}))?(.*)", Pattern.DOTALL);

  /** {@code 11 October 2016}, {@code Oct 2016}, {@code OCT-2016}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[ /.-]+)?(\\p{L}{3,9})\\.?,?[ /.-]+(\\d{4})");

  /** {@code October 11, 2016}. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");

  /**
   * Reads a date, or gives nothing if even its year is not certain. Where day and month could be
   * meant either way ({@code 10/11/2016}) nothing is read.
   */
  public static Optional<PrintedDate> read(String printed) {
    String text = printed.strip();
    if (isYear(text)) {
      return of(text.substring(0, 4), 0, 0, true);
    }
    if (isDay(text)) {
      return of(text.substring(0, 4), twoDigits(text, 5), twoDigits(text, 8), true);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return of(compact.group(1), number(compact.group(2)), number(compact.group(3)), true);
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      int month = month(first.group(2));
      boolean sure = month > 0 && first.group(4).isBlank();
      return of(first.group(1), sure ? month : 0, sure ? number(first.group(3)) : 0, sure);
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      int month = month(day.group(2));
      return of(day.group(3), month, month > 0 ? number(day.group(1)) : 0, month > 0);
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      int number = month(month.group(1));
      return of(month.group(3), number, number > 0 ? number(month.group(2)) : 0, number > 0);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      boolean all = numbers.group(5).isBlank();
      int of = number(numbers.group(2));
      return of(
          numbers.group(1),
          all || numbers.group(3) != null ? of : 0,
          of == 0 ? 0 : number(numbers.group(3)),
          all && numbers.group(4) == null);
    }
    return Optional.empty();
  }

  /** Four digits, and maybe slashes where month and day would be: most dates, without a pattern. */
  private static boolean isYear(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i < 4 ? c < '0' || c > '9' : c != '/') {
        return false;
      }
    }
    return text.length() >= 4;
  }

  /** {@code 2016/10/11}, {@code 2016-10-11}, {@code 2016/10/11/}: most of the others. */
  private static boolean isDay(String text) {
    int length = text.length();
    if (length != DAY.length() && !(length == DAY.length() + 1 && text.endsWith("/"))) {
      return false;
    }
    for (int i = 0; i < DAY.length(); i++) {
      char c = text.charAt(i);
      if (DAY.charAt(i) == '0' ? c < '0' || c > '9' : c != '/' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static int twoDigits(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
    return month > 0 && (lower.length() == 3 || lower.equals("sept") || isFull(lower, month))
        ? month
        : 0;
  }

  private static boolean isFull(String lower, int month) {
    return java.time.Month.of(month)
        .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)
        .toLowerCase(Locale.ROOT)
        .equals(lower);
  }

  /** The date of these parts; a month or day that the calendar does not have is left out. */
  private static Optional<PrintedDate> of(String year, int month, int day, boolean exact) {
    try {
      int number = Integer.parseInt(year);
      if (month == 0) {
        return Optional.of(new PrintedDate(PartialDate.of(number), exact));
      }
      if (month > 12) {
        return Optional.of(new PrintedDate(PartialDate.of(number), false));
      }
      if (day == 0) {
        return Optional.of(new PrintedDate(PartialDate.of(number, month), exact));
      }
      if (day > java.time.YearMonth.of(number, month).lengthOfMonth()) {
        return Optional.of(new PrintedDate(PartialDate.of(number, month), false));
      }
      return Optional.of(new PrintedDate(PartialDate.of(number, month, day), exact));
    } catch (InvalidValueException e) {
      return Optional.empty(); // a year that nothing was published in
    }
  }
}
