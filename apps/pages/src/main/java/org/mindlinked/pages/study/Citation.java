package org.mindlinked.pages.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.References;

/** A record in one line of a list of references. What the record does not say is left out. */
final class Citation {
  /** So many authors are named. */
  private static final int NAMED = 20;

  private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}'’])\\p{L}");

  private final List<String> sentences = new ArrayList<>();

  private Citation() {}

  /** Of a study its primary report if it has one, else the study itself. */
  static String of(EvidenceRecord record) {
    if (record instanceof Study study) {
      Optional<Publication> report = report(study);
      return report.isPresent() ? of(report.get(), study) : of(study);
    }
    return of((Publication) record, record);
  }

  private static Optional<Publication> report(Study study) {
    return study.reports().stream()
        .filter(report -> report.role().filter(ReportRole.PRIMARY::equals).isPresent())
        .findFirst()
        .or(() -> study.reports().stream().findFirst())
        .map(Report::publication);
  }

  private static String of(Publication publication, EvidenceRecord record) {
    Citation citation = new Citation();
    citation.sentence(authors(publication));
    citation.text(publication.title().or(record::title));
    citation.text(publication.container().flatMap(Container::title));
    citation.sentence(issue(publication));
    citation.address(publication, record);
    return String.join(" ", citation.sentences);
  }

  private static String of(Study study) {
    Citation citation = new Citation();
    citation.sentence(authors(ModelTypes.STUDY, study));
    citation.text(study.title().or(study::shortName));
    citation.text(
        study.sources().stream()
            .map(SourceRecord::publisher)
            .flatMap(publisher -> publisher.stream())
            .findFirst());
    citation.address(study, study);
    return String.join(" ", citation.sentences);
  }

  private void sentence(String words) {
    if (!words.isBlank()) {
      boolean ended = words.endsWith(".") || words.endsWith("?") || words.endsWith("!");
      sentences.add(ended ? words : words + ".");
    }
  }

  private void text(Optional<Text> text) {
    text.ifPresent(words -> sentence(words.any()));
  }

  /** Such as "2023;23(1):1106". */
  private static String issue(Publication publication) {
    StringBuilder words = new StringBuilder();
    publication.issued().ifPresent(issued -> words.append(issued.year()));
    StringBuilder place = new StringBuilder();
    publication.volume().ifPresent(place::append);
    publication.issue().ifPresent(issue -> place.append('(').append(issue).append(')'));
    Optional<String> pages =
        publication
            .articleNumber()
            .or(
                () ->
                    publication
                        .pageStart()
                        .map(from -> from + publication.pageEnd().map(to -> "–" + to).orElse("")));
    pages.ifPresent(where -> place.append(place.isEmpty() ? "" : ":").append(where));
    if (!place.isEmpty()) {
      words.append(words.isEmpty() ? "" : ";").append(place);
    }
    return words.toString();
  }

  private void address(EvidenceRecord cited, EvidenceRecord record) {
    Optional<String> doi =
        cited.identifiers().stream()
            .filter(identifier -> identifier.scheme() == IdentifierScheme.DOI)
            .findFirst()
            .flatMap(Identifier::link)
            .map(Iri::toString);
    sentences.add(
        doi.or(
                () ->
                    cited.identifiers().stream()
                        .filter(Identifier::strong)
                        .findFirst()
                        .flatMap(Identifier::link)
                        .map(Iri::toString))
            .orElseGet(() -> record.recordId().toString()));
  }

  /** The authors of a publication in order; empty if none is known. */
  static String authors(Publication publication) {
    return authors(ModelTypes.PUBLICATION, publication);
  }

  private static String authors(NodeType<?> type, EvidenceRecord cited) {
    List<String> names = new ArrayList<>();
    boolean cut = !cited.contributorsComplete().orElse(true);
    boolean more = false;
    for (Contribution each : cited.contributors()) {
      if (!each.roles().isEmpty() && !each.roles().contains(ContributionRole.AUTHOR)) {
        continue;
      }
      if (names.size() == NAMED) {
        more = true;
        break;
      }
      String gap = each.last().orElse(false) && cut ? "… " : "";
      name(type, cited, each).ifPresent(name -> names.add(gap + name));
    }
    boolean endsWithLast = !names.isEmpty() && names.get(names.size() - 1).startsWith("… ");
    if (!names.isEmpty() && (more || (cut && !endsWithLast))) {
      names.add("et al");
    }
    return String.join(", ", names);
  }

  private static Optional<String> name(
      NodeType<?> type, EvidenceRecord cited, Contribution contribution) {
    return contribution
        .person()
        .map(Citation::name)
        .or(
            () ->
                contribution
                    .organisation()
                    .flatMap(Reference::fragment)
                    .map(fragment -> References.resolve(type, cited, fragment))
                    .map(References.Target::node)
                    .filter(Organisation.class::isInstance)
                    .map(Organisation.class::cast)
                    .map(Organisation::name)
                    .map(Text::any));
  }

  private static String name(Person person) {
    if (person.family().isEmpty()) {
      return person.full().or(person::given).orElse("");
    }
    String initials = person.given().map(Citation::initials).orElse("");
    return person.family().get() + (initials.isEmpty() ? "" : " " + initials);
  }

  /** "Sally-Anne" as "SA"; what has no letters is left as it is. */
  private static String initials(String given) {
    String initials =
        FIRST_LETTER.matcher(given).results().map(MatchResult::group).collect(Collectors.joining());
    return initials.isEmpty() ? given : initials;
  }
}
