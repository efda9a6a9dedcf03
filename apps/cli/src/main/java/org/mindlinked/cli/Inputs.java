package org.mindlinked.cli;

import java.io.IOException;
import java.util.List;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;

/** The inputs of a run and how each is opened. */
final class Inputs {
  private final Console console;
  private final InputOptions options;

  Inputs(Console console, InputOptions options) {
    this.console = console;
    this.options = options;
  }

  List<String> names() {
    return options.inputs();
  }

  RecordSource open(String input, ReadOptions read) throws IOException {
    throw new WrongUseException("reading is not wired yet" + console + input + read);
  }

  static boolean isOfTheFile(Diagnostic problem) {
    return problem.location().recordNumber().isEmpty();
  }
}
