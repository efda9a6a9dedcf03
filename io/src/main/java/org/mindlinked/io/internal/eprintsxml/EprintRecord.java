package org.mindlinked.io.internal.eprintsxml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** An eprint in the making. What nothing here asks for is kept aside. For one thread. */
final class EprintRecord {
  /** Kinds of monographs that are reports. */
  private static final Set<String> REPORTS =
      Set.of("technical_report", "project_report", "report", "research_report");

  /** Of which events a date may be, for it to be that of publication. */
  private static final Set<String> PUBLISHED = Set.of("published", "published_online");

  private static final Set<String> OF_DEGREE = Set.of("degree", "completed");
  private static final Set<String> NO_ABSTRACT =
      Set.of("no abstract", "no abstract available", "none", "n/a", "na", "not available");

  private final Entry entry;
  private final XmlNode eprint;
  private final PublicationDraft draft;
  private final EprintPeople people;

  EprintRecord(Entry entry, XmlNode eprint, String format) {
    this.entry = entry;
    this.eprint = eprint;
    this.draft = new PublicationDraft(entry, format, SourceKind.REPOSITORY_RECORD);
    this.people = new EprintPeople(draft);
  }

  Publication publication() {
    identifiers();
    title();
    PublicationType type = type();
    if (type != null) {
      draft.publication().publicationType(type);
    }
    people.tell(eprint);
    organisation("publisher", ContributionRole.PUBLISHER);
    date(PublicationType.THESIS.equals(type));
    abstractText();
    container(PublicationType.BOOK_SECTION.equals(type));
    keywords();
    subjects("subjects");
    subjects("divisions");
    funding();
    related();
    String rights = eprint.wordsAt("rights");
    if (rights != null) {
      draft.publication().rights(Text.of(rights));
    }
    for (XmlNode language : items("language")) {
      draft.language("eprint/language", language.words());
    }
    access();
    downloads();
    new EprintFiles(draft).tell(eprint.children("documents"));
    eprint.untaken(draft::unmapped);
    draft.warnIfUntitled();
    warnOfDeletion();
    return draft.build();
  }

  /** The items of a field, or the field itself if it holds a single value. */
  private List<XmlNode> items(String field) {
    return eprint.children(field).stream()
        .flatMap(
            node -> {
              List<XmlNode> items = node.children("item");
              return items.isEmpty() ? java.util.stream.Stream.of(node) : items.stream();
            })
        .toList();
  }

  private @Nullable String peek(String field) {
    return eprint.child(field).map(XmlNode::peekWords).orElse(null);
  }

  private void take(String field) {
    eprint.child(field).ifPresent(XmlNode::take);
  }

  private void identifiers() {
    boolean named = repository(eprint.attributeValue("id"));
    if (named) {
      eprint.attribute("id");
    }
    if (repository(peek("uri"))) {
      take("uri");
    }
    String number = peek("eprintid");
    if (number != null
        && draft.identifiers().stream().anyMatch(id -> id.value().endsWith("/" + number.strip()))) {
      take("eprintid");
    }
    if (draft.identifier(IdentifierScheme.DOI, peek("doi")) || peek("doi") != null) {
      take("doi");
    }
    String idNumber = peek("id_number");
    if (idNumber != null && idNumber.contains("10.") && idNumber.contains("/")) {
      draft.identifier(IdentifierScheme.DOI, idNumber);
      take("id_number");
    }
    number("pubmed_id", IdentifierScheme.PMID);
    number("pmid", IdentifierScheme.PMID);
    number("pmcid", IdentifierScheme.PMCID);
    String url = peek("official_url");
    if (url != null && Identifier.parse(url).identifier().isPresent()) {
      draft.identifier(url);
      take("official_url");
    }
  }

  private boolean repository(@Nullable String address) {
    Optional<Identifier> known =
        address == null
            ? Optional.empty()
            : Identifier.parse(IdentifierScheme.EPRINTS, address).identifier();
    known.flatMap(Identifier::link).ifPresent(link -> draft.source().url(link));
    known.ifPresent(id -> draft.identifier(IdentifierScheme.EPRINTS, address));
    return known.isPresent();
  }

  private void number(String field, IdentifierScheme scheme) {
    String value = peek(field);
    if (value != null && Identifier.parse(scheme, value).identifier().isPresent()) {
      draft.identifier(scheme, value);
      take(field);
    }
  }

  /** Some repositories have a title for each language. */
  private void title() {
    Optional<XmlNode> field = eprint.child("title");
    if (field.isEmpty()) {
      return;
    }
    if (field.get().children("item").isEmpty()) {
      draft.title("eprint/title", field.get().words());
    } else {
      EprintTranslations.text(field.get()).ifPresent(draft::title);
    }
  }

  private @Nullable PublicationType type() {
    String type = peek("type");
    if (type == null) {
      return null;
    }
    take("type");
    return switch (type) {
      case "monograph" -> monograph();
      case "conference_item" -> {
        boolean paper = "paper".equals(peek("pres_type"));
        if (paper) {
          take("pres_type");
        }
        yield paper ? PublicationType.CONFERENCE_PAPER : PublicationType.labelled(type);
      }
      case "other" -> PublicationType.OTHER;
      default -> DocumentWords.type(type).orElseGet(() -> PublicationType.labelled(type));
    };
  }

  private PublicationType monograph() {
    String kind = peek("monograph_type");
    if (kind == null) {
      return PublicationType.labelled("monograph");
    }
    if (!REPORTS.contains(kind)) {
      take("monograph_type");
      return PublicationType.labelled(kind);
    }
    return PublicationType.REPORT;
  }

  private void organisation(String field, ContributionRole role) {
    String name = eprint.wordsAt(field);
    if (name != null) {
      draft.organisation(name, role);
    }
  }

  private void date(boolean thesis) {
    String date = peek("date");
    String of = peek("date_type");
    if (date != null
        && (of == null || PUBLISHED.contains(of) || (thesis && OF_DEGREE.contains(of)))) {
      take("date");
      draft.issued("eprint/date", date);
      if ("published".equals(of)) {
        take("date_type");
      }
    }
    for (String wanted : List.of("published", "published_online")) {
      for (XmlNode item : items("dates")) {
        boolean is = wanted.equals(item.child("date_type").map(XmlNode::peekWords).orElse(null));
        if (is && draft.issued() == null) {
          draft.issued("eprint/dates/item/date", item.wordsAt("date"));
          item.wordsAt("date_type");
        }
      }
    }
  }

  private void abstractText() {
    Optional<XmlNode> field = eprint.child("abstract");
    String words = field.map(XmlNode::peekLines).orElse(null);
    if (field.isEmpty() || words == null) {
      return;
    }
    if (!field.get().children("item").isEmpty()) {
      EprintTranslations.text(field.get())
          .ifPresent(text -> draft.publication().abstractText(text));
      return;
    }
    String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    if (!NO_ABSTRACT.contains(plain.toLowerCase(Locale.ROOT))) {
      field.get().take();
      draft.publication().abstractText(Text.of(Markup.plain(words)));
    }
  }

  private void container(boolean section) {
    draft.containerTitle(eprint.wordsAt("publication"));
    if (peek("book_title") != null) {
      if (draft.isInContainer()) {
        draft.unmapped("eprint/book_title", eprint.wordsAt("book_title"));
      } else {
        draft.containerTitle(eprint.wordsAt("book_title"));
      }
    }
    draft.containerNumber("eprint/issn", IdentifierScheme.ISSN, eprint.wordsAt("issn"));
    String isbn = eprint.wordsAt("isbn");
    if (section || draft.isInContainer()) {
      draft.containerNumber("eprint/isbn", IdentifierScheme.ISBN, isbn);
    } else {
      draft.identifier(IdentifierScheme.ISBN, isbn);
    }
    Publication.Builder publication = draft.publication();
    once(eprint.wordsAt("volume"), publication::volume);
    once(eprint.wordsAt("number"), publication::issue);
    once(eprint.wordsAt("article_number"), publication::articleNumber);
    draft.pages("eprint/pagerange", eprint.wordsAt("pagerange"));
    String pages = peek("pages");
    if (pages != null && pages.matches("\\d{1,6}")) {
      take("pages");
      publication.pageCount(Long.parseLong(pages));
    }
  }

  private static void once(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  /** One text, in which semicolons or line ends, else commas, stand between the keywords. */
  private void keywords() {
    for (XmlNode field : items("keywords")) {
      String text = field.text();
      if (text != null) {
        String between = text.indexOf(';') >= 0 ? ";" : text.indexOf('\n') >= 0 ? "\\R" : ",";
        for (String keyword : text.split(between, -1)) {
          draft.keyword(
              PublicationDraft.Keywords.REPOSITORY, keyword.strip().replaceAll("\\s+", " "));
        }
      }
    }
  }

  /** Codes of the repository's own lists; some repositories write the labels there. */
  private void subjects(String field) {
    for (XmlNode item : items(field)) {
      String value = item.words();
      if (value != null) {
        Subject.Builder subject = Subject.builder().scheme("eprints-" + field);
        draft.subject(
            (value.indexOf(' ') < 0 ? subject.code(value) : subject.label(Text.of(value))).build());
      }
    }
  }

  private void funding() {
    for (XmlNode item : items("funders")) {
      String agency =
          item.children().isEmpty()
              ? item.words()
              : Optional.ofNullable(item.wordsAt("agency")).orElseGet(() -> item.wordsAt("name"));
      String grant = item.wordsAt("grant_number");
      if (agency != null || grant != null) {
        Funding.Builder funding = Funding.builder();
        if (agency != null) {
          funding.funder(draft.organisation(agency));
        }
        once(grant, funding::grant);
        draft.publication().addFunding(funding.build());
      }
    }
  }

  private void related() {
    for (XmlNode item : items("related_url")) {
      String url = item.child("url").map(XmlNode::peekWords).orElse(null);
      Identifier other = url == null ? null : Identifier.parse(url).identifier().orElse(null);
      if (other != null) {
        item.wordsAt("url");
        draft.relation(RelationKind.RELATED, other, null);
      }
    }
  }

  private void access() {
    Optional<AccessRoute> route =
        Optional.ofNullable(peek("oa_status"))
            .flatMap(word -> AccessRoute.ofToken(word.toLowerCase(Locale.ROOT)));
    if (route.isPresent()) {
      take("oa_status");
      draft.publication().access(route.get());
    }
  }

  private void downloads() {
    for (String field : List.of("downloads", "total_downloads")) {
      String value = peek(field);
      if (value != null && value.matches("\\d{1,12}")) {
        take(field);
        draft
            .source()
            .addMetrics(
                Metric.builder()
                    .kind(MetricKind.DOWNLOADS)
                    .label(Text.of(field))
                    .value(Long.parseLong(value))
                    .build());
      }
    }
  }

  private void warnOfDeletion() {
    if ("deletion".equals(peek("eprint_status"))) {
      entry.warning(
          IoCodes.DELETED,
          "the repository has withdrawn this record (eprint_status is deletion)",
          entry.firstLine(),
          "take it out if the catalogue should hold only what the repository still shows");
    }
  }
}
