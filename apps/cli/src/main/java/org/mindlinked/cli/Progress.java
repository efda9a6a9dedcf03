package org.mindlinked.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far long work is, when a person watches. */
final class Progress implements AutoCloseable {
  /** Short work shows nothing. */
  private static final long PATIENCE = 20_000;

  private final Console console;
  private @Nullable ProgressBar bar;
  private long records;

  Progress(Console console) {
    this.console = console;
  }

  void step() {
    records++;
    if (bar != null) {
      bar.step();
    } else if (records == PATIENCE && console.terminal()) {
      bar = start(console).stepTo(records);
    }
  }

  private static ProgressBar start(Console console) {
    return new ProgressBarBuilder()
        .setTaskName("mindlinked")
        .setUnit(" records", 1)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), 80))
        .startsFrom(0, Duration.ZERO)
        .hideEta()
        .showSpeed()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
