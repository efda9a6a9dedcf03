package org.mindlinked.io.internal.csv;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Text;

/** Makes cells of values. */
public final class Cells {
  private static final String SEPARATOR = "; ";

  /** Spreadsheets take a cell that begins so for a formula; the wide forms too, in some places. */
  private static final String BEGIN_FORMULAS = "=+-@\t\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char GUARD = '\'';

  private Cells() {}

  /** Several values in one cell. */
  public static String join(Collection<String> values) {
    return String.join(SEPARATOR, values);
  }

  /** Several values in one cell, without those that are blank and without repetition. */
  public static String join(Stream<String> values) {
    return values
        .filter(value -> !value.isBlank())
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  /** A concept in a word: the token of a term, else its label, else its IRI. */
  public static String word(Concept concept) {
    return concept
        .notation()
        .or(() -> concept.label().map(Text::any))
        .or(() -> concept.iri().map(Object::toString))
        .orElse("");
  }

  /** Several concepts in one cell. */
  public static String words(Collection<? extends Concept> concepts) {
    return join(concepts.stream().map(Cells::word));
  }

  /**
   * A text that no spreadsheet takes for a formula, with LF for every line break, since readers
   * disagree on CR within a cell (that of fastcsv 4.1.0 loses rows). Where it begins like one, or
   * with an apostrophe, an apostrophe is put before it. Whoever takes one apostrophe away from the
   * beginning of a cell always has the text again.
   */
  public static String harmless(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    boolean alarming =
        !lines.isEmpty()
            && (lines.charAt(0) == GUARD || BEGIN_FORMULAS.indexOf(lines.charAt(0)) >= 0);
    return alarming ? GUARD + lines : lines;
  }

  /** Several texts, each made harmless. */
  static List<String> harmless(List<String> texts) {
    return texts.stream().map(Cells::harmless).toList();
  }
}
