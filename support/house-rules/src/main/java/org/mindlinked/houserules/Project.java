package org.mindlinked.houserules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources of this project lie on the disk. */
public final class Project {
  /** Folders of all modules that hold code. */
  public static final List<String> MODULES =
      List.of(
          "model",
          "io",
          "rdf",
          "examples",
          "apps/server",
          "apps/cli",
          "support/testkit",
          "support/house-rules",
          "support/benchmarks");

  /** Folders of the modules that others build on. */
  public static final List<String> PUBLISHED = List.of("model", "io", "rdf");

  private Project() {}

  /** The root of the project, as the build tells it. */
  public static Path root() {
    String root = System.getProperty("mindlinked.root");
    if (root == null) {
      throw new IllegalStateException(
          "the system property mindlinked.root must name the folder of the parent pom.xml");
    }
    return Path.of(root);
  }

  /** A file given by its path from the root. */
  public static Path file(String path) {
    return root().resolve(path);
  }

  /** All files below a folder whose name ends so, sorted; none if there is no such folder. */
  public static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** Whether files that are written by this project are to be written again, not compared. */
  public static boolean isApproving() {
    return Boolean.getBoolean("approve");
  }
}
