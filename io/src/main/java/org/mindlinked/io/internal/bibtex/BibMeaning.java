package org.mindlinked.io.internal.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a field means; the one table for BibTeX, BibLaTeX and the names that programs add. */
enum BibMeaning {
  TITLE("title"),
  /** Behind a colon it is part of the title. */
  SUBTITLE("subtitle"),
  AUTHOR("author"),
  EDITOR("editor"),
  TRANSLATOR("translator"),
  /** {@code fjournal} is MathSciNet's for the full title. */
  JOURNAL("journaltitle journal fjournal"),
  JOURNAL_SUBTITLE("journalsubtitle"),
  JOURNAL_SHORT("shortjournal journal-iso abbrev_source_title"),
  BOOK_TITLE("booktitle"),
  BOOK_SUBTITLE("booksubtitle"),
  DATE("date year month day"),
  VOLUME("volume"),
  /** The issue of a journal; in other types the number in a series, or of a report. */
  NUMBER("number"),
  ISSUE("issue"),
  PAGES("pages"),
  PAGE_COUNT("pagetotal numpages"),
  ARTICLE_NUMBER("eid articleno article-number art_number"),
  DOI("doi"),
  /** {@code ee} is DBLP's. */
  ADDRESS("url ee"),
  EPRINT("eprint arxivid"),
  EPRINT_TYPE("eprinttype archiveprefix"),
  PMID("pmid pubmed_id pubmedid"),
  PMCID("pmcid pmc"),
  ISBN("isbn"),
  ISSN("issn eissn e-issn"),
  /** {@code WOS:…} of Web of Science. */
  WOS("unique-id"),
  PUBLISHER("publisher"),
  /** Of theses and reports. */
  INSTITUTION("institution school"),
  LANGUAGE("language langid"),
  KEYWORDS("keywords keyword"),
  AUTHOR_KEYWORDS("author_keywords"),
  INDEX_KEYWORDS("keywords-plus index_keywords"),
  ABSTRACT("abstract"),
  /** Kept aside; registry numbers are read in them, and addresses. */
  NOTE("note annote annotation comment addendum howpublished"),
  /** The kind of article, thesis or report. */
  TYPE("type document_type"),
  /** Another entry, of which this one is a part. */
  CROSSREF("crossref"),
  /** Another entry, of which fields are to be taken. */
  XDATA("xdata"),
  /** Of Web of Science. */
  ORCIDS("orcid-numbers"),
  /** All others. */
  ASIDE("");

  private static final Map<String, BibMeaning> BY_NAME = new HashMap<>();

  static {
    for (BibMeaning meaning : values()) {
      for (String name : meaning.names.split(" ", -1)) {
        BY_NAME.put(name, meaning);
      }
    }
  }

  private final String names;

  BibMeaning(String names) {
    this.names = names;
  }

  /** The meaning of a field by its name, in any case. */
  static BibMeaning of(String name) {
    return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), ASIDE);
  }
}
