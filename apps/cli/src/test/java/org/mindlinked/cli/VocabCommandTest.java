package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabCommandTest {
  @TempDir private Path folder;

  @Test
  void lists_every_file_with_size_and_media_type() {
    CommandRun run = CommandRun.of("vocab");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(PublishedFile.all().size() + 1);
    assertThat(run.out())
        .containsPattern("ontology.ttl +[0-9,]{6,} +text/turtle +classes and properties")
        .contains("concepts.ttl", "index.html", "schema/v1.schema.json", "context/v1.jsonld");
  }

  @Test
  void prints_one_file_and_nothing_else() throws IOException {
    CommandRun run = CommandRun.of("vocab", "v1.schema.json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("2020-12/schema");
    assertThat(CommandRun.of("vocab", "context/v1.jsonld").out()).contains("\"@context\"");
  }

  @Test
  void a_name_that_is_none_is_answered_with_those_there_are() {
    CommandRun run = CommandRun.of("vocab", "ontologie.ttl");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no file ontologie.ttl", "ontology.ttl", "index.html");
  }

  @Test
  void writes_all_files_into_a_folder_that_it_makes() throws IOException {
    Path site = folder.resolve("public/site");
    assertThat(CommandRun.of("vocab", "--write", site.toString()).exit()).isZero();
    for (PublishedFile file : PublishedFile.all()) {
      assertThat(site.resolve(file.name())).hasBinaryContent(file.bytes());
    }
    try (Stream<Path> written = Files.walk(site)) {
      assertThat(written.filter(Files::isRegularFile)).hasSameSizeAs(PublishedFile.all());
    }
  }

  @Test
  void writing_again_changes_nothing_and_says_so() {
    CommandRun.of("vocab", "--write", folder.toString());
    CommandRun again = CommandRun.of("vocab", "--write", folder.toString());
    assertThat(again.exit()).isZero();
    assertThat(again.err()).contains("were there already").doesNotContain("wrote");
  }

  @Test
  void a_file_that_holds_something_else_is_kept_unless_forced() throws IOException {
    Path mine = Files.writeString(folder.resolve("concepts.ttl"), "# mine");
    CommandRun refused = CommandRun.of("vocab", "--write", folder.toString());
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("nothing was written", "concepts.ttl", "--force");
    assertThat(mine).hasContent("# mine");
    assertThat(folder.resolve("ontology.ttl")).doesNotExist();

    CommandRun forced = CommandRun.of("vocab", "--write", folder.toString(), "--force");
    assertThat(forced.exit()).isZero();
    assertThat(mine).content().startsWith("# The concept schemes");
  }

  @Test
  void writes_one_file_alone_when_named() {
    CommandRun run = CommandRun.of("vocab", "ontology.ttl", "--write", folder.toString());
    assertThat(run.exit()).isZero();
    assertThat(folder).isDirectoryContaining("glob:**/ontology.ttl");
    assertThat(folder.resolve("index.html")).doesNotExist();
  }
}
