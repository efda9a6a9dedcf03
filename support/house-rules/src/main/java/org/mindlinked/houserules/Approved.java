package org.mindlinked.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what the build computes with what is committed. A change of the one without the other
 * fails with the lines that differ; {@code -Dapprove=true} writes the file instead.
 */
public final class Approved {
  private static final int SHOWN = 40;

  private Approved() {}

  /**
   * Checks a committed file, or writes it when approving.
   *
   * @param file the committed file
   * @param computed what it should hold
   * @throws AssertionError if it holds something else
   * @throws IOException if it cannot be read or written
   */
  public static void check(Path file, String computed) throws IOException {
    String committed = Files.exists(file) ? Files.readString(file, UTF_8) : "";
    if (committed.equals(computed)) {
      return;
    }
    if (Project.isApproving()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, computed, UTF_8);
      return;
    }
    throw new AssertionError(
        Project.root().relativize(file.toAbsolutePath())
            + " does not say what the code says (- committed, + computed):\n"
            + difference(committed, computed)
            + "If the change is meant, write the file anew and commit it:\n"
            + "  mvn -Pfast -pl support/house-rules -am test -Dapprove=true");
  }

  /** Lines that only one of the texts has, under the heading (a line without indent) they have. */
  private static String difference(String committed, String computed) {
    List<String> old = headed(committed);
    List<String> now = headed(computed);
    List<String> lines = new ArrayList<>();
    Set<String> both = new HashSet<>(now);
    old.stream().filter(line -> !both.contains(line)).forEach(line -> lines.add("- " + line));
    both.clear();
    both.addAll(old);
    now.stream().filter(line -> !both.contains(line)).forEach(line -> lines.add("+ " + line));
    if (lines.isEmpty()) {
      lines.add("(the same lines in another order or number)");
    }
    StringBuilder text = new StringBuilder();
    lines.stream().limit(SHOWN).forEach(line -> text.append(line).append('\n'));
    if (lines.size() > SHOWN) {
      text.append("(and ").append(lines.size() - SHOWN).append(" more lines)\n");
    }
    return text.toString();
  }

  private static List<String> headed(String text) {
    List<String> lines = new ArrayList<>();
    String heading = "";
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("  ")) {
        lines.add(heading + " | " + line.strip());
      } else if (!line.isBlank()) {
        heading = line;
        lines.add(line);
      }
    }
    return lines;
  }
}
