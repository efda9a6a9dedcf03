package org.mindlinked.model.diagnostic;

import java.util.List;

/** A value was refused at its construction, so that no invalid value can exist. */
public final class InvalidValueException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> attributes;

  private InvalidValueException(Diagnostic diagnostic, List<String> attributes) {
    super(List.of(diagnostic), null);
    this.attributes = List.copyOf(attributes);
  }

  /**
   * A refusal.
   *
   * @param code a constant of {@link ValueCodes}
   * @param message what was given and what was expected
   * @param attributes the names of the attributes at fault, if the value has several
   */
  public static InvalidValueException of(String code, String message, String... attributes) {
    return new InvalidValueException(Diagnostic.error(code, message), List.of(attributes));
  }

  /** A refusal with advice. */
  public static InvalidValueException withHint(
      String code, String message, String hint, String... attributes) {
    return new InvalidValueException(
        Diagnostic.error(code, message).hint(hint), List.of(attributes));
  }

  /** For generated builders: mandatory attributes were not given. */
  public static InvalidValueException missing(List<String> attributes) {
    return new InvalidValueException(
        Diagnostic.error(
            ValueCodes.MISSING, "required but not given: " + String.join(", ", attributes)),
        attributes);
  }

  /** The names of the attributes at fault, empty if the whole value is. */
  public List<String> attributes() {
    return attributes;
  }
}
