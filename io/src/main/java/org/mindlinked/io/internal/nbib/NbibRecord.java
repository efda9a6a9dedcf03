package org.mindlinked.io.internal.nbib;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.pubmed.PubmedGrant;
import org.mindlinked.io.internal.pubmed.PubmedRelations;
import org.mindlinked.io.internal.pubmed.PubmedTexts;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/** A record in the making. What no case names is kept aside. For one thread. */
final class NbibRecord {
  private final Entry entry;
  private final List<NbibField> fields;
  private final PublicationDraft draft;
  private final NbibPeople people;
  private final List<String> types = new ArrayList<>(4);
  private final List<String> languages = new ArrayList<>(1);
  private final List<PubmedTexts.OtherAbstract> otherAbstracts = new ArrayList<>(0);
  private @Nullable String title;
  private @Nullable String printedTitle;
  private @Nullable String bookTitle;
  private @Nullable String bookNumber;
  private @Nullable String abstractText;
  private @Nullable NbibField electronicDate;
  private Keywords keywords = Keywords.UNKNOWN;
  private boolean hasRights;

  NbibRecord(Entry entry, List<NbibField> fields) {
    this.entry = entry;
    this.fields = fields;
    this.draft = new PublicationDraft(entry, NbibFormat.NAME, SourceKind.EXPORT_FILE);
    this.people = new NbibPeople(draft);
  }

  Publication publication() {
    for (NbibField field : fields) {
      if (field.tag().isEmpty()) {
        stray(field);
      } else if (!field.value().isEmpty() && !people.takes(field)) {
        field(field);
      }
    }
    people.end();
    finish();
    return draft.build();
  }

  /** The line of the file on which a field begins. */
  private long line(NbibField field) {
    return entry.firstLine() + field.line();
  }

  private void stray(NbibField field) {
    draft.unmapped("(no tag)", field.value());
    entry.warning(
        IoCodes.STRAY_TEXT,
        "the line belongs to no field: it has no tag and follows a blank line",
        line(field),
        "its words are kept with the record; look whether a tag is missing");
  }

  private void field(NbibField field) {
    String tag = field.tag();
    String value = field.value();
    switch (tag) {
      case "PMID" -> draft.identifier(IdentifierScheme.PMID, value);
      case "PMC" -> draft.identifier(IdentifierScheme.PMCID, value);
      case "AID", "LID" -> articleNumber(tag, value);
      case "TI" -> title = joined(title, value);
      case "TT" -> printedTitle = joined(printedTitle, value);
      case "BTI" -> bookTitle = joined(bookTitle, value);
      case "JT" -> draft.containerTitle(value);
      case "TA" -> draft.containerShortTitle(value);
      case "IS", "ISSN" -> serialNumber(tag, value);
      case "ISBN" -> bookNumber(value);
      case "VI" -> draft.publication().volume(value);
      case "IP" -> draft.publication().issue(value);
      case "PG" -> draft.pages(tag, value);
      case "DP" -> draft.issued(tag, value, line(field));
      case "DEP" -> electronicDate = field;
      case "LA" -> draft.language(tag, value).ifPresent(languages::add);
      case "AB" -> abstractText = joined(abstractText, value);
      case "OAB" -> otherAbstracts.add(new PubmedTexts.OtherAbstract(null, value));
      case "OABL" -> otherLanguage(value);
      case "CI" -> rights(value);
      case "PT" -> types.add(value);
      case "MH" -> draft.meshHeading(value);
      case "NM" -> draft.subject(MeshHeadings.subject(null, value, null, false));
      case "OTO" -> owner(value);
      case "OT", "KW" -> keyword(tag, value);
      case "GR" -> PubmedGrant.tell(draft, value);
      case "SI" -> registration(tag, value);
      case "GN" -> {
        draft.registrations(value);
        draft.unmapped(tag, value);
      }
      case "NR" -> references(value);
      default -> other(tag, value);
    }
  }

  private void other(String tag, String value) {
    if (PubmedRelations.knows(tag)) {
      PubmedRelations.tell(draft, tag, value, null);
    } else {
      draft.unmapped(tag, value);
    }
  }

  private static String joined(@Nullable String before, String value) {
    return before == null ? value : before + ' ' + value;
  }

  /** {@code 10.1000/xyz [doi]}. */
  private void articleNumber(String tag, String value) {
    int open = value.endsWith("]") ? value.lastIndexOf(" [") : -1;
    String kind = open < 0 ? "" : value.substring(open + 2, value.length() - 1);
    String number = open < 0 ? value : value.substring(0, open);
    switch (kind) {
      case "doi" -> draft.identifier(IdentifierScheme.DOI, number);
      case "pmc", "pmcid" -> draft.identifier(IdentifierScheme.PMCID, number);
      case "pubmed" -> draft.identifier(IdentifierScheme.PMID, number);
      default -> {
        boolean known = open < 0 && Identifier.parse(value).identifier().isPresent();
        if (!known || !draft.identifier(value)) {
          draft.unmapped(tag, value);
        }
      }
    }
  }

  /** {@code 0955-2359 (Print)}: the kind has no place, so the line is kept with it. */
  private void serialNumber(String tag, String value) {
    int open = value.indexOf(" (");
    if (open > 0) {
      String number = value.substring(0, open);
      Identifier.parse(IdentifierScheme.ISSN, number)
          .identifier()
          .ifPresent(draft::containerNumber);
      draft.unmapped(tag, value);
    } else {
      draft.containerNumber(tag, IdentifierScheme.ISSN, value);
    }
  }

  private void bookNumber(String value) {
    if (bookNumber == null) {
      bookNumber = value;
    } else {
      draft.unmapped("ISBN", value);
    }
  }

  /** The language stands behind the abstract. */
  private void otherLanguage(String value) {
    int last = otherAbstracts.size() - 1;
    if (last >= 0 && otherAbstracts.get(last).language() == null) {
      String text = otherAbstracts.get(last).text();
      otherAbstracts.set(last, new PubmedTexts.OtherAbstract(value, text));
    } else {
      draft.unmapped("OABL", value);
    }
  }

  private void rights(String value) {
    if (hasRights) {
      draft.unmapped("CI", value);
    } else {
      draft.publication().rights(Text.of(value));
      hasRights = true;
    }
  }

  /** Who gave the terms that follow. */
  private void owner(String value) {
    keywords = value.equals("NOTNLM") ? Keywords.AUTHOR : Keywords.INDEXER;
    draft.unmapped("OTO", keywords == Keywords.AUTHOR ? null : value);
  }

  /** A star marks a main term, which a keyword cannot say. */
  private void keyword(String tag, String value) {
    boolean starred = value.startsWith("*");
    draft.keyword(keywords, starred ? value.substring(1) : value);
    draft.unmapped(tag, starred ? value : null);
  }

  private void registration(String tag, String value) {
    if (!draft.registrations(value)) {
      draft.unmapped(tag, value);
    }
  }

  private void references(String value) {
    if (value.length() < 7 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      draft.publication().referencesTotal(Long.parseLong(value));
    } else {
      draft.unmapped("NR", value);
    }
  }

  private void finish() {
    boolean chapter = bookTitle != null && title != null;
    if (bookTitle != null && title == null) {
      title = bookTitle;
    } else {
      draft.containerTitle(bookTitle);
    }
    PubmedTexts.title(draft, title, "TT", printedTitle, languages);
    PubmedTexts.abstracts(draft, abstractText, "OAB", "OABL", otherAbstracts);
    PublicationType known =
        bookTitle == null ? null : chapter ? PublicationType.BOOK_SECTION : PublicationType.BOOK;
    PubmedTypes.tell(draft, "PT", types, known);
    if (bookNumber != null) {
      isbn(bookNumber, chapter);
    }
    NbibField electronic = electronicDate;
    if (electronic != null && draft.issued() == null) {
      draft.issued("DEP", electronic.value(), line(electronic));
    } else if (electronic != null) {
      draft.unmapped("DEP", electronic.value());
    }
  }

  private void isbn(String value, boolean chapter) {
    if (chapter || draft.isInContainer()) {
      draft.containerNumber("ISBN", IdentifierScheme.ISBN, value);
    } else {
      draft.identifier(IdentifierScheme.ISBN, value);
    }
  }
}
