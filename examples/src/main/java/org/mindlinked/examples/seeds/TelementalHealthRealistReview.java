package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.finding;
import static org.mindlinked.examples.seeds.PortalItems.journal;
import static org.mindlinked.examples.seeds.PortalItems.portalItem;
import static org.mindlinked.examples.seeds.PortalItems.portalLanguage;
import static org.mindlinked.examples.seeds.PortalItems.portalStudy;
import static org.mindlinked.examples.seeds.PortalItems.primary;
import static org.mindlinked.examples.seeds.PortalItems.recommendation;
import static org.mindlinked.examples.seeds.PortalItems.theme;
import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Framework;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.InformationSource;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mode;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 4, a rapid realist review of telemental health: sources and configurations are counted, not
 * people, and a review protocol is printed under the label of a trial registration.
 */
final class TelementalHealthRealistReview {
  private static final SourceRecord SOURCE =
      portalItem(
          4,
          at(6520, 6522, "23f663630e2f28250c09d7a0c370f55eebf635772f9ce27e46797ab8ef297f4b"),
          at(6593, 6600, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private TelementalHealthRealistReview() {}

  static Study study() {
    return portalStudy("35767691")
        .summary(en("Rapid realist review of telemental health"))
        .addAims(
            en(
                "Develop a theory of which kinds of telemental health work, for whom, in which"
                    + " contexts and by which mechanisms"))
        .addDesigns(StudyDesign.RAPID_REALIST_REVIEW)
        .addFrameworks(Framework.REALIST)
        .addPopulations(priorityGroups())
        .addInterventions(
            Intervention.builder()
                .label(en("telemental health"))
                .addDeliveryModes(Mode.VIDEO_CALL, Mode.TELEPHONE, Mode.TEXT_MESSAGE)
                .addEvidence(
                    at(
                        6643,
                        6747,
                        "deb1ced29968b82ac671dc73da0a7eae5d9c5477d1e6b46e7a749bf53fceb56b"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.REALIST_SYNTHESIS)
                .addEvidence(
                    at(
                        7536,
                        7703,
                        "2023010c1122775e2e79346e60685e1e582323909c3ab2d4d83c62c2d12b595a"))
                .build())
        .review(review())
        .addFindings(configurations())
        .addAllFindings(findings())
        .addInvolvement(referenceGroup(), consultation())
        .addRegistrations(
            Registration.builder()
                .identifier(Identifier.of("prospero:CRD42021260910"))
                .kind(RegistrationKind.REVIEW_PROTOCOL)
                .url(
                    Iri.of(
                        "https://www.crd.york.ac.uk/prospero/display_record.php?ID=CRD42021260910"))
                .addEvidence(
                    at(
                        "/identifier",
                        9736,
                        9819,
                        "b302dbbefa517f8cd16cd9ac3ec8f90cdefbf7f64891f8339951f9f3b78e0696"),
                    at(
                        "/url",
                        9821,
                        9893,
                        "7a879188fe4565e00aa6d3845be21fcf728d1aa14497b774fe8e33bdbeeb906d"))
                .build())
        .addReports(primary(publication()))
        .addNotes(
            portalLanguage(),
            Note.builder()
                .kind(NoteKind.COMMENT)
                .field("/registrations/0/kind")
                .text(
                    en(
                        "The page prints the number under the label of a trial registration; the"
                            + " number is that of a review protocol."))
                .addEvidence(
                    at(
                        9716,
                        9734,
                        "191d00721a3afeeb3aa8ab174dbbcdd90b1266a83947992985552ca5c5a4e874"))
                .build())
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                7354,
                7379,
                "d094ad606b6535bd58e4890b67c8b30502977c7b651b2ab88c558e80aa28edb4"),
            at(
                "/aims",
                7380,
                7525,
                "e33a09b04c1a4be57ac70f34f3a23bde10c6507b944b7feebf59a0e0476f118f"),
            at(
                "/designs",
                7354,
                7379,
                "d094ad606b6535bd58e4890b67c8b30502977c7b651b2ab88c558e80aa28edb4"),
            at(
                "/frameworks",
                7536,
                7559,
                "10c82846fc26114718fe0cded3f8ab4728eea396b5a307db24cf09de2db1a5a4"))
        .build();
  }

  private static Population priorityGroups() {
    return Population.builder()
        .kind(PopulationKind.TARGET)
        .label(en("priority groups"))
        .addRoles(
            PopulationRole.CHILD_OR_YOUNG_PERSON,
            PopulationRole.SERVICE_USER,
            PopulationRole.DIGITALLY_EXCLUDED)
        .addParts(
            Population.builder()
                .label(en("children and young people"))
                .addRoles(PopulationRole.CHILD_OR_YOUNG_PERSON)
                .addEvidence(
                    at(
                        8483,
                        8508,
                        "23fa176e8fb313ced4d1569449612ec4e301fd58564468ff89df146993610634"))
                .build(),
            Population.builder()
                .label(en("users of inpatient and crisis care services"))
                .addRoles(PopulationRole.SERVICE_USER)
                .addEvidence(
                    at(
                        8510,
                        8553,
                        "cda5fddcfdfcbe2af1ec14880e1fc751053f63a3c6bf86ff29dd26efad3fa1d7"))
                .build(),
            Population.builder()
                .label(en("digitally excluded groups"))
                .addRoles(PopulationRole.DIGITALLY_EXCLUDED)
                .addEvidence(
                    at(
                        8559,
                        8584,
                        "137af85c44f5745c41f8771f003d564ef1b4965b269be7499d690fec386354a2"))
                .build())
        .addEvidence(
            at(8460, 8584, "8bc823c26c706879b38b44eb5c2df96f272fed33076a3e88c15d8f378932b6a8"))
        .build();
  }

  private static ReviewMethod review() {
    return ReviewMethod.builder()
        .addSources(
            InformationSource.builder()
                .label(en("papers from two earlier systematic reviews by the same team"))
                .addEvidence(
                    at(
                        7889,
                        7982,
                        "b868c8e6f76cf86b377b7c3d3b297ed55a4b316a6667ef0471b7a3691e10eb47"))
                .build(),
            InformationSource.builder()
                .label(en("updated search with the strategy of those reviews"))
                .addEvidence(
                    at(
                        7984,
                        8039,
                        "b657e8a7cf573d8bed0f3fc3b6bef32c36c0733130cdfbee3a075354231acf03"))
                .build(),
            InformationSource.builder()
                .label(
                    en("call for evidence, grey literature included, to the public and to experts"))
                .addEvidence(
                    at(
                        8041,
                        8129,
                        "8d577d56be145604eff90dbe2f7a562aedecd8441cd0a716fc4acb7f76c53b37"))
                .build(),
            InformationSource.builder()
                .label(en("websites of voluntary and statutory organisations"))
                .addEvidence(
                    at(
                        8135,
                        8201,
                        "1ddc74aa38d66816b195890369cd28ac3381de4951193dfb90de63851f20fd84"))
                .build())
        .addSupplementary(
            CollectionMethod.CALL_FOR_EVIDENCE,
            CollectionMethod.WEBSITE_SEARCH,
            CollectionMethod.EXPERT_CONSULTATION)
        .addFlow(
            Count.builder()
                .value(2)
                .unit(CountUnit.REVIEW)
                .addCategories(Concept.labelled(en("earlier systematic reviews by the same team")))
                .addEvidence(
                    at(
                        7910,
                        7939,
                        "c5e217aae898ab4c8f9e6309a2a4efd510dad5bebe127685bae6585c53d39f19"))
                .build(),
            Count.builder()
                .value(108)
                .unit(CountUnit.SOURCE)
                .stage(CountStage.INCLUDED)
                .addEvidence(
                    at(
                        8595,
                        8662,
                        "f2c98b7d08ff8aa1fde9921d1a4bbd0fbe3de5cb837274c85757fb0918cddcd8"))
                .build())
        .addEvidence(
            at(
                "/supplementary",
                8041,
                8069,
                "32f91c7c7d6e96dc7666603b39a19af660a5c138881fba81adcccffd271ca542"),
            at(
                "/supplementary",
                8135,
                8151,
                "8da419b2e9c535c3d3bb6492030db297d7fa2a20edfb740c3870a00457c5b5ee"),
            at(
                "/supplementary",
                8423,
                8448,
                "b1d2964cb06b7e55ddf8b8d7b7488cae06da1bd7abfa1b605d1426d58f186eb6"))
        .build();
  }

  private static Finding configurations() {
    return finding(
            FindingKind.FINDING,
            "The overarching configurations of context, mechanism and outcome fall into four"
                + " domains",
            at(8701, 8765, "8b06384065fec4f02a69df76415a62fe198d6e1611f7a9b6f1453051d92d254d"))
        .addCounts(
            Count.builder()
                .value(30)
                .unit(CountUnit.CMO_CONFIGURATION)
                .addEvidence(
                    at(
                        8712,
                        8745,
                        "f8bfb83b00cb41ef616f0c0295a996ae58f090613ed83dc8a01a6aef706db0c0"))
                .build())
        .addParts(
            theme(
                    "connecting effectively",
                    at(
                        8767,
                        8789,
                        "22cb7cf782aaf7c830b92666ac51b5a64f207536e3349eb5c1842c19fe801197"))
                .build(),
            theme(
                    "flexibility and personalization",
                    at(
                        8791,
                        8822,
                        "324967c3a1ef7fc3adbcefa2887a7fff1e8cb931c60dda6a77d38190b8aef5bd"))
                .build(),
            theme(
                    "safety, privacy, and confidentiality",
                    at(
                        8824,
                        8860,
                        "6526146d0e67607ae3e754a8d32fd5a74dcf8d5b19b0c51069daaa636feefa9c"))
                .build(),
            theme(
                    "therapeutic quality and relationship",
                    at(
                        8866,
                        8902,
                        "289254d5824487292485ec9ab6b8b9fbfdca5c366f9f3d571240a5a2540c4629"))
                .build())
        .build();
  }

  private static List<Finding> findings() {
    return List.of(
        finding(
                FindingKind.NEED,
                "A personal choice",
                at(8963, 8978, "7d42a44a1266f9787f8558015ed22dd245d49c2aed3be1290d4c58e93182ff71"))
            .build(),
        finding(
                FindingKind.NEED,
                "Privacy and safety",
                at(8980, 8998, "37a935a99c0c36dc053abdb3b326bcb1a5631895d00f36eacae60d84887926f0"))
            .build(),
        finding(
                FindingKind.NEED,
                "Good therapeutic relationships",
                at(9004, 9055, "22818e99cb0a85ee513d1151b084c1ca0d64e4f86fb0e5802cc0919dea338ba5"))
            .build(),
        finding(
                FindingKind.INEQUALITY,
                "Some groups of service users are likely to lose by telemental health",
                at(9084, 9171, "a3f2dc4971d44a8369b252ad81f207fbfbe0d715602a0f6efcce5d66eb0d462a"))
            .build(),
        finding(
                FindingKind.NEED,
                "Care face to face has to remain, and no later than care at a distance",
                at(9176, 9258, "26f80c26ae5f3be2e91d939c1a3d30c3a328592dfe1143dbb5870de6f1a27b37"))
            .build(),
        recommendation(
                "Guidelines should be coproduced with service users and frontline staff",
                at(9560, 9646, "595c1b23d07d742f0522fdb3571037571bd22e880305d408a8ad0f8083096556"))
            .build());
  }

  private static Involvement referenceGroup() {
    return Involvement.builder()
        .addStages(InvolvementStage.ADVISORY)
        .addRoles(PopulationRole.LIVED_EXPERIENCE_RESEARCHER, PopulationRole.CLINICIAN)
        .description(
            en(
                "An expert reference group, with researchers who have lived experience and"
                    + " frontline clinicians in it, discussed the configurations."))
        .addEvidence(
            at(8296, 8417, "7a31b4b2cb1adafb7c6380585ce31e64d39fe831f35bb096b361b6fac1e93eb4"))
        .build();
  }

  private static Involvement consultation() {
    return Involvement.builder()
        .level(InvolvementLevel.CONSULTATION)
        .description(
            en(
                "Experts were consulted with an eye to three priority groups: digitally excluded"
                    + " people, those in inpatient or crisis care, and children and young people."))
        .addEvidence(
            at(8423, 8584, "ec68d80a0e51308a32d45f7d3514ca262756b88a5d60dbbb375071a4c1be4b71"))
        .build();
  }

  private static Publication publication() {
    return article(
            "35767691",
            SOURCE,
            at(6572, 6590, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(6603, 6619, "f2873a10d4b053ee327be372e9164c57c827438612213854ad8a02261c6d7c1c"))
        .container(
            journal(
                "Interact J Med Res",
                at(6523, 6541, "1d0b01bb744db2c970066b17cc7a87ac9f612119492eb0934f6e7e15b8ac70fb")))
        .volume("11")
        .issue("2")
        .articleNumber("e38239")
        .issued(PartialDate.of(2022, 9, 29))
        .addEvidence(
            at(6523, 6570, "92578237cffaa8fb6a0078409f9d41090fec990ed477620d1c788c91bdd2aefe"))
        .build();
  }
}
