package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.page.PageFields.Field;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** The page of a publication in a citation index with Chinese labels. For one thread. */
final class IndexPage {
  /** {@code Hill, Ann [1 ,2 ]}. */
  private static final Pattern KEYS =
      Pattern.compile("(?<name>[^\\[]+?)\\s*\\[(?<keys>[\\d,\\s\uff0c]+)\\]");

  /** {@code [1] Univ Nowhere, Town}, {@code 1. ...}. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\[(?<key>\\d+)\\]\\s*(?<name>\\S.*)|(?<number>\\d+)[.\u3001]\\s*(?<plain>\\S.*)");

  private static final Pattern VOLUME = Pattern.compile("\u7b2c?\\s*(?<value>[\\w-]+)\\s*\u5377");
  private static final Pattern ISSUE = Pattern.compile("\u7b2c?\\s*(?<value>[\\w-]+)\\s*\u671f");
  private static final Pattern YEAR = Pattern.compile("(?<value>\\d{4})\\s*\u5e74");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:\u7b2c|\u9875\u7801?[:\uff1a]?)?\\s*(?<value>\\w+(?:[-\u2013]\\w+)?)\\s*\u9875");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?<code>[\\w.+/=-]+)\\s*(?:[\\[\u3014(](?<label>[^\\])\u3015]+)[\\])\u3015])?");
  private static final Pattern BETWEEN = Pattern.compile("[;\uff1b]");
  private static final Pattern REFERENCE =
      Pattern.compile("[\u2022*\u00b7]?\\s*\\[\\d+\\]\\s*(?<text>\\S.*)");

  private final PageRecord record;
  private final Map<String, Reference> places = new HashMap<>();
  private long listed;
  private long claimed = -1;

  IndexPage(PageRecord record) {
    this.record = record;
  }

  void tell(List<Field> fields) {
    fields.stream()
        .filter(field -> field.role().equals("affiliations"))
        .forEach(field -> field.lines().forEach(this::place));
    boolean labelled =
        fields.stream()
            .anyMatch(field -> field.role().startsWith("title") && field.value() != null);
    boolean before = true;
    int above = 0;
    for (Field field : fields) {
      if (field.label() != null && !field.role().equals("control")) {
        break;
      }
      above += field.lines().size();
    }
    for (Field field : fields) {
      if (field.label() == null && before && !labelled && above == 1) {
        record.title(null, "title", field.lines().get(0));
      } else {
        field(field);
      }
      before &= field.label() == null || field.role().equals("control");
    }
    references();
  }

  private void field(Field field) {
    switch (field.role()) {
      case "" -> field.lines().forEach(record::text);
      case "authors" -> field.lines().forEach(this::authors);
      case "affiliations" -> {
        // These were told before.
      }
      case "source" -> source(field);
      case "funding" -> funding(field);
      case "clc" -> classes(field, "clc");
      case "discipline" -> classes(field, "discipline-code");
      case "page-count" -> pageCount(field);
      case "references" -> references(field);
      case "references-total" -> {
        Passage label = Objects.requireNonNull(field.label()).printed();
        total(label, field.label().numbers().get(0));
        references(field);
      }
      default -> {
        if (!record.take(field)) {
          record.aside(field);
        }
      }
    }
  }

  private void place(Passage line) {
    Matcher parts = PLACE.matcher(line.text());
    boolean numbered = parts.matches();
    String key = numbered ? numbered(parts, "key", "number") : "";
    Passage name =
        numbered ? line.group(parts, parts.group("name") == null ? "plain" : "name") : line;
    Organisation.Builder node = Organisation.builder().name(Text.of(name.text()));
    record.page().quote(line).ifPresent(node::addEvidence);
    // Two numbers may have one name; they are kept apart as printed.
    places.put(key, record.draft().organisation(key + " " + name.text(), node.build()));
  }

  private static String numbered(Matcher parts, String one, String other) {
    return parts.group(one) == null ? parts.group(other) : parts.group(one);
  }

  private void authors(Passage line) {
    List<Passage> people = line.split(BETWEEN);
    for (Passage each : people.size() > 1 ? people : chinese(line)) {
      author(each);
    }
  }

  /** Chinese names stand without a comma inside. */
  private static List<Passage> chinese(Passage line) {
    return PageRecord.isChinese(line.text()) ? PageRecord.divided(line) : List.of(line);
  }

  private void author(Passage each) {
    if (PageLabels.get().isWord("others", each.text())) {
      record.draft().publication().contributorsComplete(false);
      record.cite("/contributorsComplete", each);
      return;
    }
    Matcher keys = KEYS.matcher(each.text());
    boolean keyed = keys.matches();
    String name = keyed ? keys.group("name") : each.text();
    Contribution.Builder author =
        Contribution.builder()
            .person(PublicationDraft.person(name))
            .addRoles(ContributionRole.AUTHOR);
    if (keyed) {
      for (String key : keys.group("keys").split("[,\uff0c\\s]+", -1)) {
        Reference place = places.get(key);
        if (place != null) {
          author.addAffiliations(place);
        } else if (!key.isBlank()) {
          record.draft().unmapped("affiliation " + key, name);
        }
      }
    }
    record.page().quote(each).ifPresent(author::addEvidence);
    record.draft().publication().addContributors(author.build());
  }

  /** {@code BMJ OPEN | 2023年 / 13卷 / 08期}: what stands before the year is the journal. */
  private void source(Field field) {
    Passage value = field.value();
    if (value == null) {
      return;
    }
    StringBuilder left = new StringBuilder(value.text());
    int start = value.length();
    start = Math.min(start, part(value, YEAR, left, year -> record.date(field.name(), year)));
    start =
        Math.min(start, part(value, VOLUME, left, volume -> record.volume(volume.text(), volume)));
    start = Math.min(start, part(value, ISSUE, left, issue -> record.issue(issue.text(), issue)));
    start = Math.min(start, part(value, PAGES, left, pages -> record.pages(field.name(), pages)));
    Passage journal = value.sub(0, start).stripEnd("|,\uff0c/ ");
    if (journal.text().startsWith("\u300a") && journal.text().endsWith("\u300b")) {
      journal = journal.sub(1, journal.length() - 1);
    }
    if (!journal.isEmpty()) {
      record.container(journal);
    }
    String rest =
        left.substring(Math.min(start, left.length()))
            .replaceAll("[\\s|/,\uff0c.\u3002:\uff1a]", "");
    if (!rest.isEmpty()) {
      record.aside(field);
    }
  }

  /** Tells a part, blanks it, and gives where it begins. */
  private static int part(
      Passage value,
      Pattern pattern,
      StringBuilder left,
      java.util.function.Consumer<Passage> tell) {
    Matcher matcher = pattern.matcher(left);
    if (!matcher.find()) {
      return value.length();
    }
    tell.accept(value.group(matcher, "value"));
    for (int i = matcher.start(); i < matcher.end(); i++) {
      left.setCharAt(i, ' ');
    }
    return matcher.start();
  }

  /** The name may be the index's translation. */
  private void funding(Field field) {
    for (Passage line : field.lines()) {
      for (Passage funder : line.split(BETWEEN)) {
        boolean chinese = PageRecord.isChinese(funder.text());
        Funding.Builder node =
            Funding.builder()
                .asFound(chinese ? Text.of("zh", funder.text()) : Text.of(funder.text()));
        record.page().quote(funder).ifPresent(node::addEvidence);
        record.draft().publication().addFunding(node.build());
        if (chinese
            && !record.titles().isEmpty()
            && !PageRecord.isChinese(record.titles().first())) {
          doubt(funder);
        }
      }
    }
  }

  private void doubt(Passage funder) {
    record
        .entry()
        .warning(
            IoCodes.INDEX_TRANSLATION,
            "the index names the funder \""
                + funder.text()
                + "\", which the publication cannot have printed so",
            record.lineOf(funder),
            "look who paid in the publication itself; a translated name can mean another funder");
    Note.Builder note =
        Note.builder()
            .kind(NoteKind.WARNING)
            .field("/funding/0/asFound")
            .text(
                Text.of(
                    "en",
                    "The index gives the name of the funder in Chinese, and the publication is not in"
                        + " Chinese: check it with the publication."));
    record.page().quote(funder).ifPresent(note::addEvidence);
    record.draft().publication().addNotes(note.build());
  }

  private void classes(Field field, String scheme) {
    for (Passage line : field.lines()) {
      for (Passage each : line.split(BETWEEN)) {
        Matcher parts = CLASS.matcher(each.text());
        if (!parts.matches()) {
          record.draft().unmapped(field.name(), each.text());
          continue;
        }
        Subject.Builder subject = Subject.builder().scheme(scheme).code(parts.group("code"));
        String label = parts.group("label");
        if (label != null) {
          subject.label(PageRecord.isChinese(label) ? Text.of("zh", label) : Text.of(label));
        }
        record.page().quote(each).ifPresent(subject::addEvidence);
        record.draft().subject(subject.build());
      }
    }
  }

  private void pageCount(Field field) {
    Passage value = field.value();
    if (value == null) {
      return;
    }
    Passage number = value.stripEnd("\u9875");
    if (number.text().matches("\\d{1,6}")) {
      record.draft().publication().pageCount(Long.parseLong(number.text()));
      record.cite("/pageCount", field.whole());
    } else {
      record.aside(field);
    }
  }

  private void total(Passage label, long number) {
    claimed = number;
    record.draft().publication().referencesTotal(number);
    record.cite("/referencesTotal", label);
  }

  /** A reference begins with its number; what follows on lines of its own belongs to it. */
  private void references(Field field) {
    List<Passage> lines = new ArrayList<>();
    for (Passage line : field.lines()) {
      boolean begins = REFERENCE.matcher(line.text()).matches();
      if (begins) {
        reference(lines);
        lines.clear();
      }
      if (begins || !lines.isEmpty()) {
        lines.add(line);
      } else {
        record.text(line);
      }
    }
    reference(lines);
  }

  private void reference(List<Passage> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Matcher first = REFERENCE.matcher(lines.get(0).text());
    StringBuilder words =
        new StringBuilder(first.matches() ? first.group("text") : lines.get(0).text());
    lines.stream().skip(1).forEach(line -> words.append('\n').append(line.text()));
    CitedReference.Builder node = CitedReference.builder().text(Text.of(words.toString()));
    record
        .page()
        .quote(lines.get(0).upTo(lines.get(lines.size() - 1)))
        .ifPresent(node::addEvidence);
    record.draft().publication().addReferences(node.build());
    listed++;
  }

  private void references() {
    if (claimed > listed) {
      record
          .entry()
          .warning(
              IoCodes.PAGE_GAP,
              "the page counts " + claimed + " references and lists " + listed,
              record.entry().firstLine(),
              "both are told; take the others from the publication if they are needed");
    }
  }
}
