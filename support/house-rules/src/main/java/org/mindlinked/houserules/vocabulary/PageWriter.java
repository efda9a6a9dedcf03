package org.mindlinked.houserules.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mindlinked.houserules.alignments.AlignmentTable;
import org.mindlinked.io.SchemaFile;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.VocabularyFile;

/**
 * Writes the page that documents all terms. The anchor of a term is its local name, so that the IRI
 * of a term, sent on to this page, leads to the term itself. Anchors of the page's own parts begin
 * with an underscore, which no term does.
 */
public final class PageWriter {
  /** Where the page is kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/index.html";

  private final TermUses uses = new TermUses();
  private final Map<String, TermTable.Own> own;
  private final Map<String, TermTable.Outside> outside;
  private final AlignmentTable alignments;
  private final LinkedPage page;

  private PageWriter() throws IOException {
    this.own = TermTable.own();
    this.outside = TermTable.outside();
    this.alignments = AlignmentTable.read();
    this.page = new LinkedPage(own.keySet(), outside.keySet());
  }

  /**
   * The page as a document.
   *
   * @throws IOException if a table cannot be read
   */
  public static String document() throws IOException {
    return new PageWriter().write();
  }

  private String write() throws IOException {
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", OntologyWriter.TITLE)
        .raw("\n<meta name=\"description\" content=\"Every class, property and concept of the")
        .raw(" Mindlinked vocabulary.\">\n<link rel=\"alternate\" type=\"text/turtle\"")
        .raw(" href=\"ontology.ttl\">\n<style>\n")
        .raw(style())
        .raw("</style>\n</head>\n<body>\n")
        .raw("<a class=\"skip\" href=\"#_content\">Skip to the terms</a>\n");
    header();
    page.raw("<div class=\"columns\">\n");
    contents();
    page.raw("<main id=\"_content\">\n");
    classes();
    properties();
    datatypes();
    ConceptSections concepts = new ConceptSections(page, uses);
    concepts.schemes();
    concepts.codeLists();
    others();
    page.raw("</main>\n</div>\n<footer><p>Written by the build from the tables of the project; ")
        .raw("the same tables give the ontology, the concept schemes and the Java types.</p>")
        .raw("</footer>\n</body>\n</html>\n");
    return page.toString();
  }

  private static String style() throws IOException {
    try (InputStream css = PageWriter.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(css, "page.css").readAllBytes(), UTF_8);
    }
  }

  private void header() {
    page.raw("<header>\n").element("h1", OntologyWriter.TITLE).raw("\n<p class=\"lead\">");
    page.words(OntologyWriter.DESCRIPTION).raw("</p>\n<dl>\n");
    page.fact("Namespace", () -> page.element("code", Mindlinked.NAMESPACE));
    page.fact("Prefix", () -> page.element("code", "mlk"));
    page.fact("Version", () -> page.words(Mindlinked.SCHEMA_VERSION + " of the documents' form"));
    page.fact("Licence", () -> page.link(OntologyWriter.LICENCE, "Apache-2.0"));
    page.fact("Files", this::files);
    page.raw("</dl>\n<p>A term is cited by its IRI: the namespace and its name, such as ");
    page.link("#design-qualitative", Mindlinked.NAMESPACE + "design-qualitative");
    page.raw(". It leads to this page and to the term on it. Terms marked <span class=\"badge\">")
        .raw("testing</span> are used by no example record yet, so that their definition may still")
        .raw(" become narrower; all others are stable. A match marked † was seen in a secondary")
        .raw(" copy of the other terminology only.</p>\n</header>\n");
  }

  private void files() {
    page.raw("<ul class=\"files\">");
    for (VocabularyFile file : VocabularyFile.values()) {
      if (file != VocabularyFile.PAGE) {
        file(file.fileName(), file.description());
      }
    }
    for (SchemaFile file : SchemaFile.values()) {
      file(file.fileName(), file.description());
    }
    page.raw("</ul>");
  }

  private void file(String name, String what) {
    page.raw("<li>").link(name, name).words(": " + what).raw("</li>\n");
  }

  private void contents() {
    page.raw("<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n");
    Map<String, String> links = new LinkedHashMap<>();
    uses.classes().forEach(term -> links.put(LinkedPage.anchor(term), LinkedPage.local(term)));
    group("_classes", "Classes", links);
    links.clear();
    ownProperties()
        .forEach(
            property ->
                links.put(LinkedPage.anchor(property.term()), LinkedPage.local(property.term())));
    group("_properties", "Properties", links);
    links.clear();
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      links.put("scheme-" + scheme.name(), scheme.label());
    }
    group("_schemes", "Concept schemes", links);
    links.clear();
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      links.put("scheme-" + list.name(), list.label());
    }
    group("_choices", "Closed choices", links);
    links.clear();
    outside.keySet().forEach(term -> links.put(LinkedPage.anchor(term), term));
    group("_others", "Terms of others", links);
    page.raw("</nav>\n");
  }

  private void group(String id, String title, Map<String, String> links) {
    page.raw("<details><summary>").words(title + " (" + links.size() + ")").raw("</summary>\n<ul>");
    page.raw("\n<li><a href=\"#" + id + "\">All " + title.toLowerCase(Locale.ROOT) + "</a></li>\n");
    links.forEach(
        (anchor, words) ->
            page.raw("<li><a href=\"#" + anchor + "\">").words(words).raw("</a></li>\n"));
    page.raw("</ul></details>\n");
  }

  private void classes() {
    page.section(
        "_classes",
        "Classes",
        "What the nodes of a record are. Each node has one class. A study and a publication can be"
            + " records of their own; all others are parts of one.");
    for (String term : uses.classes()) {
      start(term);
      definition(term);
      if (isAligned(term)) {
        page.raw("<dl>\n");
        alignments(term);
        page.raw("</dl>\n");
      }
      propertiesOf(term);
      page.end();
    }
    page.end();
  }

  private void propertiesOf(String type) {
    page.raw("<table><caption>Properties</caption>\n<thead><tr><th scope=\"col\">Property</th>")
        .raw("<th scope=\"col\">In JSON</th><th scope=\"col\">Values</th></tr></thead>\n<tbody>\n");
    for (TermUses.Property property : inOrderOf(type)) {
      if (property.domains().contains(type)) {
        page.raw("<tr><td>");
        page.term(property.term());
        page.raw("</td><td>").raw(json(property, type)).raw("</td><td>");
        page.terms(valuesOf(property, type));
        page.raw("</td></tr>\n");
      }
    }
    page.raw("</tbody></table>\n");
  }

  /** Those that stand for fields in the order of the fields, then the others but the general. */
  private List<TermUses.Property> inOrderOf(String type) {
    List<TermUses.Property> sorted = new ArrayList<>();
    Map<String, TermUses.Property> byField = new LinkedHashMap<>();
    for (TermUses.Property property : uses.properties().values()) {
      if (property.uses().stream().anyMatch(use -> use.owner().equals(type))) {
        byField.put(property.term(), property);
      }
    }
    uses.fieldsOf(type).forEach(term -> sorted.add(Objects.requireNonNull(byField.get(term))));
    for (TermUses.Property property : uses.properties().values()) {
      if (!byField.containsKey(property.term()) && !property.term().equals("rdf:type")) {
        sorted.add(property);
      }
    }
    return sorted;
  }

  private static String json(TermUses.Property property, String type) {
    Html words = new Html();
    String separator = "";
    for (TermUses.Use use : property.uses()) {
      if (use.owner().equals(type)) {
        words.raw(separator).element("code", use.field().name());
        words.words(", " + TermUses.occurs(use.field().cardinality()));
        separator = "<br>";
      }
    }
    return separator.isEmpty() ? "<span class=\"soft\">added in RDF</span>" : words.toString();
  }

  private List<TermUses.Property> ownProperties() {
    return uses.properties().values().stream().filter(TermUses.Property::own).toList();
  }

  private void properties() {
    page.section(
        "_properties",
        "Properties",
        "What is said of the nodes, in alphabetical order. Which classes have a property, and what"
            + " it holds, is not meant for inference: other classes may use it as well.");
    for (TermUses.Property property : ownProperties()) {
      start(property.term());
      definition(property.term());
      page.raw("<dl>\n");
      page.fact("Used on", () -> page.terms(property.domains()));
      page.fact("Values", () -> values(property));
      List<String> json = TermUses.inJson(property);
      if (!json.isEmpty()) {
        page.fact("In JSON", () -> page.words(String.join("; ", json)));
      }
      alignments(property.term());
      page.raw("</dl>\n");
      page.end();
    }
    page.end();
  }

  private boolean isAligned(String term) {
    return alignments.rows().stream().anyMatch(row -> row.subject().equals(term));
  }

  /** How the table of alignments relates a class or property to those of others. */
  private void alignments(String term) {
    Map<String, List<AlignmentTable.Row>> rows = new LinkedHashMap<>();
    for (AlignmentTable.Row row : alignments.rows()) {
      if (row.subject().equals(term)) {
        rows.computeIfAbsent(row.relation(), r -> new ArrayList<>()).add(row);
      }
    }
    rows.forEach((relation, of) -> page.fact(inWords(relation), () -> aligned(of)));
  }

  private static String inWords(String relation) {
    return switch (relation) {
      case "sub" -> "Kind of";
      case "same" -> "Same as";
      default -> Character.toUpperCase(relation.charAt(0)) + relation.substring(1) + " match";
    };
  }

  private void aligned(List<AlignmentTable.Row> rows) {
    String separator = "";
    for (AlignmentTable.Row row : rows) {
      int colon = row.object().indexOf(':');
      String namespace = alignments.prefixes().get(row.object().substring(0, colon));
      page.raw(separator).link(namespace + row.object().substring(colon + 1), row.object());
      page.words(row.label().isEmpty() ? "" : " " + row.label());
      page.raw(row.mark().equals("V2") ? LinkedPage.SECONDARY : "");
      separator = ", ";
    }
  }

  private void datatypes() throws IOException {
    page.section("_datatypes", "Datatypes", "Types of literals that no other vocabulary has.");
    for (PublishedConcepts.Datatype datatype : PublishedConcepts.datatypes()) {
      String name = LinkedPage.local(datatype.term());
      page.raw("<section class=\"term\" id=\"" + name + "\">\n<h3>");
      page.element("code", datatype.term())
          .words(" " + datatype.label())
          .raw(LinkedPage.selfLink(name));
      page.raw("</h3>\n").element("p", datatype.comment()).raw("\n");
      page.end();
    }
    page.end();
  }

  private void others() {
    page.section(
        "_others",
        "Terms of others",
        "Generic facts use terms that are known elsewhere. They are defined there; here is how"
            + " records use them.");
    for (TermTable.Outside row : outside.values()) {
      String id = LinkedPage.anchor(row.term());
      page.raw("<section class=\"term\" id=\"" + id + "\">\n<h3>").element("code", row.term());
      page.words(" " + row.label())
          .raw(LinkedPage.selfLink(id))
          .raw("</h3>\n<p>")
          .raw(page.linked(row.use()));
      page.raw("</p>\n");
      TermUses.Property property = uses.properties().get(row.term());
      if (property != null && !property.uses().isEmpty()) {
        page.raw("<dl>\n");
        page.fact("Used on", () -> page.terms(property.domains()));
        page.fact("In JSON", () -> page.words(String.join("; ", TermUses.inJson(property))));
        page.raw("</dl>\n");
      }
      page.end();
    }
    page.end();
  }

  private TermTable.Own row(String term) {
    return Objects.requireNonNull(own.get(LinkedPage.local(term)), term);
  }

  private void start(String term) {
    TermTable.Own row = row(term);
    String name = LinkedPage.local(term);
    page.raw("<section class=\"term\" id=\"" + name + "\">\n<h3>").element("code", term);
    page.words(" " + row.label());
    if (row.status() != TermTable.Status.STABLE) {
      String status = row.status().name().toLowerCase(Locale.ROOT);
      page.raw("<span class=\"badge " + status + "\">" + status + "</span>");
    }
    page.raw(LinkedPage.selfLink(name)).raw("</h3>\n");
    page.element("p", "iri", Mindlinked.NAMESPACE + name).raw("\n");
  }

  private void definition(String term) {
    TermTable.Own row = row(term);
    page.raw("<p>").raw(page.linked(row.definition())).raw("</p>\n");
    if (!row.replacedBy().isEmpty()) {
      page.raw("<p>Use ");
      page.term("mlk:" + row.replacedBy());
      page.raw(" instead.</p>\n");
    }
    page.raw("<p class=\"example\"><b>Example:</b> ");
    page.words(row.madeUp() ? "Made up: " : "");
    String statement = OntologyWriter.statement(row);
    if (!statement.isEmpty()) {
      page.element("code", statement).words(" — ");
    }
    page.words(row.example());
    if (!row.madeUp()) {
      page.words(" (").element("code", row.node()).words(")");
    }
    page.raw("</p>\n");
  }

  /** What a property holds on the nodes of one class, which may be less than on all. */
  private static Collection<String> valuesOf(TermUses.Property property, String type) {
    Set<String> values = new LinkedHashSet<>();
    for (TermUses.Use use : property.uses()) {
      if (use.owner().equals(type)) {
        TermUses.scheme(use.field())
            .ifPresentOrElse(values::add, () -> values.addAll(TermUses.ranges(use.field())));
      }
    }
    return values.isEmpty() ? property.ranges() : values;
  }

  private void values(TermUses.Property property) {
    List<String> values = new ArrayList<>(property.ranges());
    if (!property.schemes().isEmpty()) {
      values.remove("skos:Concept");
      values.addAll(property.schemes());
    }
    page.terms(values);
  }
}
