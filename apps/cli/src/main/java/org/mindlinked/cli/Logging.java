package org.mindlinked.cli;

/** What the libraries log stays off the terminal unless asked for. */
final class Logging {
  private Logging() {}

  /** Takes effect only before the first logger is made, so it is called before any work. */
  static void set(boolean debug) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", debug ? "debug" : "off");
    System.setProperty("slf4j.internal.verbosity", debug ? "INFO" : "ERROR");
  }
}
