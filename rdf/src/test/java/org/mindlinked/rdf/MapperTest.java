package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Population;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.WriteOptions;

/**
 * What becomes of each kind of field. Lines are {@code node property value}, graph if not facts.
 */
class MapperTest {
  private static final Iri ID = Iri.of("https://example.org/s/1");

  private static List<String> map(EvidenceRecord record) {
    return map(record, WriteOptions.DEFAULT);
  }

  private static List<String> map(EvidenceRecord record, WriteOptions options) {
    Recorder recorder = new Recorder();
    new Mapper(recorder, options).map(record, null);
    return recorder.lines();
  }

  private static Study.Builder study() {
    return Study.builder().id(ID);
  }

  @Test
  void texts_are_literals_without_language_or_one_a_language() {
    assertThat(
            map(
                study()
                    .title("Plain")
                    .summary(Text.of(Map.of("en", "Words", "cy", "Geiriau")))
                    .addAims(Text.of("b"), Text.of("en", "a"))
                    .build()))
        .containsExactly(
            " a mlk:Study",
            " dcterms:title \"Plain\"",
            " dcterms:description \"Geiriau\"@cy",
            " dcterms:description \"Words\"@en",
            " mlk:aim \"b\"",
            " mlk:aim \"a\"@en");
  }

  @Test
  void concepts_are_iris_their_given_labels_nodes_of_the_owner_and_labels_alone_concepts() {
    assertThat(
            map(
                study()
                    .addDesigns(
                        StudyDesign.QUALITATIVE,
                        StudyDesign.labelled(Text.of("en", "Audit")),
                        StudyDesign.labelled("Appreciative inquiry"),
                        StudyDesign.of(Iri.of("https://example.org/d/1"), Text.of("Diary study")),
                        StudyDesign.of(Iri.of("https://example.org/d/1"), Text.of("Diaries")))
                    .addTopics(
                        Concept.of("https://example.org/d/1", "Diaries"),
                        Concept.of(Iri.of("https://example.org/t/2")))
                    .build()))
        .containsExactly(
            " a mlk:Study",
            " mlk:design mlk:design-qualitative",
            " mlk:design <https://example.org/d/1>",
            " mlk:design #design-1",
            " mlk:design #design-2",
            " dcterms:subject <https://example.org/d/1>",
            " dcterms:subject <https://example.org/t/2>",
            " mlk:conceptLabel #label-1",
            " mlk:conceptLabel #label-2",
            " mlk:conceptLabel #label-3",
            "#design-1 a skos:Concept",
            "#design-1 skos:prefLabel \"Appreciative inquiry\"",
            "#design-2 a skos:Concept",
            "#design-2 skos:prefLabel \"Audit\"@en",
            "#label-1 a mlk:ConceptLabel",
            "#label-1 mlk:labelOf <https://example.org/d/1>",
            "#label-1 mlk:labelIn mlk:design",
            "#label-1 skos:prefLabel \"Diaries\"",
            "#label-2 a mlk:ConceptLabel",
            "#label-2 mlk:labelOf <https://example.org/d/1>",
            "#label-2 mlk:labelIn mlk:design",
            "#label-2 skos:prefLabel \"Diary study\"",
            "#label-3 a mlk:ConceptLabel",
            "#label-3 mlk:labelOf <https://example.org/d/1>",
            "#label-3 mlk:labelIn dcterms:subject",
            "#label-3 skos:prefLabel \"Diaries\"");
  }

  @Test
  void a_concept_that_stands_in_a_set_with_and_without_a_label_has_a_label_node_without_label() {
    Iri iri = Iri.of("https://example.org/t/1");
    assertThat(
            map(
                study()
                    .addDesigns(StudyDesign.SURVEY)
                    .addTopics(Concept.of(iri, Text.of("Ours")), Concept.of(iri))
                    .build()))
        .containsExactly(
            " a mlk:Study",
            " mlk:design mlk:design-survey",
            " dcterms:subject <https://example.org/t/1>",
            " mlk:conceptLabel #label-1",
            " mlk:conceptLabel #label-2",
            "#label-1 a mlk:ConceptLabel",
            "#label-1 mlk:labelOf <https://example.org/t/1>",
            "#label-1 mlk:labelIn dcterms:subject",
            "#label-2 a mlk:ConceptLabel",
            "#label-2 mlk:labelOf <https://example.org/t/1>",
            "#label-2 mlk:labelIn dcterms:subject",
            "#label-2 skos:prefLabel \"Ours\"");
  }

  @Test
  void closed_choices_are_iris_and_booleans_and_numbers_typed() {
    assertThat(
            map(
                study()
                    .status(StudyStatus.ONGOING)
                    .findingsComplete(false)
                    .addFindings(
                        Finding.builder()
                            .kind(FindingKind.BARRIER)
                            .label("x")
                            .addEffects(
                                EffectEstimate.builder()
                                    .measure(EffectMeasure.ODDS_RATIO)
                                    .value(new BigDecimal("1.50"))
                                    .lower(new BigDecimal("1E1"))
                                    .build())
                            .build())
                    .build()))
        .containsExactly(
            " a mlk:Study",
            " mlk:finding #finding-1",
            " mlk:findingsComplete \"false\"^^xsd:boolean",
            " mlk:status mlk:status-ongoing",
            "#finding-1 a mlk:Finding",
            "#finding-1 mlk:findingKind mlk:finding-barrier",
            "#finding-1 skos:prefLabel \"x\"",
            "#finding-1 mlk:effect #finding-1.effect-1",
            "#finding-1.effect-1 a mlk:EffectEstimate",
            "#finding-1.effect-1 mlk:measure mlk:measure-odds-ratio",
            "#finding-1.effect-1 mlk:effectValue \"1.5\"^^xsd:decimal",
            "#finding-1.effect-1 mlk:effectLower \"10\"^^xsd:decimal");
  }

  @Test
  void intervals_are_nodes_with_dates_as_exact_as_known_and_years_to_group_by() {
    assertThat(map(study().period(Interval.of("2022-02-24/2023-03")).build()))
        .containsExactly(
            " a mlk:Study",
            " dcterms:temporal #period",
            "#period a mlk:Interval",
            "#period dcat:startDate \"2022-02-24\"^^xsd:date",
            "#period mlk:startYear \"2022\"^^xsd:integer",
            "#period dcat:endDate \"2023-03\"^^xsd:gYearMonth",
            "#period mlk:endYear \"2023\"^^xsd:integer");
  }

  @Test
  void identifiers_are_curies_with_shortcuts_and_each_address_once() {
    assertThat(
            map(
                Publication.builder()
                    .id(ID)
                    .issued(PartialDate.of(2023))
                    .addIdentifiers(
                        Identifier.of("doi:10.1000/x"),
                        Identifier.of("pmid:38418998"),
                        Identifier.of("url:https://doi.org/10.1000/x"))
                    .build()))
        .containsExactly(
            " a mlk:Publication",
            " dcterms:issued \"2023\"^^xsd:gYear",
            " mlk:year \"2023\"^^xsd:integer",
            " dcterms:identifier \"doi:10.1000/x\"",
            " dcterms:identifier \"pmid:38418998\"",
            " dcterms:identifier \"url:https://doi.org/10.1000/x\"",
            " bibo:doi \"10.1000/x\"",
            " bibo:pmid \"38418998\"",
            " rdfs:seeAlso <https://doi.org/10.1000/x>",
            " rdfs:seeAlso <https://pubmed.ncbi.nlm.nih.gov/38418998>");
  }

  @Test
  void contributions_hold_their_person_and_position_and_lead_to_its_orcid() {
    assertThat(
            map(
                study()
                    .addContributors(
                        Contribution.builder()
                            .person(Person.builder().family("Foye").given("Una").build())
                            .addRoles(ContributionRole.AUTHOR)
                            .addIdentifiers(Identifier.of("orcid:0000-0002-1825-0097"))
                            .build(),
                        Contribution.builder()
                            .person(Person.builder().full("B Lloyd-Evans").build())
                            .last(true)
                            .build())
                    .build()))
        .containsExactly(
            " a mlk:Study",
            " mlk:contribution #contribution-1",
            " mlk:contribution #contribution-2",
            "#contribution-1 a mlk:Contribution",
            "#contribution-1 schema:position \"1\"^^xsd:integer",
            "#contribution-1 foaf:familyName \"Foye\"",
            "#contribution-1 foaf:givenName \"Una\"",
            "#contribution-1 mlk:role mlk:contribution-role-author",
            "#contribution-1 dcterms:identifier \"orcid:0000-0002-1825-0097\"",
            "#contribution-1 rdfs:seeAlso <https://orcid.org/0000-0002-1825-0097>",
            "#contribution-1 prov:agent <https://orcid.org/0000-0002-1825-0097>",
            "#contribution-2 a mlk:Contribution",
            "#contribution-2 foaf:name \"B Lloyd-Evans\"",
            "#contribution-2 mlk:last \"true\"^^xsd:boolean");
  }

  @Test
  void references_are_to_nodes_of_their_owner_the_study_or_the_publication_in_it() {
    Publication publication =
        Publication.builder()
            .addOrganisations(Organisation.builder().name(Text.of("Trust")).build())
            .addContributors(
                Contribution.builder().organisation(Reference.of("#organisation-1")).build())
            .build();
    assertThat(
            map(
                study()
                    .addPopulations(Population.builder().label("All").build())
                    .addDataCollections(
                        DataCollection.builder()
                            .method(CollectionMethod.INTERVIEW)
                            .addCollectedFrom(Reference.of("#population-1"))
                            .build())
                    .addReports(Report.builder().publication(publication).build())
                    .build()))
        .contains(
            "#dataCollection-1 mlk:collectedFrom #population-1",
            "#report-1 mlk:publication #report-1.publication",
            "#report-1.publication.contribution-1 mlk:agentOrganisation"
                + " #report-1.publication.organisation-1",
            "#report-1.publication.organisation-1 foaf:name \"Trust\"");
  }

  private static Study withAllParts() {
    Quote quote = Quote.builder().source(Reference.of("#source-1")).build();
    Count derived =
        Count.builder()
            .value(5)
            .unit(CountUnit.PARTICIPANT)
            .basis(Basis.DERIVED)
            .addEvidence(quote)
            .build();
    return study()
        .addPopulations(Population.builder().addCounts(derived).addEvidence(quote).build())
        .addNotes(Note.builder().kind(NoteKind.WARNING).text("doubtful").build())
        .addSources(SourceRecord.builder().title("Page").build())
        .build();
  }

  @Test
  void facts_provenance_and_what_a_curator_derived_are_kept_apart() {
    Recorder recorder = new Recorder();
    new Mapper(recorder, WriteOptions.DEFAULT).map(withAllParts(), "https://example.org/c");

    assertThat(recorder.lines())
        .containsExactly(
            " a mlk:Study",
            " mlk:inCatalogue <https://example.org/c> provenance",
            " mlk:population #population-1",
            " mlk:note #note-1 provenance",
            " prov:wasDerivedFrom #source-1 provenance",
            "#population-1 a mlk:Population",
            "#population-1 mlk:count #population-1.count-1 curation",
            "#population-1 mlk:evidence #population-1.evidence-1 provenance",
            "#population-1.count-1 a mlk:Count curation",
            "#population-1.count-1 schema:value \"5\"^^xsd:integer curation",
            "#population-1.count-1 mlk:unit mlk:unit-participant curation",
            "#population-1.count-1 mlk:basis mlk:basis-derived curation",
            "#population-1.count-1 mlk:evidence #population-1.count-1.evidence-1 curation",
            "#population-1.count-1.evidence-1 a mlk:Quote curation",
            "#population-1.count-1.evidence-1 oa:hasSource #source-1 curation",
            "#population-1.evidence-1 a mlk:Quote provenance",
            "#population-1.evidence-1 oa:hasSource #source-1 provenance",
            "#note-1 a mlk:Note provenance",
            "#note-1 mlk:noteKind mlk:note-kind-warning provenance",
            "#note-1 mlk:text \"doubtful\" provenance",
            "#source-1 a mlk:SourceRecord provenance",
            "#source-1 dcterms:title \"Page\" provenance");
  }

  @Test
  void quotes_can_be_left_out() {
    assertThat(map(withAllParts(), WriteOptions.DEFAULT.withoutEvidence()))
        .noneMatch(line -> line.contains("evidence") || line.contains("Quote"))
        .anyMatch(line -> line.startsWith("#source-1 a "));
  }

  @Test
  void reference_lists_can_be_left_out() {
    Publication publication =
        Publication.builder()
            .id(ID)
            .addReferences(CitedReference.builder().text("Smith 2001").build())
            .referencesTotal(40)
            .build();

    assertThat(map(publication)).contains(" mlk:reference #reference-1");
    assertThat(map(publication, WriteOptions.DEFAULT.withoutReferences()))
        .containsExactly(" a mlk:Publication", " mlk:referencesTotal \"40\"^^xsd:integer");
  }

  @Test
  void a_header_is_a_block_of_its_own_and_named_by_its_title_if_it_has_no_iri() {
    Recorder recorder = new Recorder();
    new Mapper(recorder, WriteOptions.DEFAULT)
        .map(Catalogue.builder().title("Ours").schemaVersion("1.0").build());

    assertThat(recorder.root()).startsWith("urn:uuid:");
    assertThat(recorder.lines())
        .containsExactly(
            " a mlk:Catalogue", " dcterms:title \"Ours\"", " mlk:schemaVersion \"1.0\"");
  }
}
