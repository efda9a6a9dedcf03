package org.mindlinked.io.internal.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.io.internal.format.Owner;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Reference;

/** People and organisations of schema.org. */
final class Agents {
  private final Owner owner;

  Agents(Owner owner) {
    this.owner = owner;
  }

  /** Those who contributed in that role, in the order of the source. */
  List<JsonObject> inRole(List<Contribution> contributions, ContributionRole role) {
    List<JsonObject> agents = new ArrayList<>();
    for (Contribution contribution : contributions) {
      if (contribution.roles().contains(role)) {
        agent(contribution).ifPresent(agents::add);
      }
    }
    return agents;
  }

  /** The people among them, for properties that take no organisation. */
  List<JsonObject> peopleInRole(List<Contribution> contributions, ContributionRole role) {
    return inRole(contributions.stream().filter(it -> it.person().isPresent()).toList(), role);
  }

  private Optional<JsonObject> agent(Contribution contribution) {
    return contribution.person().isPresent()
        ? Optional.of(person(contribution.person().get(), contribution))
        : contribution.organisation().flatMap(this::organisation);
  }

  private JsonObject person(Person person, Contribution contribution) {
    return JsonObject.ofType(Values.TYPE, "Person")
        .put("name", person.full())
        .put("givenName", person.given())
        .put("familyName", person.family())
        .put("honorificPrefix", person.title())
        .put("honorificSuffix", person.suffix())
        .putOneOrMany("identifier", Values.identifiers(contribution.identifiers()))
        .putOneOrMany("sameAs", Values.pages(contribution.identifiers()))
        .putOneOrMany(
            "affiliation",
            contribution.affiliations().stream().flatMap(it -> organisation(it).stream()).toList());
  }

  Optional<JsonObject> organisation(Reference reference) {
    return owner
        .organisation(reference)
        .map(
            organisation ->
                named(reference, organisation)
                    .put(
                        "parentOrganization",
                        organisation.partOf().flatMap(it -> parent(reference, it)))
                    .putOneOrMany(
                        "location", organisation.place().map(Values::places).orElse(List.of())));
  }

  /** The organisation around another one, without its own parent: references may go in a circle. */
  private Optional<JsonObject> parent(Reference child, Reference reference) {
    return reference.equals(child)
        ? Optional.empty()
        : owner.organisation(reference).map(it -> named(reference, it));
  }

  private JsonObject named(Reference reference, Organisation organisation) {
    return JsonObject.ofType(Values.TYPE, "Organization")
        .put(Values.ID, owner.iriOf(reference))
        .putOneOrMany("name", Values.text(organisation.name()))
        .putOneOrMany("identifier", Values.identifiers(organisation.identifiers()))
        .putOneOrMany("sameAs", Values.pages(organisation.identifiers()));
  }

  List<JsonObject> grants(List<Funding> funding) {
    List<JsonObject> grants = new ArrayList<>();
    for (Funding each : funding) {
      grants.add(
          JsonObject.ofType(Values.TYPE, "Grant")
              .put("identifier", each.grant())
              .putOneOrMany("description", Values.text(each.asFound()))
              .put("funder", each.funder().flatMap(this::organisation)));
    }
    return grants;
  }
}
