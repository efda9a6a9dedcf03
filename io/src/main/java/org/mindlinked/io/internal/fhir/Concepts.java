package org.mindlinked.io.internal.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

/**
 * Concepts of FHIR: a code of ours, a code of others that means the same, an IRI, or words. One of
 * which only the words are used is kept aside whole if it has codes.
 */
final class Concepts {
  private static final String OURS = Mindlinked.NAMESPACE + "scheme-";

  private Concepts() {}

  /** Codes for study designs that mean the same as terms of ours, or nearly so. */
  private static final class Designs {
    static final Map<String, StudyDesign> BY_CODE = new HashMap<>();

    static {
      for (StudyDesign design : StudyDesign.terms()) {
        for (ConceptMatch match : StudyDesign.SCHEME.matches(design)) {
          boolean near =
              match.kind() == ConceptMatch.Kind.EXACT || match.kind() == ConceptMatch.Kind.CLOSE;
          if (near) {
            BY_CODE.putIfAbsent(match.curie(), design);
          }
        }
      }
    }
  }

  /** A study design. */
  static Optional<StudyDesign> design(JsonNode node) {
    Optional<StudyDesign> ours = ours(node, StudyDesign.SCHEME);
    if (ours.isPresent()) {
      return ours;
    }
    for (JsonNode coding : node.list("coding")) {
      String code = coding.peekAt("code");
      boolean mesh = coding.peekAt("system").equals(Fhir.MESH);
      StudyDesign known = Designs.BY_CODE.get(mesh ? "mesh:" + code : code);
      if (known != null) {
        if (node.list("coding").size() == 1) {
          node.take();
        }
        return Optional.of(known);
      }
    }
    return read(node, StudyDesign.SCHEME);
  }

  /** A concept of a scheme. */
  static <C extends Concept> Optional<C> read(JsonNode node, ConceptScheme<C> scheme) {
    Optional<C> ours = ours(node, scheme);
    if (ours.isPresent()) {
      return ours;
    }
    Optional<Text> label = label(node);
    return iri(node)
        .filter(iri -> !iri.toString().startsWith(Mindlinked.NAMESPACE))
        .map(iri -> scheme.of(iri, label.orElse(null)))
        .or(() -> label.map(words -> labelled(node, words, scheme::labelled)));
  }

  /** A concept of any scheme. */
  static Optional<Concept> any(JsonNode node) {
    for (JsonNode coding : node.list("coding")) {
      String system = coding.peekAt("system");
      if (system.startsWith(OURS)) {
        Optional<Concept> term =
            Concept.ofName(system.substring(OURS.length()) + "-" + coding.peekAt("code"));
        if (term.isPresent()) {
          node.take();
          return term;
        }
      }
    }
    Optional<Text> label = label(node);
    return iri(node)
        .map(iri -> label.isPresent() ? Concept.of(iri, label.get()) : Concept.of(iri))
        .or(() -> label.map(words -> labelled(node, words, Concept::labelled)));
  }

  /** A term of ours by its own code. */
  static <C extends Concept> Optional<C> ours(JsonNode node, ConceptScheme<C> scheme) {
    for (JsonNode coding : node.list("coding")) {
      if (coding.peekAt("system").equals(OURS + scheme.name())) {
        Optional<C> term = scheme.byToken(coding.peekAt("code"));
        if (term.isPresent()) {
          node.take();
          return term;
        }
      }
    }
    return Optional.empty();
  }

  /** The code of ours of a closed choice. */
  static String token(JsonNode node, String list) {
    for (JsonNode coding : node.list("coding")) {
      if (coding.peekAt("system").equals(OURS + list)) {
        return coding.peekAt("code");
      }
    }
    return "";
  }

  /** Whether one of the codes is that. */
  static boolean has(JsonNode node, String code) {
    return node.list("coding").stream().anyMatch(it -> it.peekAt("code").equals(code));
  }

  private static Optional<Iri> iri(JsonNode node) {
    for (JsonNode coding : node.list("coding")) {
      String code = coding.peekAt("code");
      Optional<Iri> iri =
          switch (coding.peekAt("system")) {
            case Fhir.URI -> Iri.parse(code);
            case Fhir.MESH, "http://www.nlm.nih.gov/mesh", "http://id.nlm.nih.gov/mesh" ->
                Identifier.parse(IdentifierScheme.MESH, code)
                    .identifier()
                    .flatMap(Identifier::link);
            default -> Optional.empty();
          };
      if (iri.isPresent()) {
        if (node.list("coding").size() == 1) {
          node.take();
        }
        return iri;
      }
    }
    return Optional.empty();
  }

  private static <C> C labelled(JsonNode node, Text words, Function<Text, C> make) {
    if (node.list("coding").isEmpty()) {
      node.take();
    }
    return make.apply(words);
  }

  /** The words of a concept: its text, else the display of its first code, else that. */
  static Optional<Text> label(JsonNode node) {
    String text = node.isObject() ? node.peekAt("text") : node.peekAt();
    for (String name : new String[] {"display", "code"}) {
      for (JsonNode coding : node.list("coding")) {
        text = text.isEmpty() ? coding.peekAt(name) : text;
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(Text.of(text));
  }
}
