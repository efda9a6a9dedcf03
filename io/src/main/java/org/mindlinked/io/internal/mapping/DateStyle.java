package org.mindlinked.io.internal.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.table.Cell;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.diagnostic.InvalidValueException;

/** In which order the parts of a date stand. */
enum DateStyle {
  /** The year first, or a month by its name; what can be told for certain. */
  YMD("a date with the year first, such as 2016, 2016-10 or 2016-10-11"),
  /** The day first. */
  DMY("a date with the day first, such as 11.10.2016, 10/2016 or 2016"),
  /** The month first. */
  MDY("a date with the month first, such as 10/11/2016, 10/2016 or 2016");

  private final String expected;

  DateStyle(String expected) {
    this.expected = expected;
  }

  /** The date, or an {@link Unfit}. */
  Object read(String text, @Nullable Cell cell) {
    if (cell != null && cell.date() != null && isWhole(text)) {
      return PartialDate.of(
          cell.date().getYear(), cell.date().getMonthValue(), cell.date().getDayOfMonth());
    }
    Object date = this == YMD ? null : numbers(text);
    if (date == null) {
      Optional<PrintedDate> printed = PrintedDate.read(text);
      date = printed.filter(PrintedDate::exact).map(PrintedDate::date).orElse(null);
    }
    return date == null
        ? new Unfit(expected, "say the order with date: dmy, mdy or ymd, or mend the cell")
        : date;
  }

  /** Whether a date of a workbook is shown with its day. */
  private static boolean isWhole(String text) {
    return text.length() > 7;
  }

  private @Nullable Object numbers(String text) {
    int[] parts = new int[3];
    int count = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && digits < 4 && count < 3) {
        parts[count] = parts[count] * 10 + (c - '0');
        digits++;
      } else if ((c == '.' || c == '/' || c == '-') && digits > 0) {
        count++;
        digits = 0;
      } else {
        return null;
      }
    }
    if (digits != 4) {
      return null;
    }
    try {
      return switch (count) {
        case 0 -> PartialDate.of(parts[0]);
        case 1 -> PartialDate.of(parts[1], parts[0]);
        default ->
            this == DMY
                ? PartialDate.of(parts[2], parts[1], parts[0])
                : PartialDate.of(parts[2], parts[0], parts[1]);
      };
    } catch (InvalidValueException e) {
      return null;
    }
  }
}
