package org.mindlinked.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Starts the command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and leaves the Java virtual machine with its exit code.
   *
   * @param arguments the words after {@code mindlinked} on the command line
   */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int code = run(console, arguments);
    console.flush();
    System.exit(code);
  }

  /** Runs the command without leaving the Java virtual machine. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    return run(new Console(in, out, err, false), arguments);
  }

  private static int run(Console console, String... arguments) {
    return CommandLines.of(console, arguments).execute(arguments);
  }
}
