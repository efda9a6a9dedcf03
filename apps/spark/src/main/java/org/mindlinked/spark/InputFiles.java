package org.mindlinked.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that are read, in the order in which they are. */
final class InputFiles {
  private InputFiles() {}

  /**
   * The files of that names: a file, a folder with files, or a pattern for either. Those of a
   * folder or pattern come sorted by name; hidden ones are left out.
   *
   * @throws JobException if there is none, or one of them is named twice
   */
  static List<FileStatus> of(List<String> names, Configuration settings) throws IOException {
    List<FileStatus> files = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (String name : names) {
      Path path = new Path(name);
      FileSystem system = path.getFileSystem(settings);
      List<FileStatus> found = new ArrayList<>();
      FileStatus[] matching = system.globStatus(path, InputFiles::isShown);
      for (FileStatus each : matching == null ? new FileStatus[0] : matching) {
        add(each, system, found);
      }
      if (found.isEmpty()) {
        throw new JobException("there is no file to read at " + name);
      }
      Collections.sort(found);
      for (FileStatus file : found) {
        if (!known.add(file.getPath())) {
          throw new JobException(
              name(file.getPath()) + " is named twice: its records would be read twice");
        }
      }
      files.addAll(found);
    }
    return files;
  }

  private static void add(FileStatus each, FileSystem system, List<FileStatus> found)
      throws IOException {
    if (each.isFile()) {
      found.add(each);
      return;
    }
    for (FileStatus inside : system.listStatus(each.getPath(), InputFiles::isShown)) {
      if (inside.isFile()) {
        found.add(inside);
      }
    }
  }

  private static boolean isShown(Path path) {
    return !path.getName().startsWith(".") && !path.getName().startsWith("_");
  }

  /** How messages call a file. */
  static String name(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }
}
