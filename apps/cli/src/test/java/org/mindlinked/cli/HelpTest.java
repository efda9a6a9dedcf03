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
    CommandLine top =
        CommandLines.of(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false));
    assertThat(top.getSubcommands()).hasSizeGreaterThan(10);
    top.getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getCommandSpec().usageMessage().description()[0])
                    .as(name)
                    .matches(name.equals("completion") ? ".*" : "[A-Z].*[.]"));
  }
}
