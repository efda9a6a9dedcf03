package org.mindlinked.io.internal.wos;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** A record in the making. What no case names is kept aside. For one thread. */
final class WosRecord {
  /** {@code Some Trust [AB-1, AB-2]}. */
  private static final Pattern GRANTS = Pattern.compile("([^\\[\\]]+?)\\s*\\[([^\\[\\]]+)\\]");

  /** Fields of which a record has one; more are kept aside. */
  private static final Set<String> ONCE =
      Set.of("AB AR BP DA DT EA EP FX IS J9 JI NR OA PD PG PY SO TC VL Z9".split(" "));

  private static final Map<String, AccessRoute> ROUTES =
      Map.of(
          "gold", AccessRoute.GOLD,
          "hybrid", AccessRoute.HYBRID,
          "bronze", AccessRoute.BRONZE,
          "green", AccessRoute.GREEN);

  private final Entry entry;
  private final List<WosField> fields;
  private final PublicationDraft draft;
  private final WosPeople people;
  private @Nullable String year;
  private @Nullable String day;
  private @Nullable String earlyDate;
  private @Nullable String abbreviation;
  private @Nullable String shortTitle;
  private @Nullable String fundingText;
  private @Nullable String reported;
  private @Nullable PublicationType type;

  WosRecord(Entry entry, List<WosField> fields) {
    this.entry = entry;
    this.fields = fields;
    this.draft = new PublicationDraft(entry, WosFormat.NAME, SourceKind.EXPORT_FILE);
    this.people = new WosPeople(draft);
  }

  Publication publication() {
    // The kind of document tells whose the numbers of books are, and the day whose the counts.
    first("DT").ifPresent(field -> type = WosTypes.tell(draft, "DT", field.items()));
    first("DA").ifPresent(field -> reported = field.value());
    reported();
    Set<String> seen = new HashSet<>();
    for (WosField field : fields) {
      if (field.tag().isEmpty()) {
        stray(field);
      } else if (ONCE.contains(field.tag()) && !field.lines().isEmpty() && !seen.add(field.tag())) {
        draft.unmapped(field.tag(), field.value());
      } else if (!field.lines().isEmpty() && !people.takes(field)) {
        field(field);
      }
    }
    people.end();
    finish();
    return draft.build();
  }

  private Optional<WosField> first(String tag) {
    return fields.stream()
        .filter(field -> field.tag().equals(tag) && !field.lines().isEmpty())
        .findFirst();
  }

  /** The line of the file on which the first field of that tag begins. */
  private long line(String tag) {
    return entry.firstLine() + first(tag).map(WosField::line).orElse(0);
  }

  private void stray(WosField field) {
    draft.unmapped("(no tag)", field.value());
    entry.warning(
        IoCodes.STRAY_TEXT,
        "the line belongs to no field: it stands between the records",
        entry.firstLine() + field.line(),
        "its words are kept with the record; look whether a tag is missing");
  }

  private void field(WosField field) {
    String value = field.value();
    switch (field.tag()) {
      case "FN", "VR", "ER", "EF", "DT", "DA" -> {
        // of the file, or read before
      }
      case "TI" -> draft.title("TI", value);
      case "SO" -> draft.containerTitle(value);
      case "JI" -> abbreviation = value;
      case "J9" -> shortTitle = value;
      case "CA", "GP" -> field.names().forEach(n -> draft.organisation(n, ContributionRole.AUTHOR));
      case "BE", "ED" ->
          field
              .names()
              .forEach(n -> draft.person(PublicationDraft.person(n), ContributionRole.EDITOR));
      case "PU" -> draft.organisation(value, ContributionRole.PUBLISHER);
      case "LA" -> field.items().forEach(language -> draft.language("LA", language));
      case "DE" -> field.items().forEach(word -> draft.keyword(Keywords.AUTHOR, word));
      case "ID" -> field.items().forEach(word -> draft.keyword(Keywords.INDEXER, word));
      case "WC" -> field.items().forEach(word -> subject("wos-category", word));
      case "SC" -> field.items().forEach(word -> subject("wos-research-area", word));
      case "AB" -> draft.publication().abstractText(Text.of(value));
      case "CR" -> field.lines().forEach(line -> WosReference.tell(draft, line));
      case "FU" -> funding(field.items());
      case "FX" -> fundingText = value;
      case "PY" -> year = value;
      case "PD" -> day = value;
      case "EA" -> earlyDate = value;
      case "VL" -> draft.publication().volume(value);
      case "IS" -> draft.publication().issue(value);
      case "BP" -> draft.publication().pageStart(value);
      case "EP" -> draft.publication().pageEnd(value);
      case "PS" -> draft.pages("PS", value);
      case "AR" -> draft.publication().articleNumber(value);
      default -> number(field.tag(), value, field);
    }
  }

  /** Identifiers and counts. */
  private void number(String tag, String value, WosField field) {
    switch (tag) {
      case "DI" -> draft.identifier(IdentifierScheme.DOI, value);
      case "PM" -> draft.identifier(IdentifierScheme.PMID, value);
      case "UT" -> accession(value);
      case "SN", "EI" -> draft.containerNumber(tag, IdentifierScheme.ISSN, value);
      case "BN" -> field.items().forEach(this::bookNumber);
      case "NR" ->
          count(tag, value).ifPresent(number -> draft.publication().referencesTotal(number));
      case "PG" -> count(tag, value).ifPresent(number -> draft.publication().pageCount(number));
      case "TC", "Z9" -> count(tag, value).ifPresent(number -> citations(tag, number));
      case "OA" -> access(value);
      default -> draft.unmapped(tag, value);
    }
  }

  /** {@code WOS:…} of the core collection; records of MEDLINE have PubMed's number there. */
  private void accession(String value) {
    boolean known =
        value.startsWith("MEDLINE:")
            ? draft.identifier(IdentifierScheme.PMID, value.substring("MEDLINE:".length()))
            : (value.startsWith("WOS:") || value.startsWith("ISI:"))
                && draft.identifier(IdentifierScheme.WOS, value);
    draft.unmapped("UT", known ? null : value);
  }

  private void bookNumber(String value) {
    if (PublicationType.BOOK.equals(type)) {
      draft.identifier(IdentifierScheme.ISBN, value);
    } else {
      draft.containerNumber("BN", IdentifierScheme.ISBN, value);
    }
  }

  private OptionalLong count(String tag, String value) {
    if (value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalLong.of(Long.parseLong(value));
    }
    draft.unmapped(tag, value);
    return OptionalLong.empty();
  }

  private void citations(String tag, long number) {
    Metric.Builder metric =
        Metric.builder().kind(MetricKind.CITATIONS).label(Text.of(tag)).value(number);
    day(reported).ifPresent(metric::asOf);
    draft.source().addMetrics(metric.build());
  }

  private static Optional<PartialDate> day(@Nullable String printed) {
    return Optional.ofNullable(printed)
        .flatMap(PrintedDate::read)
        .filter(PrintedDate::exact)
        .map(PrintedDate::date);
  }

  private void reported() {
    Optional<PartialDate> date = day(reported);
    date.ifPresent(draft.source()::retrieved);
    draft.unmapped("DA", date.isPresent() ? null : reported);
  }

  private void subject(String scheme, String label) {
    draft.subject(Subject.builder().scheme(scheme).label(Text.of(label)).build());
  }

  /** {@code Some Trust [AB-1, AB-2]}: one funding a number. */
  private void funding(List<String> items) {
    for (String item : items) {
      Matcher matcher = GRANTS.matcher(item);
      if (matcher.matches()) {
        for (String grant : matcher.group(2).split(",", -1)) {
          draft.registrations(grant);
          Funding.Builder funding = Funding.builder().asFound(Text.of(item));
          funding.funder(draft.organisation(matcher.group(1)));
          if (!grant.isBlank()) {
            funding.grant(grant.strip());
          }
          draft.publication().addFunding(funding.build());
        }
      } else {
        draft.publication().addFunding(Funding.builder().asFound(Text.of(item)).build());
      }
    }
  }

  /** Several routes at once, and versions ({@code Green Accepted}), have no place. */
  private void access(String value) {
    List<String> words = List.of(value.split(",\\s*", -1));
    List<AccessRoute> routes =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^doaj gold$", "gold"))
            .map(word -> word.replaceFirst("^green .*", "green"))
            .flatMap(word -> Optional.ofNullable(ROUTES.get(word)).stream())
            .distinct()
            .toList();
    if (routes.size() == 1) {
      draft.publication().access(routes.get(0));
    }
    boolean says = routes.size() == 1 && ROUTES.containsKey(value.toLowerCase(Locale.ROOT));
    draft.unmapped("OA", says ? null : value);
  }

  private void finish() {
    issued();
    if (abbreviation == null) {
      draft.containerShortTitle(shortTitle);
    } else {
      draft.containerShortTitle(abbreviation);
      draft.unmapped("J9", shortTitle);
    }
    draft.registrations(fundingText);
    draft.unmapped("FX", fundingText);
    draft.warnIfUntitled();
  }

  /** The day stands without its year, or with it. */
  private void issued() {
    if (year == null) {
      draft.issued("PD", day, line("PD"));
      if (draft.issued() == null) {
        draft.issued("EA", earlyDate, line("EA"));
        return;
      }
    } else {
      String whole = day == null || day.startsWith(year) ? day : year + ' ' + day;
      boolean exact =
          whole != null && PrintedDate.read(whole).filter(PrintedDate::exact).isPresent();
      String tag = exact ? "PD" : "PY";
      draft.issued(tag, exact ? whole : year, line(tag));
      draft.unmapped("PD", exact ? null : day);
    }
    draft.unmapped("EA", earlyDate);
  }
}
