package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Words.en;

import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Framework;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/**
 * A citation index's page, with labels in Chinese, on an article about psychological support for
 * staff: seventeen authors with thirteen affiliations, and lists that break off.
 */
public final class ResilienceHubs {
  private static final String FILE = "004_c8097f5e53323b1f.txt";
  private static final String DIGEST =
      "sha256:d9e0024aa52063132324812f75d2860c1de73ed11cf49280a94112fec6b1adc6";
  private static final String TITLE =
      "Implementing psychological support for health and social care staff affected by the COVID-19"
          + " pandemic: a qualitative exploration of staff well-being hubs (\u2032Resilience Hubs\u2032)"
          + " using normalisation process theory";
  private static final Identifier DOI = Identifier.of("doi:10.1136/bmjopen-2023-071826");
  private static final Reference HUB_CLIENTS = Reference.of("#population-1.part-2");

  private ResilienceHubs() {}

  /** The index page as a record. */
  public static Study record() {
    return Study.builder()
        .id(RecordIris.study(Seeds.BASE, DOI))
        .title(en(TITLE))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addFrameworks(Framework.NPT)
        .addPopulations(participants())
        .addSettings(
            Setting.builder()
                .addCareSettings(CareSetting.STAFF_SUPPORT_HUB)
                .addContexts(Concept.labelled(en("COVID-19 pandemic")))
                .label(en("Resilience Hubs"))
                .addPlaces(
                    Place.builder()
                        .code("GB-ENG")
                        .name(en("North of England"))
                        .addEvidence(
                            Passages.at(
                                2291,
                                2311,
                                "d33b47ad57d69e9ddc42ca63859c014a7acc6f8f14bb3e7de15e4a4b8c94f67a"))
                        .build())
                .addCounts(
                    Count.builder()
                        .value(3)
                        .unit(CountUnit.SITE)
                        .asFound("Three")
                        .addEvidence(
                            Passages.at(
                                2266,
                                2287,
                                "c61c977c4237455a33b71ee1d2efc12f86a269775cd13959b9f8d4dafd7e2501"))
                        .build())
                .addEvidence(
                    Passages.at(
                        2266,
                        2311,
                        "0217c3a273dcd4d45d5c67debce6d6a3bda313fc58febbf16d8f78b46f68525a"),
                    Passages.at(
                        "/contexts",
                        68,
                        101,
                        "534ef2e4151681fb9f4eb17dc1b4961614e8d7e85da8561d30f6f983659d7615"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.INTERVIEW)
                .addCollectedFrom(Reference.of("#population-1"))
                .addEvidence(
                    Passages.at(
                        2065,
                        2087,
                        "3db85b82c5c0bece40ce252567ad47c4e9b5b97b9607d7c05724613ede2cff0c"))
                .build())
        .addFindings(
            finding(
                    FindingKind.BENEFIT,
                    "Hubs were mostly seen as an effective way to support keyworkers.",
                    Passages.at(
                        2543,
                        2612,
                        "7d4e580dd9b119b640d3ff8789eeaf84838540247f9e81bcb652a5c1bc4e0b8d"))
                .build(),
            finding(
                    FindingKind.EXPERIENCE,
                    "Clients mostly spoke of very good experiences.",
                    Passages.at(
                        2618,
                        2675,
                        "834856adefeee5236be68a22bb47663d30c93bad6d6004f765c8635c3d671015"))
                .addPopulations(HUB_CLIENTS)
                .build(),
            finding(
                    FindingKind.FACILITATOR,
                    "Hubs were flexible and could adapt to what was needed locally.",
                    Passages.at(
                        2677,
                        2742,
                        "434a92aeeec06c297f339db651cde741cba4f9f7675fcfa43211280723ca01fc"))
                .build(),
            finding(
                    FindingKind.FACILITATOR,
                    "The service was confidential and apart from the employer.",
                    Passages.at(
                        2803,
                        2875,
                        "c9e625c86ff90df20e53f180dd4a68d7a451de463de3351ca7a64b9148e79240"))
                .build(),
            finding(
                    FindingKind.BARRIER,
                    "It was unclear how Hubs differed from other support.",
                    Passages.at(
                        2877,
                        2960,
                        "0abe55d40839554fc48026b3d91138ef8a1f61eb10e01adb5ff531cb727ad676"))
                .build(),
            finding(
                    FindingKind.BARRIER,
                    "What people believe their job asks of them.",
                    Passages.at(
                        2961,
                        2984,
                        "91d85c3074f8b3a10cda19b2a8a8c10669312092100df6c4f206de0892d18902"))
                .build(),
            finding(
                    FindingKind.BARRIER,
                    "Managers who do not support it.",
                    Passages.at(
                        2986,
                        3007,
                        "54f1fb6753daba48fed852c7f655fe951a3e6d8572ebb021b84952d64e6e178a"))
                .build(),
            finding(
                    FindingKind.BARRIER,
                    "A negative culture at work.",
                    Passages.at(
                        3009,
                        3036,
                        "419737dbcdbe8991486006d5d6a677d432cca130d33bbcf2b7e1c7a691907b1b"))
                .build(),
            finding(
                    FindingKind.BARRIER,
                    "Problems of the whole system.",
                    Passages.at(
                        3041,
                        3056,
                        "0c7f7634375167829d5b1236ce2fd50ffc45f6acb11c171f241961dcca729e80"))
                .build(),
            finding(
                    FindingKind.INEQUALITY,
                    "Keyworkers of Black, Asian and minority ethnic groups who had met racism found"
                        + " some of their needs unmet.",
                    Passages.at(
                        3188,
                        3302,
                        "84f2a5923eb2a3b9813e3024604db8edc9879274de907bf9c9f90fd303f22f68"))
                .addAbout(PopulationRole.ETHNIC_MINORITY)
                .addPerspective(PopulationRole.KEYWORKER)
                .build(),
            recommendation(
                "Make Hubs better known and easier to reach.",
                Passages.at(
                    3442,
                    3487,
                    "5596c4a0d56e392c521b886257aef1f4995ec48c91eb2fada5abe5fe0bbeea60")),
            recommendation(
                "Keep the support of Hubs confidential and keep it going.",
                Passages.at(
                    3493,
                    3533,
                    "285c59420d877f35eb3e647f50bfda6d87a2096c79a30b7743b20830854bd035")),
            recommendation(
                "Managers in health and social care should truly promote and value support for"
                    + " mental health.",
                Passages.at(
                    3626,
                    3725,
                    "ddf8988dc5ae7a39025068d75a1b5042661ab799675722bb6ea2ce2d566627d4")),
            recommendation(
                "Create workplaces that are psychologically safe.",
                Passages.at(
                    3731,
                    3785,
                    "ff58dc3a82518bc8c38a2d71a16cb42ad3c69b44e8f70af445099b69558d78fc")),
            recommendation(
                "Train for diversity and cultural competency, to reach under-represented"
                    + " communities.",
                Passages.at(
                    3787,
                    3886,
                    "d846669e913566f13bca87b8b0619298cd53f72bb58c4e5ae1c31ab1e17915c1")))
        .addFunding(
            Funding.builder()
                .asFound(zh("美国国家卫生研究院"))
                .addEvidence(
                    Passages.at(
                        1691,
                        1703,
                        "2d670da918470ca9d38b33eb26516dab46df464fae87d290fa8f5967d923bcab"))
                .build())
        .addReports(
            Report.builder()
                .role(ReportRole.PRIMARY)
                .publication(article())
                .addEvidence(
                    Passages.at(
                        1662,
                        1690,
                        "76eb039ffde11241d57056664c4394a39d340a73e1183260382e059906287b66"))
                .build())
        .addNotes(
            Note.builder()
                .kind(NoteKind.WARNING)
                .field("/funding/0/asFound")
                .text(
                    en(
                        "The funder reads as the National Institutes of Health of the United States."
                            + " For a study of NHS staff in England by English teams the National"
                            + " Institute for Health and Care Research is more likely, but the page"
                            + " does not say so: check with the article."))
                .addEvidence(
                    Passages.at(
                        1694,
                        1703,
                        "abbcf7bad11858ff54da841897214d98466ecd5960c3a47587eef99d87666068"))
                .build(),
            Note.builder()
                .kind(NoteKind.COMMENT)
                .field("/reports/0/publication/organisations")
                .text(
                    en(
                        "Numbers 1 and 12 name the same trust in different detail, and so do 4 and"
                            + " 7; they are kept apart as printed."))
                .build(),
            Note.builder()
                .kind(NoteKind.COMMENT)
                .field("/reports/0/publication/contributors")
                .text(
                    en(
                        "The index may have changed the case of letters in the surnames Mcguirk and"
                            + " Ten Cate; they are kept as printed."))
                .addEvidence(
                    Passages.at(
                        435,
                        453,
                        "5a8a070a92d6ebe43c5ad830cfc09bcb22e83df488aeaf4b94275e20955c1c76"),
                    Passages.at(
                        499,
                        513,
                        "36faffb7394eb965004c69ef6a79061078435c109edcf0b5126888ea710d38bd"))
                .build())
        .addSources(source())
        .addEvidence(
            Passages.at(
                "/title",
                0,
                208,
                "de448b63e16d561577a73cb5ef7b216639504bb93fe377bfd964cec0c7e34fa9"),
            Passages.at(
                "/designs",
                103,
                128,
                "c4a9785c6ac1e634113719d0e1a8f44dec52edfc41bf3ac6b620752aa7713e39"),
            Passages.at(
                "/frameworks",
                2088,
                2128,
                "ae0afa630c476d53139d4ec48ee54cf94889f212fff0d8f89e9ec6bf08cc9808"))
        .build();
  }

  private static Population participants() {
    return Population.builder()
        .kind(PopulationKind.SAMPLE)
        .addRoles(PopulationRole.STAFF, PopulationRole.KEYWORKER, PopulationRole.STAKEHOLDER)
        .addParts(
            group(
                "Hub staff",
                PopulationRole.STAFF,
                Passages.at(
                    2313,
                    2335,
                    "7600aa7c4af70d9eb59567c27517b0397daecf05dad57b69b2bc7439034c8d7e")),
            group(
                "keyworkers who used a Hub (Hub clients)",
                PopulationRole.KEYWORKER,
                Passages.at(
                    2337,
                    2386,
                    "cbc11960b9d2a05aa5d20bd9958a12284fb2b710f26135c11a7d89606ed24f26")),
            group(
                "keyworkers who had not used a Hub",
                PopulationRole.KEYWORKER,
                Passages.at(
                    2388,
                    2425,
                    "40d9b0dc2a3141b0d0478ab4b0fdd2d0abbb4d4db58e885052c41474b76d917c")),
            group(
                "wider stakeholders",
                PopulationRole.STAKEHOLDER,
                Passages.at(
                    2431,
                    2526,
                    "2d72e1934c520404e9bdcc7dca25880a48ecb32ba92d6c4045dc779737b81cc8")))
        .addCounts(
            Count.builder()
                .value(63)
                .unit(CountUnit.PARTICIPANT)
                .addEvidence(
                    Passages.at(
                        2527,
                        2533,
                        "ee28cc9f8673630bd3d58a1dad2c5f81497569777951044fd058ed631b0ceb4a"))
                .build())
        .addEvidence(
            Passages.at(
                2313, 2449, "8c2d5ae2f389bb964a5c9cccca5f9b4bbcb76a219862e24e280c990f8bdc8b6f"))
        .build();
  }

  private static Population group(String label, PopulationRole role, Quote evidence) {
    return Population.builder().addRoles(role).label(en(label)).addEvidence(evidence).build();
  }

  private static Finding.Builder finding(FindingKind kind, String text, Quote evidence) {
    return Finding.builder().kind(kind).text(en(text)).addEvidence(evidence);
  }

  private static Finding recommendation(String text, Quote evidence) {
    return finding(FindingKind.RECOMMENDATION, text, evidence).build();
  }

  private static Publication article() {
    return Publication.builder()
        .title(en(TITLE))
        .abstractComplete(false)
        .addContributors(
            author(
                "Allsopp",
                "Kate",
                Passages.at(
                    218, 239, "39b33688a63101192c37d0b7d1f6dab9fdd11f45b05eb0205c2ad20ece6c64d2"),
                1,
                2),
            author(
                "Varese",
                "Filippo",
                Passages.at(
                    240, 263, "0561b279fc6e7f673db1faf1af6be706f17023419ed967dd409e62c264a205fc"),
                1,
                2),
            author(
                "French",
                "Paul",
                Passages.at(
                    264, 284, "e2c65c23b2db459fbcccfe4a223aab9570bfe6ddd67585dbb118b2b5d54b0071"),
                3,
                4),
            author(
                "White",
                "Hannah",
                Passages.at(
                    285, 303, "3d826c63a079ebd2ad7afa7242f18637559f02d19d1da737253dc500ed3c6c45"),
                1),
            author(
                "Chung",
                "Priscilla",
                Passages.at(
                    304, 325, "f9194cc216d2e5e5e0a3dfaccd54565899bddc2bf1b7d7ffb555ff7c9593a9e0"),
                5),
            author(
                "Hassan",
                "Alysha A.",
                Passages.at(
                    326, 348, "098e3ede0f7a16c859a209cfecf7c8f45ba3ec8ccf1790153639734711099457"),
                6),
            author(
                "Wright",
                "Sally-Anne",
                Passages.at(
                    349, 372, "be147cf7f1a26f1982309045375e21acd62afeca98166f71380082645db09e33"),
                5),
            author(
                "Young",
                "Ellie",
                Passages.at(
                    373, 390, "8438a85d2c044d62afdefcb6e33880f1e9edf412cabe130c25153fc2f3d5d477"),
                7),
            author(
                "Barrett",
                "Alan",
                Passages.at(
                    391, 412, "2f192485bb5c80d080ccf72112612a130f16003cd8c21d7e19ffa892b24ded56"),
                7,
                8),
            author(
                "Bhutani",
                "Gita",
                Passages.at(
                    413, 434, "336e6d82ad4f568f4a33dda780cb014f1c858d656af3f2499e9b6c3eca0f4fa7"),
                5,
                9),
            author(
                "Mcguirk",
                "Katherine",
                Passages.at(
                    435, 459, "82eed8a38606655151817ea590361ea5ddae6ac09f4ddeb64e8a2ac92b8bfd2c"),
                10),
            author(
                "Huntley",
                "Fay",
                Passages.at(
                    460, 481, "1b611da55b2ccc79533d2a9790965e471a170b83eb183140047420a207abf0a9"),
                6,
                11),
            author(
                "Sarsam",
                "May",
                Passages.at(
                    482, 498, "31f8360481e851a885d801a72fca63fa2174ee0b945c4273140526d3e07eaf1e"),
                6),
            author(
                "Ten Cate",
                "Hein",
                Passages.at(
                    499, 518, "a6a1ac76dd2e0b43b27c28418c1364fea98f3ba773bdb029376cb8dd10c316e0"),
                5),
            author(
                "Watson",
                "Ruth",
                Passages.at(
                    519, 540, "4f5d99508adf13f18383cb93e3248efaa77de6a3507548ddde0ea7d5bf1c7e62"),
                7,
                12),
            author(
                "Willbourn",
                "Jenni",
                Passages.at(
                    541, 562, "e6a75ccfd74d2ef17b61a445cb02c1c61a7ed6770aada83b6eed0817c77fa3a8"),
                7),
            author(
                "Hind",
                "Daniel",
                Passages.at(
                    563, 581, "49e217b2db3067cfd36d3b1d54e93e3b02b294c9fecf82ea7745bb96e808c194"),
                13))
        .addOrganisations(
            organisation(
                "Greater Manchester Mental Hlth NHS Fdn Trust, Manchester Acad Hlth Sci "
                    + "Ctr, Complex Trauma & Resilience Res Unit, Manchester, England",
                "GB-ENG",
                "Manchester, England",
                Passages.at(
                    585, 722, "e8070fc1bcdfb2855772cecd7c7d923d8c48cab22dae2dc565e1f8bc2c6794f8")),
            organisation(
                "Univ Manchester, Manchester Acad Hlth Sci Ctr, Div Psychol & Mental "
                    + "Hlth, Manchester, England",
                "GB-ENG",
                "Manchester, England",
                Passages.at(
                    723, 820, "7e6e6465308e8aafdbfee84fc0ee0de3e680c16d8c55ace1c6bcf1659103d72c")),
            organisation(
                "Manchester Metropolitan Univ, Fac Hlth Psychol & Social Care, "
                    + "Manchester, England",
                "GB-ENG",
                "Manchester, England",
                Passages.at(
                    821, 906, "672624878d23e0de3bbd287e02ba5cbc2e75411f404fb10229329c28d51eafdb")),
            organisation(
                "Pennine Care NHS Fdn Trust, Ashton Under Lyne, England",
                "GB-ENG",
                "Ashton Under Lyne, England",
                Passages.at(
                    907, 965, "d66b2e0cf447ea022d1991a08374675adf7275ddc6214e367bbd2d62926f4e8b")),
            organisation(
                "Lancashire & South Cumbria NHS Fdn Trust, Lancashire & South Cumbria "
                    + "Resilience Hub, Preston, Lancs, England",
                "GB-ENG",
                "Preston, Lancs, England",
                Passages.at(
                    966, 1078, "b57213c38e70b6b4473d3470f78910396b4cbe30b37c66dc4d96cfe72ab914d3")),
            organisation(
                "Mersey Care NHS Fdn Trust, Cheshire & Merseyside Resilience Hub, "
                    + "Liverpool, England",
                "GB-ENG",
                "Liverpool, England",
                Passages.at(
                    1079,
                    1166,
                    "e76b7798e98807d95f12994f2e799d50e400a9bee04e2c58e90a14438525d9dd")),
            organisation(
                "Pennine Care NHS Fdn Trust, Greater Manchester Resilience Hub, Ashton "
                    + "Under Lyne, England",
                "GB-ENG",
                "Ashton Under Lyne, England",
                Passages.at(
                    1167,
                    1260,
                    "bc481b23c5f673b4d7b3ea640dba1d2f2cf874ae87ec38d439dc6bd84df3002f")),
            organisation(
                "Univ Salford, Sch Hlth Sci, Salford, England",
                "GB-ENG",
                "Salford, England",
                Passages.at(
                    1261,
                    1309,
                    "aa0175bbf4a25a773aba24066c3c011acbb57e467faa136f30f81dcb122080a9")),
            organisation(
                "Univ Liverpool, Sch Psychol, Liverpool, England",
                "GB-ENG",
                "Liverpool, England",
                Passages.at(
                    1310,
                    1361,
                    "0726cc711ba4cf3ca41672b0c3d992e94d33ac1e0b13e45dfc767d070fd82565")),
            organisation(
                "Greater Manchester Hlth & Social Care Partnership, Manchester, England",
                "GB-ENG",
                "Manchester, England",
                Passages.at(
                    1362,
                    1437,
                    "75606612024a2521ecf101a6515864dd8bf7104639c4cd601fdb96c0ad3ad4bf")),
            organisation(
                "Univ Edinburgh, Sch Hlth Social Sci, Doctorate Clin Psychol, Edinburgh, "
                    + "Scotland",
                "GB-SCT",
                "Edinburgh, Scotland",
                Passages.at(
                    1438,
                    1523,
                    "73056384d6fb2ef54f3974fc2e7faf7ebe0ba92573de4c0a2a603bd634940a5e")),
            organisation(
                "Greater Manchester Mental Hlth NHS Fdn Trust, Manchester, England",
                "GB-ENG",
                "Manchester, England",
                Passages.at(
                    1524,
                    1594,
                    "e4e4b8c33be60b0dfcc1981789b49f69fcb183dde69b62b0c9440438860966f1")),
            organisation(
                "Univ Sheffield, Sch Hlth & Related Res, Sheffield, England",
                "GB-ENG",
                "Sheffield, England",
                Passages.at(
                    1595,
                    1658,
                    "2d5a21571bbe9b2637780a9bdb6db64e561992b5da8d3f2e3ffbab5832ce9f3f")))
        .container(
            Container.builder()
                .title("BMJ OPEN")
                .addEvidence(
                    Passages.at(
                        1662,
                        1670,
                        "d9acade5c9c04e0fdf70967328a403906d7561848d9d7b253cd44c2ac864a5c1"))
                .build())
        .volume("13")
        .issue("08")
        .pageCount(11)
        .issued(PartialDate.of(2023))
        .addIdentifiers(DOI)
        .addAuthorKeywords(
            en("COVID-19"),
            en("mental health services"),
            en("healthcare staff"),
            en("qualitative"),
            en("implementation"))
        .addIndexerKeywords(en("SERVICES"), en("BEHAVIOR"), en("BLACK"), en("UK"))
        .addSubjects(
            Subject.builder()
                .scheme("clc")
                .code("R5")
                .label(zh("内科学"))
                .addEvidence(
                    Passages.at(
                        1855,
                        1869,
                        "2b93cd3e422a61d0f9db68c558fe03b74c16fd9dfcc2203114dfdedd64fff5ce"))
                .build(),
            Subject.builder()
                .scheme("discipline-code")
                .code("1002")
                .addEvidence(
                    Passages.at(
                        1871,
                        1881,
                        "f1335c819c112a42b561aa77510cb8fb7634db58ab0a97b4515c34323c0b7155"))
                .build(),
            Subject.builder()
                .scheme("discipline-code")
                .code("100201")
                .addEvidence(
                    Passages.at(
                        1884,
                        1890,
                        "d512c8e3dc08fb2d1e8d22d36e6a162a756a7237cdd1fab6904491f8196d9b17"))
                .build())
        .addReferences(
            reference(
                Passages.at(
                    3943, 4251, "0fc34e5f4da4d4dcb88245fadf8517b6669901b4d158ca81adb9e0153a83062b"),
                "WHAT STOPS US FROM HEALING THE HEALERS: A SURVEY OF HELP-SEEKING "
                    + "BEHAVIOUR, STIGMATISATION AND DEPRESSION WITHIN THE MEDICAL PROFESSION",
                "Adams, Elizabeth F. M.",
                "Lee, Alison J.",
                "Pritchard, Colin W.",
                "White, Rupert J. E.",
                "[J]. INTERNATIONAL JOURNAL OF SOCIAL PSYCHIATRY, 2010, 56 (04) : 359 - " + "370"),
            reference(
                Passages.at(
                    4260, 4588, "3b7db867eea318b072bf988b370c0a2e5b368c41187bcfa2f4253d2d52e3fddd"),
                "The Prevalence of Generalized Anxiety Disorder Among Health Care "
                    + "Workers During the COVID-19 Pandemic: A Systematic Review and "
                    + "Meta-Analysis",
                "Adibi, Amir",
                "Golitaleb, Mohamad",
                "Farrahi-Ashtiani, Iman",
                "Pirani, Davoud",
                "Yousefi, Kosar",
                "Jamshidbeigi, Yousef",
                "Sahebi, Ali",
                "[J]. FRONTIERS IN PSYCHIATRY, 2021, 12"),
            reference(
                Passages.at(
                    4597, 4828, "1d79e9a7eb56c9c4266aae11482d68131067b0e0ddf9dc2bfd39be296331b079"),
                "COVID-19 confessions: a qualitative exploration of healthcare workers "
                    + "experiences of working with COVID-19",
                "Bennett, Paul",
                "Noble, S.",
                "Johnston, Stephen",
                "Jones, David",
                "Hunter, Rachael",
                "[J]. BMJ OPEN, 2020, 10 (12):"),
            reference(
                Passages.at(
                    4837, 5178, "51b7eb04883ba87ac89272672e5e7e0511b805c035ac7c1403f16b43d722db0d"),
                "Mental health impact among hospital staff in the aftermath of the Nice "
                    + "2016 terror attack: the ECHOS de Nice study",
                "Bentz, Laurence",
                "Vandentorren, Stephanie",
                "Fabre, Roxane",
                "Bride, Jeremy",
                "Pirard, Philippe",
                "Doulet, Nadege",
                "Baubet, Thierry",
                "Motreff, Yvon",
                "Pradier, Christian",
                "[J]. BMC PUBLIC HEALTH, 2021, 21 (01)"),
            reference(
                Passages.at(
                    5187, 5435, "f7e7609b5867e8d3c0f2f3e5307191aebbbd76f2719f4a4a2c29b36467048b57"),
                "Individual- and Institutional-level Concerns of Health Care Workers in "
                    + "Canada During the COVID-19 Pandemic A Qualitative Analysis",
                "Berkhout, Suze G.",
                "Sheehan, Kathleen A.",
                "Abbey, Susan E.",
                "[J]. JAMA NETWORK OPEN, 2021, 4 (07) : E2118425"),
            reference(
                Passages.at(
                    5444, 5707, "11ac0394af4d6202e477a6028628b67675b600937261d3ab20d8284f3741298d"),
                "Promoting mental health following the London bombings: A screen and "
                    + "treat approach",
                "Brewin, Chris R.",
                "Scragg, Peter",
                "Robertson, Mary",
                "Thompson, Monica",
                "d'Ardenne, Patricia",
                "Ehlers, Anke",
                "[J]. JOURNAL OF TRAUMATIC STRESS, 2008, 21 (01) : 3 - 8"),
            reference(
                Passages.at(
                    5716, 5915, "3b614f0795684d27b25b66a648a30b60375c474db0a22eaaca9b560d51ede145"),
                "Validation of the theoretical domains framework for use in behaviour "
                    + "change and implementation research",
                "Cane, James",
                "O'Connor, Denise",
                "Michie, Susan",
                "[J]. IMPLEMENTATION SCIENCE, 2012, 7"),
            reference(
                Passages.at(
                    5924, 6346, "203d5d4f299b99d93bdffa08c081948f330e833b0b3a352efd60007f74aee334"),
                "Some of us are most at risk: Systematic review and meta-analysis of "
                    + "correlates of depressive symptoms among healthcare workers during the "
                    + "SARS-CoV-2 outbreak",
                "Crocamo, Cristina",
                "Bachi, Bianca",
                "Calabrese, Angela",
                "Callovini, Tommaso",
                "Cavaleri, Daniele",
                "Cioni, Riccardo M.",
                "Moretti, Federico",
                "Bartoli, Francesco",
                "Carr, Giuseppe",
                "[J]. NEUROSCIENCE AND BIOBEHAVIORAL REVIEWS, 2021, 131 : 912 - 922"),
            reference(
                Passages.at(
                    6355, 6388, "f5fc84d06e5b9549eed654f92262bc6055259a16adca3a4d5762bd830a036192"),
                "England NHS, STAFF MENT HLTH WELL"),
            reference(
                Passages.at(
                    6398, 6431, "35e0acea6f59c83cf0bebf0e15c936deda5ea05f72e86d8b484c23fe6cf8577c"),
                "England NHS, SUPP AV OUR NHS PEOP"))
        .referencesTotal(47)
        .addSources(
            SourceRecord.builder()
                .kind(SourceKind.INDEX_PAGE)
                .language("zh")
                .fileName(FILE)
                .digest(DIGEST)
                .addEvidence(
                    Passages.at(
                        "/language",
                        210,
                        217,
                        "deac2f318eeb8a995fb3b9cd533c3ba80ad337f411e7b7023e49ae83c10be430"))
                .build())
        .addEvidence(
            Passages.at(
                "/title",
                0,
                208,
                "de448b63e16d561577a73cb5ef7b216639504bb93fe377bfd964cec0c7e34fa9"),
            Passages.at(
                "/abstractComplete",
                3887,
                3910,
                "6d6f31295a2d6ed2716ddd18384bf61af3c67917fea7e729eee5b661344ff1ab"),
            Passages.at(
                "/volume",
                1681,
                1684,
                "acc205cbddd26189b0c5547fe5e7dc5ef78756db19e952fef67ce030d2c7efc6"),
            Passages.at(
                "/issue",
                1687,
                1690,
                "91761bd86a9d889de9b1d3b66695c6898da2d5563e8b597531a3080bd1f4b106"),
            Passages.at(
                "/pageCount",
                3917,
                3922,
                "44858a47bc65dce341a2d5bd04033a93099aca3271e92541d262c4550c5c0c21"),
            Passages.at(
                "/issued",
                1673,
                1678,
                "3a424303c0c8badbf4892502af2aa26bf3ad620795a0f3dc8f96bedab5d9aaeb"),
            Passages.at(
                "/identifiers",
                1827,
                1854,
                "474b365c1b16fbcce02370b016af7acff18a4beefbad5d0d5dd24f13ae8833c5"),
            Passages.at(
                "/authorKeywords",
                1709,
                1788,
                "9fe39f51c3163f41d107b5b23125b7446e58332c5941d540f925d77246df9dc8"),
            Passages.at(
                "/indexerKeywords",
                1790,
                1819,
                "a4e97993d9833c22e9de5b7197aad312b237c4d2494e95e13334699ce552f99a"),
            Passages.at(
                "/referencesTotal",
                3928,
                3934,
                "f1f7c1d5157e79b2c505d2f643e98ce80867281af1d0703ff105c60d622d6742"))
        .build();
  }

  private static Contribution author(
      String family, String given, Quote evidence, int... affiliations) {
    Contribution.Builder author = Contribution.builder();
    for (int affiliation : affiliations) {
      author.addAffiliations(Reference.of("#organisation-" + affiliation));
    }
    return author
        .person(Person.builder().family(family).given(given).build())
        .addRoles(ContributionRole.AUTHOR)
        .addEvidence(evidence)
        .build();
  }

  private static Organisation organisation(
      String name, String placeCode, String place, Quote evidence) {
    return Organisation.builder()
        .name(name)
        .place(Place.builder().code(placeCode).name(en(place)).addEvidence(evidence).build())
        .addEvidence(evidence)
        .build();
  }

  private static CitedReference reference(Quote evidence, String... lines) {
    return CitedReference.builder().text(String.join("\n", lines)).addEvidence(evidence).build();
  }

  private static SourceRecord source() {
    return SourceRecord.builder()
        .kind(SourceKind.INDEX_PAGE)
        .language("zh")
        .fileName(FILE)
        .digest(DIGEST)
        .addMetrics(
            Metric.builder()
                .kind(MetricKind.CITATIONS)
                .label(zh("被引"))
                .value(7)
                .addEvidence(
                    Passages.at(
                        210,
                        214,
                        "a887868188adcb63874ba738b8d4b6850d78b56eece5a987ff8ebb6b8fce53e1"))
                .build())
        .addEvidence(
            Passages.at(
                "/language",
                210,
                217,
                "deac2f318eeb8a995fb3b9cd533c3ba80ad337f411e7b7023e49ae83c10be430"))
        .build();
  }

  private static Text zh(String words) {
    return Text.of("zh", words);
  }
}
