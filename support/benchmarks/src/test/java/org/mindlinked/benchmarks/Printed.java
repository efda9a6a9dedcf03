package org.mindlinked.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** What a program prints. */
final class Printed {
  private Printed() {}

  /** A program. */
  interface Program {
    void run(String... arguments) throws Exception;
  }

  static String by(Program program, Object... arguments) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      program.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }
}
