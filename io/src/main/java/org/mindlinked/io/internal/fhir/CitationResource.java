package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Owner;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Relation;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.WriteOptions;

/** A publication as a Citation. */
final class CitationResource {
  private static final String FHIR = "http://hl7.org/fhir/";
  private static final String CLASSIFIER = FHIR + "citation-artifact-classifier";

  /** Types of publication for which FHIR has a code, with its name. */
  static final Map<PublicationType, List<String>> TYPES =
      Map.of(
          PublicationType.JOURNAL_ARTICLE, List.of("D016428", "Journal Article"),
          PublicationType.LETTER, List.of("D016422", "Letter"),
          PublicationType.PREPRINT, List.of("D000076942", "Preprint"),
          PublicationType.BOOK, List.of("D001877", "Book"),
          PublicationType.DATASET, List.of("D064886", "Dataset"),
          PublicationType.ERRATUM, List.of("D016425", "Published Erratum"),
          PublicationType.PROTOCOL, List.of("protocol", "Protocol"),
          PublicationType.WEB_PAGE, List.of("webpage", "Webpage"));

  /** Relations that FHIR knows; others are left out, since the code is required. */
  static final Map<RelationKind, String> RELATIONS =
      Map.of(
          RelationKind.RETRACTS, "retracts",
          RelationKind.RETRACTED_BY, "retracted-by",
          RelationKind.CORRECTS, "corrects",
          RelationKind.CORRECTED_BY, "correction-in",
          RelationKind.COMMENT_ON, "comments-on",
          RelationKind.COMMENTED_BY, "comment-in",
          RelationKind.REPUBLISHED_AS, "reprint",
          RelationKind.REPUBLISHED_FROM, "reprint-of");

  private final Publication publication;
  private final Owner owner;
  private final Contained contained;
  private final WriteOptions options;

  private CitationResource(
      Publication publication, Owner owner, Contained contained, WriteOptions options) {
    this.publication = publication;
    this.owner = owner;
    this.contained = contained;
    this.options = options;
  }

  /** A publication that is a record, with its people contained in it. */
  static JsonObject of(Publication publication, WriteOptions options) {
    Owner owner = Owner.of(publication);
    Contained contained = new Contained();
    JsonObject artifact = new CitationResource(publication, owner, contained, options).artifact();
    return new JsonObject()
        .put(Fhir.RESOURCE_TYPE, "Citation")
        .put("contained", contained.resources())
        .put("url", owner.iri())
        .put("status", "unknown")
        .put("description", Fhir.text(publication.summary()))
        .put("note", Fhir.notes(publication.notes()))
        .put("citedArtifact", artifact);
  }

  /** A publication inside a study, whose people are contained in the study's resource. */
  static JsonObject inside(
      Publication publication, Owner owner, Contained contained, WriteOptions options) {
    return new JsonObject()
        .put(Fhir.RESOURCE_TYPE, "Citation")
        .put("id", owner.fragment())
        .put("status", "unknown")
        .put("description", Fhir.text(publication.summary()))
        .put("note", Fhir.notes(publication.notes()))
        .put(
            "citedArtifact",
            new CitationResource(publication, owner, contained, options).artifact());
  }

  static JsonObject titleType(String code) {
    return Fhir.code(FHIR + "title-type", code, "Different language");
  }

  private JsonObject artifact() {
    return new JsonObject()
        .put("identifier", Fhir.identifiers(publication.identifiers()))
        .put(
            "relatedIdentifier",
            publication.registrations().stream()
                .map(Registration::identifier)
                .map(Fhir::identifier)
                .toList())
        .put("currentState", states())
        .put("title", translated(publication.title()))
        .put("abstract", abstracts())
        .put("relatesTo", relations())
        .put("publicationForm", List.of(form()))
        .put("webLocation", locations())
        .put("classification", classifications())
        .put("contributorship", contributorship());
  }

  private List<JsonObject> states() {
    boolean retracted =
        publication.relations().stream()
            .anyMatch(it -> it.kind().equals(RelationKind.RETRACTED_BY));
    return retracted
        ? List.of(Fhir.code(FHIR + "cited-artifact-status-type", "retracted", "Retracted"))
        : List.of();
  }

  private static List<JsonObject> translated(Optional<Text> text) {
    List<JsonObject> all = new ArrayList<>();
    if (text.isPresent()) {
      text.get()
          .plain()
          .filter(words -> !words.isBlank())
          .ifPresent(words -> all.add(Fhir.words(words)));
      text.get()
          .forEachTranslation(
              (tag, words) -> {
                if (!words.isBlank()) {
                  all.add(new JsonObject().put("language", Fhir.language(tag)).put("text", words));
                }
              });
    }
    return all;
  }

  private List<JsonObject> abstracts() {
    List<JsonObject> all = translated(publication.abstractText());
    if (!publication.abstractComplete().orElse(true)) {
      all.forEach(
          it ->
              it.put(
                  "type",
                  Fhir.code(FHIR + "cited-artifact-abstract-type", "truncated", "Truncated")));
    }
    return all;
  }

  private List<JsonObject> relations() {
    List<JsonObject> all = new ArrayList<>();
    for (Relation relation : publication.relations()) {
      String type = RELATIONS.get(relation.kind());
      if (type != null) {
        all.add(
            JsonObject.ofType("type", type)
                .put("citation", Fhir.text(relation.text()))
                .put("resourceReference", relation.identifier().map(CitationResource::logical)));
      }
    }
    if (options.references()) {
      publication.references().forEach(it -> cited(it, all));
    }
    return all;
  }

  private static void cited(CitedReference reference, List<JsonObject> all) {
    JsonObject cited = JsonObject.ofType("type", "cites");
    cited.put("citation", Fhir.text(reference.text()));
    // One that has several names the first, in the order of the schemes: the DOI if there is one.
    cited.put(
        "resourceReference",
        reference.identifiers().stream().findFirst().map(CitationResource::logical));
    all.add(cited);
  }

  private static JsonObject logical(Identifier identifier) {
    return new JsonObject().put("identifier", Fhir.identifier(identifier));
  }

  private JsonObject form() {
    JsonObject form =
        new JsonObject()
            .put("publishedIn", publication.container().map(this::publishedIn))
            .put("volume", publication.volume())
            .put("issue", publication.issue())
            .put("articleDate", publication.issued().map(PartialDate::toString))
            .put("language", Fhir.languages(publication.languages()))
            // Where pages would be shown, an article without pages shows its number.
            .put("pageString", publication.articleNumber())
            .put("firstPage", publication.pageStart())
            .put("lastPage", publication.pageEnd());
    if (publication.pageCount().isPresent()) {
      form.put("pageCount", Long.toString(publication.pageCount().getAsLong()));
    }
    List<String> rights = new ArrayList<>();
    Fhir.text(publication.rights()).ifPresent(rights::add);
    Fhir.iri(publication.license()).ifPresent(rights::add);
    return form.put("copyright", String.join("\n", rights));
  }

  private JsonObject publishedIn(Container container) {
    JsonObject in = new JsonObject();
    String type = publication.publicationType().flatMap(PublicationType::notation).orElse("");
    if (!container.issn().isEmpty() || type.equals("journal-article")) {
      in.put("type", Fhir.code(FHIR + "published-in-type", "D020492", "Periodical"));
    } else if (type.equals("book-section")) {
      in.put("type", Fhir.code(FHIR + "published-in-type", "D001877", "Book"));
    }
    String title = Fhir.text(container.title()).orElse("");
    return in.put("identifier", Fhir.identifiers(container.issn()))
        .put("title", title.isBlank() ? Fhir.text(container.shortTitle()).orElse("") : title);
  }

  private List<JsonObject> locations() {
    List<JsonObject> all = new ArrayList<>();
    for (Identifier identifier : publication.identifiers()) {
      Optional<String> link = Fhir.iri(identifier.link());
      boolean page = identifier.strong() && identifier.scheme() != IdentifierScheme.ISBN;
      if (page || identifier.scheme() == IdentifierScheme.URL) {
        boolean doi = identifier.scheme() == IdentifierScheme.DOI;
        all.add(location(doi ? "doi-based" : "", doi ? "DOI Based" : "", link));
      }
    }
    for (StoredFile file : publication.files()) {
      if (file.url().isPresent()) {
        boolean pdf = file.mediaType().equals(Optional.of("application/pdf"));
        all.add(location(pdf ? "pdf" : "", pdf ? "PDF" : "", file.url().map(Iri::toString)));
      }
    }
    return all;
  }

  private static JsonObject location(String code, String display, Optional<String> url) {
    return new JsonObject()
        .put(
            "classifier",
            code.isEmpty()
                ? List.of()
                : List.of(Fhir.code(FHIR + "artifact-url-classifier", code, display)))
        .put("url", url);
  }

  private List<JsonObject> classifications() {
    List<JsonObject> all = new ArrayList<>();
    publication
        .publicationType()
        .ifPresent(
            type ->
                all.add(
                    classification("publication-type", "Publication type", List.of(type(type)))));
    if (!publication.designs().isEmpty()) {
      all.add(
          new JsonObject()
              .put("type", Fhir.words("Study design"))
              .put("classifier", Fhir.concepts(publication.designs())));
    }
    List<JsonObject> keywords = new ArrayList<>();
    publication.authorKeywords().forEach(it -> keywords.add(Fhir.words(it.any())));
    publication.indexerKeywords().forEach(it -> keywords.add(Fhir.words(it.any())));
    publication.repositoryKeywords().forEach(it -> keywords.add(Fhir.words(it.any())));
    publication.keywords().forEach(it -> keywords.add(Fhir.words(it.any())));
    List<JsonObject> mesh = new ArrayList<>();
    List<JsonObject> headings = new ArrayList<>();
    for (Subject subject : publication.subjects()) {
      (subject.scheme().equals(Optional.of("mesh")) ? mesh : headings).add(heading(subject));
    }
    if (keywords.stream().anyMatch(it -> !it.isEmpty())) {
      all.add(classification("keyword", "Keyword", keywords));
    }
    if (mesh.stream().anyMatch(it -> !it.isEmpty())) {
      all.add(classification("mesh-heading", "MeSH heading", mesh));
    }
    all.add(new JsonObject().put("classifier", headings));
    return all;
  }

  private static JsonObject classification(
      String code, String display, List<JsonObject> classifiers) {
    return new JsonObject()
        .put("type", Fhir.code(FHIR + "cited-artifact-classification-type", code, display))
        .put("classifier", classifiers);
  }

  private static JsonObject type(PublicationType type) {
    List<JsonObject> codings = new ArrayList<>();
    List<String> known = TYPES.get(type);
    if (known != null) {
      codings.add(Fhir.coding(CLASSIFIER, known.get(0), known.get(1)));
    }
    codings.addAll(Fhir.codings(type));
    return Fhir.coded(codings, Fhir.text(type.label()));
  }

  private static JsonObject heading(Subject subject) {
    List<JsonObject> codings = new ArrayList<>();
    String label = Fhir.text(subject.label()).orElse("");
    subject
        .iri()
        .ifPresent(iri -> codings.add(Fhir.coding("urn:ietf:rfc:3986", iri.toString(), label)));
    return Fhir.coded(codings, Optional.of(label.isBlank() ? subject.code().orElse("") : label));
  }

  private JsonObject contributorship() {
    List<JsonObject> entries = new ArrayList<>();
    List<JsonObject> statements = new ArrayList<>();
    int position = 0;
    for (Contribution contribution : publication.contributors()) {
      position++;
      List<JsonObject> roles = contribution.roles().stream().map(CitationResource::role).toList();
      for (JsonObject role : roles.isEmpty() ? List.of(new JsonObject()) : roles) {
        entries.add(entry(contribution, position, role));
      }
      contribution
          .statement()
          .map(Text::any)
          .filter(words -> !words.isBlank())
          .ifPresent(
              words ->
                  statements.add(
                      new JsonObject()
                          .put(
                              "type",
                              Fhir.code(
                                  FHIR + "contributor-summary-type",
                                  "contributorship-statement",
                                  "Contributorship statement"))
                          .put("value", words)));
    }
    return new JsonObject()
        .put("complete", publication.contributorsComplete())
        .put("entry", entries)
        .put("summary", statements);
  }

  private JsonObject entry(Contribution contribution, int position, JsonObject role) {
    return new JsonObject()
        .put("contributor", contained.contributor(owner, contribution, position))
        .put("affiliation", contained.organisations(owner, contribution.affiliations()))
        .put("role", role)
        // The last of a shortened list stands at a place that is not known.
        .put("rankingOrder", contribution.last().orElse(false) ? null : (long) position);
  }

  private static JsonObject role(ContributionRole role) {
    List<JsonObject> codings = new ArrayList<>();
    switch (role.notation().orElse("")) {
      case "author" -> codings.add(coding("author", "Author/Creator"));
      case "editor" -> codings.add(coding("editor", "Editor"));
      case "publisher" -> codings.add(coding("publisher", "Publisher"));
      case "funder" -> codings.add(coding("funder", "Funder"));
      default -> {}
    }
    codings.addAll(Fhir.codings(role));
    return Fhir.coded(codings, Fhir.text(role.label()));
  }

  private static JsonObject coding(String code, String display) {
    return Fhir.coding(FHIR + "contributor-role", code, display);
  }
}
