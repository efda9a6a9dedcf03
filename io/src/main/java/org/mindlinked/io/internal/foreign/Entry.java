package org.mindlinked.io.internal.foreign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.text.Utf8Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.ReadOptions;

/**
 * An entry of a file in another format: its text, where it stands, and what is wrong with it. Good
 * until the next one is cut out. For one thread.
 */
public final class Entry {
  private final ReadOptions options;
  private final Utf8Text bytes;
  private final long number;
  private final long firstLine;
  private final List<Diagnostic> problems = new ArrayList<>();
  private @Nullable String text;
  private @Nullable String id;
  private boolean refused;

  Entry(ReadOptions options, Utf8Text bytes, long number, long firstLine) {
    this.options = options;
    this.bytes = bytes;
    this.number = number;
    this.firstLine = firstLine;
  }

  /** The whole entry, for formats that are cut into fields where they are read. */
  public Utf8Text bytes() {
    return bytes;
  }

  /** The whole entry as a string. */
  public String text() {
    String known = text;
    if (known == null) {
      known = bytes.text();
      text = known;
    }
    return known;
  }

  /** The number of the entry in its file, from 1. */
  public long number() {
    return number;
  }

  /** The line of the file on which it starts, from 1. */
  public long firstLine() {
    return firstLine;
  }

  /** How the file is read. */
  public ReadOptions options() {
    return options;
  }

  /** The line of the file on which the character of that index stands, from 1. */
  public long lineAt(int index) {
    String whole = text();
    long line = firstLine;
    for (int i = 0; i < index && i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == whole.length() || whole.charAt(i + 1) != '\n'))) {
        line++;
      }
    }
    return line;
  }

  /** By what a person knows it, as soon as that is read. */
  public void id(String known) {
    this.id = known;
  }

  @Nullable String id() {
    return id;
  }

  /** Refuses the entry: nothing is made of it. */
  public void error(String code, String message, long line, String hint) {
    add(Diagnostic.error(code, message).hint(hint), line);
  }

  /** Doubts something, and keeps the entry. */
  public void warning(String code, String message, long line, String hint) {
    add(Diagnostic.warning(code, message).hint(hint), line);
  }

  /** A problem at a line of the file. */
  public void add(Diagnostic problem, long line) {
    refused |= problem.severity() == Severity.ERROR;
    SourceLocation place = location().withLine(line);
    String pointer = problem.location().pointer().orElse(null);
    problems.add(problem.at(pointer == null ? place : place.withPointer(pointer)));
  }

  /** Whether a problem refuses it. */
  public boolean isRefused() {
    return refused;
  }

  /** All problems so far, with their places. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** Where it starts. */
  public SourceLocation location() {
    SourceLocation place =
        SourceLocation.of(options.sourceName()).withRecordNumber(number).withLine(firstLine);
    return id == null ? place : place.withRecordId(id);
  }
}
