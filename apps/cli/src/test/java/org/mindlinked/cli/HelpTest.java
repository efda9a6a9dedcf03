package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
  /** The list of commands shows the first line of each: it must stand on its own. */
  @Test
  void what_a_command_does_is_first_said_in_one_line() {
    CommandLine top = commands();
    assertThat(top.getSubcommands()).hasSizeGreaterThan(10);
    top.getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getCommandSpec().usageMessage().description()[0])
                    .as(name)
                    .matches(name.equals("completion") ? ".*" : "[A-Z].*[.]"));
  }

  /** Which saves a fifth of the time of a short run. */
  @Test
  void only_the_command_that_is_meant_is_set_up() {
    assertThat(commands("convert", "--help").getSubcommands()).containsOnlyKeys("convert");
    assertThat(commands("--version").getSubcommands()).isEmpty();
    assertThat(commands("completion").getSubcommands()).containsKeys("convert", "completion");
    assertThat(commands("convrt").getSubcommands()).containsKeys("convert", "completion");
  }

  private static CommandLine commands(String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return CommandLines.of(
        new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false), arguments);
  }
}
