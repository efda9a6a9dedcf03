package org.mindlinked.io.internal.openalex;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.csljson.CrossrefFields;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.Names;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/** A work in the making. What nobody asks for is kept aside. For one thread. */
final class OpenAlexWork {
  /** So many authors at most have the works of a page of results; alone they have all. */
  private static final int MOST_AUTHORS = 100;

  private final JsonNode work;
  private final PublicationDraft draft;

  OpenAlexWork(Entry entry, JsonNode work) {
    this.work = work;
    this.draft = new PublicationDraft(entry, OpenAlexFormat.NAME, SourceKind.INDEX_PAGE);
  }

  Publication publication() {
    identifiers();
    title();
    type();
    work.at("abstract_inverted_index").ifPresent(this::abstractText);
    work.list("authorships").forEach(this::author);
    authorsComplete();
    source();
    biblio();
    String date = work.textAt("publication_date");
    draft.issued("publication_date", date);
    String year = work.peekAt("publication_year");
    if (draft.issued() == null || draft.issued().toString().startsWith(year)) {
      draft.issued("publication_year", draft.issued() == null ? year : null);
      work.take("publication_year");
    }
    draft.language("language", work.textAt("language"));
    access();
    work.list("keywords")
        .forEach(each -> draft.keyword(Keywords.INDEXER, each.textAt("display_name")));
    work.list("mesh").forEach(this::mesh);
    funding();
    references();
    CrossrefFields.citations(draft, work, "cited_by_count");
    work.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private void identifiers() {
    number(IdentifierScheme.OPENALEX, "id");
    number(IdentifierScheme.DOI, "doi");
    number(IdentifierScheme.OPENALEX, "ids", "openalex");
    number(IdentifierScheme.DOI, "ids", "doi");
    number(IdentifierScheme.PMID, "ids", "pmid");
    number(IdentifierScheme.PMCID, "ids", "pmcid");
  }

  private void number(IdentifierScheme scheme, String... path) {
    draft.identifier(scheme, work.textAt(path));
  }

  private void title() {
    String title = work.textAt("title");
    draft.title("title", title == null ? null : Markup.plain(title));
    String shown = work.textAt("display_name");
    draft.title("display_name", shown == null ? null : Markup.plain(shown));
  }

  /** An article is one of a journal only where it stands in one. */
  private void type() {
    String word = work.peekAt("type");
    boolean inJournal = work.peekAt("primary_location", "source", "type").equals("journal");
    Optional<PublicationType> known =
        switch (word) {
          case "article" ->
              DocumentWords.type(work.peekAt("type_crossref"))
                  .or(
                      () ->
                          inJournal
                              ? Optional.of(PublicationType.JOURNAL_ARTICLE)
                              : Optional.empty());
          case "review" -> Optional.of(PublicationType.REVIEW_ARTICLE);
          default -> DocumentWords.type(word);
        };
    if (!word.isEmpty()) {
      draft.publication().publicationType(known.orElseGet(() -> PublicationType.labelled(word)));
      work.take("type");
    }
  }

  private void abstractText(JsonNode index) {
    InvertedIndex.text(index)
        .ifPresent(
            text -> {
              draft.publication().abstractText(Text.of(text));
              index.take();
            });
  }

  private void author(JsonNode authorship) {
    String shown = authorship.textAt("author", "display_name");
    String raw = authorship.peekAt("raw_author_name");
    String name = shown == null ? authorship.textAt("raw_author_name") : shown;
    if (name == null) {
      return;
    }
    if (raw.equals(name)) {
      authorship.take("raw_author_name");
    }
    Contribution.Builder contribution =
        Contribution.builder()
            .addRoles(ContributionRole.AUTHOR)
            .person(Person.builder().full(name).build());
    Names.identifier(contribution, IdentifierScheme.ORCID, authorship, "author", "orcid");
    for (JsonNode institution : authorship.list("institutions")) {
      String label = institution.textAt("display_name");
      if (label != null) {
        Optional<Identifier> ror = Names.parsed(IdentifierScheme.ROR, institution, "ror");
        contribution.addAffiliations(Names.organisation(draft, label, ror));
      }
    }
    draft.publication().addContributors(contribution.build());
  }

  private void authorsComplete() {
    int given = work.list("authorships").size();
    boolean said = work.peekAt("is_authors_truncated").equals("true");
    boolean counted = CrossrefFields.number(work, "authors_count") > given;
    if (said || counted || (given == MOST_AUTHORS && !work.has("authors_count"))) {
      draft.publication().contributorsComplete(false);
      work.take("is_authors_truncated");
    }
  }

  private void source() {
    work.at("primary_location", "source")
        .ifPresent(
            source -> {
              draft.containerTitle(source.textAt("display_name"));
              source
                  .list("issn")
                  .forEach(
                      issn ->
                          draft.containerNumber(
                              "primary_location/source/issn", IdentifierScheme.ISSN, issn.text()));
              source.take("issn_l");
            });
    String publisher = work.textAt("primary_location", "source", "host_organization_name");
    if (publisher != null) {
      draft.organisation(publisher, ContributionRole.PUBLISHER);
    }
  }

  private void biblio() {
    Publication.Builder publication = draft.publication();
    set(work.textAt("biblio", "volume"), publication::volume);
    set(work.textAt("biblio", "issue"), publication::issue);
    set(work.textAt("biblio", "first_page"), publication::pageStart);
    set(work.textAt("biblio", "last_page"), publication::pageEnd);
  }

  private static void set(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  private void access() {
    Optional<AccessRoute> route = AccessRoute.ofToken(work.peekAt("open_access", "oa_status"));
    if (route.isPresent()) {
      draft.publication().access(route.get());
      work.take("open_access", "oa_status");
    }
    Optional<Iri> licence = CrossrefFields.licence(work.peekAt("primary_location", "license"));
    if (licence.isPresent()) {
      draft.publication().license(licence.get());
      work.take("primary_location", "license");
    }
  }

  private void mesh(JsonNode heading) {
    String label = heading.textAt("descriptor_name");
    if (label != null) {
      String id = heading.textAt("descriptor_ui");
      boolean major = "true".equals(heading.textAt("is_major_topic"));
      draft.subject(MeshHeadings.subject(id, label, heading.textAt("qualifier_name"), major));
    }
  }

  private void funding() {
    for (JsonNode grant : work.list("grants")) {
      String funder = grant.textAt("funder_display_name");
      String award = grant.textAt("award_id");
      if (funder != null || award != null) {
        CrossrefFields.fund(draft, funder == null ? null : draft.organisation(funder), award);
      }
    }
  }

  private void references() {
    for (JsonNode cited : work.list("referenced_works")) {
      String number = String.valueOf(cited.peek());
      Identifier.parse(IdentifierScheme.OPENALEX, number)
          .identifier()
          .ifPresent(
              id -> {
                cited.take();
                draft
                    .publication()
                    .addReferences(CitedReference.builder().addIdentifiers(id).build());
              });
    }
    long total = CrossrefFields.number(work, "referenced_works_count");
    if (total >= 0) {
      draft.publication().referencesTotal(total);
      work.take("referenced_works_count");
    }
  }
}
