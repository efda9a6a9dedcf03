package org.mindlinked.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordCheck;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.rdf.shacl.ShapesValidator;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * Times reading and checking N-Triples beside Jena's parse of them, which does nothing with them.
 */
public final class Validation {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;

  private final byte[] triples;
  private double base;

  private Validation(byte[] triples) {
    this.triples = triples;
  }

  /** Prints times and ratios for as many records as the first argument says. */
  public static void main(String[] arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = RdfWriter.to(out).as(RdfFormat.NTRIPLES).open()) {
      for (EvidenceRecord record : SampleCatalogue.ofSize(Long.parseLong(arguments[0]))) {
        sink.write(record);
      }
    }
    new Validation(out.toByteArray()).run();
  }

  private void run() throws IOException {
    System.out.printf(Locale.ROOT, "%,d bytes of N-Triples%n", triples.length);
    System.out.printf(
        Locale.ROOT, "%-28s %8s %8s %8s %8s%n", "what", "cpu s", "ratio", "wall s", "ratio");
    double wall = time("jena parse", this::parse, 0);
    time("read, no check", () -> read((record, problems) -> {}), wall);
    time("read, rules in Java", () -> read(Validator.builtIn()), wall);
    time("read, SHACL shapes", () -> read(ShapesValidator.own()), wall);
  }

  /** Something that takes time. */
  private interface Work {
    void run() throws IOException;
  }

  private double time(String what, Work work, double baseWall) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    double cpu = Double.MAX_VALUE;
    double wall = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long cpuFrom = cpuTime();
      long wallFrom = System.nanoTime();
      work.run();
      cpu = Math.min(cpu, (cpuTime() - cpuFrom) / 1e9);
      wall = Math.min(wall, (System.nanoTime() - wallFrom) / 1e9);
    }
    if (base == 0) {
      base = cpu;
    }
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.2f %8.2f %8.2f %8.2f%n",
        what,
        cpu,
        cpu / base,
        wall,
        baseWall == 0 ? 1 : wall / baseWall);
    return wall;
  }

  private static long cpuTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void parse() {
    RDFParser.source(new ByteArrayInputStream(triples))
        .lang(Lang.NTRIPLES)
        .parse(StreamRDFLib.sinkNull());
  }

  private void read(RecordCheck check) throws IOException {
    try (RecordSource source =
        RdfReader.from(new ByteArrayInputStream(triples))
            .as(RdfFormat.NTRIPLES)
            .options(ReadOptions.checking(problem -> {}).withCheck(check))
            .open()) {
      while (source.next().isPresent()) {
        // to the end
      }
    }
  }
}
