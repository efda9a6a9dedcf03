package org.mindlinked.houserules.concepts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.Text;

/** Writes the matches of all concepts as an SSSOM table, one match a line. */
public final class ConceptMatches {
  /** Where the file is kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/concepts.sssom.tsv";

  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "mapping_justification",
          "object_source_version",
          "comment");

  private ConceptMatches() {}

  /** The file as text. */
  public static String document() throws IOException {
    Map<String, String> labels = labels();
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("mlk", Mindlinked.NAMESPACE);
    prefixes.put("semapv", "https://w3id.org/semapv/vocab/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    StringBuilder rows = new StringBuilder();
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        for (ConceptMatch match : scheme.matches(term)) {
          row(term, match, labels.getOrDefault(match.curie(), ""), rows);
          ConceptTurtle.declare(match, prefixes);
        }
      }
    }
    return head(prefixes) + String.join("\t", COLUMNS) + "\n" + rows;
  }

  private static String head(Map<String, String> prefixes) {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("mapping_set_id", "https://w3id.org/mindlinked/concepts.sssom.tsv");
    set.put("mapping_set_title", "Concepts of Mindlinked and those of other terminologies");
    set.put("license", "https://www.apache.org/licenses/LICENSE-2.0");
    StringBuilder head = new StringBuilder();
    set.forEach(
        (key, value) -> head.append('#').append(key).append(": \"").append(value).append("\"\n"));
    head.append("#curie_map:\n");
    prefixes.forEach(
        (prefix, namespace) ->
            head.append("#  ").append(prefix).append(": \"").append(namespace).append("\"\n"));
    return head.toString();
  }

  private static void row(Concept term, ConceptMatch match, String label, StringBuilder rows) {
    boolean own = match.evidence() == ConceptMatch.Evidence.OWN_SOURCE;
    rows.append(ConceptTurtle.own(term.iri().orElseThrow()));
    rows.append('\t').append(english(term.label().orElseThrow()));
    rows.append('\t').append(ConceptTurtle.property(match.kind()));
    rows.append('\t').append(match.curie());
    rows.append('\t').append(label);
    rows.append("\tsemapv:ManualMappingCuration");
    rows.append('\t').append(!label.isEmpty() ? "2015" : "");
    rows.append('\t').append(own ? "V1: read in its own source" : "V2: seen in a secondary copy");
    rows.append('\n');
  }

  private static String english(Text label) {
    StringBuilder english = new StringBuilder();
    label.forEachTranslation((tag, words) -> english.append(tag.equals("en") ? words : ""));
    return english.toString();
  }

  /** The headings of MeSH, 2015, by CURIE: those that we match. */
  static Map<String, String> labels() throws IOException {
    Map<String, String> labels = new HashMap<>();
    try (InputStream in = ConceptMatches.class.getResourceAsStream("mesh-2015-labels.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table of MeSH headings is missing");
      }
      for (String line : new String(in.readAllBytes(), UTF_8).lines().skip(1).toList()) {
        int tab = line.indexOf('\t');
        labels.put("mesh:" + line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return labels;
  }
}
