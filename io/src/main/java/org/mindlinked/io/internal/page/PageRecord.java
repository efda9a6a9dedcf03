package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Draft;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Shown;

/**
 * A publication in the making, out of what a page prints, with the place of each fact. For one
 * thread.
 */
final class PageRecord {
  private static final Pattern SEMICOLON = Pattern.compile("[;\uff1b]");
  private static final Pattern CHINESE_COMMA = Pattern.compile("[\u3001,\uff0c]");

  /** Where a registry number stands that is called the study's own. */
  private static final Pattern REGISTRATION = registration();

  /** What ends a text that was not cut: a stop, a bracket, a mark, a number, an address. */
  private static final Pattern WHOLE =
      Pattern.compile(
          ".*(?:[.!?\u3002\uff01\uff1f\uff0e)\\]\uff09\u3011\"'\u201d\u2019\u00bb\u2032]|[\\p{Alnum}]*\\d[\\p{Alnum}-]*|https?://\\S+)",
          Pattern.DOTALL);

  private final Entry entry;
  private final PageText page;
  private final PageKind kind;
  private final PublicationDraft draft;
  private final ParallelTexts titles = new ParallelTexts(this, "title");
  private final ParallelTexts abstracts = new ParallelTexts(this, "abstract");
  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> labelLanguages = new TreeMap<>();

  PageRecord(Entry entry, PageText page, PageKind kind) {
    this.entry = entry;
    this.page = page;
    this.kind = kind;
    this.draft = new PublicationDraft(entry, PageFormat.NAME, kind.source());
  }

  private static Pattern registration() {
    StringBuilder labels = new StringBuilder();
    for (PageLabels.Word word : PageLabels.get().words("registration")) {
      labels.append(labels.length() == 0 ? "" : "|").append(Pattern.quote(word.text()));
    }
    return Pattern.compile(
        "(?:" + labels + ")[\\s:\uff1a(]*(?<number>[^.\u3002]{4,160})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  PublicationDraft draft() {
    return draft;
  }

  PageText page() {
    return page;
  }

  Entry entry() {
    return entry;
  }

  /** The line of the file on which a passage begins. */
  long lineOf(Passage passage) {
    return entry.firstLine() + page.lineOf(passage.from());
  }

  /** A passage supports a property of the publication. */
  void cite(String field, Passage passage) {
    page.quote(passage, field).ifPresent(draft.publication()::addEvidence);
  }

  /** A passage supports a property of the source. */
  void citeSource(String field, Passage passage) {
    page.quote(passage, field).ifPresent(draft.source()::addEvidence);
  }

  /** A label tells the language of the page. */
  void label(PageLabels.Label label) {
    labelLanguages.merge(label.language(), 1, Integer::sum);
  }

  /** Keeps what has no place, as printed. */
  void aside(PageFields.Field field) {
    StringBuilder words = new StringBuilder();
    for (Passage line : field.lines()) {
      words.append(words.length() == 0 ? "" : "\n").append(line.text());
    }
    draft.unmapped(field.name(), words.toString());
  }

  /** Takes a field that means the same on pages of all kinds. */
  boolean take(PageFields.Field field) {
    Passage value = field.value();
    String[] role = field.role().split(":", 2);
    String variant = role.length > 1 ? role[1] : null;
    if (value == null) {
      return !role[0].isEmpty();
    }
    switch (role[0]) {
      case "control" -> {
        return true;
      }
      case "aside" -> aside(field);
      case "title" -> title(variant, field.name(), value);
      case "abstract" -> abstractText(variant, field.name(), field.lines());
      case "type" -> type(field.name(), value);
      case "doi" -> identifier(IdentifierScheme.DOI, value);
      case "pmid" -> identifier(IdentifierScheme.PMID, value);
      case "issn" -> number(field.name(), IdentifierScheme.ISSN, value);
      case "isbn" -> number(field.name(), IdentifierScheme.ISBN, value);
      case "language" -> language(field.name(), value);
      case "keywords" -> keywords(variant, value);
      case "headings" -> headings(field);
      case "date" -> date(field.name(), value);
      case "volume" -> volume(value.stripEnd("\u5377").text(), value);
      case "issue" -> issue(value.stripEnd("\u671f").text(), value);
      case "pages" -> pages(field.name(), value);
      case "container" -> container(value);
      case "publisher" -> publisher(value);
      case "downloads" -> metric(MetricKind.DOWNLOADS, field, value);
      case "cited-by" -> metric(MetricKind.CITATIONS, field, value);
      default -> {
        return false;
      }
    }
    return true;
  }

  void title(@Nullable String language, String name, Passage value) {
    titles.add(language, value, value.text(), name);
  }

  ParallelTexts titles() {
    return titles;
  }

  void abstractText(@Nullable String language, String name, List<Passage> lines) {
    StringBuilder words = new StringBuilder();
    for (Passage line : lines) {
      words.append(words.length() == 0 ? "" : "\n").append(line.text());
    }
    Passage whole = lines.get(0).upTo(lines.get(lines.size() - 1));
    abstracts.add(language, whole, words.toString(), name);
    registrations(whole);
    Passage last = lines.get(lines.size() - 1);
    if (last.text().endsWith("...")
        || last.text().endsWith("\u2026")
        || !WHOLE.matcher(last.text()).matches()) {
      draft.publication().abstractComplete(false);
      String end = last.text().substring(Math.max(0, last.length() - 40));
      entry.warning(
          IoCodes.PAGE_GAP,
          "the abstract seems to be cut: it ends with " + Shown.of(end),
          lineOf(last),
          "it is told as incomplete; take the rest from the publication");
    }
  }

  /** Registry numbers that the abstract calls the registration of the study. */
  private void registrations(Passage whole) {
    if (!Draft.mayNameRegistration(whole.text())) {
      return;
    }
    Matcher matcher = REGISTRATION.matcher(whole.text());
    while (matcher.find()) {
      String words = matcher.group("number");
      draft.registrations(words);
    }
  }

  void type(String name, Passage value) {
    Optional<PublicationType> type =
        PageLabels.get()
            .meaning("type", value.text())
            .flatMap(PublicationType.SCHEME::byToken)
            .or(() -> DocumentWords.type(value.text()));
    draft
        .publication()
        .publicationType(type.orElseGet(() -> PublicationType.labelled(value.text())));
    cite("/publicationType", value);
  }

  void identifier(IdentifierScheme scheme, Passage value) {
    boolean known = draft.identifier(scheme, value.text());
    cite(known ? "/identifiers" : "/malformedIdentifiers", value);
  }

  private void number(String name, IdentifierScheme scheme, Passage value) {
    for (Passage each : value.split(SEMICOLON)) {
      draft.containerNumber(name, scheme, each.text());
    }
  }

  void language(String name, Passage value) {
    for (Passage each : value.split(Pattern.compile("[;,/\uff1b\u3001]"))) {
      Optional<String> tag =
          PageLabels.get().meaning("language", each.text()).or(() -> Languages.tag(each.text()));
      if (tag.isEmpty()) {
        draft.unmapped(name, each.text());
      } else if (!languages.contains(tag.get())) {
        languages.add(tag.get());
        draft.publication().addLanguages(tag.get());
        cite("/languages", value);
      }
    }
  }

  List<String> languages() {
    return languages;
  }

  private void keywords(@Nullable String variant, Passage value) {
    List<Passage> words = divided(value.stripEnd(".;\uff1b"));
    if (kind == PageKind.REPOSITORY) {
      words.forEach(word -> keyword(Keywords.REPOSITORY, word));
    } else if ("index".equals(variant)) {
      words.forEach(word -> keyword(Keywords.INDEXER, word));
    } else if (kind == PageKind.INDEX) {
      IndexKeywords.tell(this, words);
    } else {
      words.forEach(word -> keyword(Keywords.UNKNOWN, word));
    }
  }

  static List<Passage> divided(Passage value) {
    List<Passage> words = value.split(SEMICOLON);
    return words.size() > 1 ? words : value.split(CHINESE_COMMA);
  }

  void keyword(Keywords origin, Passage word) {
    draft.keyword(origin, word.text());
    cite(
        switch (origin) {
          case AUTHOR -> "/authorKeywords";
          case INDEXER -> "/indexerKeywords";
          case REPOSITORY -> "/repositoryKeywords";
          case UNKNOWN -> "/keywords";
        },
        word);
  }

  /** Classes of a repository, one a line, as paths or words. */
  private void headings(PageFields.Field field) {
    for (Passage line : field.lines()) {
      Subject.Builder subject = Subject.builder().scheme(field.name()).label(Text.of(line.text()));
      page.quote(line).ifPresent(subject::addEvidence);
      draft.subject(subject.build());
    }
  }

  /** A heading of MeSH, or of DeCS, of which MeSH is a part. */
  void meshHeading(Passage heading, boolean isMesh) {
    String label = heading.text().split("/", 2)[0].replace("*", "").strip();
    boolean known = isMesh || MeshHeadings.id(label).isPresent();
    for (Subject subject : MeshHeadings.printed(heading.text())) {
      Subject.Builder cited = Subject.builder().from(subject);
      if (!known) {
        cited.scheme("decs");
      }
      page.quote(heading).ifPresent(cited::addEvidence);
      draft.subject(cited.build());
    }
  }

  void date(String name, Passage value) {
    Optional<PrintedDate> date = PrintedDate.read(PrintedMonths.inEnglish(value.text()));
    boolean known = draft.issued() != null;
    String printed = date.map(read -> read.date().toString()).orElse(value.text());
    draft.issued(name, printed, lineOf(value));
    if (date.isPresent() && !known) {
      cite("/issued", value);
    }
    if (date.isPresent() && !date.get().exact()) {
      draft.unmapped(name, value.text());
    }
  }

  void volume(String volume, Passage value) {
    if (!volume.isEmpty()) {
      draft.publication().volume(volume);
      cite("/volume", value);
    }
  }

  void issue(String issue, Passage value) {
    if (!issue.isEmpty()) {
      draft.publication().issue(issue);
      cite("/issue", value);
    }
  }

  /** A range of pages, or, alone, the number of the article. */
  void pages(String name, Passage value) {
    String printed = value.text();
    if (printed.matches("[A-Za-z]{0,5}\\d[\\w.]*")) {
      draft.publication().articleNumber(printed);
      cite("/articleNumber", value);
    } else {
      draft.pages(name, printed);
      cite("/pageStart", value);
    }
  }

  void container(Passage value) {
    draft.containerTitle(value.text());
    cite("/container/title", value);
  }

  void publisher(Passage value) {
    Organisation.Builder node = Organisation.builder().name(Text.of(value.text()));
    page.quote(value).ifPresent(node::addEvidence);
    draft.organisation(value.text(), node.build());
    draft.organisation(value.text(), ContributionRole.PUBLISHER);
  }

  private void metric(MetricKind metric, PageFields.Field field, Passage value) {
    Matcher number = Pattern.compile("(\\d[\\d.,]*)\\s*\\p{L}*").matcher(value.text());
    String digits = number.matches() ? number.group(1).replaceAll("[.,]", "") : "";
    if (digits.isEmpty() || digits.length() > 15) {
      aside(field);
      return;
    }
    PageLabels.Match label = java.util.Objects.requireNonNull(field.label());
    Metric.Builder node =
        Metric.builder()
            .kind(metric)
            .label(Text.of(label.label().language(), field.name()))
            .value(Long.parseLong(digits));
    page.quote(field.whole()).ifPresent(node::addEvidence);
    draft.source().addMetrics(node.build());
  }

  /** An identifier in an address; an address that is none is kept aside. */
  void address(String name, Passage value) {
    Optional<Identifier> doi = Identifier.parse(IdentifierScheme.DOI, value.text()).identifier();
    if (doi.isPresent()) {
      identifier(IdentifierScheme.DOI, value);
    } else if (Identifier.parse(IdentifierScheme.URL, value.text()).identifier().isPresent()) {
      identifier(IdentifierScheme.URL, value);
    } else {
      draft.unmapped(name, value.text());
    }
  }

  /** Text that belongs to no label stays for a person. */
  void text(Passage line) {
    draft.unmapped("text", line.text());
  }

  /** The language of the abstract under a label: that of the label, if it is the publication's. */
  Publication build() {
    titles.text(languages).ifPresent(draft::title);
    abstracts.text(languages).ifPresent(draft.publication()::abstractText);
    int most = labelLanguages.values().stream().max(Integer::compare).orElse(0);
    List<String> commonest =
        labelLanguages.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (commonest.size() == 1) {
      draft.source().language(commonest.get(0));
    }
    draft.warnIfUntitled();
    return draft.build();
  }

  /** Whether words are written in Chinese characters, and not as Japanese mixes them. */
  static boolean isChinese(String words) {
    boolean han = false;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      Character.UnicodeScript script = Character.UnicodeScript.of(words.codePointAt(at));
      if (script == Character.UnicodeScript.HIRAGANA
          || script == Character.UnicodeScript.KATAKANA) {
        return false;
      }
      han |= script == Character.UnicodeScript.HAN;
    }
    return han;
  }
}
