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
import static org.mindlinked.examples.seeds.PortalItems.subtheme;
import static org.mindlinked.examples.seeds.PortalItems.theme;
import static org.mindlinked.examples.seeds.Words.en;

import java.math.BigDecimal;
import java.util.List;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.Appraisal;
import org.mindlinked.model.AppraisalInstrument;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Direction;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Framework;
import org.mindlinked.model.Hedge;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.InterventionKind;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Rating;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Registration;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.SourceDatabase;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 1, an umbrella review of paid peer support: three units inside one bracket (reviews, the
 * primary studies in them, the participants of each), a partition beside subsets that overlap, and
 * a share whose number of reviews is stated nowhere.
 */
final class PeerSupportUmbrellaReview {
  private static final SourceRecord SOURCE =
      portalItem(
          1,
          at(147, 149, "c977dbe785221d34114d345fdf8ff4e18bb4af66750751dbea29407f9738735f"),
          at(205, 212, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private PeerSupportUmbrellaReview() {}

  static Study study() {
    return portalStudy("38418998")
        .summary(en("Umbrella review of paid peer support for mental health"))
        .addAims(
            en(
                "Sum up the evidence on how well paid peer support works for mental health, how it"
                    + " is put into practice and how it is experienced"))
        .addDesigns(StudyDesign.UMBRELLA_REVIEW)
        .addFrameworks(Framework.CFIR)
        .addPopulations(participants())
        .addInterventions(
            Intervention.builder()
                .label(en("paid peer support"))
                .kind(InterventionKind.PEER_SUPPORT)
                .addEvidence(
                    at(
                        461,
                        507,
                        "bf8a61a8b2ba4bd1fbda51565304d711e0efae11a238031f1c63ba057f008e8c"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.NARRATIVE_SYNTHESIS)
                .addEvidence(
                    at(
                        741,
                        777,
                        "e5ef487808753aa7a4869be6ba850c6b98c69528291f889e7f837a379b370a03"))
                .build())
        .review(review())
        .addAllFindings(effects())
        .addAllFindings(implementation())
        .addAllFindings(themes())
        .addAllFindings(conclusions())
        .addRegistrations(
            Registration.builder()
                .identifier(Identifier.of("prospero:CRD42022362099"))
                .kind(RegistrationKind.REVIEW_PROTOCOL)
                .addEvidence(
                    at(
                        877,
                        956,
                        "3ed2b0f0fd60ca1226296084a15f54ceae37ce47d55e1f1b9ea5b4756af2bd42"))
                .build())
        .addAppraisals(ratings())
        .addReports(primary(publication()))
        .addNotes(portalLanguage())
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                353,
                508,
                "d131ac82ec7868b76aa1f415bdf5fdadeade793b5adbfdb4edd0f83e18d7a5b4"),
            at(
                "/aims",
                395,
                507,
                "a701a7667d86364386b07454a16f34e827dd66bc318a176e8f622e6785cae5f8"),
            at(
                "/designs",
                357,
                383,
                "95c42c587ab838ca24e6200420791ede781ceede2e11b75ac7146b2c3a7006f2"),
            at(
                "/frameworks",
                784,
                875,
                "2a14782c16d06c698b3a7c3c1b215b35236ce22961821bab873a1ffd879b33fb"))
        .build();
  }

  /** The number of participants is a range over the reviews: there is no total and no middle. */
  private static Population participants() {
    return Population.builder()
        .kind(PopulationKind.SAMPLE)
        .label(en("participants of the included reviews"))
        .addCounts(
            Count.builder()
                .min(95)
                .max(40_927)
                .unit(CountUnit.PARTICIPANT)
                .per(CountUnit.REVIEW)
                .asFound("95-40,927")
                .addEvidence(
                    at(
                        1012,
                        1038,
                        "c7a485cc3a5889cff91305266d50b1ab43a215ca0230fd8ef3e7091496394aa1"))
                .build())
        .addEvidence(
            at(1012, 1038, "c7a485cc3a5889cff91305266d50b1ab43a215ca0230fd8ef3e7091496394aa1"))
        .build();
  }

  private static ReviewMethod review() {
    return ReviewMethod.builder()
        .addSources(
            database(
                SourceDatabase.MEDLINE,
                "MEDLINE",
                at(530, 537, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725")),
            database(
                SourceDatabase.EMBASE,
                "EMBASE",
                at(539, 545, "7678a84b746e968b7639bce94a0331f5ed260631882310b80f971244b525a7f2")),
            database(
                SourceDatabase.PSYCINFO,
                "PsycINFO",
                at(547, 555, "0e6f03bfac67baaf6ccd964dda8642520bd5873b47e185bfd463dbc24cf759a6")),
            database(
                SourceDatabase.CAMPBELL,
                "The Campbell Collaboration",
                at(557, 583, "2683cd157318787e8e250bbf684b3aac176e8a0420f2a8761d317d17bc5916ed")),
            database(
                SourceDatabase.COCHRANE_REVIEWS,
                "The Cochrane Database of Systematic Reviews",
                at(589, 632, "ba57dcbabed759dcef6702f9308f38844ef150f9e0eaee79af11e66350cabb54")))
        .coverage(Interval.of("2012/2022"))
        .addFlow(reviews(), primaryStudies())
        .addEvidence(
            at(518, 709, "1524b36ecb77b1413aa174ff04674eda24ab191d80c489201d4615c53ea59419"),
            at(
                "/coverage",
                633,
                644,
                "0597087f4a0664d2ff7d730038d188253a442cb6dd1f8b20e4c933877435c0ae"))
        .build();
  }

  private static Count reviews() {
    return Count.builder()
        .value(35)
        .unit(CountUnit.REVIEW)
        .stage(CountStage.INCLUDED)
        .addBreakdowns(byDesign(), byQuestion())
        .addEvidence(
            at(967, 989, "228ad56679caec3932d01777fc3e3bb56c08b77dc4b2efb9760e5a75735b93d1"))
        .build();
  }

  private static Count primaryStudies() {
    return Count.builder()
        .value(426)
        .unit(CountUnit.PRIMARY_STUDY)
        .addEvidence(
            at(991, 1010, "a468f19e53443a6a1c079123af21c78b56aa31bd22a34a8d94bba11769f05461"))
        .build();
  }

  private static Breakdown byDesign() {
    return Breakdown.builder()
        .axis(Axis.DESIGN)
        .partition(true)
        .addMembers(
            reviews(
                13,
                StudyDesign.META_ANALYSIS,
                at(1041, 1073, "4c1593937f4f88baf31ce17287e5c18017745c36bbb0a214e06075867e762f6e")),
            reviews(
                13,
                StudyDesign.labelled(en("systematic review without meta-analysis")),
                at(1077, 1107, "32bcd8c2b86f33832540c55308369fa1dc9880da5ab9ca6e7dd5cc8e3267900c")),
            reviews(
                3,
                StudyDesign.QUALITATIVE_EVIDENCE_SYNTHESIS,
                at(1112, 1146, "dfc0485fb0801edce46158bd965d3cd57906a2aa811eb2765ed219536ce41593")),
            reviews(
                6,
                StudyDesign.SCOPING_REVIEW,
                at(1148, 1171, "52dedd1b10db32ea17952d11a1c7262e8491e69bfc2c2851d748853557d53174")))
        .addEvidence(
            at(1041, 1171, "015ebe722dd7b5f3215fb4e60008f06568d117dfde40359c8dc60ce1733887a1"))
        .build();
  }

  private static Breakdown byQuestion() {
    return Breakdown.builder()
        .axis(Axis.QUESTION)
        .partition(false)
        .addMembers(
            reviews(
                23,
                Concept.labelled(en("effectiveness")),
                at(1257, 1301, "b52b7680f64c42ef1e3f8e49be3bed3a5c5f2e18661c9d63f664df8733f6c634")),
            reviews(
                9,
                Concept.labelled(en("implementation")),
                at(1527, 1552, "564cbfa2cfec5106945fc85c83a7024ab96bc2d34cba7eda63d680230b31a68f")),
            reviews(
                11,
                Concept.labelled(en("experiences")),
                at(1845, 1900, "a52b0851c76a13a208f2697fe2e0852bf21399c8373f804bd9f0efbfd6322689")))
        .addEvidence(
            at(1257, 1900, "f0fa47ee820135140e95df3351dcd24924a4f3417ff2af329ff3a9ff5e1d7cf2"))
        .build();
  }

  private static Count reviews(long value, Concept category, Quote evidence) {
    return Count.builder()
        .value(value)
        .unit(CountUnit.REVIEW)
        .addCategories(category)
        .addEvidence(evidence)
        .build();
  }

  /** The share is kept as a share: that it makes 34 reviews is stated nowhere. */
  private static Appraisal ratings() {
    return Appraisal.builder()
        .target(Reference.of("#review"))
        .instrument(AppraisalInstrument.AMSTAR_2)
        .addCounts(
            Count.builder()
                .value(35)
                .unit(CountUnit.REVIEW)
                .addBreakdowns(
                    Breakdown.builder()
                        .axis(Axis.RATING)
                        .addMembers(
                            Count.builder()
                                .proportion(new BigDecimal("0.97"))
                                .unit(CountUnit.REVIEW)
                                .addCategories(Rating.AMSTAR_2_LOW, Rating.AMSTAR_2_CRITICALLY_LOW)
                                .asFound("97%")
                                .addEvidence(
                                    at(
                                        1173,
                                        1226,
                                        "4b8a83c15a6194d8c069e567d7c4e9bc74118946027e6471baf189cc2f56d6c0"))
                                .build(),
                            Count.builder()
                                .value(1)
                                .unit(CountUnit.REVIEW)
                                .addCategories(Rating.AMSTAR_2_HIGH)
                                .asFound("one")
                                .addEvidence(
                                    at(
                                        1228,
                                        1255,
                                        "abdb18105e1486de74ad1f4d5a5895b3724286236403a8ed6bcf92b3cdb737d9"))
                                .build())
                        .addEvidence(
                            at(
                                1173,
                                1255,
                                "c096d155386f7d6be6e22f0c9fa6363c14fedb2e497d4b04c9c763318d610bca"))
                        .build())
                .addEvidence(
                    at(
                        967,
                        989,
                        "228ad56679caec3932d01777fc3e3bb56c08b77dc4b2efb9760e5a75735b93d1"))
                .build())
        .addEvidence(
            at(
                "/instrument",
                711,
                739,
                "438dbae31bef9fe107275c1c29a3f33fb992bf7c7b39f99da3e7a0df36f059bf"))
        .build();
  }

  private static List<Finding> effects() {
    return List.of(
        finding(
                FindingKind.EFFECT_DIRECTION,
                "Results on effects were mixed overall",
                at(1303, 1321, "8e2e27e899e1ff14a16417a12aec6badb8b9bd3fe4875aa35735665e5d8061dc"))
            .direction(Direction.MIXED)
            .build(),
        finding(
                FindingKind.EFFECT_DIRECTION,
                "Meta-analyses hold some evidence that peer support may ease symptoms of"
                    + " depression, perinatal depression above all",
                at(1323, 1451, "f0bbb785f2666b1fb65dceb3e2e5dc1e017e804dafcbaf35e35ffb937c78dc18"))
            .direction(Direction.IMPROVES)
            .hedge(Hedge.MAY)
            .addAbout(Condition.DEPRESSION, Condition.PERINATAL_MENTAL_HEALTH)
            .build(),
        finding(
                FindingKind.EFFECT_DIRECTION,
                "Meta-analyses hold some evidence that peer support may strengthen self-efficacy",
                at(1323, 1466, "a2e3efe201917c5c085c47e0448481a10cf5d55eee46e2c8078c5efc45e74257"))
            .direction(Direction.IMPROVES)
            .hedge(Hedge.MAY)
            .addAbout(Concept.labelled(en("self-efficacy")))
            .build(),
        finding(
                FindingKind.EFFECT_DIRECTION,
                "Meta-analyses hold some evidence that peer support may help recovery",
                at(1323, 1480, "c4a910dff20571c1022a509ddae863b7c4426286c5bc9406cd7ea49e2d93bba5"))
            .direction(Direction.IMPROVES)
            .hedge(Hedge.MAY)
            .addAbout(Concept.labelled(en("recovery")))
            .build());
  }

  private static List<Finding> implementation() {
    return List.of(
        finding(
                FindingKind.FACILITATOR,
                "Enough training and supervision",
                at(1563, 1596, "e1a683a922fa244e0589439396e85d7c62dd891ccf33244a9fe5a72cfaa18035"))
            .build(),
        finding(
                FindingKind.FACILITATOR,
                "A workplace that is oriented towards recovery",
                at(1598, 1627, "962608b3f7e24cbc0b7ad87ee9becb815b36270999d809d7dd79d83a65ce558c"))
            .build(),
        finding(
                FindingKind.FACILITATOR,
                "Strong leadership",
                at(1629, 1646, "4d77e50b96a8a284ea1bbcf873e0e299811b3209ecae33285d3388616159f1fe"))
            .build(),
        finding(
                FindingKind.FACILITATOR,
                "A supportive and trusting culture at work, with collaboration that functions",
                at(1652, 1724, "87f658376ddc0d27eb2c946871d39bb7a56c0aec65a9259108299cda4ad38769"))
            .build(),
        finding(
                FindingKind.BARRIER,
                "Too little time, resources and funding",
                at(1744, 1779, "6db9330c20e1eec8063357aed926e3677e6ae50c8e02dff2c6553601142c9ead"))
            .build(),
        finding(
                FindingKind.BARRIER,
                "No recognised certificate for peer support workers",
                at(1785, 1843, "722d2d36de054b62e7462dce73e1d3a526569f8c7f2bad0562b352a2a963724e"))
            .build());
  }

  private static List<Finding> themes() {
    return List.of(
        theme(
                "i",
                "what the PSW role can bring",
                at(1933, 1960, "eb14bee5a0853752d41aa1745f02c5f6eaf481581ed1537d3f6b4fe811a7f1b0"))
            .addParts(
                subtheme(
                    "recovery",
                    at(
                        1972,
                        1980,
                        "8c585378513f5f7a2e1456ee54042605fdb890392becefadd2ab180fd02fb341")),
                subtheme(
                    "improved wellbeing for service users and PSWs",
                    at(
                        1985,
                        2030,
                        "7275bc12aaefa5cd3a6419930b0acfcf0d6a134103c7ca20fce930243adda079")))
            .build(),
        theme(
                "ii",
                "confusion over the PSW role",
                at(2037, 2064, "6d53eb83653454368eb8f3344f37991f9fbd7f69a06036b09cd83686bda533f8"))
            .addParts(
                subtheme(
                    "role ambiguity",
                    at(
                        2076,
                        2090,
                        "8eb95741790b48ec752c882078af7f837381865aba718d6d24368d3e0d29b47b")),
                subtheme(
                    "unclear boundaries",
                    at(
                        2095,
                        2113,
                        "a8b356cbef0db4af9588d41d8ded989d16524bc64c64a22e3b60e4171bdeeab6")))
            .build(),
        theme(
                "iii",
                "organisational challenges and impact",
                at(2125, 2161, "11b44331344c049aa2f88d2a6350d86cb6412f74c8e32f0898520de5ed05aab2"))
            .addParts(
                subtheme(
                    "low pay",
                    at(
                        2173,
                        2180,
                        "fe747d76127328cca3ccf6a888018f9fb9c1b9cf11cc95a7f0ff1671cad04926")),
                subtheme(
                    "negative non-peer staff attitudes",
                    at(
                        2182,
                        2215,
                        "367070c56dea8d0961ab9f5529d837d30de8a8871f85577b894ad8603f31bdde")),
                subtheme(
                    "lack of support and training",
                    at(
                        2221,
                        2249,
                        "709a24920fb65543e540d1fc54d7cd7397ff79b5f102cb499cd5ae271cba11dc")))
            .build());
  }

  private static List<Finding> conclusions() {
    return List.of(
        recommendation(
                "Peer support should be co-produced",
                at(2511, 2524, "3212207ad2fd25f6731f201a27cca4ed6ff66434f556316c5cb0d3c042d907f2"))
            .build(),
        recommendation(
                "The roles of peer support workers should be clearly defined",
                at(2526, 2551, "5490d41580e7a8737849e06ee5b5fb45649c1980ebe7cae6fb5c296b2c78fa25"))
            .build(),
        recommendation(
                "The hierarchy and the staff should be open to peer support",
                at(2553, 2597, "7af18571052d8bd827a5eb2a72b6c2f0d6219c1f7f52081ec3083a2f531151b2"))
            .build(),
        recommendation(
                "Peer support workers and staff should be trained, with clinical or peer"
                    + " supervision or both",
                at(2599, 2671, "0367e929e2ac58b5355d58f18aeb4d099825c9f57387228e37dc4e822a07ab69"))
            .build(),
        recommendation(
                "There should be safeguarding",
                at(2682, 2694, "ff0a6cdd9508192f8c2203172c5dfa6056406d95dbe007dff47f0fe5122fcd3c"))
            .build(),
        recommendation(
                "Clear coproduced guidelines for each setting could help services",
                at(2696, 2793, "1829590914197a6fec3718741759d4b30b3925e88cfa963d57a7048cedb658d0"))
            .hedge(Hedge.MAY)
            .build(),
        recommendation(
                "Research should follow the priorities of those who provide and use peer support",
                at(2921, 3018, "ef1f251b5316c032eb3fcf9407eec47d6391f86983720f76bb9ca410d54e7e45"))
            .build(),
        finding(
                FindingKind.LIMITATION,
                "Roles in peer support tend to be poorly defined",
                at(2795, 2830, "dcd211dd7d4a30e1922bb7a71191a1a6354a52eaa882cd15102115e857f2228d"))
            .build(),
        finding(
                FindingKind.EVIDENCE_GAP,
                "How the content of peer support is linked to what it achieves needs study",
                at(2835, 2919, "cc05b0261cf3afa7ae893ffe09e6a161dc6e2402af9c520f36ce5e46e1b2855a"))
            .build());
  }

  private static Publication publication() {
    return article(
            "38418998",
            SOURCE,
            at(184, 202, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(215, 231, "86dd08173e084ef0f382f250f3f131fff3cfc75b71aa398cca222727ce4f4374"))
        .container(
            journal(
                "BMC Med",
                at(150, 157, "b6ed0f24ede0e554b8855349018b5b0aab0d2d6323143a941190a080159678ff")))
        .volume("22")
        .issue("1")
        .articleNumber("72")
        .issued(PartialDate.of(2024, 2, 29))
        .addSubjects(
            heading(
                "Mental Health",
                "D008603",
                at(3033, 3046, "d677a7f2608768bb1b365291433b8be94cfedcb8dadcbc93778b43b02af12bfc")),
            heading(
                "Workplace",
                "D017132",
                at(3049, 3058, "09fd2948a8dffd218f1798497042613516284f2d64631030bdb051895d7c2a55")),
            heading(
                "Female",
                "D005260",
                at(3061, 3067, "e8cca808ae5aaa03a7fc3060856e6d4ad776fb1cb8cfe441a9bd240988cde151")),
            heading(
                "Humans",
                "D006801",
                at(3070, 3076, "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Pregnancy",
                "D011247",
                at(3079, 3088, "d9caea730c50507387a88f3b7d8943f606e211f5adc8000ba9bdd6b8553cc184")),
            heading(
                "Systematic Reviews as Topic",
                at(3091, 3118, "5c62668da3bf1d35a943fbeef70432a6a93aff9ba8afe8ef2eaa0f278d2697c2")))
        .addEvidence(
            at(150, 182, "fcb30a16cdbc68f9e50bd328ccb3ea8d8a2a0a1effadfd763ae43d91bc07c347"))
        .build();
  }
}
