package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import java.util.stream.Stream;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;

/**
 * The records of the five seed documents and the header of their catalogue. Static; safe for all
 * threads.
 */
public final class Seeds {
  /** What all IRIs of these records start with. */
  public static final Iri BASE = Iri.of("https://example.org/evidence/");

  private Seeds() {}

  /** The header of the catalogue that holds {@link #all()}. */
  public static Catalogue catalogue() {
    return Catalogue.builder()
        .id(Iri.of(BASE + "catalogue/seeds"))
        .title(en("Five documents on mental health studies"))
        .description(
            en(
                "What the page of an institute, a search portal, a repository, a news piece and a"
                    + " citation index say of thirteen studies and one perspective, and where they"
                    + " say so."))
        .license(Iri.of("https://creativecommons.org/licenses/by/4.0/"))
        .publisher(en("The Mindlinked developers"))
        .schemaVersion("1.0")
        // Eleven results are announced and ten are there: the ninth is not, and none is renumbered.
        .addSources(
            SourceRecord.builder()
                .kind(SourceKind.WEB_PAGE)
                .language("en")
                .fileName(PortalItems.FILE_NAME)
                .digest(PortalItems.FILE_DIGEST)
                .reportedTotal(11)
                .observedTotal(10)
                .addMissingPositions(9L)
                .build())
        .build();
  }

  /** All records, in the order of the documents. */
  public static List<EvidenceRecord> all() {
    return Stream.of(
            List.of(RemoteCareStudy.record()),
            VhlResults.all(),
            List.of(
                BeyondPlacesOfSafety.record(),
                CareCoordinationNews.record(),
                ResilienceHubs.record()))
        .<EvidenceRecord>flatMap(List::stream)
        .toList();
  }
}
