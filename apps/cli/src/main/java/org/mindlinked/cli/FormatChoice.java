package org.mindlinked.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;

/** Finds the format that a user names. */
final class FormatChoice {
  private FormatChoice() {}

  static RecordFormat toRead(RecordFormats formats, String name) {
    RecordFormat format = named(formats, name);
    if (!format.readable()) {
      throw new WrongUseException(
          format.name() + " can be written but not read; readable: " + names(formats, true));
    }
    return format;
  }

  static RecordFormat toWrite(RecordFormats formats, String name) {
    RecordFormat format = named(formats, name);
    if (!format.writable()) {
      throw new WrongUseException(
          format.name() + " can be read but not written; writable: " + names(formats, false));
    }
    return format;
  }

  private static RecordFormat named(RecordFormats formats, String name) {
    return formats
        .named(name)
        .orElseThrow(
            () ->
                new WrongUseException(
                    "no format is called '"
                        + name
                        + "'; there are "
                        + join(formats.all())
                        + " (see mindlinked formats)"));
  }

  static String names(RecordFormats formats, boolean readable) {
    return join(
        formats.all().stream()
            .filter(format -> readable ? format.readable() : format.writable())
            .toList());
  }

  private static String join(List<RecordFormat> formats) {
    return formats.stream().map(RecordFormat::name).collect(Collectors.joining(", "));
  }
}
