package org.mindlinked.io.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of the model say of its types and their properties. */
final class ModelDocs {
  private static final Pattern MEMBER =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+\\s+)*([^;{=]*?)[;{]", Pattern.DOTALL);
  private static final Pattern ACCESSOR = Pattern.compile("^[\\w<>?,. ]+ (\\w+)\\(\\)$");
  private static final Pattern TYPE =
      Pattern.compile("^public (?:non-sealed )?interface (\\w+)\\b.*", Pattern.DOTALL);

  private final Path folder;
  private final Map<String, Map<String, String>> read = new HashMap<>();

  ModelDocs(Path root) {
    this.folder = root.resolve("model/src/main/java/org/mindlinked/model");
  }

  /** The first sentences of a type, up to the first blank line. */
  Optional<String> of(String type) {
    return Optional.ofNullable(members(type).get(""));
  }

  /** What is said of a property. */
  Optional<String> of(String type, String field) {
    String name = field.equals("abstract") ? "abstractText" : field;
    return Optional.ofNullable(members(type).get(name));
  }

  private Map<String, String> members(String type) {
    return read.computeIfAbsent(type, this::parse);
  }

  private Map<String, String> parse(String type) {
    Map<String, String> docs = new HashMap<>();
    try {
      Matcher member = MEMBER.matcher(Files.readString(folder.resolve(type + ".java"), UTF_8));
      while (member.find()) {
        String declaration = member.group(2).strip().replaceAll("\\s+", " ");
        Matcher accessor = ACCESSOR.matcher(declaration);
        if (accessor.matches()) {
          docs.putIfAbsent(accessor.group(1), plain(member.group(1)));
        } else if (TYPE.matcher(declaration).matches()) {
          docs.putIfAbsent("", plain(member.group(1)));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return docs;
  }

  private static String plain(String doc) {
    String text = doc.replaceAll("(?m)^\\s*\\* ?", "").strip();
    int paragraph = text.indexOf("<p>");
    text = paragraph < 0 ? text : text.substring(0, paragraph);
    int tag = text.indexOf("\n@");
    text = tag < 0 ? text : text.substring(0, tag);
    return text.replaceAll("\\{@(?:link|linkplain|code) #?([^}]*?)(?:\\(\\))?\\}", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
