package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Condition;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * What a ready question can be narrowed by. A value never becomes part of the text of a query: it
 * is read as what the parameter takes, and stands in the query as a term.
 *
 * @since 0.1.0
 */
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

  static {
    JenaStart.ready();
  }

  private enum Kind {
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

  /**
   * Reads a value as a person writes it.
   *
   * @throws QueryException ({@code ML-RDF-055}) if it is none
   */
  List<Node> parse(String typed) {
    requireNonNull(typed, "typed");
    return switch (kind) {
      case CONCEPT -> List.of(concept(typed.strip()));
      case PLACE -> List.of(place(typed));
      case YEAR -> List.of(year(typed.strip()));
      case TEXT -> List.of(NodeFactory.createLiteralString(notBlank(typed)));
      case WORDS -> words(notBlank(typed));
      case IRI -> List.of(iri(typed.strip()));
      case IDENTIFIER -> List.of(identifier(typed.strip()));
    };
  }

  private Node concept(String typed) {
    ConceptScheme<?> of = requireNonNull(scheme, "scheme");
    String token = typed.startsWith("mlk:") ? typed.substring("mlk:".length()) : typed;
    String bare =
        token.startsWith(of.name() + "-") ? token.substring(of.name().length() + 1) : token;
    Optional<? extends Concept> term =
        of.byToken(token).isPresent() ? of.byToken(token) : of.byToken(bare);
    if (term.isPresent()) {
      return node(term.get());
    }
    Optional<Iri> iri = typed.contains(":") ? Iri.parse(typed) : Optional.empty();
    boolean own = typed.startsWith(Mindlinked.NAMESPACE) || typed.startsWith("mlk:");
    if (iri.isPresent() && (!own || of.byIri(iri.get()).isPresent())) {
      return node(of.of(iri.get(), null));
    }
    List<String> tokens = of.terms().stream().flatMap(each -> each.notation().stream()).toList();
    List<String> near = Nearest.of(bare, tokens);
    throw QueryException.of(
        RdfCodes.PARAMETER_VALUE,
        Shown.of(typed) + " is no term of " + of.name() + ", nor an IRI",
        near.isEmpty()
            ? "the terms are " + String.join(", ", tokens)
            : "did you mean " + String.join(" or ", near) + "?");
  }

  static Node node(Concept concept) {
    return NodeFactory.createURI(
        concept
            .iri()
            .orElseThrow(
                () ->
                    QueryException.of(
                        RdfCodes.PARAMETER_VALUE,
                        "the concept " + concept + " has only a label, one with an IRI is needed",
                        "use a term of the scheme, or search for the words of the label"))
            .toString());
  }

  private Node place(String typed) {
    return NodeFactory.createLiteralString(
        PlaceCode.parse(typed)
            .orElseThrow(
                () ->
                    QueryException.of(
                        RdfCodes.PARAMETER_VALUE,
                        Shown.of(typed) + " is no place that is known",
                        "give a code of ISO 3166, such as IE or GB-WLS, or an English name")));
  }

  private Node year(String typed) {
    if (!typed.matches("[0-9]{1,4}")) {
      throw QueryException.of(
          RdfCodes.PARAMETER_VALUE,
          Shown.of(typed) + " is no year",
          "give a year in four digits, such as 2020");
    }
    return year(Integer.parseInt(typed));
  }

  static Node year(int year) {
    return NodeFactory.createLiteralDT(Integer.toString(year), XSDDatatype.XSDinteger);
  }

  private String notBlank(String typed) {
    if (typed.isBlank()) {
      throw QueryException.of(
          RdfCodes.PARAMETER_VALUE, token + " is blank", "give the words that are to be found");
    }
    return typed.strip();
  }

  private static List<Node> words(String typed) {
    return Arrays.stream(typed.split("\\s+"))
        .distinct()
        .map(NodeFactory::createLiteralString)
        .toList();
  }

  private static Node iri(String typed) {
    String bare =
        typed.startsWith("<") && typed.endsWith(">")
            ? typed.substring(1, typed.length() - 1)
            : typed;
    return NodeFactory.createURI(
        Iri.parse(bare)
            .orElseThrow(
                () ->
                    QueryException.of(
                        RdfCodes.PARAMETER_VALUE,
                        Shown.of(typed) + " is no absolute IRI",
                        "give it whole, as other questions show it"))
            .toString());
  }

  private static Node identifier(String typed) {
    try {
      return NodeFactory.createLiteralString(
          Identifier.parse(typed).identifier().orElseGet(() -> Identifier.of(typed)).toString());
    } catch (InvalidValueException invalid) {
      throw QueryException.of(
          RdfCodes.PARAMETER_VALUE,
          Shown.of(typed) + " is no identifier",
          "give it with its scheme, such as doi:10.1000/182 or pmid:38418998");
    }
  }
}
