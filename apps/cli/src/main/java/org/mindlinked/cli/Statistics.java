package org.mindlinked.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/**
 * What is in a catalogue: records by design, care setting, role, country and year, and what was
 * counted. Numbers of different counts are never added up: the same people may stand behind two of
 * them.
 */
final class Statistics {
  private static final int MOST_ROWS = 100_000;

  private long studies;
  private long publications;
  private final SortedMap<String, Long> designs = new TreeMap<>();
  private final SortedMap<String, Long> settings = new TreeMap<>();
  private final SortedMap<String, Long> roles = new TreeMap<>();
  private final SortedMap<String, Long> countries = new TreeMap<>();
  private final SortedMap<String, Long> years = new TreeMap<>();
  private final SortedMap<String, Long> types = new TreeMap<>();
  private final SortedMap<String, Long> languages = new TreeMap<>();
  private long withDoi;
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear = Integer.MIN_VALUE;
  private final SortedMap<String, Range> units = new TreeMap<>();

  /** How often a unit was counted, and between which numbers. */
  private static final class Range {
    private long counts;
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;

    void add(Count count) {
      counts++;
      count.value().ifPresent(this::see);
      count.min().ifPresent(this::see);
      count.max().ifPresent(this::see);
    }

    private void see(long number) {
      smallest = Math.min(smallest, number);
      largest = Math.max(largest, number);
    }

    String inWords() {
      String often = counts == 1 ? "once" : counts + " times";
      if (smallest > largest) {
        return often;
      }
      return often
          + (smallest == largest
              ? ": " + number(smallest)
              : ": from " + number(smallest) + " to " + number(largest));
    }
  }

  void add(EvidenceRecord record) {
    if (record instanceof Study study) {
      studies++;
      add(study);
    } else if (record instanceof Publication publication) {
      publications++;
      add(publication);
    }
  }

  private void add(Publication publication) {
    publication.issued().ifPresent(this::year);
    publication.publicationType().ifPresent(type -> one(types, word(type)));
    publication.languages().forEach(language -> one(languages, language));
    if (publication.identifiers().stream()
        .anyMatch(identifier -> identifier.scheme() == IdentifierScheme.DOI)) {
      withDoi++;
    }
  }

  private void add(Study study) {
    study.designs().forEach(design -> one(designs, word(design)));
    study.settings().stream()
        .flatMap(setting -> setting.careSettings().stream())
        .distinct()
        .forEach((CareSetting setting) -> one(settings, word(setting)));
    study.populations().stream()
        .flatMap(population -> population.roles().stream())
        .distinct()
        .forEach(role -> one(roles, word(role)));
    study.settings().stream()
        .flatMap(setting -> setting.places().stream())
        .map(Statistics::country)
        .distinct()
        .forEach(country -> one(countries, country));
    study.reports().stream()
        .flatMap(report -> report.publication().issued().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(this::year);
    study.populations().forEach(this::population);
    study.settings().stream().map(Setting::counts).forEach(this::counts);
    study.dataCollections().stream().map(DataCollection::counts).forEach(this::counts);
    study.review().ifPresent(review -> counts(review.flow()));
    study.involvement().forEach(involvement -> counts(involvement.counts()));
  }

  private void population(Population population) {
    counts(population.counts());
    population.parts().forEach(this::population);
  }

  private void counts(List<Count> counts) {
    for (Count count : counts) {
      if (units.size() < MOST_ROWS || units.containsKey(word(count.unit()))) {
        units.computeIfAbsent(word(count.unit()), unit -> new Range()).add(count);
      }
    }
  }

  private void year(PartialDate issued) {
    firstYear = Math.min(firstYear, issued.year());
    lastYear = Math.max(lastYear, issued.year());
    one(years, Integer.toString(issued.year()));
  }

  /** A catalogue with a million different labels must not fill the memory. */
  private static void one(Map<String, Long> table, String key) {
    if (table.size() < MOST_ROWS || table.containsKey(key)) {
      table.merge(key, 1L, Long::sum);
    }
  }

  private static String word(Concept concept) {
    return concept
        .notation()
        .or(() -> concept.label().map(Text::any))
        .or(() -> concept.iri().map(Object::toString))
        .orElse("?");
  }

  private static String country(Place place) {
    return place
        .code()
        .map(code -> code.length() > 2 ? code.substring(0, 2) : code)
        .or(() -> place.name().map(Text::any))
        .orElse("?");
  }

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s %s, %s %s%n",
        number(studies),
        studies == 1 ? "study" : "studies",
        number(publications),
        publications == 1 ? "publication" : "publications");
    if (publications > 0) {
      out.printf(Locale.ROOT, "%s of the publications with a DOI%n", number(withDoi));
    }
    if (firstYear <= lastYear) {
      out.println(
          "published "
              + (firstYear == lastYear ? "in " + firstYear : firstYear + " to " + lastYear));
    }
    table(out, "Publications by type", types);
    table(out, "Publications by language", languages);
    table(out, "Studies by design", designs);
    table(out, "Studies by care setting", settings);
    table(out, "Studies by role of the people", roles);
    table(out, "Studies by country", countries);
    table(out, "Records by year of publication", years);
    if (!units.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%nWhat was counted (never added up: the same people may be counted twice)%n");
      units.forEach(
          (unit, range) -> out.printf(Locale.ROOT, "  %-32s %s%n", unit, range.inWords()));
    }
  }

  private static void table(PrintStream out, String title, SortedMap<String, Long> table) {
    if (table.isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "%n%s%n", title);
    table.forEach((key, records) -> out.printf(Locale.ROOT, "  %-32s %s%n", key, number(records)));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
