package org.mindlinked.io.internal.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.json.Nearest;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.ParsedIdentifier;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ValueKind;

/** Makes readings for fields. A reading is for one thread: it remembers words that are no terms. */
final class Readings {
  private static final Map<String, Boolean> TRUTH =
      Map.of(
          "true", true, "yes", true, "y", true, "1", true, "false", false, "no", false, "n", false,
          "0", false);

  /** What words mean, by the scheme. */
  private static final Map<String, Map<String, Object>> WORDS = new ConcurrentHashMap<>();

  /** Of so many words that are no terms it is remembered what is said of them. */
  private static final int MOST_UNKNOWN = 1000;

  private Readings() {}

  /** A name of an organisation, to which a reference is made. */
  record OrganisationName(String name) {}

  /** How a field reads texts of that style. */
  static Reading of(Field<?> field, Style style) {
    return switch (field.kind()) {
      case TEXT -> (text, cell) -> text(text, style.language());
      case STRING, POINTER -> (text, cell) -> text;
      case LANGUAGE -> (text, cell) -> language(text);
      case CONCEPT -> concepts(field.scheme().orElse(null));
      case CODED -> coded(field);
      case INTEGER -> style.number()::integer;
      case DECIMAL -> style.number()::decimal;
      case BOOLEAN -> (text, cell) -> truth(text);
      case DATE -> style.date()::read;
      case INTERVAL -> (text, cell) -> interval(text);
      case IRI -> (text, cell) -> iri(text);
      case IDENTIFIER -> (text, cell) -> identifier(text, style);
      case REFERENCE -> (text, cell) -> new OrganisationName(text);
      case NODE -> {
        String type = field.nodeType().orElseThrow().name();
        yield (text, cell) -> TextNodes.read(type, text);
      }
    };
  }

  /** Whether words can be read as references of that field. */
  static boolean readsReference(Field<?> field) {
    return field.kind() != ValueKind.REFERENCE || field.referable().contains("Organisation");
  }

  private static Object text(String text, @Nullable String language) {
    if (!Text.isWhole(text)) {
      return new Unfit("text without halves of characters", null);
    }
    return language == null ? Text.of(text) : Text.of(language, text);
  }

  private static Object language(String text) {
    Optional<String> tag = Languages.tag(text);
    return tag.isPresent() ? tag.get() : new Unfit("the name or code of a language", null);
  }

  private static Object truth(String text) {
    Boolean truth = TRUTH.get(text.toLowerCase(Locale.ROOT));
    return truth == null
        ? new Unfit("yes, no, true, false, 1 or 0", "say what other words mean with words:")
        : truth;
  }

  private static Object interval(String text) {
    try {
      return Interval.of(text);
    } catch (InvalidValueException e) {
      return new Unfit("an interval such as 2020-01/2021-03 or 2003/..", null);
    }
  }

  private static Object iri(String text) {
    Optional<Iri> iri = Iri.parse(text);
    return iri.isPresent() ? iri.get() : new Unfit("an absolute IRI", null);
  }

  private static Object identifier(String text, Style style) {
    IdentifierScheme scheme = style.scheme();
    String word = style.finds() ? FoundNumber.in(text, scheme) : text;
    if (word == null) {
      return new Unfit("a text with a " + scheme + " in it", null);
    }
    ParsedIdentifier parsed =
        scheme == null ? Identifier.parse(word) : Identifier.parse(scheme, word);
    if (parsed.identifier().isPresent()) {
      return parsed.identifier().get();
    }
    return new Unfit(
        scheme == null ? "an identifier that tells its scheme" : "a " + scheme.token(),
        scheme == null ? "say the scheme with identifier:" : null,
        parsed.malformed().orElse(null));
  }

  private static Reading coded(Field<?> field) {
    Map<String, Object> words = new HashMap<>();
    for (Map.Entry<String, Coded> code : field.codes().entrySet()) {
      words.put(code.getKey(), code.getValue());
    }
    String expected = "one of " + String.join(", ", field.codes().keySet());
    return (text, cell) -> {
      Object code = words.get(text.toLowerCase(Locale.ROOT));
      return code == null ? new Unfit(expected, "say what other words mean with words:") : code;
    };
  }

  private static Reading concepts(@Nullable ConceptScheme<?> scheme) {
    if (scheme == null) {
      return (text, cell) -> {
        Optional<Concept> term = Concept.ofName(text);
        return term.isPresent()
            ? term.get()
            : new Unfit(
                "a term of any scheme, such as role-carer",
                "say what words mean with words:",
                Concept.labelled(text));
      };
    }
    Map<String, Object> words = WORDS.computeIfAbsent(scheme.name(), name -> words(scheme));
    Map<String, Unfit> unknown = new HashMap<>();
    return (text, cell) -> {
      Object term = words.get(text.toLowerCase(Locale.ROOT));
      if (term != null) {
        return term;
      }
      if (unknown.size() > MOST_UNKNOWN) {
        unknown.clear();
      }
      // The nearest term is dear to find, and the same words come again.
      return unknown.computeIfAbsent(text, other -> unknown(scheme, other));
    };
  }

  /** Tokens, labels and other labels of terms, in lower case; a token stands before a label. */
  private static Map<String, Object> words(ConceptScheme<?> scheme) {
    Map<String, Object> words = new HashMap<>();
    for (Concept term : scheme.terms()) {
      for (String other : scheme.alternativeLabels(term)) {
        words.putIfAbsent(other.toLowerCase(Locale.ROOT), term);
      }
    }
    for (Concept term : scheme.terms()) {
      term.label().ifPresent(label -> words.put(label.any().toLowerCase(Locale.ROOT), term));
    }
    for (Concept term : scheme.terms()) {
      words.put(term.notation().orElseThrow(), term);
    }
    return words;
  }

  private static Unfit unknown(ConceptScheme<?> scheme, String text) {
    String nearest =
        Nearest.of(text, scheme.terms().stream().map(t -> t.notation().orElseThrow()).toList());
    return new Unfit(
        "a term of " + scheme.name(),
        "say what it means with words: {"
            + Shown.of(text)
            + ": "
            + (nearest == null ? "a term of " + scheme.name() : nearest)
            + "}",
        scheme.labelled(Text.of(text)));
  }
}
