package org.mindlinked.io.internal.ctgov;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Person;

/** Sponsors, collaborators, and the persons who answer for a study. Names stay whole. */
final class Parties {
  private static final String PERSON = "INDIV";

  private Parties() {}

  /** The module of sponsors and collaborators. */
  static void sponsors(StudyDraft draft, JsonNode module) {
    module.at("leadSponsor").ifPresent(it -> party(draft, it, ContributionRole.SPONSOR));
    module.list("collaborators").forEach(it -> party(draft, it, ContributionRole.COLLABORATOR));
    module.at("responsibleParty").ifPresent(it -> responsible(draft, it, module));
  }

  private static void party(StudyDraft draft, JsonNode party, ContributionRole role) {
    String name = party.textAt("name");
    if (name == null) {
      return;
    }
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    if (party.peekAt("class").equals(PERSON)) {
      contribution.person(Person.builder().full(name).build());
      party.take("class");
    } else {
      contribution.organisation(draft.organisation(name));
    }
    draft.study().addContributors(contribution.build());
    party.wholeUnlessAllTaken();
  }

  private static void responsible(StudyDraft draft, JsonNode party, JsonNode module) {
    String type = party.peekAt("type");
    String name = party.textAt("investigatorFullName");
    if (name == null || !type.endsWith("INVESTIGATOR")) {
      party.wholeUnlessAllTaken();
      return;
    }
    Contribution.Builder contribution =
        Contribution.builder()
            .person(Person.builder().full(name).build())
            .addRoles(ContributionRole.PRINCIPAL_INVESTIGATOR);
    if (type.equals("SPONSOR_INVESTIGATOR")) {
      contribution.addRoles(ContributionRole.SPONSOR);
    }
    party.take("type");
    boolean ofThemselves =
        module.peekAt("leadSponsor", "class").equals(PERSON)
            && module.peekAt("leadSponsor", "name").equals(party.peekAt("investigatorAffiliation"));
    String at = ofThemselves ? null : party.textAt("investigatorAffiliation");
    if (at != null) {
      contribution.addAffiliations(draft.organisation(at));
    }
    draft.study().addContributors(contribution.build());
    party.wholeUnlessAllTaken();
  }

  /** Who is named in the module of contacts as an official of the whole study. */
  static void officials(StudyDraft draft, JsonNode module) {
    Map<String, Contribution.Builder> byName = new LinkedHashMap<>();
    for (JsonNode official : module.list("overallOfficials")) {
      String name = official.textAt("name");
      if (name == null) {
        continue;
      }
      String at = official.textAt("affiliation");
      Contribution.Builder contribution =
          byName.computeIfAbsent(
              name + '\n' + at,
              key -> Contribution.builder().person(Person.builder().full(name).build()));
      if (at != null) {
        contribution.addAffiliations(draft.organisation(at));
      }
      role(official.peekAt("role"))
          .ifPresent(
              role -> {
                contribution.addRoles(role);
                official.take("role");
              });
      official.wholeUnlessAllTaken();
    }
    byName.values().forEach(it -> draft.study().addContributors(it.build()));
  }

  private static Optional<ContributionRole> role(String value) {
    return switch (value) {
      case "" -> Optional.empty();
      case "PRINCIPAL_INVESTIGATOR" -> Optional.of(ContributionRole.PRINCIPAL_INVESTIGATOR);
      default -> Optional.of(ContributionRole.labelled(Words.of(value)));
    };
  }
}
