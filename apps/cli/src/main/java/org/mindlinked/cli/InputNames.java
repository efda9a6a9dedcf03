package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files that arguments stand for: a file itself, a folder for the files in it, a pattern for
 * the files that match it. Hidden files and folders are found only by their names.
 */
final class InputNames {
  private static final String PATTERN_CHARACTERS = "*?[{";

  private InputNames() {}

  /**
   * The names of all files, in the order of the arguments, and of their names in each folder. What
   * is neither there nor a pattern stays, to be reported when it is opened.
   *
   * @param written what the run writes, which no folder or pattern stands for
   */
  static List<String> of(Collection<String> arguments, Written written) throws IOException {
    List<String> names = new ArrayList<>();
    Set<String> searched = new LinkedHashSet<>();
    for (String argument : arguments) {
      boolean pattern = isPattern(argument);
      if (!pattern && !Files.isDirectory(Path.of(argument))) {
        names.add(argument);
        continue;
      }
      List<Path> found = written.leftOut(pattern ? matching(argument) : filesIn(Path.of(argument)));
      if (found.isEmpty()) {
        throw new WrongUseException(
            pattern ? "no file matches " + argument : "there is no file in the folder " + argument);
      }
      // A file that two arguments find is read once.
      found.stream().map(Path::toString).filter(searched::add).forEach(names::add);
    }
    return names;
  }

  /** Names with such characters exist, and then are names. */
  private static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> PATTERN_CHARACTERS.indexOf(c) >= 0)
        && !Files.exists(Path.of(argument));
  }

  private static List<Path> matching(String pattern) throws IOException {
    PathMatcher matcher = matcher(pattern);
    Path root = rootOf(pattern);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    return filesIn(root).stream().filter(file -> matches(matcher, file, root)).toList();
  }

  private static PathMatcher matcher(String pattern) {
    // "a/**/b" finds "a/b" too, as in shells.
    String anyDepth = pattern.contains("{") ? pattern : pattern.replace("**/", "{**/,}");
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + anyDepth);
    } catch (PatternSyntaxException wrong) {
      throw new WrongUseException("the pattern " + pattern + ": " + wrong.getDescription());
    }
  }

  /** The last folder that is named before anything is left open. */
  private static Path rootOf(String pattern) {
    int open = 0;
    while (PATTERN_CHARACTERS.indexOf(pattern.charAt(open)) < 0) {
      open++;
    }
    int slash = pattern.lastIndexOf('/', open);
    if (slash < 0) {
      return Path.of("");
    }
    return Path.of(slash == 0 ? "/" : pattern.substring(0, slash));
  }

  /** Of a folder that matches, all files do. */
  private static boolean matches(PathMatcher matcher, Path file, Path root) {
    for (Path part = file; part != null && !part.equals(root); part = part.getParent()) {
      if (matcher.matches(part)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.filter(entry -> !isHidden(entry)).sorted().toList();
    }
    List<Path> files = new ArrayList<>();
    for (Path entry : entries) {
      // A link to a folder could lead round in a circle.
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        files.addAll(filesIn(entry));
      } else if (Files.isRegularFile(entry)) {
        files.add(entry);
      }
    }
    return files;
  }

  private static boolean isHidden(Path entry) {
    Path name = entry.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
