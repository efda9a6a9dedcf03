package org.mindlinked.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Person;

/**
 * Names of people as pages list them: {@code Hill, Ann; Dale, Bo; ... Marsh, Cy; + view all},
 * {@code Hill, Ann and Dale, Bo}, {@code Hill A, Dale B, et al}. Where a list was cut, that is
 * known, and that its last name is the last. For one thread.
 */
final class PrintedNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le",
          "der", "den", "el", "al", "bin", "ten", "ter", "y", "e", "zu", "st");

  private static final Pattern ELISION = Pattern.compile("\\A(?:\\.{3}|\u2026)\\s*");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern ORCID =
      Pattern.compile(
          "\\s*(?:\\(?ORCID(?: logo| icon)?:?\\s*)?https?://orcid\\.org/(?<id>[\\dX-]{16,19})/?\\)?");

  /** In a list with semicolons, "y" and "e" are parts of names. */
  private static final Pattern SEMICOLON = Pattern.compile("\\s*[;\uff1b&]\\s*|\\s+and\\s+");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\s*&\\s*|\\s+(?:" + alternatives("and") + ")\\s+", Pattern.CASE_INSENSITIVE);

  /** A family name and initials: {@code de la Hill-Dale AB}. */
  private static final Pattern BRIEF =
      Pattern.compile(
          "(?<family>(?:\\p{Ll}+ ){0,3}\\p{Lu}[\\p{L}'\u2019-]*(?: \\p{Lu}[\\p{Ll}'\u2019-]+){0,2})"
              + " (?<given>\\p{Lu}{1,4})(?=\\s*(?:[,;.]|\\z))");

  private static final Pattern OTHERS =
      Pattern.compile(
          "\\A\\s*(?:" + alternatives("others") + ")(?!\\p{L})\\.?,?", Pattern.CASE_INSENSITIVE);

  private final List<Name> names = new ArrayList<>();
  private boolean complete = true;
  private boolean afterGap;
  private boolean plausible = true;
  private int end;

  private PrintedNames() {}

  /** A person and where the name stands. */
  record Name(Passage printed, Person person, List<Identifier> identifiers, boolean last) {
    /** The contribution of an author, without affiliations. */
    Contribution.Builder author(PageText page) {
      Contribution.Builder author =
          Contribution.builder().person(person).addRoles(ContributionRole.AUTHOR);
      author.addAllIdentifiers(identifiers);
      if (last) {
        author.last(true);
      }
      page.quote(printed).ifPresent(author::addEvidence);
      return author;
    }
  }

  private static String alternatives(String list) {
    return PageLabels.get().words(list).stream()
        .map(word -> Pattern.quote(word.text()))
        .collect(Collectors.joining("|"));
  }

  List<Name> names() {
    return names;
  }

  /** False if the list says that there are more. */
  boolean isComplete() {
    return complete;
  }

  /** Whether all parts look like names. */
  boolean arePlausible() {
    return plausible && !names.isEmpty();
  }

  /** Where the names end, as an index into the passage. */
  int end() {
    return end;
  }

  /** Names with the family name before a comma, divided by semicolons or words. */
  static PrintedNames list(Passage passage) {
    PrintedNames list = new PrintedNames();
    boolean divided = passage.text().indexOf(';') >= 0 || passage.text().indexOf('\uff1b') >= 0;
    for (Passage part : passage.split(divided ? SEMICOLON : WORDS)) {
      list.part(part);
    }
    list.end = passage.length();
    return list;
  }

  /** Names that were divided before. */
  static PrintedNames each(List<Passage> parts) {
    PrintedNames list = new PrintedNames();
    parts.forEach(list::part);
    return list;
  }

  private void part(Passage part) {
    if (OTHERS.matcher(part.text()).matches() || part.text().matches("\\.{3}|\u2026")) {
      complete = false;
      afterGap |= part.text().length() <= 3 && !part.text().startsWith("+");
      return;
    }
    Matcher gap = ELISION.matcher(part.text());
    Passage name = part;
    boolean last = afterGap;
    if (gap.find()) {
      name = part.from(gap.end());
      complete = false;
      last = true;
    }
    afterGap = false;
    int start = 0;
    Matcher orcid = ORCID.matcher(name.text());
    while (orcid.find()) {
      List<Identifier> ids =
          Identifier.parse(IdentifierScheme.ORCID, orcid.group("id"))
              .identifier()
              .map(List::of)
              .orElseGet(List::of);
      persons(name.sub(start, orcid.start()), ids, last);
      start = orcid.end();
    }
    persons(name.from(start), List.of(), last);
  }

  /** {@code Hill, Ann, Dale, Bo}: pairs; an identifier is the last one's. */
  private void persons(Passage names, List<Identifier> ids, boolean last) {
    List<Passage> pieces = names.split(COMMA);
    boolean pairs = pieces.size() > 2 && pieces.size() % 2 == 0;
    if (!pairs) {
      if (!pieces.isEmpty()) {
        add(pieces.get(0).upTo(pieces.get(pieces.size() - 1)), ids, last);
      }
      return;
    }
    for (int i = 0; i < pieces.size(); i += 2) {
      boolean atEnd = i + 2 == pieces.size();
      add(pieces.get(i).upTo(pieces.get(i + 1)), atEnd ? ids : List.of(), atEnd && last);
    }
  }

  private void add(Passage printed, List<Identifier> ids, boolean last) {
    if (printed.isEmpty()) {
      return;
    }
    plausible &= isName(printed.text());
    names.add(new Name(printed, PublicationDraft.person(printed.text()), ids, last));
  }

  /** Names and initials, divided by commas, up to what is none. */
  static PrintedNames brief(Passage passage) {
    PrintedNames list = new PrintedNames();
    String text = passage.text();
    int at = 0;
    while (at < text.length()) {
      Matcher others = OTHERS.matcher(text).region(at, text.length());
      if (!list.names.isEmpty() && others.find()) {
        list.complete = false;
        at = others.end();
        break;
      }
      Matcher name = BRIEF.matcher(text).region(at, text.length());
      if (!name.lookingAt()) {
        break;
      }
      Person person =
          Person.builder().family(name.group("family")).given(name.group("given")).build();
      list.names.add(new Name(passage.sub(at, name.end()), person, List.of(), false));
      at = name.end();
      while (at < text.length() && ", ;".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
        break;
      }
    }
    list.end = at;
    return list;
  }

  /** Whether words can be a name: few, each with a capital or a particle. */
  static boolean isName(String words) {
    String[] parts = words.replace(',', ' ').strip().split("\\s+", -1);
    if (parts.length > 7 || words.length() > 80) {
      return false;
    }
    for (String part : parts) {
      int first = part.isEmpty() ? 0 : part.codePointAt(0);
      boolean capital =
          Character.isUpperCase(first)
              || Character.isTitleCase(first)
              || Character.isIdeographic(first)
              || (part.length() > 2 && (part.startsWith("d'") || part.startsWith("d\u2019")));
      if (!capital && !PARTICLES.contains(part.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.chars().noneMatch(Character::isDigit);
  }
}
