package org.mindlinked.model;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * A day, a month or a year, as exact as the source tells it: {@code 2022-06-14}, {@code 2022-06},
 * {@code 2022}. In the Gregorian calendar, from 1800 to 2100, without time or zone. Immutable.
 *
 * <p>Nothing is filled in: {@code 2022} is not the first of January. The order of {@link
 * #compareTo} is that of the written forms, for sorting only; {@link #endsBefore} tells what is
 * certain.
 *
 * @since 0.1.0
 */
public final class PartialDate implements Comparable<PartialDate> {
  /** How much of a date is known. */
  public enum Precision {
    /** The year only. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The day. */
    DAY
  }

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  /** Years alone are the commonest dates of publications; there are few of them. */
  private static final PartialDate[] YEARS = new PartialDate[LAST_YEAR - FIRST_YEAR + 1];

  static {
    for (int i = 0; i < YEARS.length; i++) {
      YEARS[i] = new PartialDate((FIRST_YEAR + i) << 9);
    }
  }

  /** Year, then four bits of month, then five of day; 0 for what is not known. */
  private final int packed;

  private PartialDate(int packed) {
    this.packed = packed;
  }

  /**
   * A year.
   *
   * @throws InvalidValueException ({@code ML-VAL-007}) if it is not from 1800 to 2100
   */
  public static PartialDate of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw badYear(Integer.toString(year));
    }
    return YEARS[year - FIRST_YEAR];
  }

  /**
   * A month.
   *
   * @param month 1 to 12
   * @throws InvalidValueException ({@code ML-VAL-007}, {@code ML-VAL-008}) if there is no such
   *     month
   */
  public static PartialDate of(int year, int month) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw badYear(Integer.toString(year));
    }
    if (month < 1 || month > 12) {
      throw notInCalendar("month " + month);
    }
    return new PartialDate(year << 9 | month << 5);
  }

  /**
   * A day.
   *
   * @param month 1 to 12
   * @param day 1 to 31, as the month has it
   * @throws InvalidValueException ({@code ML-VAL-007}, {@code ML-VAL-008}) if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw badYear(Integer.toString(year));
    }
    if (month < 1 || month > 12) {
      throw notInCalendar("month " + month);
    }
    if (day < 1 || day > daysOf(year, month)) {
      throw notInCalendar("day " + day + " of month " + month + " of " + year);
    }
    return new PartialDate(year << 9 | month << 5 | day);
  }

  /**
   * The date written as {@code 2022}, {@code 2022-06} or {@code 2022-06-14}, and no other way.
   *
   * @throws InvalidValueException ({@code ML-VAL-006} to {@code ML-VAL-008}) if it has another
   *     form, its year is not from 1800 to 2100, or the calendar has no such day
   */
  public static PartialDate of(String text) {
    int length = text.length();
    int year = number(text, 0, 4);
    if (length == 4 && year >= 0) {
      return of(year);
    }
    if (year >= 0 && length >= 7 && text.charAt(4) == '-') {
      int month = number(text, 5, 7);
      if (month >= 0 && length == 7) {
        return of(year, month);
      }
      if (month >= 0 && length == 10 && text.charAt(7) == '-') {
        int day = number(text, 8, 10);
        if (day >= 0) {
          return of(year, month, day);
        }
      }
    }
    if (isDigits(text)) {
      throw badYear(text);
    }
    throw InvalidValueException.withHint(
        ValueCodes.DATE_FORM,
        Shown.of(text) + " is not a date of the form 2022, 2022-06 or 2022-06-14",
        "write year, month and day in that order with hyphens, without time or zone, and leave out"
            + " what is not known");
  }

  /** The digits from one index to another as a number, or -1. */
  private static int number(String text, int from, int to) {
    if (text.length() < to) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static InvalidValueException badYear(String year) {
    return InvalidValueException.of(
        ValueCodes.YEAR,
        "year "
            + Shown.of(year)
            + " is not a year from "
            + FIRST_YEAR
            + " to "
            + LAST_YEAR
            + " in four digits");
  }

  private static InvalidValueException notInCalendar(String what) {
    return InvalidValueException.withHint(
        ValueCodes.CALENDAR,
        "there is no " + what + ", a day of the calendar was expected",
        "look whether day and month were exchanged, and leave out what is not known");
  }

  /** The year, 1800 to 2100. */
  public int year() {
    return packed >> 9;
  }

  /** The month, 1 to 12, if known. */
  public OptionalInt month() {
    int month = monthOrZero();
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** The day of the month, 1 to 31, if known. */
  public OptionalInt day() {
    int day = packed & 31;
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** How much is known. */
  public Precision precision() {
    if ((packed & 31) != 0) {
      return Precision.DAY;
    }
    return monthOrZero() == 0 ? Precision.YEAR : Precision.MONTH;
  }

  /**
   * Whether this date is certainly over before the other begins: {@code 2021} ends before {@code
   * 2022-06}, but {@code 2022} does not.
   */
  public boolean endsBefore(PartialDate other) {
    return lastDay() < other.firstDay();
  }

  private int monthOrZero() {
    return packed >> 5 & 15;
  }

  private int firstDay() {
    int month = Math.max(monthOrZero(), 1);
    return year() << 9 | month << 5 | Math.max(packed & 31, 1);
  }

  private int lastDay() {
    int month = monthOrZero() == 0 ? 12 : monthOrZero();
    int day = (packed & 31) == 0 ? daysOf(year(), month) : packed & 31;
    return year() << 9 | month << 5 | day;
  }

  /** A year before its months, a month before its days. */
  @Override
  public int compareTo(PartialDate other) {
    return Integer.compare(packed, other.packed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && packed == that.packed;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(packed);
  }

  /** The form that {@link #of(String)} reads. */
  @Override
  public String toString() {
    int month = monthOrZero();
    int day = packed & 31;
    StringBuilder text = new StringBuilder(10).append(year());
    if (month != 0) {
      twoDigits(text, month);
    }
    if (day != 0) {
      twoDigits(text, day);
    }
    return text.toString();
  }

  private static void twoDigits(StringBuilder text, int number) {
    text.append('-').append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
