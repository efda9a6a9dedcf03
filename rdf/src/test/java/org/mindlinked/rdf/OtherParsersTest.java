package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * Parsers that others wrote in C take what we write without a word, and get one graph from all of
 * it. They run where {@code rapper} and {@code serdi} are installed, as they are where the project
 * is checked.
 */
class OtherParsersTest {
  private static final Pattern TAG = Pattern.compile("\"@[A-Za-z0-9-]+ \\.$");

  @TempDir Path folder = Path.of("");

  @Test
  void rapper_gets_one_graph_from_all_syntaxes() throws Exception {
    assumeTrue(installed("rapper"), "rapper is not installed");
    Set<String> expected = rapper(RdfFormat.NTRIPLES, "ntriples");

    assertThat(expected).hasSizeGreaterThan(5000);
    assertThat(rapper(RdfFormat.TURTLE, "turtle")).isEqualTo(expected);
    assertThat(rapper(RdfFormat.NQUADS, "nquads")).isEqualTo(expected);
    assertThat(rapper(RdfFormat.TRIG, "trig")).isEqualTo(expected);
    assertThat(rapper(RdfFormat.RDFXML, "rdfxml"))
        .isEqualTo(lines(run(write(RdfFormat.NTRIPLES, true), "rapper", "-q", "-i", "ntriples")));
  }

  private Set<String> rapper(RdfFormat format, String name) throws Exception {
    return lines(run(write(format, format == RdfFormat.RDFXML), "rapper", "-q", "-i", name));
  }

  @Test
  void serdi_gets_one_graph_from_all_syntaxes_and_the_same_graphs_from_those_with_graphs()
      throws Exception {
    assumeTrue(installed("serdi"), "serdi is not installed");
    Set<String> triples = serdi(RdfFormat.NTRIPLES, "ntriples");
    Set<String> quads = serdi(RdfFormat.NQUADS, "nquads");

    assertThat(triples).hasSizeGreaterThan(5000);
    assertThat(serdi(RdfFormat.TURTLE, "turtle")).isEqualTo(triples);
    assertThat(quads).hasSameSizeAs(triples);
    assertThat(serdi(RdfFormat.TRIG, "trig")).isEqualTo(quads);
  }

  private Set<String> serdi(RdfFormat format, String name) throws Exception {
    boolean graphs = format == RdfFormat.TRIG || format == RdfFormat.NQUADS;
    return lines(
        run(write(format, false), "serdi", "-i", name, "-o", graphs ? "nquads" : "ntriples"));
  }

  /** A sample catalogue and, unless for XML, records with every nasty text. */
  private Path write(RdfFormat format, boolean soundTextOnly) throws IOException {
    Path file = folder.resolve(soundTextOnly + "." + format);
    SampleCatalogue catalogue = SampleCatalogue.ofSize(50);
    try (RecordSink sink = RdfWriter.to(file).as(format).open()) {
      sink.header(catalogue.header());
      for (EvidenceRecord record : catalogue) {
        sink.write(record);
      }
      for (long seed = 0; seed < 20 && !soundTextOnly; seed++) {
        sink.write(new RandomRecords(seed).record());
      }
    }
    return file;
  }

  private static boolean installed(String tool) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return true;
      }
    }
    return false;
  }

  private Path run(Path input, String... command) throws Exception {
    List<String> whole = new ArrayList<>(List.of(command));
    whole.add(input.toString());
    Path output = folder.resolve("output");
    Path complaints = folder.resolve("complaints");
    Process process =
        new ProcessBuilder(whole)
            .redirectOutput(output.toFile())
            .redirectError(complaints.toFile())
            .start();
    assertThat(process.waitFor()).as("%s: %s", whole, Files.readString(complaints)).isZero();
    assertThat(complaints).as("%s", whole).isEmptyFile();
    return output;
  }

  /** Sorted; language tags in lower case, since rapper does that to those of N-Triples only. */
  private static Set<String> lines(Path file) throws IOException {
    Set<String> lines = new TreeSet<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      Matcher tag = TAG.matcher(line);
      lines.add(tag.find() ? tag.replaceFirst(match -> lower(match.group())) : line);
    }
    return lines;
  }

  private static String lower(String tag) {
    return Matcher.quoteReplacement(tag.toLowerCase(Locale.ROOT));
  }
}
