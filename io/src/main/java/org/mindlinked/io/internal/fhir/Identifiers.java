package org.mindlinked.io.internal.fhir;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.Draft;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;

/** Identifiers by the system that FHIR gives them. */
final class Identifiers {
  private static final Map<String, IdentifierScheme> BY_SYSTEM = new HashMap<>();
  private static final Map<String, IdentifierScheme> BY_LABEL = new HashMap<>();

  static {
    Fhir.SYSTEMS.forEach((scheme, system) -> BY_SYSTEM.put(key(system), scheme));
    BY_SYSTEM.put("dx.doi.org", IdentifierScheme.DOI);
    BY_SYSTEM.put("urn:doi", IdentifierScheme.DOI);
    BY_SYSTEM.put("ncbi.nlm.nih.gov/pubmed", IdentifierScheme.PMID);
    BY_SYSTEM.put("pmc.ncbi.nlm.nih.gov", IdentifierScheme.PMCID);
    BY_SYSTEM.put("clinicaltrials.gov/show", IdentifierScheme.NCT);
    BY_SYSTEM.put("clinicaltrialsregister.eu", IdentifierScheme.EUDRACT);
    BY_SYSTEM.put("crd.york.ac.uk/prospero", IdentifierScheme.PROSPERO);
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      BY_LABEL.put(scheme.label().toLowerCase(Locale.ROOT), scheme);
    }
  }

  private Identifiers() {}

  private static String key(String system) {
    String key = system.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "");
    return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
  }

  /** The scheme that system or type tell. */
  private static Optional<IdentifierScheme> scheme(JsonNode identifier) {
    String system = identifier.peekAt("system");
    return system.isEmpty()
        ? Optional.ofNullable(
            BY_LABEL.get(identifier.peekAt("type", "text").toLowerCase(Locale.ROOT)))
        : Optional.ofNullable(BY_SYSTEM.get(key(system)));
  }

  /** An identifier of a known scheme, which is taken. */
  static Optional<Identifier> read(JsonNode node) {
    Optional<Identifier> identifier =
        scheme(node).flatMap(scheme -> Identifier.parse(scheme, node.peekAt("value")).identifier());
    if (identifier.isPresent()) {
      node.take();
    }
    return identifier;
  }

  /**
   * Tells a draft an identifier. One of an unknown system is the database's own, and kept aside;
   * one of no system is local.
   */
  static void tell(Draft draft, JsonNode node) {
    String value = node.peekAt("value");
    Optional<IdentifierScheme> scheme = scheme(node);
    if (value.isEmpty()) {
      return;
    }
    boolean ofArticle =
        scheme
            .filter(it -> it == IdentifierScheme.PMID || it == IdentifierScheme.PMCID)
            .isPresent();
    if (ofArticle && draft instanceof StudyDraft) {
      return; // A study is never its article.
    }
    if (scheme.isPresent()) {
      draft.identifier(scheme.get(), value);
      node.take();
    } else if (!draft.registrations(value) && node.peekAt("system").isEmpty()) {
      draft.identifier(
          value.startsWith("10.") ? IdentifierScheme.DOI : IdentifierScheme.LOCAL, value);
      node.take("value");
      node.wholeUnlessAllTaken();
    }
  }
}
