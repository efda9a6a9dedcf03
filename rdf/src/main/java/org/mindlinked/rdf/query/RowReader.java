package org.mindlinked.rdf.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.Text;

/**
 * Makes rows out of what a query found: each component of the row's record is the variable of that
 * name. Of a text in several languages one is taken: the English, else the first by its tag.
 */
final class RowReader<R extends Record> {
  /** The columns that hold a text, which may be there in several languages. */
  private static final Set<String> TEXTS =
      Set.of("title", "label", "text", "foundTitle", "sourceTitle", "outcomeLabel", "attributedTo");

  /** A column of which one value is enough. */
  private static final String ANY = "doi";

  private final List<RecordComponent> columns;
  private final Constructor<R> constructor;
  private final Function<Node, Optional<Text>> labels;

  /** Rows of that type. A concept from elsewhere gets its label by the function. */
  RowReader(Class<R> type, Function<Node, Optional<Text>> labels) {
    this.columns = Arrays.asList(type.getRecordComponents());
    this.labels = labels;
    try {
      this.constructor =
          type.getDeclaredConstructor(
              columns.stream().map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  List<R> rows(Collection<Map<String, Node>> found) {
    return folded(found).stream().map(this::row).toList();
  }

  /** One for each combination of what is no text, in the order in which they came. */
  private Collection<Map<String, Node>> folded(Collection<Map<String, Node>> found) {
    Map<List<@Nullable Node>, Map<String, Node>> rows = new LinkedHashMap<>();
    for (Map<String, Node> each : found) {
      List<@Nullable Node> key = new ArrayList<>();
      for (RecordComponent column : columns) {
        key.add(isFolded(column.getName()) ? null : each.get(column.getName()));
      }
      Map<String, Node> row = rows.computeIfAbsent(key, any -> new HashMap<>());
      each.forEach((name, value) -> row.merge(name, value, RowReader::better));
    }
    return rows.values();
  }

  private static boolean isFolded(String column) {
    return TEXTS.contains(column) || column.equals(ANY);
  }

  private static Node better(Node one, Node other) {
    if (!one.isLiteral() || !other.isLiteral()) {
      return one;
    }
    int byTag = rank(one).compareTo(rank(other));
    int order =
        byTag != 0 ? byTag : one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
    return order <= 0 ? one : other;
  }

  private static String rank(Node literal) {
    String tag = literal.getLiteralLanguage();
    return (tag.equals("en") || tag.startsWith("en-") ? "0" : "1") + tag;
  }

  private R row(Map<String, Node> found) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent column = columns.get(i);
      values[i] = component(column.getGenericType(), found.get(column.getName()), column.getName());
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object component(Type type, @Nullable Node value, String name) {
    if (type instanceof ParameterizedType optional) {
      Type of = optional.getActualTypeArguments()[0];
      return value == null ? Optional.empty() : Optional.of(value((Class<?>) of, value));
    }
    if (value == null) {
      throw new IllegalStateException("a row without " + name);
    }
    return value((Class<?>) type, value);
  }

  private Object value(Class<?> type, Node value) {
    if (type == Iri.class) {
      return Iri.of(value.getURI());
    }
    if (type == Concept.class) {
      return concept(value);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> ((Coded) each).iri().toString().equals(value.getURI()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(value + " is no " + type.getSimpleName()));
    }
    if (value.isURI()) {
      return shortName(value.getURI());
    }
    String words = value.getLiteralLexicalForm();
    if (type == Long.class) {
      return Long.valueOf(words);
    }
    if (type == Integer.class) {
      return Integer.valueOf(words);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(words);
    }
    return type == Boolean.class ? (Object) (words.equals("true") || words.equals("1")) : words;
  }

  private Concept concept(Node value) {
    Concept concept = Concept.of(Iri.of(value.getURI()));
    return concept.isTerm()
        ? concept
        : labels
            .apply(value)
            .map(label -> Concept.of(Iri.of(value.getURI()), label))
            .orElse(concept);
  }

  /** A class of ours without its namespace. */
  private static String shortName(String iri) {
    return iri.startsWith(Mindlinked.NAMESPACE)
        ? iri.substring(Mindlinked.NAMESPACE.length())
        : iri;
  }
}
