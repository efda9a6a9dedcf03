package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.page.PageFields.Field;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Text;

/**
 * The page of an institute about a study: its title, its citation as far as it is understood, the
 * licence of the page. The paragraphs stay text for a person. For one thread.
 */
final class InstitutePage {
  private static final Pattern DOI =
      Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S*[^\\s.,;)])");

  private static final Pattern LICENCE =
      Pattern.compile(
          "https?://creativecommons\\.org/[\\w./-]+|CC[ -]BY(?:[ -](?:NC|ND|SA))*[ -]\\d\\.\\d|CC0(?:[ -]1\\.0)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code Journal. 2021;12(3):45-60.} */
  private static final Pattern JOURNAL =
      Pattern.compile(
          "[\\s.]*(?<journal>[^.;]+)\\.\\s*(?<date>\\d{4}(?: \\p{L}{3}(?: \\d{1,2})?)?)\\s*;"
              + "\\s*(?<volume>\\w+)(?:\\((?<issue>[^)]+)\\))?\\s*:\\s*(?<pages>[\\w-]+)[\\s.]*");

  private final PageRecord record;

  InstitutePage(PageRecord record) {
    this.record = record;
  }

  void tell(List<Field> fields) {
    boolean first = true;
    for (Field field : fields) {
      boolean isTitle = first && field.label() == null && field.lines().size() == 1;
      first = false;
      if (isTitle) {
        Passage title = field.lines().get(0);
        record.title(null, "title", title);
        record.draft().source().title(Text.of(title.text()));
        record.citeSource("/title", title);
      } else {
        field(field);
      }
    }
  }

  private void field(Field field) {
    switch (field.role()) {
      case "" -> field.lines().forEach(record::text);
      case "link" -> link(record, field);
      case "authors" -> authors(record, field);
      case "citation" -> citation(field);
      case "licence" -> licence(field);
      case "publisher" -> sourcePublisher(field.value());
      case "published-in" -> publishedIn(field);
      default -> {
        if (!record.take(field)) {
          record.aside(field);
        }
      }
    }
  }

  /** A link of which only the words were copied, or an address too. */
  static void link(PageRecord record, Field field) {
    boolean hasTarget = false;
    for (Passage line : field.lines()) {
      if (DOI.matcher(line.text()).matches()) {
        record.identifier(IdentifierScheme.DOI, line);
        hasTarget = true;
      } else if (line.text().startsWith("http")) {
        record.draft().unmapped(field.name(), line.text());
        hasTarget = true;
      } else {
        record.text(line);
      }
    }
    if (!hasTarget) {
      record.draft().unmapped("link without target", field.name());
    }
  }

  /** People, if the lines look like names; else they are text that happens to stand there. */
  static void authors(PageRecord record, Field field) {
    for (Passage line : field.lines()) {
      PrintedNames brief = PrintedNames.brief(line);
      boolean isBrief = !brief.names().isEmpty() && brief.end() >= line.length();
      PrintedNames names = isBrief ? brief : named(line);
      if (isBrief || names.arePlausible()) {
        People.tell(record, names, line);
      } else {
        record.text(line);
      }
    }
  }

  /** {@code Ann Hill, Bo Dale}: without a comma inside of names. */
  private static PrintedNames named(Passage line) {
    return line.text().indexOf(';') < 0
        ? PrintedNames.each(line.split(Pattern.compile(",|\\s+(?:and|y|e)\\s+|\u3001")))
        : PrintedNames.list(line);
  }

  private void citation(Field field) {
    Passage citation = field.value();
    if (citation == null) {
      return;
    }
    boolean understood = false;
    PrintedNames names = PrintedNames.brief(citation);
    if (!names.names().isEmpty()) {
      People.tell(record, names, citation.sub(0, names.end()));
    }
    Passage rest = citation.from(names.end());
    Passage behind = behindTitle(rest);
    if (behind != null) {
      understood = !names.names().isEmpty() && journal(behind);
    }
    doi(citation);
    if (!understood) {
      record.aside(field);
    }
  }

  /** What follows the title, if that is the one of the page. */
  private @Nullable Passage behindTitle(Passage rest) {
    if (record.titles().isEmpty()) {
      return null;
    }
    String title = record.titles().first();
    int at = rest.text().indexOf(title);
    if (at < 0 || !rest.sub(0, at).stripEnd(".").isEmpty()) {
      return null;
    }
    record.cite("/title", rest.sub(at, at + title.length()));
    return rest.from(at + title.length());
  }

  /** Whether all that stands behind the title was understood. */
  private boolean journal(Passage behind) {
    Matcher doi = DOI.matcher(behind.text());
    Passage words = doi.find() ? behind.sub(0, doi.start()) : behind;
    if (words.stripEnd(".").isEmpty()) {
      return true;
    }
    Matcher parts = JOURNAL.matcher(words.text());
    if (!parts.matches()) {
      return false;
    }
    record.container(words.group(parts, "journal").strip());
    record.date("citation", words.group(parts, "date"));
    record.volume(parts.group("volume"), words.group(parts, "volume"));
    if (parts.group("issue") != null) {
      record.issue(parts.group("issue"), words.group(parts, "issue"));
    }
    record.pages("citation", words.group(parts, "pages"));
    return true;
  }

  private void doi(Passage citation) {
    Matcher doi = DOI.matcher(citation.text());
    if (doi.find()) {
      record.identifier(IdentifierScheme.DOI, citation.sub(doi.start(1), doi.end(1)));
    }
  }

  private void publishedIn(Field field) {
    List<Passage> lines = field.lines();
    boolean isName =
        lines.size() == 1 && lines.get(0).length() <= 120 && !lines.get(0).text().endsWith(".");
    if (isName) {
      record.container(lines.get(0));
    } else {
      lines.forEach(record::text);
    }
  }

  private void sourcePublisher(@Nullable Passage value) {
    if (value != null) {
      record.draft().source().publisher(Text.of(value.text()));
      record.citeSource("/publisher", value);
    }
  }

  /** The licence of the page, which is not that of the article. */
  private void licence(Field field) {
    Passage all = field.value();
    if (all == null) {
      return;
    }
    List<String> lines = new ArrayList<>();
    field.lines().forEach(line -> lines.add(line.text()));
    record.draft().source().rights(Text.of(String.join("\n", lines)));
    record.citeSource("/rights", all);
    Matcher licence = LICENCE.matcher(all.text());
    while (licence.find()) {
      Iri known = Licences.canonical(licence.group()).orElse(null);
      if (known != null) {
        record.draft().source().license(known);
        record.citeSource("/license", all.sub(licence.start(), licence.end()));
        break;
      }
    }
    for (PageLabels.Word word : PageLabels.get().words("creator")) {
      String[] around = word.text().split("~", -1);
      Matcher creator =
          Pattern.compile(
                  Pattern.quote(around[0]) + "(.{2,200}?)" + Pattern.quote(around[1]),
                  Pattern.CASE_INSENSITIVE)
              .matcher(all.text());
      if (creator.find()) {
        sourcePublisher(all.sub(creator.start(1), creator.end(1)));
        return;
      }
    }
  }
}
