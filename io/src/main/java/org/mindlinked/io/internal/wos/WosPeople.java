package org.mindlinked.io.internal.wos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.Initials;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Person;

/**
 * The people of a record. Names, addresses and numbers stand in fields of their own; they are
 * brought together only where the same name stands in both. For one thread.
 */
final class WosPeople {
  /** {@code [Hill, Ann; Dale, Bo] Univ Nowhere, Town, Country.} */
  private static final Pattern ADDRESS = Pattern.compile("\\[([^\\]]*)\\]\\s*(.+)");

  private final PublicationDraft draft;
  private final List<Someone> all = new ArrayList<>();
  private final List<WosField> addresses = new ArrayList<>(1);
  private final List<WosField> numbers = new ArrayList<>(1);
  private @Nullable WosField names;
  private @Nullable WosField fullNames;
  private @Nullable WosField bookNames;
  private @Nullable WosField fullBookNames;

  /** A person with the two forms of the name. */
  private record Someone(String full, String brief, Contribution.Builder contribution) {
    boolean isCalled(String name) {
      return full.equals(name) || brief.equals(name);
    }
  }

  WosPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  /** Whether a field tells of people, and has been taken. */
  boolean takes(WosField field) {
    switch (field.tag()) {
      case "AU" -> names = first(names, field);
      case "AF" -> fullNames = first(fullNames, field);
      case "BA" -> bookNames = first(bookNames, field);
      case "BF" -> fullBookNames = first(fullBookNames, field);
      case "C1" -> addresses.add(field);
      case "OI" -> numbers.add(field);
      default -> {
        return false;
      }
    }
    return true;
  }

  private WosField first(@Nullable WosField before, WosField field) {
    if (before != null) {
      draft.unmapped(field.tag(), field.value());
      return before;
    }
    return field;
  }

  /** Nothing more comes. */
  void end() {
    people(names, fullNames);
    people(bookNames, fullBookNames);
    numbers.forEach(this::numbers);
    addresses.forEach(this::addresses);
    all.forEach(someone -> draft.publication().addContributors(someone.contribution().build()));
  }

  private void people(@Nullable WosField briefs, @Nullable WosField fulls) {
    if (briefs == null && fulls == null) {
      return;
    }
    List<String> brief = briefs == null ? List.of() : briefs.names();
    List<String> full = fulls == null ? brief : fulls.names();
    boolean paired = briefs == null || brief.size() == full.size();
    if (briefs != null && !paired) {
      // Which short name belongs to which full one is not known.
      String tag = briefs.tag();
      brief.forEach(name -> draft.unmapped(tag, name));
    }
    for (int i = 0; i < full.size(); i++) {
      String name = full.get(i);
      String other = paired && briefs != null ? brief.get(i) : name;
      if (name.equals("[Anonymous]")) {
        draft.unmapped(briefs == null ? "AF" : briefs.tag(), name);
      } else {
        person(name, other, briefs == null ? "" : briefs.tag());
      }
    }
  }

  private void person(String full, String brief, String tag) {
    Person person = PublicationDraft.person(full);
    if (!saysAll(person, full, brief)) {
      draft.unmapped(tag, brief);
    }
    Contribution.Builder contribution =
        Contribution.builder().person(person).addRoles(ContributionRole.AUTHOR);
    all.add(new Someone(full, brief, contribution));
  }

  /** Whether a short form says no more than the name. */
  private static boolean saysAll(Person person, String full, String brief) {
    String front = person.family().orElse("") + ", ";
    return full.equals(brief)
        || (brief.startsWith(front)
            && person
                .given()
                .map(Initials::of)
                .filter(initials -> initials.startsWith(brief.substring(front.length())))
                .isPresent());
  }

  /** {@code Hill, Ann/0000-0002-1825-0097}. */
  private void numbers(WosField field) {
    for (String item : field.items()) {
      int slash = item.indexOf('/');
      String name = item.substring(0, Math.max(slash, 0)).strip();
      Optional<Someone> owner = only(name);
      Optional<Identifier> number =
          Identifier.parse(IdentifierScheme.ORCID, item.substring(slash + 1).strip()).identifier();
      if (owner.isPresent() && number.isPresent()) {
        owner.get().contribution().addIdentifiers(number.get());
      } else {
        draft.unmapped(field.tag(), item);
      }
    }
  }

  private Optional<Someone> only(String name) {
    List<Someone> called = all.stream().filter(someone -> someone.isCalled(name)).toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  private void addresses(WosField field) {
    for (String address : whole(field.lines())) {
      Matcher matcher = ADDRESS.matcher(address);
      boolean known = matcher.matches();
      for (String name : known ? WosField.split(matcher.group(1)) : List.<String>of()) {
        Optional<Someone> at = only(name);
        known &= at.isPresent();
        at.ifPresent(
            someone ->
                someone.contribution().addAffiliations(draft.organisation(matcher.group(2))));
      }
      if (!known) {
        draft.unmapped(field.tag(), address);
      }
    }
  }

  /** An address ends with a full stop, and may take several lines. */
  private static List<String> whole(List<String> lines) {
    List<String> addresses = new ArrayList<>(lines.size());
    boolean open = false;
    for (String line : lines) {
      if (open && !line.startsWith("[")) {
        addresses.set(addresses.size() - 1, addresses.get(addresses.size() - 1) + ' ' + line);
      } else {
        addresses.add(line);
      }
      open = !line.endsWith(".");
    }
    return addresses;
  }
}
