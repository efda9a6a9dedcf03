package org.mindlinked.io.internal.crossrefxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/** A work in the making. What nothing here asks for is kept aside. For one thread. */
final class CrossrefRecord {
  private static final Map<String, PublicationType> TYPES =
      Map.of(
          "journal_article", PublicationType.JOURNAL_ARTICLE,
          "content_item", PublicationType.BOOK_SECTION,
          "conference_paper", PublicationType.CONFERENCE_PAPER,
          "dissertation", PublicationType.THESIS,
          "report-paper_metadata", PublicationType.REPORT,
          "report-paper_series_metadata", PublicationType.REPORT,
          "book_metadata", PublicationType.BOOK,
          "book_series_metadata", PublicationType.BOOK,
          "book_set_metadata", PublicationType.BOOK,
          "dataset", PublicationType.DATASET);

  private static final Map<String, RelationKind> UPDATES =
      Map.of(
          "retraction", RelationKind.RETRACTS,
          "withdrawal", RelationKind.RETRACTS,
          "removal", RelationKind.RETRACTS,
          "correction", RelationKind.CORRECTS,
          "corrigendum", RelationKind.CORRECTS,
          "erratum", RelationKind.CORRECTS,
          "expression_of_concern", RelationKind.EXPRESSION_OF_CONCERN_FOR,
          "new_version", RelationKind.UPDATES,
          "new_edition", RelationKind.UPDATES);

  private static final Map<String, RelationKind> RELATIONS =
      Map.of(
          "isPreprintOf", RelationKind.PREPRINT_OF,
          "hasPreprint", RelationKind.HAS_PREPRINT,
          "isVersionOf", RelationKind.VERSION_OF,
          "hasVersion", RelationKind.HAS_VERSION,
          "isCommentOn", RelationKind.COMMENT_ON,
          "hasComment", RelationKind.COMMENTED_BY);

  private final XmlNode root;
  private final XmlNode kind;
  private final XmlNode work;
  private final PublicationDraft draft;

  CrossrefRecord(Entry entry, XmlNode root, XmlNode kind, XmlNode work) {
    this.root = root;
    this.kind = kind;
    this.work = work;
    this.draft = new PublicationDraft(entry, CrossrefXmlFormat.NAME, SourceKind.EXPORT_FILE);
  }

  Publication publication() {
    identifiers();
    type();
    draft.title("title", work.wordsAt("titles", "title"));
    new CrossrefPeople(draft).tell(work);
    date();
    container();
    pages();
    abstractText();
    language();
    new CrossrefPrograms(draft).tell(work);
    licence();
    relations();
    for (XmlNode citation :
        work.child("citation_list").map(all -> all.children("citation")).orElseGet(List::of)) {
      citation(citation);
    }
    root.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private void identifiers() {
    draft.identifier(IdentifierScheme.DOI, work.wordsAt("doi_data", "doi"));
    Optional<XmlNode> asked = root.child("doi");
    String printed = asked.map(XmlNode::peekWords).orElse(null);
    if (printed != null
        && Identifier.parse(IdentifierScheme.DOI, printed)
            .identifier()
            .filter(draft.identifiers()::contains)
            .isPresent()) {
      asked.ifPresent(XmlNode::takeAll);
    }
    for (XmlNode item : work.children("publisher_item")) {
      for (XmlNode id : item.children("identifier")) {
        IdentifierScheme scheme =
            switch (String.valueOf(id.attributeValue("id_type"))) {
              case "doi" -> IdentifierScheme.DOI;
              case "pmid" -> IdentifierScheme.PMID;
              default -> null;
            };
        String words = id.peekWords();
        if (scheme != null
            && words != null
            && Identifier.parse(scheme, words).identifier().isPresent()) {
          draft.identifier(scheme, words);
          id.takeAll();
        }
      }
      Optional<XmlNode> number = item.child("item_number");
      String type = number.map(node -> node.attributeValue("item_number_type")).orElse("");
      String words = number.map(XmlNode::peekWords).orElse(null);
      if (words != null && type.replace('-', '_').equals("article_number")) {
        number.ifPresent(XmlNode::takeAll);
        draft.publication().articleNumber(words);
      }
    }
  }

  private void type() {
    String name = work.name();
    PublicationType type = TYPES.get(name);
    if (name.equals("posted_content")) {
      type =
          "preprint".equals(work.attributeValue("type")) || work.attributeValue("type") == null
              ? PublicationType.PREPRINT
              : null;
      if (type != null) {
        work.attribute("type");
      }
    }
    draft
        .publication()
        .publicationType(type == null ? PublicationType.labelled(name.replace('_', ' ')) : type);
  }

  /** The one of print, else the first. */
  private void date() {
    List<XmlNode> dates = new ArrayList<>(work.children("publication_date"));
    dates.addAll(work.children("posted_date"));
    dates.addAll(work.children("approval_date"));
    if (dates.isEmpty()) {
      kind.child("journal_issue").ifPresent(n -> dates.addAll(n.children("publication_date")));
      kind.children().stream()
          .filter(node -> node.name().startsWith("book_") || node.name().startsWith("proceed"))
          .forEach(node -> dates.addAll(node.children("publication_date")));
    }
    XmlNode chosen =
        dates.stream()
            .filter(date -> "print".equals(date.attributeValue("media_type")))
            .findFirst()
            .orElse(dates.isEmpty() ? null : dates.get(0));
    if (chosen == null) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (String part : List.of("year", "month", "day")) {
      String value = chosen.wordsAt(part);
      if (value == null) {
        break;
      }
      text.append(text.length() == 0 ? "" : "-").append(value);
    }
    draft.issued("publication_date", text.toString());
  }

  private void container() {
    if (kind.equals(work)) {
      return;
    }
    for (XmlNode node : kind.children()) {
      if (node.equals(work)) {
        continue;
      }
      switch (node.name()) {
        case "journal_metadata" -> {
          draft.containerTitle(node.wordsAt("full_title"));
          draft.containerShortTitle(node.wordsAt("abbrev_title"));
          numbers(node, "issn", IdentifierScheme.ISSN);
        }
        case "journal_issue" -> {
          Publication.Builder publication = draft.publication();
          once(node.wordsAt("journal_volume", "volume"), publication::volume);
          once(node.wordsAt("issue"), publication::issue);
        }
        case "proceedings_metadata", "proceedings_series_metadata" -> {
          draft.containerTitle(node.wordsAt("proceedings_title"));
          numbers(node, "isbn", IdentifierScheme.ISBN);
          publisher(node);
        }
        case "book_metadata", "book_series_metadata", "book_set_metadata" -> {
          draft.containerTitle(node.wordsAt("titles", "title"));
          numbers(node, "isbn", IdentifierScheme.ISBN);
          publisher(node);
        }
        default -> {}
      }
    }
  }

  private void numbers(XmlNode node, String name, IdentifierScheme scheme) {
    for (XmlNode number : node.children(name)) {
      draft.containerNumber(name, scheme, number.words());
    }
  }

  private void publisher(XmlNode node) {
    String name = node.wordsAt("publisher", "publisher_name");
    if (name != null) {
      draft.organisation(name, ContributionRole.PUBLISHER);
    }
  }

  private static void once(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  private void pages() {
    Publication.Builder publication = draft.publication();
    once(work.wordsAt("pages", "first_page"), publication::pageStart);
    once(work.wordsAt("pages", "last_page"), publication::pageEnd);
    publisher(work);
    for (XmlNode isbn : work.children("isbn")) {
      draft.identifier(IdentifierScheme.ISBN, isbn.words());
    }
    root.children("crm-item").forEach(this::statement);
  }

  /** What Crossref says of the work beside its record. */
  private void statement(XmlNode item) {
    String words = item.peekWords();
    String name = item.attributeValue("name");
    if (words == null) {
      return;
    }
    if ("publisher-name".equals(name)) {
      item.takeAll();
      draft.organisation(words, ContributionRole.PUBLISHER);
    } else if ("citedby-count".equals(name) && words.matches("\\d{1,9}")) {
      item.takeAll();
      draft
          .source()
          .addMetrics(
              Metric.builder()
                  .kind(MetricKind.CITATIONS)
                  .label(Text.of("citedby-count"))
                  .value(Long.parseLong(words))
                  .build());
    }
  }

  /** Of several, which are for different readers, the first. */
  private void abstractText() {
    Optional<XmlNode> first = work.child("abstract");
    if (first.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines(first.get(), lines);
    String text = String.join("\n", lines);
    if (!text.isBlank()) {
      first.get().take();
      draft.publication().abstractText(Text.of(text));
    }
  }

  /** Each paragraph and heading on a line of its own; a heading "Abstract" is none. */
  private static void lines(XmlNode node, List<String> lines) {
    boolean inner =
        node.children().stream()
            .anyMatch(child -> List.of("p", "sec", "title", "list").contains(child.name()));
    if (inner) {
      node.children().forEach(child -> lines(child, lines));
      return;
    }
    String words = node.peekWords();
    boolean heading = node.name().equals("title") && "abstract".equalsIgnoreCase(words);
    if (words != null && !heading) {
      lines.add(words);
    }
  }

  private void language() {
    String own = work.attribute("language");
    if (own != null) {
      draft.language("language", own);
    }
  }

  private void licence() {
    for (XmlNode program : work.children("program")) {
      List<XmlNode> licences = program.children("license_ref");
      Optional<XmlNode> chosen =
          licences.stream()
              .filter(node -> "vor".equals(node.attributeValue("applies_to")))
              .findFirst()
              .or(
                  () ->
                      licences.stream()
                          .filter(node -> node.attributeValue("applies_to") == null)
                          .findFirst());
      String words = chosen.map(XmlNode::peekWords).orElse(null);
      Optional<Iri> known = words == null ? Optional.empty() : Licences.canonical(words);
      if (known.isPresent()) {
        draft.publication().license(known.get());
        chosen.ifPresent(XmlNode::takeAll);
      }
    }
  }

  private void relations() {
    for (XmlNode mark : work.children("crossmark")) {
      for (XmlNode update :
          mark.child("updates").map(all -> all.children("update")).orElseGet(List::of)) {
        String type = String.valueOf(update.attribute("type"));
        RelationKind known = UPDATES.get(type.toLowerCase(Locale.ROOT));
        relation(
            known == null ? RelationKind.labelled(type) : known,
            IdentifierScheme.DOI,
            update.words(),
            null);
      }
    }
    for (XmlNode program : work.children("program")) {
      for (XmlNode item : program.children("related_item")) {
        item.child("inter_work_relation").ifPresent(node -> related(item, node));
        item.child("intra_work_relation").ifPresent(node -> related(item, node));
      }
    }
  }

  private void related(XmlNode item, XmlNode node) {
    String type = String.valueOf(node.attribute("relationship-type"));
    RelationKind known = RELATIONS.get(type);
    IdentifierScheme scheme =
        switch (String.valueOf(node.attribute("identifier-type"))) {
          case "doi" -> IdentifierScheme.DOI;
          case "pmid" -> IdentifierScheme.PMID;
          case "pmcid" -> IdentifierScheme.PMCID;
          case "arxiv" -> IdentifierScheme.ARXIV;
          case "uri" -> IdentifierScheme.URL;
          default -> null;
        };
    relation(
        known == null ? RelationKind.labelled(type) : known,
        scheme,
        node.words(),
        item.wordsAt("description"));
  }

  /** What cannot be read as an identifier is kept as words. */
  private void relation(
      RelationKind relation,
      @Nullable IdentifierScheme scheme,
      @Nullable String number,
      @Nullable String words) {
    Identifier other =
        scheme == null || number == null
            ? null
            : Identifier.parse(scheme, number).identifier().orElse(null);
    String text =
        other != null || number == null ? words : words == null ? number : words + " " + number;
    draft.relation(relation, other, text);
  }

  /** A reference: its DOI, and its parts in their order or as they were printed. */
  private void citation(XmlNode citation) {
    CitedReference.Builder reference = CitedReference.builder();
    Optional<XmlNode> doi = citation.child("doi");
    Optional<Identifier> known =
        doi.map(XmlNode::peekWords)
            .flatMap(words -> Identifier.parse(IdentifierScheme.DOI, words).identifier());
    if (known.isPresent()) {
      doi.ifPresent(XmlNode::takeAll);
      reference.addIdentifiers(known.get());
    }
    List<String> parts = new ArrayList<>();
    for (XmlNode part : citation.children()) {
      String words = part.peekWords();
      if (words != null && (!part.name().equals("doi") || known.isEmpty())) {
        part.take();
        parts.add(words);
      }
    }
    citation.attribute("key");
    if (!parts.isEmpty()) {
      reference.text(Text.of(String.join(", ", parts)));
    }
    if (known.isPresent() || !parts.isEmpty()) {
      draft.publication().addReferences(reference.build());
    }
  }
}
