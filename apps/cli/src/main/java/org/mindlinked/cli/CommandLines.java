package org.mindlinked.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with its subcommands, streams and manners. */
final class CommandLines {
  private static final List<String> SUBCOMMANDS =
      List.of(
          "convert",
          "validate",
          "info",
          "columns",
          "template",
          "load",
          "dump",
          "remove",
          "map",
          "formats",
          "serve",
          "spark",
          "vocab",
          "ask",
          "query",
          "completion");

  private CommandLines() {}

  /**
   * The command line for those arguments. To learn the options of one subcommand takes about 10 ms,
   * so the others are left out when the first word says which one is meant.
   */
  static CommandLine of(Console console, String... arguments) {
    MindlinkedCommand top = new MindlinkedCommand();
    CommandLine line = new CommandLine(top);
    for (String name : needed(arguments)) {
      line.addSubcommand(name, subcommand(name, console));
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, words) -> wrongUse(wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, top, failure));
    line.setExecutionStrategy(
        parsed -> {
          Logging.set(top.debug());
          return parsed.hasSubcommand() || isHelp(parsed)
              ? new CommandLine.RunLast().execute(parsed)
              : noSubcommand(line);
        });
    return line;
  }

  private static List<String> needed(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (arguments.length == 1 && first.equals("--version")) {
      return List.of();
    }
    // The script for completion is made of all of them.
    return SUBCOMMANDS.contains(first) && !first.equals("completion")
        ? List.of(first)
        : SUBCOMMANDS;
  }

  private static Object subcommand(String name, Console console) {
    return switch (name) {
      case "convert" -> new ConvertCommand(console);
      case "validate" -> new ValidateCommand(console);
      case "info" -> new InfoCommand(console);
      case "columns" -> new ColumnsCommand(console);
      case "template" -> new TemplateCommand(console);
      case "load" -> new LoadCommand(console);
      case "dump" -> new DumpCommand(console);
      case "remove" -> new RemoveCommand(console);
      case "map" -> new MapCommand(console);
      case "formats" -> new FormatsCommand(console);
      case "serve" -> new ServeCommand(console);
      case "spark" -> new SparkCommand(console);
      case "vocab" -> new VocabCommand(console);
      case "ask" -> AskCommand.of(console);
      case "query" -> new QueryCommand(console);
      case "completion" -> new AutoComplete.GenerateCompletion();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static boolean isHelp(CommandLine.ParseResult parsed) {
    return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
  }

  private static int noSubcommand(CommandLine line) {
    line.usage(line.getErr());
    return Exit.WRONG_USE;
  }

  private static int wrongUse(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("mindlinked: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try 'mindlinked " + pathOf(command) + "--help' for what it takes.");
    return Exit.WRONG_USE;
  }

  private static String pathOf(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static int failed(Console console, MindlinkedCommand top, Exception failure) {
    if (top.debug()) {
      failure.printStackTrace(console.err());
    }
    if (failure instanceof WrongUseException wrong) {
      console.say("mindlinked: " + wrong.getMessage());
      return Exit.WRONG_USE;
    }
    if (failure instanceof MindlinkedException ours) {
      for (Diagnostic problem : ours.diagnostics()) {
        console.say("mindlinked: " + problem);
      }
    } else {
      console.say("mindlinked: " + Problems.inWords(failure));
    }
    return Exit.UNREADABLE;
  }
}
