package org.mindlinked.io.internal.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.bibtex.BibType.Kind;
import org.mindlinked.io.internal.foreign.ArticleWords;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Shown;

/** A publication in the making. For one thread. */
final class BibRecord {
  private static final String KEY = "(key)";
  private static final String TYPE = "(type)";
  private static final String REMARK = "(remark)";
  private static final String REST = "(behind the entry)";
  private static final Pattern PAGES =
      Pattern.compile("(\\d{1,6})(?:\\s*(?:p|pp|pages|S|Seiten|s|str)\\.?)?");

  private final Entry entry;
  private final BibEntry bib;
  private final PublicationDraft draft;
  private final BibType type;
  private final BibNames names;
  private final BibNumbers numbers;
  private final Map<String, BibField> first = new HashMap<>();
  private final List<String> kinds = new ArrayList<>(1);
  private @Nullable BibField kindField;
  private boolean preprint;
  private boolean datesTold;

  BibRecord(Entry entry, BibEntry bib) {
    this.entry = entry;
    this.bib = bib;
    this.draft = new PublicationDraft(entry, BibtexFormat.NAME, SourceKind.EXPORT_FILE);
    this.type = BibType.of(bib.type());
    this.names = new BibNames(entry, draft);
    this.numbers = new BibNumbers(draft);
  }

  Publication publication() {
    bib.fields().forEach(field -> first.putIfAbsent(lower(field), field));
    draft.unmapped(KEY, bib.key());
    List<BibField> last = new ArrayList<>(1);
    for (BibField field : bib.fields()) {
      warnOfWord(entry, field);
      if (!isFirst(field)) {
        again(field);
      } else if (!field.value().isBlank()) {
        BibMeaning meaning = BibMeaning.of(field.name());
        if (meaning == BibMeaning.ORCIDS) {
          last.add(field);
        } else {
          field(meaning, field);
        }
      }
    }
    last.forEach(names::numbers);
    names.end();
    publisher();
    numbers.end();
    kind();
    bib.remarks().forEach(remark -> draft.unmapped(REMARK, remark));
    rest();
    draft.warnIfUntitled();
    return draft.build();
  }

  private static String lower(BibField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private boolean isFirst(BibField field) {
    BibField known = first.get(lower(field));
    return known != null && known.at() == field.at();
  }

  /** BibTeX takes the first of two fields of one name. */
  private void again(BibField field) {
    boolean same =
        Optional.ofNullable(first.get(lower(field)))
            .map(BibField::value)
            .filter(field.value()::equals)
            .isPresent();
    draft.unmapped(field.name(), same ? null : field.value());
  }

  /** Doubts a word that stands for others and is not defined. */
  static void warnOfWord(Entry entry, BibField field) {
    if (field.undefined() != null) {
      entry.warning(
          IoCodes.UNDEFINED_WORD,
          "the word "
              + Shown.of(field.undefined())
              + " in the field "
              + field.name()
              + " is defined nowhere before",
          entry.lineAt(field.at()),
          "the word itself is kept; define it with @string, or put the value in brackets");
    }
  }

  private void field(BibMeaning meaning, BibField field) {
    switch (meaning) {
      case TITLE -> draft.title(field.name(), joined(field, "subtitle"));
      case AUTHOR -> names.tell(field, ContributionRole.AUTHOR);
      case EDITOR -> names.tell(field, editorRole());
      case TRANSLATOR -> names.tell(field, ContributionRole.TRANSLATOR);
      case DATE -> dates();
      case DOI -> numbers.doi(field);
      case ADDRESS -> numbers.addresses(field);
      case EPRINT -> aside(field, numbers.eprint(field, archive()));
      case EPRINT_TYPE -> aside(field, isArchiveSaid());
      case PMID -> numbers.own(field, IdentifierScheme.PMID);
      case PMCID -> numbers.own(field, IdentifierScheme.PMCID);
      case WOS -> numbers.accession(field);
      case LANGUAGE -> language(field);
      case KEYWORDS -> keywords(field, isScopus() ? Keywords.INDEXER : Keywords.UNKNOWN);
      case AUTHOR_KEYWORDS -> keywords(field, Keywords.AUTHOR);
      case INDEX_KEYWORDS -> keywords(field, Keywords.INDEXER);
      case ABSTRACT -> abstractText(field);
      case NOTE -> note(field);
      case TYPE -> kindField = field;
      case PUBLISHER, INSTITUTION -> {
        // Told at the end, behind people.
      }
      default -> place(meaning, field);
    }
  }

  private void place(BibMeaning meaning, BibField field) {
    switch (meaning) {
      case SUBTITLE -> aside(field, has("title"));
      case JOURNAL -> journal(field);
      case JOURNAL_SUBTITLE -> aside(field, has("journaltitle") || has("journal"));
      case JOURNAL_SHORT -> draft.containerShortTitle(plain(field));
      case BOOK_TITLE -> bookTitle(field);
      case BOOK_SUBTITLE -> aside(field, has("booktitle") && !isInJournal());
      case VOLUME -> volume(field);
      case NUMBER -> number(field);
      case ISSUE -> aside(field, !has("number") && issue(field));
      case PAGES -> pages(field);
      case PAGE_COUNT -> aside(field, pageCount(field));
      case ARTICLE_NUMBER -> articleNumber(field);
      case ISBN -> numbers.serials(field, IdentifierScheme.ISBN, ownBook());
      case ISSN -> numbers.serials(field, IdentifierScheme.ISSN, false);
      case CROSSREF -> crossref(field);
      case XDATA -> xdata(field);
      default -> aside(field, false);
    }
  }

  private void aside(BibField field, boolean said) {
    draft.unmapped(field.name(), said ? null : field.value());
  }

  private boolean has(String name) {
    BibField field = first.get(name);
    return field != null && !field.value().isBlank();
  }

  private String plain(BibField field) {
    return Markup.plain(Latex.text(field.value()));
  }

  /** A title and its second part, as BibLaTeX's {@code title} and {@code subtitle}. */
  private String joined(BibField field, String second) {
    String words = plain(field);
    BibField more = first.get(second);
    if (more == null || more.value().isBlank()) {
      return words;
    }
    boolean ends = !words.isEmpty() && ".:?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    return words + (ends ? " " : ": ") + plain(more);
  }

  private ContributionRole editorRole() {
    BibField role = first.get("editortype");
    boolean other = role != null && !role.value().strip().equalsIgnoreCase("editor");
    return other ? ContributionRole.CONTRIBUTOR : ContributionRole.EDITOR;
  }

  private void dates() {
    if (!datesTold) {
      datesTold = true;
      new BibDates(
              draft, first.get("date"), first.get("year"), first.get("month"), first.get("day"))
          .tell();
    }
  }

  // What it stands in.

  private boolean isInJournal() {
    return has("journaltitle") || has("journal") || has("fjournal");
  }

  /** The full title of MathSciNet makes the other a short one. */
  private void journal(BibField field) {
    String words =
        lower(field).equals("fjournal") ? plain(field) : joined(field, "journalsubtitle");
    String main = has("fjournal") ? "fjournal" : has("journaltitle") ? "journaltitle" : "journal";
    if (lower(field).equals(main)) {
      draft.containerTitle(words);
      preprint |= numbers.arxivOfJournal(words);
    } else if (has("fjournal") && !has("shortjournal")) {
      draft.containerShortTitle(words);
    } else {
      boolean same =
          Optional.ofNullable(first.get(main)).map(this::plain).filter(words::equals).isPresent();
      aside(field, same);
    }
  }

  /** A whole book, too, can have its title in it. */
  private void bookTitle(BibField field) {
    BibField title = first.get("title");
    if (isInJournal()) {
      aside(field, false);
    } else if (type.kind() != Kind.BOOK) {
      draft.containerTitle(joined(field, "booksubtitle"));
    } else if (title == null || title.value().isBlank()) {
      draft.title(field.name(), joined(field, "booksubtitle"));
    } else {
      aside(field, plain(field).equals(joined(title, "subtitle")));
    }
  }

  private void volume(BibField field) {
    String words = Latex.text(field.value());
    if (!PrintedPages.isNone(words)) {
      draft.publication().volume(words);
    }
  }

  private void number(BibField field) {
    boolean ofJournal = type.kind() == Kind.ARTICLE || isInJournal();
    aside(field, ofJournal && issue(field));
  }

  private boolean issue(BibField field) {
    String words = Latex.text(field.value());
    if (!PrintedPages.isNone(words)) {
      draft.publication().issue(words);
    }
    return true;
  }

  private void pages(BibField field) {
    String words = Latex.text(field.value()).replaceAll("\\s*[-–—]\\s*", "-");
    if (PrintedPages.isNone(words)) {
      return;
    }
    boolean numbered = has("eid") || has("articleno") || has("article-number");
    if (type.kind() == Kind.BOOK && words.indexOf('-') < 0) {
      aside(field, false); // How many there are, or which ones are meant: it is not said.
    } else if (!numbered && PrintedPages.isArticleNumber(words)) {
      draft.publication().articleNumber(words);
    } else if (!words.equals(numbered ? articleNumber() : "")) {
      draft.pages(field.name(), words);
    }
  }

  private String articleNumber() {
    for (String name : List.of("eid", "articleno", "article-number", "art_number")) {
      BibField field = first.get(name);
      if (field != null && !field.value().isBlank()) {
        return Latex.text(field.value());
      }
    }
    return "";
  }

  private void articleNumber(BibField field) {
    String words = Latex.text(field.value());
    String told = articleNumber();
    if (words.equals(told)) {
      draft.publication().articleNumber(words);
    } else {
      aside(field, false);
    }
  }

  private boolean pageCount(BibField field) {
    Matcher matcher = PAGES.matcher(Latex.text(field.value()));
    boolean known = matcher.matches() && !matcher.group(1).matches("0+");
    if (known) {
      draft.publication().pageCount(Long.parseLong(matcher.group(1)));
    }
    return known;
  }

  private boolean ownBook() {
    boolean part = type.kind() == Kind.PART || (type.kind() != Kind.BOOK && has("booktitle"));
    return !part && type.kind() != Kind.ARTICLE;
  }

  /** Nothing is taken from another entry: it may stand behind this one, or in another file. */
  private void crossref(BibField field) {
    aside(field, false);
    if (!isInJournal() && !has("booktitle")) {
      entry.warning(
          IoCodes.NOT_INHERITED,
          "what it stands in is told by the entry "
              + Shown.of(field.value().strip())
              + " only, from which nothing is taken",
          entry.lineAt(field.at()),
          "write the title of the book into booktitle of this entry too");
    }
  }

  private void xdata(BibField field) {
    aside(field, false);
    entry.warning(
        IoCodes.NOT_INHERITED,
        "fields of the entry "
            + Shown.of(field.value().strip())
            + " belong to it, from which nothing is taken",
        entry.lineAt(field.at()),
        "write them into this entry too");
  }

  // Words.

  private String archive() {
    BibField named = first.getOrDefault("eprinttype", first.get("archiveprefix"));
    return named == null ? "" : Latex.text(named.value());
  }

  /** Whether the number of the archive tells the archive too. */
  private boolean isArchiveSaid() {
    BibField eprint = first.getOrDefault("eprint", first.get("arxivid"));
    return eprint != null && numbers.eprint(eprint, archive());
  }

  private void language(BibField field) {
    String words = Latex.text(field.value());
    List<String> parts = List.of(words.split("\\s*[;,/]\\s*|\\s+and\\s+", -1));
    if (parts.stream().allMatch(part -> BibLanguages.tag(part).isPresent())) {
      parts.forEach(part -> BibLanguages.tag(part).ifPresent(draft.publication()::addLanguages));
    } else {
      aside(field, false);
    }
  }

  private boolean isScopus() {
    return has("author_keywords");
  }

  private void keywords(BibField field, Keywords origin) {
    String value = field.value();
    List<String> semicolons = Braces.split(withoutOuter(value), ';');
    List<String> words =
        semicolons.size() > 1 ? semicolons : Braces.split(withoutOuter(value), ',');
    words.forEach(word -> draft.keyword(origin, Markup.plain(Latex.text(word))));
  }

  private static String withoutOuter(String value) {
    String inner = Braces.inner(value);
    return inner == null ? value : inner;
  }

  private void abstractText(BibField field) {
    String words = Markup.plain(Latex.paragraphs(field.value()));
    if (!words.isEmpty()) {
      draft.publication().abstractText(Text.of(words));
    }
  }

  private void note(BibField field) {
    if (!lower(field).equals("howpublished") || !numbers.isAddress(field)) {
      boolean whole = draft.registrations(Latex.text(field.value()));
      aside(field, whole);
    }
  }

  /** Theses and reports have a university or institute in place of a publisher. */
  private void publisher() {
    for (BibField field : bib.fields()) {
      boolean usable = isFirst(field) && !field.value().isBlank();
      switch (usable ? BibMeaning.of(field.name()) : BibMeaning.ASIDE) {
        case PUBLISHER -> draft.organisation(plain(field), ContributionRole.PUBLISHER);
        case INSTITUTION -> {
          boolean made = !has("publisher") && type.type() != null && isThesisOrReport(type.type());
          if (made) {
            draft.organisation(plain(field), ContributionRole.PUBLISHER);
          }
          aside(field, made);
        }
        default -> {
          // Told before.
        }
      }
    }
  }

  private static boolean isThesisOrReport(PublicationType type) {
    return type.equals(PublicationType.THESIS) || type.equals(PublicationType.REPORT);
  }

  private void kind() {
    Optional<PublicationType> told = Optional.ofNullable(type.type());
    Optional<PublicationType> best = told;
    boolean said = true;
    if (kindField != null) {
      for (String word : Latex.text(kindField.value()).split("\\s*;\\s*", -1)) {
        boolean design = PubmedTypes.design(draft, word);
        boolean known = ArticleWords.term(word).isPresent() || DocumentWords.type(word).isPresent();
        said &= design || known;
        kinds.add(word);
      }
      best = ArticleWords.refine(told, kinds);
      if (best.isEmpty()) {
        best = DocumentWords.type(kinds.get(0));
      }
      for (String word : kinds) {
        said &= saysNoMore(word, best);
      }
      aside(kindField, said);
    }
    if (preprint && best.equals(Optional.of(PublicationType.JOURNAL_ARTICLE))) {
      best = Optional.of(PublicationType.PREPRINT);
    }
    best.ifPresent(draft.publication()::publicationType);
    boolean exact =
        type.exact()
            && (told.isEmpty() || best.equals(told) || ArticleWords.isArticle(best) || preprint);
    draft.unmapped(TYPE, exact ? null : bib.type());
    warnOfType();
  }

  private static boolean saysNoMore(String word, Optional<PublicationType> best) {
    Optional<PublicationType> term = ArticleWords.term(word).or(() -> DocumentWords.type(word));
    return term.isEmpty()
        || term.equals(best)
        || (term.get().equals(PublicationType.JOURNAL_ARTICLE) && ArticleWords.isArticle(best));
  }

  private void warnOfType() {
    if (!BibType.isKnown(bib.type())) {
      entry.warning(
          IoCodes.ENTRY_TYPE,
          "@" + Shown.of(bib.type()) + " is no type of BibTeX or BibLaTeX, such as @article",
          entry.firstLine(),
          "the record is read without a type; look what it is");
    }
  }

  private void rest() {
    if (!bib.rest().isEmpty()) {
      draft.unmapped(REST, bib.rest());
      entry.warning(
          IoCodes.STRAY_TEXT,
          "fields stand behind the bracket that ends the entry: " + Shown.of(bib.rest()),
          entry.lineAt(bib.restAt()),
          "they are kept aside; take out the bracket that is too many, and read the file again");
    }
  }
}
