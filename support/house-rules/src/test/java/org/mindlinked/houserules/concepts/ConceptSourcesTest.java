package org.mindlinked.houserules.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;

class ConceptSourcesTest {
  private static final Path ROOT = Path.of(System.getProperty("mindlinked.root"));
  private static final Path TABLES =
      ROOT.resolve("model/src/main/resources/org/mindlinked/model/concepts");

  @Test
  void the_committed_classes_say_what_the_tables_say() throws IOException {
    ConceptSourceGenerator generator = new ConceptSourceGenerator(ROOT);
    if (Boolean.getBoolean("approve")) {
      generator.write();
    }

    for (Map.Entry<Path, String> source : generator.sources().entrySet()) {
      assertThat(source.getKey())
          .as("written by the concept source generator; write it anew with -Dapprove=true")
          .exists()
          .content()
          .isEqualTo(source.getValue());
    }
  }

  @Test
  void every_table_is_listed_and_every_listed_table_is_there() throws IOException {
    assertThat(namesIn(TABLES))
        .isEqualTo(
            ConceptSchemes.all().stream().map(ConceptScheme::name).collect(Collectors.toSet()));
    assertThat(namesIn(TABLES.resolve("enums")))
        .isEqualTo(
            ConceptSchemes.codeLists().stream().map(CodeList::name).collect(Collectors.toSet()));
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .map(name -> name.substring(0, name.length() - 4))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void a_row_of_the_wrong_length_is_named(@TempDir Path root) throws IOException {
    Path tables = root.resolve("model/src/main/resources/org/mindlinked/model/concepts/index");
    Files.createDirectories(tables);
    Files.write(tables.resolve("schemes.tsv"), List.of("name\tjavaType", "design"));

    assertThatThrownBy(() -> new ConceptSourceGenerator(root).sources())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("schemes.tsv has a row of 1 cells, 2 were expected: design");
  }
}
