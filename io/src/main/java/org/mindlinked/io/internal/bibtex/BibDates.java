package org.mindlinked.io.internal.bibtex;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;

/**
 * The date of publication: BibLaTeX's {@code date}, else {@code year}, {@code month} and {@code
 * day}. What says more, or is not certain, is kept aside as well. For one thread.
 */
final class BibDates {
  /** {@code 1995~} is about, {@code 1995?} uncertain, {@code 1995%} both. */
  private static final Pattern UNCERTAIN = Pattern.compile("[~?%]$");

  private final PublicationDraft draft;
  private final @Nullable BibField date;
  private final @Nullable BibField year;
  private final @Nullable BibField month;
  private final @Nullable BibField day;

  BibDates(
      PublicationDraft draft,
      @Nullable BibField date,
      @Nullable BibField year,
      @Nullable BibField month,
      @Nullable BibField day) {
    this.draft = draft;
    this.date = date;
    this.year = year;
    this.month = month;
    this.day = day;
  }

  void tell() {
    Optional<PrintedDate> known = Optional.empty();
    if (date != null) {
      known = iso(Latex.verbatim(date.value()).replace("\\", ""));
    }
    if (known.isEmpty() && year != null) {
      known = parts();
    }
    known.ifPresent(found -> draft.issued(found.date()));
    keep(date, known, known.isPresent() && known.get().exact());
    keepParts(known);
  }

  private void keep(@Nullable BibField field, Optional<PrintedDate> known, boolean said) {
    if (field != null && (!said || known.isEmpty())) {
      draft.unreadDate(field.name(), field.value(), draft.entry().lineAt(field.at()));
    }
  }

  /** Of a span its first day; nothing if only its last is known. */
  private static Optional<PrintedDate> iso(String printed) {
    String start = printed;
    boolean exact = true;
    int slash = printed.indexOf('/');
    if (slash >= 0) {
      start = printed.substring(0, slash).strip();
      exact = start.equals(printed.substring(slash + 1).strip());
    }
    String certain = UNCERTAIN.matcher(start).replaceFirst("");
    exact &= certain.equals(start);
    boolean whole = exact;
    if (certain.startsWith("-") || certain.startsWith("Y")) {
      return Optional.empty();
    }
    return PrintedDate.read(certain).map(d -> new PrintedDate(d.date(), whole && d.exact()));
  }

  /** Year, month and day in the orders in which programs print them. */
  private Optional<PrintedDate> parts() {
    String y = text(year);
    Optional<PrintedDate> alone = PrintedDate.read(y);
    String m = text(month);
    if (m.isEmpty() || !y.matches("\\d{4}")) {
      return alone;
    }
    String d = text(day);
    Optional<PrintedDate> best = alone.map(a -> new PrintedDate(a.date(), false));
    for (String order :
        new String[] {y + " " + m + " " + d, y + " " + m, d + " " + m + " " + y, m + " " + y}) {
      Optional<PrintedDate> read = PrintedDate.read(order.strip());
      if (read.isPresent() && read.get().exact() && longer(read.get(), best)) {
        best = read;
      }
    }
    return best;
  }

  private static boolean longer(PrintedDate one, Optional<PrintedDate> other) {
    return other.isEmpty()
        || one.date().toString().length() > other.get().date().toString().length();
  }

  private void keepParts(Optional<PrintedDate> known) {
    String found = known.map(k -> k.date().toString()).orElse("");
    boolean yearSaid = !found.isEmpty() && found.equals(text(year) + found.substring(4));
    boolean monthSaid = found.length() > 4 && (date == null ? yearSaid : sameMonth(found));
    keep(year, known, yearSaid);
    keepUnless(month, monthSaid);
    keepUnless(day, found.length() > 7 && monthSaid && isDay(found));
  }

  private boolean sameMonth(String found) {
    return PrintedDate.read((found.substring(0, 4) + " " + text(month)).strip())
        .filter(read -> read.exact() && found.startsWith(read.date().toString()))
        .isPresent();
  }

  private boolean isDay(String found) {
    String digits = text(day);
    return found.endsWith("-" + (digits.length() == 1 ? "0" : "") + digits);
  }

  private void keepUnless(@Nullable BibField field, boolean said) {
    if (field != null && !said) {
      draft.unmapped(field.name(), field.value());
    }
  }

  private static String text(@Nullable BibField field) {
    return field == null ? "" : Latex.text(field.value());
  }
}
