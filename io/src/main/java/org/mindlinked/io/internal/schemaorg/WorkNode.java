package org.mindlinked.io.internal.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Owner;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Subject;
import org.mindlinked.model.stream.WriteOptions;

/** A publication as a ScholarlyArticle, or whichever kind of CreativeWork its type says. */
final class WorkNode {
  private final Publication publication;
  private final Kind kind;
  private final Agents agents;
  private final JsonObject node;

  private WorkNode(Publication publication, Owner owner) {
    this.publication = publication;
    this.kind = Kind.of(publication.publicationType());
    this.agents = new Agents(owner);
    this.node = JsonObject.ofType(Values.TYPE, kind.type).put(Values.ID, owner.iri());
  }

  /** The kinds of work in schema.org, and what they can be asked. */
  private enum Kind {
    SCHOLARLY_ARTICLE("ScholarlyArticle", true),
    ARTICLE("Article", true),
    NEWS_ARTICLE("NewsArticle", true),
    REPORT("Report", true),
    CHAPTER("Chapter", true),
    WEB_PAGE("WebPage", false),
    BOOK("Book", false),
    THESIS("Thesis", false),
    DATASET("Dataset", false),
    WORK("CreativeWork", false);

    final String type;
    final boolean hasPages;

    Kind(String type, boolean hasPages) {
      this.type = type;
      this.hasPages = hasPages;
    }

    static Kind of(Optional<PublicationType> type) {
      return switch (type.flatMap(PublicationType::notation).orElse("")) {
        case "journal-article", "review-article", "systematic-review", "protocol", "preprint" ->
            SCHOLARLY_ARTICLE;
        case "perspective", "editorial", "letter", "erratum" -> ARTICLE;
        case "news-item" -> NEWS_ARTICLE;
        case "report" -> REPORT;
        case "book-section" -> CHAPTER;
        case "web-page" -> WEB_PAGE;
        case "book" -> BOOK;
        case "thesis" -> THESIS;
        case "dataset" -> DATASET;
        default -> WORK;
      };
    }

    boolean isArticle() {
      return this == SCHOLARLY_ARTICLE || this == ARTICLE;
    }
  }

  /** A publication that is a record. */
  static JsonObject of(Publication publication, WriteOptions options) {
    return of(publication, Owner.of(publication), options);
  }

  static JsonObject of(Publication publication, Owner owner, WriteOptions options) {
    WorkNode work = new WorkNode(publication, owner);
    work.names();
    work.agents();
    work.whenAndWhere();
    work.terms();
    if (options.references()) {
      work.node.putOneOrMany(
          "citation", publication.references().stream().map(WorkNode::cited).toList());
    }
    return work.node;
  }

  private void names() {
    node.putOneOrMany("additionalType", Values.iris(publication.publicationType().stream()))
        .putOneOrMany("name", Values.text(publication.title()))
        .putOneOrMany("abstract", Values.text(publication.abstractText()))
        .putOneOrMany("description", Values.text(publication.summary()))
        .putOneOrMany("identifier", identifiers())
        .putOneOrMany("sameAs", Values.pages(publication.identifiers()));
  }

  private List<Object> identifiers() {
    List<Object> all = new ArrayList<>(Values.identifiers(publication.identifiers()));
    publication
        .articleNumber()
        .ifPresent(
            number ->
                all.add(
                    JsonObject.ofType(Values.TYPE, "PropertyValue")
                        .put("propertyID", "article number")
                        .put("value", number)));
    return all;
  }

  private void agents() {
    List<Contribution> all = publication.contributors();
    node.putOneOrMany("author", agents.inRole(all, ContributionRole.AUTHOR))
        .putOneOrMany("editor", agents.peopleInRole(all, ContributionRole.EDITOR))
        .putOneOrMany("translator", agents.inRole(all, ContributionRole.TRANSLATOR))
        .putOneOrMany("publisher", agents.inRole(all, ContributionRole.PUBLISHER))
        .putOneOrMany("sponsor", agents.inRole(all, ContributionRole.SPONSOR))
        .putOneOrMany("funder", agents.inRole(all, ContributionRole.FUNDER))
        .putOneOrMany("contributor", agents.inRole(all, ContributionRole.CONTRIBUTOR))
        .putOneOrMany("funding", agents.grants(publication.funding()));
  }

  private void whenAndWhere() {
    node.put("datePublished", publication.issued().map(PartialDate::toString))
        .put("isPartOf", container());
    if (kind.hasPages) {
      node.put("pageStart", publication.pageStart()).put("pageEnd", publication.pageEnd());
    }
    if (kind == Kind.BOOK && publication.pageCount().isPresent()) {
      node.put("numberOfPages", publication.pageCount().getAsLong());
    }
    node.putOneOrMany("inLanguage", List.copyOf(publication.languages()))
        .put("license", publication.license().map(Iri::toString))
        .putOneOrMany("copyrightNotice", Values.text(publication.rights()))
        .put("isAccessibleForFree", publication.access().map(it -> it != AccessRoute.CLOSED))
        .putOneOrMany("encoding", publication.files().stream().map(WorkNode::file).toList());
  }

  /** The issue in the volume in the journal, as far as these are known. */
  private JsonObject container() {
    JsonObject inner = publication.container().map(this::named).orElseGet(JsonObject::new);
    if (publication.volume().isPresent()) {
      inner =
          JsonObject.ofType(Values.TYPE, "PublicationVolume")
              .put("volumeNumber", publication.volume())
              .put("isPartOf", inner);
    }
    if (publication.issue().isPresent()) {
      inner =
          JsonObject.ofType(Values.TYPE, "PublicationIssue")
              .put("issueNumber", publication.issue())
              .put("isPartOf", inner);
    }
    return inner;
  }

  private JsonObject named(Container container) {
    boolean periodical = kind.isArticle() || !container.issn().isEmpty();
    String type = periodical ? "Periodical" : kind == Kind.CHAPTER ? "Book" : "CreativeWork";
    return JsonObject.ofType(Values.TYPE, type)
        .putOneOrMany("name", Values.text(container.title()))
        .putOneOrMany("alternateName", Values.text(container.shortTitle()))
        .putOneOrMany("issn", container.issn().stream().map(Identifier::value).toList());
  }

  private static JsonObject file(StoredFile file) {
    Optional<String> size =
        file.sizeAsFound().isPresent() || file.byteSize().isEmpty()
            ? file.sizeAsFound()
            : Optional.of(file.byteSize().getAsLong() + " B");
    return JsonObject.ofType(Values.TYPE, "MediaObject")
        .put("name", file.name())
        .put("contentUrl", file.url().map(Iri::toString))
        .put("encodingFormat", file.mediaType())
        .put("contentSize", size);
  }

  private void terms() {
    List<Object> keywords = new ArrayList<>();
    keywords.addAll(Values.texts(publication.authorKeywords()));
    keywords.addAll(Values.texts(publication.indexerKeywords()));
    keywords.addAll(Values.texts(publication.repositoryKeywords()));
    keywords.addAll(Values.texts(publication.keywords()));
    // A heading is a tag of the indexer; only its main subjects are what the work is about.
    List<JsonObject> about = new ArrayList<>();
    for (Subject subject : publication.subjects()) {
      if (subject.major().orElse(false)) {
        about.add(heading(subject));
      } else {
        keywords.add(heading(subject));
      }
    }
    node.putOneOrMany("keywords", keywords)
        .putOneOrMany("about", about)
        .putOneOrMany(
            "mentions", publication.registrations().stream().map(WorkNode::registered).toList())
        .putOneOrMany(
            "correction",
            publication.relations().stream()
                .filter(it -> it.kind().equals(RelationKind.CORRECTED_BY))
                .flatMap(it -> it.identifier().flatMap(Identifier::link).stream())
                .map(Iri::toString)
                .toList());
  }

  private static JsonObject heading(Subject subject) {
    return JsonObject.ofType(Values.TYPE, "DefinedTerm")
        .putOneOrMany("name", Values.text(subject.label()))
        .put("termCode", subject.code())
        .put("sameAs", subject.iri().map(Iri::toString));
  }

  private static JsonObject registered(Registration registration) {
    return JsonObject.ofType(Values.TYPE, "MedicalStudy")
        .put("identifier", Values.identifier(registration.identifier()));
  }

  private static Object cited(CitedReference reference) {
    List<Object> text = Values.text(reference.text());
    if (reference.identifiers().isEmpty()) {
      return text.isEmpty() ? "" : text.get(0);
    }
    return JsonObject.ofType(Values.TYPE, "CreativeWork")
        .putOneOrMany("name", text)
        .putOneOrMany("identifier", Values.identifiers(reference.identifiers()))
        .putOneOrMany("sameAs", Values.pages(reference.identifiers()));
  }
}
