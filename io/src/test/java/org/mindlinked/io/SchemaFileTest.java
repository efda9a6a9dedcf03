package org.mindlinked.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaFileTest {
  @ParameterizedTest
  @EnumSource
  void is_in_the_jar_and_described(SchemaFile file) throws IOException {
    try (InputStream in = file.open()) {
      assertThat(in.read()).isEqualTo('{');
    }
    assertThat(file.mediaType()).endsWith("+json");
    assertThat(file.description()).isNotBlank().doesNotEndWith(".");
  }
}
