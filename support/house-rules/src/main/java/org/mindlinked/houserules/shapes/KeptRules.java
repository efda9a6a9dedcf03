package org.mindlinked.houserules.shapes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mindlinked.model.AppraisalInstrument;
import org.mindlinked.model.Concept;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.Validator;

/** The part of the shapes that is kept by hand, with its short forms written out. */
final class KeptRules {
  private static final String RESOURCE = "rules.ttl";

  private KeptRules() {}

  static String text() {
    String text = repeated(read());
    text = replace(text, "RULE\\((\\d{3})\\)", found -> rule(found.group(1)));
    text =
        replace(
            text,
            "CODE\\(([A-Z0-9-]+)\\)",
            found -> "dcterms:identifier \"" + found.group(1) + "\" ; sh:severity sh:Violation");
    text = replace(text, "(?m)^SAYS\\((\\w+), (\".*\"), (.*)\\)$", KeptRules::says);
    text =
        replace(
            text,
            "BEFORE\\((\\?\\w+), (\\?\\w+)\\)",
            found -> before(found.group(1), found.group(2)));
    text =
        replace(
            text,
            "COMPARABLE\\((\\$this), (\\?\\w+)\\)",
            found -> comparable(found.group(1), found.group(2)));
    text =
        replace(
            text, "TERM\\((\\?\\w+), ([\\w-]+)\\)", found -> term(found.group(1), found.group(2)));
    text =
        replace(
            text,
            "MISFIT\\((\\?\\w+), (\\?\\w+)\\)",
            found -> misfit(found.group(1), found.group(2)));
    text = replace(text, "CURIES\\(([\\w-]+)\\)", found -> curies(found.group(1)));
    for (Map.Entry<String, String> list : lists().entrySet()) {
      text = text.replace(list.getKey(), list.getValue());
    }
    return "\n" + text;
  }

  private static String read() {
    try (InputStream in = KeptRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not beside this class");
      }
      String text = new String(in.readAllBytes(), UTF_8);
      return text.substring(text.indexOf("\n# ----") + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String replace(
      String text, String pattern, Function<MatchResult, String> replacement) {
    return Pattern.compile(pattern)
        .matcher(text)
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(replacement.apply(found)));
  }

  /** What stands between EACH and END, once for each of its words; a slash divides two parts. */
  private static String repeated(String text) {
    return Pattern.compile("(?ms)^EACH\\((.*?)\\)\\n(.*?)^END\\n")
        .matcher(text)
        .replaceAll(
            found -> {
              StringBuilder all = new StringBuilder();
              for (String word : found.group(1).split(" ", -1)) {
                String[] parts = word.split("/", -1);
                all.append(
                    found
                        .group(2)
                        .replace("{}", parts[0])
                        .replace("{0}", parts[0])
                        .replace("{1}", parts[parts.length - 1]));
              }
              return java.util.regex.Matcher.quoteReplacement(all.toString());
            });
  }

  private static String rule(String number) {
    String code = "ML-RULE-" + number;
    for (Rule rule : Validator.builtIn().rules()) {
      if (rule.code().equals(code)) {
        String severity =
            switch (rule.severity()) {
              case ERROR -> "sh:Violation";
              case WARNING -> "sh:Warning";
              case INFO -> "sh:Info";
            };
        return "dcterms:identifier \""
            + code
            + "\" ; sh:severity "
            + severity
            + " ;\n  rdfs:label \""
            + rule.title().replace("\"", "\\\"")
            + "\"@en";
      }
    }
    throw new IllegalStateException("there is no rule " + code);
  }

  private static String says(MatchResult found) {
    StringBuilder text = new StringBuilder();
    text.append("mlks:")
        .append(found.group(1))
        .append("-says a sh:NodeShape ; sh:targetClass mlk:");
    text.append(found.group(1)).append(" ;\n  dcterms:identifier \"ML-VAL-060\" ;");
    text.append(" sh:severity sh:Violation ; sh:message ").append(found.group(2));
    text.append("@en ;\n  sh:or (");
    for (String path : found.group(3).split(" ", -1)) {
      text.append(" [ sh:path ").append(path).append(" ; sh:minCount 1 ]");
    }
    return text.append(" ) .").toString();
  }

  /** Whether one date ends before another starts, each as exact as it is given. */
  private static String before(String one, String other) {
    String shorter =
        "IF(STRLEN(STR(%1$s)) < STRLEN(STR(%2$s)), STRLEN(STR(%1$s)), STRLEN(STR(%2$s)))"
            .formatted(one, other);
    return "SUBSTR(STR(%1$s), 1, %3$s) < SUBSTR(STR(%2$s), 1, %3$s)".formatted(one, other, shorter);
  }

  /** Whether two counts count the same things in the same way, and neither only about. */
  private static String comparable(String one, String other) {
    return """
    %1$s mlk:unit/skos:prefLabel? ?sameUnit . %2$s mlk:unit/skos:prefLabel? ?sameUnit .
          FILTER NOT EXISTS { %1$s mlk:per ?per1 . FILTER NOT EXISTS { %2$s mlk:per ?per1 } }
          FILTER NOT EXISTS { %2$s mlk:per ?per2 . FILTER NOT EXISTS { %1$s mlk:per ?per2 } }
          FILTER NOT EXISTS { %1$s mlk:countStage ?stage1 . %2$s mlk:countStage ?stage2 . FILTER(?stage1 != ?stage2) }
          FILTER NOT EXISTS { %1$s mlk:approximate true } FILTER NOT EXISTS { %2$s mlk:approximate true }"""
        .formatted(one, other);
  }

  private static String term(String variable, String scheme) {
    return "STRSTARTS(STR(" + variable + "), \"" + Mindlinked.NAMESPACE + scheme + "-\")";
  }

  private static String misfit(String rating, String instrument) {
    String ratings = Mindlinked.NAMESPACE + "rating-";
    String instruments = Mindlinked.NAMESPACE + AppraisalInstrument.SCHEME.name() + "-";
    return """
    STRSTARTS(STR(%1$s), "%3$s") && STRSTARTS(STR(%2$s), "%4$s") &&
            !STRSTARTS(STRAFTER(STR(%1$s), "%3$s"), "generic-") && !STRSTARTS(STRAFTER(STR(%1$s), "%3$s"),
              CONCAT(IF(%2$s = %5$s, "cerqual", STRAFTER(STR(%2$s), "%4$s")), "-"))"""
        .formatted(
            rating, instrument, ratings, instruments, name(AppraisalInstrument.GRADE_CERQUAL));
  }

  private static final Set<String> WORKS =
      Set.of("doi", "pmid", "pmcid", "europepmc", "arxiv", "eprints", "wos", "isbn");
  private static final Set<String> AGENTS = Set.of("orcid", "ror", "fundref", "isni", "mesh");

  /** The tokens of the identifier schemes of a kind, as alternatives of a pattern. */
  private static String curies(String kind) {
    Predicate<IdentifierScheme> registry = scheme -> scheme.registry().isPresent();
    Predicate<IdentifierScheme> chosen =
        switch (kind) {
          case "strong" -> IdentifierScheme::strong;
          case "strong-no-registry" -> registry.negate().and(IdentifierScheme::strong);
          case "registry" -> registry;
          case "trial-registration" -> of(RegistrationKind.TRIAL_REGISTRATION);
          case "review-protocol" -> of(RegistrationKind.REVIEW_PROTOCOL);
          case "not-agent" -> in(AGENTS);
          case "not-of-study" -> in(AGENTS).or(in(Set.of("issn", "isbn")));
          case "not-of-registration" -> in(AGENTS).or(in(Set.of("issn", "isbn", "pmid", "pmcid")));
          case "not-person" ->
              registry.or(in(WORKS)).or(in(Set.of("ror", "fundref", "issn", "mesh")));
          case "not-organisation" ->
              registry
                  .or(in(WORKS))
                  .or(in(Set.of("orcid", "issn", "mesh")))
                  .and(in(Set.of("doi")).negate());
          default -> throw new IllegalStateException("no identifiers of kind " + kind);
        };
    return EnumSet.allOf(IdentifierScheme.class).stream()
        .filter(chosen)
        .map(IdentifierScheme::token)
        .collect(Collectors.joining("|"));
  }

  private static Predicate<IdentifierScheme> in(Set<String> tokens) {
    return scheme -> tokens.contains(scheme.token());
  }

  private static Predicate<IdentifierScheme> of(RegistrationKind kind) {
    return scheme -> scheme.registry().filter(kind::equals).isPresent();
  }

  private static Map<String, String> lists() {
    List<CountUnit> people =
        List.of(CountUnit.PARTICIPANT, CountUnit.PERSON, CountUnit.EXPERT_BY_EXPERIENCE);
    List<CountUnit> contacts =
        List.of(CountUnit.INTERVIEW, CountUnit.FOCUS_GROUP, CountUnit.RESPONSE);
    List<EffectMeasure> ratios =
        List.of(EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_RATIO, EffectMeasure.HAZARD_RATIO);
    List<EffectMeasure> differences =
        EffectMeasure.SCHEME.terms().stream()
            .filter(
                measure ->
                    measure.equals(EffectMeasure.MEAN_DIFFERENCE)
                        || measure.equals(EffectMeasure.CORRELATION)
                        || measure.isWithin(EffectMeasure.STANDARDISED_MEAN_DIFFERENCE))
            .toList();
    List<StudyDesign> synthesis =
        StudyDesign.SCHEME.terms().stream()
            .filter(design -> design.isWithin(StudyDesign.EVIDENCE_SYNTHESIS))
            .toList();
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("PEOPLE-LIST", names(people, ", "));
    lists.put("RATIO-LIST", names(ratios, ", "));
    lists.put("DIFFERENCE-LIST", names(differences, ", "));
    lists.put("SYNTHESIS-LIST", names(synthesis, ", "));
    lists.put("RATIO ", names(ratios, " ") + " ");
    lists.put(
        "THINGS ",
        names(
                CountUnit.SCHEME.terms().stream()
                    .filter(unit -> !people.contains(unit) && !contacts.contains(unit))
                    .toList(),
                " ")
            + " ");
    lists.put(
        "PRIMARY-DESIGNS",
        names(
            StudyDesign.SCHEME.terms().stream()
                .filter(design -> !synthesis.contains(design))
                .filter(design -> !design.equals(StudyDesign.CONSENSUS))
                .toList(),
            " "));
    lists.put("BROADER(role)", broader());
    return lists;
  }

  /** Pairs of a role and one that it lies within. */
  private static String broader() {
    List<String> pairs = new ArrayList<>();
    for (PopulationRole role : PopulationRole.SCHEME.terms()) {
      for (PopulationRole wide : PopulationRole.SCHEME.terms()) {
        if (!role.equals(wide) && role.isWithin(wide)) {
          pairs.add("(" + name(role) + " " + name(wide) + ")");
        }
      }
    }
    return String.join(" ", pairs);
  }

  private static String names(List<? extends Concept> concepts, String between) {
    return concepts.stream().map(KeptRules::name).collect(Collectors.joining(between));
  }

  private static String name(Concept concept) {
    return ShapesGenerator.shortened(concept.iri().orElseThrow().toString());
  }
}
