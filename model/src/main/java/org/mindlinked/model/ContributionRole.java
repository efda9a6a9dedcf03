package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What a person or organisation did for a study or publication.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code contribution-role}. Their definitions are in our own words,
 * drawn from: bylines, acknowledgements and registry records. Immutable and safe to share between
 * threads.
 *
 * <p>Generated from the table {@code concepts/contribution-role.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class ContributionRole extends Concept {
  /**
   * Author. Named as an author of the publication. It says nothing on who did which part of the
   * work.
   */
  public static final ContributionRole AUTHOR = new ContributionRole("author");

  /**
   * Lead. Led the work, or leads the organisation's part in it, in the words of the source. A
   * formally named principal investigator has its own term.
   */
  public static final ContributionRole LEAD = new ContributionRole("lead");

  /**
   * Partner. An organisation or person that carried the study together with others. Paying for it
   * alone makes a funder.
   */
  public static final ContributionRole PARTNER = new ContributionRole("partner");

  /**
   * Co-researcher. Worked as a member of the research team, often from lived experience, whether or
   * not an author.
   */
  public static final ContributionRole CO_RESEARCHER = new ContributionRole("co-researcher");

  /** Funder. Gave money for the work. Answering for its conduct is the sponsor's part. */
  public static final ContributionRole FUNDER = new ContributionRole("funder");

  /**
   * Sponsor. Takes legal responsibility for starting and managing the study. It need not pay for
   * it.
   */
  public static final ContributionRole SPONSOR = new ContributionRole("sponsor");

  /**
   * Principal investigator. Named as the person responsible for the study as a whole, or at a site.
   */
  public static final ContributionRole PRINCIPAL_INVESTIGATOR =
      new ContributionRole("principal-investigator");

  /**
   * Editor. Edited the volume, journal issue or report. Authors who revised a text are not editors.
   */
  public static final ContributionRole EDITOR = new ContributionRole("editor");

  /**
   * Translator. Translated the publication, or materials of the study, from one language into
   * another.
   */
  public static final ContributionRole TRANSLATOR = new ContributionRole("translator");

  /**
   * Collaborator. Named as having contributed under a group name or as a collaborator, without
   * being an author.
   */
  public static final ContributionRole COLLABORATOR = new ContributionRole("collaborator");

  /**
   * Publisher. Made the publication available under its name. A repository that only holds a copy
   * is not the publisher.
   */
  public static final ContributionRole PUBLISHER = new ContributionRole("publisher");

  /**
   * Contributor. Contributed in a way that the source does not tell, or that no other role here
   * covers.
   */
  public static final ContributionRole CONTRIBUTOR = new ContributionRole("contributor");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<ContributionRole> SCHEME =
      new ConceptScheme<>(
          "contribution-role",
          ContributionRole.class,
          ContributionRole::new,
          List.of(
              AUTHOR,
              LEAD,
              PARTNER,
              CO_RESEARCHER,
              FUNDER,
              SPONSOR,
              PRINCIPAL_INVESTIGATOR,
              EDITOR,
              TRANSLATOR,
              COLLABORATOR,
              PUBLISHER,
              CONTRIBUTOR));

  private ContributionRole(String token) {
    super("contribution-role", token);
  }

  private ContributionRole(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<ContributionRole> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code author}. */
  public static Optional<ContributionRole> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static ContributionRole of(Iri iri) {
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
  public static ContributionRole of(Iri iri, Text label) {
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
  public static ContributionRole of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static ContributionRole labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static ContributionRole labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
