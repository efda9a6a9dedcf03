package org.mindlinked.server.site;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Text;
import org.mindlinked.pages.query.Answer.Cell;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.query.Question;

/**
 * Makes cells of the rows of a question. A reader wants titles that lead somewhere, not IRIs: where
 * a row has words for what an IRI names, the IRI becomes their link.
 */
final class AnswerTable {
  /** Columns of IRIs, with the columns that have words for it, the best first. */
  private static final Map<String, List<String>> WORDS = words();

  private final List<RecordComponent> columns;

  /** By the column of words, the column of the IRI. */
  private final Map<String, List<String>> carried = new LinkedHashMap<>();

  private final List<RecordComponent> shown = new ArrayList<>();
  private final Links links;

  private AnswerTable(List<RecordComponent> columns, Links links) {
    this.columns = columns;
    this.links = links;
    List<String> names = columns.stream().map(RecordComponent::getName).toList();
    List<String> taken = new ArrayList<>();
    for (RecordComponent column : columns) {
      List<String> carriers =
          WORDS.getOrDefault(column.getName(), List.of()).stream()
              .filter(name -> names.contains(name) && !taken.contains(name))
              .toList();
      if (carriers.isEmpty()) {
        shown.add(column);
      } else {
        carried.put(column.getName(), carriers);
        taken.addAll(carriers);
      }
    }
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("publication", List.of("title"));
    words.put("record", List.of("title"));
    words.put("study", List.of("title"));
    words.put("found", List.of("foundTitle"));
    words.put("finding", List.of("label", "text", "findingKind"));
    words.put("involvement", List.of("text", "involvementLevel", "involvementStage"));
    words.put("count", List.of("value", "min", "max"));
    words.put("effect", List.of("value", "effectDirection"));
    words.put("author", List.of("family", "name"));
    words.put("source", List.of("sourceTitle", "fileName"));
    words.put("quote", List.of("exact", "field"));
    return words;
  }

  /** The table of that question's rows. */
  static AnswerTable of(Question question, Links links) {
    List<RecordComponent> columns = new ArrayList<>();
    columns.addAll(Arrays.asList(question.rowType().getRecordComponents()));
    if (question == Question.PUBLICATIONS) {
      // The title is that of the publication; the study keeps its own column.
      columns.add(columns.remove(0));
    }
    return new AnswerTable(columns, links);
  }

  List<String> headings() {
    return shown.stream().map(column -> heading(column.getName())).toList();
  }

  List<Cell> row(Record row) {
    Map<String, Object> values = new LinkedHashMap<>();
    columns.forEach(
        column -> value(row, column).ifPresent(value -> values.put(column.getName(), value)));
    Map<String, String> linked = new LinkedHashMap<>();
    carried.forEach(
        (name, carriers) -> {
          Object iri = values.get(name);
          if (iri != null) {
            String carrier =
                carriers.stream().filter(values::containsKey).findFirst().orElse(carriers.get(0));
            linked.put(carrier, links.to(iri.toString()));
            values.putIfAbsent(carrier, shortened(iri.toString()));
          }
        });
    return shown.stream()
        .map(
            column -> {
              Object value = values.get(column.getName());
              return value == null
                  ? Cell.EMPTY
                  : cell(value, link(column.getName(), value, linked));
            })
        .toList();
  }

  private static Optional<String> link(String name, Object value, Map<String, String> linked) {
    // What is on the web is read there.
    return name.equals("url") && value.toString().startsWith("http")
        ? Optional.of(value.toString())
        : Optional.ofNullable(linked.get(name));
  }

  private static Optional<Object> value(Record row, RecordComponent column) {
    try {
      Object value = column.getAccessor().invoke(row);
      return value instanceof Optional<?> optional
          ? optional.map(each -> each)
          : Optional.of(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cell cell(Object value, Optional<String> link) {
    if (value instanceof Iri iri) {
      return new Cell(
          shortened(iri.toString()), link.or(() -> Optional.of(links.to(iri.toString()))), false);
    }
    if (value instanceof Concept concept) {
      String words =
          concept
              .label()
              .map(Text::any)
              .orElseGet(() -> concept.iri().map(Iri::toString).orElse(""));
      return new Cell(
          words, link.or(() -> concept.iri().map(iri -> links.to(iri.toString()))), false);
    }
    if (value instanceof Coded coded) {
      return new Cell(coded.label(), link, false);
    }
    if (value instanceof Boolean is) {
      return new Cell(is ? "yes" : "no", link, false);
    }
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    return new Cell(text, link, value instanceof Number);
  }

  /** The end of an IRI, which mostly tells more than its beginning. */
  private static String shortened(String iri) {
    int slash = iri.lastIndexOf('/', iri.length() - 2);
    return slash < 0 ? iri : iri.substring(slash + 1);
  }

  private static String heading(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
    }
    return switch (name) {
      case "perspective" -> "In whose view";
      case "doi" -> "DOI";
      default -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    };
  }
}
