package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.pages.concept.ConceptPage;
import org.mindlinked.pages.concept.SchemePage;
import org.mindlinked.pages.concept.TermPage;
import org.mindlinked.pages.site.Links;
import org.mindlinked.pages.study.PublicationPage;
import org.mindlinked.pages.study.StudyPage;
import org.mindlinked.rdf.store.EvidenceStore;

/** What is behind an IRI as a page for people. Safe for all threads. */
final class HtmlDocuments {
  private final DataDocuments data;
  private final Terms terms;
  private final Links links;
  private final ConceptUses uses;

  HtmlDocuments(EvidenceStore store, DataDocuments data, Links links, ConceptUses uses) {
    this.data = data;
    this.terms = new Terms(store);
    this.links = links;
    this.uses = uses;
  }

  /** The page of a record. */
  byte[] of(EvidenceRecord record) throws IOException {
    String forSearchEngines = new String(data.forSearchEngines(record), UTF_8);
    String html =
        record instanceof Study study
            ? StudyPage.html(study, links, forSearchEngines)
            : PublicationPage.html((Publication) record, links, forSearchEngines);
    return html.getBytes(UTF_8);
  }

  /** The page of anything else. */
  byte[] of(Thing.Described described) {
    Iri iri = described.iri();
    return concept(iri)
        .or(() -> code(iri))
        .or(() -> scheme(iri))
        .or(() -> terms.of(iri).map(term -> TermPage.html(term, links)))
        .orElseGet(() -> Facts.page(described, links, terms, uses))
        .getBytes(UTF_8);
  }

  private Optional<String> concept(Iri iri) {
    return ConceptSchemes.term(iri)
        .map(term -> ConceptPage.html(term, uses.of(iri.toString()), links));
  }

  private Optional<String> code(Iri iri) {
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      Optional<? extends Coded> value = list.byIri(iri);
      if (value.isPresent()) {
        return Optional.of(ConceptPage.html(value.get(), list, links));
      }
    }
    return Optional.empty();
  }

  private Optional<String> scheme(Iri iri) {
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      if (scheme.iri().equals(iri)) {
        return Optional.of(SchemePage.html(scheme, links));
      }
    }
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      if (list.iri().equals(iri)) {
        return Optional.of(SchemePage.html(list, links));
      }
    }
    return Optional.empty();
  }
}
