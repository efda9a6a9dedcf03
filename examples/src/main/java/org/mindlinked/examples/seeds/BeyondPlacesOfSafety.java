package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Words.en;

import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Analysis;
import org.mindlinked.model.AnalysisMethod;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.FileVersion;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Framework;
import org.mindlinked.model.Hedge;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Quote;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.StoredFile;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Subject;
import org.mindlinked.model.UnmappedField;

/**
 * A repository's record of an article on crisis care: the list of authors is shortened in the
 * middle, one DOI appears in three forms, and the article's licence is not the page's.
 */
public final class BeyondPlacesOfSafety {
  private static final String FILE = "002_cad1ceecb88e2c76.txt";
  private static final String DIGEST =
      "sha256:1aa9f8f8319e88d03100983912052f351cbeea0643d2b4295bb70dfb07adb7c4";
  private static final String TITLE =
      "'Beyond places of safety' - a qualitative study exploring the implementation of mental"
          + " health crisis care innovations across England";
  private static final Identifier DOI = Identifier.of("doi:10.1186/s12913-023-10058-w");
  private static final Iri PAGE = Iri.of("https://discovery.ucl.ac.uk/id/eprint/10179598");

  private BeyondPlacesOfSafety() {}

  /** The repository's page as a record. */
  public static Study record() {
    return Study.builder()
        .id(RecordIris.study(Seeds.BASE, DOI))
        .title(en(TITLE))
        .addAims(
            en(
                "Find out what helps new kinds of mental health crisis care to take root in England,"
                    + " and what stands in their way."))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addFrameworks(Framework.IMPLEMENTATION_SCIENCE)
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .addRoles(PopulationRole.MANAGER)
                .label(en("crisis care service managers"))
                .addEvidence(
                    Passages.at(
                        1308,
                        1336,
                        "e46793dc5ef7030af3e9cb82c1abd2b51d647edd9705869190b508aac44d5a61"))
                .build())
        .addSettings(
            Setting.builder()
                .addCareSettings(
                    CareSetting.ACUTE_MENTAL_HEALTH,
                    CareSetting.COMMUNITY_MENTAL_HEALTH,
                    CareSetting.CRISIS_SERVICE)
                .addContexts(Concept.labelled(en("English national capital funding programme")))
                .label(en("crisis care innovations"))
                .addPlaces(
                    Place.builder()
                        .code("GB-ENG")
                        .name(en("England"))
                        .addEvidence(
                            Passages.at(
                                2509,
                                2526,
                                "5c7296d6d34cea267b59054120781c88bae51de27cb65bd2b37bbab6e390b369"))
                        .build())
                .addEvidence(
                    Passages.at(
                        "/careSettings",
                        748,
                        783,
                        "64e46025c45a1337e765aec32537dcfa9b8e8505e2fdf7d3f91f202f0b2d0c76"),
                    Passages.at(
                        "/careSettings",
                        976,
                        1012,
                        "8de9179fe2feea6116ef5ab54e9d2fd1b36d70eafacccacdc63a6c2178a737c1"),
                    Passages.at(
                        "/contexts",
                        1416,
                        1503,
                        "563c92a8e6b1eb48e4d9f53de67660f77cbdda2043b2e2466dcc0f3fb3f0d11b"),
                    Passages.at(
                        "/label",
                        176,
                        199,
                        "2a15d22bebd06f95dd1afab943987fed81810a02fea07e02811b8c67eaeafef4"))
                .build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.INTERVIEW)
                .addCollectedFrom(Reference.of("#population-1"))
                .addCounts(
                    Count.builder()
                        .value(18)
                        .unit(CountUnit.INTERVIEW)
                        .addEvidence(
                            Passages.at(
                                1274,
                                1287,
                                "a9e7b64a9e240b9f5c01ae37deb2341c4234ff9758058d3949f71e0d071fbabf"))
                        .build())
                .addEvidence(
                    Passages.at(
                        1274,
                        1336,
                        "b650636e274c323b8a4924dddba5d0100ac859c7ab62900b9049c4e041d18dba"))
                .build())
        .addAnalyses(
            Analysis.builder()
                .method(AnalysisMethod.FRAMEWORK_ANALYSIS)
                .addEvidence(
                    Passages.at(
                        1505,
                        1575,
                        "f36bcdde923169fc26a9ffd7b5886ab2134cd2544ea2b4a22bcca05dffbf7b6c"))
                .build())
        .addFindings(
            finding(
                FindingKind.FACILITATOR,
                "Services that were developed from the bottom up.",
                Passages.at(
                    1659,
                    1680,
                    "ca0d014b18703cd72b5f2499f97bb8cbc274897abeebe9fec072acedee9e9988")),
            finding(
                FindingKind.FACILITATOR,
                "Service users who took part in shaping the service.",
                Passages.at(
                    1682,
                    1706,
                    "695de23714396612051fb4def6cdbfc107d0d2d1f59e25e1c987eec18ba34fc3")),
            finding(
                FindingKind.FACILITATOR,
                "Partners who worked together closely.",
                Passages.at(
                    1708,
                    1736,
                    "ec10419cb3ffabce91a7198516743dafb4948102e94246113e5c6d3e3ecfe142")),
            finding(
                FindingKind.FACILITATOR,
                "Leaders and managers who stood behind it.",
                Passages.at(
                    1742,
                    1774,
                    "dd1f2ff6a547bebb33f25238cfd34f1a9babb832a8e55e6e24f2b60d8f536fa2")),
            finding(
                FindingKind.BARRIER,
                "Crisis care is a complex matter.",
                Passages.at(
                    1840,
                    1871,
                    "e75e41a6557021cdaaf399f3b9938e5ef725569e1d18fd96f950201684bcf1ed")),
            finding(
                FindingKind.BARRIER,
                "Workforce difficulties.",
                Passages.at(
                    1873,
                    1893,
                    "36a96deaf98a725ac90c6d7358fe2dfc7eb222770d65756b86954f795462a4a5")),
            finding(
                FindingKind.BARRIER,
                "A lack of resources.",
                Passages.at(
                    1898,
                    1915,
                    "1dbe6d4f78c0c9f19bd8e6ca9962a3c85f31e1763d1186d73d8392ad4f3026c5")),
            finding(
                FindingKind.NEED,
                "Today's crisis care has to be improved, brought up to date and renewed.",
                Passages.at(
                    1929,
                    2016,
                    "5a50853115c6aece16fdf13d16c89a7c09efff81d62b8db268b23f699aff02d5")),
            Finding.builder()
                .kind(FindingKind.FINDING)
                .text(en("A range of models may meet the varied needs of local people."))
                .hedge(Hedge.MAY)
                .addEvidence(
                    Passages.at(
                        2017,
                        2132,
                        "84ead8e194a8c17f9f49de11152d9a160078cf26bd3cd54811bfaaa251eabc4f"))
                .build(),
            finding(
                FindingKind.RECOMMENDATION,
                "Plan and develop such services as a whole system, with service users and with"
                    + " professionals from beyond mental health.",
                Passages.at(
                    2142,
                    2352,
                    "a68f2fe3b6aec8f55a15d1f2713390618af5bd50a6c0a91c9b9f97c2ff9f8fa9")))
        .addReports(
            Report.builder()
                .role(ReportRole.PRIMARY)
                .publication(article())
                .addEvidence(
                    Passages.at(
                        1102,
                        1131,
                        "9a4467604f49be4d6f6811aa8dd3bc12277a3251aa706575961bcf32d67d1751"))
                .build())
        .addSources(source())
        .addEvidence(
            Passages.at(
                "/title",
                2369,
                2508,
                "6c00b6183e967ab0f9209ab3dd2fafd2ecec1426f6bfefdf06304ea06298f456"),
            Passages.at(
                "/aims",
                1102,
                1234,
                "3cb8496923504eed30fd549fb3d15ea591a8607460e7c74d3aa89d68f67597ca"),
            Passages.at(
                "/designs",
                1244,
                1272,
                "9f4044978edc7f0df292364d6949b25a0e6d8b5e1ce5e2f5f99560f6e70f79a8"),
            Passages.at(
                "/frameworks",
                1540,
                1574,
                "8c632c0a098df220be44c9b392c045a6830428a26659e60013fadafbd3cb0089"))
        .build();
  }

  private static Finding finding(FindingKind kind, String text, Quote evidence) {
    return Finding.builder().kind(kind).text(en(text)).addEvidence(evidence).build();
  }

  private static Publication article() {
    return Publication.builder()
        .publicationType(PublicationType.JOURNAL_ARTICLE)
        .title(en(TITLE))
        .addContributors(
            author(
                    "Foye",
                    "Una",
                    Passages.at(
                        216,
                        225,
                        "83a37b5068e8275e5e606d018c0b32ba2f9a6a6259b9aa208a40977655a22861"))
                .build(),
            author(
                    "Appleton",
                    "Rebecca",
                    Passages.at(
                        227,
                        244,
                        "b264b47bbf1e0953dca0ebb25827b33791b66a891d799a4094c827bacf437ad6"))
                .build(),
            author(
                    "Nyikavaranda",
                    "Patrick",
                    Passages.at(
                        246,
                        267,
                        "3c6fd37d5f4d864225d6b5d716acd7bfa17b14c3c196323eb2e082cca5e3ff1c"))
                .build(),
            author(
                    "Lyons",
                    "Natasha",
                    Passages.at(
                        269,
                        283,
                        "516bede96aabaf53fe2c7f9995df265d06235b3ca247907ccaa698eb22037b3b"))
                .build(),
            author(
                    "Dare",
                    "Ceri",
                    Passages.at(
                        285,
                        295,
                        "067c5388fe177d2160804dba103181dfa5d9c5cc8ca903d974dfdfbe8cbf47a4"))
                .build(),
            author(
                    "Lynch",
                    "Chris",
                    Passages.at(
                        297,
                        309,
                        "3a6aadcc952281fa68682c233ec63eb7dee0258d2d7354ccc2e980abe729a4dc"))
                .build(),
            author(
                    "Persaud",
                    "Karen",
                    Passages.at(
                        311,
                        325,
                        "d32dd3db865488fcd855c04ef01bf131285df8a5ecc116e5118135d33f7a9709"))
                .build(),
            author(
                    "Lloyd-Evans",
                    "Brynmor",
                    Passages.at(
                        327,
                        351,
                        "11446b2c9168915ae7d5367311f2ec428eb5777d83f452edd727dcddbf1d246d"))
                .last(true)
                .build())
        .contributorsComplete(false)
        .container(
            Container.builder()
                .title("BMC Health Services Research")
                .addEvidence(
                    Passages.at(
                        505,
                        533,
                        "dc1d58096a7bb0cdf1767d2f79f62e84d9f9b87ccaa0edc2e78f72216433b832"))
                .build())
        .volume("23")
        .issue("1")
        .articleNumber("1106")
        .issued(PartialDate.of(2023))
        .addIdentifiers(DOI, Identifier.of(IdentifierScheme.EPRINTS, PAGE.toString()))
        .addLanguages("en")
        .license(Iri.of("https://creativecommons.org/licenses/by/4.0/"))
        .rights("© 2023 BioMed Central Ltd.")
        .access(AccessRoute.GREEN)
        .addFiles(
            StoredFile.builder()
                .name("s12913-023-10058-w.pdf")
                .mediaType("application/pdf")
                .sizeAsFound("1MB")
                .version(FileVersion.PUBLISHED)
                .addEvidence(
                    Passages.at(
                        652,
                        698,
                        "96fdb40d4db8668ea3c50ecb2cbd8cd8972eded0cbf3a97042eeddc56c60ee8e"),
                    Passages.at(
                        "/sizeAsFound",
                        700,
                        714,
                        "a80f4af4f32bc8787c1f37737d34bb21cc6d237471c15c7e2e1d16a1ba701b73"))
                .build())
        .addRepositoryKeywords(en("Clinician"), en("Crisis care"), en("Qualitative"), en("Staff"))
        .addSubjects(
            classification(
                "UCL",
                Passages.at(
                    2952,
                    2975,
                    "1b9d1d4d0e199085812bee40d65de355985dd65ac65b0e18b379060daf461706")),
            classification(
                "UCL > Provost and Vice Provost Offices > School of Life and Medical Sciences",
                Passages.at(
                    2976,
                    3052,
                    "0733d2cbb76a11c40afb13a3d0a2268a9e97e4868b8c23e36d0e8382da6465d2")),
            classification(
                "UCL > Provost and Vice Provost Offices > School of Life and Medical Sciences"
                    + " > Faculty of Brain Sciences",
                Passages.at(
                    3053,
                    3157,
                    "4430ad5478b497fb89e1f728b53ecdc0fb2ea9440bddb724c46273915b5a58e5")),
            classification(
                "UCL > Provost and Vice Provost Offices > School of Life and Medical Sciences"
                    + " > Faculty of Brain Sciences > Division of Psychiatry",
                Passages.at(
                    3158,
                    3287,
                    "8339d4180cf98a8908bc038467fc0740a53de585eef23745bf992fc5d65e6b45")),
            classification(
                "UCL > Provost and Vice Provost Offices > School of Life and Medical Sciences"
                    + " > Faculty of Brain Sciences > Division of Psychiatry"
                    + " > Epidemiology and Applied Clinical Research",
                Passages.at(
                    3288,
                    3462,
                    "e47230078a738491e48f329bae7d31979b07b59876b303b0828c02b7ce08127a")))
        .addSources(
            SourceRecord.builder()
                .kind(SourceKind.REPOSITORY_RECORD)
                .url(PAGE)
                .fileName(FILE)
                .digest(DIGEST)
                .addEvidence(
                    Passages.at(
                        "/url",
                        3463,
                        3514,
                        "3d3396ea4281a59d7886157b7dfe00e3a8c86443d80fb86c54fda3f2b0df1037"))
                .build())
        .addEvidence(
            Passages.at(
                "/publicationType",
                2355,
                2368,
                "ac9932fc1912883fb11f76e52979d7845f48ed05f9642487721f1e462ffdf60b"),
            Passages.at(
                "/title",
                2369,
                2508,
                "6c00b6183e967ab0f9209ab3dd2fafd2ecec1426f6bfefdf06304ea06298f456"),
            Passages.at(
                "/contributorsComplete",
                353,
                363,
                "2c9d0b03570ee94b9e8bc4135ccfb602768a43001e2a878f573d73483fdb25bd"),
            Passages.at(
                "/volume",
                505,
                558,
                "eb24a2e3962ee0fdf3f2692d123cb2e97cf46167838b0a1b1878aa74b3c29987"),
            Passages.at(
                "/issue",
                505,
                558,
                "eb24a2e3962ee0fdf3f2692d123cb2e97cf46167838b0a1b1878aa74b3c29987"),
            Passages.at(
                "/articleNumber",
                505,
                558,
                "eb24a2e3962ee0fdf3f2692d123cb2e97cf46167838b0a1b1878aa74b3c29987"),
            Passages.at(
                "/issued",
                364,
                370,
                "aed567bc8c9228e3614a656a8df684194a7be9fcc90b645058268f13d4602c3b"),
            Passages.at(
                "/identifiers",
                2602,
                2633,
                "7011c78681b8053b72208af3857448a1cf378eb4c6578b20dfd0c43725a673e0"),
            Passages.at(
                "/identifiers",
                2634,
                2695,
                "c8d24bd1fd50ab0d86591ded30b908b0fe88c8b507795c86cd04871862778315"),
            Passages.at(
                "/identifiers",
                3463,
                3514,
                "3d3396ea4281a59d7886157b7dfe00e3a8c86443d80fb86c54fda3f2b0df1037"),
            Passages.at(
                "/languages",
                2696,
                2713,
                "b57efaf39e21b67232bab14763e8c43f8421fb22c0332f8f40796466905aaf80"),
            Passages.at(
                "/license",
                2780,
                2897,
                "36cceb5e17c7254c9453f75bb369e93118a8e6ee59f11dae317493a12341a09f"),
            Passages.at(
                "/rights",
                2738,
                2764,
                "362343b566592d62a6aba15037644349111a0143790aaafe3ce542ca2aa28fba"),
            Passages.at(
                "/access",
                587,
                604,
                "38ec472c1453075b4a49d309da313bde44db3ac934f738954e0d0393d55c99c9"),
            Passages.at(
                "/repositoryKeywords",
                2899,
                2951,
                "1d9723af543bcd4ea29e52dfd867b29f7176afaf7a96841dcb9d890ee67a3149"))
        .build();
  }

  private static Contribution.Builder author(String family, String given, Quote evidence) {
    return Contribution.builder()
        .person(Person.builder().family(family).given(given).build())
        .addRoles(ContributionRole.AUTHOR)
        .addEvidence(evidence);
  }

  private static Subject classification(String path, Quote evidence) {
    return Subject.builder().scheme("UCL classification").label(path).addEvidence(evidence).build();
  }

  private static SourceRecord source() {
    return SourceRecord.builder()
        .kind(SourceKind.REPOSITORY_RECORD)
        .publisher("UCL Discovery")
        .url(PAGE)
        .fileName(FILE)
        .digest(DIGEST)
        .addMetrics(
            Metric.builder()
                .kind(MetricKind.DOWNLOADS)
                .label(en("Downloads since deposit"))
                .value(19)
                .addEvidence(
                    Passages.at(
                        3515,
                        3550,
                        "4a3ccb7e7b65ec86cfba89d3068a521ce9c065e61122cc34c41c636d52ac0903"))
                .build())
        .addUnmapped(
            unmapped(
                "Open access status", "An open access version is available from UCL Discovery"),
            unmapped("Publisher version", "https://doi.org/10.1186/s12913-023-10058-w"),
            // The record says the same licence with http; the article's is in one canonical form.
            unmapped("licence of the article", "http://creativecommons.org/licenses/by/4.0/"))
        .addEvidence(
            Passages.at(
                "/publisher",
                0,
                13,
                "628d3a4e68e487782f1e3186f251034c198fce1867ea0f3dcf811ba068e90a30"),
            Passages.at(
                "/url",
                3463,
                3514,
                "3d3396ea4281a59d7886157b7dfe00e3a8c86443d80fb86c54fda3f2b0df1037"),
            Passages.at(
                "/unmapped/0",
                2527,
                2601,
                "d6cd03486748ce8214d59595d959fa34d0b96340ca9297a0582d9d468312ee96"),
            Passages.at(
                "/unmapped/1",
                2634,
                2695,
                "c8d24bd1fd50ab0d86591ded30b908b0fe88c8b507795c86cd04871862778315"),
            Passages.at(
                "/unmapped/2",
                2853,
                2896,
                "f9ba32750c65b622e4ca49f627fed5a1b99885dc0511ceb332731e58ebdfc330"))
        .build();
  }

  private static UnmappedField unmapped(String name, String value) {
    return UnmappedField.builder().name(name).value(value).build();
  }
}
