package org.mindlinked.io.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ValueKind;

/** What reading and writing JSON need of one field, looked up once. */
final class FieldPlan {
  private static final Map<ConceptScheme<?>, Words<Object>> BY_SCHEME = new ConcurrentHashMap<>();
  private static final Words<Object> NONE = new Words<>(Map.of());

  final String name;
  final Field<Object> field;
  final ValueKind kind;
  final Cardinality cardinality;
  final boolean many;
  final boolean set;
  final boolean required;

  /** The bit that stands for the field among those of its type. */
  final long bit;

  /** For concepts, the scheme that the field fixes. */
  final @Nullable ConceptScheme<?> scheme;

  /** What a word stands for: a concept or a coded value. */
  final Words<Object> words;

  /** Where the words come from, for messages. */
  final String vocabulary;

  /** For nodes; set when all plans are there. */
  @Nullable TypePlan node;

  @SuppressWarnings("unchecked") // a field is only ever used with nodes of its own type
  FieldPlan(Field<?> field, int index) {
    this.name = field.name();
    this.field = (Field<Object>) field;
    this.kind = field.kind();
    this.cardinality = field.cardinality();
    this.many = cardinality.many();
    this.set = cardinality == Cardinality.SET;
    this.required = cardinality == Cardinality.REQUIRED;
    this.bit = 1L << index;
    this.scheme = field.scheme().orElse(null);
    this.words = kind == ValueKind.CONCEPT ? concepts(scheme) : coded(field.codes());
    this.vocabulary = scheme == null ? "any scheme (written as scheme-token)" : scheme.name();
  }

  private static Words<Object> concepts(@Nullable ConceptScheme<?> scheme) {
    return scheme == null ? Open.WORDS : BY_SCHEME.computeIfAbsent(scheme, FieldPlan::terms);
  }

  private static Words<Object> terms(ConceptScheme<?> scheme) {
    Map<String, Object> words = new HashMap<>();
    for (Concept term : scheme.terms()) {
      words.put(term.notation().orElseThrow(), term);
    }
    return new Words<>(words);
  }

  private static Words<Object> coded(Map<String, Coded> codes) {
    return codes.isEmpty() ? NONE : new Words<>(codes);
  }

  /** The word of the vocabulary that was probably meant, or null. */
  @Nullable String meant(String word) {
    List<String> all = wordsInOrder();
    if (scheme == null && kind == ValueKind.CONCEPT) {
      for (String name : all) {
        if (name.endsWith("-" + word)
            && words.get(name) instanceof Concept term
            && term.notation().orElse("").equals(word)) {
          return name;
        }
      }
    }
    return Nearest.of(word, all);
  }

  /** The words in the order of the vocabulary. */
  List<String> wordsInOrder() {
    if (kind == ValueKind.CODED) {
      return List.copyOf(field.codes().keySet());
    }
    List<String> all = new ArrayList<>();
    if (scheme != null) {
      for (Concept term : scheme.terms()) {
        all.add(term.notation().orElseThrow());
      }
    } else {
      for (ConceptScheme<?> each : ConceptSchemes.all()) {
        for (Concept term : each.terms()) {
          all.add(term.name().orElseThrow());
        }
      }
    }
    return all;
  }

  /** The names of all terms, for fields that no scheme is fixed for. */
  private static final class Open {
    static final Words<Object> WORDS = all();

    private static Words<Object> all() {
      Map<String, Object> words = new HashMap<>();
      for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
        for (Concept term : scheme.terms()) {
          words.put(term.name().orElseThrow(), term);
        }
      }
      return new Words<>(words);
    }
  }
}
