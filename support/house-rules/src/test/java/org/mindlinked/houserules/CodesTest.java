package org.mindlinked.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code of a problem has one page and a test; none is used twice. */
class CodesTest {
  private static final Pattern CODE = Pattern.compile("ML-[A-Z]+-\\d{3}");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*?(ML-[A-Z]+-\\d{3})\\b.*$");

  @Test
  void every_code_has_one_heading_in_the_book_of_errors() throws Exception {
    List<String> headings = new ArrayList<>();
    Matcher heading = HEADING.matcher(Files.readString(Project.file("docs/errors.md"), UTF_8));
    while (heading.find()) {
      headings.add(heading.group(1));
    }

    List<String> without = new ArrayList<>(codes().keySet());
    without.removeAll(headings);
    assertThat(without).as("codes without a heading in docs/errors.md").isEmpty();
    List<String> surplus = new ArrayList<>(headings);
    codes().keySet().forEach(surplus::remove);
    assertThat(surplus).as("headings that are no code, or stand there again").isEmpty();
  }

  @Test
  void no_code_is_used_twice() throws Exception {
    List<String> faults = new ArrayList<>();
    codes()
        .forEach(
            (code, names) -> {
              if (names.size() > 1) {
                faults.add(code + " is " + String.join(" and ", names));
              }
            });
    assertThat(faults).isEmpty();
  }

  @Test
  void every_code_is_named_in_a_test() throws Exception {
    StringBuilder tests = new StringBuilder();
    for (String module : Project.MODULES) {
      if (!module.endsWith("house-rules")) {
        // the samples that tests share are main code of the testkit
        String tested = module.endsWith("testkit") ? module + "/src" : module + "/src/test";
        for (Path file : Project.files(Project.file(tested), "")) {
          if (file.toString().endsWith(".java") || file.toString().endsWith(".txt")) {
            tests.append(Files.readString(file, UTF_8)).append('\n');
          }
        }
      }
    }
    List<String> untested = new ArrayList<>();
    codes()
        .forEach(
            (code, names) -> {
              boolean named =
                  tests.indexOf(code) >= 0
                      || names.stream()
                          .anyMatch(
                              name ->
                                  Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                      .matcher(tests)
                                      .find());
              if (!named) {
                untested.add(code + " " + names);
              }
            });
    assertThat(untested).isEmpty();
  }

  /** Code to the constants that hold it, such as {@code ValueCodes.IRI}. */
  private static Map<String, List<String>> codes() throws Exception {
    Map<String, List<String>> codes = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "org.mindlinked.model",
                "org.mindlinked.io",
                "org.mindlinked.rdf",
                "org.mindlinked.server",
                "org.mindlinked.cli")) {
      if (!type.getSimpleName().endsWith("Codes")) {
        continue;
      }
      Class<?> holder = Class.forName(type.getName());
      for (Field field : holder.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
          field.setAccessible(true);
          String code = (String) field.get(null);
          if (CODE.matcher(code).matches()) {
            codes
                .computeIfAbsent(code, unused -> new ArrayList<>())
                .add(holder.getSimpleName() + "." + field.getName());
          }
        }
      }
    }
    assertThat(codes).isNotEmpty();
    return codes;
  }

  @Test
  void no_code_is_written_out_where_a_constant_belongs() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : List.of("model", "io", "rdf", "apps/server", "apps/cli")) {
      for (Path file : Project.files(Project.file(module + "/src/main/java"), ".java")) {
        String name = file.getFileName().toString();
        if (!name.endsWith("Codes.java")
            && Pattern.compile("\"ML-[A-Z]+-\\d{3}\"")
                .matcher(Files.readString(file, UTF_8))
                .find()) {
          faults.add(Project.root().relativize(file).toString());
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
