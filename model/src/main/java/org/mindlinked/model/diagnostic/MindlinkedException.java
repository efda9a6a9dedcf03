package org.mindlinked.model.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one family of exceptions of this project. Each carries the problems that caused it, so that a
 * program can tell them apart by code and a person can read what to mend.
 */
public abstract class MindlinkedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Problems are not sent over the wire with a serialised exception; the message holds them. */
  private final transient List<Diagnostic> diagnostics;

  /** For the subclasses: the problems, of which there is at least one, and the cause if any. */
  protected MindlinkedException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
    super(sentence(diagnostics), cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The problems, of which there is at least one, in the order in which they were found. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The code of the first problem. */
  public String code() {
    return diagnostics.get(0).code();
  }

  private static String sentence(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      throw new IllegalArgumentException("an exception must carry at least one problem");
    }
    StringBuilder text = new StringBuilder(diagnostics.get(0).toString());
    for (int i = 1; i < diagnostics.size(); i++) {
      text.append(System.lineSeparator()).append(diagnostics.get(i));
    }
    return text.toString();
  }
}
