package org.mindlinked.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.io.internal.table.TableOptions;
import org.mindlinked.io.internal.table.Tables;
import org.mindlinked.model.stream.ReadOptions;

/**
 * How fast rows of CSV are cut, decoded and split into cells that know their lines and bytes,
 * beside fastcsv splitting the same file and knowing neither; rounds alternate, and the middle one
 * counts.
 */
public final class TableRates {
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 5;

  private TableRates() {}

  /** Something that reads a file to its end and gives how many characters its cells hold. */
  @FunctionalInterface
  private interface Reading {
    long read(Path file) throws IOException;
  }

  /** Makes a file of so many rows (second argument) in a folder (first) and prints the rates. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve("sample.csv");
    write(file, Long.parseLong(arguments[1]));
    double[] library = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double one = seconds(file, TableRates::library);
      double other = seconds(file, TableRates::ours);
      if (i >= 0) {
        library[i] = one;
        ours[i] = other;
      }
    }
    double megabytes = Files.size(file) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%.0f MB  fastcsv %.0f MB/s  rows %.0f MB/s  ratio %.2f%n",
        megabytes,
        megabytes / middle(library),
        megabytes / middle(ours),
        middle(ours) / middle(library));
    Files.delete(file);
  }

  private static void write(Path file, long rows) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      out.write("study,title,abstract,year,doi,n,g,se,country\n");
      for (long i = 0; i < rows; i++) {
        out.write(
            "Roe "
                + i
                + ",\"Peer support, at night: étude "
                + i
                + "\",\""
                + "Callers who waited long did not call again, \"\"they said\"\". ".repeat(4)
                + "\",2021,10.1234/x"
                + i
                + ",120,-0.42,0.11,Ireland\n");
      }
    }
  }

  private static double middle(double[] seconds) {
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  private static double seconds(Path file, Reading reading) throws IOException {
    long start = System.nanoTime();
    if (reading.read(file) == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static long library(Path file) throws IOException {
    long characters = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file, UTF_8)) {
      for (CsvRecord record : reader) {
        for (int i = 0; i < record.getFieldCount(); i++) {
          characters += record.getField(i).length();
        }
      }
    }
    return characters;
  }

  private static long ours(Path file) throws IOException {
    long characters = 0;
    try (InputStream in = Files.newInputStream(file);
        Table table = Tables.open(in, TableOptions.DEFAULT, ReadOptions.strict())) {
      for (Row row = table.next(); row != null; row = table.next()) {
        for (int i = 0; i < row.size(); i++) {
          characters += row.text(i).length();
        }
      }
    }
    return characters;
  }
}
