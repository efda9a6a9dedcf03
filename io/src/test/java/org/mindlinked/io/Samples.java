package org.mindlinked.io;

import org.mindlinked.model.AppraisalInstrument;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

/** Records that show every form a value can take. */
final class Samples {
  private Samples() {}

  /** A study with nodes in nodes, references, concepts of all forms, dates, intervals, decimals. */
  static Study study() {
    Quote quote =
        Quote.builder().source(Reference.of("#source-1")).start(10).end(14).exact("18 a").build();
    return Study.builder()
        .id(Iri.of("https://example.org/study/1"))
        .title(Text.of(java.util.Map.of("en", "Crisis care", "cy", "Gofal argyfwng")))
        .shortName("Crisis \"1\"\n\u2028")
        .addAims(Text.of("To learn"))
        .addAims(Text.of("en", "To see"))
        .addDesigns(StudyDesign.QUALITATIVE)
        .addDesigns(StudyDesign.labelled(Text.of("Audit")))
        .addDesigns(StudyDesign.labelled(Text.of("en", "Audit cycle")))
        .addTopics(Concept.of("https://example.org/topic/1", "Peer support"))
        .addTopics(Concept.of(Iri.of("https://example.org/topic/2")))
        .addTopics(CareSetting.CRISIS_SERVICE)
        .addPopulations(
            Population.builder()
                .kind(PopulationKind.SAMPLE)
                .addRoles(PopulationRole.MANAGER)
                .addCounts(
                    Count.builder()
                        .value(44)
                        .unit(CountUnit.PARTICIPANT)
                        .addBreakdowns(
                            Breakdown.builder()
                                .axis(Axis.SEX_OR_GENDER)
                                .addMembers(
                                    Count.builder()
                                        .proportion(new java.math.BigDecimal("0.730"))
                                        .unit(CountUnit.PARTICIPANT)
                                        .build())
                                .build())
                        .build())
                .addParts(Population.builder().label("nurses").build())
                .addParts(Population.builder().label("others").build())
                .build())
        .addSettings(Setting.builder().addCareSettings(CareSetting.CRISIS_SERVICE).build())
        .addDataCollections(
            DataCollection.builder()
                .method(CollectionMethod.INTERVIEW)
                .addCollectedFrom(Reference.of("#population-1.part-2"))
                .period(Interval.of("2022-02-24/2022-03-10"))
                .addEvidence(quote)
                .build())
        .addFindings(
            Finding.builder()
                .kind(FindingKind.BARRIER)
                .text(Text.of("en", "Workforce challenges"))
                .addEffects(
                    EffectEstimate.builder()
                        .measure(EffectMeasure.ODDS_RATIO)
                        .value(new java.math.BigDecimal("1.50"))
                        .p(new java.math.BigDecimal("0.00001"))
                        .build())
                .build())
        .period(Interval.of("2003/.."))
        .addAppraisals(
            org.mindlinked.model.Appraisal.builder()
                .instrument(AppraisalInstrument.of("https://example.org/tool", "A tool"))
                .text("good")
                .build())
        .addReports(
            Report.builder()
                .role(ReportRole.PRIMARY)
                .publication(
                    Publication.builder()
                        .publicationType(PublicationType.JOURNAL_ARTICLE)
                        .title(Text.of("en", "Crisis care"))
                        .issued(PartialDate.of(2023))
                        .container(
                            Container.builder().title("BMC Health Services Research").build())
                        .addIdentifiers(Identifier.of("doi:10.1186/s12913-023-10058-w"))
                        .addContributors(
                            Contribution.builder()
                                .person(Person.builder().family("Foye").given("Una").build())
                                .addRoles(ContributionRole.AUTHOR)
                                .build())
                        .addContributors(
                            Contribution.builder()
                                .person(Person.builder().family("Lloyd-Evans").build())
                                .last(true)
                                .build())
                        .contributorsComplete(false)
                        .build())
                .build())
        .addSources(
            SourceRecord.builder()
                .title("Page")
                .addMissingPositions(9L)
                .retrieved(PartialDate.of("2024-05"))
                .build())
        .build();
  }

  /** A small publication that is a record of its own. */
  static Publication publication() {
    return Publication.builder()
        .id(Iri.of("https://example.org/publication/2"))
        .title("A letter \uD83D\uDE00")
        .issued(PartialDate.of("2022-06-14"))
        .addAuthorKeywords(Text.of("care"))
        .addAuthorKeywords(Text.of("en", "crisis"))
        .addLanguages("en")
        .build();
  }
}
