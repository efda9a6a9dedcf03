package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Owner;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Reference;

/**
 * The resources inside a resource, each made when it is first referred to: those to which nothing
 * refers may not stand there.
 */
final class Contained {
  private final Map<String, JsonObject> resources = new LinkedHashMap<>();

  List<JsonObject> resources() {
    return List.copyOf(resources.values());
  }

  /** A reference to a resource with that id. */
  JsonObject add(String id, JsonObject resource) {
    resources.put(id, resource);
    return Fhir.reference(id);
  }

  /** A reference to who contributed; the position counts from 1. */
  JsonObject contributor(Owner owner, Contribution contribution, int position) {
    if (contribution.person().isEmpty()) {
      return contribution
          .organisation()
          .flatMap(it -> organisation(owner, it))
          .orElseGet(Fhir::unknown);
    }
    String id = owner.fragment("contribution-" + position);
    return resources.containsKey(id)
        ? Fhir.reference(id)
        : add(id, practitioner(id, contribution.person().get(), contribution));
  }

  private static JsonObject practitioner(String id, Person person, Contribution contribution) {
    JsonObject name =
        new JsonObject()
            .put("text", person.full())
            .put("family", person.family())
            .put("given", person.given().stream().toList())
            .put("prefix", person.title().stream().toList())
            .put("suffix", person.suffix().stream().toList());
    return new JsonObject()
        .put(Fhir.RESOURCE_TYPE, "Practitioner")
        .put("id", id)
        .put("identifier", Fhir.identifiers(contribution.identifiers()))
        .put("name", List.of(name));
  }

  List<JsonObject> organisations(Owner owner, Iterable<Reference> references) {
    List<JsonObject> all = new ArrayList<>();
    references.forEach(reference -> organisation(owner, reference).ifPresent(all::add));
    return all;
  }

  Optional<JsonObject> organisation(Owner owner, Reference reference) {
    String id = reference.fragment().map(owner::fragment).orElse("");
    if (resources.containsKey(id)) {
      return Optional.of(Fhir.reference(id));
    }
    return owner.organisation(reference).map(organisation -> organisation(owner, id, organisation));
  }

  private JsonObject organisation(Owner owner, String id, Organisation organisation) {
    JsonObject resource =
        new JsonObject()
            .put(Fhir.RESOURCE_TYPE, "Organization")
            .put("id", id)
            .put("identifier", Fhir.identifiers(organisation.identifiers()))
            .put("name", organisation.name().any());
    JsonObject reference = add(id, resource);
    // After it is known itself: organisations may be parts of each other in a circle.
    resource.put("partOf", organisation.partOf().flatMap(it -> organisation(owner, it)));
    return reference;
  }
}
