package org.mindlinked.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with its subcommands, streams and manners. */
final class CommandLines {
  private CommandLines() {}

  static CommandLine of(Console console) {
    MindlinkedCommand top = new MindlinkedCommand();
    CommandLine line = new CommandLine(top);
    line.addSubcommand("convert", new ConvertCommand(console));
    line.addSubcommand("validate", new ValidateCommand(console));
    line.addSubcommand("info", new InfoCommand(console));
    line.addSubcommand("columns", new ColumnsCommand(console));
    line.addSubcommand("template", new TemplateCommand(console));
    line.addSubcommand("load", new LoadCommand(console));
    line.addSubcommand("dump", new DumpCommand(console));
    line.addSubcommand("remove", new RemoveCommand(console));
    line.addSubcommand("map", new MapCommand(console));
    line.addSubcommand("formats", new FormatsCommand(console));
    line.addSubcommand("serve", new ServeCommand(console));
    line.addSubcommand("spark", new SparkCommand(console));
    line.addSubcommand("vocab", new VocabCommand(console));
    line.addSubcommand("ask", AskCommand.of(console));
    line.addSubcommand("query", new QueryCommand(console));
    line.addSubcommand("completion", new AutoComplete.GenerateCompletion());
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, arguments) -> wrongUse(wrong));
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
