package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.page.PageFields.Field;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;

/** One of the results of a search. For one thread. */
final class ResultItem {
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,6})\\.\\s*");

  /** {@code BMC Med ; 22(1): 72, 2024 Feb 29.}; volume, issue and pages may be missing. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<journal>[^\\s;][^;]*?)\\s*;\\s*(?:(?<volume>[^\\s(:;,][^(:;,]*?)?\\s*"
              + "(?:\\((?<issue>[^)]*)\\))?\\s*:\\s*(?:(?<pages>[^,;]+?)\\s*,\\s*)?)?"
              + "(?<date>[^,;:]*?\\d{4}(?:[ /-]\\p{L}{3,9}\\.?(?:-\\p{L}{3,9}\\.?)?(?: \\d{1,2})?"
              + "|(?:[ /-]\\d{1,2}){1,2})?)\\s*\\.?(?:\\s+(?<rest>\\S.*))?");

  private static final Pattern BETWEEN_HEADINGS = Pattern.compile("\\s,\\s|\\s*[;|]\\s*");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern COLLECTIONS = Pattern.compile("[,;]");

  private final PageRecord record;
  private final ResultsPage where;

  private ResultItem(Entry entry, PageText page, ResultsPage where) {
    this.record = new PageRecord(entry, page, PageKind.RESULTS);
    this.where = where;
  }

  /** The position that a line gives, such as {@code 7.}; 0 if it gives none. */
  static int position(CharSequence line) {
    Matcher number = NUMBER.matcher(line);
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  /** The publication of an item, or null if it is none. */
  static @Nullable Publication bind(Entry entry, PageText page, ResultsPage where) {
    List<Passage> lines = page.lines();
    int number = 0;
    while (number < lines.size() && position(lines.get(number).text()) == 0) {
      number++;
    }
    ResultLine line = null;
    int at = number;
    while (at < lines.size() && line == null) {
      line = ResultLine.of(lines.get(at)).orElse(null);
      at++;
    }
    if (line == null) {
      return isOnlyAround(lines) ? null : refused(entry, number < lines.size());
    }
    return new ResultItem(entry, page, where).publication(number, at - 1, line);
  }

  private static boolean isOnlyAround(List<Passage> lines) {
    return lines.stream()
        .allMatch(
            line ->
                line.strip().isEmpty() || PageLabels.get().at(PageKind.RESULTS, line).isPresent());
  }

  private static @Nullable Publication refused(Entry entry, boolean numbered) {
    entry.error(
        IoCodes.ENTRY_SHAPE,
        numbered
            ? "no result: no line such as \"Article in English | MEDLINE | ID: mdl-12345678\""
                + " stands behind its number"
            : "no result: it has no line with its number",
        entry.firstLine(),
        "copy the page again from its first line to its last, or take these lines out");
    return null;
  }

  private Publication publication(int number, int line, ResultLine result) {
    List<Passage> lines = record.page().lines();
    if (number < lines.size()) {
      Passage position = lines.get(number).strip();
      record.draft().source().recordNumber(position(position.text()));
      record.citeSource("/recordNumber", position);
    }
    around(lines.subList(0, Math.min(number, line)));
    where.tell(record);
    head(nonBlank(lines.subList(Math.min(number + 1, line), line)));
    result(result);
    List<Field> fields = PageFields.of(PageKind.RESULTS, lines.subList(line + 1, lines.size()));
    Set<String> abstractLanguages = new HashSet<>();
    for (Field field : fields) {
      if (field.role().equals("abstract") && field.label() != null) {
        abstractLanguages.add(field.label().label().language());
      }
    }
    fields.forEach(field -> field(field, abstractLanguages.size() > 1));
    String language = where.language();
    if (language != null) {
      record.draft().source().language(language);
    }
    return record.build();
  }

  /** What stands before the number of the first item is of the whole page. */
  private void around(List<Passage> lines) {
    for (Passage line : nonBlank(lines)) {
      Optional<PageLabels.Match> match = PageLabels.get().at(PageKind.RESULTS, line);
      if (match.isEmpty()) {
        record.draft().unmapped("page", line.text());
      } else {
        where.label(match.get());
      }
    }
  }

  private static List<Passage> nonBlank(List<Passage> lines) {
    List<Passage> words = new ArrayList<>();
    for (Passage line : lines) {
      Passage stripped = line.strip();
      if (!stripped.isEmpty()) {
        words.add(stripped);
      }
    }
    return words;
  }

  /** Title, authors and source, of which the last alone is always there. */
  private void head(List<Passage> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int source = lines.size() - 1;
    boolean known = source(lines.get(source));
    List<Passage> rest = new ArrayList<>(lines.subList(0, source));
    if (!known) {
      record.draft().unmapped("source", lines.get(source).text());
    }
    if (rest.size() == 1 && !isListOfNames(rest.get(0))) {
      record.title(null, "title", rest.get(0));
      return;
    }
    for (int i = 0; i < rest.size(); i++) {
      Passage line = rest.get(i);
      boolean authors = i == rest.size() - 1 && (rest.size() == 2 || isListOfNames(line));
      if (authors && authors(line)) {
        continue;
      }
      if (i == 0 && rest.size() > 1) {
        record.title(null, "title", line);
      } else {
        record.text(line);
      }
    }
  }

  private static boolean isListOfNames(Passage line) {
    PrintedNames names = PrintedNames.list(line.stripEnd("."));
    return names.arePlausible()
        && names.names().size() > 1
        && names.names().stream().allMatch(name -> name.person().family().isPresent());
  }

  private boolean authors(Passage line) {
    PrintedNames names = PrintedNames.list(line.stripEnd("."));
    if (!names.arePlausible()) {
      return false;
    }
    People.tell(record, names, line);
    return true;
  }

  private boolean source(Passage line) {
    Matcher parts = SOURCE.matcher(line.text());
    if (!parts.matches()) {
      return false;
    }
    Passage journal = line.group(parts, "journal");
    record.draft().containerShortTitle(journal.text());
    record.cite("/container/shortTitle", journal);
    if (parts.group("volume") != null) {
      Passage volume = line.group(parts, "volume");
      record.volume(volume.text(), volume);
    }
    if (parts.group("issue") != null) {
      Passage issue = line.group(parts, "issue");
      record.issue(issue.text(), issue);
    }
    if (parts.group("pages") != null) {
      record.pages("source", line.group(parts, "pages"));
    }
    record.date("source", line.group(parts, "date"));
    record.draft().unmapped("source", parts.group("rest"));
    return true;
  }

  private void result(ResultLine result) {
    if (result.type() != null) {
      record.type("type", result.type());
    }
    if (result.language() != null) {
      record.language("language", result.language());
    }
    if (result.collection() != null) {
      for (Passage each : result.collection().split(COLLECTIONS)) {
        record.draft().unmapped("database", each.text());
      }
    }
    String id = result.id().text();
    IdentifierScheme scheme = id.startsWith("mdl-") ? IdentifierScheme.PMID : IdentifierScheme.VHL;
    if (Identifier.parse(scheme, id).identifier().isPresent()) {
      record.identifier(scheme, result.id());
    } else {
      record.draft().unmapped("ID", id);
    }
    where.language(result);
  }

  private void field(Field field, boolean severalLanguages) {
    PageLabels.Match label = field.label();
    if (label == null) {
      field.lines().forEach(record::text);
      return;
    }
    where.label(label);
    Passage value = field.value();
    if (value == null) {
      return;
    }
    switch (field.role()) {
      case "abstract" -> {
        String language = label.label().language();
        boolean sure = severalLanguages || record.languages().contains(language);
        record.abstractText(sure ? language : null, field.name(), field.lines());
      }
      case "headings" -> {
        boolean isMesh =
            record.draft().identifiers().stream()
                .anyMatch(id -> id.scheme() == IdentifierScheme.PMID);
        for (Passage line : field.lines()) {
          headings(field.name(), line, isMesh);
        }
      }
      default -> {
        if (!record.take(field)) {
          record.aside(field);
        }
      }
    }
  }

  /**
   * Headings are divided by a comma between blanks. Where a comma has no blank before it, it may be
   * part of a heading ({@code Stress Disorders, Post-Traumatic}): only what is known is told.
   */
  private void headings(String name, Passage line, boolean isMesh) {
    List<Passage> parts = line.split(BETWEEN_HEADINGS);
    if (parts.size() > 1 || line.text().indexOf(',') < 0 || isKnown(line)) {
      parts.forEach(each -> record.meshHeading(each, isMesh));
      return;
    }
    List<Passage> pieces = line.split(COMMA);
    if (pieces.stream().allMatch(ResultItem::isKnown)) {
      pieces.forEach(each -> record.meshHeading(each, isMesh));
    } else {
      record.draft().unmapped(name, line.text());
    }
  }

  private static boolean isKnown(Passage heading) {
    String label = heading.text().split("/", 2)[0].replace("*", "");
    return MeshHeadings.id(label).isPresent();
  }
}
