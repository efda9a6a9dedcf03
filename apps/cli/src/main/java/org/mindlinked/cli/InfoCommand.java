package org.mindlinked.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Placeholder. */
@Command(name = "x")
final class InfoCommand implements Callable<Integer> {
  InfoCommand(Console console) {
    console.flush();
  }

  @Override
  public Integer call() {
    return Exit.WELL;
  }
}
