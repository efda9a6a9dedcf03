package org.mindlinked.rdf.query;

import static org.mindlinked.rdf.query.Parameter.CONDITION;
import static org.mindlinked.rdf.query.Parameter.DESIGN;
import static org.mindlinked.rdf.query.Parameter.IDENTIFIER;
import static org.mindlinked.rdf.query.Parameter.KIND;
import static org.mindlinked.rdf.query.Parameter.LEVEL;
import static org.mindlinked.rdf.query.Parameter.MEASURE;
import static org.mindlinked.rdf.query.Parameter.NODE;
import static org.mindlinked.rdf.query.Parameter.OUTCOME;
import static org.mindlinked.rdf.query.Parameter.PLACE;
import static org.mindlinked.rdf.query.Parameter.ROLE;
import static org.mindlinked.rdf.query.Parameter.SETTING;
import static org.mindlinked.rdf.query.Parameter.SINCE;
import static org.mindlinked.rdf.query.Parameter.STAGE;
import static org.mindlinked.rdf.query.Parameter.STUDY;
import static org.mindlinked.rdf.query.Parameter.TEXT;
import static org.mindlinked.rdf.query.Parameter.UNIT;
import static org.mindlinked.rdf.query.Parameter.UNTIL;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;

/**
 * The ready questions. Each is also a SPARQL query that is published as a file, gives the same as
 * the question without parameters when it is run as it stands, and can be changed by hand.
 *
 * @since 0.1.0
 */
@SuppressWarnings("ImmutableEnumChecker") // the set is only copied
public enum Question {
  /** {@link StudyRow}: studies by condition, setting, role, design, place and year. */
  STUDIES(
      "Studies by what they study, where and with whom",
      "Studies by condition, care setting, role of the people, design, place and year.",
      StudyRow.class,
      false,
      CONDITION,
      SETTING,
      ROLE,
      DESIGN,
      PLACE,
      SINCE,
      UNTIL),

  /** {@link BarrierRow}: what helps and what hinders, by care setting. */
  BARRIERS(
      "Barriers and facilitators by care setting",
      "What helps and what hinders: in the setting that a finding names, else in that of its study.",
      BarrierRow.class,
      false,
      KIND,
      CONDITION,
      SETTING,
      ROLE),

  /** {@link ThemeRow}: themes in the view of a role. */
  THEMES(
      "Themes in the view of a role",
      "Themes of qualitative findings, and in whose view each holds.",
      ThemeRow.class,
      false,
      KIND,
      CONDITION,
      SETTING,
      ROLE),

  /** {@link InvolvementRow}: who took part in making the research. */
  INVOLVEMENT(
      "Involvement by level and stage",
      "How people with lived experience took part in making the research.",
      InvolvementRow.class,
      false,
      LEVEL,
      STAGE,
      ROLE),

  /** {@link CountRow}: numbers with their units. */
  COUNTS(
      "Counts by unit",
      "What was counted, each number with its unit; numbers are never added up.",
      CountRow.class,
      false,
      UNIT,
      ROLE,
      SETTING),

  /** {@link ReviewRow}: reviews and how much they include. */
  REVIEWS(
      "Reviews and how many of what they include",
      "Reviews of any kind, with each number of included studies, papers and so on.",
      ReviewRow.class,
      false,
      DESIGN,
      CONDITION,
      SETTING,
      ROLE),

  /** {@link IncludedRow}: what reviews include, one by one. */
  INCLUDED(
      "What reviews include, one by one",
      "The studies that reviews name as included, and their records if they are there.",
      IncludedRow.class,
      false,
      STUDY),

  /** {@link GapRow}: settings and roles without a study. */
  GAPS(
      "Gaps in the evidence",
      "Care settings and roles of people for which no study has both.",
      GapRow.class,
      false,
      SETTING,
      ROLE),

  /** {@link EffectRow}: effects by outcome and condition. */
  EFFECTS(
      "Effects by outcome and condition",
      "Estimates of effects with their measure, and directions that are stated without a size.",
      EffectRow.class,
      false,
      OUTCOME,
      CONDITION,
      MEASURE),

  /** {@link SearchRow}: findings that hold words. */
  SEARCH(
      "Findings by their words",
      "Findings whose label or text holds all the words; over the text index where there is one.",
      SearchRow.class,
      true,
      TEXT),

  /** {@link ProvenanceRow}: where a value comes from. */
  PROVENANCE(
      "Where a value comes from",
      "Source, place and quote for a node of a record, else the sources of its record.",
      ProvenanceRow.class,
      true,
      NODE),

  /** {@link PublicationRow}: publications with their authors. */
  PUBLICATIONS(
      "Publications of a study with their authors",
      "Publications of studies, with a row for each author in the printed order.",
      PublicationRow.class,
      false,
      STUDY,
      IDENTIFIER),

  /** {@link DuplicateRow}: records that share an identifier. */
  DUPLICATES(
      "Duplicates by identifier",
      "Two records that share a DOI, a PubMed or repository identifier or a registration.",
      DuplicateRow.class,
      false,
      IDENTIFIER);

  private final String token = name().toLowerCase(Locale.ROOT);
  private final String title;
  private final String description;
  private final Class<? extends Record> row;
  private final boolean required;
  private final Set<Parameter> parameters;

  Question(
      String title,
      String description,
      Class<? extends Record> row,
      boolean required,
      Parameter... parameters) {
    this.title = title;
    this.description = description;
    this.row = row;
    this.required = required;
    this.parameters = EnumSet.copyOf(Arrays.asList(parameters));
  }

  /**
   * The question of that name, for example {@code studies}.
   *
   * @throws QueryException ({@code ML-RDF-056}) if there is none
   */
  public static Question named(String name) {
    Optional<Question> found =
        Arrays.stream(values()).filter(each -> each.token.equals(name)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    List<String> names = Arrays.stream(values()).map(Question::token).toList();
    List<String> near = Nearest.of(name, names);
    throw QueryException.of(
        RdfCodes.PARAMETER,
        "there is no question " + Shown.of(name),
        near.isEmpty()
            ? "there are " + String.join(", ", names)
            : "did you mean " + String.join(" or ", near) + "?");
  }

  /** Its name on the command line and that of its file, for example {@code studies}. */
  public String token() {
    return token;
  }

  /** What it asks, as a heading. */
  public String title() {
    return title;
  }

  /** What it asks, in a sentence. */
  public String description() {
    return description;
  }

  /** What it can be narrowed by. */
  public Set<Parameter> parameters() {
    return Collections.unmodifiableSet(parameters);
  }

  /** Whether it makes no sense without its parameter. */
  public boolean isParameterRequired() {
    return required;
  }

  /**
   * Refuses what it does not take.
   *
   * @throws QueryException ({@code ML-RDF-056}) if a parameter is not one of the question, or a
   *     needed one is missing
   */
  public void check(Wanted wanted) {
    String takes = String.join(", ", parameters.stream().map(Parameter::token).toList());
    for (Parameter each : wanted.parameters()) {
      if (!parameters.contains(each)) {
        throw QueryException.of(
            RdfCodes.PARAMETER, token + " has no parameter " + each.token(), "it takes " + takes);
      }
    }
    if (required && wanted.parameters().isEmpty()) {
      throw QueryException.of(
          RdfCodes.PARAMETER,
          token + " needs " + takes,
          "give " + parameters.iterator().next().description());
    }
  }

  /** The type of its rows, whose components are the columns. */
  public Class<? extends Record> rowType() {
    return row;
  }

  /** The published query, in SPARQL 1.1. */
  public String sparql() {
    return PublishedQuery.text(token);
  }
}
