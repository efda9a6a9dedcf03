package org.mindlinked.model;

import java.util.Optional;

/**
 * Why a note of a curator was made.
 *
 * <p>A closed choice with the IRIs {@code note-kind-…}. The definitions are in our own words, drawn
 * from: the model of Mindlinked.
 *
 * <p>Generated from the table {@code concepts/enums/note-kind.tsv}: change that and write the enum
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum NoteKind implements Coded {
  /**
   * Warning. Something in the source that a reader should doubt, such as a funder that does not
   * fit.
   */
  WARNING("warning"),

  /** Inference. Something that a curator concluded and the source does not say, with the reason. */
  INFERENCE("inference"),

  /** Comment. Any other remark of a curator, for readers. */
  COMMENT("comment");

  /** The list: finds values by token or IRI. */
  public static final CodeList<NoteKind> CODES =
      new CodeList<>("note-kind", NoteKind.class, values());

  private final String token;

  NoteKind(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code warning}. */
  public static Optional<NoteKind> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<NoteKind> ofIri(Iri iri) {
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
