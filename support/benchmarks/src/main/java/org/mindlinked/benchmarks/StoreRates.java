package org.mindlinked.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * How fast records are loaded into a new store, text index and all, beside Jena's own bulk loader
 * putting the same triples from a file of N-Triples into an empty TDB2. Rounds alternate, and the
 * middle one counts.
 */
public final class StoreRates {
  private final Path folder;
  private final Path records;
  private final Path triples;

  private StoreRates(Path folder) {
    this.folder = folder;
    this.records = folder.resolve("sample.ndjson");
    this.triples = folder.resolve("sample.nt");
  }

  /** Something that loads into a folder that is not there and says how much is there then. */
  @FunctionalInterface
  private interface Loading {
    long load(Path store) throws IOException;
  }

  /** Loads so many records (second argument) in a folder (first) so often (third). */
  public static void main(String[] arguments) throws IOException {
    StoreRates rates = new StoreRates(Path.of(arguments[0]));
    rates.run(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void run(long size, int rounds) throws IOException {
    try (RecordSink json = CatalogueWriter.to(records).open();
        RecordSink rdf = RdfWriter.to(triples).as(RdfFormat.NTRIPLES).open()) {
      for (EvidenceRecord record : SampleCatalogue.ofSize(size)) {
        json.write(record);
        rdf.write(record);
      }
      json.complete();
    }
    double[][] jena = new double[2][rounds];
    double[][] ours = new double[2][rounds];
    for (int i = -1; i < rounds; i++) {
      time("Jena", this::jena, i, jena);
      time("ours", this::ours, i, ours);
    }
    System.out.println(
        "Not quite the same work: Jena reads triples and puts them into one graph, with three indexes;"
            + " ours reads and checks records, and puts quads into the graphs of each, with four indexes"
            + " and the text index, so that a load can be killed at any time.");
    print("Jena's loader, N-Triples", size, jena);
    print("load, NDJSON, text index", size, ours);
    System.out.printf(
        Locale.ROOT,
        "ratio %.2f (CPU %.2f)%n",
        middle(ours[0]) / middle(jena[0]),
        middle(ours[1]) / middle(jena[1]));
  }

  private static void print(String what, long size, double[][] times) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, CPU %.1f s, %,.0f records/s%n",
        what,
        middle(times[0]),
        middle(times[1]),
        size / middle(times[0]));
  }

  private static double middle(double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void time(String name, Loading loading, int round, double[][] times) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    Path store = folder.resolve("store");
    System.gc();
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    long there = loading.load(store);
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    long bytes = delete(store);
    System.err.printf(
        Locale.ROOT,
        "%s: %,d there, %,d MB, %.1f s, CPU %.1f s%n",
        name,
        there,
        bytes / 1_000_000,
        wallSeconds,
        cpuSeconds);
    if (round >= 0) {
      times[0][round] = wallSeconds;
      times[1][round] = cpuSeconds;
    }
  }

  private static long delete(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        bytes += Files.isDirectory(file) ? 0 : Files.size(file);
        Files.delete(file);
      }
    }
    return bytes;
  }

  private long jena(Path store) throws IOException {
    Files.createDirectory(store);
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(store.toString()));
    DataLoader loader = LoaderFactory.phasedLoader(data, MonitorOutputs.nullOutput());
    loader.startBulk();
    loader.load(triples.toString());
    loader.finishBulk();
    long there = Txn.calculateRead(data, () -> (long) data.getDefaultGraph().size());
    TDBInternal.expel(data, true);
    return there;
  }

  private long ours(Path store) throws IOException {
    try (EvidenceStore opened = EvidenceStore.open(store);
        RecordSource source = CatalogueReader.from(records).as("ndjson").open()) {
      return opened.load("sample", source).loaded();
    }
  }
}
