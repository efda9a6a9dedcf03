package org.mindlinked.model.diagnostic;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One problem: its code, what is wrong, where, and what to do. Immutable.
 *
 * <p>Codes of this project have the form {@code ML-AREA-nnn} and a page each in {@code
 * docs/errors.md}; a user's own rule may use any code.
 */
public final class Diagnostic implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Severity severity;
  private final String code;
  private final String message;
  private final SourceLocation location;
  private final @Nullable String hint;

  private Diagnostic(
      Severity severity,
      String code,
      String message,
      SourceLocation location,
      @Nullable String hint) {
    this.severity = requireNonNull(severity, "severity");
    this.code = requireNonNull(code, "code");
    this.message = requireNonNull(message, "message");
    this.location = requireNonNull(location, "location");
    this.hint = hint;
  }

  /** A problem of that severity, at an unknown place. */
  public static Diagnostic of(Severity severity, String code, String message) {
    return new Diagnostic(severity, code, message, SourceLocation.unknown(), null);
  }

  /** A problem for which a record is refused. */
  public static Diagnostic error(String code, String message) {
    return of(Severity.ERROR, code, message);
  }

  /** A doubt; the record is kept. */
  public static Diagnostic warning(String code, String message) {
    return of(Severity.WARNING, code, message);
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The stable code, for example {@code ML-IO-012}. */
  public String code() {
    return code;
  }

  /** What is wrong and what was expected, as one clause without a full stop. */
  public String message() {
    return message;
  }

  /** Where; parts that are not known are absent. */
  public SourceLocation location() {
    return location;
  }

  /** What to do about it, if there is something better than the message says. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  /** The same problem at that place. */
  public Diagnostic at(SourceLocation place) {
    return new Diagnostic(severity, code, message, place, hint);
  }

  /** The same problem with advice. */
  public Diagnostic hint(String advice) {
    return new Diagnostic(severity, code, message, location, requireNonNull(advice, "advice"));
  }

  /** The same problem, graver or less grave. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, message, location, hint);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diagnostic that
        && severity == that.severity
        && code.equals(that.code)
        && message.equals(that.message)
        && location.equals(that.location)
        && Objects.equals(hint, that.hint);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severity, code, message, location, hint);
  }

  /** The problem in one line: {@code ML-IO-012 message — where (hint)}. */
  @Override
  public String toString() {
    String where = location.toString();
    return code
        + " "
        + message
        + (where.isEmpty() ? "" : " — " + where)
        + (hint == null ? "" : " — " + hint);
  }
}
