package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Words.en;

import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Quote;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.UnmappedField;

/**
 * A news piece on a study of care coordination: no headline, no date and nothing to cite, but three
 * samples whose numbers must never be added up, because the same people may be in several.
 */
public final class CareCoordinationNews {
  private static final String FILE = "003_d54c4a3bf21b1de5.txt";
  private static final String DIGEST =
      "sha256:5e4aabbabb57e1f16ec081a344b76ad203d9822956c4919a06c5f9fba86ffda0";
  private static final String LEAD_AUTHOR = "Dr Michael Coffey";

  private CareCoordinationNews() {}

  /** The news piece as a record. */
  public static Study record() {
    return Study.builder()
        .id(RecordIris.study(Seeds.BASE, FILE, 1))
        .addDesigns(StudyDesign.SURVEY)
        .addTopics(Concept.labelled(en("care planning and coordination")))
        .addPopulations(
            sample(
                449,
                Passages.at(
                    231, 248, "1d71caba503c6353018e0b95bbf0ce2b4f88d112b27f51109dd3795f39ac927a"),
                PopulationRole.SERVICE_USER),
            sample(
                201,
                Passages.at(
                    253, 274, "3994edafc178a0531b667941fc78ba56e6c3af16504ba5ec66564dfce2878fed"),
                PopulationRole.CARE_COORDINATOR),
            sample(
                117,
                Passages.at(
                    564, 617, "d0037f6f13d1102470c44f035e1bfe31be202085d0b13c77e465ef1c02ea99f4"),
                PopulationRole.MANAGER,
                PopulationRole.PRACTITIONER,
                PopulationRole.SERVICE_USER,
                PopulationRole.CARER))
        .addSettings(
            Setting.builder()
                .addCareSettings(CareSetting.COMMUNITY_MENTAL_HEALTH)
                .addPlaces(
                    Place.builder()
                        .code("GB-ENG")
                        .name(en("England"))
                        .addEvidence(
                            Passages.at(
                                496,
                                508,
                                "51b21be538e5cb9b2bd33e3693ae21096afb7181cec1ba10a50e54e7617f5835"))
                        .build(),
                    Place.builder()
                        .code("GB-WLS")
                        .name(en("Wales"))
                        .addEvidence(
                            Passages.at(
                                513,
                                523,
                                "172665f657584649844eb8d9e8a22c7bcb3e59429566517fd29860b1b657dc0f"))
                        .build())
                .addCounts(sites())
                .addEvidence(
                    Passages.at(
                        377,
                        456,
                        "9b7470de9aa552a6b09c39d7b29f67a2622dac74e01a1871389ebac24c0fd474"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.QUESTIONNAIRE)
                .addCollectedFrom(Reference.of("#population-1"), Reference.of("#population-2"))
                .addEvidence(
                    Passages.at(
                        219,
                        274,
                        "97130cfd625124650a987ef4a24ef28df2b3c2ae216aa54366a7b8e44e6a4a16"))
                .build(),
            DataCollection.builder()
                .method(CollectionMethod.INTERVIEW)
                .addCollectedFrom(Reference.of("#population-3"))
                .addEvidence(
                    Passages.at(
                        548,
                        617,
                        "56013360ce5683293f1ade49899594ab1605ef45fb7a08dc916585cc79963cc3"))
                .build())
        .addFindings(relationships(), risk(), plans())
        .addFindings(
            Finding.builder()
                .kind(FindingKind.RECOMMENDATION)
                .text(
                    en(
                        "Find ways to give more time to therapeutic work and less to lengthy"
                            + " documents."))
                .addEvidence(
                    Passages.saidBy(
                        LEAD_AUTHOR,
                        2004,
                        2189,
                        "02a699105195ced22c3c376bbe3b828575cfa398a39ab2fcf154eeb55e7816e5"))
                .build(),
            Finding.builder()
                .kind(FindingKind.RECOMMENDATION)
                .text(en("Find a way to work on risk together with service users and families."))
                .addEvidence(
                    Passages.saidBy(
                        LEAD_AUTHOR,
                        2193,
                        2300,
                        "2dede7da34e8d1fe30c1adeb49198b71366d958c744274acfb4c3da9cac25649"))
                .build())
        .addInvolvement(
            Involvement.builder()
                .addRoles(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)
                .description(
                    en(
                        "People with experience of mental health services worked on the project as"
                            + " co-researchers, which the lead author calls a key feature."))
                .addEvidence(
                    Passages.saidBy(
                        LEAD_AUTHOR,
                        1749,
                        1891,
                        "046b7b857a013ec842ed46f32f3cfdcfd19c194d9859a29d11a97a7a6c57df56"))
                .build())
        .addContributors(
            Contribution.builder()
                .person(Person.builder().family("Coffey").given("Michael").title("Dr").build())
                .addRoles(ContributionRole.AUTHOR, ContributionRole.LEAD)
                .addAffiliations(Reference.of("#organisation-2"))
                .statement(
                    en(
                        "Specialises in research on how community mental health care is delivered"
                            + " and organised."))
                .addEvidence(
                    Passages.at(
                        1354,
                        1383,
                        "3ec30ecf995b1a8103493285d2aaaf14ee2514ca459e8d15320d7278f798515c"),
                    Passages.at(
                        "/affiliations",
                        1475,
                        1496,
                        "d16fe3b415622feb0627f9ea407fc29eda1abebb154ef02812a9200a70122641"),
                    Passages.at(
                        "/statement",
                        1385,
                        1474,
                        "d1709e36d6082d28265f83103e4089c93e921104097f9c8c17ebfb57a7c94d1b"))
                .build(),
            Contribution.builder()
                .person(Person.builder().family("Simpson").given("Alan").title("Professor").build())
                .addRoles(ContributionRole.COLLABORATOR)
                .addAffiliations(Reference.of("#organisation-1"))
                .addEvidence(
                    Passages.at(
                        2600,
                        2691,
                        "9415986d47932f8c9d0ff960cc35e78d5f7eadea6d0bd8bf3f106beef2d79f97"))
                .build(),
            coWorker("Jones", "Aled"),
            coWorker("Hannigan", "Ben"))
        .addOrganisations(
            Organisation.builder()
                .name("City University London")
                .addEvidence(
                    Passages.at(
                        293,
                        315,
                        "d92ecd6b0ab65c588b32180e305bba08ccace228e8c3c9a900f5cc57ba2f3646"))
                .build(),
            Organisation.builder()
                .name("Swansea University")
                .addEvidence(
                    Passages.at(
                        1478,
                        1496,
                        "188484dab7a9605747b7d488c53a20dc98a90655d1aa9ada0274acee759f3681"))
                .build(),
            Organisation.builder()
                .name("Cardiff University")
                .addEvidence(
                    Passages.at(
                        2734,
                        2752,
                        "56f82166c129a22719e1bcbea8a1de6cf23c44546a236ab5341f5ac06a91b137"))
                .build())
        .addNotes(
            Note.builder()
                .kind(NoteKind.COMMENT)
                .field("/contributors/1")
                .text(
                    en(
                        "The sentence on who helped to conceive, design and carry out the study may or"
                            + " may not include Professor Simpson; it is recorded for the two from"
                            + " Cardiff only."))
                .addEvidence(
                    Passages.at(
                        2643,
                        2841,
                        "9683a64397d172541b1cbfdd2bbafde19715ba1ed5db053da3d1bc690f735736"))
                .build(),
            Note.builder()
                .kind(NoteKind.COMMENT)
                .field("/populations")
                .text(
                    en(
                        "The same people may have answered the survey and been interviewed, so the"
                            + " three samples have no total."))
                .addEvidence(
                    Passages.at(
                        530,
                        617,
                        "d7717fa4ffa1615f61d2b5fb9f3b5e53f39c3cd46246d60e774826a5a912ed1f"))
                .build())
        .addSources(source())
        .addEvidence(
            Passages.at(
                "/designs",
                210,
                227,
                "d825615f80abda52681d1550353cbdb6ac821086d405280749e3c19f7d2ed9a0"),
            Passages.at(
                "/topics",
                1505,
                1535,
                "d6472921a27b217b7b85ccbed4624c58526eade3d8ec32a3fcbcc37c128a690d"))
        .build();
  }

  private static Population sample(int people, Quote evidence, PopulationRole... roles) {
    return Population.builder()
        .kind(PopulationKind.SAMPLE)
        .addRoles(roles)
        .addCounts(
            Count.builder().value(people).unit(CountUnit.PARTICIPANT).addEvidence(evidence).build())
        .addEvidence(evidence)
        .build();
  }

  private static Count sites() {
    return Count.builder()
        .value(6)
        .unit(CountUnit.SITE)
        .addBreakdowns(
            Breakdown.builder()
                .axis(Axis.COUNTRY)
                .partition(true)
                .addMembers(
                    Count.builder()
                        .value(4)
                        .unit(CountUnit.SITE)
                        .addCategories(Concept.labelled(en("England")))
                        .addEvidence(
                            Passages.at(
                                496,
                                508,
                                "51b21be538e5cb9b2bd33e3693ae21096afb7181cec1ba10a50e54e7617f5835"))
                        .build(),
                    Count.builder()
                        .value(2)
                        .unit(CountUnit.SITE)
                        .addCategories(Concept.labelled(en("Wales")))
                        .addEvidence(
                            Passages.at(
                                513,
                                523,
                                "172665f657584649844eb8d9e8a22c7bcb3e59429566517fd29860b1b657dc0f"))
                        .build())
                .addEvidence(
                    Passages.at(
                        486,
                        523,
                        "87787ed10f2acef5acf079561b0f08be48be97ea1f41d5bba4dcb278672490df"))
                .build())
        .addEvidence(
            Passages.at(
                486, 493, "bb58648e0bb5e761a32a6b30d4a09ca3cc8ae0792ecc23d1528a7c60d165d917"))
        .build();
  }

  private static Finding relationships() {
    return Finding.builder()
        .kind(FindingKind.ATTITUDE)
        .text(en("Service users set more store by relationships with staff than by written plans."))
        .addPerspective(PopulationRole.SERVICE_USER)
        .addParts(
            Finding.builder()
                .kind(FindingKind.ATTITUDE)
                .text(en("Managers and professionals depend on the plans."))
                .addPerspective(PopulationRole.MANAGER, PopulationRole.STAFF)
                .addEvidence(
                    Passages.at(
                        839,
                        900,
                        "181956e3ec3d8d11c2f8c75adb710b6d0dc355d621f7d28a394d076a37fac8b7"))
                .build(),
            Finding.builder()
                .kind(FindingKind.EXPERIENCE)
                .text(en("Service users rarely look at a plan again once it is finished."))
                .addPerspective(PopulationRole.SERVICE_USER)
                .addEvidence(
                    Passages.at(
                        902,
                        960,
                        "40ce1d85f9d5d3df52431ed4d5c3aee3027378bbfa6bd8c33f2fab0e9da25fd9"))
                .build(),
            Finding.builder()
                .kind(FindingKind.ATTITUDE)
                .text(
                    en(
                        "To most service users the relationship with their care coordinator is"
                            + " central, and care plans hardly matter."))
                .addPerspective(PopulationRole.SERVICE_USER)
                .addEvidence(
                    Passages.at(
                        10,
                        181,
                        "3a9fd9db81062192702e6201f0a46bf5968b07474db9356bc1cfda7705828094"))
                .build())
        .addEvidence(
            Passages.at(
                662, 824, "76e644029825cc025169112f4e0a1f139635bdb9f2f2177f0367df3f2a1c619a"))
        .build();
  }

  private static Finding risk() {
    return Finding.builder()
        .kind(FindingKind.CONCERN)
        .text(
            en(
                "Staff are well aware that risk needs attention, yet do not raise it with service"
                    + " users and their families as a matter of routine."))
        .addParts(
            Finding.builder()
                .kind(FindingKind.CONCERN)
                .text(en("A chance to learn and to share responsibility is missed."))
                .addEvidence(
                    Passages.saidBy(
                        "the authors",
                        1120,
                        1186,
                        "1c3197928398f382c6deb857fd930d1f634bb40ec8375107ad5acb37ec5f8180"))
                .build())
        .addEvidence(
            Passages.at(
                963, 1118, "0a620750915bcbae415b5530bac445c7d03323d891fe8068b0723cc360ae6598"))
        .build();
  }

  private static Finding plans() {
    return Finding.builder()
        .kind(FindingKind.ATTITUDE)
        .text(en("Care coordinators see two sides of care plans."))
        .addPerspective(PopulationRole.CARE_COORDINATOR)
        .addParts(
            Finding.builder()
                .kind(FindingKind.BENEFIT)
                .text(en("Plans are a useful record."))
                .addPerspective(PopulationRole.CARE_COORDINATOR)
                .addEvidence(
                    Passages.at(
                        1213,
                        1264,
                        "c5ec2eef78f7d58e603379db4d5e8313f120080947d1011846cabdc2745974e0"))
                .build(),
            Finding.builder()
                .kind(FindingKind.CONCERN)
                .text(en("Plans are a rigid burden and take time away from service users."))
                .addPerspective(PopulationRole.CARE_COORDINATOR)
                .addEvidence(
                    Passages.at(
                        1269,
                        1351,
                        "c0c82f969dee3d77c1929da3a6e0996a8b1d6f0864d12a182972c42d165d1022"))
                .build())
        .addEvidence(
            Passages.at(
                1213, 1352, "39818485c8761530b2c623d9662234c54931d14805a5cc681e51e7a31baa445e"))
        .build();
  }

  private static Contribution coWorker(String family, String given) {
    return Contribution.builder()
        .person(Person.builder().family(family).given(given).title("Dr").build())
        .addRoles(ContributionRole.COLLABORATOR)
        .addAffiliations(Reference.of("#organisation-3"))
        .statement(en("Helped to conceive, design and carry out the study."))
        .addEvidence(
            Passages.at(
                2697, 2752, "25242db7a0ed1f10e8b4176105b725a50ed2e312c8f566bc1fe099d7b07f987e"),
            Passages.at(
                "/statement",
                2754,
                2841,
                "de0dd34798dc996aebec4b4dd679f89c7e037c274b13807aa92529569d7a338e"))
        .build();
  }

  private static SourceRecord source() {
    return SourceRecord.builder()
        .kind(SourceKind.NEWS_ITEM)
        .fileName(FILE)
        .digest(DIGEST)
        .secondHand(true)
        .addUnmapped(
            unmapped("caption of an image", "coupletalk"),
            unmapped("link without target", "To read the study in full visit:"))
        .addEvidence(
            Passages.at(
                "/secondHand",
                183,
                207,
                "fc0f18652aeaa28f7b59a46d02c9186f61240483b74c1621f8bf09a24d67167d"),
            Passages.at(
                "/unmapped/0",
                0,
                10,
                "c9cdbd3c1af8edacc42f7da8701d695f93e5b00e89ce226631d0c4755f06e75e"),
            Passages.at(
                "/unmapped/1",
                2844,
                2876,
                "a1118b2884c23b1487c7dd3a0a05c9b73930a7f0221a8301d673b35baef8e8fd"))
        .build();
  }

  private static UnmappedField unmapped(String name, String value) {
    return UnmappedField.builder().name(name).value(value).build();
  }
}
