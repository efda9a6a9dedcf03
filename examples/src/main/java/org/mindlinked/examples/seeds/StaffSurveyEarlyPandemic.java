package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.finding;
import static org.mindlinked.examples.seeds.PortalItems.heading;
import static org.mindlinked.examples.seeds.PortalItems.journal;
import static org.mindlinked.examples.seeds.PortalItems.portalItem;
import static org.mindlinked.examples.seeds.PortalItems.portalLanguage;
import static org.mindlinked.examples.seeds.PortalItems.portalStudy;
import static org.mindlinked.examples.seeds.PortalItems.primary;
import static org.mindlinked.examples.seeds.PortalItems.qualified;
import static org.mindlinked.examples.seeds.PortalItems.recommendation;
import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 11, an online survey of mental health staff in the first weeks of the pandemic: its number
 * of participants is printed with a thousands separator, and a heading has a qualifier.
 */
final class StaffSurveyEarlyPandemic {
  private static final SourceRecord SOURCE =
      portalItem(
          11,
          at(22282, 22285, "5bc524c305ccad938fddf68f69a6c86dcb48f4725e4fbc5c1adc6948dcd8a368"),
          at(22368, 22375, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private StaffSurveyEarlyPandemic() {}

  static Study study() {
    return portalStudy("32857218")
        .summary(
            en(
                "Survey of mental health staff in the UK in the early weeks of the COVID-19"
                    + " pandemic"))
        .addDesigns(StudyDesign.MIXED_METHODS, StudyDesign.SURVEY)
        .addPopulations(staff(), serviceUsers())
        .addSettings(
            Setting.builder()
                .addPlaces(
                    Place.builder()
                        .code("GB")
                        .name(en("UK"))
                        .addEvidence(
                            at(
                                22734,
                                22743,
                                "7ab3b8c20596b54852de5cd9d399afa24de276f5a7e2c6fc7a1a32ac97efd7fd"))
                        .build())
                .addContexts(Concept.labelled(en("early weeks of the COVID-19 pandemic")))
                .addEvidence(
                    at(
                        "/contexts",
                        22625,
                        22679,
                        "80b60463d2866a1024fdab0eee188fe1bc0259780f07a6e0b0a961de8ba1367c"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.ONLINE_SURVEY)
                .addCollectedFrom(Reference.of("#population-1"))
                .addEvidence(
                    at(
                        22750,
                        22779,
                        "ed1e3f73efc682bdbb3c19f78ecc13a1548824146959fb32376738f232ee60ef"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.DESCRIPTIVE_STATISTICS)
                .addEvidence(
                    at(
                        22880,
                        22943,
                        "e6951cf0c0f6d7a7a7f0d4cc408a6698a8861be2b90fb9ff91f9216eb9e87f29"))
                .build(),
            Analysis.builder()
                .method(AnalysisMethod.CONTENT_ANALYSIS)
                .addEvidence(
                    at(
                        22949,
                        22996,
                        "aa19294a5af9acd66b94824a701a08131bb16d0011a94ebd9835ea49947cd1cc"))
                .build())
        .addAllFindings(work())
        .addFindings(concerns())
        .addAllFindings(priorities())
        .addLimitations(en("The sample was a convenience sample."))
        .addReports(primary(publication()))
        .addNotes(portalLanguage())
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                22585,
                22779,
                "3979e7633d2c95b6f3ee14a10185a7484d5b219286e840c6686970b33b6da502"),
            at(
                "/designs",
                22750,
                22779,
                "ed1e3f73efc682bdbb3c19f78ecc13a1548824146959fb32376738f232ee60ef"),
            at(
                "/limitations",
                24104,
                24145,
                "58ae624c774760cdb3381c0f24a4aa38357f5b7963d37b92fb234befeced1807"))
        .build();
  }

  private static Population staff() {
    return Population.builder()
        .kind(PopulationKind.SAMPLE)
        .label(en("staff from several sectors, professions and specialties"))
        .addRoles(PopulationRole.STAFF)
        .addParts(
            Population.builder()
                .label(en("inpatient staff"))
                .addRoles(PopulationRole.STAFF)
                .addEvidence(
                    at(
                        23148,
                        23163,
                        "7b69df3a99f2e824e8d5b70071bb27639764e6bd8306291a8f1387b0e64595d0"))
                .build(),
            Population.builder()
                .label(en("community staff"))
                .addRoles(PopulationRole.STAFF)
                .addEvidence(
                    at(
                        23189,
                        23204,
                        "df130254fe52a35a829e13a3d9039968c47a96b8c7160bc65f4d9e9a771cf019"))
                .build())
        .addCounts(
            Count.builder()
                .value(2180)
                .unit(CountUnit.PARTICIPANT)
                .asFound("2,180")
                .addEvidence(
                    at(
                        23007,
                        23018,
                        "67a89a3fac6185c260fc679ece9e770a9f6cb5da4df264bd286c3085bfe17a03"))
                .build())
        .addRecruitment(
            en("professional associations and networks"), en("charities"), en("social media"))
        .addEvidence(
            at(23007, 23085, "923898c5f55bbe1a30aad340453763989dbcb4a87daf549d5433bc84ea770f9f"),
            at(
                "/recruitment",
                22811,
                22878,
                "09b055c6de6549ca81d13f51669986bcde0ee663bcd31e2dfbd360c3d9696453"))
        .build();
  }

  private static Population serviceUsers() {
    return Population.builder()
        .kind(PopulationKind.SERVED)
        .addRoles(PopulationRole.SERVICE_USER)
        .addEvidence(
            at(22706, 22743, "9db8fc44ec572775a1b5d27cc00952af451092a70a024e64de6c85b850c785ec"))
        .build();
  }

  private static List<Finding> work() {
    return List.of(
        staffSay(
                finding(
                    FindingKind.CONCERN,
                    "Keeping infection under control was foremost for inpatient staff",
                    at(
                        23087,
                        23163,
                        "5585526a677adbcd86d3822e3d4bb021cc64cd226a772dd651e2e29760ce15ba")))
            .addPopulations(Reference.of("#population-1.part-1"))
            .build(),
        staffSay(
                finding(
                    FindingKind.EXPERIENCE,
                    "New ways of working were foremost for community staff",
                    at(
                        23129,
                        23204,
                        "39f9eda430b0024c9cd42d3c75222b7544aacce497c34e08db2911563345e745")))
            .addPopulations(Reference.of("#population-1.part-2"))
            .build(),
        staffSay(
                finding(
                    FindingKind.EXPERIENCE,
                    "Much was adapted quickly, above all towards remote working",
                    at(
                        23206,
                        23316,
                        "cc74fec15c5d290b66a6ba121229064c1dc8ac69c820faa72c3a9e2df0a39d99")))
            .build(),
        staffSay(
                finding(
                    FindingKind.ATTITUDE,
                    "Remote working was welcomed with caution",
                    at(
                        23318,
                        23346,
                        "7a7ce7d6726d50fd492157f164ac42768069565ab9e6ae8a3b0e3ded844c0884")))
            .build(),
        staffSay(
                finding(
                    FindingKind.EXPERIENCE,
                    "Remote working did well only in some clinical situations",
                    at(
                        23351,
                        23400,
                        "7b90f0864a2a12fa09bf3de596112e80b1816e36fd278cf65da106fa98ea9d32")))
            .build());
  }

  private static Finding concerns() {
    return staffSay(
            finding(
                FindingKind.CONCERN,
                "Staff were worried about several groups of service users",
                at(
                    23402,
                    23464,
                    "588c3c462657c9f5a0de5a7b5437d4f3bed52c5a0797fe06a5dd475a6209d7b7")))
        .addParts(
            concern(
                "People whose conditions were made worse by the anxieties and disruptions of the"
                    + " pandemic",
                at(
                    23476,
                    23560,
                    "b1168de8c4e61826780a709ae25cf11a3cde6e18578dd86b8dde5fe99f4b1b90")),
            concern(
                "People in loneliness, domestic abuse or family conflict",
                at(
                    23562,
                    23628,
                    "212c5824340962baa1a66a60457fbd8c1f893faa8e8ab4d7753f3d692bcf5665")),
            concern(
                "People who cannot understand and follow distancing",
                at(
                    23630,
                    23698,
                    "5696e7a2105a15d19f178675c83cb0d99a21766812d16696f379a8d61b0ebdd3")),
            concern(
                "People who cannot engage with remote care",
                at(
                    23704,
                    23744,
                    "278b574369d343d7f9c787716a678953d783990e754e8427e5f694b118926a84")))
        .addPopulations(Reference.of("#population-2"))
        .build();
  }

  private static Finding concern(String text, Quote evidence) {
    return staffSay(finding(FindingKind.CONCERN, text, evidence)).build();
  }

  private static List<Finding> priorities() {
    return List.of(
        recommendation(
                "How hospitals can combine infection control with a therapeutic environment should"
                    + " be a priority",
                at(
                    23919,
                    23993,
                    "dea3ae3722a2ca3734c90138b30822bcefe70b38a9ed7c7bb514defa8da8375e"))
            .build(),
        recommendation(
                "How telehealth in the community can be targeted and work should be a priority",
                at(
                    23999,
                    24080,
                    "0a81b05e0da625c9b4dbf836ef8037af3d7e113683b6e1c6e7db2ac6f6ca20d1"))
            .build());
  }

  private static Finding.Builder staffSay(Finding.Builder finding) {
    return finding.addPerspective(PopulationRole.STAFF);
  }

  private static Publication publication() {
    return article(
            "32857218",
            SOURCE,
            at(22347, 22365, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(22378, 22394, "48659e58a8b57e56b0b25fcb2931705d82757153898966e4059f56626b975ec8"))
        .container(
            journal(
                "Soc Psychiatry Psychiatr Epidemiol",
                at(
                    22286,
                    22320,
                    "2a32596cae5f4563b2373f69f619e6220790ee4781a613610d7f90754e91625c")))
        .volume("56")
        .issue("1")
        .pageStart("25")
        .pageEnd("37")
        .issued(PartialDate.of(2021, 1))
        .addSubjects(
            heading(
                "COVID-19",
                "D000086382",
                at(
                    24174,
                    24182,
                    "caf96d0a55decaa41cdbfb2e0376cf8a290aeb30989f8494a1f2b4f87eb72630")),
            heading(
                "Mental Health Services",
                "D008605",
                at(
                    24185,
                    24207,
                    "8bec8c381287ae95c477b12249ef3845c22b44c1454187ca03d54da5613e41fe")),
            heading(
                "Humans",
                "D006801",
                at(
                    24210,
                    24216,
                    "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Mental Health",
                "D008603",
                at(
                    24219,
                    24232,
                    "d677a7f2608768bb1b365291433b8be94cfedcb8dadcbc93778b43b02af12bfc")),
            heading(
                "Pandemics",
                "D058873",
                at(
                    24235,
                    24244,
                    "9cc1e4ab22c4de3d267a29d2752e89682f1a5d076a3ea7d879b43013cd46116d")),
            heading(
                "SARS-CoV-2",
                "D000086402",
                at(
                    24247,
                    24257,
                    "3ea32260668e362656a11dccd84a11338999988364e987867e4554c0056ac417")),
            qualified(
                "United Kingdom",
                "epidemiology",
                "D006113",
                at(
                    24260,
                    24287,
                    "aeee69787c071bf093842f8a56af4bffd29739f479fa7cde6a002b9bb82fbc4b")))
        .addEvidence(
            at(22286, 22345, "0d5fed1fadbd4859fa8710cb8e9949279685f135167e0183ec236cf2fce2eee6"))
        .build();
  }
}
