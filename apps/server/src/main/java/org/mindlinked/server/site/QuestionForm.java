package org.mindlinked.server.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Text;
import org.mindlinked.pages.query.Field;
import org.mindlinked.rdf.query.Parameter;
import org.mindlinked.rdf.query.Question;

/** The fields of a ready question. Static. */
final class QuestionForm {
  /** Four of them before the label of a term say that it is a narrower one. */
  private static final String INDENT = "\u00a0\u00a0\u00a0\u00a0";

  private QuestionForm() {}

  /** The fields, filled in with what was given. */
  static List<Field> fields(Question question, Map<String, String[]> given) {
    return question.parameters().stream()
        .map(
            parameter ->
                new Field(
                    parameter.token(),
                    label(parameter),
                    parameter.description(),
                    kind(parameter),
                    options(parameter),
                    Arrays.stream(given.getOrDefault(parameter.token(), new String[0]))
                        .filter(value -> !value.isBlank())
                        .toList()))
        .toList();
  }

  private static Field.Kind kind(Parameter parameter) {
    if (parameter.scheme().isPresent()) {
      return Field.Kind.CHOICE;
    }
    return parameter == Parameter.SINCE || parameter == Parameter.UNTIL
        ? Field.Kind.YEAR
        : Field.Kind.TEXT;
  }

  private static List<Field.Option> options(Parameter parameter) {
    List<Field.Option> options = new ArrayList<>();
    parameter
        .scheme()
        .ifPresent(
            scheme ->
                scheme.terms().stream()
                    .filter(term -> term.broader().isEmpty())
                    .forEach(term -> add(term, scheme, "", options)));
    return options;
  }

  private static void add(
      Concept term, ConceptScheme<?> scheme, String indent, List<Field.Option> options) {
    options.add(
        new Field.Option(
            term.notation().orElseThrow(), indent + term.label().map(Text::any).orElseThrow()));
    scheme.terms().stream()
        .filter(each -> each.broader().contains(term))
        .forEach(each -> add(each, scheme, indent + INDENT, options));
  }

  private static String label(Parameter parameter) {
    return switch (parameter) {
      case CONDITION -> "Condition";
      case SETTING -> "Care setting";
      case ROLE -> "Role of the people";
      case DESIGN -> "Study design";
      case PLACE -> "Place";
      case SINCE -> "Since the year";
      case UNTIL -> "Until the year";
      case KIND -> "Kind of finding";
      case LEVEL -> "Level of involvement";
      case STAGE -> "Stage of research";
      case UNIT -> "What was counted";
      case MEASURE -> "Measure of effect";
      case OUTCOME -> "Outcome";
      case TEXT -> "Words";
      case STUDY -> "Study";
      case NODE -> "Node of a record";
      case IDENTIFIER -> "Identifier";
    };
  }
}
