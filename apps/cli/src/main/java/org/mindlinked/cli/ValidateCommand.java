package org.mindlinked.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Placeholder. */
@Command(name = "x")
final class ValidateCommand implements Callable<Integer> {
  ValidateCommand(Console console) {
    console.flush();
  }

  @Override
  public Integer call() {
    return Exit.WELL;
  }
}
