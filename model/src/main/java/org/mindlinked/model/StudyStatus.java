package org.mindlinked.model;

import java.util.Optional;

/**
 * How far a study has come, according to its source at the date of that source.
 *
 * <p>A closed choice with the IRIs {@code status-…}. The definitions are in our own words, drawn
 * from: trial registries.
 *
 * <p>Generated from the table {@code concepts/enums/status.tsv}: change that and write the enum
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum StudyStatus implements Coded {
  /** Planned. The study is announced or registered and has not begun. */
  PLANNED("planned"),

  /** Ongoing. The study has begun and is not finished, according to the source at its date. */
  ONGOING("ongoing"),

  /**
   * Completed. The study was carried out to its end. Publication of results is a separate matter.
   */
  COMPLETED("completed"),

  /** Terminated. The study was stopped early or withdrawn. */
  TERMINATED("terminated"),

  /**
   * Unknown. The source itself says that the status is not known. Where a source says nothing, no
   * status is given.
   */
  UNKNOWN("unknown");

  /** The list: finds values by token or IRI. */
  public static final CodeList<StudyStatus> CODES =
      new CodeList<>("status", StudyStatus.class, values());

  private final String token;

  StudyStatus(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code planned}. */
  public static Optional<StudyStatus> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<StudyStatus> ofIri(Iri iri) {
    return CODES.byIri(iri);
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public Iri iri() {
    return CODES.iri(this);
  }

  @Override
  public String label() {
    return CODES.label(this);
  }

  @Override
  public String definition() {
    return CODES.definition(this);
  }
}
