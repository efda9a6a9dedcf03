package org.mindlinked.io.internal.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.csv.Cells;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ValueKind;

/** The columns of one field: mostly one, but texts have a language and concepts a label. */
final class FieldColumns {
  private final Field<Object> field;
  private final String name;
  private final Function<Object, @Nullable Object> holder;
  private final List<Column> columns = new ArrayList<>();

  /**
   * Makes them.
   *
   * @param prefix put before the names
   * @param holder gives, for the node of a row, the node that has the field, or null
   */
  FieldColumns(Field<Object> field, String prefix, Function<Object, @Nullable Object> holder) {
    this.field = field;
    this.name = prefix + SnakeCase.of(field.name());
    this.holder = holder;
  }

  List<Column> make() {
    switch (field.kind()) {
      case TEXT -> text();
      case CONCEPT -> concept();
      case INTERVAL -> interval();
      case REFERENCE -> reference();
      case INTEGER ->
          plain(field.cardinality().many() ? Column.STRING : "integer", "a whole number");
      case DECIMAL -> plain("number", "a decimal number");
      case BOOLEAN -> plain("boolean", "true or false");
      case DATE ->
          plain(Column.STRING, "a date as exact as the source: YYYY, YYYY-MM or YYYY-MM-DD");
      case CODED -> plain(Column.STRING, "one of " + String.join(", ", field.codes().keySet()));
      case LANGUAGE -> plain(Column.STRING, "a language tag (BCP 47)");
      case POINTER -> plain(Column.STRING, "a JSON pointer into the node's owner");
      case IRI -> plain(Column.STRING, "an IRI");
      case IDENTIFIER -> plain(Column.STRING, "an identifier as scheme:value");
      case STRING -> plain(Column.STRING, "as found");
      case NODE -> throw new IllegalStateException(field + " is a node");
    }
    return columns;
  }

  private void plain(String type, String description) {
    columns.add(
        new Column(
            name,
            type,
            several(description),
            null,
            (node, place) -> cell(node, FieldColumns::plainWord)));
  }

  private static String plainWord(Object value) {
    if (value instanceof Coded coded) {
      return coded.token();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private void text() {
    columns.add(
        Column.of(
            name,
            several("a text in one language, English before others"),
            (node, place) -> cell(node, value -> ((Text) value).any())));
    if (!field.cardinality().many()) {
      columns.add(
          Column.of(
              name + "_language",
              "the language tag of that text, if it is told",
              (node, place) -> cell(node, value -> languageOfAny((Text) value))));
    }
  }

  private static String languageOfAny(Text text) {
    String shown = text.any();
    return text.translations().entrySet().stream()
        .filter(entry -> entry.getValue().equals(shown))
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private void concept() {
    String terms =
        field
            .scheme()
            .map(scheme -> "a term of the scheme " + scheme.name() + " by its token")
            .orElse("a term of any scheme as scheme-token");
    columns.add(
        Column.of(
            name,
            several(terms + ", a concept from elsewhere by its IRI; empty if it has but a label"),
            (node, place) -> cell(node, value -> token((Concept) value, field.scheme()))));
    columns.add(
        Column.of(
            name + "_label",
            several("the label of that concept, English before others"),
            (node, place) -> cell(node, value -> label((Concept) value))));
  }

  private static String token(Concept concept, Optional<ConceptScheme<?>> scheme) {
    return (scheme.isPresent() ? concept.notation() : concept.name())
        .or(() -> concept.iri().map(Object::toString))
        .orElse("");
  }

  private static String label(Concept concept) {
    return concept.label().map(Text::any).orElse("");
  }

  private void interval() {
    String date = "; a date as exact as the source, empty if open or not told";
    columns.add(
        Column.of(
            name + "_start",
            "the beginning" + date,
            (node, place) -> cell(node, value -> shown(((Interval) value).start()))));
    columns.add(
        Column.of(
            name + "_end",
            "the end" + date,
            (node, place) -> cell(node, value -> shown(((Interval) value).end()))));
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private void reference() {
    boolean sure =
        !field.cardinality().many() && !field.iriAllowed() && field.referable().size() == 1;
    columns.add(
        new Column(
            name,
            Column.STRING,
            several("the node_id of a " + String.join(" or ", field.referable())),
            sure ? Tables.nameOf(field.referable().get(0)) : null,
            (node, place) -> cell(node, value -> place.target((Reference) value))));
  }

  private String several(String description) {
    return field.cardinality().many() ? description + "; several divided by '; '" : description;
  }

  private String cell(Object node, Function<Object, String> word) {
    Object holds = holder.apply(node);
    Object value = holds == null ? null : field.get(holds);
    if (value instanceof Collection<?> many) {
      List<String> words = new ArrayList<>();
      many.forEach(one -> words.add(word.apply(one)));
      words.removeIf(String::isEmpty);
      return Cells.join(words);
    }
    return value == null ? "" : word.apply(value);
  }

  static boolean isNode(Field<?> field) {
    return field.kind() == ValueKind.NODE;
  }
}
