package org.mindlinked.cli;

import java.util.List;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;

/** Finds the format that a user names. */
final class FormatChoice {
  private FormatChoice() {}

  /** Refuses a name of no format that can be read; the content may have to tell which it is. */
  static void requireReadable(RecordFormats formats, String name) {
    List<RecordFormat> found = named(formats, name);
    if (found.stream().noneMatch(RecordFormat::readable)) {
      throw new WrongUseException(
          found.get(0).name() + " can be written but not read; readable: " + names(formats, true));
    }
  }

  static RecordFormat toWrite(RecordFormats formats, String name) {
    RecordFormat format = named(formats, name).get(0); // a writable one, if there is one
    if (!format.writable()) {
      throw new WrongUseException(
          format.name() + " can be read but not written; writable: " + names(formats, false));
    }
    return format;
  }

  private static List<RecordFormat> named(RecordFormats formats, String name) {
    List<RecordFormat> found = formats.allNamed(name);
    if (found.isEmpty()) {
      throw new WrongUseException(
          "no format is called '"
              + name
              + "'; there are "
              + String.join(", ", formats.names(any -> true))
              + " (see mindlinked formats)");
    }
    return found;
  }

  static String names(RecordFormats formats, boolean readable) {
    return String.join(
        ", ", formats.names(readable ? RecordFormat::readable : RecordFormat::writable));
  }
}
