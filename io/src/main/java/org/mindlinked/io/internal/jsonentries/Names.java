package org.mindlinked.io.internal.jsonentries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Draft;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** Tells a draft of people and organisations. Nothing is split, and nothing made up. */
public final class Names {
  private Names() {}

  /** The words of several parts with blanks between, or null if there are none. */
  public static @Nullable String joined(@Nullable String... parts) {
    StringBuilder words = new StringBuilder();
    for (String part : parts) {
      if (part != null) {
        words.append(words.isEmpty() || words.charAt(words.length() - 1) == '\'' ? "" : " ");
        words.append(part);
      }
    }
    return words.isEmpty() ? null : words.toString();
  }

  /**
   * A name of CSL or Crossref in that role: {@code family}, {@code given}, particles and {@code
   * suffix}; or {@code literal} or {@code name}, which is an organisation's.
   */
  public static void csl(PublicationDraft draft, JsonNode name, ContributionRole role) {
    csl(draft, name, role, Set.of());
  }

  private static void csl(
      PublicationDraft draft, JsonNode name, ContributionRole role, Set<String> people) {
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    Optional<Person> person = person(name);
    if (person.isPresent()) {
      contribution.person(person.get());
    } else {
      String whole = name.isObject() ? firstText(name, "literal", "name") : name.text();
      if (whole == null) {
        return;
      }
      if (people.contains(whole)) {
        contribution.person(Person.builder().full(whole).build());
      } else {
        contribution.organisation(draft.organisation(whole));
      }
    }
    identifier(contribution, IdentifierScheme.ORCID, name, "ORCID");
    name.list("affiliation").forEach(each -> affiliation(draft, contribution, each));
    draft.publication().addContributors(contribution.build());
  }

  private static @Nullable String firstText(JsonNode node, String... names) {
    for (String name : names) {
      String text = node.textAt(name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static Optional<Person> person(JsonNode name) {
    String family = joined(name.textAt("non-dropping-particle"), name.textAt("family"));
    String given = joined(name.textAt("given"), name.textAt("dropping-particle"));
    if (family == null && given == null) {
      return Optional.empty();
    }
    Person.Builder person = Person.builder();
    if (family == null) {
      person.full(String.valueOf(given));
    } else {
      person.family(family);
      if (given != null) {
        person.given(given);
      }
    }
    String suffix = name.textAt("suffix");
    if (suffix != null) {
      person.suffix(suffix);
    }
    String printed = name.peekAt("literal");
    if (Set.of(family + ", " + given, given + " " + family).contains(printed)) {
      name.take("literal"); // It says no more than its parts.
    }
    return Optional.of(person.build());
  }

  /** An identifier of somebody; one that is malformed stays where it is. */
  public static void identifier(
      Contribution.Builder contribution, IdentifierScheme scheme, JsonNode node, String... path) {
    parsed(scheme, node, path).ifPresent(contribution::addIdentifiers);
  }

  /** The identifier at that path, which is taken only if it is one. */
  public static Optional<Identifier> parsed(
      IdentifierScheme scheme, JsonNode node, String... path) {
    Optional<Identifier> identifier = Identifier.parse(scheme, node.peekAt(path)).identifier();
    if (identifier.isPresent()) {
      node.take(path);
    }
    return identifier;
  }

  /** An affiliation: a text, or an object with {@code name} and {@code id}s such as a ROR. */
  public static void affiliation(
      PublicationDraft draft, Contribution.Builder contribution, JsonNode node) {
    String name = node.isObject() ? node.textAt("name") : node.text();
    if (name != null) {
      contribution.addAffiliations(organisation(draft, name, rors(node)));
    }
  }

  private static Map<String, Identifier> rors(JsonNode node) {
    Map<String, Identifier> found = new LinkedHashMap<>();
    for (JsonNode id : node.list("id")) {
      if (id.peekAt("id-type").equalsIgnoreCase("ROR")) {
        parsed(IdentifierScheme.ROR, id, "id")
            .ifPresent(
                ror -> {
                  id.take();
                  found.put(ror.toString(), ror);
                });
      }
    }
    return found;
  }

  /** An organisation with identifiers; one node for all that are the same. */
  public static Reference organisation(
      Draft draft, String name, Map<String, Identifier> identifiers) {
    return identifiers.isEmpty()
        ? draft.organisation(name)
        : draft.organisation(
            name + '\n' + identifiers.keySet(),
            Organisation.builder()
                .name(Text.of(name.strip()))
                .addAllIdentifiers(identifiers.values())
                .build());
  }

  /** The organisation with that one identifier, if it has any. */
  public static Reference organisation(Draft draft, String name, Optional<Identifier> identifier) {
    return organisation(
        draft, name, identifier.map(id -> Map.of(id.toString(), id)).orElse(Map.of()));
  }

  /** All names of a list in that role. */
  public static void csl(PublicationDraft draft, List<JsonNode> names, ContributionRole role) {
    csl(draft, names, role, Set.of());
  }

  /**
   * As {@link #csl(PublicationDraft, List, ContributionRole)}.
   *
   * @param people whole names that are known to be of people
   */
  public static void csl(
      PublicationDraft draft, List<JsonNode> names, ContributionRole role, Set<String> people) {
    names.forEach(name -> csl(draft, name, role, people));
  }
}
