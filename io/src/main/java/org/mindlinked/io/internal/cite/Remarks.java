package org.mindlinked.io.internal.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Relation;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Text;

/** Says in sentences what bibliographic formats have no field for. */
public final class Remarks {
  /** Roles for which the formats have fields. */
  private static final Set<ContributionRole> FIELDS =
      Set.of(
          ContributionRole.AUTHOR,
          ContributionRole.EDITOR,
          ContributionRole.TRANSLATOR,
          ContributionRole.PUBLISHER);

  private Remarks() {}

  /** The sentences on a publication, what a reader must know first. */
  public static List<String> on(Citation citation) {
    Publication publication = citation.publication();
    List<String> remarks = new ArrayList<>();
    publication.relations().forEach(relation -> remarks.add(sentence(relation)));
    citation.study().ifPresent(study -> remarks.add(report(citation.role()) + " " + study));
    if (isShortened(publication)) {
      remarks.add(
          publication.contributors().stream().anyMatch(Remarks::isLast)
              ? "The source shortens the list of contributors before its last name"
              : "The source shortens the list of contributors");
    }
    if (publication.abstractComplete().equals(Optional.of(false))) {
      remarks.add("The source cuts the abstract short");
    }
    if (publication.pageStart().isEmpty()) {
      publication.pageEnd().ifPresent(page -> remarks.add("Ends on page " + page));
    }
    publication.contributors().forEach(each -> otherRoles(each, publication, remarks));
    publication
        .registrations()
        .forEach(registration -> remarks.add("Registered as " + registration.identifier()));
    for (Identifier other : citation.otherIdentifiers()) {
      remarks.add("Also known as " + other);
    }
    publication
        .malformedIdentifiers()
        .forEach(bad -> remarks.add("Identifier as found, not valid: " + bad.asFound()));
    publication.license().ifPresent(license -> remarks.add("Licence " + license));
    publication.access().ifPresent(access -> remarks.add("Open access: " + access.token()));
    return remarks;
  }

  /** Whether the list of contributors is known to be shortened. */
  private static boolean isShortened(Publication publication) {
    return publication.contributorsComplete().equals(Optional.of(false))
        || publication.contributors().stream().anyMatch(Remarks::isLast);
  }

  private static boolean isLast(Contribution contribution) {
    return contribution.last().equals(Optional.of(true));
  }

  private static String report(Optional<ReportRole> role) {
    return role.map(known -> "Report (" + known.token() + ") of the study")
        .orElse("Report of the study");
  }

  private static String sentence(Relation relation) {
    String kind = relation.kind().label().map(Text::any).orElse("Related to");
    Optional<String> to = relation.identifier().map(Identifier::toString);
    return kind + " " + to.or(() -> relation.text().map(Text::any)).orElse("");
  }

  private static void otherRoles(
      Contribution contribution, Publication publication, List<String> remarks) {
    Optional<Name> name = Name.of(contribution, publication);
    for (ContributionRole role : contribution.roles()) {
      if (name.isPresent() && !FIELDS.contains(role)) {
        remarks.add(
            role.label().map(Text::any).orElse("Contributor") + ": " + name.get().inverted());
      }
    }
    if (name.isPresent() && contribution.roles().isEmpty()) {
      remarks.add("Contributor: " + name.get().inverted());
    }
  }
}
