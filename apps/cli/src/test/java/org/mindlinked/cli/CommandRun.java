package org.mindlinked.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command, as a person sees it. */
record CommandRun(int exit, String out, String err) {
  static CommandRun of(String... arguments) {
    return reading("", arguments);
  }

  static CommandRun reading(String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    int exit =
        Main.run(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            printed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    printed.flush();
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
