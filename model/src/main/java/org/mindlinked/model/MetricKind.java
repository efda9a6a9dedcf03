package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What a figure of use that a source gives for a publication counts.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code metric}. Their definitions are in our own words, drawn from:
 * repository and citation index pages. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/metric.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class MetricKind extends Concept {
  /**
   * Downloads. How often the file or record was downloaded according to the source, by its own
   * rules of counting.
   */
  public static final MetricKind DOWNLOADS = new MetricKind("downloads");

  /**
   * Citations. How many citing works the source knows of. Sources differ, so numbers of two sources
   * are not compared or added.
   */
  public static final MetricKind CITATIONS = new MetricKind("citations");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<MetricKind> SCHEME =
      new ConceptScheme<>(
          "metric", MetricKind.class, MetricKind::new, List.of(DOWNLOADS, CITATIONS));

  private MetricKind(String token) {
    super("metric", token);
  }

  private MetricKind(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<MetricKind> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code downloads}. */
  public static Optional<MetricKind> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static MetricKind of(Iri iri) {
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
  public static MetricKind of(Iri iri, Text label) {
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
  public static MetricKind of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static MetricKind labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static MetricKind labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
