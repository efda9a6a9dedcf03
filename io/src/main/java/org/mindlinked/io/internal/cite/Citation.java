package org.mindlinked.io.internal.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/**
 * A publication and where it stands in the catalogue.
 *
 * @param id the IRI of the publication: its own, or its fragment within the study that it reports
 * @param publication what is cited
 * @param study the IRI of the study that it reports, if it stands in one
 * @param role what it is to that study, if that is known
 */
public record Citation(
    String id, Publication publication, Optional<Iri> study, Optional<ReportRole> role) {

  /** The publications of a record: itself, or what reports the study, primary reports first. */
  public static List<Citation> of(EvidenceRecord record) {
    if (record instanceof Publication publication) {
      return List.of(
          new Citation(
              record.recordId().toString(), publication, Optional.empty(), Optional.empty()));
    }
    List<Citation> primary = new ArrayList<>();
    List<Citation> others = new ArrayList<>();
    List<Report> reports = ((Study) record).reports();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      String id = record.recordId() + "#report-" + (i + 1) + ".publication";
      boolean first = report.role().equals(Optional.of(ReportRole.PRIMARY));
      (first ? primary : others)
          .add(
              new Citation(
                  id, report.publication(), Optional.of(record.recordId()), report.role()));
    }
    primary.addAll(others);
    return primary;
  }

  /** The publications of a record, as {@link #of} gives them, without their places. */
  public static List<Publication> publications(EvidenceRecord record) {
    return of(record).stream().map(Citation::publication).toList();
  }

  /** The words of a text in the publication's language if it has a single one, else any. */
  public Optional<String> words(Optional<Text> text) {
    return text.map(this::words).filter(words -> !words.isBlank());
  }

  private String words(Text text) {
    return publication.languages().size() == 1
        ? text.in(publication.languages().first()).orElseGet(text::any)
        : text.any();
  }

  /** The value of its first identifier of that scheme. */
  public Optional<String> identifier(IdentifierScheme scheme) {
    return publication.identifiers().stream()
        .filter(identifier -> identifier.scheme() == scheme)
        .map(Identifier::value)
        .findFirst();
  }

  /** Addresses of the publication, other than those that its DOI, PMID or PMCID make. */
  public List<String> addresses() {
    return publication.identifiers().stream()
        .filter(identifier -> !isOwnField(identifier.scheme()))
        .flatMap(identifier -> identifier.link().stream())
        .map(Iri::toString)
        .toList();
  }

  /** The ISSNs or ISBNs of what it stands in, and its own ISBNs. */
  public List<String> serials(IdentifierScheme scheme) {
    List<String> values = new ArrayList<>();
    publication
        .container()
        .ifPresent(container -> container.issn().forEach(issn -> add(values, issn, scheme)));
    publication.identifiers().forEach(own -> add(values, own, scheme));
    return values.stream().distinct().toList();
  }

  private static void add(List<String> values, Identifier identifier, IdentifierScheme scheme) {
    if (identifier.scheme() == scheme) {
      values.add(identifier.value());
    }
  }

  /** All its keywords, whoever gave them, each once. */
  public List<String> keywords() {
    List<Text> all = new ArrayList<>(publication.authorKeywords());
    all.addAll(publication.keywords());
    all.addAll(publication.indexerKeywords());
    all.addAll(publication.repositoryKeywords());
    return all.stream().flatMap(text -> words(Optional.of(text)).stream()).distinct().toList();
  }

  /** Identifiers that no field of a bibliographic format takes and that make no address. */
  List<Identifier> otherIdentifiers() {
    List<Identifier> others = new ArrayList<>();
    IdentifierScheme last = null;
    for (Identifier identifier : publication.identifiers()) {
      boolean said = isOwnField(identifier.scheme()) && identifier.scheme() != last;
      if (!said && (isOwnField(identifier.scheme()) || identifier.link().isEmpty())) {
        others.add(identifier);
      }
      last = identifier.scheme();
    }
    return others;
  }

  private static boolean isOwnField(IdentifierScheme scheme) {
    return switch (scheme) {
      case DOI, PMID, PMCID, ISSN, ISBN -> true;
      default -> false;
    };
  }
}
