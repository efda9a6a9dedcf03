package org.mindlinked.model.validation;

/**
 * Takes the problems that a rule finds. The rule gives code and severity, the validator the record;
 * what is told here is what is wrong and where. For the thread that runs the check, and only until
 * the check returns.
 */
public interface Problems {
  /**
   * Reports a problem of the thing that is checked: the record, or for a rule on nodes the node.
   *
   * @param message what is wrong and what was expected, as one clause without a full stop
   */
  default void report(String message) {
    report("", message);
  }

  /**
   * Reports a problem.
   *
   * @param pointer the JSON pointer (RFC 6901) from the thing that is checked to the place, for
   *     example {@code /counts/0/value}; empty for the thing itself
   * @param message what is wrong and what was expected, as one clause without a full stop
   */
  void report(String pointer, String message);

  /**
   * Reports a problem with advice.
   *
   * @param pointer the JSON pointer from the thing that is checked to the place; empty for the
   *     thing itself
   * @param message what is wrong and what was expected, as one clause without a full stop
   * @param hint what to do about it, as one clause without a full stop
   */
  void report(String pointer, String message, String hint);
}
