package org.mindlinked.server.find;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.store.EvidenceStore;

/**
 * The studies of a store as they were when it was made: title, year, and which have which value of
 * a facet, narrower values counted with their wider ones. A study's number, from 0, is its place in
 * the list of all: latest year first, within a year by title, those without a year last. Immutable;
 * safe for all threads.
 */
public final class StudyIndex implements AutoCloseable {
  private static final int NO_YEAR = Integer.MIN_VALUE;

  private final PackedTexts iris;
  private final PackedTexts titles;
  private final int[] years;
  private final long publications;
  private final Map<Facet, List<FacetValue>> values;
  private final Map<Facet, Map<String, FacetValue>> byKey = new EnumMap<>(Facet.class);
  private final int[] byIri;
  private Optional<StudyTexts> texts = Optional.empty();
  private Optional<Catalogue> header = Optional.empty();

  StudyIndex(
      PackedTexts iris,
      PackedTexts titles,
      int[] years,
      int[] byIri,
      long publications,
      Map<Facet, List<FacetValue>> values) {
    this.iris = iris;
    this.titles = titles;
    this.years = years;
    this.byIri = byIri;
    this.publications = publications;
    this.values = values;
    values.forEach(
        (facet, all) -> {
          Map<String, FacetValue> keys = new HashMap<>();
          all.forEach(value -> keys.put(value.key(), value));
          byKey.put(facet, keys);
        });
  }

  /** Reads a store once. */
  public static StudyIndex of(EvidenceStore store) {
    return of(store, () -> false);
  }

  /**
   * Reads a store once.
   *
   * @param given up as soon as it says so
   * @throws java.util.concurrent.CancellationException if it was given up
   */
  static StudyIndex of(EvidenceStore store, BooleanSupplier given) {
    JenaSystem.init();
    requireNonNull(store, "store");
    StudyIndex index = store.read(data -> new IndexBuilder(data, given).build());
    index.texts =
        StudyTexts.open(store.dataset(), iri -> index.numberOf(iri).orElse(StudyTexts.NONE));
    try (RecordSource records = store.records()) {
      index.header = records.header();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return index;
  }

  /** The texts of the store; nothing if they are not indexed. */
  Optional<StudyTexts> texts() {
    return texts;
  }

  /** The header of the catalogue in the store, if there is one and not several. */
  public Optional<Catalogue> header() {
    return header;
  }

  @Override
  public void close() throws IOException {
    if (texts.isPresent()) {
      texts.get().close();
    }
  }

  /** How many studies there are. */
  public int size() {
    return years.length;
  }

  /** How many publications there are without a study. */
  public long publications() {
    return publications;
  }

  /** The IRI of a study. */
  public String iri(int study) {
    return iris.get(study);
  }

  /**
   * Its title, else that of its first report, else the word it is known by, else the beginning of
   * its summary, else its IRI.
   */
  public String title(int study) {
    return titles.get(study);
  }

  /** The year of its first report; absent where none is dated. */
  public OptionalInt year(int study) {
    return years[study] == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(years[study]);
  }

  /** The number of the study of that IRI; nothing if it is not here. */
  public OptionalInt numberOf(String iri) {
    int low = 0;
    int high = byIri.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = iris.get(byIri[middle]).compareTo(iri);
      if (order == 0) {
        return OptionalInt.of(byIri[middle]);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** All studies; the caller's own. */
  public BitSet all() {
    BitSet all = new BitSet(size());
    all.set(0, size());
    return all;
  }

  /**
   * The values that studies have: terms in the order of their scheme, then others by label, then
   * what is not stated.
   */
  public List<FacetValue> values(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** The values that a study states itself, in words; empty if it states none. */
  public String stated(Facet facet, int study) {
    return values(facet).stream()
        .filter(value -> !value.isNotStated() && value.stated().contains(study))
        .map(FacetValue::label)
        .collect(Collectors.joining("; "));
  }

  /** The value of that key, if a study has it. */
  public Optional<FacetValue> value(Facet facet, String key) {
    return Optional.ofNullable(byKey.getOrDefault(facet, Map.of()).get(key));
  }

  /** The value that is that concept, of whichever facet, if a study has it. */
  public Optional<FacetValue> concept(String iri) {
    return values.values().stream()
        .flatMap(List::stream)
        .filter(value -> value.iri().filter(iri::equals).isPresent())
        .findFirst();
  }

  /** The studies of these years, both included. */
  public BitSet between(@Nullable Integer since, @Nullable Integer until) {
    if (since == null && until == null) {
      return all();
    }
    BitSet found = new BitSet(size());
    for (int study = 0; study < years.length; study++) {
      int year = years[study];
      if (year != NO_YEAR && (since == null || year >= since) && (until == null || year <= until)) {
        found.set(study);
      }
    }
    return found;
  }

  /** How many of those studies there are of each year that any has. */
  public SortedMap<Integer, Integer> years(BitSet studies) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int study = studies.nextSetBit(0); study >= 0; study = studies.nextSetBit(study + 1)) {
      if (years[study] != NO_YEAR) {
        counts.merge(years[study], 1, Integer::sum);
      }
    }
    return counts;
  }

  /** What it takes in memory, nearly. */
  public long bytes() {
    long sets = values.values().stream().flatMap(List::stream).mapToLong(FacetValue::bytes).sum();
    return iris.bytes()
        + titles.bytes()
        + 8L * years.length
        + sets
        + texts.map(StudyTexts::bytes).orElse(0L);
  }

  static int yearOr(@Nullable Integer year) {
    return year == null ? NO_YEAR : year;
  }
}
