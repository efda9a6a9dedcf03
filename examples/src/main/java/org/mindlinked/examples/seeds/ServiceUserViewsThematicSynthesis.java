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
import static org.mindlinked.examples.seeds.PortalItems.qualified;
import static org.mindlinked.examples.seeds.PortalItems.theme;
import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.CareSetting;
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
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 10, a thematic synthesis of what service users with complex emotional needs say of community
 * care. It keeps its number 10 although the page shows it in the ninth place.
 */
final class ServiceUserViewsThematicSynthesis {
  private static final SourceRecord SOURCE =
      portalItem(
          10,
          at(19886, 19889, "e3b7e7a038be142c2a042fc1f7374d00fe4caaf7b6b65a3175e33d11644b7499"),
          at(19945, 19952, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private ServiceUserViewsThematicSynthesis() {}

  static Study study() {
    return portalStudy("33914750")
        .summary(
            en(
                "Thematic synthesis of service users' experiences of community mental health care"
                    + " for complex emotional needs"))
        .addDesigns(StudyDesign.QUALITATIVE_EVIDENCE_SYNTHESIS)
        .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.TARGET)
                .label(en("adults with complex emotional needs"))
                .addRoles(PopulationRole.SERVICE_USER)
                .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
                .addEvidence(
                    at(
                        20565,
                        20679,
                        "67f996c2fb18dc940ef0256fb4be252da2fa03dac67978346fc22550e0d8ab4b"))
                .build())
        .addSettings(
            Setting.builder()
                .label(en("community-based services, generic and specialist"))
                .addCareSettings(
                    CareSetting.COMMUNITY_MENTAL_HEALTH,
                    CareSetting.SPECIALIST_PERSONALITY_DISORDER)
                .addEvidence(
                    at(
                        20621,
                        20768,
                        "965ec1ae668c14302a3026df5ee94a7839304117fcc78799c38e959373dde7d8"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.THEMATIC_SYNTHESIS)
                .addEvidence(
                    at(
                        20825,
                        20848,
                        "796fb4b9fdb2b77f18389f8b90a3dff63f60c45d361c4683ceb1f47d1e039dcd"))
                .build())
        .review(review())
        .addAllFindings(themes())
        .addFindings(
            finding(
                    FindingKind.FINDING,
                    "The themes tend to recur in studies from several countries and years",
                    at(
                        21228,
                        21300,
                        "1095c1c35a01064344fad5896ddee138ab8124408abc7d5e486c68fb75af71e5"))
                .build())
        .addReports(primary(publication()))
        .addNotes(
            portalLanguage(),
            diagnosisNote(
                at(
                    20117,
                    20212,
                    "41fdb5ff0c6ca88de972a23915419363cc5a03e1d1615c493494f24869f0fcf0")))
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                20295,
                20429,
                "c4f2a3fbc4b2eef863e0d68fec1fd6e1b408ef3cdd64ed2ea46d8104189a4ff6"),
            at(
                "/designs",
                20295,
                20341,
                "0aa5d427747bf84c39da66722b9119a93441ce312d4c402e4a245aaabaf0040f"),
            at(
                "/conditions",
                20373,
                20429,
                "57fd0f9e71e9118e6bfb74ec86ef31a24b90739e0be65bb3e6a2dd22ff85c109"))
        .build();
  }

  private static ReviewMethod review() {
    return ReviewMethod.builder()
        .coverage(Interval.of("2003/.."))
        .addEligibility(en("peer reviewed"), en("services for adults"))
        .addFlow(
            Count.builder()
                .value(6)
                .unit(CountUnit.DATABASE)
                .asFound("six")
                .addEvidence(
                    at(
                        20452,
                        20479,
                        "dafb5f1ee5d7c54719fae507c8400b5abbaf626f1f77a0945d341d56de422608"))
                .build(),
            Count.builder()
                .value(47)
                .unit(CountUnit.PAPER)
                .stage(CountStage.INCLUDED)
                .asFound("Forty-seven")
                .addEvidence(
                    at(
                        20891,
                        20923,
                        "0cbfc156360de4f639dd32900cb69b8a24237d7165f8b07c16d4908927cf9d32"))
                .build())
        .addEvidence(
            at(
                "/coverage",
                20484,
                20511,
                "ac2b38ec349f3a4f8e663af74559f946fc07c1308f1a7e5ec96dec8ff800bad3"),
            at(
                "/eligibility",
                20513,
                20679,
                "1da5430a8972bb8313cd7771202a500564881a9d55d70edf0acb26bf80f2f861"))
        .build();
  }

  private static List<Finding> themes() {
    return List.of(
        serviceUsers(
            theme(
                "1",
                "The need for a long-term perspective on treatment journeys",
                at(
                    20946,
                    21004,
                    "2b0e21fbae8bb5b8de7ce77f958059fef3814ecbf8122c20c920df367762bc79"))),
        serviceUsers(
            theme(
                "2",
                "The need for individualised and holistic care",
                at(
                    21009,
                    21054,
                    "077e0dfb2c9f0640088b3146455adb409c755cef72a56adfb71ae7be5d2fac0d"))),
        serviceUsers(
            theme(
                "3",
                "Large variations in accessibility and quality of mental health services",
                at(
                    21059,
                    21130,
                    "d365ee0d78558292e612acfd6dedaed6d076cde399813d8d747eab2f4dd04371"))),
        serviceUsers(
            theme(
                "4",
                "The centrality of therapeutic relationships",
                at(
                    21135,
                    21178,
                    "293ba0c7561d098cd1d8ad610f91d3983520f89d552d397718314545cda153a6"))),
        serviceUsers(
            theme(
                "5",
                "Impacts of 'personality disorder' diagnosis",
                at(
                    21183,
                    21226,
                    "d693531c394819ed9ebe488f9bd9d3cadbd62dd2d1c69f9dbe44df1a0fa39c47"))));
  }

  private static Finding serviceUsers(Finding.Builder finding) {
    return finding.addPerspective(PopulationRole.SERVICE_USER).build();
  }

  private static Publication publication() {
    return article(
            "33914750",
            SOURCE,
            at(19924, 19942, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(19955, 19971, "80e63d99999c67dcb0a541b43675f364d223f4faa53086d84bf93c17a5c2a9bd"))
        .container(
            journal(
                "PLoS One",
                at(
                    19890,
                    19898,
                    "2aa65f102305efa86fe3cd3bcc49fbe437b0b8b4cea0ed6e77e7d159731b7161")))
        .volume("16")
        .issue("4")
        .articleNumber("e0248316")
        .issued(PartialDate.of(2021))
        .addSubjects(
            heading(
                "Community Mental Health Services",
                "D003156",
                at(
                    22030,
                    22062,
                    "9ba9c404cae034e897d6eea313fcbbcf5fe2925ce9d8426b8aa8135a4bbc5b84")),
            heading(
                "Disease Management",
                "D019468",
                at(
                    22065,
                    22083,
                    "e42ffffa3cdfb3205d85f2c48ca5f30b64453bf44913a5cbccb46cb2ec3d0886")),
            heading(
                "Emotions",
                "D004644",
                at(
                    22086,
                    22094,
                    "8a1f7f6d8f31ceaed8d2fdf7461db88dd9e2eed197fa026478d112f97c415e4f")),
            heading(
                "Health Services Accessibility",
                "D006297",
                at(
                    22097,
                    22126,
                    "5e02145a84b6efe41235eff06ef32f3adead15e86d5a9df6ed487f0632ac93a2")),
            heading(
                "Holistic Health",
                "D006694",
                at(
                    22129,
                    22144,
                    "336c57d8c0c1d93fe572600f6afe82b62edafa8d185b7392bca8d3b926754784")),
            heading(
                "Humans",
                "D006801",
                at(
                    22147,
                    22153,
                    "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            qualified(
                "Mental Disorders",
                "therapy",
                "D001523",
                at(
                    22156,
                    22180,
                    "48150610ea90cf5cc6c251dcf6642b4bdefcbb1dc46cc7d93e10e178d4ec314f")),
            qualified(
                "Personality Disorders",
                "therapy",
                "D010554",
                at(
                    22183,
                    22212,
                    "d63eb8a06be2899770a4aa80dfd5e3c1a2e0d297abbbfee060a141ce16400738")),
            heading(
                "Precision Medicine",
                "D057285",
                at(
                    22215,
                    22233,
                    "483bc302bbd8ab6bebdeaa51b829ff409a8509cbea033b0a9ac3e246f592de5a")),
            heading(
                "Qualitative Research",
                "D036301",
                at(
                    22236,
                    22256,
                    "9400e389d874b2ab90f93bd65d8bc1bcf98c20572ca5c32cf9b53f4bbe6539fc")),
            heading(
                "Quality of Health Care",
                "D011787",
                at(
                    22259,
                    22281,
                    "d34b484ec49a4ad5b2dcbf54b50609167c8967f9ac9b56d82d570ffd701dacf0")))
        .addEvidence(
            at(19890, 19922, "09a28ce1e7cae5aea1bcc86505791f42277babaad4010e8d212bba43382e6c2b"))
        .build();
  }
}
