package org.mindlinked.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mindlinked.io.profile.TableProfile;

/** Prints the profile of a table for a person. */
final class ProfileText {
  private static final int LONGEST_NAME = 30;
  private static final int EXAMPLES = 60;

  private final PrintStream out;

  ProfileText(PrintStream out) {
    this.out = out;
  }

  void print(TableProfile profile) {
    out.println(head(profile));
    if (profile.sheets().size() > 1) {
      out.println("sheets: " + String.join(", ", profile.sheets()));
    }
    out.println();
    int names =
        Math.min(
            LONGEST_NAME,
            profile.columns().stream().mapToInt(column -> column.name().length()).max().orElse(4));
    String row = "%5s  %-" + Math.max(names, 4) + "s  %-12s  %6s  %8s  %s%n";
    out.printf(Locale.ROOT, row, "", "name", "type", "filled", "values", "such as");
    for (TableProfile.Column column : profile.columns()) {
      out.printf(
          Locale.ROOT,
          row,
          column.place(),
          cut(column.name(), names),
          column.type() + (column.decimal().filter(","::equals).isPresent() ? " (,)" : ""),
          share(column.filled(), profile.rows()),
          String.format(Locale.ROOT, column.moreDistinct() ? ">%,d" : "%,d", column.distinct()),
          range(column) + examples(column.examples()));
    }
    doubts(profile);
  }

  private static String head(TableProfile profile) {
    String made =
        profile
            .delimiter()
            .map(
                delimiter ->
                    "text, " + word(delimiter) + " between cells, " + profile.encoding().orElse(""))
            .orElse("workbook, sheet " + profile.sheet().orElse(""));
    return String.format(
        Locale.ROOT,
        "%s: %s; header in row %d, %,d rows, %d columns",
        profile.name(),
        made,
        profile.headerRow(),
        profile.rows(),
        profile.columns().size());
  }

  private static String word(char delimiter) {
    return switch (delimiter) {
      case '\t' -> "tabs";
      case ' ' -> "blanks";
      default -> "\"" + delimiter + "\"";
    };
  }

  private static String share(long filled, long rows) {
    if (rows == 0 || filled == 0) {
      return "-";
    }
    long percent = filled * 100 / rows;
    return percent == 0 ? "<1%" : percent + "%";
  }

  private static String range(TableProfile.Column column) {
    if (column.least().isEmpty() || column.most().isEmpty()) {
      return "";
    }
    return column.least().get().toPlainString()
        + " to "
        + column.most().get().toPlainString()
        + "; ";
  }

  private static String examples(List<String> examples) {
    StringBuilder line = new StringBuilder();
    for (String example : examples) {
      String next = line.isEmpty() ? example : " · " + example;
      if (line.length() + next.length() > EXAMPLES && !line.isEmpty()) {
        line.append(" …");
        break;
      }
      line.append(next);
    }
    return line.toString();
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length - 1) + "…";
  }

  /** The words for no value, each once with the columns that have it. */
  private void noValues(TableProfile profile) {
    Map<String, Integer> words = new TreeMap<>();
    profile
        .columns()
        .forEach(column -> column.noValues().forEach(w -> words.merge(w, 1, Integer::sum)));
    if (!words.isEmpty()) {
      out.println();
      out.println(
          "taken for no value: "
              + words.entrySet().stream()
                  .map(
                      word ->
                          word.getKey()
                              + " in "
                              + word.getValue()
                              + (word.getValue() == 1 ? " column" : " columns"))
                  .collect(Collectors.joining(", ")));
    }
  }

  private void doubts(TableProfile profile) {
    boolean any =
        !profile.doubts().isEmpty()
            || profile.columns().stream().anyMatch(column -> !column.doubts().isEmpty());
    noValues(profile);
    out.println();
    if (!any) {
      out.println("nothing in it looks odd");
      return;
    }
    out.println("to look at");
    profile.doubts().forEach(doubt -> out.println("  " + doubt));
    for (TableProfile.Column column : profile.columns()) {
      for (String doubt : column.doubts()) {
        String name = column.name().isEmpty() ? "" : " (" + column.name() + ")";
        out.println("  column " + column.place() + name + ": " + doubt);
      }
    }
  }
}
