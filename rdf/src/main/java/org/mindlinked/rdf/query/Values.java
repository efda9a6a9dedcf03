package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;

/** Reads the values of parameters, which become terms and never text of a query. Static. */
final class Values {
  private Values() {}

  /**
   * Reads a value as a person writes it.
   *
   * @throws QueryException ({@code ML-RDF-055}) if it is none
   */
  static List<Node> of(Parameter parameter, String typed) {
    requireNonNull(typed, "typed");
    return switch (parameter.kind()) {
      case CONCEPT -> List.of(concept(parameter, typed.strip()));
      case PLACE -> List.of(place(typed));
      case YEAR -> List.of(year(typed.strip()));
      case TEXT -> List.of(NodeFactory.createLiteralString(notBlank(parameter, typed)));
      case WORDS -> words(notBlank(parameter, typed));
      case IRI -> List.of(iri(typed.strip()));
      case IDENTIFIER -> List.of(identifier(typed.strip()));
    };
  }

  private static Node concept(Parameter parameter, String typed) {
    ConceptScheme<?> of = parameter.scheme().orElseThrow();
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

  private static Node place(String typed) {
    return NodeFactory.createLiteralString(
        PlaceCode.parse(typed)
            .orElseThrow(
                () ->
                    QueryException.of(
                        RdfCodes.PARAMETER_VALUE,
                        Shown.of(typed) + " is no place that is known",
                        "give a code of ISO 3166, such as IE or GB-WLS, or an English name")));
  }

  private static Node year(String typed) {
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

  private static String notBlank(Parameter parameter, String typed) {
    if (typed.isBlank()) {
      throw QueryException.of(
          RdfCodes.PARAMETER_VALUE,
          parameter.token() + " is blank",
          "give the words that are to be found");
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
