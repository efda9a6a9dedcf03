package org.mindlinked.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A run of the command in a Java virtual machine of its own, for what only a real one shows. */
record JavaProcess(int exit, String output) {
  /**
   * Runs it.
   *
   * @param flags of the virtual machine, such as {@code -Xmx64m}
   * @param arguments of the command
   */
  static JavaProcess of(List<String> flags, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    words.addAll(flags);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new JavaProcess(process.waitFor(), output);
    }
  }
}
