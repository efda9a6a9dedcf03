package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Person;
import org.mindlinked.model.Text;

/**
 * Who answers for a study. A party that follows itself in another role is one contribution; one of
 * which it cannot be told whether it is a person or an organisation is kept aside. For one thread.
 */
final class PartyReader {
  private final ResourceNode resource;
  private final StudyDraft draft;
  private final List<Contribution.Builder> contributions = new ArrayList<>();
  private String last = "";

  PartyReader(ResourceNode resource, StudyDraft draft) {
    this.resource = resource;
    this.draft = draft;
  }

  void parties() {
    JsonNode root = resource.root();
    root.list("associatedParty").forEach(this::party);
    // R4 has elements of their own for two of them.
    root.at("sponsor").ifPresent(it -> named(it, it, ContributionRole.SPONSOR));
    root.at("principalInvestigator")
        .ifPresent(it -> named(it, it, ContributionRole.PRINCIPAL_INVESTIGATOR));
    contributions.forEach(it -> draft.study().addContributors(it.build()));
  }

  private void party(JsonNode node) {
    JsonNode roleNode = node.at("role").orElse(node);
    Optional<ContributionRole> ours = Concepts.ours(roleNode, ContributionRole.SCHEME);
    if (ours.isEmpty() && Concepts.has(roleNode, "funding-source")) {
      funding(node);
      return;
    }
    ContributionRole role = ours.or(() -> role(roleNode)).orElse(null);
    JsonNode party = node.at("party").orElse(node);
    String reference = party.peekAt("reference");
    boolean again = !reference.isEmpty() && reference.equals(last);
    if (again && role != null) {
      contributions.get(contributions.size() - 1).addRoles(role);
      node.take();
      return;
    }
    last = "";
    named(node, party, role);
    if (role != null && reference.startsWith("#") && party.isTaken()) {
      last = reference;
    }
  }

  private void named(JsonNode node, JsonNode party, @Nullable ContributionRole role) {
    Optional<Contribution.Builder> contribution =
        resource.contributor(draft, party).or(() -> byName(node, role));
    if (contribution.isPresent()) {
      if (role != null) {
        contribution.get().addRoles(role);
      }
      // That a role is not known needs no words.
      node.at("role")
          .filter(it -> it.has("extension") && !it.has("coding"))
          .ifPresent(JsonNode::take);
      contributions.add(contribution.get());
    }
    if (node != party || !party.isTaken()) {
      node.wholeUnlessAllTaken();
    }
  }

  /** A name alone is a person's in a role that persons have, an organisation's in others. */
  private Optional<Contribution.Builder> byName(JsonNode node, @Nullable ContributionRole role) {
    String name = node.peekAt("name");
    if (name.isEmpty()) {
      name = node.peekAt("display");
    }
    if (name.isEmpty() || role == null) {
      return Optional.empty();
    }
    boolean classified = !node.list("classifier").isEmpty();
    String code = code(node.at("role").orElse(node));
    boolean person =
        role.equals(ContributionRole.PRINCIPAL_INVESTIGATOR)
            || code.contains("investigator")
            || code.contains("contact")
            || code.endsWith("director")
            || code.endsWith("chair");
    boolean organisation = classified || role.equals(ContributionRole.SPONSOR);
    if (person == organisation) {
      return Optional.empty();
    }
    node.take("name");
    return Optional.of(
        person
            ? Contribution.builder().person(Person.builder().full(name).build())
            : Contribution.builder().organisation(draft.organisation(name)));
  }

  private static String code(JsonNode role) {
    return role.list("coding").stream().map(it -> it.peekAt("code")).findFirst().orElse("");
  }

  private static Optional<ContributionRole> role(JsonNode node) {
    for (JsonNode coding : node.list("coding")) {
      Optional<ContributionRole> known =
          switch (coding.peekAt("code")) {
            case "sponsor", "lead-sponsor" -> Optional.of(ContributionRole.SPONSOR);
            case "primary-investigator", "principal-investigator" ->
                Optional.of(ContributionRole.PRINCIPAL_INVESTIGATOR);
            case "collaborator" -> Optional.of(ContributionRole.COLLABORATOR);
            default -> Optional.empty();
          };
      if (known.isPresent()) {
        if (node.peekAt("text").isEmpty() && node.list("coding").size() == 1) {
          node.take();
        }
        return known;
      }
    }
    return Concepts.read(node, ContributionRole.SCHEME);
  }

  private void funding(JsonNode node) {
    Funding.Builder funding = Funding.builder();
    boolean any = false;
    JsonNode party = node.at("party").orElse(null);
    if (party != null) {
      var funder = resource.organisation(draft, party);
      funder.ifPresent(funding::funder);
      any = funder.isPresent();
    }
    String name = node.textAt("name");
    if (name != null) {
      funding.asFound(Text.of(name));
      any = true;
    }
    if (any) {
      node.take("role");
      draft.study().addFunding(funding.build());
    }
    node.wholeUnlessAllTaken();
  }
}
