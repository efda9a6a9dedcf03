package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Mental health conditions and related states that a study is about. Terms with a MeSH descriptor
 * mean exactly what it means.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code condition}. Their definitions are in our own words, drawn
 * from: the extent of the MeSH descriptor named with each term, described in our words. Immutable
 * and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/condition.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class Condition extends Concept {
  /**
   * Mental disorder. Any recognised mental disorder, where the text speaks of mental illness or
   * mental health conditions in general. Distress without a disorder is left out. Means the MeSH
   * descriptor D001523.
   */
  public static final Condition MENTAL_DISORDER = new Condition("mental-disorder");

  /**
   * Depression (symptoms). Low mood and related symptoms as reported or measured by a scale,
   * without a diagnosis. A diagnosed disorder is depressive disorder. Means the MeSH descriptor
   * D003863.
   */
  public static final Condition DEPRESSION = new Condition("depression");

  /**
   * Depressive disorder. A diagnosed disorder with lasting low mood or loss of interest, of any
   * kind or severity. Scores on a scale alone are depression (symptoms). Narrower than {@link
   * #MOOD_DISORDER}. Means the MeSH descriptor D003866.
   */
  public static final Condition DEPRESSIVE_DISORDER = new Condition("depressive-disorder");

  /**
   * Major depressive disorder. A diagnosed depressive disorder with full episodes, without episodes
   * of mania. Persistent low-grade depression is the wider term. Narrower than {@link
   * #DEPRESSIVE_DISORDER}. Means the MeSH descriptor D003865.
   */
  public static final Condition MAJOR_DEPRESSIVE_DISORDER =
      new Condition("major-depressive-disorder");

  /**
   * Postpartum depression. Depression that begins after childbirth, within about the first year.
   * Depression in pregnancy and other perinatal conditions are perinatal mental health. Narrower
   * than {@link #DEPRESSIVE_DISORDER}. Means the MeSH descriptor D019052.
   */
  public static final Condition POSTPARTUM_DEPRESSION = new Condition("postpartum-depression");

  /**
   * Bipolar disorder. A disorder with episodes of mania or hypomania, as a rule also of depression.
   * Narrower than {@link #MENTAL_DISORDER}. Means the MeSH descriptor D001714.
   */
  public static final Condition BIPOLAR_DISORDER = new Condition("bipolar-disorder");

  /**
   * Mood disorder. Any disorder whose main feature is a disturbance of mood, where the text speaks
   * of mood or affective disorders as a group. Depressive and bipolar disorder have terms of their
   * own. Narrower than {@link #MENTAL_DISORDER}. Means the MeSH descriptor D019964.
   */
  public static final Condition MOOD_DISORDER = new Condition("mood-disorder");

  /**
   * Anxiety (symptoms). Feelings of worry, tension or fear as reported or measured, without a
   * diagnosis. A diagnosed disorder is anxiety disorder. Means the MeSH descriptor D001007.
   */
  public static final Condition ANXIETY = new Condition("anxiety");

  /**
   * Anxiety disorder. A diagnosed disorder whose main feature is excessive fear or worry. Scores on
   * a scale alone are anxiety (symptoms). Narrower than {@link #MENTAL_DISORDER}. Means the MeSH
   * descriptor D001008.
   */
  public static final Condition ANXIETY_DISORDER = new Condition("anxiety-disorder");

  /**
   * Panic disorder. Repeated unexpected panic attacks, with worry about further ones. A single
   * attack does not make it. Narrower than {@link #ANXIETY_DISORDER}. Means the MeSH descriptor
   * D016584.
   */
  public static final Condition PANIC_DISORDER = new Condition("panic-disorder");

  /**
   * Phobic disorder. Marked fear of particular things or situations, which are avoided; social and
   * specific phobias and fear of open spaces included. Narrower than {@link #ANXIETY_DISORDER}.
   * Means the MeSH descriptor D010698.
   */
  public static final Condition PHOBIC_DISORDER = new Condition("phobic-disorder");

  /**
   * Obsessive-compulsive disorder. Unwanted recurring thoughts, or acts that a person feels driven
   * to repeat, that take time and distress. The personality disorder of similar name is not
   * included. Narrower than {@link #MENTAL_DISORDER}. Means the MeSH descriptor D009771.
   */
  public static final Condition OBSESSIVE_COMPULSIVE_DISORDER =
      new Condition("obsessive-compulsive-disorder");

  /**
   * Post-traumatic stress disorder. Re-experiencing, avoidance and alertness that last after a
   * traumatic event. Having met trauma, without the disorder, is not enough. Narrower than {@link
   * #MENTAL_DISORDER}. Means the MeSH descriptor D013313.
   */
  public static final Condition POST_TRAUMATIC_STRESS_DISORDER =
      new Condition("post-traumatic-stress-disorder");

  /**
   * Adjustment disorder. Emotional or behavioural symptoms in reaction to an identifiable stress,
   * beyond what is usual, that do not meet another disorder. Narrower than {@link
   * #MENTAL_DISORDER}. Means the MeSH descriptor D000275.
   */
  public static final Condition ADJUSTMENT_DISORDER = new Condition("adjustment-disorder");

  /**
   * Psychosis. Disorders or states with hallucinations, delusions or loss of contact with reality,
   * of any cause. A diagnosis of schizophrenia has its own term. Narrower than {@link
   * #MENTAL_DISORDER}. Means the MeSH descriptor D011618.
   */
  public static final Condition PSYCHOSIS = new Condition("psychosis");

  /**
   * Schizophrenia. A diagnosed disorder with lasting or recurring psychotic symptoms and often loss
   * of drive or function. First episodes without that diagnosis are psychosis. Narrower than {@link
   * #PSYCHOSIS}. Means the MeSH descriptor D012559.
   */
  public static final Condition SCHIZOPHRENIA = new Condition("schizophrenia");

  /**
   * Dissociative disorder. Disorders in which memory, identity, awareness or control of movement
   * come apart. Narrower than {@link #MENTAL_DISORDER}. Means the MeSH descriptor D004213.
   */
  public static final Condition DISSOCIATIVE_DISORDER = new Condition("dissociative-disorder");

  /**
   * Somatic symptom disorder. Distressing bodily symptoms together with excessive thoughts or
   * behaviour about them; formerly called somatoform disorders. Narrower than {@link
   * #MENTAL_DISORDER}. Means the MeSH descriptor D013001.
   */
  public static final Condition SOMATIC_SYMPTOM_DISORDER =
      new Condition("somatic-symptom-disorder");

  /**
   * Conduct disorder. A repeated pattern, in childhood or youth, of behaviour that violates the
   * rights of others or the norms for that age. Narrower than {@link #MENTAL_DISORDER}. Means the
   * MeSH descriptor D019955.
   */
  public static final Condition CONDUCT_DISORDER = new Condition("conduct-disorder");

  /**
   * Body dysmorphic disorder. Preoccupation with flaws in appearance that others hardly see.
   * Concern with weight alone belongs to eating disorders. Narrower than {@link #MENTAL_DISORDER}.
   * Means the MeSH descriptor D057215.
   */
  public static final Condition BODY_DYSMORPHIC_DISORDER =
      new Condition("body-dysmorphic-disorder");

  /**
   * Eating disorder. Disorders of eating behaviour with concern about food, weight or shape, of any
   * kind. Narrower than {@link #MENTAL_DISORDER}. Means the MeSH descriptor D001068.
   */
  public static final Condition EATING_DISORDER = new Condition("eating-disorder");

  /**
   * Anorexia nervosa. Restricted eating and low body weight with fear of gaining weight. Loss of
   * appetite for other reasons is not meant. Narrower than {@link #EATING_DISORDER}. Means the MeSH
   * descriptor D000856.
   */
  public static final Condition ANOREXIA_NERVOSA = new Condition("anorexia-nervosa");

  /**
   * Bulimia nervosa. Repeated binge eating followed by acts to prevent weight gain, without low
   * body weight. Narrower than {@link #EATING_DISORDER}. Means the MeSH descriptor D052018.
   */
  public static final Condition BULIMIA_NERVOSA = new Condition("bulimia-nervosa");

  /**
   * Personality disorder. A diagnosis of lasting patterns in feeling and relating that cause
   * distress or difficulty. The working label complex emotional needs is wider and has its own
   * term. Narrower than {@link #MENTAL_DISORDER}. Means the MeSH descriptor D010554.
   */
  public static final Condition PERSONALITY_DISORDER = new Condition("personality-disorder");

  /**
   * Borderline personality disorder. A diagnosis of unstable emotions, relationships and self-image
   * with impulsivity; the ICD name emotionally unstable personality disorder is read as this.
   * Narrower than {@link #PERSONALITY_DISORDER}. Means the MeSH descriptor D001883.
   */
  public static final Condition BORDERLINE_PERSONALITY_DISORDER =
      new Condition("borderline-personality-disorder");

  /**
   * Substance-related disorder. Harmful use of, or dependence on, alcohol, drugs, tobacco or
   * medicines, where no single substance is meant. Narrower than {@link #MENTAL_DISORDER}. Means
   * the MeSH descriptor D019966.
   */
  public static final Condition SUBSTANCE_RELATED_DISORDER =
      new Condition("substance-related-disorder");

  /**
   * Alcohol-related disorder. Harmful use of, or dependence on, alcohol and disorders that follow
   * from it. Drinking as such is not a disorder. Narrower than {@link #SUBSTANCE_RELATED_DISORDER}.
   * Means the MeSH descriptor D019973.
   */
  public static final Condition ALCOHOL_RELATED_DISORDER =
      new Condition("alcohol-related-disorder");

  /**
   * Gambling. Playing for money as a behaviour and as a problem, from risky play to a diagnosed
   * disorder. The text may narrow it in words. Means the MeSH descriptor D005715.
   */
  public static final Condition GAMBLING = new Condition("gambling");

  /**
   * Self-harm. Injuring or poisoning oneself, where an intent to die is absent, unclear or not
   * asked. A stated attempt to die is attempted suicide. Means the MeSH descriptor D016728.
   */
  public static final Condition SELF_HARM = new Condition("self-harm");

  /**
   * Suicide. Death by one's own intentional act, and suicide as a subject in general. Thoughts and
   * attempts have terms of their own. Means the MeSH descriptor D013405.
   */
  public static final Condition SUICIDE = new Condition("suicide");

  /**
   * Suicidal ideation. Thinking about, wishing for or planning one's own death without an act.
   * Means the MeSH descriptor D059020.
   */
  public static final Condition SUICIDAL_IDEATION = new Condition("suicidal-ideation");

  /**
   * Attempted suicide. An act against oneself with some intent to die that did not lead to death.
   * Means the MeSH descriptor D013406.
   */
  public static final Condition ATTEMPTED_SUICIDE = new Condition("attempted-suicide");

  /**
   * Grief. The response to losing somebody or something dear, usual or prolonged. It is not a
   * disorder by itself. Means the MeSH descriptor D006117.
   */
  public static final Condition GRIEF = new Condition("grief");

  /**
   * Dementia. Lasting decline of memory and thinking that limits daily life, of any cause. Means
   * the MeSH descriptor D003704.
   */
  public static final Condition DEMENTIA = new Condition("dementia");

  /**
   * Autism. Lifelong differences in social communication with restricted or repeated interests, all
   * of the spectrum, by diagnosis or self-identification as the study says. Means the MeSH
   * descriptor D001321.
   */
  public static final Condition AUTISM = new Condition("autism");

  /**
   * Attention deficit hyperactivity disorder. Lasting inattention, or overactivity and
   * impulsiveness, from childhood on, in people of any age. Means the MeSH descriptor D001289.
   */
  public static final Condition ADHD = new Condition("adhd");

  /**
   * Intellectual disability. Considerable limits in intellectual functioning and everyday skills
   * that began before adulthood; learning disability in British usage. A specific difficulty such
   * as dyslexia is not meant. Means the MeSH descriptor D008607.
   */
  public static final Condition INTELLECTUAL_DISABILITY = new Condition("intellectual-disability");

  /**
   * Insomnia. Lasting difficulty in falling or staying asleep, as symptom or disorder. Means the
   * MeSH descriptor D007319.
   */
  public static final Condition INSOMNIA = new Condition("insomnia");

  /**
   * Burnout. Exhaustion, distance and loss of efficacy that come from lasting strain at work. It is
   * an occupational state and not a diagnosis. Means the MeSH descriptor D002055.
   */
  public static final Condition BURNOUT = new Condition("burnout");

  /**
   * Loneliness. The painful feeling that one's relationships are fewer or poorer than one wants.
   * Being alone, or having few contacts, is not the same. Means the MeSH descriptor D008132.
   */
  public static final Condition LONELINESS = new Condition("loneliness");

  /**
   * Complex emotional needs. A working label, preferred by some people with lived experience, for
   * needs of people who may have received a personality disorder diagnosis. It is wider than that
   * diagnosis and never to be read as it.
   */
  public static final Condition COMPLEX_EMOTIONAL_NEEDS = new Condition("complex-emotional-needs");

  /**
   * Perinatal mental health. Any mental health condition in pregnancy and the first year or so
   * after birth. Depression that began after birth, named as such, is postpartum depression.
   */
  public static final Condition PERINATAL_MENTAL_HEALTH = new Condition("perinatal-mental-health");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<Condition> SCHEME =
      new ConceptScheme<>(
          "condition",
          Condition.class,
          Condition::new,
          List.of(
              MENTAL_DISORDER,
              DEPRESSION,
              DEPRESSIVE_DISORDER,
              MAJOR_DEPRESSIVE_DISORDER,
              POSTPARTUM_DEPRESSION,
              BIPOLAR_DISORDER,
              MOOD_DISORDER,
              ANXIETY,
              ANXIETY_DISORDER,
              PANIC_DISORDER,
              PHOBIC_DISORDER,
              OBSESSIVE_COMPULSIVE_DISORDER,
              POST_TRAUMATIC_STRESS_DISORDER,
              ADJUSTMENT_DISORDER,
              PSYCHOSIS,
              SCHIZOPHRENIA,
              DISSOCIATIVE_DISORDER,
              SOMATIC_SYMPTOM_DISORDER,
              CONDUCT_DISORDER,
              BODY_DYSMORPHIC_DISORDER,
              EATING_DISORDER,
              ANOREXIA_NERVOSA,
              BULIMIA_NERVOSA,
              PERSONALITY_DISORDER,
              BORDERLINE_PERSONALITY_DISORDER,
              SUBSTANCE_RELATED_DISORDER,
              ALCOHOL_RELATED_DISORDER,
              GAMBLING,
              SELF_HARM,
              SUICIDE,
              SUICIDAL_IDEATION,
              ATTEMPTED_SUICIDE,
              GRIEF,
              DEMENTIA,
              AUTISM,
              ADHD,
              INTELLECTUAL_DISABILITY,
              INSOMNIA,
              BURNOUT,
              LONELINESS,
              COMPLEX_EMOTIONAL_NEEDS,
              PERINATAL_MENTAL_HEALTH));

  private Condition(String token) {
    super("condition", token);
  }

  private Condition(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<Condition> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code mental-disorder}. */
  public static Optional<Condition> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere. The IRI of a MeSH descriptor that a
   * term means gives that term.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static Condition of(Iri iri) {
    return SCHEME.of(iri, null);
  }

  /**
   * The term with that IRI (the label is then dropped, the term has its own), or else a concept
   * from elsewhere with that label. The IRI of a MeSH descriptor that a term means gives that term.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-040}, {@code ML-VAL-041}) if it is a term of
   *     another scheme, or the label is blank
   */
  public static Condition of(Iri iri, Text label) {
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
  public static Condition of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Condition labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Condition labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
