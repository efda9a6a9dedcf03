package org.mindlinked.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.TableMapping;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.io.internal.table.TableOptions;
import org.mindlinked.io.internal.table.Tables;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.PubmedSample;
import org.mindlinked.testkit.RisSample;
import org.mindlinked.testkit.TableSample;

/**
 * How fast exports of others are read into records, beside reading their lines, cells or XML events
 * and doing nothing with them. Times are of the processor on one thread; rounds alternate, and the
 * middle one counts.
 */
public final class ReadingRates {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 3;

  private ReadingRates() {}

  /** Something that reads a file to its end and gives how many units it saw. */
  @FunctionalInterface
  private interface Reading {
    long read(Path file) throws IOException;
  }

  /** Makes files of so many records (second argument) in a folder (first) and prints the rates. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long records = Long.parseLong(arguments[1]);
    Path text = folder.resolve("sample.nbib");
    try (Writer out = Files.newBufferedWriter(text)) {
      PubmedSample.text(out, records);
    }
    Path ris = folder.resolve("sample.ris");
    try (Writer out = Files.newBufferedWriter(ris)) {
      RisSample.text(out, records);
    }
    Path xml = folder.resolve("sample.xml");
    try (Writer out = Files.newBufferedWriter(xml)) {
      PubmedSample.xml(out, records);
    }
    Path table = folder.resolve("sample.csv");
    try (Writer out = Files.newBufferedWriter(table)) {
      TableSample.text(out, 4 * records);
    }
    compare("csv", table, "cells", ReadingRates::cells, "rows", ReadingRates::rows);
    compare("csv", table, "cells", ReadingRates::cells, "records", ReadingRates::records);
    compare("nbib", text, "lines", ReadingRates::lines, "records", ReadingRates::records);
    compare("ris", ris, "lines", ReadingRates::lines, "records", ReadingRates::records);
    compare("pubmed-xml", xml, "events", ReadingRates::events, "records", ReadingRates::records);
  }

  private static void compare(
      String format, Path file, String floorName, Reading floor, String name, Reading measured)
      throws IOException {
    double[] plain = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double one = seconds(file, floor);
      double other = seconds(file, measured);
      if (i >= 0) {
        plain[i] = one;
        ours[i] = other;
      }
    }
    double megabytes = Files.size(file) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%-12s %6.0f MB  %s only %6.1f MB/s  %s %6.1f MB/s  ratio %.2f%n",
        format,
        megabytes,
        floorName,
        megabytes / middle(plain),
        name,
        megabytes / middle(ours),
        middle(ours) / middle(plain));
  }

  private static double middle(double[] seconds) {
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  private static double seconds(Path file, Reading reading) throws IOException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (reading.read(file) == 0) {
      throw new IOException("nothing was read of " + file);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      while (reader.readLine() != null) {
        lines++;
      }
    }
    return lines;
  }

  private static long cells(Path file) throws IOException {
    long cells = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        cells += row.getFieldCount();
      }
    }
    return cells;
  }

  private static long rows(Path file) throws IOException {
    long cells = 0;
    try (InputStream in = Files.newInputStream(file);
        Table table = Tables.open(in, TableOptions.DEFAULT, ReadOptions.strict())) {
      for (Row row = table.next(); row != null; row = table.next()) {
        cells += row.size();
      }
    }
    return cells;
  }

  private static long events(Path file) throws IOException {
    long events = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.CHARACTERS) {
          events += reader.getText().isEmpty() ? 0 : 1;
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return events;
  }

  private static long records(Path file) throws IOException {
    long records = 0;
    CatalogueReader reader = CatalogueReader.from(file);
    boolean table = file.toString().endsWith(".csv");
    try (RecordSource source =
        (table ? reader.mapping(TableMapping.of(TableSample.MAPPING)) : reader).open()) {
      while (source.next().isPresent()) {
        records++;
      }
    }
    return records;
  }
}
