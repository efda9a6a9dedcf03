package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;

/**
 * What a page of results says of all its items: how many there are, in which language its labels
 * are. For one thread.
 */
final class ResultsPage {
  /** A page of more results is not looked through for those that are missing. */
  private static final int MOST = 100_000;

  private final Map<String, Integer> languages = new TreeMap<>();
  private @Nullable Passage count;
  private long first;
  private long last;
  private long total = -1;
  private SortedSet<Long> positions = new TreeSet<>();
  private boolean told;

  /** The positions that are on the page, where it is known as a whole. */
  void positions(List<Long> found) {
    positions = new TreeSet<>(found);
  }

  /** A label of the page. */
  void label(PageLabels.Match match) {
    languages.merge(match.label().language(), 1, Integer::sum);
    if (match.role().equals("results") && match.numbers().size() == 3) {
      count = match.printed();
      first = match.numbers().get(0);
      last = match.numbers().get(1);
      total = match.numbers().get(2);
    }
  }

  /** The line of a result is in the language of the page. */
  void language(ResultLine line) {
    if (line.language() != null) {
      String between =
          line.whole()
              .page()
              .raw()
              .substring(java.util.Objects.requireNonNull(line.type()).to(), line.language().from())
              .strip();
      PageLabels.get().words("in").stream()
          .filter(word -> word.text().equalsIgnoreCase(between))
          .forEach(word -> languages.merge(word.language(), 2, Integer::sum));
    }
  }

  /** Tells the source of an item what is known of its page. */
  void tell(PageRecord record) {
    if (total >= 0) {
      record.draft().source().reportedTotal(total);
      if (!told && count != null) {
        record.citeSource("/reportedTotal", count);
      }
    }
    if (!positions.isEmpty()) {
      SortedSet<Long> missing = missing();
      record.draft().source().observedTotal(positions.size()).addAllMissingPositions(missing);
      if (!told && !missing.isEmpty()) {
        warn(record, missing);
      }
    }
    told = true;
  }

  private SortedSet<Long> missing() {
    boolean counted = total >= 0 && last >= first && last - first < MOST;
    long from = counted ? Math.max(1, first) : positions.first();
    long to = counted ? last : positions.last();
    SortedSet<Long> missing = new TreeSet<>();
    for (long position = from; position <= to && to - from < MOST; position++) {
      if (!positions.contains(position)) {
        missing.add(position);
      }
    }
    return missing;
  }

  private void warn(PageRecord record, SortedSet<Long> missing) {
    List<Long> shown = new ArrayList<>(missing).subList(0, Math.min(10, missing.size()));
    record
        .entry()
        .warning(
            IoCodes.PAGE_GAP,
            "the page lacks results that it counts, those at "
                + (missing.size() == 1 ? "position " : "positions ")
                + shown.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (shown.size() < missing.size() ? " and others" : ""),
            record.entry().firstLine(),
            "they are told in the source of each record; copy the page again, or add them by hand");
  }

  /** The language of most labels, or null if none leads. */
  @Nullable String language() {
    int most = languages.values().stream().max(Integer::compare).orElse(0);
    List<String> commonest =
        languages.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return commonest.size() == 1 ? commonest.get(0) : null;
  }
}
