package org.mindlinked.houserules.concepts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the Java sources of concept schemes and closed choices from the tables in the resources of
 * the model, in the layout of google-java-format.
 *
 * <p>Needs nothing but the JDK, because the model does not compile while its classes and tables
 * disagree. So it can also be run alone: {@code java ConceptSourceGenerator.java <root of the
 * project>}.
 */
public final class ConceptSourceGenerator {
  private static final int WIDTH = 100;
  private static final String TABLES = "model/src/main/resources/org/mindlinked/model/concepts";
  private static final String SOURCES = "model/src/main/java/org/mindlinked/model";
  private static final List<String> DIGITS =
      List.of("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE");

  private final Path root;

  /**
   * For that project.
   *
   * @param root the folder of the parent POM
   */
  public ConceptSourceGenerator(Path root) {
    this.root = root;
  }

  /** Writes every source of that project anew. */
  public static void main(String[] args) throws IOException {
    new ConceptSourceGenerator(Path.of(args[0])).write();
  }

  /**
   * Writes every source anew.
   *
   * @throws IOException if a table cannot be read or a source not be written
   */
  public void write() throws IOException {
    for (Map.Entry<Path, String> source : sources().entrySet()) {
      Files.writeString(source.getKey(), source.getValue());
    }
  }

  /**
   * The sources as they should be, by file.
   *
   * @throws IOException if a table cannot be read
   */
  public Map<Path, String> sources() throws IOException {
    Map<Path, String> sources = new TreeMap<>();
    List<Map<String, String>> schemes = table("index/schemes");
    List<Map<String, String>> enums = table("index/enums");
    for (Map<String, String> scheme : schemes) {
      put(
          sources,
          scheme.getOrDefault("javaType", ""),
          scheme(scheme, table(scheme.getOrDefault("name", ""))));
    }
    for (Map<String, String> list : enums) {
      put(
          sources,
          list.getOrDefault("javaType", ""),
          codeList(list, table("enums/" + list.getOrDefault("name", ""))));
    }
    put(sources, "AllSchemes", index(schemes, enums));
    return sources;
  }

  private void put(Map<Path, String> sources, String javaType, String source) {
    sources.put(root.resolve(SOURCES).resolve(javaType + ".java"), source);
  }

  private List<Map<String, String>> table(String name) throws IOException {
    Path file = root.resolve(TABLES).resolve(name + ".tsv");
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != columns.length) {
        throw new IllegalArgumentException(
            file.getFileName()
                + " has a row of "
                + cells.length
                + " cells, "
                + columns.length
                + " were expected: "
                + line);
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static String scheme(Map<String, String> scheme, List<Map<String, String>> terms) {
    String type = scheme.getOrDefault("javaType", "");
    String name = scheme.getOrDefault("name", "");
    StringBuilder out = new StringBuilder();
    out.append("package org.mindlinked.model;\n\n");
    out.append("import java.util.List;\n");
    out.append("import java.util.Optional;\n");
    out.append("import org.jspecify.annotations.Nullable;\n");
    out.append("import org.mindlinked.model.diagnostic.InvalidValueException;\n\n");
    javadoc(
        out,
        "",
        html(scheme.getOrDefault("definition", "")),
        "A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both."
            + " The terms form the concept scheme {@code "
            + name
            + "}. Their definitions are in our own words, drawn from: "
            + html(scheme.getOrDefault("sources", ""))
            + ". Immutable and safe to share between threads.",
        "<p>Generated from the table {@code concepts/"
            + name
            + ".tsv}: change that and write the class anew, see {@code"
            + " org.mindlinked.houserules.concepts}.",
        "@since 0.1.0");
    out.append("public final class ").append(type).append(" extends Concept {\n");
    for (Map<String, String> term : terms) {
      javadoc(out, "  ", termDoc(term));
      statement(
          out,
          "  public static final " + type + " " + constant(term) + " =",
          "new " + type + "(\"" + term.getOrDefault("token", "") + "\");");
      out.append('\n');
    }
    javadoc(out, "  ", "The scheme: finds terms, and makes concepts that it does not know.");
    out.append("  public static final ConceptScheme<").append(type).append("> SCHEME =\n");
    out.append("      new ConceptScheme<>(\n");
    List<String> constants = terms.stream().map(ConceptSourceGenerator::constant).toList();
    List<String> arguments =
        List.of("\"" + name + "\"", type + ".class", type + "::new", listOf(constants) + ");");
    String line = "          " + String.join(", ", arguments);
    if (line.length() <= WIDTH) {
      out.append(line).append('\n');
    } else {
      out.append("          ").append(String.join(",\n          ", arguments.subList(0, 3)));
      out.append(",\n");
      list(out, "          ", constants, ");");
    }
    out.append('\n');
    out.append("  private ").append(type).append("(String token) {\n");
    out.append("    super(\"").append(name).append("\", token);\n  }\n\n");
    out.append("  private ").append(type).append("(@Nullable Iri iri, @Nullable Text label) {\n");
    out.append("    super(iri, label);\n  }\n\n");
    javadoc(out, "  ", "All terms in the order of their declaration.");
    method(out, "public static List<" + type + "> terms()", "SCHEME.terms()");
    javadoc(
        out, "  ", "The term with exactly that token, for example {@code " + example(terms) + "}.");
    method(
        out, "public static Optional<" + type + "> ofToken(String token)", "SCHEME.byToken(token)");
    String meshNote =
        name.equals("condition")
            ? " The IRI of a MeSH descriptor that a term means gives that term."
            : "";
    javadoc(
        out,
        "  ",
        "The term with that IRI, or else a concept from elsewhere." + meshNote,
        "@param iri the IRI of a term, or any IRI outside our schemes",
        "@throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme");
    method(out, "public static " + type + " of(Iri iri)", "SCHEME.of(iri, null)");
    javadoc(
        out,
        "  ",
        "The term with that IRI (the label is then dropped, the term has its own), or else a"
            + " concept from elsewhere with that label."
            + meshNote,
        "@param iri the IRI of a term, or any IRI outside our schemes",
        "@param label how it is called where it was found",
        "@throws InvalidValueException ({@code ML-VAL-040}, {@code ML-VAL-041}) if it is a term of"
            + " another scheme, or the label is blank");
    method(out, "public static " + type + " of(Iri iri, Text label)", "SCHEME.of(iri, label)");
    javadoc(
        out,
        "  ",
        "As {@link #of(Iri, Text)}, with a label whose language is not told.",
        "@param iri an absolute IRI",
        "@param label how it is called where it was found",
        "@throws InvalidValueException ({@code ML-VAL-001}, {@code ML-VAL-040}, {@code"
            + " ML-VAL-041}) if the IRI is not one or a term of another scheme, or the label is"
            + " blank");
    method(
        out,
        "public static " + type + " of(String iri, String label)",
        "SCHEME.of(Iri.of(iri), Text.of(label))");
    javadoc(
        out,
        "  ",
        "A concept of which only a name is known. The name of a term does not make it that term.",
        "@param label the name",
        "@throws InvalidValueException ({@code ML-VAL-041}) if the label is blank");
    method(out, "public static " + type + " labelled(Text label)", "SCHEME.labelled(label)");
    javadoc(
        out,
        "  ",
        "A concept of which only a name is known, in a language that is not told.",
        "@param label the name",
        "@throws InvalidValueException ({@code ML-VAL-041}) if the label is blank");
    method(
        out,
        "public static " + type + " labelled(String label)",
        "SCHEME.labelled(Text.of(label))");
    out.append("  @Override\n");
    out.append("  ConceptScheme<?> ownScheme() {\n    return SCHEME;\n  }\n}\n");
    return out.toString();
  }

  private static String codeList(Map<String, String> list, List<Map<String, String>> values) {
    String type = list.getOrDefault("javaType", "");
    String name = list.getOrDefault("name", "");
    StringBuilder out = new StringBuilder();
    out.append("package org.mindlinked.model;\n\n");
    out.append("import java.util.Optional;\n\n");
    javadoc(
        out,
        "",
        html(list.getOrDefault("definition", "")),
        "A closed choice with the IRIs {@code "
            + name
            + "-…}. The definitions are in our own words, drawn from: "
            + html(list.getOrDefault("sources", ""))
            + ".",
        "<p>Generated from the table {@code concepts/enums/"
            + name
            + ".tsv}: change that and write the enum anew, see {@code"
            + " org.mindlinked.houserules.concepts}.",
        "@since 0.1.0");
    out.append("public enum ").append(type).append(" implements Coded {\n");
    for (int i = 0; i < values.size(); i++) {
      Map<String, String> value = values.get(i);
      javadoc(out, "  ", termDoc(value));
      out.append("  ").append(constant(value));
      out.append("(\"").append(value.getOrDefault("token", "")).append("\")");
      out.append(i + 1 < values.size() ? ",\n\n" : ";\n\n");
    }
    javadoc(out, "  ", "The list: finds values by token or IRI.");
    statement(
        out,
        "  public static final CodeList<" + type + "> CODES =",
        "new CodeList<>(\"" + name + "\", " + type + ".class, values());");
    out.append("\n  private final String token;\n\n");
    out.append("  ").append(type).append("(String token) {\n    this.token = token;\n  }\n\n");
    javadoc(
        out,
        "  ",
        "The value with exactly that token, for example {@code " + example(values) + "}.");
    method(
        out, "public static Optional<" + type + "> ofToken(String token)", "CODES.byToken(token)");
    javadoc(out, "  ", "The value with that IRI.");
    method(out, "public static Optional<" + type + "> ofIri(Iri iri)", "CODES.byIri(iri)");
    override(out, "String token()", "token");
    override(out, "Iri iri()", "CODES.iri(this)");
    override(out, "String label()", "CODES.label(this)");
    override(out, "String definition()", "CODES.definition(this)");
    out.setLength(out.length() - 1);
    return out.append("}\n").toString();
  }

  private static String index(List<Map<String, String>> schemes, List<Map<String, String>> enums) {
    StringBuilder out = new StringBuilder();
    out.append("package org.mindlinked.model;\n\nimport java.util.List;\n\n");
    javadoc(
        out,
        "",
        "All schemes and closed choices, in the order of their tables. Generated, see {@code"
            + " org.mindlinked.houserules.concepts}.");
    out.append("final class AllSchemes {\n");
    out.append("  static final List<ConceptScheme<?>> SCHEMES =\n");
    list(
        out,
        "      ",
        schemes.stream().map(s -> s.getOrDefault("javaType", "") + ".SCHEME").toList(),
        ";");
    out.append("\n  static final List<CodeList<?>> CODE_LISTS =\n");
    list(
        out,
        "      ",
        enums.stream().map(s -> s.getOrDefault("javaType", "") + ".CODES").toList(),
        ";");
    return out.append("\n  private AllSchemes() {}\n}\n").toString();
  }

  private static String termDoc(Map<String, String> term) {
    StringBuilder doc = new StringBuilder(html(term.getOrDefault("label", "")));
    doc.append(". ").append(html(term.getOrDefault("definition", "")));
    String broader = term.getOrDefault("broader", "");
    if (!broader.isEmpty()) {
      List<String> links = new ArrayList<>();
      for (String wider : broader.split(" ", -1)) {
        links.add("{@link #" + constant(wider) + "}");
      }
      doc.append(" Narrower than ").append(String.join(" and ", links)).append('.');
    }
    if (!term.getOrDefault("desde", "").isEmpty()) {
      doc.append(" DESDE-LTC branch: ").append(html(term.getOrDefault("desde", ""))).append('.');
    }
    if (!term.getOrDefault("mesh", "").isEmpty()) {
      doc.append(" Means the MeSH descriptor ")
          .append(html(term.getOrDefault("mesh", "")))
          .append('.');
    }
    return doc.toString();
  }

  private static String example(List<Map<String, String>> terms) {
    return terms.get(0).getOrDefault("token", "");
  }

  private static String constant(Map<String, String> term) {
    return constant(term.getOrDefault("token", ""));
  }

  private static String constant(String token) {
    char first = token.charAt(0);
    String word = first >= '0' && first <= '9' ? DIGITS.get(first - '0') + "-" : "";
    String rest = word.isEmpty() ? token : token.substring(1);
    return (word + rest).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void method(StringBuilder out, String signature, String result) {
    out.append("  ").append(signature).append(" {\n    return ").append(result);
    out.append(";\n  }\n\n");
  }

  private static void override(StringBuilder out, String signature, String result) {
    out.append("  @Override\n");
    method(out, "public " + signature, result);
  }

  private static void statement(StringBuilder out, String declaration, String value) {
    boolean fits = declaration.length() + 1 + value.length() <= WIDTH;
    out.append(declaration).append(fits ? " " : "\n      ").append(value).append('\n');
  }

  /** {@code List.of(…)}, on one line if it fits, else one element a line. */
  private static void list(StringBuilder out, String indent, List<String> elements, String end) {
    String line = indent + listOf(elements) + end;
    if (line.length() <= WIDTH) {
      out.append(line).append('\n');
      return;
    }
    out.append(indent).append("List.of(\n");
    String inner = indent + "    ";
    out.append(inner).append(String.join(",\n" + inner, elements)).append(")").append(end);
    out.append('\n');
  }

  private static String listOf(List<String> elements) {
    return "List.of(" + String.join(", ", elements) + ")";
  }

  /** A Javadoc comment; the paragraphs after the first begin with a tag, or get one. */
  private static void javadoc(StringBuilder out, String indent, String... paragraphs) {
    String single = indent + "/** " + paragraphs[0] + " */";
    if (paragraphs.length == 1 && single.length() <= WIDTH) {
      out.append(single).append('\n');
      return;
    }
    out.append(indent).append("/**\n");
    boolean inTags = false;
    for (int i = 0; i < paragraphs.length; i++) {
      String paragraph = paragraphs[i];
      boolean tag = paragraph.startsWith("@");
      if (i > 0 && !(tag && inTags)) {
        out.append(indent).append(" *\n");
      }
      inTags = tag;
      boolean marked = i == 0 || tag || paragraph.startsWith("<p>");
      fill(out, indent + " * ", tag ? "    " : "", marked ? paragraph : "<p>" + paragraph);
    }
    out.append(indent).append(" */\n");
  }

  private static void fill(StringBuilder out, String prefix, String hanging, String text) {
    StringBuilder line = new StringBuilder(prefix);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(prefix).append(hanging);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
