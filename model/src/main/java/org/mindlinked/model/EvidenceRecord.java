package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A record of a catalogue: a {@link Study} or a {@link Publication}.
 *
 * <p>A record is self-contained: one at a time can be read, checked, mapped and written. Records
 * are immutable and may be shared between threads.
 */
public sealed interface EvidenceRecord permits Study, Publication {
  /**
   * The IRI of the record.
   *
   * @throws IllegalStateException for a publication that stands inside a study and has no IRI of
   *     its own
   */
  Iri recordId();

  /** The title as given. */
  Optional<Text> title();

  /** A summary in the curator's own words. */
  Optional<Text> summary();

  /** The identifiers of the record itself. */
  SortedSet<Identifier> identifiers();

  /** Identifiers that could not be read as such, kept as found. */
  List<MalformedIdentifier> malformedIdentifiers();

  /** People and organisations that contributed. */
  List<Contribution> contributors();

  /** False when the list of contributors is known to be shortened; absent when unknown. */
  Optional<Boolean> contributorsComplete();

  /** Organisations to which other parts of the record refer. */
  List<Organisation> organisations();

  /** What was found. */
  List<Finding> findings();

  /** False when only some findings are given; absent when unknown. */
  Optional<Boolean> findingsComplete();

  /** Who with lived experience took part in making it. */
  List<Involvement> involvement();

  /** Frameworks that informed it. */
  SortedSet<Framework> frameworks();

  /** Who paid. */
  List<Funding> funding();

  /** Registry entries. */
  List<Registration> registrations();

  /** What a curator says about the record. */
  List<Note> notes();

  /** Where the facts were read. */
  List<SourceRecord> sources();

  /** Where in the sources the record as a whole stands. */
  List<Quote> evidence();
}
