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
import static org.mindlinked.examples.seeds.PortalItems.theme;
import static org.mindlinked.examples.seeds.Words.en;

import java.math.BigDecimal;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Mode;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Phase;
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
 * Item 6, the second round of interviews with people whose mental health conditions are older than
 * the pandemic: the round before exists as a phase of which nothing is reported, and shares of the
 * sample stay shares.
 */
final class PandemicExperiencesSecondWave {
  private static final SourceRecord SOURCE =
      portalItem(
          6,
          at(12378, 12380, "d80edd7fb074b51d1fbf46a3dcf5cae5237ceb888dcdd8bd1b7df117d53afdc4"),
          at(12467, 12474, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private PandemicExperiencesSecondWave() {}

  static Study study() {
    return portalStudy("35267053")
        .summary(
            en(
                "Second wave of interviews with people in the UK who had mental health conditions"
                    + " before the COVID-19 pandemic"))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addConditions(Condition.MENTAL_DISORDER)
        .addPhases(
            Phase.builder()
                .label(en("wave 1"))
                .ordinal(1)
                .reported(false)
                .addEvidence(
                    at(
                        12792,
                        12843,
                        "b35cf95d0f20b158a101e89513d18426aa0ec8a45f0dff976e5c1ff5a40a156e"))
                .build(),
            Phase.builder()
                .label(en("wave 2"))
                .ordinal(2)
                .period(Interval.of("2020-09/2020-10"))
                .reported(true)
                .follows(Reference.of("#phase-1"))
                .note(en("The same people had been interviewed about three months earlier."))
                .addEvidence(
                    at(
                        "/period",
                        12688,
                        12713,
                        "cb9732283d3e44a12d3511ba95ce32335e1a34969c3c056bb54bd71e0ebf89c9"),
                    at(
                        "/follows",
                        12792,
                        12843,
                        "b35cf95d0f20b158a101e89513d18426aa0ec8a45f0dff976e5c1ff5a40a156e"))
                .build())
        .addPopulations(sample())
        .addSettings(
            Setting.builder()
                .addPlaces(
                    Place.builder()
                        .code("GB")
                        .name(en("UK"))
                        .addEvidence(
                            at(
                                12561,
                                12577,
                                "de8beabb05207a9f452b8214bced92929be158af0a29dae560a78b28528cedd0"))
                        .build())
                .addContexts(Concept.labelled(en("COVID-19 pandemic")))
                .addEvidence(
                    at(
                        "/contexts",
                        12635,
                        12677,
                        "eaa1e7537fa55901d01a96fe2ab712f1b38437868647ae04c41d0b3867319a8e"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.SEMI_STRUCTURED_INTERVIEW)
                .addModes(Mode.TELEPHONE, Mode.VIDEO_CALL)
                .addCollectedFrom(Reference.of("#population-1"))
                .phase(Reference.of("#phase-2"))
                .period(Interval.of("2020-09/2020-10"))
                .addConductedBy(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
                .addEvidence(
                    at(
                        12950,
                        13103,
                        "c6274c51bff3323207e8de9c7eab78ba2e0f77f38c46dfe2b381752f2f1528fe"),
                    at(
                        "/period",
                        12688,
                        12736,
                        "3df182c85f5f827aa5c401e271b3ab47df5dbc710c47686e7c4a653a0a932435"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.THEMATIC_ANALYSIS)
                .addTopics(Concept.labelled(en("change over time")))
                .description(en("The analysis followed principles of thematic analysis."))
                .addEvidence(
                    at(
                        13110,
                        13195,
                        "6c9e93ea391f811e09e1eb25b2b36ff9494b2c1289d5897d33287b0949d51854"))
                .build())
        .addFindings(
            theme(
                    "spectrum of adaptation",
                    at(
                        13511,
                        13535,
                        "98886a28a1d619751d5ee21186c4389dda1a9fd6da1e5b858d2e07e60793d86d"))
                .addPopulations(Reference.of("#population-1"))
                .build(),
            theme(
                    "accumulating pressures",
                    at(
                        13746,
                        13770,
                        "210facf5c6a1daaa64f517f1bf149e8eb612fd5736947570272f1b09d9471d2f"))
                .addPopulations(Reference.of("#population-1"))
                .build(),
            theme(
                    "feeling overlooked",
                    at(
                        13907,
                        13927,
                        "fa94b087a7579dc6b843bc321e4aea7a180e26e3a869432322ce9cb22a7cccb7"))
                .addPopulations(Reference.of("#population-1"))
                .addParts(
                    finding(
                            FindingKind.INEQUALITY,
                            "Ethnic minority communities and people with physical health problems"
                                + " felt overlooked all the more",
                            at(
                                14075,
                                14162,
                                "747477644c231bd71c6c7819ad39178e374f2c67c1a7d129c43863dedf1e7a04"))
                        .build())
                .build())
        .addReports(primary(publication()))
        .addNotes(portalLanguage())
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                12715,
                12843,
                "7830b95aaad3aacbe4aea6f2165f4201c9bb19b220bf7bfcc8a6fb92676c440c"),
            at(
                "/designs",
                12950,
                12988,
                "69ca278e0a1eaf0883fc1727fb7441fb61cb92ff91c342481f480afdaaf80182"),
            at(
                "/conditions",
                12583,
                12620,
                "5f0f8c93de44d3d155316141cfdee9510efb879dc9a78a9082e3a42fe19826dc"))
        .build();
  }

  private static Population sample() {
    return Population.builder()
        .kind(PopulationKind.SAMPLE)
        .addRoles(PopulationRole.PERSON_WITH_LIVED_EXPERIENCE)
        .addCounts(
            Count.builder()
                .value(44)
                .unit(CountUnit.PARTICIPANT)
                .addBreakdowns(
                    share(
                        Axis.SEX_OR_GENDER,
                        "female",
                        "0.73",
                        "73%",
                        at(
                            13323,
                            13333,
                            "9cd20baf1c9ae598484af996dbcd30f921eb7d65ca2bdb9675cd93c7f99706f4")),
                    share(
                        Axis.ETHNICITY,
                        "White British",
                        "0.54",
                        "54%",
                        at(
                            13335,
                            13352,
                            "0552ea60f01e1b89e9a5a6ba8a0be6b9ccc439d2a156e54f4b629efeec1178fa")))
                .addEvidence(
                    at(
                        13245,
                        13269,
                        "de26fd49e9d11df788cd3f78380a276e6d0a1484af54e27235a167eea9e765e1"))
                .build())
        .addCharacteristics(
            Characteristic.builder()
                .axis(Axis.AGE)
                .min(new BigDecimal(18))
                .max(new BigDecimal(75))
                .unit(CountUnit.YEAR)
                .addEvidence(
                    at(
                        13354,
                        13364,
                        "9da3e81a72aff35f0ed257c4664849f3762a5ae0c1e1bc48502974a469df8960"))
                .build())
        .addConditions(Condition.MENTAL_DISORDER)
        .addEligibility(en("adults"), en("a mental health condition that predates the pandemic"))
        .addRecruitment(
            en("online advertising"), en("community organisations of the voluntary sector"))
        .addEvidence(
            at(
                "/eligibility",
                12730,
                12790,
                "5a3ce49f38042dce2480dac73f26b6beff2a65a60f838ceb1f2ae0663655aca9"),
            at(
                "/recruitment",
                12867,
                12948,
                "e786ac647458717f46cb5ba4e76b27fac9f865a376530a51277cb1d43a7f7eaa"))
        .build();
  }

  /** One share of the 44 people; how many people it makes is stated nowhere. */
  private static Breakdown share(
      Axis axis, String category, String proportion, String asFound, Quote evidence) {
    return Breakdown.builder()
        .axis(axis)
        .addMembers(
            Count.builder()
                .proportion(new BigDecimal(proportion))
                .unit(CountUnit.PARTICIPANT)
                .addCategories(Concept.labelled(en(category)))
                .asFound(asFound)
                .addEvidence(evidence)
                .build())
        .addEvidence(evidence)
        .build();
  }

  private static Publication publication() {
    return article(
            "35267053",
            SOURCE,
            at(12446, 12464, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(12477, 12493, "12c4712f5c4a1e7e8dcac0578a7a490745dde8d85f346fd1134a1160c02b84b9"))
        .container(
            journal(
                "Soc Psychiatry Psychiatr Epidemiol",
                at(
                    12381,
                    12415,
                    "2a32596cae5f4563b2373f69f619e6220790ee4781a613610d7f90754e91625c")))
        .volume("57")
        .issue("6")
        .pageStart("1291")
        .pageEnd("1303")
        .issued(PartialDate.of(2022, 6))
        .addSubjects(
            heading(
                "COVID-19",
                "D000086382",
                at(
                    14491,
                    14499,
                    "caf96d0a55decaa41cdbfb2e0376cf8a290aeb30989f8494a1f2b4f87eb72630")),
            heading(
                "Adult",
                "D000328",
                at(
                    14502,
                    14507,
                    "ad08defcbfea908e4c8d6b3097b6f2c96572a09a779bf322cee503554fad0006")),
            heading(
                "Ethnicity",
                "D005006",
                at(
                    14510,
                    14519,
                    "2a0bdd7ccfd0aa7ff3c5641d728368ddcce614efeae9676eac6a480ed2e73c89")),
            heading(
                "Female",
                "D005260",
                at(
                    14522,
                    14528,
                    "e8cca808ae5aaa03a7fc3060856e6d4ad776fb1cb8cfe441a9bd240988cde151")),
            heading(
                "Humans",
                "D006801",
                at(
                    14531,
                    14537,
                    "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Male",
                "D008297",
                at(
                    14540,
                    14544,
                    "03f8c1273e3da99bb315fe7b71c8e45159c826e6d3f42eecd4612078248f73a1")),
            heading(
                "Mental Health",
                "D008603",
                at(
                    14547,
                    14560,
                    "d677a7f2608768bb1b365291433b8be94cfedcb8dadcbc93778b43b02af12bfc")),
            heading(
                "Minority Groups",
                "D008913",
                at(
                    14563,
                    14578,
                    "2f527fb4523a851d21d5940994e74c628eaa0f896d43a0cf288e4b5f9580b3f9")),
            heading(
                "Pandemics",
                "D058873",
                at(
                    14581,
                    14590,
                    "9cc1e4ab22c4de3d267a29d2752e89682f1a5d076a3ea7d879b43013cd46116d")),
            heading(
                "Qualitative Research",
                "D036301",
                at(
                    14593,
                    14613,
                    "9400e389d874b2ab90f93bd65d8bc1bcf98c20572ca5c32cf9b53f4bbe6539fc")),
            heading(
                "SARS-CoV-2",
                "D000086402",
                at(
                    14616,
                    14626,
                    "3ea32260668e362656a11dccd84a11338999988364e987867e4554c0056ac417")))
        .addEvidence(
            at(12381, 12444, "2f023d65e6ba7d103d156817a6a574ec16e197a0ac156b204e17eb90ea240d08"))
        .build();
  }
}
