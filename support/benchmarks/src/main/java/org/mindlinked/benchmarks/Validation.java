package org.mindlinked.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
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
 * Rounds alternate, and the middle one counts.
 */
public final class Validation {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;

  private final byte[] triples;

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
    List<Step> steps =
        List.of(
            new Step("jena parse", this::parse),
            new Step("read, no check", () -> read((record, problems) -> {})),
            new Step("read, rules in Java", () -> read(Validator.builtIn())),
            new Step("read, SHACL shapes", () -> read(ShapesValidator.own())));
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      for (Step each : steps) {
        each.time(i);
      }
    }
    System.out.printf(Locale.ROOT, "%,d bytes of N-Triples%n", triples.length);
    System.out.printf(
        Locale.ROOT, "%-28s %8s %8s %8s %8s%n", "what", "cpu s", "ratio", "wall s", "ratio");
    steps.forEach(each -> each.print(steps.get(0)));
  }

  /** Something that takes time. */
  private interface Work {
    void run() throws IOException;
  }

  /** Some work with what its rounds took. */
  private static final class Step {
    private final String what;
    private final Work work;
    private final double[] cpu = new double[ROUNDS];
    private final double[] wall = new double[ROUNDS];

    Step(String what, Work work) {
      this.what = what;
      this.work = work;
    }

    /** Does the work; the rounds below 0 do not count. */
    void time(int round) throws IOException {
      long cpuFrom = cpuTime();
      long wallFrom = System.nanoTime();
      work.run();
      if (round >= 0) {
        cpu[round] = (cpuTime() - cpuFrom) / 1e9;
        wall[round] = (System.nanoTime() - wallFrom) / 1e9;
      }
    }

    void print(Step base) {
      System.out.printf(
          Locale.ROOT,
          "%-28s %8.2f %8.2f %8.2f %8.2f%n",
          what,
          middle(cpu),
          middle(cpu) / middle(base.cpu),
          middle(wall),
          middle(wall) / middle(base.wall));
    }

    private static double middle(double[] seconds) {
      double[] sorted = seconds.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }
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
