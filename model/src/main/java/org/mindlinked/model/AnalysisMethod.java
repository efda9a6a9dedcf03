package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * How data, or the results of other studies, were analysed or brought together.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code analysis}. Their definitions are in our own words, drawn
 * from: qualitative and quantitative methods as named in study reports; matches to MeSH, OBI and
 * SEVCO. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/analysis.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class AnalysisMethod extends Concept {
  /**
   * Thematic analysis. Codes qualitative data and develops themes, that is patterns of meaning,
   * across the whole data set. Themes built from published qualitative studies are a thematic
   * synthesis.
   */
  public static final AnalysisMethod THEMATIC_ANALYSIS = new AnalysisMethod("thematic-analysis");

  /**
   * Framework analysis. Sorts qualitative data into a matrix of cases by codes, partly set
   * beforehand, and reads along rows and columns. Using a theory to guide questions is stated as a
   * framework, not here.
   */
  public static final AnalysisMethod FRAMEWORK_ANALYSIS = new AnalysisMethod("framework-analysis");

  /**
   * Content analysis. Assigns text to categories by stated rules and often counts them. Where the
   * aim is patterns of meaning and not their number, it is a thematic analysis.
   */
  public static final AnalysisMethod CONTENT_ANALYSIS = new AnalysisMethod("content-analysis");

  /**
   * Grounded theory. Collects and codes data in turns, comparing constantly, until a theory that
   * rests on them is formed. Borrowing only its coding steps does not count.
   */
  public static final AnalysisMethod GROUNDED_THEORY = new AnalysisMethod("grounded-theory");

  /**
   * Discourse analysis. Examines how talk or text is built and what it does, for example how a
   * diagnosis is spoken about, and not only what is said.
   */
  public static final AnalysisMethod DISCOURSE_ANALYSIS = new AnalysisMethod("discourse-analysis");

  /**
   * Thematic synthesis. Codes the findings of included qualitative studies, groups them into
   * descriptive themes and goes on to analytical themes. Themes from data the authors collected are
   * a thematic analysis.
   */
  public static final AnalysisMethod THEMATIC_SYNTHESIS = new AnalysisMethod("thematic-synthesis");

  /**
   * Meta-synthesis. Interprets the findings of several qualitative studies together into new, wider
   * ones; for methods that call themselves so, meta-ethnography included. No numbers are pooled.
   */
  public static final AnalysisMethod META_SYNTHESIS = new AnalysisMethod("meta-synthesis");

  /**
   * Narrative synthesis. Brings the results of included studies together in words and tables, by
   * stated steps, without pooling numbers. An unstructured overview is a narrative review and has
   * no such step.
   */
  public static final AnalysisMethod NARRATIVE_SYNTHESIS =
      new AnalysisMethod("narrative-synthesis");

  /**
   * Realist synthesis. Works out configurations of context, mechanism and outcome from documents or
   * data to build and test programme theory.
   */
  public static final AnalysisMethod REALIST_SYNTHESIS = new AnalysisMethod("realist-synthesis");

  /**
   * Descriptive statistics. Sums data up by counts, shares, means or spread without testing a
   * hypothesis or modelling a relation.
   */
  public static final AnalysisMethod DESCRIPTIVE_STATISTICS =
      new AnalysisMethod("descriptive-statistics");

  /**
   * Statistical modelling. Estimates or tests relations in numerical data by a model, such as
   * regression or a test of groups. Pooling of results across studies is meta-analytic pooling.
   */
  public static final AnalysisMethod STATISTICAL_MODELLING =
      new AnalysisMethod("statistical-modelling");

  /**
   * Meta-analytic pooling. Combines effect estimates of several studies into one by a statistical
   * model with fixed or random effects.
   */
  public static final AnalysisMethod META_ANALYTIC_POOLING =
      new AnalysisMethod("meta-analytic-pooling");

  /**
   * Network meta-analysis. Pools direct and indirect comparisons of three or more interventions in
   * one model. Pooling of one comparison at a time is not included. Narrower than {@link
   * #META_ANALYTIC_POOLING}.
   */
  public static final AnalysisMethod NETWORK_META_ANALYSIS =
      new AnalysisMethod("network-meta-analysis");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<AnalysisMethod> SCHEME =
      new ConceptScheme<>(
          "analysis",
          AnalysisMethod.class,
          AnalysisMethod::new,
          List.of(
              THEMATIC_ANALYSIS,
              FRAMEWORK_ANALYSIS,
              CONTENT_ANALYSIS,
              GROUNDED_THEORY,
              DISCOURSE_ANALYSIS,
              THEMATIC_SYNTHESIS,
              META_SYNTHESIS,
              NARRATIVE_SYNTHESIS,
              REALIST_SYNTHESIS,
              DESCRIPTIVE_STATISTICS,
              STATISTICAL_MODELLING,
              META_ANALYTIC_POOLING,
              NETWORK_META_ANALYSIS));

  private AnalysisMethod(String token) {
    super("analysis", token);
  }

  private AnalysisMethod(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<AnalysisMethod> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code thematic-analysis}. */
  public static Optional<AnalysisMethod> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static AnalysisMethod of(Iri iri) {
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
  public static AnalysisMethod of(Iri iri, Text label) {
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
  public static AnalysisMethod of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static AnalysisMethod labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static AnalysisMethod labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
