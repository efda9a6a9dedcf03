package org.mindlinked.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house that class files can break. */
class HouseRulesTest {
  /** Fewer classes than this were not analysed, they were lost on the way here. */
  private static final int FEWEST_CLASSES = 300;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "org.mindlinked.model",
              "org.mindlinked.io",
              "org.mindlinked.rdf",
              "org.mindlinked.examples",
              "org.mindlinked.testkit",
              "org.mindlinked.pages",
              "org.mindlinked.server",
              "org.mindlinked.cli");

  private static final String[] PUBLISHED = {
    "org.mindlinked.model..", "org.mindlinked.io..", "org.mindlinked.rdf.."
  };
  private static final String[] APPS = {
    "org.mindlinked.pages..", "org.mindlinked.server..", "org.mindlinked.cli.."
  };

  /**
   * A package is a room; the types of the model and their table, which check each other, are one.
   */
  private static final SliceAssignment ROOMS =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          String name = type.getPackageName();
          return SliceIdentifier.of(
              name.equals("org.mindlinked.model.structure") ? "org.mindlinked.model" : name);
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };

  static List<ArchRule> rules() {
    return List.of(
        // Directions
        classes()
            .that()
            .resideInAPackage("org.mindlinked.model..")
            .should()
            .onlyDependOnClassesThat(
                from(
                    "org.mindlinked.model..",
                    "java..",
                    "javax.annotation.processing..",
                    "org.jspecify.annotations..",
                    // Annotations for the generator of code; no class of it is there at run time.
                    "org.immutables.encode..",
                    "org.immutables.value.."))
            .because("the model is what everybody builds on: the JDK and jspecify, nothing else"),
        classes()
            .that()
            .resideInAPackage("org.mindlinked.io..")
            .should()
            .onlyDependOnClassesThat(
                from(
                    "org.mindlinked.model..",
                    "org.mindlinked.io..",
                    "java..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.dataformat.yaml..",
                    "javax.xml.stream..",
                    "org.mozilla.universalchardet..",
                    "de.siegmar.fastcsv..",
                    "com.github.luben.zstd.."))
            .because("io knows files and records, the parsers of its formats, and no triple"),
        classes()
            .that()
            .resideInAPackage("org.mindlinked.rdf..")
            .should()
            .onlyDependOnClassesThat(
                from(
                    "org.mindlinked.model..",
                    "org.mindlinked.rdf..",
                    "java..",
                    "org.jspecify.annotations..",
                    "org.apache.jena..",
                    "org.apache.lucene..",
                    "com.apicatalog..",
                    "jakarta.json..",
                    "org.glassfish.json.."))
            .because("rdf knows records and triples, Jena, and no token of JSON"),
        noClasses()
            .that()
            .resideInAPackage("org.mindlinked.rdf..")
            .and()
            .haveNameNotMatching(".*\\.JsonLdDocument(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.jena.atlas.json..",
                "com.apicatalog..",
                "jakarta.json..",
                "org.glassfish.json..")
            .because("no token of JSON is known in rdf; one class runs a processor of JSON-LD"),
        noClasses()
            .that()
            .resideOutsideOfPackages(APPS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APPS)
            .because("nothing builds on an app"),
        noClasses()
            .that()
            .resideInAPackage("org.mindlinked.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mindlinked.cli..")
            .because("the command starts the server, not the other way round"),
        noClasses()
            .that()
            .resideOutsideOfPackage("org.mindlinked.examples..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mindlinked.examples..")
            .because("nothing builds on an example"),
        classes()
            .should(keepOutOfTheInternalPackagesOfOthers())
            .because("an internal package belongs to its module"),
        slices()
            .assignedFrom(ROOMS)
            .should()
            .beFreeOfCycles()
            .because("a package can be understood before those that use it"),

        // Surroundings
        noClasses()
            .that()
            .resideOutsideOfPackages(APPS)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethodWhere(calls(System.class, "exit", "getenv", "getProperty", "getProperties"))
            .orShould()
            .callMethodWhere(calls(Runtime.class, "exit", "halt"))
            .orShould()
            .callMethodWhere(calls(Throwable.class, "printStackTrace"))
            .because("only apps print, exit or read the environment"),
        noClasses()
            .that()
            .resideOutsideOfPackage("org.mindlinked.rdf.store..")
            .should()
            .dependOnClassesThat(
                describe(
                    "open sockets",
                    type ->
                        type.getPackageName().equals("java.net.http")
                            || type.isAssignableTo(java.net.Socket.class)
                            || type.isAssignableTo(java.net.ServerSocket.class)
                            || type.isAssignableTo(java.net.URLConnection.class)
                            || type.isAssignableTo(java.net.URL.class)))
            .because("only the remote sink of rdf.store opens sockets"),
        noClasses()
            .that()
            .resideInAPackage("org.mindlinked.model..")
            .should()
            .dependOnClassesThat(
                assignableTo(java.io.File.class)
                    .or(assignableTo(java.nio.file.Files.class))
                    .or(assignableTo(java.io.FileInputStream.class))
                    .or(assignableTo(java.io.FileOutputStream.class)))
            .because("the model touches no file"),
        noClasses()
            .that()
            .resideInAnyPackage(PUBLISHED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.commons..")
            .because("a log line is never the trace of a problem: problems are diagnostics"),

        // Memory
        noClasses()
            .that()
            .resideInAPackage("org.mindlinked.io..")
            .should()
            .callMethodWhere(calls(java.io.InputStream.class, "readAllBytes"))
            .orShould()
            .callMethodWhere(
                calls(java.nio.file.Files.class, "readAllBytes", "readAllLines", "readString"))
            .because("one record and its buffers in memory, whatever the size of the file"),
        noClasses()
            .that()
            .resideInAPackage("org.mindlinked.rdf..")
            .and(not(waived()))
            .should()
            .dependOnClassesThat(
                describe(
                    "hold a graph",
                    type ->
                        type.isAssignableTo("org.apache.jena.rdf.model.Model")
                            || type.isAssignableTo("org.apache.jena.query.Dataset")))
            .because("triples stream; a graph in memory has a reason (@HouseWaiver says it)"),

        // Same in, same out
        noClasses()
            .that()
            .resideInAnyPackage(PUBLISHED)
            .should()
            .callMethodWhere(calls(System.class, "currentTimeMillis", "nanoTime"))
            .orShould()
            .callMethodWhere(
                describe(
                    "read the clock",
                    call ->
                        call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")))
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .because("no clock and no chance: the same record gives the same bytes"),
        noClasses()
            .that()
            .resideInAnyPackage(
                "org.mindlinked.model..",
                "org.mindlinked.io..",
                "org.mindlinked.rdf..",
                "org.mindlinked.cli..",
                "org.mindlinked.server..",
                "org.mindlinked.testkit..")
            .should()
            .callMethodWhere(
                describe("rely on a default", HouseRulesTest::reliesOnLocaleCharsetOrZone))
            .orShould()
            .callConstructorWhere(
                describe("rely on the default charset", HouseRulesTest::reliesOnCharset))
            .because("no default locale, charset or zone: the same on every machine"),

        // Errors
        noClasses()
            .that()
            .resideInAnyPackage(PUBLISHED)
            .should()
            .callConstructorWhere(describe("make others' exceptions", HouseRulesTest::isForeign))
            .because(
                "one family of exceptions, IOException, and NPE/IAE/ISE for callers' mistakes"),
        classes()
            .that()
            .resideInAnyPackage(PUBLISHED)
            .should(declareNoException())
            .because("throws Exception tells a caller nothing"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_classes_keep(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void all_classes_are_analysed() {
    assertThat(CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .contains(
            "org.mindlinked.model",
            "org.mindlinked.io",
            "org.mindlinked.rdf",
            "org.mindlinked.examples",
            "org.mindlinked.testkit",
            "org.mindlinked.server",
            "org.mindlinked.cli");
  }

  @Test
  void a_waiver_says_why() {
    assertThat(
            CLASSES.stream()
                .filter(HouseRulesTest::hasWaiver)
                .filter(type -> reasons(type).stream().anyMatch(String::isBlank))
                .map(JavaClass::getName))
        .isEmpty();
  }

  /** Arrays count as what they hold, primitives as of the JDK. */
  private static DescribedPredicate<JavaClass> from(String... packages) {
    DescribedPredicate<JavaClass> allowed = resideInAnyPackage(packages);
    return describe(
        "reside in " + String.join(", ", packages),
        type -> {
          JavaClass base = type.getBaseComponentType();
          return base.isPrimitive() || allowed.test(base);
        });
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
    Set<String> all = Set.of(names);
    return target(
        describe(
            owner.getSimpleName() + "." + String.join("/", names),
            (AccessTarget called) ->
                all.contains(called.getName()) && called.getOwner().isAssignableTo(owner)));
  }

  private static boolean reliesOnLocaleCharsetOrZone(JavaAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getName();
    List<String> parameters = parameters(call);
    if (owner.isEquivalentTo(String.class)) {
      return switch (name) {
        case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
        case "format" -> !parameters.get(0).equals("java.util.Locale");
        case "formatted" -> true;
        default -> false;
      };
    }
    if (owner.isAssignableTo(java.io.PrintStream.class)
        || owner.isAssignableTo(java.io.PrintWriter.class)) {
      return (name.equals("printf") || name.equals("format"))
          && !parameters.get(0).equals("java.util.Locale");
    }
    return (name.equals("getDefault")
            && (owner.isEquivalentTo(java.util.Locale.class)
                || owner.isEquivalentTo(java.util.TimeZone.class)))
        || (name.equals("systemDefault") && owner.isEquivalentTo(java.time.ZoneId.class))
        || (name.equals("defaultCharset") && owner.isEquivalentTo(java.nio.charset.Charset.class));
  }

  private static boolean reliesOnCharset(JavaConstructorCall call) {
    JavaClass owner = call.getTargetOwner();
    List<String> parameters = parameters(call);
    boolean named =
        parameters.stream()
            .anyMatch(
                parameter ->
                    parameter.startsWith("java.nio.charset.")
                        || (parameter.equals("java.lang.String") && parameters.size() > 1));
    if (owner.isEquivalentTo(String.class)) {
      return parameters.contains("[B") && !named;
    }
    return !named
        && (owner.isEquivalentTo(java.io.InputStreamReader.class)
            || owner.isEquivalentTo(java.io.OutputStreamWriter.class)
            || owner.isEquivalentTo(java.io.FileReader.class)
            || owner.isEquivalentTo(java.io.FileWriter.class)
            || owner.isEquivalentTo(java.util.Formatter.class));
  }

  private static List<String> parameters(JavaAccess<?> call) {
    return call.getTarget() instanceof AccessTarget.CodeUnitCallTarget target
        ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }

  private static boolean isForeign(JavaConstructorCall call) {
    JavaClass made = call.getTargetOwner();
    if (!made.isAssignableTo(Throwable.class) || call.getOrigin().getOwner().equals(made)) {
      return false;
    }
    // A constructor of ours calls that of its superclass.
    boolean superclass =
        call.getOrigin().isConstructor()
            && call.getOriginOwner().getRawSuperclass().filter(made::equals).isPresent();
    boolean generated = call.getOriginOwner().getName().contains(".Immutable");
    return !superclass
        && !generated
        && !made.getPackageName().startsWith("org.mindlinked")
        && !made.isAssignableTo(java.io.IOException.class)
        && Arrays.stream(
                new Class<?>[] {
                  NullPointerException.class,
                  IllegalArgumentException.class,
                  IllegalStateException.class,
                  IndexOutOfBoundsException.class,
                  java.util.NoSuchElementException.class,
                  java.io.UncheckedIOException.class,
                  // By which Jena ends what was cancelled.
                  org.apache.jena.query.QueryCancelledException.class,
                  AssertionError.class,
                  // What the compiler puts at the end of a switch over all constants.
                  IncompatibleClassChangeError.class
                })
            .noneMatch(made::isAssignableTo);
  }

  private static ArchCondition<JavaClass> declareNoException() {
    return new ArchCondition<>("declare no Exception or Throwable") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
          boolean vague =
              method.getThrowsClause().getTypes().stream()
                  .anyMatch(
                      thrown ->
                          thrown.isEquivalentTo(Exception.class)
                              || thrown.isEquivalentTo(Throwable.class));
          if (vague) {
            events.add(SimpleConditionEvent.violated(method, method.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> keepOutOfTheInternalPackagesOfOthers() {
    return new ArchCondition<>("keep out of the internal packages of other modules") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    resideInAPackage("org.mindlinked..internal..")
                        .test(dependency.getTargetClass()))
            .filter(dependency -> !module(dependency.getTargetClass()).equals(module(type)))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static String module(JavaClass type) {
    return Arrays.stream(type.getPackageName().split("\\."))
        .limit(3)
        .collect(Collectors.joining("."));
  }

  /**
   * A class, or the class around it, carries an annotation {@code HouseWaiver}: each module that
   * needs one has its own, package-private, kept in class files.
   */
  private static DescribedPredicate<JavaClass> waived() {
    return describe(
        "waived",
        type ->
            hasWaiver(type)
                || type.getEnclosingClass().filter(HouseRulesTest::hasWaiver).isPresent());
  }

  private static boolean hasWaiver(CanBeAnnotated element) {
    return element.isAnnotatedWith(
        describe(
            "HouseWaiver",
            annotation -> annotation.getRawType().getSimpleName().equals("HouseWaiver")));
  }

  private static List<String> reasons(JavaClass type) {
    return type.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().getSimpleName().equals("HouseWaiver"))
        .map(annotation -> annotation.get("reason").map(Object::toString).orElse(""))
        .toList();
  }
}
