package org.mindlinked.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import scala.Tuple2;

/**
 * The records of a run that occur twice, as one machine would find them that reads part after part.
 * The keys are brought together by sorting them, so that no task holds more than two at a time, and
 * only the first repeats come to the driver.
 *
 * @param byIri the first repeats of an IRI
 * @param countByIri how many there are
 * @param byIdentifier the first repeats of an identifier by records whose IRI is new
 * @param countByIdentifier how many there are
 * @param warned how many records there is no other warning of
 * @param words the lines of the records that repeat something
 */
record Repeats(
    List<Repeat> byIri,
    long countByIri,
    List<Repeat> byIdentifier,
    long countByIdentifier,
    long warned,
    Map<Sighting, KeyLine> words) {
  static final Repeats NONE = new Repeats(List.of(), 0, List.of(), 0, 0, Map.of());

  private static final int TOLD = DiagnosticReport.DEFAULT_KEPT_PER_CODE;

  /**
   * Looks for them.
   *
   * @param keys the files of keys, as a pattern
   * @param tasks how many tasks share the work
   */
  static Repeats of(JavaSparkContext spark, String keys, int tasks) {
    JavaRDD<KeyLine> lines = spark.textFile(keys, 1).coalesce(tasks).map(KeyLine::parse);
    JavaRDD<Repeat> all = kept(repeats(lines.map(KeyLine::sighting), tasks));
    if (all.count() == 0) {
      return NONE;
    }
    JavaRDD<Repeat> byIri = all.filter(repeat -> repeat.seen().ofIri());
    // Of a record whose IRI was met before, the identifiers say nothing new.
    JavaRDD<Sighting> others =
        all.filter(repeat -> !repeat.seen().ofIri())
            .flatMap(repeat -> List.of(repeat.first(), repeat.seen()).iterator())
            .keyBy(Sighting::place)
            .subtractByKey(byIri.keyBy(repeat -> repeat.seen().place()))
            .values();
    JavaRDD<Repeat> byIdentifier = kept(repeats(others, tasks));
    long warned =
        byIri
            .union(byIdentifier)
            .map(Repeat::seen)
            .filter(seen -> !seen.warned())
            .map(Sighting::place)
            .distinct()
            .count();
    List<Repeat> firstByIri = byIri.takeOrdered(TOLD);
    List<Repeat> firstByIdentifier = byIdentifier.takeOrdered(TOLD);
    return new Repeats(
        firstByIri,
        byIri.count(),
        firstByIdentifier,
        byIdentifier.count(),
        warned,
        words(lines, firstByIri, firstByIdentifier));
  }

  private static <T> JavaRDD<T> kept(JavaRDD<T> many) {
    return many.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static JavaRDD<Repeat> repeats(JavaRDD<Sighting> sightings, int tasks) {
    return sightings
        .mapToPair(sighting -> new Tuple2<>(sighting, true))
        .repartitionAndSortWithinPartitions(new ByFingerprint(tasks))
        .mapPartitions(Runs::new);
  }

  private static Map<Sighting, KeyLine> words(
      JavaRDD<KeyLine> lines, List<Repeat> some, List<Repeat> others) {
    List<Repeat> told = new ArrayList<>(some);
    told.addAll(others);
    Set<Sighting> wanted = Set.copyOf(told.stream().map(Repeat::seen).toList());
    Map<Sighting, KeyLine> words = new HashMap<>();
    lines
        .filter(line -> wanted.contains(line.sighting()))
        .collect()
        .forEach(line -> words.put(line.sighting(), line));
    return Collections.unmodifiableMap(words);
  }

  /** Brings equal keys to one task. */
  private static final class ByFingerprint extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int tasks;

    ByFingerprint(int tasks) {
      this.tasks = tasks;
    }

    @Override
    public int numPartitions() {
      return tasks;
    }

    @Override
    public int getPartition(Object key) {
      return (int) Math.floorMod(((Sighting) key).fingerprint(), (long) tasks);
    }
  }

  /** Goes through sorted sightings, and gives those that repeat an earlier record's. */
  private static final class Runs implements Iterator<Repeat> {
    private final Iterator<Tuple2<Sighting, Boolean>> sorted;
    private @Nullable Sighting first;
    private @Nullable Repeat next;

    Runs(Iterator<Tuple2<Sighting, Boolean>> sorted) {
      this.sorted = sorted;
    }

    @Override
    public boolean hasNext() {
      while (next == null && sorted.hasNext()) {
        Sighting seen = sorted.next()._1();
        if (first == null || first.fingerprint() != seen.fingerprint()) {
          first = seen;
        } else if (first.place() != seen.place()) {
          next = new Repeat(seen, first);
        }
      }
      return next != null;
    }

    @Override
    public Repeat next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Repeat given = next;
      next = null;
      return given;
    }
  }
}
