package org.mindlinked.cli;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mindlinked.rdf.query.QueryException;

/** Tells what a person wrote wrongly on the command line from what went wrong later. */
final class RightUse {
  private RightUse() {}

  /** That value; what is refused while it is made is wrong use. */
  static <T> T of(Supplier<T> value) {
    try {
      return value.get();
    } catch (QueryException wrong) {
      throw new WrongUseException(
          wrong.diagnostics().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }
  }
}
