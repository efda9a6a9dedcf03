package org.mindlinked.io.internal.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.ovid.OvidLines.OvidField;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/** A record in the making. What no case names is kept aside. For one thread. */
final class OvidRecord {
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

  private static final Pattern TYPE_GAP = Pattern.compile("\\s*;\\s*|\\.\\s{1,3}(?=[A-Z])");

  /** The codes of MeSH qualifiers before their names: {@code th [Therapy]}. */
  private static final Pattern QUALIFIER = Pattern.compile("/(\\*?)[a-z]{2} \\[([^\\]]+)\\]");

  /** {@code … in Germany.[Article]}. */
  private static final Pattern TYPE_IN_TITLE =
      Pattern.compile("(?<=[.?!])\\[([A-Z][A-Za-z ]{2,40})]$");

  /** {@code Journal. 8(6):1048-1064, September 2015.}, and what Embase and PsycINFO make of it. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<journal>.+?)\\.\\s+(?:Vol\\.\\s*)?(?<volume>[A-Z]?\\d+[A-Za-z]?)"
              + "(?:\\s?\\((?<issue>[^)]+)\\))?"
              + "(?:\\s?\\(pp (?<pp>[^)]+)\\)|:\\s?(?<pages>[^,;]+))?"
              + "(?:,\\s*(?<date>[^.,]+?))?(?:,\\s*pp?\\.\\s*(?<last>[^,]+?))?\\.?");

  private final Entry entry;
  private final OvidLines lines;
  private final PublicationDraft draft;
  private final OvidPeople people;
  private final List<String> types = new ArrayList<>(1);
  private String typeField = "Document Type";
  private @Nullable OvidField source;
  private @Nullable OvidField date;
  private boolean fromMedline;
  private boolean hasAbstract;

  OvidRecord(Entry entry, OvidLines lines) {
    this.entry = entry;
    this.lines = lines;
    this.draft = new PublicationDraft(entry, OvidFormat.NAME, SourceKind.EXPORT_FILE);
    this.people = new OvidPeople(draft);
  }

  Publication publication() {
    lines.before().forEach(words -> draft.unmapped("(no name)", words));
    String number = lines.number();
    draft.unmapped("(number)", Long.toString(entry.number()).equals(number) ? null : number);
    for (OvidField field : lines.fields()) {
      fromMedline |=
          field.name().startsWith("Database")
              && field.value().toLowerCase(Locale.ROOT).contains("medline");
    }
    for (OvidField field : lines.fields()) {
      if (!field.paragraphs().isEmpty()) {
        field(field.name(), field.value(), field);
      }
    }
    people.tell();
    where();
    if (!types.isEmpty()) {
      PubmedTypes.tell(draft, typeField, types, null);
    }
    draft.warnIfUntitled();
    return draft.build();
  }

  private void field(String name, String value, OvidField field) {
    switch (name) {
      case "Title", "TI" -> title(name, value);
      case "Author", "Authors", "AU" -> people.authors(name, value);
      case "Institution", "Author Affiliation", "IN" -> people.institution(name, value);
      case "Source", "SO" -> source = keep(source, field);
      case "Abstract", "AB" -> abstractText(name, value);
      case "Author Keywords", "Keyword Heading", "KW" -> keywords(Keywords.AUTHOR, value);
      case "Key Concepts", "Key Phrase Identifiers", "Heading Word" ->
          keywords(Keywords.INDEXER, value);
      case "MeSH Subject Headings", "MeSH Headings", "MH" ->
          split(dotless(value))
              .forEach(each -> draft.meshHeading(QUALIFIER.matcher(each).replaceAll("/$1$2")));
      case "Subject Headings", "Index Terms" -> keywords(Keywords.INDEXER, value);
      case "Language", "LG" -> language(name, value);
      case "Document Type", "Publication Type", "PT" -> types(name, value);
      case "ISSN", "ISSN Print", "ISSN Electronic", "Print ISSN", "Electronic ISSN", "IS" ->
          split(value).forEach(n -> draft.containerNumber(name, IdentifierScheme.ISSN, dotless(n)));
      case "ISBN", "IB" ->
          split(value).forEach(n -> draft.containerNumber(name, IdentifierScheme.ISBN, dotless(n)));
      case "DOI Number", "Digital Object Identifier", "DOI", "DO" ->
          draft.identifier(IdentifierScheme.DOI, value);
      case "PMID", "PubMed ID", "PM" -> draft.identifier(IdentifierScheme.PMID, dotless(value));
      case "Unique Identifier", "UI", "Accession Number", "AN" -> accession(name, value);
      case "Year of Publication", "Date of Publication", "Publication Date", "YR", "DP" ->
          date = keep(date, field);
      case "Publisher", "PB" -> draft.organisation(value, ContributionRole.PUBLISHER);
      case "Clinical Trial Number", "Clinical Trial Registry", "Secondary Source ID" ->
          registration(name, value);
      case "References", "Cited References" ->
          field
              .paragraphs()
              .forEach(
                  each ->
                      draft
                          .publication()
                          .addReferences(CitedReference.builder().text(Text.of(each)).build()));
      default -> draft.unmapped(name, String.join("\n", field.paragraphs()));
    }
  }

  private OvidField keep(@Nullable OvidField known, OvidField next) {
    if (known == null) {
      return next;
    }
    draft.unmapped(next.name(), next.value());
    return known;
  }

  private static List<String> split(String value) {
    return SEMICOLON.splitAsStream(value).filter(part -> !part.isEmpty()).toList();
  }

  private static String dotless(String value) {
    return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
  }

  private void title(String name, String value) {
    Matcher type = TYPE_IN_TITLE.matcher(value);
    if (type.find()) {
      draft.title(name, value.substring(0, type.start()));
      draft.unmapped(name, value);
    } else {
      draft.title(name, value);
    }
  }

  private void abstractText(String name, String value) {
    if (hasAbstract) {
      draft.unmapped(name, value);
    } else {
      draft.publication().abstractText(Text.of(value));
    }
    hasAbstract = true;
  }

  /** The list ends with a full stop. */
  private void keywords(Keywords origin, String value) {
    split(dotless(value)).forEach(word -> draft.keyword(origin, word));
  }

  private void language(String name, String value) {
    List<String> parts = split(dotless(value));
    if (parts.stream().allMatch(part -> Languages.tag(part).isPresent())) {
      parts.forEach(part -> draft.language(name, part));
    } else {
      draft.unmapped(name, value);
    }
  }

  private void types(String name, String value) {
    typeField = name;
    for (String word : TYPE_GAP.split(dotless(value), -1)) {
      types.add(word.replaceAll("\\s+", " "));
    }
  }

  /** Numbers of other databases look alike. */
  private void accession(String name, String value) {
    String words = dotless(value);
    boolean known =
        fromMedline
            && Identifier.parse(IdentifierScheme.PMID, words).identifier().isPresent()
            && draft.identifier(IdentifierScheme.PMID, words);
    draft.unmapped(name, known ? null : value);
  }

  private void registration(String name, String value) {
    if (!draft.registrations(dotless(value))) {
      draft.unmapped(name, value);
    }
  }

  /** The line of the file on which a field begins. */
  private long line(OvidField field) {
    return draft.entry().firstLine() + field.line();
  }

  private void where() {
    OvidField found = source;
    Optional<OvidField> ownDate = Optional.ofNullable(date);
    ownDate.ifPresent(field -> draft.issued(field.name(), dotless(field.value()), line(field)));
    if (found == null) {
      return;
    }
    Matcher parts = SOURCE.matcher(found.value());
    if (parts.matches()) {
      draft.containerTitle(parts.group("journal"));
      draft.publication().volume(parts.group("volume"));
      String issue = parts.group("issue");
      if (issue != null) {
        draft.publication().issue(issue);
      }
      for (String group : List.of("pp", "pages", "last")) {
        draft.pages(found.name(), parts.group(group));
      }
      if (ownDate.isEmpty()) {
        draft.issued(found.name(), parts.group("date"), line(found));
      }
    } else if (found.value().indexOf('.') == found.value().length() - 1) {
      draft.containerTitle(dotless(found.value()));
    } else {
      draft.unmapped(found.name(), found.value());
    }
  }
}
