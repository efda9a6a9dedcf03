package org.mindlinked.io.internal.pubmedxml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.PubmedRelations;
import org.mindlinked.io.internal.pubmed.PubmedTexts;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Text;

/** An article of a journal. For one thread. */
final class ArticleRecord {
  private final Parts parts;
  private final PublicationDraft draft;
  private final XmlNode citation;
  private final String path;

  ArticleRecord(Parts parts, XmlNode citation) {
    this.parts = parts;
    this.draft = parts.draft;
    this.citation = citation;
    this.path =
        parts.root.equals(citation.name()) ? parts.root : parts.root + "/" + citation.name();
  }

  void tell() {
    citation
        .child("PMID")
        .ifPresent(
            pmid -> {
              pmid.takeAttribute("Version", "1");
              draft.identifier(IdentifierScheme.PMID, pmid.text());
            });
    for (String date : List.of("DateCreated", "DateCompleted", "DateRevised")) {
      citation.child(date).ifPresent(node -> parts.aside(path + "/" + date, node, ""));
    }
    citation.child("Article").ifPresent(article -> article(path + "/Article", article));
    citation.child("MedlineJournalInfo").ifPresent(this::journalInfo);
    citation.child("CommentsCorrectionsList").ifPresent(this::relations);
    citation.child("MeshHeadingList").ifPresent(parts::headings);
    citation.child("SupplMeshList").ifPresent(this::supplementary);
    citation.child("InvestigatorList").ifPresent(parts.people::investigators);
    parts.keywords(citation);
    for (XmlNode note : citation.children("GeneralNote")) {
      draft.registrations(note.peek());
    }
    referencesTotal();
  }

  private void article(String at, XmlNode article) {
    article.child("Journal").ifPresent(journal -> journal(at + "/Journal", journal));
    List<String> languages = parts.languages(at, article);
    PubmedTexts.title(
        draft,
        Parts.words(article.child("ArticleTitle")),
        at + "/VernacularTitle",
        Parts.words(article.child("VernacularTitle")),
        languages);
    article.child("Pagination").ifPresent(pages -> pagination(draft, at + "/Pagination", pages));
    parts.locations(at, article);
    parts.abstracts(path, article, citation.children("OtherAbstract"));
    article.children("AuthorList").forEach(parts.people::authors);
    article.child("DataBankList").ifPresent(list -> dataBanks(at + "/DataBankList", list));
    parts.grants(article);
    article
        .child("PublicationTypeList")
        .ifPresent(
            list ->
                PubmedTypes.tell(
                    draft, at + "/PublicationTypeList/PublicationType", parts.types(list), null));
    for (XmlNode date : article.children("ArticleDate")) {
      electronicDate(at + "/ArticleDate", date);
    }
  }

  /** Counts only if the journal gives none. */
  private void electronicDate(String at, XmlNode date) {
    String kind = date.attribute("DateType");
    if (draft.issued() == null) {
      draft.issued(at, Dates.printed(date));
    } else {
      parts.aside(at, date, kind == null ? "" : " [" + kind + "]");
    }
  }

  private void journal(String at, XmlNode journal) {
    draft.containerTitle(Parts.words(journal.child("Title")));
    draft.containerShortTitle(Parts.words(journal.child("ISOAbbreviation")));
    for (XmlNode issn : journal.children("ISSN")) {
      draft.containerNumber(at + "/ISSN", IdentifierScheme.ISSN, issn.text());
    }
    journal
        .child("JournalIssue")
        .ifPresent(
            issue -> {
              String volume = issue.textAt("Volume");
              if (volume != null) {
                draft.publication().volume(volume);
              }
              String number = issue.textAt("Issue");
              if (number != null) {
                draft.publication().issue(number);
              }
              issue
                  .child("PubDate")
                  .ifPresent(
                      date -> draft.issued(at + "/JournalIssue/PubDate", Dates.printed(date)));
            });
  }

  /** First and last page as they are, else what the index prints. */
  static void pagination(PublicationDraft draft, String at, XmlNode pages) {
    String first = pages.textAt("StartPage");
    String last = pages.textAt("EndPage");
    String printed = pages.textAt("MedlinePgn");
    if (first == null) {
      draft.pages(at + "/MedlinePgn", printed);
      draft.unmapped(at + "/EndPage", last);
      return;
    }
    draft.publication().pageStart(first);
    if (last != null) {
      draft.publication().pageEnd(last);
    }
    draft.unmapped(at + "/MedlinePgn", isSaid(printed, first, last) ? null : printed);
  }

  private static boolean isSaid(@Nullable String printed, String first, @Nullable String last) {
    if (printed == null || last == null) {
      return printed == null || printed.equals(first);
    }
    return printed.startsWith(first + "-") && last.endsWith(printed.substring(first.length() + 1));
  }

  private void dataBanks(String at, XmlNode list) {
    list.takeAttribute("CompleteYN", "Y");
    for (XmlNode bank : list.children("DataBank")) {
      String name = bank.textAt("DataBankName");
      Optional<XmlNode> numbers = bank.child("AccessionNumberList");
      if (numbers.isEmpty()) {
        draft.unmapped(at + "/DataBank", name);
        continue;
      }
      for (XmlNode number : numbers.get().children("AccessionNumber")) {
        String text = number.text();
        if (text != null && !draft.registrations(text)) {
          draft.unmapped(at + "/DataBank", name == null ? text : name + "/" + text);
        }
      }
    }
  }

  private void journalInfo(XmlNode info) {
    Optional<XmlNode> linking = info.child("ISSNLinking");
    linking.ifPresent(
        issn ->
            draft.containerNumber(
                path + "/MedlineJournalInfo/ISSNLinking", IdentifierScheme.ISSN, issn.text()));
    Optional<XmlNode> shortTitle = info.child("MedlineTA");
    String known =
        citation.at("Article", "Journal", "ISOAbbreviation").map(XmlNode::peek).orElse(null);
    if (shortTitle.isPresent() && known == null) {
      draft.containerShortTitle(shortTitle.get().text());
    } else if (shortTitle.isPresent() && known != null && known.equals(shortTitle.get().peek())) {
      shortTitle.get().take();
    }
  }

  private void relations(XmlNode list) {
    for (XmlNode relation : list.children("CommentsCorrections")) {
      String kind = relation.attributeValue("RefType");
      String text = relation.child("RefSource").map(XmlNode::peek).orElse(null);
      String pmid = relation.child("PMID").map(XmlNode::peek).orElse(null);
      if (kind == null || (text == null && pmid == null)) {
        continue;
      }
      if (kind.equals("Cites")) {
        cites(text, pmid);
      } else if (PubmedRelations.knows(kind)) {
        PubmedRelations.tell(draft, kind, text, pmid);
      } else {
        continue;
      }
      relation.takeAttribute("RefType", kind);
      relation.child("RefSource").ifPresent(Parts::words);
      relation
          .child("PMID")
          .ifPresent(
              number -> {
                number.takeAttribute("Version", "1");
                number.take();
              });
    }
  }

  private void cites(@Nullable String text, @Nullable String pmid) {
    CitedReference.Builder cited = CitedReference.builder();
    Optional<Identifier> known =
        pmid == null
            ? Optional.empty()
            : Identifier.parse(IdentifierScheme.PMID, pmid).identifier();
    known.ifPresent(cited::addIdentifiers);
    String words = text == null && known.isEmpty() ? pmid : text;
    if (words != null) {
      cited.text(Text.of(words));
    }
    draft.publication().addReferences(cited.build());
  }

  private void supplementary(XmlNode list) {
    for (XmlNode name : list.children("SupplMeshName")) {
      String label = Parts.words(name);
      if (label != null) {
        draft.subject(MeshHeadings.subject(name.attribute("UI"), label, null, false));
      }
    }
  }

  private void referencesTotal() {
    Optional<XmlNode> number = citation.child("NumberOfReferences");
    String digits = number.map(XmlNode::peek).orElse("");
    if (!digits.isEmpty()
        && digits.length() < 7
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      draft.publication().referencesTotal(Long.parseLong(digits));
      number.ifPresent(XmlNode::take);
    }
  }
}
