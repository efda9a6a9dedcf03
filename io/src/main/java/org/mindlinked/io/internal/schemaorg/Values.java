package org.mindlinked.io.internal.schemaorg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Places;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Text;

/** Small values of schema.org. */
final class Values {
  static final String TYPE = "@type";
  static final String ID = "@id";

  private Values() {}

  /** A string, or one with its language for each translation. */
  static List<Object> text(Text text) {
    List<Object> values = new ArrayList<>();
    text.plain().filter(words -> !words.isBlank()).ifPresent(values::add);
    text.forEachTranslation(
        (tag, words) -> {
          if (!words.isBlank()) {
            values.add(new JsonObject().put("@language", tag).put("@value", words));
          }
        });
    return values;
  }

  static List<Object> text(Optional<Text> text) {
    return text.map(Values::text).orElse(List.of());
  }

  static List<Object> texts(Collection<Text> texts) {
    List<Object> values = new ArrayList<>();
    texts.forEach(text -> values.addAll(text(text)));
    return values;
  }

  /** An identifier; an address stands for itself. */
  static Object identifier(Identifier identifier) {
    return switch (identifier.scheme()) {
      case URL -> identifier.value();
      case LOCAL -> JsonObject.ofType(TYPE, "PropertyValue").put("value", identifier.value());
      default ->
          JsonObject.ofType(TYPE, "PropertyValue")
              .put("propertyID", identifier.scheme().token())
              .put("value", identifier.value())
              .put("url", identifier.link().map(Iri::toString));
    };
  }

  static List<Object> identifiers(Collection<Identifier> identifiers) {
    return identifiers.stream().map(Values::identifier).toList();
  }

  /** The pages that name the thing itself. */
  static List<String> pages(Collection<Identifier> identifiers) {
    return identifiers.stream()
        .filter(id -> id.strong() && id.scheme() != IdentifierScheme.ISBN)
        .flatMap(id -> id.link().stream())
        .map(Iri::toString)
        .toList();
  }

  /** The IRIs of a concept and of the terms that mean exactly the same, as read in their source. */
  static List<String> sameAs(Concept concept) {
    List<String> iris = new ArrayList<>();
    concept.iri().map(Iri::toString).ifPresent(iris::add);
    for (ConceptMatch match : matches(concept)) {
      if (match.kind() == ConceptMatch.Kind.EXACT) {
        iris.add(match.iri().toString());
      }
    }
    return iris;
  }

  /** What a term is in other vocabularies, as far as that was read in their own source. */
  static List<ConceptMatch> matches(Concept concept) {
    return concept.scheme().stream()
        .flatMap(scheme -> scheme.matches(concept).stream())
        .filter(match -> match.evidence() == ConceptMatch.Evidence.OWN_SOURCE)
        .toList();
  }

  /** The IRIs of the concepts that have one. */
  static List<String> iris(Stream<? extends Concept> concepts) {
    return concepts.flatMap(concept -> concept.iri().stream()).map(Iri::toString).toList();
  }

  /**
   * A place: the area of its code and, where the source calls the place by another name than that
   * area's, the place of that name. The code may be that of the area around it, so that the two are
   * kept apart.
   */
  static List<JsonObject> places(Place place) {
    List<JsonObject> areas = new ArrayList<>();
    List<Object> name = text(place.name());
    Optional<String> code = place.code();
    boolean named = !name.isEmpty() && !Places.isNamedAsItsCode(place);
    if (code.isPresent()) {
      areas.add(
          JsonObject.ofType(TYPE, code.get().length() == 2 ? "Country" : "AdministrativeArea")
              .put("name", PlaceCode.name(code.get()))
              .put(
                  "identifier",
                  JsonObject.ofType(TYPE, "PropertyValue")
                      .put("propertyID", "ISO 3166")
                      .put("value", code.get())));
    }
    if (named || place.iri().isPresent()) {
      areas.add(
          JsonObject.ofType(TYPE, "AdministrativeArea")
              .putOneOrMany("name", name)
              .put("sameAs", place.iri().map(Iri::toString)));
    }
    return areas;
  }
}
