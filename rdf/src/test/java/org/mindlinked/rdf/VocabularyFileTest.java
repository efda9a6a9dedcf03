package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyFileTest {
  @ParameterizedTest
  @EnumSource
  void is_in_the_jar_and_described(VocabularyFile file) throws IOException {
    try (InputStream in = file.open()) {
      assertThat(in.read()).isPositive();
    }
    assertThat(file.mediaType()).matches("[a-z]+/[a-z+-]+");
    assertThat(file.description()).isNotBlank().doesNotEndWith(".");
    assertThat(file.fileName()).matches("([a-z]+/)?[a-z0-9.-]+\\.[a-z]+");
  }
}
