package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Words.en;

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
import org.mindlinked.model.Hedge;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mode;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Phase;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.UnmappedField;

/**
 * The web page of a research institute on a study of remote mental health care: 69 interviews, and
 * nobody says with how many people.
 */
public final class RemoteCareStudy {
  private static final String FILE = "000_3e55f4d098fe0fa6.txt";
  private static final String DIGEST =
      "sha256:d82587707a0fec3be679db0a60b918d091399e6298c9ab5880d79b32443d636b";
  private static final String TITLE =
      "Remote care for mental health: qualitative study with service users, carers and staff"
          + " during the COVID-19 pandemic";
  private static final Reference PARTICIPANTS = Reference.of("#population-1");

  private RemoteCareStudy() {}

  /** The page as a record. */
  public static Study record() {
    return Study.builder()
        // The page gives neither DOI nor address, so the study is named by its place in our files.
        .id(RecordIris.study(Seeds.BASE, FILE, 1))
        .title(en(TITLE))
        .addAims(
            en(
                "Learn how those who use secondary mental health services, care for users or work"
                    + " in the NHS experienced them in the COVID-19 pandemic."))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addPhases(
            Phase.builder()
                .label(en("first phase"))
                .ordinal(1)
                .reported(true)
                .addEvidence(
                    Passages.at(
                        968,
                        996,
                        "a7273b3a53bd9741e12b5903f2ba2e913d4c9555fba61ef4d1d0efcf8cd17b79"))
                .build(),
            Phase.builder()
                .ordinal(2)
                .reported(false)
                .addEvidence(
                    Passages.at(
                        968,
                        996,
                        "a7273b3a53bd9741e12b5903f2ba2e913d4c9555fba61ef4d1d0efcf8cd17b79"))
                .build())
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .addRoles(PopulationRole.SERVICE_USER, PopulationRole.CARER, PopulationRole.STAFF)
                .addEvidence(
                    Passages.at(
                        1361,
                        1412,
                        "41cfcef620ee57f4a7a966607c2ed2aaf99f85bf5aa6dadd420fd14cba81c3a8"))
                .build())
        .addSettings(setting())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.IN_DEPTH_INTERVIEW)
                .addCollectedFrom(PARTICIPANTS)
                .phase(Reference.of("#phase-1"))
                .addTopics(
                    Concept.labelled(en("access")), Concept.labelled(en("service provision")))
                .addCounts(
                    Count.builder()
                        .value(69)
                        .unit(CountUnit.INTERVIEW)
                        .addEvidence(
                            Passages.at(
                                998,
                                1032,
                                "eb3dfdf71918c9ff5cd0d4459d8c6d19cdc542449a5528e36e3691c2e2d28382"))
                        .build())
                .addEvidence(
                    Passages.at(
                        961,
                        1047,
                        "62b8f145c02a34d7cc46aad7830826cca910f7915cc10af07b7d6fdc72b70aab"),
                    Passages.at(
                        "/topics",
                        1058,
                        1111,
                        "3279d4600a7e0b3e30bd961fc4edb238c28f6048c61c8ab2acb0d7e17cdaaa49"))
                .build())
        .addFindings(remoteCare())
        .findingsComplete(false)
        .addInvolvement(
            Involvement.builder()
                .level(InvolvementLevel.CONSULTATION)
                .addCounts(
                    Count.builder()
                        .value(6)
                        .unit(CountUnit.EXPERT_BY_EXPERIENCE)
                        .asFound("six")
                        .addEvidence(
                            Passages.at(
                                749,
                                774,
                                "9bf9bb4c95082e199b480de6dd1f9fc52ef5bc6cb356cb1a02e9d7167ed6dbbf"))
                        .build())
                .method(en("Methods of peer research informed the project."))
                .addEvidence(
                    Passages.at(
                        718,
                        774,
                        "3cfdd8b0c5c3d3b0fad10cac1e8a8f6068d2ad1e79cc839eca652c73029cdcd7"),
                    Passages.at(
                        "/method",
                        779,
                        812,
                        "54c1926306183a7dbf0390af8ba31362a317a1763fba51a42f193c52712f7d8f"))
                .build())
        .addContributors(
            organisation(
                "#organisation-1",
                ContributionRole.LEAD,
                Passages.at(
                    432, 458, "5a9f2c8b11e9b2331c0b90ba84c5b0cc34c1e53f1906b90045a271e743a09962")),
            organisation(
                "#organisation-2",
                ContributionRole.PARTNER,
                Passages.at(
                    447, 509, "f8a48815b4233196e657860c6a7157822e46f3b037672696c5b2a7e14ae4fa2d")),
            organisation(
                "#organisation-3",
                ContributionRole.PARTNER,
                Passages.at(
                    510, 571, "c82c58ab84105fa404f0fa26a268c828f5b2ddc39273b58e3236c140e32b3de5")))
        .addOrganisations(
            Organisation.builder()
                .name("The Healthcare Improvement Studies Institute (THIS Institute)")
                .addEvidence(
                    Passages.at(
                        2385,
                        2446,
                        "37b0d9a350c99b59b701caaad5e229f8ebb85ce122e41fec30014bad19c377c1"))
                .build(),
            Organisation.builder()
                .name("McPin Foundation")
                .addEvidence(
                    Passages.at(
                        493,
                        509,
                        "20aec3f9af5cfd104d32bad2cdfa51e500d6cf1fe7a2368a8fd21b1ace5d534f"))
                .build(),
            Organisation.builder()
                .name("University of Cambridge Department of Psychiatry")
                .addEvidence(
                    Passages.at(
                        523,
                        571,
                        "faa3a481b258d6616c636d13654812cb445231a18cc22382482699768b527b04"))
                .build(),
            Organisation.builder()
                .name("NHS")
                .addEvidence(
                    Passages.at(
                        629,
                        632,
                        "8d881754bbc49d118ed097434a5dddb4d32b5cc9394a6709f81e4eb4b928385b"))
                .build())
        .addReports(citedReport())
        .addNotes(
            Note.builder()
                .kind(NoteKind.INFERENCE)
                .field("/phases/1")
                .text(
                    en(
                        "The page speaks of a first phase, so there is at least one more; it says"
                            + " nothing else about it."))
                .addEvidence(
                    Passages.at(
                        968,
                        996,
                        "a7273b3a53bd9741e12b5903f2ba2e913d4c9555fba61ef4d1d0efcf8cd17b79"))
                .build(),
            Note.builder()
                .kind(NoteKind.WARNING)
                .field("/sources/0/unmapped/2/value")
                .text(
                    en(
                        "The domain of the e-mail address seems to be misspelt on the page; it is"
                            + " kept as found."))
                .addEvidence(
                    Passages.at(
                        2979,
                        3014,
                        "aa6026a2609a360c4d5989a383036754c36fbf46043e98a2a6a8feec00a5bfeb"))
                .build())
        .addSources(source())
        .addEvidence(
            Passages.at(
                "/title",
                0,
                114,
                "20a42b3debe76eea3ce32b6185901bee75ce1c7745ee43dd2c97ea2e98a60775"),
            Passages.at(
                "/aims",
                591,
                715,
                "82144291e6c63c87af597f37fadd1c6aa2231df3e119b1a91a7eaac3e8fc2679"),
            Passages.at(
                "/designs",
                31,
                48,
                "76287efec58aeacae2d1f8bea06b0b7b38c3848a4b2973098711d5606d26bc98"),
            Passages.at(
                "/findingsComplete",
                1150,
                1171,
                "5b9aa24bf45c9e1746affb07695703ae5d42de4d25efa1e1049a7293863c4e4a"))
        .build();
  }

  private static Setting setting() {
    return Setting.builder()
        .addCareSettings(CareSetting.SECONDARY_MENTAL_HEALTH)
        .addContexts(Concept.labelled(en("COVID-19 pandemic")))
        .label(en("secondary mental health services"))
        .addPlaces(
            Place.builder()
                .code("GB-ENG")
                .name(en("England"))
                .addEvidence(
                    Passages.at(
                        422,
                        429,
                        "c0ea960b065c6aa6dd567a1a741fa21aee3972692096e158cebb4309a3b2a716"))
                .build())
        .addOrganisations(Reference.of("#organisation-4"))
        .addEvidence(
            Passages.at(
                386, 429, "33faa36943995c4989d5c3263e82ffadd992ca4f5e0b51dedcbf2be67090e913"),
            Passages.at(
                "/organisations",
                629,
                686,
                "4ac6a7e49d844d5e567f3bc012a33ad6f4bc1f0790fdad979744710f7f92abd6"),
            Passages.at(
                "/contexts",
                654,
                715,
                "d1bf5575d35acfb8482d1465723a56a03503ca1c3b39cfa1ee1d81dbfadbc7cb"))
        .build();
  }

  private static Finding remoteCare() {
    return Finding.builder()
        .kind(FindingKind.THEME)
        .label(en("remote care"))
        .addParts(
            Finding.builder()
                .kind(FindingKind.EXPERIENCE)
                .text(en("Experiences of remote care differed."))
                .addPopulations(PARTICIPANTS)
                .addEvidence(
                    Passages.at(
                        1202,
                        1255,
                        "c50f30f3d7495ffb31cce246a6fb43570e088599f69f7585f8cd85a1a239ac6d"))
                .build(),
            Finding.builder()
                .kind(FindingKind.BENEFIT)
                .text(en("Remote care kept a basic level of access going in the pandemic."))
                .addEvidence(
                    Passages.at(
                        1262,
                        1359,
                        "d7067da7ba6fb91dc6390f301988e975718a700565fa9a1527d948bf4212c307"))
                .build(),
            Finding.builder()
                .kind(FindingKind.CONCERN)
                .text(en("All three groups were uneasy about care by telephone or video."))
                .addAbout(Mode.TELEPHONE, Mode.VIDEO_CALL)
                .addPerspective(
                    PopulationRole.SERVICE_USER, PopulationRole.CARER, PopulationRole.STAFF)
                .addEvidence(
                    Passages.at(
                        1361,
                        1485,
                        "5c724ff5e13ac522510c0cdec65e0f4842552752c628014c2d3828415cf5d237"))
                .build(),
            Finding.builder()
                .kind(FindingKind.BARRIER)
                .text(en("Therapeutic relationships were harder to build."))
                .addPopulations(PARTICIPANTS)
                .addEvidence(
                    Passages.at(
                        1487,
                        1566,
                        "30d42e29b180b32466ce309304c4c2f4a844e91686a527e809aa00a3db4fc9ff"))
                .build(),
            Finding.builder()
                .kind(FindingKind.BARRIER)
                .text(en("Assessments were harder to carry out."))
                .addPopulations(PARTICIPANTS)
                .addEvidence(
                    Passages.at(
                        1576,
                        1607,
                        "4d0f6f6e5aed28ab77b764c1f7a87c5b12f8900b6721cb25278dafdca9286b66"))
                .build(),
            Finding.builder()
                .kind(FindingKind.INEQUALITY)
                .text(
                    en(
                        "People without a private space, or without the money for phone or"
                            + " broadband bills, were put at a disadvantage."))
                .hedge(Hedge.PROBABLY)
                .addEvidence(
                    Passages.at(
                        1609,
                        1765,
                        "bffea8ec6a9c2d0c9b696f1a0b780662d6938213c26dea1ec705f2d7b16bf991"))
                .build(),
            Finding.builder()
                .kind(FindingKind.RECOMMENDATION)
                .text(
                    en(
                        "Remote care should be tailored to the person, in the pandemic and after"
                            + " it."))
                .addEvidence(
                    Passages.at(
                        1766,
                        1908,
                        "cfe14ff07f37b1ae0219203d0fe2123d59c9696517505f761e3faf83ef3612d8"))
                .build())
        .addEvidence(
            Passages.at(
                1114, 1201, "07ecf87b698037eb36a2cd632257740545cd86a520fc65587fc9091ae0992484"))
        .build();
  }

  private static Contribution organisation(String fragment, ContributionRole role, Quote evidence) {
    return Contribution.builder()
        .organisation(Reference.of(fragment))
        .addRoles(role)
        .addEvidence(evidence)
        .build();
  }

  /**
   * The citation that the page asks for: three authors, "et al" and a title, no journal or year.
   */
  private static Report citedReport() {
    return Report.builder()
        .publication(
            Publication.builder()
                .title(en(TITLE))
                .addContributors(
                    author(
                        "Liberati",
                        "E",
                        Passages.at(
                            140,
                            150,
                            "c22089ffad9773058ab88045819d1cea788f277d93bcd5bf79196e2cb920b9ce")),
                    author(
                        "Richards",
                        "N",
                        Passages.at(
                            152,
                            162,
                            "f4942c72d2e20b0df39a077acf93a31ac7592fededbb3a1edac804b63eb7c6dc")),
                    author(
                        "Parker",
                        "J",
                        Passages.at(
                            164,
                            172,
                            "08224e6d1ae244f7e4380bca801cf9332a08becf6f5d4ac780c43bdc3d3d4bcc")))
                .contributorsComplete(false)
                .addSources(
                    SourceRecord.builder()
                        .kind(SourceKind.WEB_PAGE)
                        .fileName(FILE)
                        .digest(DIGEST)
                        .build())
                .addEvidence(
                    Passages.at(
                        "/title",
                        180,
                        295,
                        "2f132ec691ab4f60cf820d4e60dd260114682def4bd21f954acf884402855554"),
                    Passages.at(
                        "/contributorsComplete",
                        174,
                        179,
                        "d322a17eb890da34f2fb5f85d198d973a49742a037da8839031744fc2a1cc115"))
                .build())
        .addEvidence(
            Passages.at(
                140, 295, "e41f5e385741c16322229e5607ef6204b630724d2184c6213ffde082d461af73"))
        .build();
  }

  private static Contribution author(String family, String given, Quote evidence) {
    return Contribution.builder()
        .person(Person.builder().family(family).given(given).build())
        .addRoles(ContributionRole.AUTHOR)
        .addEvidence(evidence)
        .build();
  }

  private static SourceRecord source() {
    return SourceRecord.builder()
        .kind(SourceKind.WEB_PAGE)
        .title(en(TITLE))
        .publisher("The Healthcare Improvement Studies Institute (THIS Institute)")
        .license(Iri.of("https://creativecommons.org/licenses/by-nc-nd/4.0/"))
        .rights(
            en(
                "Name THIS Institute as the creator and link to the page; do not sell it, and do"
                    + " not pass on a changed version without permission."))
        .fileName(FILE)
        .digest(DIGEST)
        .addUnmapped(
            unmapped("link without target", "Read the journal article"),
            unmapped(
                "link without target",
                "Experiences of service users, carers and staff during the pandemic"),
            unmapped("e-mail", "enquiries@thisinstititute.cam.ac.uk"))
        .addEvidence(
            Passages.at(
                "/title",
                0,
                114,
                "20a42b3debe76eea3ce32b6185901bee75ce1c7745ee43dd2c97ea2e98a60775"),
            Passages.at(
                "/publisher",
                2385,
                2461,
                "26d0294bfebff3588d3d1c7f1e03d9b3b80aff57fa5e8c8653b10d539fb8466f"),
            Passages.at(
                "/license",
                2064,
                2159,
                "f329628255e653f8adfe0f8f9a104fabc847171454f51fbea87f59d8b533cdc2"),
            Passages.at(
                "/rights",
                2359,
                2687,
                "219b827cf25d9a772b7feec11ae5f7ba405532c7551259e370fe25d77d444ad2"),
            Passages.at(
                "/unmapped/0",
                1910,
                1934,
                "cd5394794eedeac4291652f48f278d67d2c02bf7325420037e99d62ee4802af5"),
            Passages.at(
                "/unmapped/1",
                1936,
                2002,
                "296ec7c298ff9713430271474ae65c3be11bb7c4842abd0b5722975e1a508995"),
            Passages.at(
                "/unmapped/2",
                2979,
                3014,
                "aa6026a2609a360c4d5989a383036754c36fbf46043e98a2a6a8feec00a5bfeb"))
        .build();
  }

  private static UnmappedField unmapped(String name, String value) {
    return UnmappedField.builder().name(name).value(value).build();
  }
}
