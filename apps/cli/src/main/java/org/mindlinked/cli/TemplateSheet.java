package org.mindlinked.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/**
 * A sheet of the workbook into which studies are typed. Its names are those that the ready mapping
 * {@code template} knows.
 *
 * @param name what it is called
 * @param meaning what one of its rows is
 * @param columns its columns
 * @param examples rows of a study that is made up
 */
record TemplateSheet(
    String name, String meaning, List<Column> columns, List<Map<String, String>> examples) {
  /**
   * A column.
   *
   * @param meaning what to type
   * @param field the field whose words can be chosen, if it is one of words
   * @param many whether several words can stand in a cell
   */
  record Column(String name, String meaning, @Nullable Field<?> field, boolean many) {
    /** The words that can be chosen, with what they mean; empty if anything can be typed. */
    List<Word> words() {
      if (field == null) {
        return List.of();
      }
      if (field.scheme().isPresent()) {
        return field.scheme().get().terms().stream()
            .map(term -> new Word(term.label().orElseThrow().any(), term.definition().orElse("")))
            .toList();
      }
      return field.codes().entrySet().stream()
          .map(code -> new Word(code.getKey(), code.getValue().definition()))
          .toList();
    }

    /** What list the words are from: columns with the same words share it. */
    Optional<String> list() {
      if (words().isEmpty() || field == null) {
        return Optional.empty();
      }
      return Optional.of(field.scheme().map(scheme -> scheme.name()).orElse(field.name()));
    }
  }

  /** A word that can be chosen. */
  record Word(String word, String meaning) {}

  private static Column text(String name, String meaning) {
    return new Column(name, meaning, null, false);
  }

  private static Column words(String name, String meaning, NodeType<?> type, String field) {
    Field<?> found = type.field(field);
    boolean many = found != null && found.cardinality() == Cardinality.SET;
    return new Column(name, meaning, found, many);
  }

  /** Words of which each makes a node of its own. */
  private static Column each(String name, String meaning, NodeType<?> type, String field) {
    return new Column(name, meaning, type.field(field), true);
  }

  private static final String KEY =
      "which study: what stands in the column study of the sheet studies";

  /** All sheets, in order. */
  static List<TemplateSheet> all() {
    return List.of(
        studies(), populations(), counts(), settings(), findings(), involvement(), reports());
  }

  private static TemplateSheet studies() {
    return new TemplateSheet(
        "studies",
        "a row is a study",
        List.of(
            text("study", "a short name that tells the study from all others, such as Roe 2021"),
            text("title", "the title of the study, or of its main report"),
            text("summary", "a summary in your own words"),
            words("design", "how the study was done", ModelTypes.STUDY, "designs"),
            words("condition", "the conditions it is about", ModelTypes.STUDY, "conditions"),
            text("aim", "what it wanted to find out"),
            words("framework", "frameworks it used", ModelTypes.STUDY, "frameworks"),
            each(
                "data collection", "how data were collected", ModelTypes.DATA_COLLECTION, "method"),
            each("analysis", "how data were analysed", ModelTypes.ANALYSIS, "method"),
            text("intervention", "what was tried or studied; several between semicolons"),
            text("comparator", "what it was compared with; several between semicolons"),
            text("outcome", "what was measured; several between semicolons"),
            text("registration", "numbers of registers, such as NCT01234567 or CRD42020123456"),
            text("funder", "who paid; several between semicolons"),
            text("limitation", "limitations that the report names"),
            text(
                "findings complete",
                "yes if all findings of the report are in the sheet findings, else no"),
            text("note", "anything a later reader should know")),
        List.of(
            Map.ofEntries(
                Map.entry("study", "Roe 2021"),
                Map.entry("title", "A night line for carers: interviews with callers and staff"),
                Map.entry("design", "qualitative study"),
                Map.entry("condition", "depression"),
                Map.entry("aim", "To find out what callers and staff think of the night line."),
                Map.entry("data collection", "semi-structured interview"),
                Map.entry("analysis", "thematic analysis"),
                Map.entry("intervention", "night line"),
                Map.entry("funder", "Example Trust"),
                Map.entry("limitation", "Only people who had called were asked."),
                Map.entry("findings complete", "no"))));
  }

  private static TemplateSheet populations() {
    return new TemplateSheet(
        "populations",
        "a row is a group of people in a study",
        List.of(
            text("study", KEY),
            text("population", "a name for the group that the sheets counts and findings can use"),
            words(
                "kind",
                "whether they were meant, studied, or served",
                ModelTypes.POPULATION,
                "kind"),
            words("role", "who they are", ModelTypes.POPULATION, "roles"),
            words("condition", "conditions that they have", ModelTypes.POPULATION, "conditions"),
            text("eligibility", "who could take part"),
            text("recruitment", "how they were found"),
            text("mean age", "in years"),
            text("sd age", "standard deviation of the age in years"),
            text("youngest", "the least age in years"),
            text("oldest", "the greatest age in years")),
        List.of(
            Map.of(
                "study",
                "Roe 2021",
                "population",
                "callers",
                "kind",
                "sample",
                "role",
                "carer",
                "mean age",
                "51.5",
                "recruitment",
                "Through the line itself."),
            Map.of("study", "Roe 2021", "population", "staff", "kind", "sample", "role", "staff")));
  }

  private static TemplateSheet counts() {
    return new TemplateSheet(
        "counts",
        "a row is a number of people or things in a group",
        List.of(
            text("study", KEY),
            text("population", "which group: its name in the sheet populations"),
            text("value", "the number; or least and most, where only those are known"),
            text("least", "at least so many"),
            text("most", "at most so many"),
            words("unit", "what is counted", ModelTypes.COUNT, "unit"),
            words("stage", "when they were counted", ModelTypes.COUNT, "stage"),
            text(
                "category",
                "which part of the group, such as women; empty for all; several between semicolons"),
            text("approximate", "yes if the report says about"),
            text("as printed", "the words of the report")),
        List.of(
            Map.of(
                "study",
                "Roe 2021",
                "population",
                "callers",
                "value",
                "14",
                "unit",
                "participant",
                "stage",
                "analysed"),
            Map.of(
                "study",
                "Roe 2021",
                "population",
                "callers",
                "value",
                "11",
                "unit",
                "participant",
                "stage",
                "analysed",
                "category",
                "women"),
            Map.of(
                "study",
                "Roe 2021",
                "population",
                "staff",
                "value",
                "5",
                "unit",
                "participant",
                "stage",
                "analysed",
                "as printed",
                "five")));
  }

  private static TemplateSheet settings() {
    return new TemplateSheet(
        "settings",
        "a row is a place or service where a study was done",
        List.of(
            text("study", KEY),
            text("setting", "the words of the report"),
            words("care setting", "what kind of service", ModelTypes.SETTING, "careSettings"),
            words("delivery", "how care reached people", ModelTypes.SETTING, "deliveryModes"),
            text("place", "countries, regions, towns; several between semicolons"),
            text("context", "what else was so at the time, such as COVID-19 pandemic"),
            text("organisation", "by name; several between semicolons")),
        List.of(
            Map.of(
                "study",
                "Roe 2021",
                "setting",
                "a charity's telephone line at night",
                "care setting",
                "voluntary sector",
                "delivery",
                "telephone",
                "place",
                "Ireland")));
  }

  private static TemplateSheet findings() {
    return new TemplateSheet(
        "findings",
        "a row is a theme, barrier, effect or other finding",
        List.of(
            text("study", KEY),
            words("kind", "what kind of finding", ModelTypes.FINDING, "kind"),
            text("label", "a name of a few words; needed if there is no text"),
            text("text", "what was found, in a sentence"),
            text("about", "what it is about: terms of the sheet definitions"),
            words("perspective", "who says so", ModelTypes.FINDING, "perspective"),
            text("population", "in which group: its name in the sheet populations"),
            words("direction", "of an effect", ModelTypes.FINDING, "direction"),
            words("certainty", "how sure the report is", ModelTypes.FINDING, "hedge"),
            text("context", "of a chain of context, mechanism and outcome"),
            text("mechanism", "of such a chain"),
            text("outcome", "of such a chain"),
            words("measure", "of an effect with a number", ModelTypes.EFFECT_ESTIMATE, "measure"),
            text("value", "of the effect"),
            text("lower", "end of its confidence interval"),
            text("upper", "end of its confidence interval"),
            text("p", "value")),
        List.of(
            Map.of(
                "study",
                "Roe 2021",
                "kind",
                "theme",
                "label",
                "somebody awake",
                "text",
                "Knowing that somebody is awake helped callers through the night.",
                "perspective",
                "carer",
                "population",
                "callers"),
            Map.of(
                "study",
                "Roe 2021",
                "kind",
                "barrier",
                "label",
                "waiting",
                "text",
                "Callers who waited long did not call again.",
                "certainty",
                "probably")));
  }

  private static TemplateSheet involvement() {
    return new TemplateSheet(
        "involvement",
        "a row is a way in which patients and the public took part in the research",
        List.of(
            text("study", KEY),
            words("level", "how far it went", ModelTypes.INVOLVEMENT, "level"),
            words("stage", "in which parts of the research", ModelTypes.INVOLVEMENT, "stages"),
            words("role", "who was involved", ModelTypes.INVOLVEMENT, "roles"),
            text("people", "how many"),
            words("framework", "frameworks used for it", ModelTypes.INVOLVEMENT, "frameworks"),
            text("aim", "what it was for"),
            text("method", "what was done"),
            text("results", "what came of it"),
            text("influence", "what it changed in the study"),
            text("reflection", "what was learnt about involvement"),
            text("description", "anything else")),
        List.of(
            Map.of(
                "study",
                "Roe 2021",
                "level",
                "collaboration",
                "stage",
                "design; analysis",
                "role",
                "carer",
                "people",
                "3",
                "influence",
                "They asked for interviews in the evening.")));
  }

  private static TemplateSheet reports() {
    return new TemplateSheet(
        "reports",
        "a row is a paper, protocol or web page that reports a study",
        List.of(
            text("study", KEY),
            words("role", "of the report", ModelTypes.REPORT, "role"),
            text("title", "of the report"),
            text("authors", "between semicolons, such as Roe C; Doe J"),
            text("issued", "a year, 2021-03 or 2021-03-14"),
            words("type", "what kind of publication", ModelTypes.PUBLICATION, "publicationType"),
            text("journal", "the journal or book that it stands in"),
            text("volume", ""),
            text("issue", ""),
            text("pages", "such as 12-19"),
            text("doi", "such as 10.1234/abc"),
            text("pmid", "the number in PubMed"),
            text("abstract", "as printed"),
            text("language", "en, es, pt, … or its name")),
        List.of(
            Map.ofEntries(
                Map.entry("study", "Roe 2021"),
                Map.entry("role", "primary"),
                Map.entry("title", "A night line for carers: interviews with callers and staff"),
                Map.entry("authors", "Roe C; Doe J"),
                Map.entry("issued", "2021-03"),
                Map.entry("type", "journal article"),
                Map.entry("journal", "Journal of Made-up Examples"),
                Map.entry("volume", "3"),
                Map.entry("pages", "12-19"),
                Map.entry("language", "en"))));
  }
}
