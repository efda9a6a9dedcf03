package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.diagnosisNote;
import static org.mindlinked.examples.seeds.PortalItems.finding;
import static org.mindlinked.examples.seeds.PortalItems.heading;
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
import org.mindlinked.model.Appraisal;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Interval;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Rating;
import org.mindlinked.model.Reference;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 5, a meta-synthesis of clinicians' views on community services for people with complex
 * emotional needs. Item 7 puts nearly the same question to clinicians themselves: the designs tell
 * the two apart, since neither has a title.
 */
final class ClinicianViewsMetaSynthesis {
  private static final SourceRecord SOURCE =
      portalItem(
          5,
          at(9896, 9898, "540dd397b2d380dcc3f59796c4facc43379929f1a3b5e6cc9a218274391b635b"),
          at(9954, 9961, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private ClinicianViewsMetaSynthesis() {}

  static Study study() {
    return portalStudy("35511900")
        .summary(
            en(
                "Qualitative meta-synthesis of clinicians' views on community mental health"
                    + " services for people with complex emotional needs"))
        .addDesigns(StudyDesign.QUALITATIVE_EVIDENCE_SYNTHESIS)
        .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.TARGET)
                .addRoles(PopulationRole.CLINICIAN)
                .addEvidence(
                    at(
                        10461,
                        10517,
                        "08f3163c4e869d1d7f3aa87a01945090db1d9a525e3ef31f3f206b9222d012c6"))
                .build(),
            Population.builder()
                .kind(PopulationKind.SERVED)
                .label(en("adults with complex emotional needs"))
                .addRoles(PopulationRole.SERVICE_USER)
                .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
                .addEvidence(
                    at(
                        10864,
                        10922,
                        "ae014655fe00bdf3b3dfceff0fd83c067680cd1c90615cb4c7a990d84eec7ee4"),
                    at(
                        "/conditions",
                        10078,
                        10119,
                        "8b4e181c22b35a26bdbf1aa41a6155c9b0a10d388e3b448b06b56dd6ef639d2f"))
                .build())
        .addSettings(
            Setting.builder()
                .label(en("community mental health services, generic and specialist"))
                .addCareSettings(
                    CareSetting.COMMUNITY_MENTAL_HEALTH,
                    CareSetting.SPECIALIST_PERSONALITY_DISORDER)
                .addContexts(Concept.labelled(en("renewed policy priority in England")))
                .addEvidence(
                    at(
                        10864,
                        10995,
                        "c2482e185c730f283b9a7a8cca330cf538c02d338ee98b2f333c94f05a70cb79"),
                    at(
                        "/contexts",
                        10218,
                        10254,
                        "abf562fa15c79b13de0aac6535e7e5235388f9e0a17e908abe3a5b7f0e68df1a"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.META_SYNTHESIS)
                .addEvidence(
                    at(
                        10997,
                        11020,
                        "f2427bc960a49baa54c8c5a0fad4486d08cb970322a3514e5c6184a08586b608"))
                .build())
        .review(review())
        .addAllFindings(themes())
        .addAllFindings(furtherFindings())
        .addAppraisals(
            Appraisal.builder()
                .target(Reference.of("#review"))
                .rating(Rating.GENERIC_MODERATE)
                .text(en("The evidence as a whole was of moderate quality."))
                .addEvidence(
                    at(
                        11592,
                        11640,
                        "108f7bc9d2836e65523f8483d37810b44640d0f17f082eaaa8e5208c989a920b"))
                .build())
        .addReports(primary(publication()))
        .addNotes(
            portalLanguage(),
            diagnosisNote(
                at(
                    10078,
                    10172,
                    "e16aadcc6e7f8cc0fec95882665a34125945a81cc10445c87600a6625a9ffd70")))
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                10423,
                10620,
                "55d8d3875a52a8406fbd23e7b02eca36b0fb2aacff44acfb01b0f8c175268250"),
            at(
                "/designs",
                10423,
                10457,
                "f23903707653007ab823155eafb9153cc422df371d4880bf1f7a59146e541ef3"),
            at(
                "/conditions",
                10041,
                10119,
                "f5fedad6641082cc48c88bef6f974aca578ab11debae21465704da25b9b9d106"))
        .build();
  }

  private static ReviewMethod review() {
    return ReviewMethod.builder()
        .coverage(Interval.of("2003/.."))
        .addSupplementary(CollectionMethod.CITATION_TRACKING)
        .addEligibility(
            en("any recognised qualitative method"),
            en("experiences and views of clinicians"),
            en("community-based services"),
            en("services for adults"))
        .addFlow(
            Count.builder()
                .value(6)
                .unit(CountUnit.DATABASE)
                .asFound("Six")
                .addEvidence(
                    at(
                        10631,
                        10672,
                        "c2478e095740979f5fb8e0b5b3c0e2a97fbdf4f06f6a70b02f51d9ad13a321dc"))
                .build(),
            Count.builder()
                .value(29)
                .unit(CountUnit.PAPER)
                .stage(CountStage.INCLUDED)
                .asFound("Twenty-nine")
                .addEvidence(
                    at(
                        11102,
                        11148,
                        "b8a3a7c76dcfb278dc5d0e5d1aa98faa7e57592dc7ccfbb018b07918fefecff3"))
                .build())
        .addEvidence(
            at(
                "/coverage",
                10677,
                10705,
                "1fd0612397b4e79a332277e42d1696a11b6cf8b683d4b93135baceca0ea5a010"),
            at(
                "/supplementary",
                10710,
                10755,
                "760c441cc09d40bc71bc044b428a495fb7c8fd230dc4324df1855dbd48bb1e54"),
            at(
                "/eligibility",
                10757,
                10936,
                "198f8b2c3c4a7bd604d12a005304d09fdd16ff93f8f8d53e3c00bc70a4380dee"))
        .build();
  }

  private static List<Finding> themes() {
    return List.of(
        clinicians(
            theme(
                "1",
                "The use and misuse of diagnosis",
                at(
                    11254,
                    11285,
                    "62a1b810d619554be4958557e91911e81c7b41717ed90c5ad26bd575dc579985"))),
        clinicians(
            theme(
                "2",
                "The patient journey into services: nowhere to go",
                at(
                    11290,
                    11338,
                    "8bbe5f8b8c9d09c758c77c6121016de00fa64a3b75ac420b96e7f745154747ee"))),
        clinicians(
            theme(
                "3",
                "Therapeutic relationships: connection and distance",
                at(
                    11343,
                    11393,
                    "bf085baf2283a3c1c018d121ad94747dec3be91efeee8baa9f0214a9fc898817"))),
        clinicians(
            theme(
                "4",
                "The nature of treatment: not doing too much or too little",
                at(
                    11398,
                    11455,
                    "296dbd6a014cd921f66bc11bad33ab56f997b04f315c95c51adcd5119ba38ee1"))),
        clinicians(
            theme(
                "5",
                "Managing safety issues and crises: being measured and proactive",
                at(
                    11460,
                    11523,
                    "c8bc171e728da2d58b472ec7101bcf0e0618c58cf3b7207a7cff1ddf5b84e5d1"))),
        clinicians(
            theme(
                "6",
                "Clinician and wider service needs: whose needs are they anyway?",
                at(
                    11528,
                    11591,
                    "a338c25471ffec636e7f9823d0633f84890ded70b5c76252dc23aa0ce9106861"))));
  }

  private static List<Finding> furtherFindings() {
    return List.of(
        finding(
                FindingKind.FINDING,
                "Most of the samples carry a diagnosis of personality disorder",
                at(
                    11150,
                    11208,
                    "1010ac4fee9712a6c1a5c34cba2a245b42ba3c23c158f61ef66fab6a6d29a214"))
            .addAbout(Condition.PERSONALITY_DISORDER)
            .build(),
        clinicians(
            recommendation(
                "Clinicians should have supervision",
                at(
                    12209,
                    12220,
                    "b5ba526190b93c323cb10b3ffae12f980568482f0a0d7d008f0138aeff5b2be0"))),
        clinicians(
            recommendation(
                "Clinicians should be able to work jointly",
                at(
                    12222,
                    12235,
                    "804d2f65d7e0d74ae22db1901ed5460dbe1156afd6fc9ca856e682f64519ef97"))),
        clinicians(
            recommendation(
                "Clinicians should have the support of their organisation",
                at(
                    12240,
                    12262,
                    "aa08bfcc39d2b186c47425dae061d3425c8e62268136624e36e3b277f3cf0e3f"))));
  }

  private static Finding clinicians(Finding.Builder finding) {
    return finding.addPerspective(PopulationRole.CLINICIAN).build();
  }

  private static Publication publication() {
    return article(
            "35511900",
            SOURCE,
            at(9933, 9951, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(9964, 9980, "2ef607a54c0125f4fe332d481bd0ca00adfe6d9b0e8f06ebf2c0a718a0a57470"))
        .container(
            journal(
                "PLoS One",
                at(9899, 9907, "2aa65f102305efa86fe3cd3bcc49fbe437b0b8b4cea0ed6e77e7d159731b7161")))
        .volume("17")
        .issue("5")
        .articleNumber("e0267787")
        .issued(PartialDate.of(2022))
        .addSubjects(
            heading(
                "Community Mental Health Services",
                "D003156",
                at(
                    12277,
                    12309,
                    "9ba9c404cae034e897d6eea313fcbbcf5fe2925ce9d8426b8aa8135a4bbc5b84")),
            heading(
                "Adult",
                "D000328",
                at(
                    12312,
                    12317,
                    "ad08defcbfea908e4c8d6b3097b6f2c96572a09a779bf322cee503554fad0006")),
            heading(
                "England",
                "D004739",
                at(
                    12320,
                    12327,
                    "c0ea960b065c6aa6dd567a1a741fa21aee3972692096e158cebb4309a3b2a716")),
            heading(
                "Humans",
                "D006801",
                at(
                    12330,
                    12336,
                    "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Personality Disorders",
                "D010554",
                at(
                    12339,
                    12360,
                    "a789cd17c325d2903a55769c9c63e175526b5d27255009587a5163a826ff2785")),
            heading(
                "Social Welfare",
                "D012946",
                at(
                    12363,
                    12377,
                    "dc6eb34a998edcebe44a725b2bc8d07d478e6b67c1537a420a1a85a928045551")))
        .addEvidence(
            at(9899, 9931, "cddfb22ca73a73ec782f35dfceee828974eca45ea75fe27ffaf6c18abe7900a0"))
        .build();
  }
}
