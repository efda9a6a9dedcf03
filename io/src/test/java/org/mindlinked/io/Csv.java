package org.mindlinked.io;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values back, with another library than the one that wrote them. */
final class Csv {
  private Csv() {}

  /** Each row by the names of its columns. */
  static List<Map<String, String>> read(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String[]> lines = lines(text);
    String[] header = lines.get(0);
    for (String[] line : lines.subList(1, lines.size())) {
      if (line.length != header.length) {
        throw new IllegalStateException(line.length + " cells under " + header.length);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], line[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  static List<String> header(String text) throws IOException {
    return List.of(lines(text).get(0));
  }

  private static List<String[]> lines(String text) throws IOException {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (MappingIterator<String[]> lines =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(clean)) {
      return lines.readAll();
    }
  }
}
