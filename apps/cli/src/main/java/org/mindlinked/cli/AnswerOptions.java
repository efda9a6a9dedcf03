package org.mindlinked.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an answer is shown and how long it may take. */
final class AnswerOptions {
  private static final int LONGEST = 86_400;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long the answer may take; ${DEFAULT-VALUE} seconds unless told.")
  private double seconds;

  @Option(
      names = "--width",
      paramLabel = "N",
      description =
          "Shorten the cells of a table to lines of so many characters; unless told, to those of the"
              + " terminal, and not at all in a file. 0 shortens nothing.")
  private @Nullable Integer width;

  @Option(names = "--no-colour", description = "No colours in tables.")
  private boolean noColour;

  Duration timeout() {
    if (!(seconds > 0 && seconds <= LONGEST)) {
      throw new WrongUseException("--timeout takes a number of seconds up to " + LONGEST);
    }
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  TextTable table(Console console) {
    if (width != null && width < 0) {
      throw new WrongUseException("--width takes a number of characters, or 0");
    }
    int columns = console.columns();
    return new TextTable(
        console.out(),
        width == null ? columns : width,
        columns > 0 && !noColour && System.getenv("NO_COLOR") == null);
  }
}
