package org.mindlinked.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three streams of the process, and whether a person watches the third. */
final class Console {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** The launcher knows whether standard error is a terminal; Java does not. */
  static Console ofProcess() {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(System.in, out, err, Boolean.getBoolean("mindlinked.terminal"));
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Whether progress and colours make sense on {@link #err()}. */
  boolean terminal() {
    return terminal;
  }

  /** How wide the terminal is that shows {@link #out()}; 0 if none does. The launcher knows. */
  int columns() {
    return Math.max(0, Integer.getInteger("mindlinked.columns", 0));
  }

  void say(String line) {
    err.println(line);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
