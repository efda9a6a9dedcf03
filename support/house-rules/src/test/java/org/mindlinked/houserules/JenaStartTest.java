package org.mindlinked.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two threads that enter Jena for the first time by different doors wait for each other for ever.
 */
class JenaStartTest {
  private static final JavaClasses RDF =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.mindlinked.rdf");

  @Test
  void every_class_through_which_Jena_is_entered_starts_it_first() {
    List<JavaClass> entries =
        RDF.stream()
            .filter(JenaStartTest::touchesJena)
            .filter(type -> isPublic(type) || isUsedFromOutside(type))
            .filter(type -> !onlyTakesNodes(type))
            .toList();
    assertThat(entries).hasSizeGreaterThan(5);
    assertThat(entries).filteredOn(entry -> !startsJena(entry)).isEmpty();
  }

  private static boolean touchesJena(JavaClass type) {
    return !type.getName().endsWith(".JenaStart")
        && type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .anyMatch(target -> target.getPackageName().startsWith("org.apache.jena"));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().contains(".internal");
  }

  /** Whether code that has not met Jena yet comes here. */
  private static boolean isUsedFromOutside(JavaClass type) {
    return type.getAccessesToSelf().stream()
        .map(JavaAccess::getOriginOwner)
        .anyMatch(origin -> !touchesJena(origin));
  }

  /** What only takes nodes is reached after Jena. */
  private static boolean onlyTakesNodes(JavaClass type) {
    return (type.isRecord() || type.isInterface()) && type.getStaticInitializer().isEmpty();
  }

  private static boolean startsJena(JavaClass entry) {
    return entry.getStaticInitializer().stream()
        .flatMap(initializer -> initializer.getMethodCallsFromSelf().stream())
        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("JenaStart"));
  }
}
