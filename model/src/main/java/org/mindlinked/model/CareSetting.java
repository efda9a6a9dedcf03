package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * The kind of care or place that a study is about. The branch of DESDE-LTC, a classification of
 * services, is given where known.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code setting}. Their definitions are in our own words, drawn
 * from: UK mental health services and DESDE-LTC main branches; matches to MeSH, OMRSE and BCIO.
 * Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/setting.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class CareSetting extends Concept {
  /**
   * Secondary mental health care. Specialist mental health care, mostly reached by referral, in the
   * community, in hospital or in crisis. General practice and mental health support given there are
   * primary care.
   */
  public static final CareSetting SECONDARY_MENTAL_HEALTH =
      new CareSetting("secondary-mental-health");

  /**
   * Community mental health care. Specialist care for people who live at home, given by teams
   * outside hospital over weeks to years. Intensive care in a crisis is a crisis service or home
   * treatment; support by charities alone is voluntary sector. Narrower than {@link
   * #SECONDARY_MENTAL_HEALTH}. DESDE-LTC branch: O.
   */
  public static final CareSetting COMMUNITY_MENTAL_HEALTH =
      new CareSetting("community-mental-health");

  /**
   * Outpatient care. Care by appointment at a clinic without staying overnight, where nothing more
   * is said. Teams that also visit and coordinate are community mental health care. DESDE-LTC
   * branch: O.
   */
  public static final CareSetting OUTPATIENT = new CareSetting("outpatient");

  /**
   * Acute mental health care. Care for people in an acute phase wherever it is given: wards,
   * emergency assessment and alternatives to admission. Wider than acute inpatient care, for texts
   * that speak of acute settings as a whole. Narrower than {@link #SECONDARY_MENTAL_HEALTH}.
   */
  public static final CareSetting ACUTE_MENTAL_HEALTH = new CareSetting("acute-mental-health");

  /**
   * Acute inpatient care. A hospital ward that admits people in an acute phase for short stays.
   * Long-stay wards, secure wards and crisis houses are not included. Narrower than {@link
   * #ACUTE_MENTAL_HEALTH}. DESDE-LTC branch: R1-R3.
   */
  public static final CareSetting ACUTE_INPATIENT = new CareSetting("acute-inpatient");

  /**
   * Psychiatric hospital. A hospital that mainly or only treats mental disorders, named as an
   * institution. A psychiatric ward of a general hospital is described by its kind of ward.
   * Narrower than {@link #SECONDARY_MENTAL_HEALTH}. DESDE-LTC branch: R (hospital).
   */
  public static final CareSetting PSYCHIATRIC_HOSPITAL = new CareSetting("psychiatric-hospital");

  /**
   * Residential care. Places where people live for a longer time with support at hand, such as
   * supported housing or residential treatment. Hospital wards and short crisis stays are not
   * included. DESDE-LTC branch: R8-R13.
   */
  public static final CareSetting RESIDENTIAL = new CareSetting("residential");

  /**
   * Alternative to hospital admission. A place to stay through a crisis instead of a ward, such as
   * a crisis house or an acute family placement. Treatment in the person's own home is home
   * treatment. Narrower than {@link #ACUTE_MENTAL_HEALTH}. DESDE-LTC branch: R0, R3.1.
   */
  public static final CareSetting ALTERNATIVE_TO_HOSPITAL =
      new CareSetting("alternative-to-hospital");

  /**
   * Crisis service. A service set up for people in a mental health crisis, such as a crisis team,
   * line, café or assessment unit, reached directly or by referral. The psychiatric part of an
   * emergency department is emergency psychiatric care. Narrower than {@link
   * #SECONDARY_MENTAL_HEALTH}. DESDE-LTC branch: O acute / R.
   */
  public static final CareSetting CRISIS_SERVICE = new CareSetting("crisis-service");

  /**
   * Emergency psychiatric care. Immediate psychiatric assessment and care in or for an emergency
   * department or a place of safety. Services in the community that people in crisis turn to are
   * crisis services. Narrower than {@link #ACUTE_MENTAL_HEALTH}. DESDE-LTC branch: O acute.
   */
  public static final CareSetting EMERGENCY_PSYCHIATRIC = new CareSetting("emergency-psychiatric");

  /**
   * Day service. A programme that people attend for a good part of the day and leave in the
   * evening: day hospital, recovery college or day centre. Single appointments are outpatient care.
   * Narrower than {@link #SECONDARY_MENTAL_HEALTH}. DESDE-LTC branch: D.
   */
  public static final CareSetting DAY_SERVICE = new CareSetting("day-service");

  /**
   * Primary care. First-contact general health care, such as general practice, and the mental
   * health support given within it. DESDE-LTC branch: O.
   */
  public static final CareSetting PRIMARY_CARE = new CareSetting("primary-care");

  /**
   * Specialist personality disorder service. A community service dedicated to people with a
   * personality disorder diagnosis or complex emotional needs. Generic teams that also see them are
   * community mental health care. Narrower than {@link #SECONDARY_MENTAL_HEALTH}. DESDE-LTC branch:
   * O.
   */
  public static final CareSetting SPECIALIST_PERSONALITY_DISORDER =
      new CareSetting("specialist-personality-disorder");

  /**
   * Home treatment. Intensive, time-limited treatment at home, with frequent visits, meant to avoid
   * or shorten admission. Ordinary home visits of a community team are not included. Narrower than
   * {@link #SECONDARY_MENTAL_HEALTH}. DESDE-LTC branch: O.
   */
  public static final CareSetting HOME_TREATMENT = new CareSetting("home-treatment");

  /**
   * Voluntary sector. Support run by charities, community groups or peers outside statutory
   * services. A charity commissioned to run a clinical service is described by that service as
   * well. DESDE-LTC branch: S / I.
   */
  public static final CareSetting VOLUNTARY_SECTOR = new CareSetting("voluntary-sector");

  /**
   * Workplace. The place of paid work, where working conditions or support at work are studied. A
   * hospital is a workplace only when its staff are those served.
   */
  public static final CareSetting WORKPLACE = new CareSetting("workplace");

  /**
   * Staff support hub. A service that offers assessment, advice and psychological help to health
   * and care staff themselves, apart from their employer. Help for patients is not meant. Narrower
   * than {@link #WORKPLACE}. DESDE-LTC branch: A / I.
   */
  public static final CareSetting STAFF_SUPPORT_HUB = new CareSetting("staff-support-hub");

  /**
   * Forensic or prison setting. Secure hospitals, prisons, probation and other places where care
   * and the justice system meet. An ordinary ward with people held under mental health law is acute
   * inpatient care. DESDE-LTC branch: R secure.
   */
  public static final CareSetting FORENSIC_PRISON = new CareSetting("forensic-prison");

  /**
   * School or other education. Schools, colleges and universities, where pupils or students are
   * reached. Training of staff within a health service is not included.
   */
  public static final CareSetting SCHOOL_EDUCATION = new CareSetting("school-education");

  /**
   * Social care. Care and support arranged by social services: care homes, home care, social work.
   * Housing with mental health support as its aim is residential care.
   */
  public static final CareSetting SOCIAL_CARE = new CareSetting("social-care");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<CareSetting> SCHEME =
      new ConceptScheme<>(
          "setting",
          CareSetting.class,
          CareSetting::new,
          List.of(
              SECONDARY_MENTAL_HEALTH,
              COMMUNITY_MENTAL_HEALTH,
              OUTPATIENT,
              ACUTE_MENTAL_HEALTH,
              ACUTE_INPATIENT,
              PSYCHIATRIC_HOSPITAL,
              RESIDENTIAL,
              ALTERNATIVE_TO_HOSPITAL,
              CRISIS_SERVICE,
              EMERGENCY_PSYCHIATRIC,
              DAY_SERVICE,
              PRIMARY_CARE,
              SPECIALIST_PERSONALITY_DISORDER,
              HOME_TREATMENT,
              VOLUNTARY_SECTOR,
              WORKPLACE,
              STAFF_SUPPORT_HUB,
              FORENSIC_PRISON,
              SCHOOL_EDUCATION,
              SOCIAL_CARE));

  private CareSetting(String token) {
    super("setting", token);
  }

  private CareSetting(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<CareSetting> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code secondary-mental-health}. */
  public static Optional<CareSetting> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static CareSetting of(Iri iri) {
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
  public static CareSetting of(Iri iri, Text label) {
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
  public static CareSetting of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static CareSetting labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static CareSetting labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
