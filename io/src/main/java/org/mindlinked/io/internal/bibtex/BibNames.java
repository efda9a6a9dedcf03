package org.mindlinked.io.internal.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Person;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Who made it. Names are parted by the word "and" and divided as BibTeX divides them: {@code First
 * von Last}, {@code von Last, First}, {@code von Last, Jr, First}, or BibLaTeX's named parts. What
 * stands in brackets as a whole is an organisation. For one thread.
 */
final class BibNames {
  private static final Set<String> OTHERS = Set.of("others", "et al.", "et al", "et. al.");
  private static final Set<String> NOBODY =
      Set.of(
          "anonymous", "[anonymous]", "anon", "anon.", "no authors listed", "[no authors listed]");

  /** The last word of a name that is no family name: {@code Hill AM}, {@code Ann Hill Jr}. */
  private static final Pattern NO_FAMILY_NAME = Pattern.compile("\\p{Lu}{1,3}|(?:Jr|Sr)\\.?");

  private static final Pattern WHOLE_WORD = Pattern.compile("\\p{Ll}");

  private static final Pattern PART =
      Pattern.compile("\\s*(given|family|prefix|suffix)(-i)?\\s*=\\s*(.*)", Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile("(.+?)/(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])");

  private final Entry entry;
  private final PublicationDraft draft;
  private final List<Contribution.Builder> people = new ArrayList<>();
  private final Map<String, Contribution.Builder> byName = new LinkedHashMap<>();

  BibNames(Entry entry, PublicationDraft draft) {
    this.entry = entry;
    this.draft = draft;
  }

  /** The names of a field in that role. */
  void tell(BibField field, ContributionRole role) {
    List<String> names = split(field.value());
    for (String name : names) {
      String words = Latex.text(name);
      if (words.isEmpty() || words.equals(",")) {
        continue;
      }
      String lower = words.toLowerCase(Locale.ROOT);
      if (OTHERS.contains(lower)) {
        draft.publication().contributorsComplete(false);
      } else if (NOBODY.contains(lower)) {
        draft.unmapped(field.name(), name);
      } else {
        add(field, name, words, role);
      }
    }
  }

  /** Names; some programs part them by semicolons. */
  private static List<String> split(String value) {
    List<String> names = Braces.splitAtWord(value, "and");
    boolean semicolons = names.size() == 1 && value.indexOf(';') >= 0 && value.indexOf('&') < 0;
    return semicolons ? Braces.split(value, ';') : names;
  }

  private void add(BibField field, String name, String words, ContributionRole role) {
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    String whole = Braces.inner(name);
    if (whole != null) {
      contribution.organisation(draft.organisation(words));
      warnOfSeveral(field, words, Braces.splitAtWord(whole, "and").size() > 1);
    } else {
      contribution.person(person(field, name, words));
    }
    people.add(contribution);
    byName.putIfAbsent(words, contribution);
  }

  private void warnOfSeveral(BibField field, String words, boolean several) {
    if (several) {
      entry.warning(
          IoCodes.SEVERAL_PEOPLE,
          field.name() + " has one name that looks like several: " + Shown.of(words),
          entry.lineAt(field.at()),
          "if they are several, write \"and\" between them, outside of brackets");
    }
  }

  private Person person(BibField field, String name, String words) {
    List<String> parts = Braces.split(name, ',');
    Person named = named(field, parts);
    if (named != null) {
      return named;
    }
    String family = Latex.text(parts.get(0));
    switch (parts.size()) {
      case 1 -> {
        return firstLast(name, words);
      }
      case 2 -> {
        return parted(words, family, Latex.text(parts.get(1)), "");
      }
      case 3 -> {
        return parted(words, family, Latex.text(parts.get(2)), Latex.text(parts.get(1)));
      }
      default -> {
        warnOfSeveral(field, words, true);
        return Person.builder().full(words).build();
      }
    }
  }

  private static Person parted(String whole, String family, String given, String suffix) {
    if (family.isEmpty() || (given.isEmpty() && suffix.isEmpty())) {
      String only = family + given;
      return Person.builder().full(only.isEmpty() ? whole : only).build();
    }
    Person.Builder person = Person.builder().family(family);
    if (!given.isEmpty()) {
      person.given(given);
    }
    if (!suffix.isEmpty()) {
      person.suffix(suffix);
    }
    return person.build();
  }

  /** {@code given=Ann, family=Hill, prefix=von, suffix=Jr}; null if it is not of this form. */
  private @Nullable Person named(BibField field, List<String> parts) {
    Map<String, String> known = new LinkedHashMap<>();
    boolean twice = false;
    for (String part : parts) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        return null;
      }
      if (matcher.group(2) == null) {
        twice |= known.put(matcher.group(1), Latex.text(matcher.group(3))) != null;
      }
    }
    if (twice) {
      draft.unmapped(field.name(), field.value());
    }
    String prefix = known.getOrDefault("prefix", "");
    String family = (prefix + " " + known.getOrDefault("family", "")).strip();
    String given = known.getOrDefault("given", "");
    return family.isEmpty() && given.isEmpty()
        ? null
        : parted("", family, given, known.getOrDefault("suffix", ""));
  }

  /** The last word is the family name, with the words in small letters before it. */
  private static Person firstLast(String name, String words) {
    List<String> all = Braces.words(name);
    String last = all.get(all.size() - 1);
    boolean initials =
        NO_FAMILY_NAME.matcher(Latex.text(last)).matches() && WHOLE_WORD.matcher(all.get(0)).find();
    if (all.size() == 1 || initials) {
      return Person.builder().full(words).build();
    }
    int family = all.size() - 1;
    for (int i = family - 1; i >= 0; i--) {
      family = isSmall(all.get(i)) ? i : family;
    }
    String given = Latex.text(String.join(" ", all.subList(0, family)));
    return parted(words, Latex.text(String.join(" ", all.subList(family, all.size()))), given, "");
  }

  /** Whether its first letter is a small one; words in brackets have no case. */
  private static boolean isSmall(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String text = Latex.text(word);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  /** The ORCIDs of Web of Science: {@code Hill, Ann/0000-0002-1825-0097}, one a line. */
  void numbers(BibField field) {
    String inner = Braces.inner(field.value());
    for (String line : (inner == null ? field.value() : inner).split("\\R", -1)) {
      Matcher numbered = NUMBERED.matcher(line.strip());
      boolean known = false;
      if (numbered.matches()) {
        Contribution.Builder owner = byName.get(Latex.text(numbered.group(1)));
        var orcid = Identifier.parse(IdentifierScheme.ORCID, numbered.group(2)).identifier();
        if (owner != null && orcid.isPresent()) {
          owner.addIdentifiers(orcid.get());
          known = true;
        }
      }
      draft.unmapped(field.name(), known ? null : line);
    }
  }

  /** Nothing more comes. */
  void end() {
    people.forEach(each -> draft.publication().addContributors(each.build()));
  }
}
