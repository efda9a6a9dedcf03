package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides the lines of a page into labels with their values, and text without a label. */
final class PageFields {
  /** What goes on over blank lines, up to the next label. */
  private static final Set<String> LONG = Set.of("abstract", "references", "licence");

  private static final Pattern LABELLED =
      Pattern.compile("(?<label>\\p{L}[\\p{L} ()'-]{1,40}?)\\s*[:\uff1a]\\s*(?<value>\\S.*)");

  private final PageKind kind;
  private final List<Field> fields = new ArrayList<>();
  private PageLabels.@Nullable Match label;
  private List<Passage> lines = new ArrayList<>();

  private PageFields(PageKind kind) {
    this.kind = kind;
  }

  /**
   * A label with what belongs to it.
   *
   * @param label null for text without one
   * @param lines the lines of its value, none of them blank
   */
  record Field(PageLabels.@Nullable Match label, List<Passage> lines) {
    /** What it is; the empty string for text without a label. */
    String role() {
      return label == null ? "" : label.role();
    }

    /** The label as printed. */
    String name() {
      return label == null ? "text" : label.printed().text();
    }

    /** The value as one passage, or null if there is none. */
    @Nullable Passage value() {
      return lines.isEmpty() ? null : lines.get(0).upTo(lines.get(lines.size() - 1));
    }

    /** The label and the value. */
    Passage whole() {
      Passage value = value();
      return label == null
          ? java.util.Objects.requireNonNull(value)
          : value == null ? label.printed() : label.printed().upTo(value);
    }
  }

  /** The fields of those lines, in order. */
  static List<Field> of(PageKind kind, List<Passage> lines) {
    PageFields fields = new PageFields(kind);
    lines.forEach(fields::line);
    fields.end();
    return fields.fields;
  }

  private void line(Passage line) {
    Passage words = line.strip();
    if (words.isEmpty()) {
      blank();
      return;
    }
    Optional<PageLabels.Match> match = PageLabels.get().at(kind, words).or(() -> unknown(words));
    if (match.isEmpty()) {
      lines.add(words);
      return;
    }
    end();
    label = match.get();
    Passage value = label.value();
    if (value != null) {
      lines.add(value);
    }
    if (label.role().equals("control")) {
      end();
    }
  }

  /** Among lines with labels, one that has a label of its own which the table lacks. */
  private Optional<PageLabels.Match> unknown(Passage line) {
    PageLabels.Match known = label;
    if (known == null || known.value() == null || isLong(known)) {
      return Optional.empty();
    }
    Matcher parts = LABELLED.matcher(line.text());
    return parts.matches()
        ? Optional.of(
            new PageLabels.Match(
                new PageLabels.Label("aside", known.label().language()),
                line.group(parts, "label"),
                line.group(parts, "value"),
                List.of()))
        : Optional.empty();
  }

  private static boolean isLong(PageLabels.Match match) {
    return LONG.contains(match.role().split(":", 2)[0]);
  }

  /** A blank line ends most values. */
  private void blank() {
    PageLabels.Match known = label;
    boolean goesOn = known != null && (lines.isEmpty() || isLong(known));
    if (!goesOn) {
      end();
    }
  }

  private void end() {
    if (label != null || !lines.isEmpty()) {
      fields.add(new Field(label, lines));
    }
    label = null;
    lines = new ArrayList<>();
  }
}
