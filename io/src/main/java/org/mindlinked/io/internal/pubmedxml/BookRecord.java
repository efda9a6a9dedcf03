package org.mindlinked.io.internal.pubmedxml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.PubmedTexts;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.PublicationType;

/** A book, or a part of one that has a title of its own. For one thread. */
final class BookRecord {
  private final Parts parts;
  private final PublicationDraft draft;
  private final XmlNode document;
  private final String path;

  BookRecord(Parts parts, XmlNode document) {
    this.parts = parts;
    this.draft = parts.draft;
    this.document = document;
    this.path =
        parts.root.equals(document.name()) ? parts.root : parts.root + "/" + document.name();
  }

  void tell() {
    document
        .child("PMID")
        .ifPresent(
            pmid -> {
              pmid.takeAttribute("Version", "1");
              draft.identifier(IdentifierScheme.PMID, pmid.text());
            });
    document
        .child("ArticleIdList")
        .ifPresent(list -> parts.articleIds(path + "/ArticleIdList", list));
    String title = Parts.words(document.child("ArticleTitle"));
    String printed = Parts.words(document.child("VernacularTitle"));
    boolean part = title != null || printed != null;
    Optional<XmlNode> book = document.child("Book");
    List<String> languages = parts.languages(path, document);
    if (part) {
      PubmedTexts.title(draft, title, path + "/VernacularTitle", printed, languages);
    }
    document.children("AuthorList").forEach(parts.people::authors);
    book.ifPresent(node -> book(path + "/Book", node, part));
    document.child("InvestigatorList").ifPresent(parts.people::investigators);
    document
        .child("Pagination")
        .ifPresent(pages -> ArticleRecord.pagination(draft, path + "/Pagination", pages));
    parts.abstracts(path, document, List.of());
    PubmedTypes.tell(draft, path + "/PublicationType", parts.types(document), kind(book, part));
    parts.keywords(document);
    parts.grants(document);
    for (String date : List.of("ContributionDate", "DateRevised")) {
      document.child(date).ifPresent(node -> parts.aside(path + "/" + date, node, ""));
    }
    document.children("ReferenceList").forEach(parts::references);
  }

  private static @Nullable PublicationType kind(Optional<XmlNode> book, boolean part) {
    if (book.isEmpty()) {
      return null;
    }
    return part ? PublicationType.BOOK_SECTION : PublicationType.BOOK;
  }

  private void book(String at, XmlNode book, boolean part) {
    String title = Parts.words(book.child("BookTitle"));
    if (part) {
      draft.containerTitle(title);
    } else {
      draft.title(at + "/BookTitle", title);
    }
    for (XmlNode number : book.children("Isbn")) {
      if (part) {
        draft.containerNumber(at + "/Isbn", IdentifierScheme.ISBN, number.text());
      } else {
        draft.identifier(IdentifierScheme.ISBN, number.text());
      }
    }
    // The authors of a book are not those of a part that names its own.
    boolean named = part && !document.children("AuthorList").isEmpty();
    for (XmlNode list : book.children("AuthorList")) {
      if (!named || "editors".equals(list.attributeValue("Type"))) {
        parts.people.authors(list);
      }
    }
    String volume = book.textAt("Volume");
    if (volume != null) {
      draft.publication().volume(volume);
    }
    book.child("PubDate").ifPresent(date -> draft.issued(at + "/PubDate", Dates.printed(date)));
    String publisher = book.textAt("Publisher", "PublisherName");
    if (publisher != null) {
      draft.organisation(publisher, ContributionRole.PUBLISHER);
    }
    parts.locations(at, book, !part);
  }
}
