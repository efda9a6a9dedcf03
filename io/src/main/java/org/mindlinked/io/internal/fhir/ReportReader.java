package org.mindlinked.io.internal.fhir;

import java.util.Optional;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.SourceKind;

/** Publications that stand inside a study. Links to others are kept aside. For one thread. */
final class ReportReader {
  private final ResourceNode resource;
  private final StudyDraft draft;

  ReportReader(ResourceNode resource, StudyDraft draft) {
    this.resource = resource;
    this.draft = draft;
  }

  void reports() {
    // Whether a result is the main report or a further one has no place there.
    resource.root().list("result").forEach(it -> report(it, it, Optional.empty()));
    for (JsonNode related : resource.root().list("relatedArtifact")) {
      related.at("resourceReference").ifPresent(it -> report(related, it, role(related)));
    }
    for (JsonNode related : resource.root().list("relatesTo")) {
      related.at("targetReference").ifPresent(it -> report(related, it, Optional.empty()));
    }
  }

  private static Optional<ReportRole> role(JsonNode related) {
    return related.list("classifier").stream()
        .map(it -> ReportRole.ofToken(Concepts.token(it, "report-role")))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                related.peekAt("type").equals("comment-in")
                    ? Optional.of(ReportRole.COMMENTARY)
                    : Optional.empty());
  }

  private void report(JsonNode element, JsonNode reference, Optional<ReportRole> role) {
    JsonNode citation =
        resource
            .contained(reference, "Citation")
            .or(() -> resource.contained(reference, "PublicationRecord"))
            .orElse(null);
    if (citation == null) {
      return;
    }
    PublicationDraft inside =
        new PublicationDraft(resource.entry(), FhirReadFormat.NAME, SourceKind.EXPORT_FILE);
    new CitationReader(resource, citation, inside).tell();
    citation.take(Fhir.RESOURCE_TYPE);
    citation.take("id");
    if (citation.peekAt("status").equals("unknown")) {
      citation.take("status");
    }
    draft.study().addReports(Report.builder().role(role).publication(inside.inside()).build());
    draft.source().addAllUnmapped(inside.source().build().unmapped());
    element.take();
  }
}
