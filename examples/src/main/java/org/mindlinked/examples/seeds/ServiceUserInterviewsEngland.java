package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.PortalItems.article;
import static org.mindlinked.examples.seeds.PortalItems.england;
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
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Mode;
import org.mindlinked.model.PartialDate;
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
 * Item 8, a co-produced study with people who use community services for complex emotional needs:
 * the researchers with lived experience are involved in making it, and the thirty people
 * interviewed are its sample.
 */
final class ServiceUserInterviewsEngland {
  private static final SourceRecord SOURCE =
      portalItem(
          8,
          at(17554, 17556, "6ce012fd1056714b493ab0a7b473923e52b597bdb7cde60a0d97ef6f54e60c4d"),
          at(17618, 17625, "1280b328b2b5279515735053a1c89ba5b9f9f5fb59f5ebeba46dd033ee66e725"));

  private ServiceUserInterviewsEngland() {}

  static Study study() {
    return portalStudy("35081929")
        .summary(
            en(
                "Co-produced interviews with people in England who use community services for"
                    + " complex emotional needs"))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .addRoles(PopulationRole.SERVICE_USER)
                .addCounts(
                    Count.builder()
                        .value(30)
                        .unit(CountUnit.PARTICIPANT)
                        .addEvidence(
                            at(
                                18286,
                                18310,
                                "87f9bec17bf5516893ee5bd8bba50408062d1aa052f1baba4e54ba9e39d69fbe"))
                        .build())
                .addConditions(Condition.COMPLEX_EMOTIONAL_NEEDS)
                .addEvidence(
                    at(
                        18301,
                        18437,
                        "a24ccd51018970b470be5f21c0695e9d4d3f4a9d13e707c50269520b6892697f"))
                .build())
        .addSettings(
            Setting.builder()
                .addCareSettings(CareSetting.COMMUNITY_MENTAL_HEALTH)
                .addPlaces(
                    england(
                        at(
                            18311,
                            18325,
                            "8749a66c06f1dea3ca11c772b88df159551d0f6a2faa72a66060b7e3dac26599")))
                .addEvidence(
                    at(
                        18385,
                        18437,
                        "c737b8a8865c2ebceb1a6a754e474d13f6370c277476c341725c730f492e731c"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.INTERVIEW)
                .addModes(Mode.INDIVIDUAL)
                .addCollectedFrom(Reference.of("#population-1"))
                .addConductedBy(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
                .addEvidence(
                    at(
                        18259,
                        18295,
                        "3072de76bdf99b655eea6c3e126b7ad7b8d150b43487cfbb6b622c170bf2cef3"),
                    at(
                        "/conductedBy",
                        18196,
                        18244,
                        "7825bb8b6be28e114f6bc4f9961e1323fadcdf84b657f5365a9f0c03ed0b3f80"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.THEMATIC_ANALYSIS)
                .addConductedBy(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
                .addEvidence(
                    at(
                        18606,
                        18652,
                        "cb282ac8d965d9f854c4c0282a778a03efd2e3efab29cb6c57ca1f0bf3a8a204"),
                    at(
                        "/conductedBy",
                        18196,
                        18257,
                        "7a598b37d83f502266d2f8cb6372af94b70ccb5e3121234d1897851fc70f07c5"))
                .build())
        .addFindings(relationalPractice())
        .addAllFindings(experiences())
        .addFindings(
            recommendation(
                    "Further work has to be co-produced with people with lived experience, carers"
                        + " and professionals",
                    at(
                        19627,
                        19752,
                        "3c0123fb4166c1d557d2b33744fafbcb2bba1a4f7b374f8423d62b2557aced20"))
                .build())
        .addInvolvement(
            Involvement.builder()
                .level(InvolvementLevel.CO_PRODUCTION)
                .addStages(InvolvementStage.DATA_COLLECTION, InvolvementStage.ANALYSIS)
                .addRoles(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
                .addEvidence(
                    at(
                        "/level",
                        18154,
                        18194,
                        "23fa239b8c199d3abe5eb4e6230d3d9ed3bd45923255e25d90f526c1006a2092"),
                    at(
                        18196,
                        18257,
                        "7a598b37d83f502266d2f8cb6372af94b70ccb5e3121234d1897851fc70f07c5"))
                .build())
        .addReports(primary(publication()))
        .addNotes(portalLanguage())
        .addSources(SOURCE)
        .addEvidence(
            at(
                "/summary",
                18154,
                18437,
                "17a53d1f2d57aef6a19de0617964e638cc64128aee16a94b6a3b9bbf6e4fd441"),
            at(
                "/designs",
                18154,
                18194,
                "23fa239b8c199d3abe5eb4e6230d3d9ed3bd45923255e25d90f526c1006a2092"),
            at(
                "/conditions",
                17712,
                17747,
                "8e974b4d1e183dfc250eeefc64a8c0120658ecc9c7fa9e213544412ff5512c0e"))
        .build();
  }

  private static Finding relationalPractice() {
    return theme(
            "Relational Practice",
            at(18838, 18905, "6e532cd6b969f97ab759bc41cb580629c9dacfb2e8d0ff9b7c466a2255c0023c"))
        .text(en("How community services can best support people: the central theme"))
        .addPerspective(PopulationRole.SERVICE_USER)
        .addParts(
            subtheme(
                "non-stigmatising",
                at(
                    19040,
                    19056,
                    "a96bcdb16a201af4aeb9652231b8ce4ee58e1d7cdbe84cfd08ccd532df81d1dc")),
            subtheme(
                "individualised",
                at(
                    19058,
                    19072,
                    "820cf1828fcacccc5e2925ddba4b03f04a97c97fd7c3b9ae7ede5d73b78320f9")),
            subtheme(
                "compassionate",
                at(
                    19077,
                    19090,
                    "22ed0a6501b892bf2657ffdf2a009d503cfd234fa5227b19bb5af1ae9e0a76ce")),
            subtheme(
                "trauma-informed",
                at(
                    19112,
                    19127,
                    "a07afee19433b51bae03e5b51b2d197bcedf774804ba2b544a0d5bcde46e1a57")),
            subtheme(
                "planned collaboratively",
                at(
                    19154,
                    19196,
                    "189b5bd2680e0a14221d129f489984bc0a54b42721fbe1502c7aed80c4523332")),
            subtheme(
                "flexible and long-term",
                at(
                    19247,
                    19355,
                    "86624cca9f6ab17cd2a3cf7fd4e9f6e0f5f98cef3839d0e844ea0bf7e65d24ca")))
        .build();
  }

  private static List<Finding> experiences() {
    return List.of(
        experience(
            "Some interventions stigmatised people severely",
            at(18731, 18781, "27a600e709b1cb789536aa0e608a7d3a02561519919fb908a614e6af845beb77")),
        experience(
            "Support that helps was lacking",
            at(18783, 18810, "6191fc4305c8496966d86b047d67ef0748790bb99fc9c228fb377e53df6d6d71")),
        experience(
            "Services were fragmented",
            at(18815, 18836, "6b7b66a489d4b7b1c4bcaf280e66118ddbfd4f0d1989cee190baaa8ab89a35a0")));
  }

  private static Finding experience(String text, Quote evidence) {
    return finding(FindingKind.EXPERIENCE, text, evidence)
        .addPerspective(PopulationRole.SERVICE_USER)
        .build();
  }

  private static Publication publication() {
    return article(
            "35081929",
            SOURCE,
            at(17597, 17615, "39f2fc95d4e6315e3ff16fd8d3d14bddec4b8090e146393b5b12c72fde950b31"),
            at(17628, 17644, "8c38a8f639108cb96d6cfc0818c82956f82708c2bfe48fd90c159ce516e05ce0"))
        .container(
            journal(
                "BMC Psychiatry",
                at(
                    17557,
                    17571,
                    "50384f6265d039b5e058373d8dc044c2d0eb1a154884a35bf33bcae9dd08d63e")))
        .volume("22")
        .issue("1")
        .articleNumber("55")
        .issued(PartialDate.of(2022, 1, 27))
        .addSubjects(
            heading(
                "Community Mental Health Services",
                "D003156",
                at(
                    19767,
                    19799,
                    "9ba9c404cae034e897d6eea313fcbbcf5fe2925ce9d8426b8aa8135a4bbc5b84")),
            heading(
                "Mental Health Services",
                "D008605",
                at(
                    19802,
                    19824,
                    "8bec8c381287ae95c477b12249ef3845c22b44c1454187ca03d54da5613e41fe")),
            heading(
                "Caregivers",
                "D017028",
                at(
                    19827,
                    19837,
                    "8ecd796b98338b88b64b967f9e1a99e140b813e86c54b4b01e0d654519442a91")),
            heading(
                "Humans",
                "D006801",
                at(
                    19840,
                    19846,
                    "b370fddfc712a78b684f9ef5b615cc7f5004356b5d1efda045a1546344726809")),
            heading(
                "Mental Health",
                "D008603",
                at(
                    19849,
                    19862,
                    "d677a7f2608768bb1b365291433b8be94cfedcb8dadcbc93778b43b02af12bfc")),
            heading(
                "Qualitative Research",
                "D036301",
                at(
                    19865,
                    19885,
                    "9400e389d874b2ab90f93bd65d8bc1bcf98c20572ca5c32cf9b53f4bbe6539fc")))
        .addEvidence(
            at(17557, 17595, "9a6f12c1ec64bf22f12f314b0c8c7bae5e89fe262c7f5a8a24feb0813cc7058e"))
        .build();
  }
}
