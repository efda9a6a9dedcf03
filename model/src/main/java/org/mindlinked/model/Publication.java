package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something published: an article, a preprint, a book, a web page, a news item.
 *
 * <p>It is a record of its own, with {@link #id()}, or stands without one inside a study's report.
 * All but that is optional: sources lose titles and authors.
 */
@Value.Immutable
public non-sealed interface Publication extends EvidenceRecord {
  /** The IRI of the record; absent inside a study. */
  Optional<Iri> id();

  /** What was published. */
  Optional<PublicationType> publicationType();

  /**
   * The kinds of study that it reports, as an index or a library states them of the publication
   * (PubMed's "Randomized Controlled Trial" is such a word). A study that is described as such has
   * its own {@link Study#designs()}.
   */
  @Value.NaturalOrder
  SortedSet<StudyDesign> designs();

  /** The title as published; quotation marks and misprints stay. */
  @Override
  Optional<Text> title();

  /** The abstract; the publisher's text, kept only where its rights allow. */
  Optional<Text> abstractText();

  /** False when the source cuts the abstract short. It may stand without the abstract. */
  Optional<Boolean> abstractComplete();

  /** A summary in the curator's own words. */
  @Override
  Optional<Text> summary();

  /** Authors, editors and others, in the order of the source. */
  @Override
  List<Contribution> contributors();

  /** False when the source gives a shortened list ("et al"); absent when unknown. */
  @Override
  Optional<Boolean> contributorsComplete();

  /** Organisations to which other parts of the publication refer. */
  @Override
  List<Organisation> organisations();

  /** The journal, book or site in which it stands. */
  Optional<Container> container();

  /** The volume as printed. */
  Optional<String> volume();

  /** The issue as printed. */
  Optional<String> issue();

  /** The first page as printed. */
  Optional<String> pageStart();

  /** The last page as printed. */
  Optional<String> pageEnd();

  /** The article number of journals without pages. */
  Optional<String> articleNumber();

  /** The number of pages. */
  OptionalLong pageCount();

  /** When it was published, as exactly as the source says. */
  Optional<PartialDate> issued();

  /** Its identifiers, such as a DOI. */
  @Override
  @Value.NaturalOrder
  SortedSet<Identifier> identifiers();

  /** Identifiers that could not be read as such, kept as found. */
  @Override
  List<MalformedIdentifier> malformedIdentifiers();

  /** The languages of the text, as BCP 47 tags. */
  @Value.NaturalOrder
  SortedSet<String> languages();

  /** The licence of the publication itself, not of the page that describes it. */
  Optional<Iri> license();

  /** The copyright statement as printed. */
  Optional<Text> rights();

  /** The route of open access. */
  Optional<AccessRoute> access();

  /** Files that the source offers. */
  List<StoredFile> files();

  /** Keywords that the authors gave. */
  @Value.NaturalOrder
  SortedSet<Text> authorKeywords();

  /** Keywords that an index gave. */
  @Value.NaturalOrder
  SortedSet<Text> indexerKeywords();

  /** Keywords or classes that a repository gave. */
  @Value.NaturalOrder
  SortedSet<Text> repositoryKeywords();

  /** Keywords of unknown origin. */
  @Value.NaturalOrder
  SortedSet<Text> keywords();

  /** Headings of a controlled list; they say nothing about who took part. */
  List<Subject> subjects();

  /** What it cites, as far as listed. */
  List<CitedReference> references();

  /** How many references the source claims. */
  OptionalLong referencesTotal();

  /** Retractions, corrections, versions, comments. */
  List<Relation> relations();

  /** Frameworks that informed it, for a publication that reports no study. */
  @Override
  @Value.NaturalOrder
  SortedSet<Framework> frameworks();

  /** Involvement that it describes, for a publication that reports no study. */
  @Override
  List<Involvement> involvement();

  /** What it finds or recommends, for a publication that reports no study. */
  @Override
  List<Finding> findings();

  /** False when only some of the findings are given; absent when unknown. */
  @Override
  Optional<Boolean> findingsComplete();

  /** Who paid, as found. */
  @Override
  List<Funding> funding();

  /** Registry numbers that it names. */
  @Override
  List<Registration> registrations();

  /** What a curator wants to say about it. */
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
    return id().orElseThrow(
            () -> new IllegalStateException("a publication inside a study has no IRI of its own"));
  }

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.publication(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Publication}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutablePublication.Builder {
    Builder() {}

    /** Sets {@link Publication#title()} to a text whose language is not known. */
    public Builder title(String text) {
      return title(Text.of(text));
    }

    /** Sets {@link Publication#abstractText()} to a text whose language is not known. */
    public Builder abstractText(String text) {
      return abstractText(Text.of(text));
    }

    /** Sets {@link Publication#summary()} to a text whose language is not known. */
    public Builder summary(String text) {
      return summary(Text.of(text));
    }

    /** Sets {@link Publication#rights()} to a text whose language is not known. */
    public Builder rights(String text) {
      return rights(Text.of(text));
    }
  }
}
