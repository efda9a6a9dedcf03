package org.mindlinked.spark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/**
 * How many records there are of each design, care setting, role and year. A study that is of two
 * designs is counted in both. Bounded: beyond {@value #MOST} different values further ones are
 * counted as others.
 */
final class CatalogueCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 10_000;
  private static final String OTHERS = "(others)";

  private final TreeMap<String, Long> designs = new TreeMap<>();
  private final TreeMap<String, Long> settings = new TreeMap<>();
  private final TreeMap<String, Long> roles = new TreeMap<>();
  private final TreeMap<String, Long> years = new TreeMap<>();
  private long studies;
  private long publications;

  void add(EvidenceRecord record) {
    if (record instanceof Study study) {
      studies++;
      study.designs().stream()
          .map(CatalogueCounts::word)
          .distinct()
          .forEach(word -> add(designs, word, 1));
      study.settings().stream()
          .flatMap(setting -> setting.careSettings().stream())
          .map(CatalogueCounts::word)
          .distinct()
          .forEach(word -> add(settings, word, 1));
      study.populations().stream()
          .flatMap(population -> population.roles().stream())
          .map(CatalogueCounts::word)
          .distinct()
          .forEach(word -> add(roles, word, 1));
      study.reports().stream()
          .flatMap(report -> report.publication().issued().stream())
          .min(Comparator.naturalOrder())
          .ifPresent(issued -> add(years, Integer.toString(issued.year()), 1));
    } else if (record instanceof Publication publication) {
      publications++;
      publication.issued().ifPresent(issued -> add(years, Integer.toString(issued.year()), 1));
    }
  }

  void addAll(CatalogueCounts other) {
    studies += other.studies;
    publications += other.publications;
    other.designs.forEach((word, count) -> add(designs, word, count));
    other.settings.forEach((word, count) -> add(settings, word, count));
    other.roles.forEach((word, count) -> add(roles, word, count));
    other.years.forEach((word, count) -> add(years, word, count));
  }

  private static void add(Map<String, Long> table, String word, long count) {
    String key = table.size() < MOST || table.containsKey(word) ? word : OTHERS;
    table.merge(key, count, Long::sum);
  }

  private static String word(Concept concept) {
    return concept
        .notation()
        .or(() -> concept.label().map(Text::any))
        .or(() -> concept.iri().map(Object::toString))
        .orElse("?");
  }

  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("studies", studies);
    json.writeNumberField("publications", publications);
    table(json, "designs", designs);
    table(json, "careSettings", settings);
    table(json, "roles", roles);
    table(json, "years", years);
    json.writeEndObject();
  }

  private static void table(JsonGenerator json, String name, Map<String, Long> table)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> each : table.entrySet()) {
      json.writeNumberField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
  }
}
