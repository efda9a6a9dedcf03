package org.mindlinked.rdf.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.WrongRecords;

/** What SHACL can say of the rules, it says of the same nodes, and of no others. */
class RulesAndShapesTest {
  /** What SHACL cannot say; docs/guide/validation.md gives the reasons. */
  private static final Set<String> NOT_SAID =
      numbers(1, 4, 11, 14, 23, 24, 27, 28, 46, 51, 59, 61, 63, 64, 71, 72, 73, 74, 75);

  private static Set<String> numbers(int... numbers) {
    Set<String> codes = new TreeSet<>();
    for (int number : numbers) {
      codes.add(String.format(java.util.Locale.ROOT, "ML-RULE-%03d", number));
    }
    return codes;
  }

  @Test
  void every_rule_is_said_or_listed_as_one_that_cannot_be() throws IOException {
    Set<String> said = new TreeSet<>();
    try (InputStream in = VocabularyFile.SHAPES.open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher ids = Pattern.compile("dcterms:identifier \"(ML-RULE-\\d{3})\"").matcher(text);
      while (ids.find()) {
        said.add(ids.group(1));
      }
    }
    Set<String> all = new TreeSet<>(NOT_SAID);
    assertThat(said).doesNotContainAnyElementsOf(NOT_SAID);
    all.addAll(said);
    assertThat(all).isEqualTo(codes());
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (Rule rule : Validator.builtIn().rules()) {
      codes.add(rule.code());
    }
    return codes;
  }

  static Stream<Arguments> wrongRecords() {
    return WrongRecords.byRule().entrySet().stream()
        .map((Map.Entry<String, EvidenceRecord> e) -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongRecords")
  void a_wrong_record_is_wrong_for_both_at_the_same_nodes(String code, EvidenceRecord wrong) {
    Set<String> rules = byRules(wrong);
    assertThat(byShapes(wrong)).isEqualTo(rules);
    if (!NOT_SAID.contains(code)) {
      assertThat(rules).anyMatch(found -> found.startsWith(code));
    }
  }

  @Test
  void random_records_are_judged_alike_by_both() {
    Set<String> met = new TreeSet<>();
    for (long seed = 0; seed < 400; seed++) {
      EvidenceRecord record = new RandomRecords(seed).record();
      Set<String> rules = byRules(record);
      assertThat(byShapes(record)).as("seed %s", seed).isEqualTo(rules);
      rules.forEach(found -> met.add(found.substring(0, found.indexOf(' '))));
    }
    assertThat(met).hasSizeGreaterThan(15);
  }

  @Test
  void severities_are_those_of_the_rules() {
    List<Diagnostic> shapes = new ArrayList<>();
    WrongRecords.byRule()
        .values()
        .forEach(wrong -> ShapesValidator.own().check(wrong, shapes::add));
    assertThat(shapes)
        .allSatisfy(
            problem ->
                assertThat(Validator.builtIn().rules())
                    .anySatisfy(
                        rule -> {
                          assertThat(rule.code()).isEqualTo(problem.code());
                          assertThat(rule.severity()).isEqualTo(problem.severity());
                        }));
  }

  private static Set<String> byRules(EvidenceRecord record) {
    Set<String> found = new TreeSet<>();
    for (Diagnostic problem : Validator.builtIn().check(record)) {
      if (!NOT_SAID.contains(problem.code())) {
        found.add(problem.code() + " " + Nodes.of(problem));
      }
    }
    return found;
  }

  private static Set<String> byShapes(EvidenceRecord record) {
    Set<String> found = new TreeSet<>();
    ShapesValidator.own()
        .check(record, problem -> found.add(problem.code() + " " + Nodes.of(problem)));
    return found;
  }
}
