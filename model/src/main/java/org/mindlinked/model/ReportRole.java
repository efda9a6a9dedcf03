package org.mindlinked.model;

import java.util.Optional;

/**
 * What a publication is to the study that it reports.
 *
 * <p>A closed choice with the IRIs {@code report-role-…}. The definitions are in our own words,
 * drawn from: review practice of linking reports to studies.
 *
 * <p>Generated from the table {@code concepts/enums/report-role.tsv}: change that and write the
 * enum anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum ReportRole implements Coded {
  /** Primary report. The publication in which the study's main results are reported. */
  PRIMARY("primary"),

  /** Protocol. The publication that sets out the study's plan. */
  PROTOCOL("protocol"),

  /**
   * Secondary report. A further publication with results of the same study, for example a subgroup
   * or a follow-up.
   */
  SECONDARY("secondary"),

  /**
   * Commentary. A publication that discusses the study, for example an editorial or a news item,
   * without new results.
   */
  COMMENTARY("commentary");

  /** The list: finds values by token or IRI. */
  public static final CodeList<ReportRole> CODES =
      new CodeList<>("report-role", ReportRole.class, values());

  private final String token;

  ReportRole(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code primary}. */
  public static Optional<ReportRole> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<ReportRole> ofIri(Iri iri) {
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
