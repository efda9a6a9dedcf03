package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Theories, reporting guidelines and involvement standards that a study or publication says it
 * used.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code framework}. Their definitions are in our own words, drawn
 * from: the frameworks' own publications, described in our words. Immutable and safe to share
 * between threads.
 *
 * <p>Generated from the table {@code concepts/framework.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class Framework extends Concept {
  /**
   * Consolidated Framework for Implementation Research. A menu of constructs in five domains (the
   * intervention, outer and inner setting, people, process) that may help or hinder putting an
   * intervention into practice.
   */
  public static final Framework CFIR = new Framework("cfir");

  /**
   * Normalisation process theory. A theory of the work that people do, alone and together, to make
   * a new practice part of everyday routine: coherence, participation, action and monitoring.
   */
  public static final Framework NPT = new Framework("npt");

  /**
   * Theoretical Domains Framework. Brings constructs of many behaviour theories together into
   * domains, used to find out what influences what professionals or patients do.
   */
  public static final Framework TDF = new Framework("tdf");

  /**
   * Implementation science. Ideas from the study of how evidence gets into practice, where the
   * study names the field but no single theory of it. A named theory, such as CFIR, is used instead
   * if given.
   */
  public static final Framework IMPLEMENTATION_SCIENCE = new Framework("implementation-science");

  /**
   * Realist approach. The view that programmes work through mechanisms which fire in some contexts
   * and not in others. The review design and the synthesis step built on it have terms of their
   * own.
   */
  public static final Framework REALIST = new Framework("realist");

  /**
   * 4Pi national involvement standards. Standards for involving people with lived experience, by
   * and for them, under five headings: principles, purpose, presence, process and impact.
   */
  public static final Framework FOUR_PI = new Framework("4pi");

  /**
   * 4Pi: principles. The part of the 4Pi standards on how people relate to each other: shared
   * values, respect, and commitment to listening and to change. Narrower than {@link #FOUR_PI}.
   */
  public static final Framework FOUR_PI_PRINCIPLES = new Framework("4pi-principles");

  /**
   * 4Pi: purpose. The part of the 4Pi standards on why people are involved, which should be clear
   * and shared with all from the start. Narrower than {@link #FOUR_PI}.
   */
  public static final Framework FOUR_PI_PURPOSE = new Framework("4pi-purpose");

  /**
   * 4Pi: presence. The part of the 4Pi standards on who is involved, in what number and at which
   * levels, including people who are often left out. Narrower than {@link #FOUR_PI}.
   */
  public static final Framework FOUR_PI_PRESENCE = new Framework("4pi-presence");

  /**
   * 4Pi: process. The part of the 4Pi standards on how involvement is carried out: recruitment,
   * communication, support, training and payment. Narrower than {@link #FOUR_PI}.
   */
  public static final Framework FOUR_PI_PROCESS = new Framework("4pi-process");

  /**
   * 4Pi: impact. The part of the 4Pi standards on what difference involvement made, to the work and
   * to the people, and how that is known. Narrower than {@link #FOUR_PI}.
   */
  public static final Framework FOUR_PI_IMPACT = new Framework("4pi-impact");

  /**
   * GRIPP2 short form. A reporting checklist of five items on patient and public involvement: aim,
   * methods, results, outcomes and reflections, for studies whose main subject is something else.
   */
  public static final Framework GRIPP2_SF = new Framework("gripp2-sf");

  /**
   * GRIPP2 long form. The longer reporting checklist for studies whose main subject is patient and
   * public involvement itself.
   */
  public static final Framework GRIPP2_LF = new Framework("gripp2-lf");

  /**
   * COREQ. A checklist for reporting interview and focus group studies: the research team, the
   * design, the analysis and the findings. It says how to report, not how good a study is.
   */
  public static final Framework COREQ = new Framework("coreq");

  /**
   * SRQR. Reporting standards for qualitative research of every approach, from title to funding. It
   * says how to report, not how good a study is.
   */
  public static final Framework SRQR = new Framework("srqr");

  /**
   * ENTREQ. A statement on how to report the synthesis of qualitative research: search, appraisal,
   * coding and the forming of findings.
   */
  public static final Framework ENTREQ = new Framework("entreq");

  /**
   * RAMESES. Publication standards for realist and meta-narrative reviews and for realist
   * evaluations.
   */
  public static final Framework RAMESES = new Framework("rameses");

  /**
   * PRISMA 2020. The 2020 edition of a reporting guideline for systematic reviews, with a flow
   * diagram from records found to studies included. Earlier editions and extensions are given by
   * label.
   */
  public static final Framework PRISMA_2020 = new Framework("prisma-2020");

  /**
   * TIDieR. A checklist and template for describing an intervention fully enough to be repeated:
   * what, by whom, how, where, when and how much.
   */
  public static final Framework TIDIER = new Framework("tidier");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<Framework> SCHEME =
      new ConceptScheme<>(
          "framework",
          Framework.class,
          Framework::new,
          List.of(
              CFIR,
              NPT,
              TDF,
              IMPLEMENTATION_SCIENCE,
              REALIST,
              FOUR_PI,
              FOUR_PI_PRINCIPLES,
              FOUR_PI_PURPOSE,
              FOUR_PI_PRESENCE,
              FOUR_PI_PROCESS,
              FOUR_PI_IMPACT,
              GRIPP2_SF,
              GRIPP2_LF,
              COREQ,
              SRQR,
              ENTREQ,
              RAMESES,
              PRISMA_2020,
              TIDIER));

  private Framework(String token) {
    super("framework", token);
  }

  private Framework(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<Framework> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code cfir}. */
  public static Optional<Framework> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static Framework of(Iri iri) {
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
  public static Framework of(Iri iri, Text label) {
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
  public static Framework of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Framework labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Framework labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
