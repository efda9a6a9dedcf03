package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.Note;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Text;

/** Datatypes of FHIR. */
final class Fhir {
  static final String RESOURCE_TYPE = "resourceType";

  static final String URI = "urn:ietf:rfc:3986";
  static final String MESH = "https://www.nlm.nih.gov/mesh";
  private static final String STUDY_DESIGN = "http://hl7.org/fhir/study-design";

  /** The names that the code system {@code study-design} of FHIR R5 gives its codes. */
  private static final Map<String, String> SEVCO =
      Map.ofEntries(
          Map.entry("SEVCO:01001", "Interventional research"),
          Map.entry("SEVCO:01002", "Observational research"),
          Map.entry("SEVCO:01003", "randomized assignment"),
          Map.entry("SEVCO:01005", "Non-randomized assignment"),
          Map.entry("SEVCO:01012", "Crossover cohort design"),
          Map.entry("SEVCO:01027", "Cross sectional data collection"),
          Map.entry("SEVCO:01028", "Longitudinal data collection"),
          Map.entry("SEVCO:01086", "Quantitative analysis"),
          Map.entry("SEVCO:01087", "Qualitative analysis"));

  /** Systems by which others that write FHIR name the identifiers of these schemes. */
  static final Map<IdentifierScheme, String> SYSTEMS =
      Map.of(
          IdentifierScheme.DOI, "https://doi.org",
          IdentifierScheme.PMID, "https://pubmed.ncbi.nlm.nih.gov",
          IdentifierScheme.PMCID, "https://www.ncbi.nlm.nih.gov/pmc/",
          IdentifierScheme.NCT, "https://clinicaltrials.gov",
          IdentifierScheme.ISRCTN, "https://www.isrctn.com",
          IdentifierScheme.DRKS, "https://drks.de",
          IdentifierScheme.ISSN, "https://portal.issn.org",
          IdentifierScheme.ORCID, "https://orcid.org",
          IdentifierScheme.ROR, "https://ror.org",
          IdentifierScheme.URL, URI);

  private Fhir() {}

  /** The words to show of a text that can have one language only. */
  static Optional<String> text(Optional<Text> text) {
    return text.map(Text::any);
  }

  static JsonObject uri(String iri) {
    return new JsonObject().put("system", URI).put("value", iri);
  }

  static JsonObject coding(String system, String code, String display) {
    return new JsonObject().put("system", system).put("code", code).put("display", display);
  }

  /** A concept with one code. */
  static JsonObject code(String system, String code, String display) {
    return coded(List.of(coding(system, code, display)), Optional.empty());
  }

  static JsonObject coded(List<JsonObject> codings, Optional<String> text) {
    return new JsonObject().put("coding", codings).put("text", text);
  }

  static JsonObject words(String text) {
    return new JsonObject().put("text", text);
  }

  /** A concept: codes of others that mean the same or nearly so, ours, and its label. */
  static JsonObject concept(Concept concept) {
    return coded(codings(concept), text(concept.label()));
  }

  static List<JsonObject> concepts(Collection<? extends Concept> concepts) {
    return concepts.stream().map(Fhir::concept).toList();
  }

  static List<JsonObject> codings(Concept concept) {
    List<JsonObject> codings = new ArrayList<>();
    if (concept.isTerm()) {
      foreign(concept, codings);
      String system = concept.scheme().orElseThrow().iri().toString();
      codings.add(coding(system, concept.notation().orElseThrow(), label(concept)));
    } else {
      concept.iri().ifPresent(iri -> codings.add(coding(URI, iri.toString(), label(concept))));
    }
    return codings;
  }

  private static String label(Concept concept) {
    return text(concept.label()).orElse("");
  }

  private static void foreign(Concept term, List<JsonObject> codings) {
    Condition.SCHEME.detail(term, "mesh").ifPresent(id -> codings.add(coding(MESH, id, "")));
    for (ConceptMatch match : term.scheme().orElseThrow().matches(term)) {
      boolean near =
          match.kind() == ConceptMatch.Kind.EXACT || match.kind() == ConceptMatch.Kind.CLOSE;
      boolean read = match.evidence() == ConceptMatch.Evidence.OWN_SOURCE;
      String display = SEVCO.get(match.curie());
      if (near && read && display != null) {
        codings.add(coding(STUDY_DESIGN, match.curie(), display));
      }
    }
  }

  /** A value of one of our closed choices. */
  static JsonObject coding(String list, Coded value) {
    return coding(Mindlinked.NAMESPACE + "scheme-" + list, value.token(), value.label());
  }

  static JsonObject identifier(Identifier identifier) {
    IdentifierScheme scheme = identifier.scheme();
    String system = SYSTEMS.get(scheme);
    JsonObject type = new JsonObject();
    if (system == null && scheme != IdentifierScheme.LOCAL) {
      type.put("text", scheme.label());
    }
    return new JsonObject()
        .put("type", type)
        .put("system", system)
        .put("value", identifier.value());
  }

  static List<JsonObject> identifiers(Collection<Identifier> identifiers) {
    return identifiers.stream().map(Fhir::identifier).toList();
  }

  static JsonObject period(Interval interval) {
    return new JsonObject()
        .put("start", interval.start().map(PartialDate::toString))
        .put("end", interval.end().map(PartialDate::toString));
  }

  static List<JsonObject> notes(List<Note> notes) {
    return notes.stream().map(note -> words(note.text().any())).toList();
  }

  static List<JsonObject> languages(Collection<String> tags) {
    return tags.stream().map(Fhir::language).toList();
  }

  static JsonObject language(String tag) {
    return code("urn:ietf:bcp:47", tag, "");
  }

  static JsonObject reference(String fragment) {
    return new JsonObject().put("reference", "#" + fragment);
  }

  /** What stands in the place of a required value that is not known. */
  static JsonObject unknown() {
    JsonObject reason =
        new JsonObject()
            .put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
            .put("valueCode", "unknown");
    return new JsonObject().put("extension", List.of(reason));
  }

  static Optional<String> iri(Optional<Iri> iri) {
    return iri.map(Iri::toString);
  }
}
