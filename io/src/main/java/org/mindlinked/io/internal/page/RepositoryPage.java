package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.page.PageFields.Field;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.FileVersion;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Text;

/** The page of a publication in a repository of EPrints. For one thread. */
final class RepositoryPage {
  private static final Pattern CITATION =
      Pattern.compile(
          "(?<names>\\S.{1,4000}?)\\s*\\((?<year>\\d{4}[^)]{0,20})\\)\\s+(?<rest>\\S.*)");

  private static final Pattern FILE =
      Pattern.compile(
          "(?<name>\\S.{0,200}?\\.(?<suffix>[A-Za-z][A-Za-z0-9]{1,4}))(?:\\s+-\\s+(?<version>\\S.*))?");

  private static final Set<String> SUFFIXES =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "txt", "zip", "html", "htm", "csv", "xls", "xlsx",
          "ppt", "pptx");

  private static final Pattern SIZE =
      Pattern.compile(
          "(?:" + words("download") + ")\\s*\\((?<size>[^)]{1,20})\\).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+");
  private static final Pattern RIGHTS =
      Pattern.compile("(?:\u00a9|\\(c\\)|Copyright)[^.]*\\.?", Pattern.CASE_INSENSITIVE);

  private static final Pattern PATH = Pattern.compile("\\s+[\u00bb\u203a]\\s+");

  private final PageRecord record;
  private final List<Passage> loose = new ArrayList<>();
  private StoredFile.@Nullable Builder file;

  RepositoryPage(PageRecord record) {
    this.record = record;
  }

  private static String words(String list) {
    return PageLabels.get().words(list).stream()
        .map(word -> Pattern.quote(word.text()))
        .collect(Collectors.joining("|"));
  }

  void tell(List<Field> fields) {
    for (Field field : fields) {
      if (field.label() == null) {
        loose.addAll(field.lines());
      } else {
        field(field);
      }
    }
    citation();
    site();
    for (Passage line : loose) {
      if (!file(line)) {
        record.text(line);
      }
    }
    endFile();
  }

  private void field(Field field) {
    Passage value = field.value();
    switch (field.role()) {
      case "uri" -> {
        if (value != null) {
          uri(field.name(), value);
        }
      }
      case "official-url" -> {
        for (Passage line : field.lines()) {
          record.address(field.name(), line);
        }
      }
      case "doi" -> {
        if (value != null
            && Identifier.parse(IdentifierScheme.DOI, value.text()).identifier().isPresent()) {
          record.identifier(IdentifierScheme.DOI, value);
        } else {
          record.aside(field);
        }
      }
      case "information" -> information(field);
      default -> {
        if (!record.take(field)) {
          record.aside(field);
        }
      }
    }
  }

  private void uri(String name, Passage value) {
    Optional<Iri> address = Iri.parse(value.text());
    if (address.isEmpty()) {
      record.draft().unmapped(name, value.text());
      return;
    }
    record.draft().source().url(address.get());
    record.citeSource("/url", value);
    if (Identifier.parse(IdentifierScheme.EPRINTS, value.text()).identifier().isPresent()) {
      record.identifier(IdentifierScheme.EPRINTS, value);
    }
  }

  /** Who has the rights, and the licence if its address is given; the words are kept too. */
  private void information(Field field) {
    for (Passage line : field.lines()) {
      Matcher rights = RIGHTS.matcher(line.text());
      boolean whole = false;
      if (rights.find()) {
        Passage words = line.sub(rights.start(), rights.end()).strip();
        record.draft().publication().rights(Text.of(words.text()));
        record.cite("/rights", words);
        whole = words.length() == line.length();
      }
      Matcher address = ADDRESS.matcher(line.text());
      while (address.find()) {
        Optional<Iri> licence = Licences.canonical(address.group());
        if (licence.isPresent()) {
          record.draft().publication().license(licence.get());
          record.cite("/license", line.sub(address.start(), address.end()));
        }
      }
      record.draft().unmapped(field.name(), whole ? null : line.text());
    }
  }

  /**
   * The line with people, year, title and journal. Where its title ends is known by the title that
   * stands elsewhere on the page: under a label, or on a line of its own.
   */
  private void citation() {
    for (Passage line : loose) {
      Matcher parts = CITATION.matcher(line.text());
      if (!parts.matches()) {
        continue;
      }
      Passage rest = line.group(parts, "rest");
      Passage title = title(line, rest);
      if (title == null) {
        continue;
      }
      loose.remove(line);
      PrintedNames names = PrintedNames.list(line.group(parts, "names"));
      People.tell(record, names, line.group(parts, "names"));
      record.date("date", line.group(parts, "year"));
      if (record.titles().own() == null) {
        record.title(null, "title", title);
        loose.removeIf(other -> other.text().equals(title.text()));
      }
      CitedIn.tell(record, line, rest.from(title.length()));
      break;
    }
    String title = record.titles().own();
    if (title != null) {
      loose.removeIf(line -> line.text().equals(title));
    }
  }

  private @Nullable Passage title(Passage line, Passage rest) {
    String known = record.titles().own();
    if (known != null) {
      return rest.text().startsWith(known) ? rest.sub(0, known.length()) : null;
    }
    for (Passage other : loose) {
      String words = other.stripEnd(".").text();
      if (!other.equals(line) && words.length() > 3 && rest.text().startsWith(words)) {
        return rest.sub(0, words.length());
      }
    }
    return null;
  }

  /** The name of the repository, at the end of the path to the page. */
  private void site() {
    for (Passage line : loose) {
      List<Passage> path = line.split(PATH);
      if (path.size() > 1) {
        String last = path.get(path.size() - 1).text();
        for (Passage name : loose) {
          if (name.text().equals(last)) {
            record.draft().source().publisher(Text.of(last));
            record.citeSource("/publisher", name);
            loose.removeAll(List.of(line, name));
            return;
          }
        }
      }
    }
  }

  private boolean file(Passage line) {
    Matcher name = FILE.matcher(line.text());
    if (name.matches() && SUFFIXES.contains(name.group("suffix").toLowerCase(Locale.ROOT))) {
      endFile();
      StoredFile.Builder next = StoredFile.builder().name(name.group("name"));
      if (name.group("suffix").equalsIgnoreCase("pdf")) {
        next.mediaType("application/pdf");
      }
      String version = name.group("version");
      Optional<FileVersion> known =
          version == null
              ? Optional.empty()
              : PageLabels.get().meaning("file", version).flatMap(FileVersion.SCHEME::byToken);
      known.ifPresent(next::version);
      if (version != null && known.isEmpty()) {
        record.draft().unmapped("file", line.text());
      }
      record.page().quote(line).ifPresent(next::addEvidence);
      file = next;
      return true;
    }
    Matcher size = SIZE.matcher(line.text());
    StoredFile.Builder open = file;
    if (open != null && size.matches()) {
      open.sizeAsFound(Objects.requireNonNull(size.group("size")));
      endFile();
      return true;
    }
    return false;
  }

  private void endFile() {
    if (file != null) {
      record.draft().publication().addFiles(file.build());
    }
    file = null;
  }

  /** What stands in a citation behind the title. */
  private static final class CitedIn {
    private static final Pattern JOURNAL =
        Pattern.compile(
            "\\A[\\s.]*(?<journal>[^,\\[]{2,200}?)\\s*,\\s*(?<volume>[A-Za-z]{0,3}\\d[\\w-]*)\\s*(?:\\((?<issue>[^)]{1,30})\\))?\\s*(?=[,.]|\\z)");

    private static final Pattern ARTICLE =
        Pattern.compile(
            "\\b(?:" + words("article-number") + ")\\s+(?<value>\\w*\\d\\w*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PAGES =
        Pattern.compile("\\bpp?\\.\\s*(?<value>\\w+(?:[-\u2013]\\w+)?)");

    private static final Pattern ISSN =
        Pattern.compile("\\bISSN\\s+(?<value>\\d{4}-\\d{3}[\\dXx])");
    private static final Pattern ISBN = Pattern.compile("\\bISBN\\s+(?<value>[\\dXx-]{10,17})");
    private static final Pattern DOI =
        Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(?<value>10\\.\\d{4,9}/\\S*[^\\s.,;)])");
    private static final Pattern NOTHING = Pattern.compile("[\\s.,;()]*");

    private CitedIn() {}

    static void tell(PageRecord record, Passage citation, Passage rest) {
      StringBuilder left = new StringBuilder(rest.text());
      each(rest, DOI, left, value -> record.identifier(IdentifierScheme.DOI, value));
      each(
          rest,
          ISSN,
          left,
          value -> record.draft().containerNumber("ISSN", IdentifierScheme.ISSN, value.text()));
      each(rest, ISBN, left, value -> record.draft().unmapped("ISBN", value.text()));
      for (PageLabels.Word word : PageLabels.get().words("access")) {
        Pattern route =
            Pattern.compile(
                "(?<value>" + Pattern.quote(word.text()) + ")", Pattern.CASE_INSENSITIVE);
        each(
            rest,
            route,
            left,
            value -> {
              boolean green =
                  "green".equals(PageLabels.get().meaning("access", word.text()).orElse(""));
              record.draft().publication().access(green ? AccessRoute.GREEN : AccessRoute.GOLD);
              record.cite("/access", value);
            });
      }
      each(rest, PAGES, left, value -> record.draft().pages("citation", value.text()));
      each(
          rest,
          ARTICLE,
          left,
          value -> {
            record.draft().publication().articleNumber(value.text());
            record.cite("/articleNumber", value);
          });
      journal(record, rest, left);
      if (!NOTHING.matcher(left).matches()) {
        record.draft().unmapped("citation", citation.text());
      }
    }

    private static void journal(PageRecord record, Passage rest, StringBuilder left) {
      Matcher parts = JOURNAL.matcher(left);
      if (!parts.find()) {
        return;
      }
      record.container(rest.group(parts, "journal").strip());
      record.volume(parts.group("volume"), rest.group(parts, "volume"));
      if (parts.group("issue") != null) {
        record.issue(parts.group("issue"), rest.group(parts, "issue"));
      }
      blank(left, parts);
    }

    private static void each(
        Passage rest,
        Pattern pattern,
        StringBuilder left,
        java.util.function.Consumer<Passage> tell) {
      Matcher matcher = pattern.matcher(left.toString());
      while (matcher.find()) {
        tell.accept(rest.group(matcher, "value"));
        blank(left, matcher);
      }
    }

    private static void blank(StringBuilder left, Matcher matcher) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        left.setCharAt(i, ' ');
      }
    }
  }
}
