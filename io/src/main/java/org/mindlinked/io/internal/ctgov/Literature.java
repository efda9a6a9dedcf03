package org.mindlinked.io.internal.ctgov;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Relation;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Text;

/**
 * Reports of a study: publications of its results, those that the registry found by its number, and
 * its protocol as a document. What was read before it (BACKGROUND) is no report, and is kept aside.
 */
final class Literature {
  private static final Pattern DOI = Pattern.compile("\\bdoi: ?(10\\.\\d{4,9}/\\S+)");

  private Literature() {}

  static void tell(StudyDraft draft, JsonNode root) {
    root.list("protocolSection", "referencesModule", "references")
        .forEach(reference -> reference(draft, reference));
    root.list("documentSection", "largeDocumentModule", "largeDocs")
        .forEach(document -> document(draft, document));
  }

  private static void reference(StudyDraft draft, JsonNode reference) {
    boolean derived = reference.peekAt("type").equals("DERIVED");
    if (!derived && !reference.peekAt("type").equals("RESULT")) {
      return;
    }
    Publication.Builder publication = Publication.builder();
    Optional<Identifier> pmid =
        Identifier.parse(IdentifierScheme.PMID, reference.peekAt("pmid")).identifier();
    Optional<Identifier> doi = doi(reference.peekAt("citation"));
    if (pmid.isEmpty() && doi.isEmpty()) {
      return;
    }
    pmid.ifPresent(publication::addIdentifiers);
    doi.ifPresent(publication::addIdentifiers);
    for (JsonNode retraction : reference.list("retractions")) {
      retraction(publication, retraction);
    }
    if (derived) {
      publication.addNotes(
          Note.builder()
              .kind(NoteKind.COMMENT)
              .text(
                  Text.of(
                      "en",
                      "ClinicalTrials.gov found this publication by the number of the study; nobody"
                          + " of the study named it."))
              .build());
    }
    draft.study().addReports(Report.builder().publication(publication.build()).build());
    if (!reference.has("citation")) {
      reference.take();
    }
  }

  private static Optional<Identifier> doi(String citation) {
    Matcher printed = DOI.matcher(citation);
    return printed.find()
        ? Identifier.parse(IdentifierScheme.DOI, printed.group(1)).identifier()
        : Optional.empty();
  }

  private static void retraction(Publication.Builder publication, JsonNode retraction) {
    Optional<Identifier> notice =
        Identifier.parse(IdentifierScheme.PMID, retraction.peekAt("pmid")).identifier();
    String source = retraction.peekAt("source");
    if (notice.isPresent() || !source.isEmpty()) {
      Relation.Builder relation = Relation.builder().kind(RelationKind.RETRACTED_BY);
      notice.ifPresent(relation::identifier);
      if (!source.isEmpty()) {
        relation.text(Text.of(source));
      }
      publication.addRelations(relation.build());
    }
  }

  private static void document(StudyDraft draft, JsonNode document) {
    String label = document.peekAt("label");
    if (!document.peekAt("hasProtocol").equals("true") || label.isEmpty()) {
      return;
    }
    Publication.Builder publication =
        Publication.builder().publicationType(PublicationType.PROTOCOL).title(Text.of(label));
    CtgovStudy.day(document.peekAt("date")).ifPresent(publication::issued);
    String name = document.peekAt("filename");
    if (!name.isEmpty()) {
      StoredFile.Builder file = StoredFile.builder().name(name);
      Numbers.whole(document.peekAt("size")).ifPresent(file::byteSize);
      publication.addFiles(file.build());
    }
    draft
        .study()
        .addReports(
            Report.builder().role(ReportRole.PROTOCOL).publication(publication.build()).build());
  }
}
