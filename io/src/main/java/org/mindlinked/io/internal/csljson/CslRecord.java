package org.mindlinked.io.internal.csljson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.jsonentries.CslDate;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.Names;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/**
 * A publication of an item of CSL-JSON or a work of Crossref, which has the same variables with
 * lists for some texts. What nobody asks for is kept aside. For one thread.
 */
public final class CslRecord {
  private static final Map<String, ContributionRole> ROLES =
      Map.of(
          "author", ContributionRole.AUTHOR,
          "editor", ContributionRole.EDITOR,
          "translator", ContributionRole.TRANSLATOR);

  /** Types whose {@code number} is the one of the article. */
  private static final Set<String> ARTICLES =
      Set.of("article-journal", "article", "article-magazine", "article-newspaper", "document");

  /** Between publishers in our own files. */
  private static final String SEVERAL = "; ";

  private final JsonNode item;
  private final PublicationDraft draft;
  private final OwnItem own;

  /** A record in the making. */
  public CslRecord(Entry entry, JsonNode item, String format) {
    this.item = item;
    this.own = new OwnItem(item);
    this.draft = new PublicationDraft(entry, format, SourceKind.EXPORT_FILE);
  }

  /** The publication. */
  public Publication publication() {
    own.iri(draft);
    type();
    for (JsonNode title : item.list("title")) {
      title(title);
    }
    String text = item.textAt("abstract");
    if (text != null) {
      draft.publication().abstractText(Text.of(plain(text)));
    }
    people();
    dates();
    container();
    numbers();
    identifiers();
    own.values("language", "languages").forEach(each -> draft.language("language", each));
    for (JsonNode language : item.list("language")) {
      draft.language("language", language.text());
    }
    keywords();
    CrossrefFields.tell(draft, item);
    item.untaken(draft::unmapped);
    return draft.build();
  }

  private void type() {
    Optional<PublicationType> exact = own.type();
    String word = item.peekAt("type");
    String subtype = item.peekAt("subtype");
    if (exact.isPresent()) {
      draft.publication().publicationType(exact.get());
    } else if (word.equals("posted-content") && subtype.equals("preprint")) {
      draft.publication().publicationType(PublicationType.PREPRINT);
      item.take("type");
      item.take("subtype");
    } else {
      Optional<PublicationType> known = CslWords.type(word);
      if (known.isPresent()) {
        draft.publication().publicationType(known.get());
        item.take("type");
      } else if (!word.isEmpty() && !word.equals("document")) {
        draft.publication().publicationType(PublicationType.labelled(word));
        item.take("type");
      }
    }
  }

  private void title(JsonNode title) {
    String text = title.text();
    if (text != null) {
      draft.title("title", plain(text));
    }
  }

  private void people() {
    // In the order of the file, so that a source that names editors first keeps doing so.
    Set<String> whole = own.people();
    for (String name : item.names()) {
      ContributionRole role = ROLES.get(name);
      if (role != null) {
        Names.csl(draft, item.list(name), role, whole);
      }
    }
    List<String> publishers = own.values("publisher", "publishers");
    String publisher = publishers.isEmpty() ? item.textAt("publisher") : null;
    if (publisher != null) {
      publishers = own.isOurs() ? List.of(publisher.split(SEVERAL, -1)) : List.of(publisher);
    }
    publishers.forEach(each -> draft.organisation(each, ContributionRole.PUBLISHER));
  }

  private void dates() {
    // Crossref's "issued" is the first of its other dates.
    for (String name : List.of("issued", "published", "published-print", "published-online")) {
      Optional<JsonNode> node = item.at(name);
      if (draft.issued() == null) {
        node.ifPresent(date -> issued(name, date));
      } else if (node.flatMap(CslRecord::exact).equals(Optional.of(draft.issued().toString()))) {
        item.take(name);
      }
    }
  }

  private static Optional<String> exact(JsonNode node) {
    return CslDate.read(node)
        .flatMap(value -> Optional.ofNullable(value.date()))
        .map(String::valueOf);
  }

  private void issued(String name, JsonNode node) {
    Optional<CslDate.Value> value = CslDate.read(node);
    if (value.isEmpty()) {
      return;
    }
    if (value.get().date() != null) {
      draft.issued(name, value.get().date().toString());
      return;
    }
    draft.issued(name, value.get().printed());
    if (node.isObject()) {
      node.take("raw");
      node.take("literal");
    } else {
      node.take();
    }
  }

  private void container() {
    draft.containerTitle(plainAt("container-title"));
    for (String name :
        List.of("container-title-short", "short-container-title", "journalAbbreviation")) {
      String text =
          item.peekAt(name).isEmpty() && !item.at(name).map(JsonNode::isList).orElse(false)
              ? null
              : plainAt(name);
      draft.containerShortTitle(text);
    }
    serials("ISSN", IdentifierScheme.ISSN, true);
    boolean inside = draft.isInContainer() || item.has("container-title");
    serials("ISBN", IdentifierScheme.ISBN, inside);
    takeIssnTypes();
  }

  private @Nullable String plainAt(String name) {
    String text = item.textAt(name);
    return text == null ? null : plain(text);
  }

  /** Words without markup; in our own texts what looks like it is text. */
  private String plain(String text) {
    return own.isOurs() ? text.strip() : Markup.plain(text);
  }

  /** Crossref says each ISSN again with its kind, which has no place and stays. */
  private void takeIssnTypes() {
    item.list("issn-type").forEach(each -> each.take("value"));
    item.list("isbn-type").forEach(each -> each.take("value"));
  }

  private void serials(String name, IdentifierScheme scheme, boolean inContainer) {
    for (JsonNode node : item.list(name)) {
      String text = node.text();
      if (text != null) {
        for (String number : text.split("[,;\\s]+", -1)) {
          if (inContainer) {
            draft.containerNumber(name, scheme, number);
          } else {
            draft.identifier(scheme, number);
          }
        }
      }
    }
  }

  private void numbers() {
    String volume = item.textAt("volume");
    if (volume != null) {
      draft.publication().volume(volume);
    }
    String issue = item.textAt("issue");
    if (issue != null) {
      draft.publication().issue(issue);
      if (issue.equals(item.peekAt("journal-issue", "issue"))) {
        item.take("journal-issue", "issue");
      }
    }
    draft.pages("page", item.textAt("page"));
    String article = item.textAt("article-number");
    if (article == null && (ARTICLES.contains(item.peekAt("type")) || own.isOurs())) {
      article = item.textAt("number");
    }
    if (article != null) {
      draft.publication().articleNumber(article);
    }
    long pages = CrossrefFields.number(item, "number-of-pages");
    if (pages > 0) {
      draft.publication().pageCount(pages);
      item.take("number-of-pages");
    }
  }

  private void identifiers() {
    draft.identifier(IdentifierScheme.DOI, item.textAt("DOI"));
    draft.identifier(IdentifierScheme.PMID, item.textAt("PMID"));
    draft.identifier(IdentifierScheme.PMCID, item.textAt("PMCID"));
    own.values("URL", "addresses").forEach(draft::identifier);
    for (JsonNode address : item.list("URL")) {
      draft.identifier(address.text());
    }
    for (String name : List.of("id")) {
      if (says(item.peekAt(name))) {
        item.take(name);
      }
    }
    for (JsonNode other : item.list("alternative-id")) {
      if (says(other.peekAt())) {
        other.take();
      }
    }
    item.at("resource", "primary", "URL")
        .map(JsonNode::peek)
        .filter(this::says)
        .ifPresent(url -> item.take("resource", "primary", "URL"));
  }

  /** Whether it is an identifier that the draft has anyway. */
  private boolean says(String text) {
    Optional<Identifier> doi = Identifier.parse(IdentifierScheme.DOI, text).identifier();
    return doi.filter(draft.identifiers()::contains).isPresent()
        || Identifier.parse(text).identifier().filter(draft.identifiers()::contains).isPresent();
  }

  private void keywords() {
    List<String> keywords = own.values("keyword", "keywords");
    keywords.forEach(word -> draft.keyword(Keywords.UNKNOWN, word));
    for (JsonNode node : keywords.isEmpty() ? item.list("keyword") : List.<JsonNode>of()) {
      String text = node.text();
      if (text != null) {
        for (String word : text.split(";", -1)) {
          draft.keyword(Keywords.UNKNOWN, word);
        }
      }
    }
    for (String name : List.of("subject", "categories")) {
      for (JsonNode node : item.list(name)) {
        if (!node.isObject()) {
          draft.keyword(name.equals("subject") ? Keywords.INDEXER : Keywords.UNKNOWN, node.text());
        }
      }
    }
  }
}
