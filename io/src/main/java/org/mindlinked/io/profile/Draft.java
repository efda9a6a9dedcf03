package org.mindlinked.io.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.io.profile.TableProfile.Column;

/**
 * Writes a first mapping: each column that has the name of something we know is mapped, all others
 * stand there with null, which keeps them aside, and a comment on what they hold. For one thread.
 */
final class Draft {
  private static final String EFFECT_NODE = "findings/0/";
  private static final String PAPER = "reports/0/publication/";
  private static final List<String> OF_BOTH = List.of("title");

  /** Fields of text in which numbers are at home; elsewhere they are codes for something. */
  private static final Set<String> NAMED_BY_NUMBERS =
      Set.of(
          "shortName",
          "volume",
          "issue",
          "pageStart",
          "pageEnd",
          "issued",
          "identifiers",
          "container/issn",
          "outcomes/0/timepoint");

  private final TableProfile profile;
  private final boolean study;
  private final Optional<Column> key;
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Map<String, String> findingConstants = new LinkedHashMap<>();
  private final List<String> findingColumns = new ArrayList<>();
  private final Map<Proposal, Column> used = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> takenPaths = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private Draft(TableProfile profile) {
    this.profile = profile;
    this.study = isOfStudies(profile);
    this.key = study ? repeatedKey(profile) : Optional.empty();
  }

  /** A mapping for the table of that profile. */
  static String of(TableProfile profile) {
    return new Draft(profile).write();
  }

  private static boolean isOfStudies(TableProfile profile) {
    Set<String> known = new HashSet<>();
    boolean studies = false;
    for (Column column : profile.columns()) {
      for (Proposal proposal : Proposal.ALL) {
        if (proposal.fits(words(column.name()))) {
          studies |= proposal.study() && isFit(proposal, column);
          known.addAll(proposal.paths());
          break;
        }
      }
    }
    return studies || !known.contains("title");
  }

  /** A column that names the study of each row, where rows of one study follow each other. */
  private static Optional<Column> repeatedKey(TableProfile profile) {
    return profile.columns().stream()
        .filter(column -> !column.name().isEmpty() && profileHasOne(profile, column.name()))
        .filter(
            column ->
                words(column.name())
                    .matches("study|study id|studyid|study label|trial|trial id|record id"))
        .filter(
            column ->
                column.filled() == profile.rows()
                    && !column.moreDistinct()
                    && column.distinct() < column.filled())
        .findFirst();
  }

  private static boolean profileHasOne(TableProfile profile, String name) {
    return profile.columns().stream().filter(each -> each.name().equals(name)).count() == 1;
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
  }

  private static boolean isFit(Proposal proposal, Column column) {
    if (column.type().equals("empty")) {
      return false;
    }
    return proposal.numeric()
        ? isNumeric(column)
        : !isNumeric(column) || NAMED_BY_NUMBERS.containsAll(proposal.paths());
  }

  private static boolean isNumeric(Column column) {
    return Set.of("whole number", "number", "percent", "mixed").contains(column.type());
  }

  private String write() {
    comment("A first mapping of " + profile.name() + ", drafted from its header and its cells.");
    comment(
        "Look at each line: what a column means, only you know. null keeps a column aside with");
    comment("its record. docs/guide/tables.md tells what can be said.");
    profile.doubts().forEach(doubt -> comment("To look at: " + doubt));
    line("record: " + (study ? "Study" : "Publication"));
    profile.sheet().ifPresent(sheet -> line("sheet: " + Yaml.quoted(sheet)));
    if (profile.headerRow() > 1) {
      line("headerRow: " + profile.headerRow());
    }
    key.ifPresentOrElse(
        column -> {
          comment(
              String.format(
                  Locale.ROOT,
                  "%,d values in %,d rows: the rows of one value become one record.",
                  column.distinct(),
                  column.filled()));
          line("key: " + Yaml.word(column.name()));
        },
        () -> {
          if (study) {
            comment("Is a study in several rows? Then name the column that tells it: key: study");
          }
        });
    skips();
    numbers();
    line("columns:");
    List<String> leftOut = new ArrayList<>();
    profile.columns().forEach(column -> column(column, leftOut));
    leftOut.forEach(this::line);
    if (study) {
      studyConstants();
    }
    section("constants:", constants);
    findings();
    return out.toString();
  }

  private void skips() {
    Set<String> words = new LinkedHashSet<>();
    profile.columns().forEach(column -> words.addAll(column.noValues()));
    if (!words.isEmpty()) {
      comment("Cells that say that there is nothing to say.");
      line("skip: [" + String.join(", ", words.stream().map(Yaml::quoted).toList()) + "]");
    }
  }

  private void numbers() {
    long commas = profile.columns().stream().filter(column -> hasMark(column, ",")).count();
    long points = profile.columns().stream().filter(column -> hasMark(column, ".")).count();
    boolean mixed =
        profile.columns().stream()
            .anyMatch(
                column -> column.doubts().stream().anyMatch(d -> d.startsWith("decimal marks")));
    if (commas > 0 || mixed) {
      boolean both = points > 0 || mixed;
      comment(
          both
              ? "Decimal commas and points both occur: "
                  + commas
                  + " columns have commas, "
                  + points
                  + " points."
              : "Numbers have a decimal comma.");
      line("numbers: {decimal: " + (both ? "\".,\"" : "\",\"") + "}");
    }
  }

  private static boolean hasMark(Column column, String mark) {
    return column.decimal().filter(mark::equals).isPresent();
  }

  private void column(Column column, List<String> leftOut) {
    if (column.name().isEmpty()) {
      leftOut.add("  # column " + column.place() + " has no name: it is kept aside");
      return;
    }
    int nth = seen.merge(column.name(), 1, Integer::sum);
    boolean repeated = !profileHasOne(profile, column.name());
    String name = Yaml.word(repeated ? column.name() + "#" + nth : column.name());
    Optional<Proposal> proposal = proposal(column);
    if (proposal.isEmpty()) {
      boolean isKey = key.filter(column::equals).isPresent();
      leftOut.add(
          "  "
              + name
              + ": "
              + (isKey && !takenPaths.contains("shortName") ? "shortName" : "null")
              + remark(column));
      return;
    }
    used.put(proposal.get(), column);
    boolean finding = key.isPresent() && isOfFinding(proposal.get());
    List<String> paths = paths(proposal.get(), finding);
    takenPaths.addAll(paths);
    String line = name + ": " + rule(proposal.get(), column, paths) + remark(column);
    if (finding) {
      findingColumns.add(line);
      proposal
          .get()
          .constants()
          .forEach(
              (path, value) -> findingConstants.put(path.substring(EFFECT_NODE.length()), value));
    } else {
      line("  " + line);
      constants.putAll(new java.util.TreeMap<>(proposal.get().constants()));
    }
  }

  private Optional<Proposal> proposal(Column column) {
    String words = words(column.name());
    for (Proposal proposal : Proposal.ALL) {
      boolean open =
          !used.containsKey(proposal)
              && (study || !proposal.study())
              && paths(proposal, false).stream().noneMatch(takenPaths::contains);
      if (open && proposal.fits(words) && isFit(proposal, column) && hasItsNode(proposal)) {
        return Optional.of(proposal);
      }
    }
    return Optional.empty();
  }

  /** Parts of an effect or outcome need the column that makes it. */
  private boolean hasItsNode(Proposal proposal) {
    String path = proposal.paths().get(0);
    if (path.equals("outcomes/0/timepoint")) {
      return anyFits("outcomes/0/label") || anyFits("outcomes/0/instrument");
    }
    if (path.contains("breakdowns")) {
      return profile.columns().stream().anyMatch(this::countsEverybody);
    }
    boolean effectPart = path.startsWith(EFFECT_NODE + "effects") && !path.endsWith("/value");
    return !effectPart || anyFits(EFFECT_NODE + "effects/0/value");
  }

  /** Whether a column has the number of people in each row, of which a share can be one. */
  private boolean countsEverybody(Column column) {
    return column.filled() == profile.rows()
        && column.type().equals("whole number")
        && column.doubts().stream().noneMatch(doubt -> doubt.contains("no numbers"))
        && Proposal.ALL.stream()
            .anyMatch(
                proposal ->
                    proposal.paths().contains("populations/0/counts/0/value")
                        && proposal.fits(words(column.name())));
  }

  private boolean anyFits(String path) {
    return profile.columns().stream()
        .anyMatch(
            column ->
                Proposal.ALL.stream()
                    .anyMatch(
                        proposal ->
                            proposal.paths().contains(path)
                                && proposal.fits(words(column.name()))
                                && isFit(proposal, column)));
  }

  private static boolean isOfFinding(Proposal proposal) {
    return proposal.paths().get(0).startsWith(EFFECT_NODE);
  }

  private List<String> paths(Proposal proposal, boolean finding) {
    if (finding) {
      return proposal.paths().stream().map(path -> path.substring(EFFECT_NODE.length())).toList();
    }
    if (!study || proposal.study()) {
      String path = proposal.paths().get(0);
      if (path.equals("outcomes/0/instrument") && !anyFits("outcomes/0/label")) {
        return List.of("outcomes/0/label", path);
      }
      return proposal.paths();
    }
    List<String> paths = new ArrayList<>();
    for (String path : proposal.paths()) {
      if (OF_BOTH.contains(path)) {
        paths.add(path);
      }
      paths.add(PAPER + path);
    }
    return paths;
  }

  private String rule(Proposal proposal, Column column, List<String> paths) {
    List<String> said = new ArrayList<>();
    boolean inTurn = proposal.paths().size() > 1;
    String to = paths.size() == 1 ? paths.get(0) : "[" + String.join(", ", paths) + "]";
    said.add((inTurn ? "into: " : "to: ") + to);
    for (String word : proposal.words()) {
      switch (word) {
        case "split" -> separator(column).ifPresent(mark -> said.add("split: " + mark));
        case "number" -> numberWords(column, said);
        case "date" -> dateWords(column, said);
        default -> said.add(word);
      }
    }
    return said.size() == 1 && !inTurn ? to : "{" + String.join(", ", said) + "}";
  }

  private static Optional<String> separator(Column column) {
    String all = String.join("\n", column.examples());
    if (all.contains("['") || all.contains("[\"")) {
      return Optional.of("list");
    }
    for (String mark : List.of(";", "|", " / ")) {
      if (all.contains(mark)) {
        return Optional.of("\"" + mark + "\"");
      }
    }
    return Optional.empty();
  }

  private static void numberWords(Column column, List<String> said) {
    boolean fraction =
        !column.type().equals("percent")
            && column.most().isPresent()
            && column.most().get().compareTo(java.math.BigDecimal.ONE) <= 0;
    if (said.get(0).endsWith("proportion")) {
      said.add("number: {percent: " + (fraction ? 1 : 100) + "}");
    }
    if (column.doubts().stream().anyMatch(doubt -> doubt.contains("are no numbers"))
        || (said.get(0).endsWith("/value") && column.type().equals("number"))) {
      said.add("otherwise: aside");
    }
  }

  private static void dateWords(Column column, List<String> said) {
    if (!Set.of("year", "date").contains(column.type())
        || column.doubts().stream().anyMatch(doubt -> doubt.contains("are no numbers"))) {
      said.add("otherwise: aside");
    }
    column.doubts().stream()
        .filter(doubt -> doubt.contains("day or month"))
        .findFirst()
        .ifPresent(doubt -> said.add("date: dmy"));
  }

  private String remark(Column column) {
    if (column.type().equals("empty")) {
      return "  # empty";
    }
    StringBuilder remark = new StringBuilder("  # ").append(column.type());
    if (profile.rows() > 0 && column.filled() < profile.rows()) {
      remark.append(", ").append(column.filled() * 100 / profile.rows()).append("% filled");
    }
    remark.append(": ");
    if (column.least().isPresent() && column.most().isPresent()) {
      remark.append(column.least().get().toPlainString());
      remark.append(" to ").append(column.most().get().toPlainString());
    } else {
      remark.append(String.join(" · ", column.examples().stream().limit(3).toList()));
    }
    column.doubts().forEach(doubt -> remark.append("; ").append(doubt));
    return Yaml.comment(remark.toString());
  }

  private void studyConstants() {
    labelEffects();
    if (takenPaths.stream().anyMatch(path -> path.startsWith(PAPER))) {
      constants.put("reports/0/role", "primary");
    }
    if (constants.containsKey("populations/0/counts/0/unit")
        && !constants.containsKey("populations/0/counts/0/stage")) {
      comment(
          "  of which stage is the number of people: planned, randomised, analysed, completed?");
    }
    if (takenPaths.stream().noneMatch(path -> path.equals("designs"))) {
      comment("  what design do the studies have? Then say designs: randomised-trial, for example");
    }
  }

  /** What an effect is called that no column names. */
  private void labelEffects() {
    if (constants.containsKey(EFFECT_NODE + "effects/0/measure")
        && !takenPaths.contains(EFFECT_NODE + "text")) {
      constants.put(EFFECT_NODE + "label", "effect");
    }
  }

  private void section(String name, Map<String, String> members) {
    if (!members.isEmpty()) {
      line(name);
      members.forEach((path, value) -> line("  " + path + ": " + value));
    }
  }

  private void findings() {
    if (findingColumns.isEmpty()) {
      return;
    }
    comment("Each row is a finding of its study.");
    line("parts:");
    line("  finding:");
    line("    at: findings");
    line("    columns:");
    findingColumns.forEach(column -> line("      " + column));
    if (!findingConstants.isEmpty()) {
      line("    constants:");
      line("      label: effect  # of what on what? \"{Name of a column}\" stands for its cell");
      findingConstants.forEach((path, value) -> line("      " + path + ": " + value));
    }
  }

  private void comment(String words) {
    line("# " + Yaml.comment(words));
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
