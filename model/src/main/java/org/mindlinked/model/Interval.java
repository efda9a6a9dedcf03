package org.mindlinked.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * A stretch of time from one date to another, both included and each as exact as the source tells
 * it: {@code 2022-02-24/2022-03-10}, {@code 2012/2022}; open at one end {@code 2003/..} or {@code
 * ../2021}. An open end says that the source names none. Immutable.
 *
 * @since 0.1.0
 */
public final class Interval implements Comparable<Interval> {
  private final @Nullable PartialDate start;
  private final @Nullable PartialDate end;

  private Interval(@Nullable PartialDate start, @Nullable PartialDate end) {
    this.start = start;
    this.end = end;
    if (start != null && end != null && end.endsBefore(start)) {
      throw InvalidValueException.withHint(
          ValueCodes.INTERVAL_REVERSED,
          "the interval \""
              + start
              + '/'
              + end
              + "\" ends before it starts, an end not before the start was expected",
          "look whether start and end, or day and month, were exchanged");
    }
  }

  /**
   * The interval written as {@code start/end}, where one of the two may be {@code ..}.
   *
   * @throws InvalidValueException ({@code ML-VAL-006} to {@code ML-VAL-011}) if it has another
   *     form, one of its dates is none, both ends are open, or it certainly ends before it starts
   */
  public static Interval of(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0 || slash + 1 == text.length() || text.indexOf('/', slash + 1) >= 0) {
      throw InvalidValueException.withHint(
          ValueCodes.INTERVAL_FORM,
          Shown.of(text) + " is not an interval of the form 2022-02-24/2022-03-10 or 2003/..",
          "write start and end with one slash between, and .. for an end that is not known");
    }
    PartialDate start = dateOrOpen(text.substring(0, slash));
    PartialDate end = dateOrOpen(text.substring(slash + 1));
    if (start == null && end == null) {
      throw InvalidValueException.withHint(
          ValueCodes.INTERVAL_EMPTY,
          "the interval \"../..\" has neither start nor end, one of them was expected",
          "leave the interval out if nothing is known of it");
    }
    return new Interval(start, end);
  }

  private static @Nullable PartialDate dateOrOpen(String text) {
    return text.equals("..") ? null : PartialDate.of(text);
  }

  /**
   * From one date to another.
   *
   * @throws InvalidValueException ({@code ML-VAL-010}) if it certainly ends before it starts
   */
  public static Interval between(PartialDate start, PartialDate end) {
    return new Interval(Objects.requireNonNull(start, "start"), Objects.requireNonNull(end, "end"));
  }

  /** From that date, without a known end. */
  public static Interval from(PartialDate start) {
    return new Interval(Objects.requireNonNull(start, "start"), null);
  }

  /** Until that date, without a known start. */
  public static Interval until(PartialDate end) {
    return new Interval(null, Objects.requireNonNull(end, "end"));
  }

  /** The first date, absent if open. */
  public Optional<PartialDate> start() {
    return Optional.ofNullable(start);
  }

  /** The last date, absent if open. */
  public Optional<PartialDate> end() {
    return Optional.ofNullable(end);
  }

  /** By start, open ones first, then by end, open ones last. */
  @Override
  public int compareTo(Interval other) {
    int byStart = compare(start, other.start, -1);
    return byStart != 0 ? byStart : compare(end, other.end, 1);
  }

  private static int compare(@Nullable PartialDate a, @Nullable PartialDate b, int open) {
    if (a == null) {
      return b == null ? 0 : open;
    }
    return b == null ? -open : a.compareTo(b);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval that
        && Objects.equals(start, that.start)
        && Objects.equals(end, that.end);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(start) + Objects.hashCode(end);
  }

  /** The form that {@link #of(String)} reads. */
  @Override
  public String toString() {
    return (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
  }
}
