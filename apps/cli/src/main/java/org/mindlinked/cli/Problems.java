package org.mindlinked.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.diagnostic.Severity;
import picocli.CommandLine.Help.Ansi;

/** Says problems to a person: the first of each kind in full, the rest as numbers. */
final class Problems {
  private static final int SHOWN_PER_CODE = 3;

  private final Console console;

  Problems(Console console) {
    this.console = console;
  }

  /** Says all problems of one severity that a report kept, at most a few of each code. */
  void say(DiagnosticReport report, Severity severity) {
    for (Map.Entry<String, Long> code : report.countsByCode().entrySet()) {
      List<Diagnostic> kept =
          report.kept().stream()
              .filter(problem -> problem.code().equals(code.getKey()))
              .filter(problem -> problem.severity() == severity)
              .toList();
      kept.stream().limit(SHOWN_PER_CODE).forEach(this::say);
      long more = code.getValue() - Math.min(kept.size(), SHOWN_PER_CODE);
      if (!kept.isEmpty() && more > 0) {
        console.say("  … and " + more + " more of " + code.getKey());
      }
    }
  }

  /** Says one problem in full. */
  void say(Diagnostic problem) {
    String word = problem.severity().name().toLowerCase(Locale.ROOT);
    String style =
        switch (problem.severity()) {
          case ERROR -> "@|bold,red ";
          case WARNING -> "@|bold,yellow ";
          case INFO -> "@|bold ";
        };
    String shown = console.terminal() ? Ansi.ON.string(style + word + "|@") : word;
    console.say(shown + ": " + problem.code() + " " + problem.message());
    String where = problem.location().toString();
    if (!where.isEmpty()) {
      console.say("  at " + where);
    }
    problem.hint().ifPresent(hint -> console.say("  → " + hint));
  }

  /** What an exception means to the person who called the command. */
  static String inWords(Throwable failure) {
    if (failure instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (failure instanceof FileSystemException file) {
      String reason = file.getReason() == null ? "cannot be used" : file.getReason();
      return file.getFile() + ": " + reason;
    }
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? "unexpected " + failure.getClass().getSimpleName() + "; --debug shows where"
        : message;
  }
}
