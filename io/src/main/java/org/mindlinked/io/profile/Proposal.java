package org.mindlinked.io.profile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What columns of a certain name usually mean.
 *
 * @param names the names, as a pattern on words in small letters
 * @param study whether it is a field of studies only; else of publications
 * @param numeric whether its cells must be numbers
 * @param paths where it goes; of several, a cell goes to each
 * @param words what else to say of the column, each {@code name: value}
 * @param constants what the nodes need that the column is put into
 */
record Proposal(
    Pattern names,
    boolean study,
    boolean numeric,
    List<String> paths,
    List<String> words,
    Map<String, String> constants) {
  private static final Map<String, String> NONE = Map.of();
  private static final Map<String, String> COUNTED =
      Map.of("populations/0/kind", "sample", "populations/0/counts/0/unit", "participant");
  private static final String SHARE = "populations/0/counts/0/breakdowns/0/members/0/";
  private static final Map<String, String> WOMEN =
      Map.of(
          "populations/0/kind",
          "sample",
          "populations/0/counts/0/unit",
          "participant",
          "populations/0/counts/0/breakdowns/0/axis",
          "sex-or-gender",
          SHARE + "unit",
          "participant",
          SHARE + "categories",
          "{label: women}");
  private static final Map<String, String> AGE =
      Map.of("populations/0/kind", "sample", "populations/0/characteristics/0/axis", "age");
  private static final String EFFECT = "findings/0/effects/0/";

  /** In the order in which they are tried on a column; each is used once. */
  static final List<Proposal> ALL =
      List.of(
          text(
              "title|article title|document title|primary title|study title|titel|titre|titulo|título",
              "title"),
          text("abstract|abstract note|resumen|resumo|zusammenfassung", "abstract"),
          people(
              "authors?|au|author full names|author names?|authors? list|first authors?|autor(es)?|autoren"),
          dated(
              "(publication |pub |issue )?(year|date)|year of publication|date published|published|py|jahr|año|ano|année"),
          identifier("doi|doi link|digital object identifier", "doi"),
          identifier("pmid|pubmed id|pubmed", "pmid"),
          identifier("pmcid|pmc id|pmc", "pmcid"),
          text(
              "journal( title| name)?|source title|publication title|secondary title|journal book|container title|revista|zeitschrift",
              "container/title"),
          text("issn", "container/issn", "otherwise: aside"),
          text("volume|vol", "volume"),
          text("issue|issue number", "issue"),
          new Proposal(
              Pattern.compile("pages?|page range"),
              false,
              false,
              List.of("pageStart", "pageEnd"),
              List.of("split: \"-\""),
              NONE),
          text("start page|page start|first page", "pageStart"),
          text("end page|page end|last page", "pageEnd"),
          split("keywords?|author keywords|palabras clave|palavras chave|schlagwörter", "keywords"),
          split(
              "languages?|language of original document|idioma|sprache",
              "languages",
              "otherwise: aside"),
          study("study|study id|study label|study name|trial|short name", "shortName"),
          number(
              "n|sample size|n total|total n|n participants|participants n|number of participants|no of participants|samplesize|sample n",
              "populations/0/counts/0/value",
              COUNTED),
          number(
              "n randomi[sz]ed( total)?|randomi[sz]ed n|n rand",
              "populations/0/counts/0/value",
              staged("randomised")),
          number("n analy[sz]ed|analy[sz]ed n", "populations/0/counts/0/value", staged("analysed")),
          number(
              "(mean age|age mean|age|meanage|average age|alter)( sd)?( in)?( years)?",
              "populations/0/characteristics/0/mean",
              AGE),
          number("(sd age|age sd)( years)?", "populations/0/characteristics/0/sd", AGE),
          number(
              "(percent(age)?|perc|pct|prop(ortion)?|share|%)( of)? ?(women|females?)|(women|females?)( %| percent(age)?)?|propwomen|percwomen",
              SHARE + "proportion", WOMEN),
          study(
              "population|participants|sample|target group|who",
              "populations/0/label",
              Map.of("populations/0/kind", "sample")),
          split(
                  "conditions?|diagnos[ei]s|disorders?|mental health condition|diagnóstico|diagnose",
                  "conditions",
                  "otherwise: keep")
              .onlyStudy(),
          split(
                  "(study )?designs?|study type|type of study|methodology",
                  "designs",
                  "otherwise: keep")
              .onlyStudy(),
          split("country|countries|location|place|land|país|pais", "settings/0/places").onlyStudy(),
          study(
              "settings?|care settings?|type of setting",
              "settings/0/careSettings",
              NONE,
              "otherwise: keep"),
          study(
              "interventions?|treatment|experimental( group)?|intervention group|condition arm ?1|arm ?1",
              "interventions/0/label"),
          study(
              "comparators?|controls?|control group|comparison( group)?|condition arm ?2|arm ?2",
              "comparators/0/label"),
          study("outcomes?|outcome measures?|outcome domain|primary outcomes?", "outcomes/0/label"),
          study("instruments?|scale|measure|questionnaire|tool", "outcomes/0/instrument"),
          study("time ?points?|follow up|time", "outcomes/0/timepoint"),
          number("hedges ?g|g", EFFECT + "value", effect("hedges-g")),
          number("cohens? ?d|d", EFFECT + "value", effect("cohens-d")),
          number(
              "smd|standardi[sz]ed mean difference|effect size|es",
              EFFECT + "value",
              effect("standardised-mean-difference")),
          number("odds ratio|or", EFFECT + "value", effect("odds-ratio")),
          number("risk ratio|relative risk|rr", EFFECT + "value", effect("risk-ratio")),
          number("ri|r|correlation", EFFECT + "value", effect("correlation")),
          number(
              "se|standard error|g se|se g|d se|smd se|hedges ?g se",
              EFFECT + "standardError",
              NONE),
          number(
              "(95 ?%? )?ci lower|lower ci|ci low|lower|ll|ci l|lower limit",
              EFFECT + "lower", NONE),
          number(
              "(95 ?%? )?ci upper|upper ci|ci high|upper|ul|ci u|upper limit",
              EFFECT + "upper", NONE),
          number("p|p value|pvalue", EFFECT + "p", NONE),
          study(
              "trial registration|registrations?|registry( number| id)?|nct( id| number)?|trial id|prospero( id)?",
              "registrations"),
          split("funders?|funding( source)?|sponsor", "funding/0/funder").onlyStudy(),
          study("aims?|objectives?|purpose|research question|ziel|objetivos?", "aims"),
          study(
              "findings?|(main |key )?results|main findings|themes?|barriers?|conclusions?",
              "findings/0/text",
              Map.of("findings/0/kind", "finding")),
          study("limitations?", "limitations"),
          study("(summary|lay summary|plain language summary)", "summary"));

  private static Proposal text(String names, String path, String... words) {
    return new Proposal(Pattern.compile(names), false, false, List.of(path), List.of(words), NONE);
  }

  private static Proposal split(String names, String path, String... words) {
    List<String> all = new java.util.ArrayList<>(List.of("split"));
    all.addAll(List.of(words));
    return new Proposal(Pattern.compile(names), false, false, List.of(path), all, NONE);
  }

  private static Proposal people(String names) {
    return split(names, "contributors/person", "with: {roles: author}");
  }

  private static Proposal dated(String names) {
    return text(names, "issued", "date");
  }

  private static Proposal identifier(String names, String scheme) {
    return text(names, "identifiers", "identifier: " + scheme);
  }

  private static Proposal study(String names, String path) {
    return study(names, path, NONE);
  }

  private static Proposal study(
      String names, String path, Map<String, String> constants, String... words) {
    return new Proposal(
        Pattern.compile(names), true, false, List.of(path), List.of(words), constants);
  }

  private static Proposal number(String names, String path, Map<String, String> constants) {
    return new Proposal(
        Pattern.compile(names), true, true, List.of(path), List.of("number"), constants);
  }

  private static Map<String, String> staged(String stage) {
    return Map.of(
        "populations/0/kind", "sample",
        "populations/0/counts/0/unit", "participant",
        "populations/0/counts/0/stage", stage);
  }

  private static Map<String, String> effect(String measure) {
    return Map.of("findings/0/kind", "effect-estimate", "findings/0/effects/0/measure", measure);
  }

  private Proposal onlyStudy() {
    return new Proposal(names, true, numeric, paths, words, constants);
  }

  /** Whether a name, in small letters with blanks between words, is one of these. */
  boolean fits(String name) {
    return names.matcher(name).matches();
  }
}
