package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Text;

/** A Citation or PublicationRecord in the making. What nobody asks for is kept aside. */
final class CitationReader {
  private static final String CITED = "citedArtifact";
  private static final String TEXT = "text";

  private final ResourceNode resource;
  private final JsonNode root;
  private final JsonNode cited;
  private final PublicationDraft draft;

  /** Of a resource that is a record. */
  CitationReader(ResourceNode resource) {
    this(
        resource,
        resource.root(),
        new PublicationDraft(resource.entry(), FhirReadFormat.NAME, SourceKind.EXPORT_FILE));
  }

  /** Of one inside another resource. */
  CitationReader(ResourceNode resource, JsonNode root, PublicationDraft draft) {
    this.resource = resource;
    this.root = root;
    this.cited = root.at(CITED).orElse(root);
    this.draft = draft;
    for (JsonNode node : List.of(root, cited)) {
      for (String name : node.names()) {
        node.at(name).filter(JsonNode::isList).ifPresent(JsonNode::byParts);
      }
    }
    cited.at("contributorship", "entry").ifPresent(JsonNode::byParts);
  }

  Publication publication() {
    resource.metadata(draft);
    tell();
    String named = root == cited ? null : root.textAt("title");
    if (named != null) {
      draft.source().title(Text.of(named));
      if (!draft.hasTitle()) {
        draft.title("title", named);
      }
    }
    String rights = root.textAt("copyright");
    if (rights != null) {
      draft.source().rights(Text.of(rights));
    }
    resource.keepAside(draft);
    draft.warnIfUntitled();
    return draft.build();
  }

  /** All that stands in the resource, but what it says of itself as a record of a server. */
  void tell() {
    String summary = root.textAt("description");
    if (summary != null) {
      draft.publication().summary(Text.of(summary));
    }
    draft.publication().addAllNotes(ResourceNode.notes(root));
    identifiers();
    title();
    abstracts();
    cited.list("relatesTo").forEach(this::relation);
    states();
    forms();
    cited.list("webLocation").forEach(this::location);
    new ClassificationReader(resource, draft).tell(cited.list("classification"));
    new ContributorReader(resource, draft).tell(cited);
  }

  /** Numbers of the article; those of the resource count where the article has none. */
  private void identifiers() {
    cited.list("identifier").forEach(it -> Identifiers.tell(draft, it));
    if (root != cited) {
      for (JsonNode own : root.list("identifier")) {
        Optional<Identifier> known = Identifiers.read(own);
        boolean ofArticle = known.isPresent() && known.get().strong();
        if (ofArticle && !draft.identifiers().contains(known.get())) {
          if (draft.identifiers().stream().noneMatch(it -> it.scheme() == known.get().scheme())) {
            draft.identifier(known.get().scheme(), known.get().value());
          } else {
            own.release();
          }
        } else if (!ofArticle) {
          own.release();
        }
      }
    }
    for (JsonNode related : cited.list("relatedIdentifier")) {
      Identifiers.read(related)
          .ifPresent(
              known -> {
                if (known.scheme().registry().isPresent()) {
                  draft.registration(known);
                } else {
                  related.release();
                }
              });
    }
  }

  /** Texts of the same kind in several languages are one text; what is more is kept aside. */
  private Optional<Text> texts(List<JsonNode> all) {
    Map<String, String> byLanguage = new TreeMap<>();
    String plain = null;
    for (JsonNode each : all) {
      String words = each.isObject() ? each.peekAt(TEXT) : each.peek();
      if (words == null || words.isEmpty() || !isMain(each)) {
        continue;
      }
      String language = language(each);
      boolean first = plain == null && (language.isEmpty() ? byLanguage.isEmpty() : true);
      if (first && (language.isEmpty() || !byLanguage.containsKey(language))) {
        if (language.isEmpty()) {
          plain = words;
        } else {
          byLanguage.put(language, words);
        }
        each.take(TEXT);
        each.take("language");
        if (!each.isObject()) {
          each.take();
        }
        if (each.at("type").map(CitationReader::isPrimary).orElse(true)) {
          each.take("type");
        }
      }
    }
    return plain != null
        ? Optional.of(Text.of(plain))
        : byLanguage.isEmpty() ? Optional.empty() : Optional.of(Text.of(byLanguage));
  }

  private static boolean isPrimary(JsonNode type) {
    return type.list().stream()
        .allMatch(it -> Concepts.has(it, "primary") || Concepts.has(it, "primary-human-use"));
  }

  private static boolean isMain(JsonNode text) {
    JsonNode type = text.at("type").orElse(null);
    return type == null
        || type.list().stream()
            .noneMatch(
                it ->
                    Concepts.has(it, "subtitle")
                        || Concepts.has(it, "short-title")
                        || Concepts.has(it, "abbreviated")
                        || Concepts.has(it, "plain-language")
                        || Concepts.has(it, "autotranslated"));
  }

  /** R5 has a coded concept, R6 a code. */
  private static String language(JsonNode text) {
    String code = text.peekAt("language");
    if (code.isEmpty()) {
      code =
          text.list("language", "coding").stream()
              .map(it -> it.peekAt("code"))
              .filter(it -> !it.isEmpty())
              .findFirst()
              .orElse("");
    }
    return code.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? code : "";
  }

  private void title() {
    texts(cited.list("title")).ifPresent(draft::title);
  }

  private void abstracts() {
    List<JsonNode> all = cited.list("abstract");
    boolean cut =
        all.stream()
            .flatMap(it -> it.list("type").stream())
            .anyMatch(it -> Concepts.has(it, "truncated"));
    texts(all)
        .ifPresent(
            text -> {
              draft.publication().abstractText(text);
              if (cut) {
                draft.publication().abstractComplete(false);
                all.forEach(it -> it.take("type"));
              }
            });
    all.forEach(JsonNode::wholeUnlessAllTaken);
  }

  private void relation(JsonNode related) {
    String type = related.peekAt("type");
    if (type.isEmpty()) {
      type =
          related.list("type", "coding").stream()
              .map(it -> it.peekAt("code"))
              .findFirst()
              .orElse("");
    }
    String words = related.peekAt("citation");
    Identifier other = other(related);
    if (words.isEmpty() && other == null) {
      return;
    }
    if (type.equals("cites")) {
      CitedReference.Builder reference = CitedReference.builder();
      if (!words.isEmpty()) {
        reference.text(Text.of(words));
      }
      if (other != null) {
        reference.addIdentifiers(other);
      }
      draft.publication().addReferences(reference.build());
      related.take("type");
      related.take("citation");
      if (other != null) {
        related.take("targetUri");
        related.take("resource");
        related.take("resourceReference");
        related.take("targetReference");
      }
      return;
    }
    RelationKind kind = kind(type);
    if (kind != null) {
      draft.relation(kind, other, words);
      related.take("type");
      related.take("citation");
      related.take("resourceReference", "identifier");
      related.wholeUnlessAllTaken();
    }
  }

  private static @Nullable RelationKind kind(String type) {
    return CitationResource.RELATIONS.entrySet().stream()
        .filter(it -> it.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Identifier other(JsonNode related) {
    for (String name : new String[] {"resourceReference", "targetReference"}) {
      Optional<Identifier> logical = related.at(name, "identifier").flatMap(Identifiers::read);
      if (logical.isPresent()) {
        return logical.get();
      }
    }
    for (String name : new String[] {"targetUri", "resource"}) {
      String address = related.peekAt(name);
      Optional<Identifier> known =
          address.isEmpty()
              ? Optional.empty()
              : Identifier.parse(address)
                  .identifier()
                  .filter(it -> it.scheme() != IdentifierScheme.URL);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return null;
  }

  /** That it was retracted is said in a relation; where there is none, a note says it. */
  private void states() {
    List<JsonNode> states = new ArrayList<>(cited.list("currentState"));
    for (JsonNode state : states) {
      if (Concepts.has(state, "retracted")) {
        boolean told =
            cited.list("relatesTo").stream()
                .anyMatch(
                    it ->
                        it.peekAt("type").equals("retracted-by")
                            || it.at("type")
                                .filter(t -> Concepts.has(t, "retracted-by"))
                                .isPresent());
        if (!told) {
          draft
              .publication()
              .addNotes(
                  Note.builder()
                      .kind(NoteKind.WARNING)
                      .text(Text.of("en", "The source says that this was retracted."))
                      .build());
        }
        state.take();
      }
    }
  }

  /** The first form counts; others are kept aside. */
  private void forms() {
    JsonNode form = cited.list("publicationForm").stream().findFirst().orElse(null);
    if (form == null) {
      return;
    }
    JsonNode in = form.at("publishedIn").orElse(null);
    if (in != null) {
      draft.containerTitle(in.textAt("title"));
      in.list("identifier").forEach(this::containerNumber);
      in.at("type").filter(it -> it.list("coding").size() == 1).ifPresent(JsonNode::take);
    }
    set(form.textAt("volume"), draft.publication()::volume);
    set(form.textAt("issue"), draft.publication()::issue);
    pages(form);
    ResourceNode.date(form, "articleDate")
        .ifPresent(it -> draft.issued("articleDate", it.toString()));
    if (draft.issued() == null) {
      draft.issued("publicationDateText", form.textAt("publicationDateText"));
    }
    String year = form.peekAt("publicationDateYear");
    if (draft.issued() == null && year.matches("\\d{4}")) {
      draft.issued("publicationDateYear", year);
      form.take("publicationDateYear");
    }
    for (JsonNode language : form.list("language")) {
      String tag = language.isObject() ? code(language) : String.valueOf(language.peek());
      if (draft.language("language", tag).isPresent()) {
        language.take();
      }
    }
    rights(form.textAt("copyright"));
  }

  private static String code(JsonNode concept) {
    return concept.list("coding").stream()
        .map(it -> it.peekAt("code"))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(concept.peekAt(TEXT));
  }

  private static void set(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  private void containerNumber(JsonNode identifier) {
    Optional<Identifier> number = Identifiers.read(identifier);
    boolean serial =
        number.isPresent()
            && (number.get().scheme() == IdentifierScheme.ISSN
                || number.get().scheme() == IdentifierScheme.ISBN);
    String type = identifier.peekAt("type", TEXT).toLowerCase(Locale.ROOT);
    if (serial) {
      draft.containerNumber("publishedIn", number.get().scheme(), number.get().value());
    } else if (type.contains("abbreviation")) {
      draft.containerShortTitle(identifier.peekAt("value"));
      identifier.take();
    } else {
      identifier.release();
    }
  }

  /** What is shown for pages is a range of pages, or the number of an article. */
  private void pages(JsonNode form) {
    set(form.textAt("firstPage"), draft.publication()::pageStart);
    set(form.textAt("lastPage"), draft.publication()::pageEnd);
    String count = form.peekAt("pageCount");
    if (count.matches("\\d{1,6}")) {
      draft.publication().pageCount(Long.parseLong(count));
      form.take("pageCount");
    }
    String shown = form.textAt("pageString");
    if (shown == null) {
      return;
    }
    if (!form.peekAt("firstPage").isEmpty() || !shown.matches("[^-–,;]*\\d\\s*[-–].*|\\d{1,3}")) {
      draft.publication().articleNumber(shown);
    } else {
      draft.pages("pageString", shown);
    }
  }

  /** The last line may be the address of a licence. */
  private void rights(@Nullable String words) {
    if (words == null) {
      return;
    }
    int last = words.lastIndexOf('\n') + 1;
    Optional<Iri> licence = Licences.canonical(words.substring(last).strip());
    licence.ifPresent(draft.publication()::license);
    String rest = licence.isPresent() ? words.substring(0, Math.max(0, last - 1)).strip() : words;
    if (!rest.isEmpty()) {
      draft.publication().rights(Text.of(rest));
    }
  }

  /** An address that says no more than an identifier is one; others are files. */
  private void location(JsonNode location) {
    String url = location.peekAt("url");
    Optional<Identifier> known =
        url.isEmpty() ? Optional.empty() : Identifier.parse(url).identifier();
    if (known.isEmpty()) {
      return;
    }
    boolean pdf = location.list("classifier").stream().anyMatch(it -> Concepts.has(it, "pdf"));
    boolean text =
        location.list("classifier").stream().anyMatch(it -> Concepts.has(it, "full-text"));
    if (draft.identifiers().contains(known.get())) {
      location.take();
    } else if (known.get().scheme() == IdentifierScheme.DOI
        || known.get().scheme() == IdentifierScheme.PMID
        || known.get().scheme() == IdentifierScheme.PMCID) {
      boolean first =
          draft.identifiers().stream().noneMatch(it -> it.scheme() == known.get().scheme());
      if (first) {
        draft.identifier(known.get().scheme(), known.get().value());
        location.take();
      }
    } else if (pdf || text || location.list("classifier").isEmpty()) {
      Iri.parse(url)
          .ifPresent(
              iri -> {
                StoredFile.Builder file = StoredFile.builder().url(iri);
                draft
                    .publication()
                    .addFiles((pdf ? file.mediaType("application/pdf") : file).build());
                location.take();
              });
    }
    location.wholeUnlessAllTaken();
  }
}
