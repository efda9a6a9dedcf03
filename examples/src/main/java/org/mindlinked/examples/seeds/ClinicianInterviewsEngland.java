package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.diagnosisNote;
import static org.mindlinked.examples.seeds.PortalItems.england;
import static org.mindlinked.examples.seeds.PortalItems.finding;
import static org.mindlinked.examples.seeds.PortalItems.heading;
import static org.mindlinked.examples.seeds.PortalItems.journal;
import static org.mindlinked.examples.seeds.PortalItems.portalItem;
import static org.mindlinked.examples.seeds.PortalItems.portalLanguage;
import static org.mindlinked.examples.seeds.PortalItems.portalStudy;
import static org.mindlinked.examples.seeds.PortalItems.primary;
import static org.mindlinked.examples.seeds.PortalItems.theme;
import static org.mindlinked.examples.seeds.Words.en;

import java.util.List;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/**
 * Item 7, interviews and focus groups with clinicians in England: fifty people over two methods, of
 * which only the number of interviews and of groups is stated, never the people in each.
 */
final class ClinicianInterviewsEngland {
  private static final SourceRecord SOURCE =
      portalItem(
          7,
          at(14627, 14629, "a50aa8b9a9806899e1d67d0d09c1ce40221cb0dffc52483e8e6da18ff1753a38"),
          at(14691, 14698, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private ClinicianInterviewsEngland() {}

  static Study study() {
    return portalStudy("35090418")
        .summary(
            en(
                "Interviews and focus groups with clinicians in England on community services for"
                    + " people with complex emotional needs"))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .label(en("clinicians from a range of professions"))
                .addRoles(PopulationRole.CLINICIAN)
                .addCounts(
                    Count.builder()
                        .value(50)
                        .unit(CountUnit.PARTICIPANT)
                        .asFound("fifty")
                        .addEvidence(
                            at(
                                15556,
                                15585,
                                "b2cfc2882c634e037eec0156b021eeee918c304df7713cdb2fcc61405bd3f3b1"))
                        .build())
                .addEvidence(
                    at(
                        15567,
                        15727,
                        "6e95670e4fb641cf47882652325fb3ae8c6a10c6d98a763375714dd6eb80867e"))
                .build(),
            Population.builder()
                .kind(PopulationKind.SERVED)
                .label(en("people with complex emotional needs"))
                .addRoles(PopulationRole.SERVICE_USER)
                .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
                .addEvidence(
                    at(
                        15692,
                        15727,
                        "578411b3a4545913190c4e8aeeb469ad3780e83d85eed4591a9c12392a67fd2d"))
                .build())
        .addSettings(
            Setting.builder()
                .label(en("specialist and generic community mental health services"))
                .addCareSettings(
                    CareSetting.COMMUNITY_MENTAL_HEALTH,
                    CareSetting.SPECIALIST_PERSONALITY_DISORDER)
                .addPlaces(
                    england(
                        at(
                            15677,
                            15691,
                            "8749a66c06f1dea3ca11c772b88df159551d0f6a2faa72a66060b7e3dac26599")))
                .addEvidence(
                    at(
                        15621,
                        15691,
                        "c907da10fc31de48d1dc368e65a8c1423f5ecd6b532d5d99a5bda373c1752b5c"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.FOCUS_GROUP)
                .addCollectedFrom(Reference.of("#population-1"))
                .addCounts(
                    Count.builder()
                        .value(6)
                        .unit(CountUnit.FOCUS_GROUP)
                        .asFound("six")
                        .addEvidence(
                            at(
                                15741,
                                15757,
                                "644bdebd6e5dcbb6738ecf509e773c84cec765ae6f0f8588bc10e1047fe6a821"))
                        .build())
                .addEvidence(
                    at(
                        15728,
                        15757,
                        "0eae7b7e5cf4088b5f34e161c552580291000fbfdd882d9ea064fd6925ebf627"))
                .build(),
            DataCollection.builder()
                .method(CollectionMethod.ONE_TO_ONE_INTERVIEW)
                .addCollectedFrom(Reference.of("#population-1"))
                .addCounts(
                    Count.builder()
                        .value(16)
                        .unit(CountUnit.INTERVIEW)
                        .asFound("sixteen")
                        .addEvidence(
                            at(
                                15762,
                                15791,
                                "2e294611b66eaa64c6b12eb5461990fddd5e801b79ae102bd2890c25d3c0b6e0"))
                        .build())
                .addEvidence(
                    at(
                        15762,
                        15791,
                        "2e294611b66eaa64c6b12eb5461990fddd5e801b79ae102bd2890c25d3c0b6e0"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.THEMATIC_ANALYSIS)
                .description(en("The data were analysed with a thematic approach."))
                .addEvidence(
                    at(
                        15793,
                        15839,
                        "f65794f51c1a921b3e9177f702e102baa5993652dee6af6124fbe68ae05649ed"))
                .build())
        .addAllFindings(themes())
        .addAllFindings(barriers())
        .addAllFindings(needs())
        .addReports(primary(publication()))
        .addNotes(
            portalLanguage(),
            diagnosisNote(
                at(
                    14857,
                    14921,
                    "a187a86af9550e2b547862d5877b10f6795ff810ee73667aaad858939100912b")))
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                15556,
                15791,
                "a278eb7fed04208e4babdb26027e6671f31adabf31630d606027b9f4e08e1cce"),
            at(
                "/designs",
                15516,
                15554,
                "7f9f957ce694c4c3c7c76729465b8e22bbb512f6ff9e467eafba0ee7dba1db21"),
            at(
                "/conditions",
                14741,
                14787,
                "19db16af63000503f3bf86da58f0860d6dc8f3ed8ddff3d1c1dfbc332a0f5d40"))
        .build();
  }

  private static List<Finding> themes() {
    return List.of(
        clinicians(
            theme(
                "1",
                "Acknowledging the heterogeneity of needs: the need for a person-centred care"
                    + " approach and flexibility when working with CEN",
                at(
                    15872,
                    15995,
                    "22c5cb036183298ee8f1c9331b1280bf485727066a6695447f8982e4fea1cd31"))),
        clinicians(
            theme(
                "2",
                "'Still a diagnosis of exclusion': Exploring the healthcare provider-level barriers"
                    + " to providing care",
                at(
                    16000,
                    16100,
                    "e4aca5ebcdbc53ace77ed554bf130d093f0449bb4abe5d4050ff758f2ac957e1"))),
        clinicians(
            theme(
                "3",
                "Understanding the exclusionary culture: exploring the system-based barriers to"
                    + " providing care for CEN",
                at(
                    16109,
                    16210,
                    "4b08fa9d407d73af06d3d942bbfd225561dcfb8af2a2292a53ef7cb1170c8977"))));
  }

  private static List<Finding> barriers() {
    return List.of(
        clinicians(
            finding(
                FindingKind.BARRIER,
                "Stigma in attitudes and behaviour, in generic services above all",
                at(
                    16388,
                    16494,
                    "0dc778bf4a1538b3e03383af43fb0b2bdb33f39a32088826531ba63466f8c86d"))),
        clinicians(
            finding(
                FindingKind.BARRIER,
                "Services do not add up to a system: paths through care over the years are unclear,"
                    + " and good treatment is hard to reach",
                at(
                    16496,
                    16620,
                    "92c813ffc6ac6a0b74d003b7c01c27be6079cc34829decbb56f5baef1e223f90"))),
        clinicians(
            finding(
                FindingKind.BARRIER,
                "Training and support of staff are weak",
                at(
                    16626,
                    16690,
                    "87d935bc3d6352421f32ba038bc5ae0f9b572f45d95ca5b41f71008c1666e8a8"))));
  }

  private static List<Finding> needs() {
    return List.of(
        clinicians(
            finding(
                FindingKind.NEED,
                "Care that is person-centred, relational, empathic and trauma informed",
                at(
                    16265,
                    16349,
                    "c9c320596828868079293d57ede29bfa5b375a7c652d37d9b7693cb760ccd2c7"))),
        finding(
                FindingKind.NEED,
                "Training across the whole system",
                at(
                    16963,
                    17007,
                    "ef94b50c14b7d20c8a8e497e35fc00399cfdeb642e5807192347a048ec78642a"))
            .build(),
        clinicians(
            finding(
                FindingKind.NEED,
                "Supervision of staff",
                at(
                    17340,
                    17406,
                    "089524e001c535273ef1ce9fb82d3091b98a5004f6a5d511c67dda9808b427e8"))),
        clinicians(
            finding(
                FindingKind.NEED,
                "Funding that lasts",
                at(
                    17275,
                    17334,
                    "35b6b2fcce355b1fb4fa18f2bdfbc81488d570e981f2d41a3d1a122c18db6712"))));
  }

  private static Finding clinicians(Finding.Builder finding) {
    return finding.addPerspective(PopulationRole.CLINICIAN).build();
  }

  private static Publication publication() {
    return article(
            "35090418",
            SOURCE,
            at(14670, 14688, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(14701, 14717, "65cc26e640c40be8d48c5475569127add1e06769455737615a8c503084f937c0"))
        .container(
            journal(
                "BMC Psychiatry",
                at(
                    14630,
                    14644,
                    "50384f6265d039b5e058373d8dc044c2d0eb1a154884a35bf33bcae9dd08d63e")))
        .volume("22")
        .issue("1")
        .articleNumber("72")
        .issued(PartialDate.of(2022, 1, 28))
        .addSubjects(
            heading(
                "Community Mental Health Services",
                "D003156",
                at(
                    17421,
                    17453,
                    "9ba9c404cae034e897d6eea313fcbbcf5fe2925ce9d8426b8aa8135a4bbc5b84")),
            heading(
                "Mental Health Services",
                "D008605",
                at(
                    17456,
                    17478,
                    "8bec8c381287ae95c477b12249ef3845c22b44c1454187ca03d54da5613e41fe")),
            heading(
                "Health Personnel",
                "D006282",
                at(
                    17481,
                    17497,
                    "8e4114b7fce4dca7e9020c8ce750f03b44436241be23fd67dc03b4faea5a4247")),
            heading(
                "Humans",
                "D006801",
                at(
                    17500,
                    17506,
                    "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Personality Disorders",
                "D010554",
                at(
                    17509,
                    17530,
                    "a789cd17c325d2903a55769c9c63e175526b5d27255009587a5163a826ff2785")),
            heading(
                "Qualitative Research",
                "D036301",
                at(
                    17533,
                    17553,
                    "9400e389d874b2ab90f93bd65d8bc1bcf98c20572ca5c32cf9b53f4bbe6539fc")))
        .addEvidence(
            at(14630, 14668, "b41452d103ce34d4a0d6106b7743c7cd3736b41ee498eac80061cc7d2a2f8c15"))
        .build();
  }
}
