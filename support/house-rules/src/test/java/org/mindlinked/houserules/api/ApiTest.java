package org.mindlinked.houserules.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;

public class ApiTest {
  @ParameterizedTest
  @ValueSource(strings = {"model", "io", "rdf"})
  void a_change_of_public_signatures_is_committed_with_the_code(String module) throws Exception {
    List<Class<?>> classes = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mindlinked." + module)) {
      if (!type.getSimpleName().equals("package-info")) {
        classes.add(Class.forName(type.getName(), false, ApiTest.class.getClassLoader()));
      }
    }

    Approved.check(
        Project.file("docs/api/mindlinked-" + module + ".txt"), ApiSignatures.of(classes));
  }

  @Test
  void lists_what_a_public_type_inherits_from_a_hidden_one() {
    assertThat(ApiSignatures.of(List.of(Visible.class, Hidden.class)))
        .isEqualTo(
            """
            final class org.mindlinked.houserules.api.ApiTest.Visible extends ApiTest.Hidden
              static LIMIT: int = 3
              new()
              names(String...): List<String>

            """);
  }

  /** A superclass that callers cannot name. */
  static class Hidden {
    /** A method that callers can call nevertheless. */
    public List<String> names(String... names) {
      return List.of(names);
    }
  }

  /** A type that callers can name, were this class public. */
  public static final class Visible extends Hidden {
    /** A value that is compiled into callers. */
    public static final int LIMIT = 3;

    /** Makes one. */
    public Visible() {}
  }
}
