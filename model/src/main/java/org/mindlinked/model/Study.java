package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One piece of mental-health research or evaluation, whether or not a citable publication of it is
 * known.
 *
 * <p>A study is never its article: the articles that report it stand in {@link #reports()}. What
 * the source does not say is absent; nothing is filled in.
 */
@Value.Immutable
public non-sealed interface Study extends EvidenceRecord {
  /** The IRI of the record: absolute, without a fragment. */
  Iri id();

  /** The study's title as given, also when it is the title of its article. */
  @Override
  Optional<Text> title();

  /** An acronym, or the label by which a review's table names the study, such as "Abas 2018". */
  Optional<Text> shortName();

  /** A summary in the curator's own words; never the publisher's abstract. */
  @Override
  Optional<Text> summary();

  /**
   * Identifiers of the study itself, such as the local number of a catalogue or sponsor. Registry
   * numbers stand in {@link #registrations()}, DOIs of articles in the publication.
   */
  @Override
  @Value.NaturalOrder
  SortedSet<Identifier> identifiers();

  /** Identifiers that could not be read as such, kept as found. */
  @Override
  List<MalformedIdentifier> malformedIdentifiers();

  /** What the study set out to learn or do, one statement each. */
  @Value.NaturalOrder
  SortedSet<Text> aims();

  /** The kinds of study, as the source calls or clearly describes them. */
  @Value.NaturalOrder
  SortedSet<StudyDesign> designs();

  /** Theories, reporting guidelines and involvement frameworks that informed the study. */
  @Override
  @Value.NaturalOrder
  SortedSet<Framework> frameworks();

  /** What the study is about, beyond conditions and interventions. */
  @Value.NaturalOrder
  SortedSet<Concept> topics();

  /** The mental-health conditions or problems that the study concerns. */
  @Value.NaturalOrder
  SortedSet<Condition> conditions();

  /** Phases or waves, in the order of the source; also those of which nothing is reported. */
  List<Phase> phases();

  /**
   * The groups of people whom the study concerns or sampled. Indexers' check tags (Female, Humans)
   * are no populations.
   */
  List<Population> populations();

  /** Where care or the study took place. */
  List<Setting> settings();

  /** What was done to help, treat or change. */
  List<Intervention> interventions();

  /** What the interventions were compared with. */
  List<Intervention> comparators();

  /** What was to be measured. */
  List<Outcome> outcomes();

  /** How data were gathered. Searching and screening of a review stand in {@link #review()}. */
  List<DataCollection> dataCollections();

  /** How data were analysed or synthesised. */
  List<Analysis> analyses();

  /** How a review searched and selected; absent for studies that are no reviews. */
  Optional<ReviewMethod> review();

  /** What was found, in the order of the source. */
  @Override
  List<Finding> findings();

  /** False when the source is known to give only some of the findings; absent when unknown. */
  @Override
  Optional<Boolean> findingsComplete();

  /** Limitations that the source names, one statement each. */
  @Value.NaturalOrder
  SortedSet<Text> limitations();

  /**
   * Who with lived experience took part in making the research, and how. Their numbers are never
   * sample numbers.
   */
  @Override
  List<Involvement> involvement();

  /** People and organisations that contributed to the study. */
  @Override
  List<Contribution> contributors();

  /** False when the source gives a shortened list ("et al"); absent when unknown. */
  @Override
  Optional<Boolean> contributorsComplete();

  /** Organisations to which other parts of the record refer. */
  @Override
  List<Organisation> organisations();

  /** Who paid, as found. */
  @Override
  List<Funding> funding();

  /** Registry entries and protocols of the study. */
  @Override
  List<Registration> registrations();

  /** When the study was conducted. */
  Optional<Interval> period();

  /** How far the study has got, as the source says. */
  Optional<StudyStatus> status();

  /**
   * Judgements of quality, risk of bias or certainty, of this study or by it of what it included.
   */
  List<Appraisal> appraisals();

  /** The publications that report the study. */
  List<Report> reports();

  /** What a curator wants to say about the record: warnings, inferences, comments. */
  @Override
  List<Note> notes();

  /** Where the facts were read. */
  @Override
  List<SourceRecord> sources();

  /** Where in the sources this stands. */
  @Override
  List<Quote> evidence();

  @Override
  default Iri recordId() {
    return id();
  }

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.study(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Study}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableStudy.Builder {
    Builder() {}

    /** Sets {@link Study#title()} to a text whose language is not known. */
    public Builder title(String text) {
      return title(Text.of(text));
    }

    /** Sets {@link Study#shortName()} to a text whose language is not known. */
    public Builder shortName(String text) {
      return shortName(Text.of(text));
    }

    /** Sets {@link Study#summary()} to a text whose language is not known. */
    public Builder summary(String text) {
      return summary(Text.of(text));
    }
  }
}
