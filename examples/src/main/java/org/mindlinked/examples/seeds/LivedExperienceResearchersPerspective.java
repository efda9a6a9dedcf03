package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.journal;
import static org.mindlinked.examples.seeds.PortalItems.portalItem;
import static org.mindlinked.examples.seeds.PortalItems.portalLanguage;
import static org.mindlinked.examples.seeds.PortalItems.pubMed;
import static org.mindlinked.examples.seeds.Words.en;

import org.mindlinked.model.Framework;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.SourceRecord;

/**
 * Item 3, a perspective of lived experience researchers: a publication that stands without a study,
 * without participants and without subjects.
 */
final class LivedExperienceResearchersPerspective {
  private static final SourceRecord SOURCE =
      portalItem(
          3,
          at(5421, 5423, "267c23695b6e8fc29bd88b9f5d1962d3d208fa9c2fafd974614e6ab3b84fa55c"),
          at(5477, 5484, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private static final String PMID = "37032810";

  private LivedExperienceResearchersPerspective() {}

  static Publication publication() {
    return article(
            PMID,
            SOURCE,
            at(5456, 5474, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(5487, 5503, "9213be424442c345259014fa44612ec37aece0795b1af36b126aa8ae2601204c"))
        .id(RecordIris.publication(Seeds.BASE, pubMed(PMID)))
        .publicationType(PublicationType.PERSPECTIVE)
        .summary(
            en(
                "Lived experience researchers of the Mental Health Policy Research Unit look back"
                    + " on rapid co-produced research"))
        .addOrganisations(
            Organisation.builder()
                .name(en("Lived Experience Researchers of the Mental Health Policy Research Unit"))
                .partOf(Reference.of("#organisation-2"))
                .addEvidence(
                    at(
                        5519,
                        5604,
                        "0ff2d2c4eb16c079633adfcfd3a4ca67ab926ea7cdb35b0b144eadd49b59fc0b"))
                .build(),
            Organisation.builder()
                .name(en("Mental Health Policy Research Unit (MHPRU)"))
                .addEvidence(
                    at(
                        5562,
                        5604,
                        "befaf7256bf7e2f59c813f32a673582f7f0968af6aff74d0d2a139cc3faab937"))
                .build())
        .container(
            journal(
                "Front Sociol",
                at(5424, 5436, "5aa4c1f1c8f5961f2a5aa68e1dd396adc2a4e5ea2f225ebcf72213bbe52043d8")))
        .volume("8")
        .articleNumber("996585")
        .issued(PartialDate.of(2023))
        .addFrameworks(Framework.FOUR_PI)
        .addInvolvement(involvement())
        .addNotes(
            portalLanguage(),
            Note.builder()
                .kind(NoteKind.COMMENT)
                .field("/contributors")
                .text(
                    en(
                        "The page lists no authors. Its abstract speaks in the name of the group"
                            + " that stands under organisations."))
                .addEvidence(
                    at(
                        5515,
                        5612,
                        "480f9de62ef8035f387610bf0802a1d0e83af659fed87869f0599fe41979c9a2"))
                .build())
        .addEvidence(
            at(
                "/publicationType",
                5745,
                5769,
                "636f1c24cb16ef897611adbaf1c057e0a9b6c248d10127383d0c5ceff0e3fbc0"),
            at(
                "/summary",
                5515,
                5671,
                "20bfd18a20a564b540948628e85924eda24a4b79ad033b4676e8a7c53abbe504"),
            at(
                "/frameworks",
                5815,
                5841,
                "b2f8db98ad3f8746b569a289a8d71b6ea795b51949f767eb32ed47214bb15463"),
            at(5424, 5454, "392d593505e7b526f4b1fb7e6aaee8a2c95102ad620f8821a3eda8246fade92f"))
        .build();
  }

  private static Involvement involvement() {
    return Involvement.builder()
        .level(InvolvementLevel.CO_PRODUCTION)
        .addRoles(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
        .addOrganisations(Reference.of("#organisation-1"))
        .addFrameworks(Framework.FOUR_PI)
        .reflection(
            en(
                "The researchers look back on co-produced research that had to be quick, mostly"
                    + " when the COVID-19 pandemic was in its first year."))
        .description(
            en(
                "The article sets out what co-production requires, what marks it in rapid research,"
                    + " its strengths and its challenges, and gives recommendations."))
        .addEvidence(
            at(
                "/reflection",
                5605,
                5732,
                "086b6a807c1ebe93e3c950ef4ac2b0c1eed7872d276e0eb930b20b6dfc30188a"),
            at(
                "/description",
                5771,
                6059,
                "86086a380a9117fcd5ee7cbdaf5416b703dd4f6145037c74ff4e4d84b2dc16bb"),
            at(
                "/level",
                5634,
                5671,
                "eb0bb6fa64b5a0d6598f085dc352fba4349902e7de76d9fe3bcb20a49cc5e2c8"),
            at(
                "/frameworks",
                5784,
                5841,
                "a047b592b5ec2c9c20672c374baf824b9ceea6b13c9c2b3c320d866a482df412"))
        .build();
  }
}
