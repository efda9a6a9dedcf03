package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.ArticleWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.io.internal.ris.RisType.Kind;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.diagnostic.Shown;

/** A record in the making. For one thread. */
final class RisRecord {
  private static final String BEFORE = "(before TY)";
  private static final String AFTER = "(after ER)";
  private static final String AROUND_NUMBERS = ".<> ";

  /** Whole proceedings and, in Scopus and others, papers in them, which begin on a page. */
  private static final Optional<PublicationType> PROCEEDINGS =
      RisType.ofCode("CONF").map(RisType::type);

  private static final Set<String> DATABASES = Set.of("DB", "DP", "%~", "%W");

  /** The codes of Ovid before the name of a MeSH qualifier: {@code th [Therapy]}. */
  private static final Pattern OVID_QUALIFIER = Pattern.compile("/(\\*?)[a-z]{2} \\[([^\\]]+)\\]");

  private static final Gap LANGUAGE_GAP = new Gap(";,/", "\\s*[;,/]\\s*");

  /** Between values that one line holds. */
  private static final Gap SEMICOLON = new Gap(";", "\\s*;\\s*");

  private final Entry entry;
  private final RisLines lines;
  private final PublicationDraft draft;
  private final RisPeople people;
  private final RisTitles titles;
  private final RisNumbers numbers;
  private final RisTexts texts;
  private final RisDates dates = new RisDates();
  private final List<String> kinds = new ArrayList<>(1);
  private String kindTag = "M3";
  private final List<String> kindsOfNote = new ArrayList<>(0);

  /** Whether our own writer made it: then what a tag means is known. */
  private final boolean own;

  private final boolean fromPubmed;
  private final boolean oneKeywordTag;
  private RisType type = RisType.UNKNOWN;
  private String typeTag = "TY";
  private @Nullable String typeAsFound;
  private String firstPageTag = "SP";
  private @Nullable String firstPage;
  private @Nullable String lastPage;
  private @Nullable String articleNumber;
  private boolean hasVolume;
  private boolean hasIssue;

  /**
   * A record.
   *
   * @param format the name of the format: RIS, or EndNote's own, which says the same in other tags
   */
  RisRecord(Entry entry, RisLines lines, String format) {
    this.entry = entry;
    this.lines = lines;
    this.draft = new PublicationDraft(entry, format, SourceKind.EXPORT_FILE);
    this.own = isOwn(lines.fields());
    this.fromPubmed = own || isOfPubmed(lines.fields());
    this.oneKeywordTag =
        lines.fields().stream()
                .filter(field -> RisMeaning.of(field.tag()) == RisMeaning.KEYWORD)
                .limit(2)
                .count()
            == 1;
    this.people = new RisPeople(draft);
    this.titles = new RisTitles(draft);
    this.numbers = new RisNumbers(draft, fromPubmed);
    this.texts = new RisTexts(draft);
  }

  private static boolean isOwn(List<RisField> fields) {
    return fields.size() > 1
        && fields.get(1).tag().equals("ID")
        && fields.get(1).value().startsWith("http")
        && fields.stream().noneMatch(field -> field.tag().equals("DB") || field.tag().equals("DP"));
  }

  private static boolean isOfPubmed(List<RisField> fields) {
    for (RisField field : fields) {
      if (DATABASES.contains(field.tag())) {
        String name = field.value().toLowerCase(Locale.ROOT);
        if (name.equals("nlm") || name.contains("medline") || name.contains("pubmed")) {
          return true;
        }
      }
    }
    return false;
  }

  Publication publication() {
    lines.before().forEach(this::before);
    for (RisField field : lines.fields()) {
      if (!field.lines().isEmpty()) {
        field(RisMeaning.of(field.tag()), field);
      } else if (RisMeaning.of(field.tag()) == RisMeaning.TYPE) {
        type(field, "");
      }
    }
    people.tell();
    titles.tell();
    dates.tell(draft);
    RisPages.tell(draft, firstPageTag, firstPage, lastPage, articleNumber);
    numbers.tell();
    texts.tell();
    kind();
    draft.warnIfUntitled();
    lines.after().forEach(line -> draft.unmapped(AFTER, line));
    return draft.build();
  }

  /** The number of the record is known; a field may be of another record that has lost its TY. */
  private void before(RisField field) {
    if (field.tag().isEmpty()) {
      for (String line : field.lines()) {
        boolean number = isNumber(line, Long.toString(entry.number()));
        draft.unmapped(BEFORE, number ? null : line);
      }
    } else {
      draft.unmapped(field.tag(), field.asFound());
      entry.warning(
          IoCodes.STRAY_TEXT,
          "the field " + field.tag() + " stands before the line TY, at which a record begins",
          line(field),
          "it is kept aside; look whether a record before has lost its TY");
    }
  }

  /** The line of the file on which a field begins. */
  private long line(RisField field) {
    return entry.firstLine() + field.line();
  }

  /** Whether a line is that number, with points, brackets or blanks. */
  private static boolean isNumber(String line, String number) {
    int at = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (AROUND_NUMBERS.indexOf(c) < 0) {
        if (at == number.length() || c != number.charAt(at)) {
          return false;
        }
        at++;
      }
    }
    return at == number.length();
  }

  private void field(RisMeaning meaning, RisField field) {
    String tag = field.tag();
    String value = field.value();
    switch (meaning) {
      case TYPE -> type(field, value);
      case ID -> id(tag, value);
      case AUTHOR -> people.author(tag, value);
      case EDITOR -> people.others(tag, value, ContributionRole.EDITOR);
      case SECOND_AUTHOR -> people.others(tag, value, secondRole(ContributionRole.EDITOR));
      case THIRD_AUTHOR -> people.others(tag, value, ContributionRole.CONTRIBUTOR);
      case FOURTH_AUTHOR -> people.others(tag, value, secondRole(ContributionRole.TRANSLATOR));
      case ADDRESS -> people.address(tag, field.indented() ? List.of(value) : field.lines());
      case TITLE -> titles.own(tag, value);
      case SHORT_TITLE -> titles.shortOwn(tag, value);
      case SECOND_TITLE -> secondTitle(tag, value);
      case BOOK_TITLE -> bookTitle(tag, value);
      case JOURNAL -> titles.container(tag, value);
      case JOURNAL_IN_ANY_FORM -> titles.containerInAnyForm(tag, value);
      case JOURNAL_SHORT -> titles.containerShort(tag, value);
      case DATE -> dates.date(tag, value, line(field));
      case DAY -> dates.day(tag, value, line(field));
      case DOI -> numbers.doi(value);
      case ADDRESS_OF_PAGE -> field.lines().forEach(line -> numbers.address(tag, line));
      case LINK -> field.lines().forEach(line -> numbers.link(tag, line));
      case ACCESSION -> numbers.accession(tag, value);
      case PMCID -> numbers.pmcid(tag, value);
      case CROSS_REFERENCE -> numbers.crossReference(tag, value);
      case SERIAL_NUMBER -> numbers.serial(tag, value, type.kind() == Kind.BOOK);
      case PUBLISHER -> people.publisher(value);
      case LANGUAGE -> language(tag, value);
      case KEYWORD -> keywords(field);
      case ABSTRACT -> texts.main(tag, field);
      case SECOND_NOTE -> texts.second(tag, field);
      case NOTE -> note(field);
      default -> place(meaning, field);
    }
  }

  private void place(RisMeaning meaning, RisField field) {
    String tag = field.tag();
    String value = field.value();
    switch (meaning) {
      case VOLUME -> {
        draft.unmapped(tag, hasVolume ? value : null);
        hasVolume |= volume(value);
      }
      case ISSUE -> {
        draft.unmapped(tag, hasIssue ? value : null);
        hasIssue |= issue(value);
      }
      case FIRST_PAGE -> {
        firstPageTag = tag;
        firstPage = once(tag, firstPage, value);
      }
      case LAST_PAGE -> lastPage = once(tag, lastPage, value);
      case ARTICLE_NUMBER -> {
        boolean article = own || type.kind() == Kind.ARTICLE;
        articleNumber = article ? once(tag, articleNumber, value) : articleNumber;
        draft.unmapped(tag, article ? null : value);
      }
      case KIND_OF_WORK -> kindOfWork(tag, value);
      default -> draft.unmapped(tag, field.asFound());
    }
  }

  private boolean volume(String value) {
    boolean said = !hasVolume && !PrintedPages.isNone(value);
    if (said) {
      draft.publication().volume(value);
    }
    return said;
  }

  private boolean issue(String value) {
    boolean said = !hasIssue && !PrintedPages.isNone(value);
    if (said) {
      draft.publication().issue(value);
    }
    return said;
  }

  private String once(String tag, @Nullable String known, String value) {
    if (known == null) {
      return value;
    }
    draft.unmapped(tag, known.equals(value) ? null : value);
    return known;
  }

  private void type(RisField field, String value) {
    String tag = field.tag();
    typeTag = tag;
    typeAsFound = value;
    Optional<RisType> code = RisType.ofCode(value);
    type = code.or(() -> RisType.ofName(value)).orElse(RisType.UNKNOWN);
    boolean named = !tag.equals("TY") && RisType.ofName(value).isPresent();
    if (code.isEmpty() && !named) {
      entry.warning(
          IoCodes.ENTRY_TYPE,
          value.isEmpty()
              ? tag + " is empty, " + expected(tag)
              : tag + " is " + Shown.of(value) + ", " + expected(tag),
          line(field),
          type.type() == null
              ? "the record is read without a type; look what it is"
              : "the name is understood; other programs may not");
    }
  }

  private static String expected(String tag) {
    return tag.equals("TY")
        ? "a code such as JOUR was expected"
        : "a type such as Journal Article was expected";
  }

  /** In our own files the IRI of the publication. */
  private void id(String tag, String value) {
    Optional<Iri> iri = own && value.indexOf('#') < 0 ? Iri.parse(value) : Optional.empty();
    iri.ifPresent(draft::id);
    draft.unmapped(tag, iri.isPresent() ? null : value);
  }

  private ContributionRole secondRole(ContributionRole usual) {
    boolean other =
        !own
            && (type.kind() == Kind.SPECIAL
                || Optional.of(PublicationType.THESIS).equals(Optional.ofNullable(type.type())));
    return other ? ContributionRole.CONTRIBUTOR : usual;
  }

  private void secondTitle(String tag, String value) {
    if (secondRole(ContributionRole.EDITOR).equals(ContributionRole.EDITOR)) {
      titles.second(tag, value);
    } else {
      draft.unmapped(tag, value);
    }
  }

  private void bookTitle(String tag, String value) {
    if (type.kind() == Kind.BOOK) {
      titles.own(tag, value);
    } else {
      titles.container(tag, value);
    }
  }

  private void language(String tag, String value) {
    List<String> parts = Arrays.asList(LANGUAGE_GAP.split(value));
    if (parts.stream().allMatch(part -> Languages.tag(part).isPresent())) {
      parts.forEach(part -> draft.language(tag, part));
    } else {
      draft.language(tag, value);
    }
  }

  /** EndNote has one keyword a line behind its only KW; others wrap long lines. */
  private void keywords(RisField field) {
    boolean oneALine = oneKeywordTag && !field.indented() && field.lines().size() > 1;
    for (String value : oneALine ? field.lines() : List.of(field.value())) {
      if (own || value.indexOf(';') < 0 || value.indexOf('&') >= 0) {
        keyword(field.tag(), value);
      } else {
        for (String part : SEMICOLON.split(value)) {
          keyword(field.tag(), part);
        }
      }
    }
  }

  /** A star marks a main term, which a keyword cannot say. */
  private void keyword(String tag, String value) {
    if (own) {
      draft.keyword(Keywords.UNKNOWN, value);
      return;
    }
    boolean starred = value.startsWith("*");
    String word = starred ? value.substring(1) : value;
    if (fromPubmed && isHeading(word)) {
      draft.meshHeading(OVID_QUALIFIER.matcher(value).replaceAll("/$1$2"));
    } else {
      draft.keyword(Keywords.UNKNOWN, word);
      draft.unmapped(tag, starred ? value : null);
    }
  }

  private static boolean isHeading(String word) {
    int slash = word.indexOf('/');
    return MeshHeadings.id(slash < 0 ? word : word.substring(0, slash)).isPresent();
  }

  /** PubMed's types are lines of EndNote's note. */
  private void note(RisField field) {
    draft.unmapped(field.tag(), field.asFound());
    draft.registrations(field.value());
    if (fromPubmed && !own) {
      for (String line : field.lines()) {
        PubmedTypes.design(draft, line);
        if (ArticleWords.term(line).isPresent()) {
          kindsOfNote.add(line);
        }
      }
    }
  }

  private void kindOfWork(String tag, String value) {
    kindTag = tag;
    if (numbers.isDoiLink(tag, value)) {
      return;
    }
    boolean said = true;
    for (String word : own ? new String[] {value} : SEMICOLON.split(value)) {
      if (word.isEmpty()) {
        continue;
      }
      kinds.add(word);
      boolean design = !own && PubmedTypes.design(draft, word);
      said &= own || design || ArticleWords.term(word).isPresent();
    }
    draft.unmapped(tag, said ? null : value);
  }

  private void kind() {
    Optional<PublicationType> told = Optional.ofNullable(type.type());
    Optional<PublicationType> best;
    if (own) {
      best = kinds.stream().findFirst().map(ArticleWords::exact);
    } else {
      best = ArticleWords.refine(ArticleWords.refine(told, kinds), kindsOfNote);
      if (best.equals(PROCEEDINGS) && firstPage != null) {
        best = Optional.of(PublicationType.CONFERENCE_PAPER);
      }
    }
    best.ifPresent(draft.publication()::publicationType);
    boolean unsaid =
        !own
            && (!type.exact()
                || (type.equals(RisType.UNKNOWN) && !isGeneric())
                || (told.isPresent() && !best.equals(told) && !ArticleWords.isArticle(best)));
    draft.unmapped(typeTag, unsaid ? typeAsFound : null);
    for (String word : kinds) {
      Optional<PublicationType> term = own ? Optional.empty() : ArticleWords.term(word);
      draft.unmapped(kindTag, term.isPresent() && !says(best, term.get()) ? word : null);
    }
  }

  private boolean isGeneric() {
    return "GEN".equals(typeAsFound) || "Generic".equalsIgnoreCase(typeAsFound);
  }

  private static boolean says(Optional<PublicationType> best, PublicationType word) {
    return best.equals(Optional.of(word))
        || (word.equals(PublicationType.JOURNAL_ARTICLE) && ArticleWords.isArticle(best));
  }
}
