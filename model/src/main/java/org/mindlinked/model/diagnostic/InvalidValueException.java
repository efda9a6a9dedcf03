package org.mindlinked.model.diagnostic;

import java.util.List;

/** A value was refused at its construction, so that no invalid value can exist. */
public final class InvalidValueException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> attributes;

  private InvalidValueException(List<Diagnostic> diagnostics, List<String> attributes) {
    super(diagnostics, null);
    this.attributes = List.copyOf(attributes);
  }

  /**
   * For generated builders: mandatory attributes were not given.
   *
   * @param missing the names of these attributes
   */
  public InvalidValueException(String... missing) {
    this(
        List.of(
            Diagnostic.error(
                ValueCodes.MISSING, "required but not given: " + String.join(", ", missing))),
        List.of(missing));
  }

  /**
   * A refusal.
   *
   * @param code a constant of {@link ValueCodes}
   * @param message what was given and what was expected
   * @param attributes the names of the attributes at fault, if the value has several
   */
  public static InvalidValueException of(String code, String message, String... attributes) {
    return new InvalidValueException(List.of(Diagnostic.error(code, message)), List.of(attributes));
  }

  /** A refusal with advice. */
  public static InvalidValueException withHint(
      String code, String message, String hint, String... attributes) {
    return new InvalidValueException(
        List.of(Diagnostic.error(code, message).hint(hint)), List.of(attributes));
  }

  /** A refusal for several problems, each of which may have a pointer inside the value. */
  public static InvalidValueException of(List<Diagnostic> problems) {
    return new InvalidValueException(problems, List.of());
  }

  /** The names of the attributes at fault, empty if the whole value is. */
  public List<String> attributes() {
    return attributes;
  }
}
