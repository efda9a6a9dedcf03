package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;

/**
 * The date of publication out of PY, Y1 and DA: the most exact of those that do not contradict the
 * first. For one thread.
 */
final class RisDates {
  /**
   * A date that is told.
   *
   * @param line on which line of the file it stands
   * @param read what of it can be read without the others
   */
  private record Candidate(String tag, String printed, long line, Optional<PrintedDate> read) {
    Candidate(String tag, String printed, long line) {
      this(tag, printed, line, PrintedDate.read(printed));
    }
  }

  private final List<Candidate> dates = new ArrayList<>(2);
  private final List<Candidate> days = new ArrayList<>(1);

  void date(String tag, String printed, long line) {
    dates.add(new Candidate(tag, printed, line));
  }

  /** Of DA, which may say only the month and the day. */
  void day(String tag, String printed, long line) {
    days.add(new Candidate(tag, printed, line));
  }

  void tell(PublicationDraft draft) {
    List<Candidate> all = new ArrayList<>(dates);
    all.addAll(days);
    Optional<PrintedDate> known = Optional.empty();
    for (Candidate each : all) {
      Optional<PrintedDate> read = read(each, known);
      if (read.isPresent() && (known.isEmpty() || refines(known.get(), read.get()))) {
        known = read;
      }
    }
    if (known.isPresent()) {
      draft.issued(known.get().date());
    }
    for (Candidate each : all) {
      if (!isSaid(each, known)) {
        draft.unreadDate(each.tag, each.printed, each.line);
      }
    }
  }

  /** {@code Mar 1} is of the year that is known. */
  private Optional<PrintedDate> read(Candidate each, Optional<PrintedDate> known) {
    boolean startsWithLetter = Character.isLetter(each.printed.charAt(0));
    return each.read.isPresent() || known.isEmpty() || !startsWithLetter
        ? each.read
        : PrintedDate.read(known.get().date().year() + " " + each.printed);
  }

  private static boolean refines(PrintedDate known, PrintedDate other) {
    String shorter = known.date().toString();
    String longer = other.date().toString();
    return longer.length() > shorter.length() && longer.startsWith(shorter);
  }

  private boolean isSaid(Candidate each, Optional<PrintedDate> known) {
    Optional<PrintedDate> read = read(each, known);
    return read.isPresent()
        && read.get().exact()
        && known.isPresent()
        && known.get().date().toString().startsWith(read.get().date().toString());
  }
}
