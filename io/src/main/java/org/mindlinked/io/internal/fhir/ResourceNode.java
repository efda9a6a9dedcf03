package org.mindlinked.io.internal.fhir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Draft;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** A resource that is read, with the resources inside it. For one thread. */
final class ResourceNode {
  private final Entry entry;
  private final JsonNode item;
  private final JsonNode root;
  private final Map<String, JsonNode> contained = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /** The resource of an entry, which may stand in an element of a Bundle. */
  ResourceNode(Entry entry, JsonNode item, JsonNode root) {
    this.entry = entry;
    this.item = item;
    this.root = root;
    root.at("contained").ifPresent(JsonNode::byParts);
    for (JsonNode each : root.list("contained")) {
      contained.putIfAbsent(each.peekAt("id"), each);
    }
  }

  Entry entry() {
    return entry;
  }

  JsonNode root() {
    return root;
  }

  /** Gives all that was not used to the draft. */
  void keepAside(Draft draft) {
    if (item == root) {
      root.untaken(draft::unmapped);
    } else {
      root.untaken(draft::unmapped);
      root.take();
      item.untaken((name, value) -> draft.unmapped("entry/" + name, value));
    }
  }

  /** What the resource says of itself, as a record of its server: address and publisher. */
  void metadata(Draft draft) {
    Iri.parse(root.peekAt("url"))
        .filter(iri -> iri.fragment().isEmpty())
        .ifPresent(
            iri -> {
              draft.id(iri);
              root.take("url");
            });
    String publisher = root.textAt("publisher");
    if (publisher != null) {
      draft.source().publisher(Text.of(publisher));
    }
    if (root.peekAt("status").equals("unknown")) {
      root.take("status");
    }
  }

  /** The resource inside this one to which a reference leads. */
  Optional<JsonNode> contained(JsonNode reference) {
    String to = reference.peekAt("reference");
    return to.startsWith("#")
        ? Optional.ofNullable(contained.get(to.substring(1)))
        : Optional.empty();
  }

  /** The contained resource of that type to which a reference leads. */
  Optional<JsonNode> contained(JsonNode reference, String type) {
    return contained(reference).filter(it -> it.peekAt(Fhir.RESOURCE_TYPE).equals(type));
  }

  private static boolean leadsTo(JsonNode reference, String type) {
    return reference.peekAt("type").equals(type)
        || reference.peekAt("reference").startsWith(type + "/")
        || reference.peekAt("reference").contains("/" + type + "/");
  }

  /** The organisation to which a reference leads, or that it names. */
  Optional<Reference> organisation(Draft draft, JsonNode reference) {
    Optional<JsonNode> inside = contained(reference, "Organization");
    if (inside.isPresent()) {
      Optional<Reference> known = organisation(draft, reference.peekAt("reference"), inside.get());
      known.ifPresent(it -> reference.take());
      return known;
    }
    String display = reference.peekAt("display");
    if (display.isEmpty() || reference.peekAt("reference").startsWith("#")) {
      return Optional.empty();
    }
    reference.take("display");
    reference.wholeUnlessAllTaken();
    return Optional.of(draft.organisation(display));
  }

  private Optional<Reference> organisation(Draft draft, String key, JsonNode resource) {
    String name = resource.peekAt("name");
    if (name.isEmpty() || !underWay.add(key)) {
      return Optional.empty(); // nameless, or part of itself
    }
    Organisation.Builder organisation = Organisation.builder().name(Text.of(name));
    for (JsonNode identifier : resource.list("identifier")) {
      Identifiers.read(identifier).ifPresent(organisation::addIdentifiers);
    }
    resource
        .at("partOf")
        .flatMap(whole -> organisation(draft, whole))
        .ifPresent(organisation::partOf);
    underWay.remove(key);
    resource.take("name");
    taken(resource);
    return Optional.of(draft.organisation(key, organisation.build()));
  }

  /** The person or organisation to which a reference leads; nothing if it cannot be told which. */
  Optional<Contribution.Builder> contributor(Draft draft, JsonNode reference) {
    Optional<JsonNode> person = contained(reference, "Practitioner");
    if (person.isPresent()) {
      Optional<Person> named = person(person.get());
      if (named.isEmpty()) {
        return Optional.empty();
      }
      Contribution.Builder contribution = Contribution.builder().person(named.get());
      for (JsonNode identifier : person.get().list("identifier")) {
        Identifiers.read(identifier).ifPresent(contribution::addIdentifiers);
      }
      taken(person.get());
      reference.take();
      return Optional.of(contribution);
    }
    String display = reference.peekAt("display");
    if (!display.isEmpty() && leadsTo(reference, "Practitioner")) {
      return Optional.of(Contribution.builder().person(Person.builder().full(display).build()));
    }
    return contained(reference, "Organization").isPresent() || leadsTo(reference, "Organization")
        ? organisation(draft, reference).map(it -> Contribution.builder().organisation(it))
        : Optional.empty();
  }

  /** What identifies a resource inside another is no news. */
  private static void taken(JsonNode resource) {
    resource.take(Fhir.RESOURCE_TYPE);
    resource.take("id");
  }

  private static Optional<Person> person(JsonNode practitioner) {
    JsonNode name = practitioner.list("name").stream().findFirst().orElse(practitioner);
    Person.Builder person = Person.builder();
    @Nullable String family = name.textAt("family");
    @Nullable String full = name == practitioner ? null : name.textAt("text");
    Optional<String> given = joined(name.list("given"));
    if (family == null && full == null && given.isEmpty()) {
      return Optional.empty();
    }
    if (family != null) {
      person.family(family);
    }
    if (full != null) {
      person.full(full);
    }
    given.ifPresent(person::given);
    joined(name.list("prefix")).ifPresent(person::title);
    joined(name.list("suffix")).ifPresent(person::suffix);
    return Optional.of(person.build());
  }

  private static Optional<String> joined(List<JsonNode> parts) {
    String words =
        parts.stream()
            .map(JsonNode::text)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** The notes of a resource, as comments. */
  static List<Note> notes(JsonNode resource) {
    return resource.list("note").stream()
        .map(note -> note.textAt("text"))
        .filter(java.util.Objects::nonNull)
        .map(text -> Note.builder().kind(NoteKind.COMMENT).text(Text.of(text)).build())
        .toList();
  }

  /** The day of a date or time, which is taken if it is no more than that. */
  static Optional<PartialDate> date(JsonNode node, String name) {
    String printed = node.peekAt(name);
    int time = printed.indexOf('T');
    Optional<PartialDate> date =
        PrintedDate.read(time == 10 ? printed.substring(0, time) : printed)
            .filter(PrintedDate::exact)
            .map(PrintedDate::date);
    if (date.isPresent() && time < 0) {
      node.take(name);
    }
    return date;
  }
}
