package org.mindlinked.io.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Numbers of days that workbooks show as dates. */
final class SerialDates {
  private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private SerialDates() {}

  /**
   * The moment of a number of days, to the second, or null if it is none: there are no dates before
   * day 0, and 29 February 1900, which day 60 of the 1900 system is called, there was not.
   */
  static @Nullable LocalDateTime moment(BigDecimal days, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
      return null;
    }
    long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long day = Math.floorDiv(seconds, 86_400L);
    LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400L));
    if (from1904) {
      return OF_1904.plusDays(day).atTime(time);
    }
    if (day == 60) {
      return null;
    }
    // Days before the one that was not are one later than those behind it are counted.
    return OF_1900.plusDays(day < 60 ? day + 1 : day).atTime(time);
  }
}
