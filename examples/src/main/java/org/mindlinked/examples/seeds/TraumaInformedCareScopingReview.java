package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.database;
import static org.mindlinked.examples.seeds.PortalItems.finding;
import static org.mindlinked.examples.seeds.PortalItems.heading;
import static org.mindlinked.examples.seeds.PortalItems.journal;
import static org.mindlinked.examples.seeds.PortalItems.portalItem;
import static org.mindlinked.examples.seeds.PortalItems.portalLanguage;
import static org.mindlinked.examples.seeds.PortalItems.portalStudy;
import static org.mindlinked.examples.seeds.PortalItems.primary;
import static org.mindlinked.examples.seeds.PortalItems.recommendation;
import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Direction;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceDatabase;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 2, a scoping review of trauma-informed care: counts along three axes that are never added,
 * and a search window whose second day alone could be read in two ways.
 */
final class TraumaInformedCareScopingReview {
  private static final SourceRecord SOURCE =
      portalItem(
          2,
          at(3119, 3121, "6bc54f13bea593dc5e1c8e6b16249e669d1ce99cbeac65f2a10f36e1d86f1fd4"),
          at(3184, 3191, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private TraumaInformedCareScopingReview() {}

  static Study study() {
    return portalStudy("37550650")
        .summary(
            en(
                "Scoping review of trauma-informed care in acute, crisis, emergency and residential"
                    + " mental health services"))
        .addDesigns(StudyDesign.SCOPING_REVIEW)
        .addTopics(
            Concept.labelled(en("trauma-informed care")),
            Concept.labelled(en("restraint and seclusion")))
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.TARGET)
                .addRoles(PopulationRole.SERVICE_USER, PopulationRole.STAFF)
                .addEvidence(
                    at(
                        3773,
                        3821,
                        "4a95641b61e55ba43d513a0c97bc0b34f7a4f8dc91768918f163285dcd2ece5d"))
                .build())
        .addSettings(
            Setting.builder()
                .addCareSettings(
                    CareSetting.ACUTE_MENTAL_HEALTH,
                    CareSetting.CRISIS_SERVICE,
                    CareSetting.EMERGENCY_PSYCHIATRIC,
                    CareSetting.RESIDENTIAL)
                .addEvidence(
                    at(
                        3322,
                        3386,
                        "1caf5cc9064d23f0840f5807f1df147cb5fa919a1a4b4c981bdf97fc93f6a1dd"))
                .build())
        .review(review())
        .addAllFindings(findings())
        .addInvolvement(
            Involvement.builder()
                .level(InvolvementLevel.CONSULTATION)
                .addRoles(PopulationRole.PERSON_WITH_LIVED_EXPERIENCE)
                .addEvidence(
                    at(
                        4117,
                        4164,
                        "5ba6b564faf402703608a03387cde3305bf98c982e66b9a8bc87d4e64bb5cc50"))
                .build())
        .addReports(primary(publication()))
        .addNotes(portalLanguage())
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                3681,
                3752,
                "b3faa710db2c0f56df62b53580c1998b7e108473a8b27ad50ae32e216480cc05"),
            at(
                "/designs",
                3681,
                3700,
                "72a288fc2ebf021b129a65312bb2aad34b4d0f84f159a9c80745ebcaf219b7b6"),
            at(
                "/topics",
                3524,
                3550,
                "53a354167cde88a96e13906b108b972591925199e3371238e0ac1507ddce8b64"),
            at(
                "/topics",
                3408,
                3441,
                "6f033ae006381bc97684314c6e30ea0919a9258a4c9e71d8741b93061ca66def"))
        .build();
  }

  private static ReviewMethod review() {
    return ReviewMethod.builder()
        .addSources(
            database(
                SourceDatabase.EMBASE,
                "EMBASE",
                at(3894, 3900, "7678a84b746e968b7639bce94a0331f5ed260631882310b80f971244b525a7f2")),
            database(
                SourceDatabase.PSYCINFO,
                "PsycINFO",
                at(3902, 3910, "0e6f03bfac67baaf6ccd964dda8642520bd5873b47e185bfd463dbc24cf759a6")),
            database(
                SourceDatabase.MEDLINE,
                "MEDLINE",
                at(3912, 3919, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725")),
            database(
                SourceDatabase.WEB_OF_SCIENCE,
                "Web of Science",
                at(3921, 3935, "22024a91a8c9e1f68632473e7a5ae927b08142d8986fb23752a27ca4d480ba46")),
            database(
                SourceDatabase.SOCIAL_POLICY_AND_PRACTICE,
                "Social Policy and Practice",
                at(3937, 3963, "6896b8bbf979a46133b02390538a2079c01bc8d63a18bf3aefa68c80c33b1af6")),
            database(
                SourceDatabase.MATERNITY_AND_INFANT_CARE,
                "Maternity and Infant Care Database",
                at(3965, 3999, "8a6c1859a4617c26393d14699488c89e0dddf9d6e91f2c9434800fe25a0a59f4")),
            database(
                SourceDatabase.COCHRANE_CENTRAL,
                "Cochrane Library Trials Register",
                at(4001, 4033, "504cf610b9348fc4af6268ff5947dc0814b64a8019c95959815d31691719eda8")))
        .searchWindow(Interval.of("2022-02-24/2022-03-10"))
        .addSupplementary(CollectionMethod.CITATION_TRACKING, CollectionMethod.EXPERT_CONSULTATION)
        .addFlow(databases(), identified(), included())
        .addEvidence(
            at(
                "/searchWindow",
                4043,
                4064,
                "b65eed1e54c3015592bc1cd7071fe964ddf5e109f1a4d6758d198de87aa67847"),
            at(
                "/supplementary",
                4066,
                4111,
                "9151b0587f730461d2cacc18c7caee05d10117d1974412a906047faa96254b08"),
            at(
                "/supplementary",
                4117,
                4164,
                "5ba6b564faf402703608a03387cde3305bf98c982e66b9a8bc87d4e64bb5cc50"))
        .build();
  }

  private static Count databases() {
    return Count.builder()
        .value(7)
        .unit(CountUnit.DATABASE)
        .asFound("seven")
        .addEvidence(
            at(3877, 3892, "c86a5e3a317852107f882ef4670559ae4974e133fa1aceac0f65e19ee8aa2ae2"))
        .build();
  }

  private static Count identified() {
    return Count.builder()
        .value(4244)
        .unit(CountUnit.RECORD)
        .stage(CountStage.IDENTIFIED)
        .asFound("4244")
        .addEvidence(
            at(4166, 4211, "aca6c15bc582ce55379a9f50bddda761507bf17a0652b694e94aa99a2b7f12ce"))
        .build();
  }

  /** Every axis speaks of the same 31 studies, so numbers of two axes are never added. */
  private static Count included() {
    return Count.builder()
        .value(31)
        .unit(CountUnit.STUDY)
        .stage(CountStage.INCLUDED)
        .asFound("Thirty-one")
        .addBreakdowns(
            Breakdown.builder()
                .axis(Axis.COUNTRY)
                .addMembers(
                    studies(
                        23,
                        Concept.labelled(en("USA")),
                        at(
                            4259,
                            4293,
                            "98971e808f72d2f03fe876ec6ad8ac03c5f026af227435187c8206788a83ed7e")))
                .addEvidence(
                    at(
                        4246,
                        4293,
                        "667f58a6d8c4f48dd293b529a44f51eb05968d9319ebe2b48deda801247596a0"))
                .build(),
            Breakdown.builder()
                .axis(Axis.CARE_SETTING)
                .addMembers(
                    studies(
                        16,
                        CareSetting.ACUTE_MENTAL_HEALTH,
                        at(
                            4312,
                            4349,
                            "7bfab7ada192b307006c7971898f871a7109301f8dc5f9fe53d1c236097394e2")))
                .addEvidence(
                    at(
                        4298,
                        4349,
                        "195b85fd59c96b06f1193f69377d83aaeab121389cc9faf59ed9a8ea9d3c4008"))
                .build(),
            Breakdown.builder()
                .axis(Axis.MODEL_OF_CARE)
                .addMembers(
                    studies(
                        7,
                        Concept.labelled(en("Six Core Strategies")),
                        at(
                            4434,
                            4465,
                            "fc006737ad8cabfc3dbd67cff468bbf51f729ffda17cdf6ff37a7ca90f86e0da")),
                    studies(
                        6,
                        Concept.labelled(en("Sanctuary Model")),
                        at(
                            4470,
                            4497,
                            "0b317faeb817ad8716aeeb499df3b2ff8f5c76b6681ba973555cb4b884a771e0")))
                .addEvidence(
                    at(
                        4434,
                        4540,
                        "05e3fb1fb0ad380cdd8e20ca9fb85d181a3269a6486dfdedf6ae3a3fc19010d1"))
                .build())
        .addEvidence(
            at(4213, 4245, "5c1cfda45c8e7873010715c8e53e127b74ec1737274d35ff61c8a5ecc7452884"))
        .build();
  }

  private static Count studies(long value, Concept category, Quote evidence) {
    return Count.builder()
        .value(value)
        .unit(CountUnit.STUDY)
        .addCategories(category)
        .addEvidence(evidence)
        .build();
  }

  private static List<Finding> findings() {
    return List.of(
        finding(
                FindingKind.LIMITATION,
                "Only few trials were found",
                at(4351, 4375, "dcf21160587e6e60c8dd79377fdcff08e2af1b5ca63464ab3dd4d86e47792dd1"))
            .build(),
        finding(
                FindingKind.EFFECT_DIRECTION,
                "Restraint and seclusion were reported to have become rarer",
                at(4542, 4595, "cf61e7886842435dfcc6bdaa42129525d8b5034518fa52f6b65293ee407804f6"))
            .addAbout(Concept.labelled(en("restraint and seclusion")))
            .direction(Direction.DECREASES)
            .build(),
        finding(
                FindingKind.EXPERIENCE,
                "Some service users felt that they were trusted and cared for",
                at(4597, 4654, "65aa8c2e4a9ee4c3b2e583d78be227ad5cb5e9940c69b6818ac8060cadad8ff1"))
            .addPerspective(PopulationRole.SERVICE_USER)
            .build(),
        finding(
                FindingKind.EXPERIENCE,
                "Staff felt empathy with service users and understood trauma better",
                at(4662, 4755, "410c07918bd91495c6cdc9a4616bed55f202751431bbfed37dfa15d30dab3c5a"))
            .addPerspective(PopulationRole.STAFF)
            .build(),
        finding(
                FindingKind.NEED,
                "Staff need training before they can work in a trauma-informed way",
                at(4757, 4815, "964483784257e08dbbb13af45007d1c76f7a9135859a176b35ce7b2075f95297"))
            .addPerspective(PopulationRole.STAFF)
            .build(),
        recommendation(
                "Mental health care as a whole should rest on trauma-informed principles",
                at(4816, 4890, "644ad2a9310d217979b5dbee237be9bf5d72c7a7906ded64d396986ca7523bba"))
            .build(),
        finding(
                FindingKind.NEED,
                "The change takes much time and money",
                at(4982, 5035, "3c0fe059acfaf00d8beab69c58995d8cce764a295e3d6314d0cb41900c7856cf"))
            .build(),
        finding(
                FindingKind.LIMITATION,
                "Most of the evidence is preliminary",
                at(5081, 5119, "a4e779ea644669e2ece293056ab8e1761b402b69c742c75e1bedd5c71c86c1b5"))
            .build(),
        finding(
                FindingKind.EVIDENCE_GAP,
                "Crisis and emergency services in the community have hardly been studied",
                at(5174, 5231, "55510977bbccca017d23db1e0d97e8b84c88cafd8b54ed91ab495104edefed58"))
            .build(),
        recommendation(
                "Service development and research should build on lived experience expertise",
                at(5233, 5312, "7dd8474a031069f90187b1247b9a043d0fdf64b5be842285119690ef34ca818f"))
            .build());
  }

  private static Publication publication() {
    return article(
            "37550650",
            SOURCE,
            at(3163, 3181, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(3194, 3210, "c79e3140fd8abea6cf22f025a73014b504f5cbdc0c803104e8b3597859987bcc"))
        .container(
            journal(
                "BMC Psychiatry",
                at(3122, 3136, "50384f6265d039b5e058373d8dc044c2d0eb1a154884a35bf33bcae9dd08d63e")))
        .volume("23")
        .issue("1")
        .articleNumber("567")
        .issued(PartialDate.of(2023, 8, 7))
        .addSubjects(
            heading(
                "Mental Health Services",
                "D008605",
                at(5352, 5374, "8bec8c381287ae95c477b12249ef3845c22b44c1454187ca03d54da5613e41fe")),
            heading(
                "Mental Health",
                "D008603",
                at(5377, 5390, "d677a7f2608768bb1b365291433b8be94cfedcb8dadcbc93778b43b02af12bfc")),
            heading(
                "Pregnancy",
                "D011247",
                at(5393, 5402, "d9caea730c50507387a88f3b7d8943f606e211f5adc8000ba9bdd6b8553cc184")),
            heading(
                "Humans",
                "D006801",
                at(5405, 5411, "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Female",
                "D005260",
                at(5414, 5420, "e8cca808ae5aaa03a7fc3060856e6d4ad776fb1cb8cfe441a9bd240988cde151")))
        .addEvidence(
            at(3122, 3161, "55cd42ab08586fa711d7221ef313181bd96224f4e81e54259a054b27f6708662"))
        .build();
  }
}
