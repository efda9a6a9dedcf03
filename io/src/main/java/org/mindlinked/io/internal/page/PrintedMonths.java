package org.mindlinked.io.internal.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the names of months in other languages, and Chinese ones. */
final class PrintedMonths {
  private static final Pattern WORD = Pattern.compile("(\\p{L}{3,})\\.?");
  private static final Pattern CHINESE =
      Pattern.compile(
          "(\\d{4})\\s*\u5e74(?:\\s*(\\d{1,2})\\s*\u6708(?:\\s*(\\d{1,2})\\s*\u65e5)?)?");

  /** {@code Apr-jun. 2021}. */
  private static final Pattern MONTHS_FIRST =
      Pattern.compile("(\\p{L}{3,}[./-]+\\p{L}{3,}\\.?)\\s+(\\d{4})");

  private static final Pattern OF = Pattern.compile("\\s+de\\s+", Pattern.CASE_INSENSITIVE);

  private PrintedMonths() {}

  /** The date as English prints it; what is not understood stays. */
  static String inEnglish(String printed) {
    Matcher chinese = CHINESE.matcher(printed.strip());
    if (chinese.matches()) {
      StringBuilder date = new StringBuilder(chinese.group(1));
      for (int i = 2; i <= 3 && chinese.group(i) != null; i++) {
        date.append('-').append(chinese.group(i));
      }
      return date.toString();
    }
    Matcher word = WORD.matcher(OF.matcher(printed).replaceAll(" "));
    StringBuilder date = new StringBuilder();
    while (word.find()) {
      Optional<String> month = PageLabels.get().meaning("month", word.group(1));
      word.appendReplacement(date, Matcher.quoteReplacement(month.orElse(word.group())));
    }
    word.appendTail(date);
    Matcher months = MONTHS_FIRST.matcher(date);
    return months.matches() ? months.group(2) + " " + months.group(1) : date.toString();
  }
}
