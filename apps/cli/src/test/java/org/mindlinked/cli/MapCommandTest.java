package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
  private static final String SEEDS = "../../examples/data/seeds.json";

  @TempDir private Path folder;

  @Test
  void draws_the_seeds_as_one_page_under_the_title_of_the_catalogue() {
    Path file = folder.resolve("map.html");
    CommandRun run = CommandRun.of("map", SEEDS, "-o", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("wrote " + file + ": 13 studies by care setting and role");
    assertThat(file)
        .content()
        .contains("<h1>Five documents on mental health studies</h1>")
        .contains("Community mental health care, Mental health service user: 5 studies");
  }

  @Test
  void rows_and_columns_can_be_chosen() {
    Path file = folder.resolve("map.csv");
    CommandRun.of("map", SEEDS, "-o", file.toString(), "--rows", "role", "--columns", "finding");
    assertThat(file).content().startsWith("role,kind of finding,studies");
  }

  @Test
  void a_name_without_a_known_suffix_is_wrong_use() {
    CommandRun run = CommandRun.of("map", SEEDS, "-o", folder.resolve("map.png").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("ends in none of .html .svg .csv");
  }

  @Test
  void rows_and_columns_of_one_thing_are_wrong_use() {
    CommandRun run =
        CommandRun.of(
            "map", SEEDS, "-o", folder.resolve("map.svg").toString(), "--columns", "setting");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("the rows and the columns are both by care setting");
  }

  @Test
  void a_bad_record_stops_the_map_and_nothing_is_written() {
    Path file = folder.resolve("map.html");
    CommandRun run =
        CommandRun.reading("{\"type\":\"Study\"}\n", "map", "-", "-o", file.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("nothing was written to " + file);
    assertThat(file).doesNotExist();
  }
}
