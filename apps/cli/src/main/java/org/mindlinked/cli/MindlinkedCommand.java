package org.mindlinked.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand: prints its help. */
@Command(
    name = "mindlinked",
    description = {
      "Metadata of mental-health studies as linked evidence:",
      "reads the files that curators hold, checks them, writes JSON and RDF."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well; warnings do not change that",
      "1:records were refused",
      "2:the command line is wrong",
      "3:a file is empty, truncated, unreadable or of no known kind"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mindlinked convert examples/data/seeds.json --to turtle -o seeds.ttl",
      "  mindlinked validate catalogue.ndjson.gz",
      "  mindlinked info catalogue.json"
    })
final class MindlinkedCommand {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show what the libraries log, and stack traces.")
  private boolean debug;

  boolean debug() {
    return debug;
  }
}
