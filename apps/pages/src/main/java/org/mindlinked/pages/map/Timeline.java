package org.mindlinked.pages.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where the bars of the years stand on the drawing, in units of a pixel. Years without a study have
 * their place too.
 */
record Timeline(int width, int height, int ground, List<Bar> bars) {
  private static final int MARGIN = 12;
  private static final int TALLEST = 120;
  private static final int WIDEST = 900;
  private static final int STEP = 44;
  private static final int NARROWEST_NAMED = 38;
  private static final int NARROWEST_NUMBERED = 24;

  /** A year: its number stands above it and its name below where there is room for them. */
  record Bar(
      String x,
      String middle,
      int y,
      String width,
      int height,
      int year,
      long count,
      boolean named,
      Optional<String> link) {
    String words() {
      return year + ": " + MapDrawing.studies(count);
    }
  }

  static Timeline of(SortedMap<Integer, Long> years, MapLinks links) {
    int ground = MARGIN + 16 + TALLEST;
    if (years.isEmpty()) {
      return new Timeline(WIDEST, ground, ground, List.of());
    }
    int first = years.firstKey();
    int span = years.lastKey() - first + 1;
    double step = Math.min(STEP, (double) WIDEST / span);
    int every = step >= NARROWEST_NAMED ? 1 : step >= 8 ? 5 : 10;
    long most = years.values().stream().mapToLong(count -> count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < span; i++) {
      int year = first + i;
      long count = years.getOrDefault(year, 0L);
      int height = count == 0 ? 0 : Math.max(2, (int) (TALLEST * count / most));
      double x = MARGIN + i * step;
      double width = Math.max(1, step * 0.72);
      bars.add(
          new Bar(
              decimal(x),
              decimal(x + width / 2),
              ground - height,
              decimal(width),
              height,
              year,
              count,
              every == 1 || year % every == 0,
              count == 0 ? Optional.empty() : links.ofYear(year)));
    }
    int width = (int) (2 * MARGIN + span * step + STEP);
    return new Timeline(width, ground + 30, ground, bars);
  }

  /** What it shows, in a few words. */
  String title() {
    return "Studies by year, from "
        + bars.get(0).year()
        + " to "
        + bars.get(bars.size() - 1).year();
  }

  boolean isLinked() {
    return bars.stream().anyMatch(bar -> bar.link().isPresent());
  }

  boolean hasRoomForNumbers() {
    return bars.size() * NARROWEST_NUMBERED <= WIDEST;
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
