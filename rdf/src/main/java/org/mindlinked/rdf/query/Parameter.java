package org.mindlinked.rdf.query;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Condition;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.StudyDesign;

/**
 * What a ready question can be narrowed by. A value never becomes part of the text of a query: it
 * is read as what the parameter takes, and stands in the query as a term.
 *
 * @since 0.1.0
 */
@SuppressWarnings("ImmutableEnumChecker") // schemes do not change
public enum Parameter {
  /** A condition; narrower ones are found too. */
  CONDITION("condition", Kind.CONCEPT, Condition.SCHEME, "a condition, or its MeSH IRI"),
  /** A care setting; narrower ones are found too. */
  SETTING("setting", Kind.CONCEPT, CareSetting.SCHEME, "a care setting"),
  /** In which role people take part, or in whose view something holds; narrower ones too. */
  ROLE("role", Kind.CONCEPT, PopulationRole.SCHEME, "a role of people"),
  /** A study design; narrower ones are found too. */
  DESIGN("design", Kind.CONCEPT, StudyDesign.SCHEME, "a study design"),
  /** A country, or a part of one; parts are found too. */
  PLACE("place", Kind.PLACE, null, "a country or its part, as GB-WLS or Wales"),
  /** The first year of publication. */
  SINCE("since", Kind.YEAR, null, "the first year of publication"),
  /** The last year of publication. */
  UNTIL("until", Kind.YEAR, null, "the last year of publication"),
  /** A kind of finding; narrower ones are found too. */
  KIND("kind", Kind.CONCEPT, FindingKind.SCHEME, "a kind of finding"),
  /** How much say people had in the research. */
  LEVEL("level", Kind.CONCEPT, InvolvementLevel.SCHEME, "a level of involvement"),
  /** At which stage people took part in the research. */
  STAGE("stage", Kind.CONCEPT, InvolvementStage.SCHEME, "a stage of research"),
  /** What was counted; narrower units are found too. */
  UNIT("unit", Kind.CONCEPT, CountUnit.SCHEME, "what was counted"),
  /** A measure of effect; narrower ones are found too. */
  MEASURE("measure", Kind.CONCEPT, EffectMeasure.SCHEME, "a measure of effect"),
  /** Words in the name of an outcome, in any case. */
  OUTCOME("outcome", Kind.TEXT, null, "words in the name of an outcome"),
  /** Words, or parts of words, all of which a text holds, in any order and case. */
  TEXT("text", Kind.WORDS, null, "words, or parts of words, that a text holds"),
  /** A study, by its IRI. */
  STUDY("study", Kind.IRI, null, "the IRI of a study"),
  /** Any node of a record, by its IRI. */
  NODE("node", Kind.IRI, null, "the IRI of a node, such as a count or finding"),
  /** An identifier such as {@code doi:10.1186/s12913-023-10058-w}. */
  IDENTIFIER("identifier", Kind.IDENTIFIER, null, "an identifier, as doi:10.…");

  /** How a value is read. */
  enum Kind {
    CONCEPT,
    PLACE,
    YEAR,
    TEXT,
    WORDS,
    IRI,
    IDENTIFIER
  }

  private final String token;
  private final Kind kind;
  private final @Nullable ConceptScheme<?> scheme;
  private final String description;

  Parameter(String token, Kind kind, @Nullable ConceptScheme<?> scheme, String description) {
    this.token = token;
    this.kind = kind;
    this.scheme = scheme;
    this.description = description;
  }

  /** The parameter of that token, for example {@code role}. */
  public static Optional<Parameter> named(String token) {
    return Arrays.stream(values()).filter(each -> each.token.equals(token)).findFirst();
  }

  /** Its name on the command line, for example {@code role}. */
  public String token() {
    return token;
  }

  /** What it takes, in a few English words. */
  public String description() {
    return description;
  }

  /** The scheme of the concepts that it takes; absent if it takes no concept. */
  public Optional<ConceptScheme<?>> scheme() {
    return Optional.ofNullable(scheme);
  }

  /** The name of its variable in the published query. */
  String variable() {
    return this == TEXT ? "word" : token;
  }

  Kind kind() {
    return kind;
  }
}
