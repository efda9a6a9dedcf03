package org.mindlinked.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * How fast RDF is read into records, beside Jena parsing it and doing nothing with it. Times are of
 * the processor for the whole process, since our parser has a thread of its own; rounds alternate,
 * and the middle one counts.
 */
public final class RdfReadingRates {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 6; // the compiler takes that long to be done

  private RdfReadingRates() {}

  /** Something that reads a file to its end and gives how many units it saw. */
  @FunctionalInterface
  private interface Reading {
    long read(Path file, RdfFormat format) throws IOException;
  }

  /** Makes files of so many records (second argument) in a folder (first) and prints the rates. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long records = Long.parseLong(arguments[1]);
    for (RdfFormat format :
        new RdfFormat[] {RdfFormat.NTRIPLES, RdfFormat.TURTLE, RdfFormat.TRIG}) {
      Path file = folder.resolve("sample." + suffix(format));
      try (RecordSink out = RdfWriter.to(file).as(format).open()) {
        for (EvidenceRecord record : SampleCatalogue.ofSize(records)) {
          out.write(record);
        }
      }
      compare(format, file);
      Files.delete(file);
    }
  }

  private static String suffix(RdfFormat format) {
    return switch (format) {
      case NTRIPLES -> "nt";
      case TRIG -> "trig";
      default -> "ttl";
    };
  }

  private static void compare(RdfFormat format, Path file) throws IOException {
    double[] jena = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double one = seconds(file, format, RdfReadingRates::triples);
      double other = seconds(file, format, RdfReadingRates::records);
      if (i >= 0) {
        jena[i] = one;
        ours[i] = other;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-9s %5.0f MB  Jena's parse only %6.2f s  records %6.2f s  ratio %.2f%n",
        format.name().toLowerCase(Locale.ROOT),
        Files.size(file) / 1e6,
        middle(jena),
        middle(ours),
        middle(ours) / middle(jena));
  }

  private static double middle(double[] seconds) {
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  private static double seconds(Path file, RdfFormat format, Reading reading) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long before = system.getProcessCpuTime();
    if (reading.read(file, format) == 0) {
      throw new IOException("nothing was read of " + file);
    }
    return (system.getProcessCpuTime() - before) / 1e9;
  }

  private static long triples(Path file, RdfFormat format) {
    long[] count = {0};
    RDFParser.source(file)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                count[0]++;
              }

              @Override
              public void quad(Quad quad) {
                count[0]++;
              }
            });
    return count[0];
  }

  private static long records(Path file, RdfFormat format) throws IOException {
    long records = 0;
    try (RecordSource source = RdfReader.from(file).as(format).open()) {
      while (source.next().isPresent()) {
        records++;
      }
    }
    return records;
  }
}
