package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Person;

/** Who made it, in the order of the lines. For one thread. */
final class RisPeople {
  private static final Pattern OTHERS =
      Pattern.compile("(?:et\\.? ?al\\.?|and others|others)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOBODY =
      Set.of(
          "anonymous", "[anonymous]", "anon", "anon.", "[no authors listed]", "no authors listed");

  private final PublicationDraft draft;
  private final List<Contribution.Builder> people = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>(0);
  private final Set<String> authors = new java.util.HashSet<>();
  private final List<String> publishers = new ArrayList<>(1);
  private String addressTag = "AD";
  private String authorTag = "";

  RisPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  /** Authors; files that have both AU and A1 say the same in both. */
  void author(String tag, String value) {
    if (authorTag.isEmpty()) {
      authorTag = tag;
    }
    for (String name : split(value)) {
      boolean again = !authors.add(name) && !authorTag.equals(tag);
      if (!again) {
        add(tag, name, ContributionRole.AUTHOR);
      }
    }
  }

  void others(String tag, String value, ContributionRole role) {
    for (String name : split(value)) {
      add(tag, name, role);
    }
  }

  /** Some files have all names in one line. */
  private static List<String> split(String value) {
    if (value.indexOf(';') < 0 || value.indexOf('&') >= 0) {
      return List.of(value);
    }
    return java.util.Arrays.stream(value.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private void add(String tag, String name, ContributionRole role) {
    if (OTHERS.matcher(name).matches()) {
      draft.publication().contributorsComplete(false);
    } else if (NOBODY.contains(name.toLowerCase(Locale.ROOT)) || name.equals(",")) {
      draft.unmapped(tag, name);
    } else {
      people.add(named(name).addRoles(role));
    }
  }

  /** A comma behind the words of a name says that they are an organisation's. */
  private Contribution.Builder named(String name) {
    int comma = name.indexOf(',');
    if (comma > 0 && comma == name.length() - 1) {
      String words = name.substring(0, comma).strip();
      return words.indexOf(' ') > 0
          ? Contribution.builder().organisation(draft.organisation(words))
          : Contribution.builder().person(Person.builder().full(words).build());
    }
    return Contribution.builder().person(PublicationDraft.person(name));
  }

  void address(String tag, List<String> lines) {
    addressTag = tag;
    addresses.addAll(lines);
  }

  void publisher(String name) {
    if (!PrintedPages.isNone(name)) {
      publishers.add(name);
    }
  }

  void tell() {
    boolean sole = people.size() == 1;
    for (String address : addresses) {
      if (sole) {
        people.get(0).addAffiliations(draft.organisation(address));
      } else {
        draft.unmapped(addressTag, address);
      }
    }
    people.forEach(each -> draft.publication().addContributors(each.build()));
    publishers.forEach(name -> draft.organisation(name, ContributionRole.PUBLISHER));
  }
}
