package org.mindlinked.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.examples.seeds.RemoteCareStudy;
import org.mindlinked.model.Study;
import org.mindlinked.model.validation.Validator;

/** Every example runs, and does what it says. */
class ExamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("mindlinked.root"));
  private static final Path SEEDS = ROOT.resolve("examples/data/seeds.json");

  @TempDir Path folder;

  @Test
  void every_example_has_a_test() throws IOException {
    List<String> tests =
        Stream.of(ExamplesTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(method -> method.getName())
            .toList();
    try (Stream<Path> files =
        Files.list(ROOT.resolve("examples/src/main/java/org/mindlinked/examples"))) {
      List<String> examples =
          files
              .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
              .filter(name -> name.startsWith("example"))
              .map(name -> name.substring(0, "example00".length()))
              .sorted()
              .toList();
      assertThat(examples)
          .hasSizeGreaterThanOrEqualTo(8)
          .doesNotHaveDuplicates()
          .allSatisfy(
              example -> assertThat(tests).anyMatch(test -> test.startsWith(example + "_")));
    }
  }

  @Test
  void example01_builds_a_study() {
    Study study = Example01BuildAStudy.build();

    assertThat(study.dataCollections().get(0).counts().get(0).value()).hasValue(12);
    assertThat(Validator.builtIn().check(study)).isEmpty();
  }

  @Test
  void example02_reads_a_file_strictly() throws IOException {
    assertThat(Example02ReadAFileStrictly.qualitativeStudies(SEEDS))
        .hasSize(6)
        .contains("https://example.org/evidence/study/doi-10.1186-s12913-023-10058-w");
  }

  @Test
  void example03_reads_leniently_with_a_report() throws IOException {
    assertThat(Example03ReadLenientlyWithAReport.summary(SEEDS))
        .isEqualTo("14 of 14 records accepted; problems by code: {}");

    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad,
        Files.readString(SEEDS, UTF_8).replaceFirst("\"value\": 18,", "\"value\": \"eighteen\","),
        UTF_8);
    assertThat(Example03ReadLenientlyWithAReport.summary(bad))
        .startsWith("13 of 14 records accepted; problems by code: {ML-IO-");
  }

  @Test
  void example04_writes_rdf() throws IOException {
    Path turtle = folder.resolve("seeds.ttl");

    assertThat(Example04WriteRdf.toTurtle(SEEDS, turtle)).isEqualTo(14);
    assertThat(turtle).content(UTF_8).contains("mlk:design-scoping-review");
  }

  @Test
  void example05_gets_a_jena_graph() {
    assertThat(Example05GetAJenaGraph.counts(RemoteCareStudy.record()))
        .containsExactly("6 unit-expert-by-experience", "69 unit-interview");
  }

  @Test
  void example06_uses_an_own_concept() {
    Study study = Example06UseAnOwnConcept.build();

    assertThat(study.settings().get(0).careSettings()).hasSize(2).noneMatch(own -> own.isTerm());
    assertThat(Validator.builtIn().check(study)).isEmpty();
  }

  @Test
  void example07_adds_an_own_rule() {
    assertThat(Example07AddAnOwnRule.validator().check(Example01BuildAStudy.build()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("EXAMPLE-1");
              assertThat(problem.location().pointer()).contains("/involvement");
            });
  }

  @Test
  void example08_checks_a_record() {
    assertThat(Example08CheckARecord.problems(Example01BuildAStudy.build())).isEmpty();
  }

  @Test
  void example09_keeps_records_in_a_store() throws IOException {
    Path store = folder.resolve("store");
    String doi = "10.1186/s12913-023-10058-w";
    List<Long> first = Example09KeepRecordsInAStore.counts(store, SEEDS, doi);
    List<Long> again = Example09KeepRecordsInAStore.counts(store, SEEDS, doi);

    assertThat(first.get(0)).isEqualTo(14);
    assertThat(first.get(1)).isPositive();
    assertThat(again).containsExactly(0L, first.get(1), first.get(2));
  }

  @Test
  void example10_asks_a_ready_question() throws IOException {
    assertThat(Example10AskAReadyQuestion.studies(SEEDS))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.study())
                    .hasToString(
                        "https://example.org/evidence/study/0265f3d6-9cf7-527d-8292-946b0cee06c3"));
  }
}
