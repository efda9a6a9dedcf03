package org.mindlinked.houserules.alignments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mindlinked.houserules.alignments.AlignmentTable.Row;

/**
 * Writes the alignments of classes and properties as Turtle. What is true of every record is said
 * with RDFS and OWL, which a reasoner may use; all else with the mapping relations of SKOS, which
 * say nothing of a record. A value of a property is a class of its own, an OWL restriction.
 */
public final class AlignmentTurtle {
  /** Where the file is kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/alignments.ttl";

  private static final Map<String, String> PREFIXES =
      Map.of(
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#");

  private AlignmentTurtle() {}

  /** The file as text. */
  public static String document() throws IOException {
    AlignmentTable table = AlignmentTable.read();
    StringBuilder text = new StringBuilder();
    text.append("# How the classes and properties of Mindlinked relate to those of others.\n");
    text.append("# Written by the build from alignments.tsv; change that.\n");
    Map<String, String> prefixes = new LinkedHashMap<>(table.prefixes());
    new TreeMap<>(PREFIXES).forEach(prefixes::put);
    prefixes.forEach(
        (prefix, namespace) ->
            text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
    Map<String, List<Row>> bySubject = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      bySubject.computeIfAbsent(row.subject(), s -> new ArrayList<>()).add(row);
    }
    bySubject.values().forEach(rows -> block(rows, text));
    return text.toString();
  }

  private static void block(List<Row> rows, StringBuilder text) {
    Row first = rows.get(0);
    boolean open = first.kind().equals("value");
    text.append('\n').append(subject(first));
    if (open) {
      int space = first.subject().indexOf(' ');
      text.append(" a owl:Restriction");
      text.append(" ;\n  owl:onProperty ").append(first.subject(), 0, space);
      text.append(" ;\n  owl:hasValue ").append(first.subject().substring(space + 1));
    }
    Map<String, List<String>> objects = new LinkedHashMap<>();
    for (Row row : rows) {
      objects.computeIfAbsent(property(row), p -> new ArrayList<>()).add(row.object());
      note(row)
          .ifPresent(
              note -> objects.computeIfAbsent("skos:note", p -> new ArrayList<>()).add(note));
    }
    List<String> notes = objects.remove("skos:note");
    if (notes != null) {
      objects.put("skos:note", notes);
    }
    for (Map.Entry<String, List<String>> entry : objects.entrySet()) {
      text.append(open ? " ;\n  " : "\n  ").append(entry.getKey()).append(' ');
      text.append(String.join(" ,\n    ", entry.getValue()));
      open = true;
    }
    text.append(" .\n");
  }

  /** The class of the nodes that have a value has a name made of both. */
  private static String subject(Row row) {
    int space = row.subject().indexOf(' ');
    return space < 0
        ? row.subject()
        : row.subject().substring(0, space) + "." + row.subject().substring(space + 5);
  }

  private static String property(Row row) {
    boolean property = row.kind().equals("property");
    return switch (row.relation()) {
      case "sub" -> property ? "rdfs:subPropertyOf" : "rdfs:subClassOf";
      case "same" -> property ? "owl:equivalentProperty" : "owl:equivalentClass";
      case "close" -> "skos:closeMatch";
      case "related" -> "skos:relatedMatch";
      case "broad" -> "skos:broadMatch";
      case "narrow" -> "skos:narrowMatch";
      default -> throw new IllegalStateException("no such relation: " + row);
    };
  }

  private static Optional<String> note(Row row) {
    boolean code = row.object().matches(".*_[0-9]+") && !row.label().isEmpty();
    String name = row.object() + (code ? " (" + row.label() + ")" : "");
    String mark = row.mark().equals("V2") ? " Seen in a secondary copy only." : "";
    String said = (row.why() + mark).strip();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of('"' + name + ": " + said.replace("\"", "\\\"") + "\"@en");
  }
}
