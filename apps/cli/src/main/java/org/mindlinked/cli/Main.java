package org.mindlinked.cli;

/** Starts the command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and leaves the Java virtual machine with its exit code.
   *
   * @param arguments the words after {@code mindlinked} on the command line
   */
  public static void main(String[] arguments) {
    System.out.println("mindlinked 0.1.0-SNAPSHOT");
  }
}
