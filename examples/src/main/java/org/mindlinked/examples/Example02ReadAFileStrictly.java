package org.mindlinked.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.stream.RecordSource;

/**
 * Read a file strictly: one record at a time in memory, and the first bad record ends the reading
 * with all that is wrong with it.
 */
public final class Example02ReadAFileStrictly {
  private Example02ReadAFileStrictly() {}

  /** The IRIs of the qualitative studies in a file. */
  public static List<String> qualitativeStudies(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    // @start
    try (RecordSource records = CatalogueReader.from(file).open()) {
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        if (record.get() instanceof Study study
            && study.designs().contains(StudyDesign.QUALITATIVE)) {
          found.add(study.id().toString());
        }
      }
    }
    // @end
    return found;
  }
}
