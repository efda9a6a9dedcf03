package org.mindlinked.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files and folders that a run writes. One that stands there from a run before is no input,
 * even if it lies in a folder that is read: else the records would be read twice. For one thread.
 */
final class Written {
  private final Console console;
  private final List<Path> places;

  /** What is written; standard output and what is not given are no places. */
  Written(Console console, Stream<String> names) {
    this.console = console;
    this.places =
        names.filter(name -> !name.equals("-")).map(name -> absolute(Path.of(name))).toList();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The files that the run does not write; says which others there are. */
  List<Path> leftOut(List<Path> found) {
    List<Path> inputs = new ArrayList<>(found.size());
    for (Path file : found) {
      if (places.stream().anyMatch(absolute(file)::startsWith)) {
        console.say(file + " is left out: it is from a run before, and this one writes it");
      } else {
        inputs.add(file);
      }
    }
    return inputs;
  }
}
