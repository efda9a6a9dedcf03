package org.mindlinked.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the house that only sources can break. */
class SourceRulesTest {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  @Test
  void every_package_is_null_marked_and_says_why_it_exists() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : Project.MODULES) {
      Set<Path> packages = new TreeSet<>();
      for (Path file : Project.files(mainOf(module), ".java")) {
        packages.add(file.getParent());
      }
      assertThat(packages).as("packages of %s", module).isNotEmpty();
      for (Path folder : packages) {
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info)) {
          faults.add(shown(folder) + " has no package-info.java");
          continue;
        }
        String text = Files.readString(info, UTF_8);
        if (!text.contains("@NullMarked")) {
          faults.add(shown(info) + " is not @NullMarked");
        }
        int end = text.indexOf("*/");
        if (!text.startsWith("/**") || !text.substring(0, Math.max(end, 0)).contains(".")) {
          faults.add(shown(info) + " does not start with a sentence of Javadoc");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void no_package_is_split_over_modules() throws IOException {
    Map<String, String> homes = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String module : Project.MODULES) {
      Set<String> packages = new TreeSet<>();
      for (Path file : Project.files(mainOf(module), ".java")) {
        var matcher = PACKAGE.matcher(Files.readString(file, UTF_8));
        if (matcher.find()) {
          packages.add(matcher.group(1));
        }
      }
      for (String name : packages) {
        String other = homes.putIfAbsent(name, module);
        if (other != null) {
          faults.add(name + " is in " + other + " and in " + module);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everything_public_has_javadoc() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : Project.PUBLISHED) {
      List<Path> files =
          Project.files(mainOf(module), ".java").stream()
              .filter(file -> !file.toString().contains("internal"))
              .toList();
      undocumented(files, faults);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void no_stub_and_no_test_that_is_switched_off() throws IOException {
    Pattern stub =
        Pattern.compile(
            String.join(
                "|",
                "TO" + "DO\\b",
                "FIX" + "ME\\b",
                "not (yet )?" + "implemented",
                "@Dis" + "abled\\b"));
    List<String> faults = new ArrayList<>();
    for (String module : Project.MODULES) {
      for (Path file : Project.files(Project.file(module + "/src"), ".java")) {
        String text = Files.readString(file, UTF_8);
        if (stub.matcher(text).find()) {
          faults.add(shown(file));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void undocumented(Collection<Path> files, List<String> faults) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Undocumented(docs, faults).scan(unit, null);
      }
    }
  }

  private static Path mainOf(String module) {
    return Project.file(module + "/src/main/java");
  }

  private static String shown(Path file) {
    return Project.root().relativize(file).toString();
  }

  /**
   * Walks the types that callers can name and collects what has no comment. Overriding methods
   * inherit theirs; a builder's comment is that of the accessors.
   */
  private static final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final List<String> faults;

    Undocumented(DocTrees docs, List<String> faults) {
      this.docs = docs;
      this.faults = faults;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      if (!isReachable(tree.getModifiers())) {
        return null;
      }
      check(tree.getSimpleName().toString());
      super.visitClass(tree, null);
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      if (isReachable(tree.getModifiers()) && !isOverriding(tree.getModifiers())) {
        check(tree.getName() + "(" + tree.getParameters().size() + ")");
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
      boolean component = parent().getKind() == Tree.Kind.RECORD && !isStatic(tree.getModifiers());
      if (isReachable(tree.getModifiers()) && !component) {
        check(tree.getName().toString());
      }
      return null;
    }

    private Tree parent() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    /** Members of interfaces are public without the word. */
    private boolean isReachable(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      Tree.Kind parent = parent().getKind();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || ((parent == Tree.Kind.INTERFACE || parent == Tree.Kind.ANNOTATION_TYPE)
              && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isStatic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.STATIC);
    }

    private static boolean isOverriding(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .map(AnnotationTree::getAnnotationType)
          .anyMatch(name -> name.toString().equals("Override"));
    }

    private void check(String name) {
      TreePath path = getCurrentPath();
      DocCommentTree comment = docs.getDocCommentTree(path);
      if (comment == null
          || (comment.getFullBody().isEmpty() && comment.getBlockTags().isEmpty())) {
        String file = path.getCompilationUnit().getSourceFile().getName();
        faults.add(file.substring(file.lastIndexOf('/') + 1) + ": " + name + " has no Javadoc");
      }
    }
  }
}
