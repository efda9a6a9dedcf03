package org.mindlinked.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link ProgramsTest}, for those that read RDF or a store. */
@Tag("full")
class RdfProgramsTest {
  @TempDir private Path folder;

  @Test
  void reading_rdf_is_measured() throws Exception {
    assertThat(Printed.by(RdfReadingRates::main, folder, 3)).contains("ratio ");
  }

  @Test
  void checking_rdf_is_measured() throws Exception {
    assertThat(Printed.by(Validation::main, 2)).contains("read, SHACL shapes");
  }

  @Test
  void loading_a_store_is_measured() throws Exception {
    assertThat(Printed.by(StoreRates::main, folder, 3, 1)).contains("ratio ");
  }

  @Test
  void ready_questions_are_measured() throws Exception {
    assertThat(Printed.by(QuestionRates::main, folder.resolve("store"), 3, 2)).contains("studies");
  }

  @Test
  void pages_are_measured() throws Exception {
    assertThat(Printed.by(PageRates::main, folder.resolve("store"), 30, 2))
        .contains("/search", "/map")
        .doesNotContainPattern(" [45]\\d\\d +[\\d,]+ ");
  }
}
