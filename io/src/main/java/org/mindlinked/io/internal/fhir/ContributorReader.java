package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.pubmed.Initials;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Person;

/**
 * The people of a publication. Entries that lead to the same person one after the other are one
 * contribution. Entries without a role that have initials, as citations print them, are authors.
 */
final class ContributorReader {
  private final ResourceNode resource;
  private final PublicationDraft draft;

  ContributorReader(ResourceNode resource, PublicationDraft draft) {
    this.resource = resource;
    this.draft = draft;
  }

  void tell(JsonNode cited) {
    JsonNode list = cited.at("contributorship").orElse(null);
    if (list == null) {
      return;
    }
    String complete = list.textAt("complete");
    if (complete != null) {
      draft.publication().contributorsComplete(complete.equals("true"));
    }
    List<Contribution.Builder> all = new ArrayList<>();
    String last = "";
    boolean ranked = false;
    for (JsonNode entry : list.list("entry")) {
      String reference = entry.peekAt("contributor", "reference");
      String place = reference.isEmpty() ? "" : reference + ' ' + entry.peekAt("rankingOrder");
      if (!place.isEmpty() && place.equals(last) && entry.has("role")) {
        Contribution.Builder again = all.get(all.size() - 1);
        role(entry).ifPresent(again::addRoles);
        entry.take();
        continue;
      }
      Optional<Contribution.Builder> contribution =
          entry.at("contributor").flatMap(it -> resource.contributor(draft, it));
      last = contribution.isPresent() && entry.has("role") ? place : "";
      if (contribution.isPresent()) {
        one(entry, contribution.get());
        boolean unranked = !entry.has("rankingOrder");
        // We write no rank for the last of a shortened list alone.
        if (unranked && ranked && "false".equals(complete)) {
          contribution.get().last(true);
        }
        ranked |= !unranked;
        all.add(contribution.get());
        entry.take("rankingOrder");
      }
      entry.wholeUnlessAllTaken();
    }
    all.forEach(it -> draft.publication().addContributors(it.build()));
  }

  private void one(JsonNode entry, Contribution.Builder contribution) {
    for (JsonNode affiliation : entry.list("affiliation")) {
      resource.organisation(draft, affiliation).ifPresent(contribution::addAffiliations);
    }
    Optional<ContributionRole> role = role(entry);
    if (role.isEmpty() && entry.has("forenameInitials") && !entry.has("role")) {
      role = Optional.of(ContributionRole.AUTHOR);
    }
    role.ifPresent(contribution::addRoles);
    String initials = entry.peekAt("forenameInitials");
    if (contribution
        .build()
        .person()
        .flatMap(Person::given)
        .map(Initials::of)
        .equals(Optional.of(initials))) {
      entry.take("forenameInitials");
    }
  }

  private static Optional<ContributionRole> role(JsonNode entry) {
    JsonNode node = entry.at("role").orElse(null);
    if (node == null) {
      return Optional.empty();
    }
    Optional<ContributionRole> ours = Concepts.ours(node, ContributionRole.SCHEME);
    if (ours.isPresent()) {
      return ours;
    }
    for (JsonNode coding : node.list("coding")) {
      Optional<ContributionRole> known = ContributionRole.ofToken(coding.peekAt("code"));
      if (known.isPresent()) {
        if (node.list("coding").size() == 1) {
          node.take();
        }
        return known;
      }
    }
    return Concepts.read(node, ContributionRole.SCHEME);
  }
}
