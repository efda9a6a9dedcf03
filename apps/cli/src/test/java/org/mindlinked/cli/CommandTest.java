package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
  private static final String TWO_COUNTS =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"designs\":[\"survey\"],"
          + "\"settings\":[{\"careSettings\":[\"community-mental-health\"],"
          + "\"places\":[{\"code\":\"GB-ENG\"},{\"code\":\"GB-WLS\"}]}],"
          + "\"populations\":["
          + "{\"roles\":[\"service-user\"],\"counts\":[{\"value\":449,\"unit\":\"participant\"}]},"
          + "{\"roles\":[\"care-coordinator\"],"
          + "\"counts\":[{\"value\":201,\"unit\":\"participant\"}]}],"
          + "\"reports\":[{\"role\":\"primary\",\"publication\":{\"type\":\"Publication\","
          + "\"issued\":\"2016-03\"}}]}";

  @TempDir private Path folder;

  @Test
  void info_never_adds_numbers_of_two_counts() {
    CommandRun run = CommandRun.reading(TWO_COUNTS, "info", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("1 study, 0 publications")
        .containsPattern("survey +1")
        .containsPattern("community-mental-health +1")
        .containsPattern("service-user +1")
        .containsPattern("GB +1")
        .containsPattern("2016 +1")
        .containsPattern("participant +2 times: from 201 to 449")
        .doesNotContain("650");
  }

  @Test
  void validate_tells_every_record_and_exits_by_what_it_found() {
    String bad = "{\"type\":\"Study\",\"id\":\"https://example.org/study/2\",\"titel\":\"x\"}";
    CommandRun run = CommandRun.reading(bad + "\n" + TWO_COUNTS + "\n" + bad, "validate", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("3 records found", "/titel", "title");
    assertThat(CommandRun.reading(TWO_COUNTS, "validate", "-").exit()).isZero();
  }

  @Test
  void validate_prints_its_report_as_json_and_nothing_else() {
    CommandRun run = CommandRun.reading("{\"type\":\"Study\"}", "validate", "-", "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{").contains("\"ML-IO-034\"").endsWith("}\n");
  }

  @Test
  void formats_lists_what_can_be_read_and_written() {
    assertThat(CommandRun.of("formats").out())
        .contains(
            "json",
            "ndjson",
            "jsonld",
            "turtle",
            "trig",
            "ntriples",
            "nquads",
            "rdf-thrift",
            "rdfxml");
  }

  @Test
  void help_version_and_completion_go_to_standard_output() {
    assertThat(CommandRun.of("--help"))
        .satisfies(run -> assertThat(run.exit()).isZero())
        .satisfies(run -> assertThat(run.out()).contains("convert", "Exit codes", "Examples"));
    assertThat(CommandRun.of("convert", "--help").out()).contains("--lenient", "--rejects");
    assertThat(CommandRun.of("--version").out()).startsWith("mindlinked ");
    assertThat(CommandRun.of("completion").out()).contains("complete -F");
  }

  @Test
  void a_stack_trace_shows_only_when_asked_for() throws IOException {
    Path input = Files.writeString(folder.resolve("a.ndjson"), TWO_COUNTS);
    // RDF/XML has no way to say a NUL.
    Files.writeString(
        input, TWO_COUNTS.replace("\"survey\"]", "\"survey\"],\"title\":\"\\u0000\""));
    String[] words = {"convert", input.toString(), "--to", "rdfxml"};
    CommandRun run = CommandRun.of(words);
    assertThat(run.exit()).isNotZero();
    assertThat(run.err()).contains("ML-RDF-").doesNotContain("\tat ");
  }
}
