package org.mindlinked.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Code in the README and the guide is code of the examples, which is compiled and run: the lines
 * between {@code // @start} and {@code // @end} of the class that the comment above the code names.
 */
class SnippetsTest {
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- example: (\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern REGION =
      Pattern.compile("(?m)^ *// @start.*\n((?:.*\n)*?) *// @end.*$");
  private static final Pattern CODE = Pattern.compile("(?m)^```java$");

  @Test
  void code_in_readme_and_guide_is_that_of_the_examples() throws IOException {
    List<Path> pages = new ArrayList<>(Project.files(Project.file("docs/guide"), ".md"));
    pages.add(Project.file("README.md"));
    for (Path page : pages) {
      String text = Files.readString(page, UTF_8);
      Matcher snippet = SNIPPET.matcher(text);
      StringBuilder computed = new StringBuilder();
      int snippets = 0;
      while (snippet.find()) {
        String name = snippet.group(1);
        snippet.appendReplacement(
            computed,
            Matcher.quoteReplacement(
                "<!-- example: " + name + " -->\n```java\n" + region(name) + "```\n"));
        snippets++;
      }
      snippet.appendTail(computed);
      if (CODE.matcher(text).results().count() != snippets) {
        throw new AssertionError(
            page + " has Java code without a line <!-- example: NameOfTheClass --> above it");
      }
      Approved.check(page, computed.toString());
    }
  }

  private static String region(String name) throws IOException {
    Path source = Project.file("examples/src/main/java/org/mindlinked/examples/" + name + ".java");
    if (!Files.exists(source)) {
      throw new AssertionError("a page shows the example " + name + ", but there is no " + source);
    }
    Matcher region = REGION.matcher(Files.readString(source, UTF_8));
    if (!region.find()) {
      throw new AssertionError(source + " has no lines between // @start and // @end");
    }
    return region.group(1).stripTrailing().stripIndent() + "\n";
  }
}
