package org.mindlinked.io.internal.endnotexml;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/** A record in the making. What nothing here asks for is kept aside. For one thread. */
final class EndnoteRecord {
  /** The numbers of EndNote's kinds, for files that give no names. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("5", "Book Section"),
          Map.entry("6", "Book"),
          Map.entry("12", "Web Page"),
          Map.entry("17", "Journal Article"),
          Map.entry("23", "Newspaper Article"),
          Map.entry("27", "Report"),
          Map.entry("28", "Edited Book"),
          Map.entry("32", "Thesis"),
          Map.entry("47", "Conference Paper"),
          Map.entry("59", "Dataset"));

  private static final Set<PublicationType> IN_BOOKS =
      Set.of(PublicationType.BOOK_SECTION, PublicationType.BOOK, PublicationType.CONFERENCE_PAPER);

  /** What a number of a database can be told from its form. */
  private static final Set<IdentifierScheme> ACCESSIONS =
      EnumSet.of(
          IdentifierScheme.PMID,
          IdentifierScheme.PMCID,
          IdentifierScheme.DOI,
          IdentifierScheme.WOS,
          IdentifierScheme.ARXIV,
          IdentifierScheme.VHL);

  private static final Pattern ISSN = Pattern.compile("(?<!\\d)\\d{4}-?\\d{3}[\\dXx](?![\\dXx-])");
  private static final Pattern ISBN =
      Pattern.compile("(?<![\\d-])(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx](?![\\dXx-])");

  private final XmlNode record;
  private final PublicationDraft draft;

  EndnoteRecord(Entry entry, XmlNode record) {
    this.record = record;
    this.draft = new PublicationDraft(entry, EndnoteXmlFormat.NAME, SourceKind.EXPORT_FILE);
  }

  Publication publication() {
    PublicationType type = type();
    boolean inBook = type != null && IN_BOOKS.contains(type);
    titles();
    people(inBook);
    dates();
    numbers(inBook, PublicationType.BOOK.equals(type));
    identifiers();
    for (XmlNode keyword : all("keywords", "keyword")) {
      draft.keyword(PublicationDraft.Keywords.UNKNOWN, keyword.words());
    }
    Optional<XmlNode> summary = record.child("abstract");
    String words = summary.map(XmlNode::peekLines).orElse(null);
    if (words != null) {
      summary.ifPresent(XmlNode::take);
      draft.publication().abstractText(Text.of(words));
    }
    draft.language("record/language", record.wordsAt("language"));
    for (XmlNode notes : record.children("notes")) {
      if (draft.registrations(notes.peekWords())) {
        notes.take();
      }
    }
    record.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private List<XmlNode> all(String list, String name) {
    return record.child(list).map(node -> node.children(name)).orElseGet(List::of);
  }

  private @Nullable PublicationType type() {
    Optional<XmlNode> field = record.child("ref-type");
    String number = field.map(XmlNode::peekWords).orElse("");
    String name = field.map(node -> node.attributeValue("name")).orElse(null);
    String word = name == null ? KINDS.get(number) : name;
    if (word == null || word.equalsIgnoreCase("Generic")) {
      return null;
    }
    field.ifPresent(XmlNode::takeAll);
    PublicationType type = DocumentWords.type(word).orElseGet(() -> PublicationType.labelled(word));
    draft.publication().publicationType(type);
    return type;
  }

  private void titles() {
    draft.title("record/titles/title", record.wordsAt("titles", "title"));
    String full = record.wordsAt("periodical", "full-title");
    Optional<XmlNode> second = record.at("titles", "secondary-title");
    String secondary = second.map(XmlNode::peekWords).orElse(null);
    if (full == null || full.equals(secondary)) {
      second.ifPresent(XmlNode::take);
      draft.containerTitle(secondary);
    } else {
      draft.containerTitle(full);
    }
    draft.containerShortTitle(record.wordsAt("periodical", "abbr-1"));
  }

  private void people(boolean inBook) {
    people("authors", "author", ContributionRole.AUTHOR);
    people(
        "secondary-authors",
        "author",
        inBook ? ContributionRole.EDITOR : ContributionRole.CONTRIBUTOR);
    people("tertiary-authors", "author", ContributionRole.labelled("series editor"));
    String publisher = record.wordsAt("publisher");
    if (publisher != null) {
      draft.organisation(publisher, ContributionRole.PUBLISHER);
    }
  }

  /** A comma at the end of a name says that it is a body's, which is not to be inverted. */
  private void people(String list, String name, ContributionRole role) {
    for (XmlNode node :
        record.at("contributors", list).map(n -> n.children(name)).orElseGet(List::of)) {
      String words = node.words();
      if (words == null) {
        continue;
      }
      if (words.equalsIgnoreCase("et al.") || words.equalsIgnoreCase("et al")) {
        draft.publication().contributorsComplete(false);
      } else if (words.endsWith(",") && words.length() > 1) {
        draft.organisation(words.substring(0, words.length() - 1), role);
      } else {
        draft.person(PublicationDraft.person(words), role);
      }
    }
  }

  /** The year stands apart from month and day. */
  private void dates() {
    String year = record.wordsAt("dates", "year");
    Optional<XmlNode> day = record.at("dates", "pub-dates", "date");
    String printed = day.map(XmlNode::peekWords).orElse(null);
    if (printed != null) {
      String whole = year != null && !printed.contains(year) ? year + " " + printed : printed;
      Optional<PrintedDate> date = PrintedDate.read(whole).filter(PrintedDate::exact);
      boolean fits =
          date.isPresent() && (year == null || date.get().date().toString().startsWith(year));
      if (fits) {
        day.ifPresent(XmlNode::take);
        draft.issued("record/dates/pub-dates/date", whole);
        return;
      }
    }
    draft.issued("record/dates/year", year);
  }

  private void numbers(boolean inBook, boolean book) {
    Publication.Builder publication = draft.publication();
    once(record.wordsAt("volume"), publication::volume);
    once(record.wordsAt("number"), publication::issue);
    if (!book) {
      draft.pages("record/pages", record.wordsAt("pages"));
    }
    Optional<XmlNode> field = record.child("isbn");
    String text = field.map(XmlNode::peekWords).orElse(null);
    if (text == null) {
      return;
    }
    IdentifierScheme scheme = inBook ? IdentifierScheme.ISBN : IdentifierScheme.ISSN;
    StringBuilder rest = new StringBuilder();
    Matcher number = (inBook ? ISBN : ISSN).matcher(text);
    while (number.find()) {
      boolean known = Identifier.parse(scheme, number.group()).identifier().isPresent();
      number.appendReplacement(rest, known ? "" : Matcher.quoteReplacement(number.group()));
      if (known && book) {
        draft.identifier(scheme, number.group());
      } else if (known) {
        draft.containerNumber("record/isbn", scheme, number.group());
      }
    }
    number.appendTail(rest);
    if (rest.toString().matches("[\\s;,/]*")) {
      field.ifPresent(XmlNode::take); // nothing like "(Print)" beside the numbers
    }
  }

  private static void once(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  private void identifiers() {
    for (XmlNode number : record.children("electronic-resource-num")) {
      draft.identifier(IdentifierScheme.DOI, number.words());
    }
    for (String list : List.of("related-urls", "web-urls", "text-urls")) {
      for (XmlNode url : record.at("urls", list).map(n -> n.children("url")).orElseGet(List::of)) {
        String words = url.peekWords();
        if (words != null && Identifier.parse(words).identifier().isPresent()) {
          draft.identifier(words);
          url.take();
        }
      }
    }
    for (String name : List.of("accession-num", "custom2")) {
      record.child(name).ifPresent(this::accession);
    }
  }

  /** A number alone is one of PubMed only where something else says so. */
  private void accession(XmlNode field) {
    String words = field.peekWords();
    if (words == null) {
      return;
    }
    String provider =
        (record.child("remote-database-provider").map(XmlNode::peekWords).orElse("")
                + " "
                + record.child("remote-database-name").map(XmlNode::peekWords).orElse(""))
            .toLowerCase(java.util.Locale.ROOT);
    Optional<Identifier> asPmid = Identifier.parse(IdentifierScheme.PMID, words).identifier();
    boolean ofPubmed =
        asPmid.isPresent()
            && (draft.identifiers().contains(asPmid.get())
                || provider.matches(".*\\b(?:nlm|pubmed|medline)\\b.*"));
    Optional<Identifier> told =
        Identifier.parse(words).identifier().filter(id -> ACCESSIONS.contains(id.scheme()));
    if (field.name().equals("accession-num") && ofPubmed) {
      draft.identifier(IdentifierScheme.PMID, words);
      field.take();
    } else if (told.isPresent()) {
      draft.identifier(words);
      field.take();
    } else if (draft.registrations(words)) {
      field.take();
    }
  }
}
