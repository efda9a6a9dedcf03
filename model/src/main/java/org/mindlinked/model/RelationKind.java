package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * How one publication is related to another; to be read from the publication that holds the
 * relation to the other one.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code relation}. Their definitions are in our own words, drawn
 * from: publishing practice for corrections, versions and comments. Immutable and safe to share
 * between threads.
 *
 * <p>Generated from the table {@code concepts/relation.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class RelationKind extends Concept {
  /** Retracts. This publication is the notice that withdraws the other one. */
  public static final RelationKind RETRACTS = new RelationKind("retracts");

  /** Retracted by. This publication was withdrawn, and the other one is the notice that says so. */
  public static final RelationKind RETRACTED_BY = new RelationKind("retracted-by");

  /** Corrects. This publication is a notice that corrects errors in the other one. */
  public static final RelationKind CORRECTS = new RelationKind("corrects");

  /**
   * Corrected by. Errors in this publication are put right by the other one, a correction notice.
   */
  public static final RelationKind CORRECTED_BY = new RelationKind("corrected-by");

  /**
   * Version of. This is one form of the work of which the other is the main or published form, with
   * substantially the same content. A preprint has its own relation.
   */
  public static final RelationKind VERSION_OF = new RelationKind("version-of");

  /**
   * Has version. The other publication is a form of this work, with substantially the same content.
   */
  public static final RelationKind HAS_VERSION = new RelationKind("has-version");

  /**
   * Comment on. This publication discusses the other one, as a letter, editorial or reply does.
   * Merely citing it is not enough.
   */
  public static final RelationKind COMMENT_ON = new RelationKind("comment-on");

  /**
   * Commented by. The other publication is a letter, editorial or reply that discusses this one.
   */
  public static final RelationKind COMMENTED_BY = new RelationKind("commented-by");

  /**
   * Updates. This publication brings the other one up to date with newer evidence, as a review's
   * new edition does. It does not say that the old one was wrong.
   */
  public static final RelationKind UPDATES = new RelationKind("updates");

  /** Updated by. The other publication brings this one up to date with newer evidence. */
  public static final RelationKind UPDATED_BY = new RelationKind("updated-by");

  /**
   * Preprint of. This is the manuscript made public before peer review of what the other one
   * published.
   */
  public static final RelationKind PREPRINT_OF = new RelationKind("preprint-of");

  /**
   * Has preprint. The other item is the manuscript of this publication, made public before peer
   * review.
   */
  public static final RelationKind HAS_PREPRINT = new RelationKind("has-preprint");

  /** Republished as. This publication was issued again, whole and on purpose, as the other one. */
  public static final RelationKind REPUBLISHED_AS = new RelationKind("republished-as");

  /** Republished from. This publication issues the other one again, whole and on purpose. */
  public static final RelationKind REPUBLISHED_FROM = new RelationKind("republished-from");

  /**
   * Expression of concern for. This publication is an editors' notice that doubts about the other
   * one are being looked into.
   */
  public static final RelationKind EXPRESSION_OF_CONCERN_FOR =
      new RelationKind("expression-of-concern-for");

  /**
   * Expression of concern by. Editors have published doubts about this publication in the other
   * one.
   */
  public static final RelationKind EXPRESSION_OF_CONCERN_BY =
      new RelationKind("expression-of-concern-by");

  /** Related. The source says that the two belong together and does not say how. */
  public static final RelationKind RELATED = new RelationKind("related");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<RelationKind> SCHEME =
      new ConceptScheme<>(
          "relation",
          RelationKind.class,
          RelationKind::new,
          List.of(
              RETRACTS,
              RETRACTED_BY,
              CORRECTS,
              CORRECTED_BY,
              VERSION_OF,
              HAS_VERSION,
              COMMENT_ON,
              COMMENTED_BY,
              UPDATES,
              UPDATED_BY,
              PREPRINT_OF,
              HAS_PREPRINT,
              REPUBLISHED_AS,
              REPUBLISHED_FROM,
              EXPRESSION_OF_CONCERN_FOR,
              EXPRESSION_OF_CONCERN_BY,
              RELATED));

  private RelationKind(String token) {
    super("relation", token);
  }

  private RelationKind(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<RelationKind> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code retracts}. */
  public static Optional<RelationKind> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static RelationKind of(Iri iri) {
    return SCHEME.of(iri, null);
  }

  /**
   * The term with that IRI (the label is then dropped, the term has its own), or else a concept
   * from elsewhere with that label.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-040}, {@code ML-VAL-041}) if it is a term of
   *     another scheme, or the label is blank
   */
  public static RelationKind of(Iri iri, Text label) {
    return SCHEME.of(iri, label);
  }

  /**
   * As {@link #of(Iri, Text)}, with a label whose language is not told.
   *
   * @param iri an absolute IRI
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-001}, {@code ML-VAL-040}, {@code ML-VAL-041}) if
   *     the IRI is not one or a term of another scheme, or the label is blank
   */
  public static RelationKind of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static RelationKind labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static RelationKind labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
