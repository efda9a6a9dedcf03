package org.mindlinked.examples.seeds;

import static org.mindlinked.examples.seeds.Passages.at;
import static org.mindlinked.examples.seeds.Words.en;

import org.mindlinked.model.Container;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.InformationSource;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Place;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Quote;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.SourceDatabase;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Subject;
import org.mindlinked.model.UnmappedField;

/**
 * What the items of the portal's result page have in common, and the short words in which their
 * facts are written down.
 *
 * <p>The page lost titles and authors, so an item is named by its PubMed number and keeps the
 * number that the page gave it.
 */
final class PortalItems {
  static final String FILE_NAME = "001_61bd815c95b7ff5d.txt";
  static final String FILE_DIGEST =
      "sha256:8287cb43b05b3972079d5fcafb7fe60e3973b31e388c19cc929011049847c39d";
  private static final String MESH = "http://id.nlm.nih.gov/mesh/";

  private PortalItems() {}

  static Study.Builder portalStudy(String pmid) {
    return Study.builder().id(RecordIris.study(Seeds.BASE, pubMed(pmid)));
  }

  static Identifier pubMed(String pmid) {
    return Identifier.of(IdentifierScheme.PMID, pmid);
  }

  /**
   * The article of an item; it needs the source of its own, since it is the owner of its quotes.
   */
  static Publication.Builder article(
      String pmid, SourceRecord source, Quote articleInEnglish, Quote number) {
    return Publication.builder()
        .publicationType(PublicationType.JOURNAL_ARTICLE)
        .addLanguages("en")
        .addIdentifiers(pubMed(pmid))
        .addSources(source)
        .addEvidence(
            Quote.builder().from(articleInEnglish).field("/languages").build(),
            Quote.builder().from(number).field("/identifiers").build());
  }

  static Report primary(Publication publication) {
    return Report.builder().role(ReportRole.PRIMARY).publication(publication).build();
  }

  /** The item as the page shows it: eleven are announced, ten are there, the ninth is not. */
  static SourceRecord portalItem(long number, Quote printedNumber, Quote database) {
    return SourceRecord.builder()
        .kind(SourceKind.PORTAL_ITEM)
        .language("en")
        .fileName(FILE_NAME)
        .recordNumber(number)
        .digest(FILE_DIGEST)
        .reportedTotal(11)
        .observedTotal(10)
        .addMissingPositions(9L)
        .addUnmapped(UnmappedField.builder().name("database").value("MEDLINE").build())
        .addEvidence(
            Quote.builder().from(printedNumber).field("/recordNumber").build(),
            at(
                "/reportedTotal",
                69,
                89,
                "14290d1cb8ee1b931f4217783208f9130606e56292971b006f10c01190112432"),
            Quote.builder().from(database).field("/unmapped").build())
        .build();
  }

  /** What the language of the source leaves unsaid. */
  static Note portalLanguage() {
    return Note.builder()
        .kind(NoteKind.COMMENT)
        .field("/sources/0/language")
        .text(en("The labels of the page are English, but for “de” in its count of results."))
        .addEvidence(at(69, 89, "14290d1cb8ee1b931f4217783208f9130606e56292971b006f10c01190112432"))
        .build();
  }

  /** Complex emotional needs are not a diagnosis, and never read as one. */
  static Note diagnosisNote(Quote evidence) {
    return Note.builder()
        .kind(NoteKind.COMMENT)
        .field("/conditions")
        .text(
            en(
                "People with complex emotional needs may have been given a diagnosis of personality"
                    + " disorder; the working label does not say that they were."))
        .addEvidence(evidence)
        .build();
  }

  static Container journal(String shortTitle, Quote evidence) {
    return Container.builder().shortTitle(shortTitle).addEvidence(evidence).build();
  }

  /** A heading whose label the MeSH table has. */
  static Subject heading(String label, String meshId, Quote evidence) {
    return mesh(label, evidence).iri(Iri.of(MESH + meshId)).build();
  }

  /** A heading whose number no table proves. */
  static Subject heading(String label, Quote evidence) {
    return mesh(label, evidence).build();
  }

  /** A heading printed as descriptor/qualifier; the number is that of the descriptor. */
  static Subject qualified(String label, String qualifier, String meshId, Quote evidence) {
    return mesh(label, evidence).qualifier(en(qualifier)).iri(Iri.of(MESH + meshId)).build();
  }

  private static Subject.Builder mesh(String label, Quote evidence) {
    return Subject.builder().scheme("mesh").label(en(label)).addEvidence(evidence);
  }

  static Place england(Quote evidence) {
    return Place.builder().code("GB-ENG").name(en("England")).addEvidence(evidence).build();
  }

  static InformationSource database(SourceDatabase database, String asPrinted, Quote evidence) {
    return InformationSource.builder()
        .database(database)
        .label(en(asPrinted))
        .addEvidence(evidence)
        .build();
  }

  static Finding.Builder finding(FindingKind kind, String text, Quote evidence) {
    return Finding.builder().kind(kind).text(en(text)).addEvidence(evidence);
  }

  static Finding.Builder recommendation(String text, Quote evidence) {
    return finding(FindingKind.RECOMMENDATION, text, evidence);
  }

  /** A theme under the name and number that the authors gave it. */
  static Finding.Builder theme(String ordinal, String name, Quote evidence) {
    return theme(name, evidence).ordinal(ordinal);
  }

  /** A theme under the name that the authors gave it. */
  static Finding.Builder theme(String name, Quote evidence) {
    return Finding.builder().kind(FindingKind.THEME).label(en(name)).addEvidence(evidence);
  }

  static Finding subtheme(String name, Quote evidence) {
    return Finding.builder()
        .kind(FindingKind.SUBTHEME)
        .label(en(name))
        .addEvidence(evidence)
        .build();
  }
}
