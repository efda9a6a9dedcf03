package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Who people are in relation to mental health care and to the study.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code role}. Their definitions are in our own words, drawn from:
 * usage of the UK mental health research community, lived experience groups included; matches to
 * MeSH, OBI and BCIO. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/role.tsv}: change that and write the class anew, see
 * {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class PopulationRole extends Concept {
  /**
   * Mental health service user. A person who receives, or has received, mental health care, as seen
   * in the study as someone served. People with a condition who use no service, and researchers who
   * once used one, are described by other terms.
   */
  public static final PopulationRole SERVICE_USER = new PopulationRole("service-user");

  /**
   * Person with lived experience. A person with their own experience of mental distress, whether or
   * not they ever used a service. A carer's experience of caring is told by carer; a researcher who
   * works from such experience by lived experience researcher.
   */
  public static final PopulationRole PERSON_WITH_LIVED_EXPERIENCE =
      new PopulationRole("person-with-lived-experience");

  /**
   * Carer, family or friend (unpaid). A person who supports somebody with a mental health condition
   * without being paid for it: relative, partner or friend. Relatives who are not said to give care
   * are family; paid care workers are staff.
   */
  public static final PopulationRole CARER = new PopulationRole("carer");

  /**
   * Family member. A relative or partner, where the text speaks of kinship and not of care. It is a
   * kind of carer only where unpaid care is stated, so no wider term is fixed; then both terms are
   * given.
   */
  public static final PopulationRole FAMILY = new PopulationRole("family");

  /**
   * Health or care staff. Anybody paid to work in health or social care, clinical or not, including
   * managers and peer workers. Volunteers and unpaid carers are not staff.
   */
  public static final PopulationRole STAFF = new PopulationRole("staff");

  /**
   * Clinician. Staff with a clinical qualification who assess or treat people, such as nurses,
   * psychiatrists or psychologists. Care workers and peer workers are not included unless the text
   * counts them so. Narrower than {@link #STAFF}.
   */
  public static final PopulationRole CLINICIAN = new PopulationRole("clinician");

  /**
   * Care coordinator. The worker named as responsible for planning and coordinating one person's
   * community mental health care, whatever their profession. Narrower than {@link #STAFF}.
   */
  public static final PopulationRole CARE_COORDINATOR = new PopulationRole("care-coordinator");

  /**
   * Peer support worker (paid). A worker employed to support others by drawing on their own lived
   * experience. Unpaid mutual support between people in the same situation is not included.
   * Narrower than {@link #STAFF}.
   */
  public static final PopulationRole PEER_SUPPORT_WORKER =
      new PopulationRole("peer-support-worker");

  /**
   * Service manager. A person in charge of a team, service or organisation of care. Managers of
   * other employers who supervise staff are stakeholders. Narrower than {@link #STAFF}.
   */
  public static final PopulationRole MANAGER = new PopulationRole("manager");

  /**
   * Health and social care keyworker. A health or social care worker whose work had to go on in a
   * public emergency, seen as somebody whose own wellbeing is at stake. The named worker of one
   * client is a care coordinator. Narrower than {@link #STAFF}.
   */
  public static final PopulationRole KEYWORKER = new PopulationRole("keyworker");

  /**
   * Social care staff. Staff of social work, home care, residential or other social care. Staff of
   * the health service who work beside them are described by staff or clinician. Narrower than
   * {@link #STAFF}.
   */
  public static final PopulationRole SOCIAL_CARE_STAFF = new PopulationRole("social-care-staff");

  /**
   * Practitioner. A worker who gives care or support directly, of any profession, where the text
   * says practitioner or front line and no more. Where a clinical qualification is stated, use
   * clinician. Narrower than {@link #STAFF}.
   */
  public static final PopulationRole PRACTITIONER = new PopulationRole("practitioner");

  /**
   * Wider stakeholder. A person with an interest in a service who neither uses nor provides it:
   * commissioner, partner organisation, referrer. People who use the service, carers and its own
   * staff have terms of their own.
   */
  public static final PopulationRole STAKEHOLDER = new PopulationRole("stakeholder");

  /**
   * Lived experience researcher. A researcher who openly uses own experience of distress, services
   * or caring in the work. It is a role of somebody doing the research; people studied for their
   * experience are participants.
   */
  public static final PopulationRole LIVED_EXPERIENCE_RESEARCHER =
      new PopulationRole("lived-experience-researcher");

  /**
   * Child or young person. A person below adult age, or up to about 25 where the study says young
   * people, concerned as somebody in their own right. Whether they use services is stated by a
   * further role.
   */
  public static final PopulationRole CHILD_OR_YOUNG_PERSON =
      new PopulationRole("child-or-young-person");

  /**
   * Digitally excluded person. A person who cannot use online services, or is badly served by them,
   * for want of a device, connection, money, skills or privacy. Preferring to meet in person is not
   * exclusion.
   */
  public static final PopulationRole DIGITALLY_EXCLUDED = new PopulationRole("digitally-excluded");

  /**
   * Person from an ethnic minority. A person of an ethnic group that is a minority where the study
   * took place, in the words of the study or of the person. Nationality or migration alone does not
   * say it.
   */
  public static final PopulationRole ETHNIC_MINORITY = new PopulationRole("ethnic-minority");

  /**
   * General public. People addressed without regard to health, work or use of services. People with
   * a mental health condition who were recruited as such are not included.
   */
  public static final PopulationRole GENERAL_PUBLIC = new PopulationRole("general-public");

  /**
   * Policy maker. A person who decides or drafts policy, guidance or funding for a region, country
   * or profession. Managers of single services are not included.
   */
  public static final PopulationRole POLICY_MAKER = new PopulationRole("policy-maker");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<PopulationRole> SCHEME =
      new ConceptScheme<>(
          "role",
          PopulationRole.class,
          PopulationRole::new,
          List.of(
              SERVICE_USER,
              PERSON_WITH_LIVED_EXPERIENCE,
              CARER,
              FAMILY,
              STAFF,
              CLINICIAN,
              CARE_COORDINATOR,
              PEER_SUPPORT_WORKER,
              MANAGER,
              KEYWORKER,
              SOCIAL_CARE_STAFF,
              PRACTITIONER,
              STAKEHOLDER,
              LIVED_EXPERIENCE_RESEARCHER,
              CHILD_OR_YOUNG_PERSON,
              DIGITALLY_EXCLUDED,
              ETHNIC_MINORITY,
              GENERAL_PUBLIC,
              POLICY_MAKER));

  private PopulationRole(String token) {
    super("role", token);
  }

  private PopulationRole(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<PopulationRole> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code service-user}. */
  public static Optional<PopulationRole> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static PopulationRole of(Iri iri) {
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
  public static PopulationRole of(Iri iri, Text label) {
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
  public static PopulationRole of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static PopulationRole labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static PopulationRole labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
