package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * Finds records that occur twice in a run: with one IRI, or, of one type, with one {@linkplain
 * org.mindlinked.model.Identifier#strong strong} identifier. Both places are told, and nothing is
 * merged. A study is never compared with a publication: a study and the article on it share
 * identifiers.
 *
 * <p>Of each record only fingerprints are kept, of 64 bits, in memory that is bounded; beyond the
 * bound it says where it stopped. For one thread.
 */
public final class Duplicates {
  /** How many IRIs and identifiers are kept unless told otherwise; they take 16 MB at most. */
  public static final int DEFAULT_KEPT = 500_000;

  private static final int RECORD_BITS = 40;

  private final int kept;
  private final Map<String, Integer> numberOfSource = new HashMap<>();
  private final List<String> sources = new ArrayList<>();

  /** A fingerprint and its place, side by side: what is looked at together lies together. */
  private long[] slots = new long[1 << 11];

  private int size;
  private boolean stopped;

  /** Keeps {@value #DEFAULT_KEPT} IRIs and identifiers. */
  public Duplicates() {
    this(DEFAULT_KEPT);
  }

  /**
   * Keeps so many IRIs and identifiers.
   *
   * @throws IllegalArgumentException if the number is not from 1 to 100 million
   */
  public Duplicates(int kept) {
    if (kept < 1 || kept > 100_000_000) {
      throw new IllegalArgumentException("kept is from 1 to 100000000, not " + kept);
    }
    this.kept = kept;
  }

  /**
   * Looks whether a record was seen before, and remembers it.
   *
   * @param record the record
   * @param place where it was read: its source and number are told of it when it is met again
   * @param problems takes a warning for each IRI or identifier that was seen before
   */
  public void check(
      EvidenceRecord record, SourceLocation place, Consumer<? super Diagnostic> problems) {
    requireNonNull(record, "record");
    requireNonNull(place, "place");
    requireNonNull(problems, "problems");
    List<String> keys = RecordKeys.of(record);
    SourceLocation here = place.withRecordId(keys.get(0));
    long packed = packed(place);
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      long first = seen(key, packed, here, problems);
      if (first >= 0 && (i == 0 || first != packed)) {
        problems.accept(RecordKeys.twice(key, here, placeOf(first)));
      }
      if (first >= 0 && i == 0) {
        return; // its identifiers would only say the same again
      }
    }
  }

  /** The place where the text was seen first, or -1 if it is new; it is then remembered. */
  private long seen(
      String text, long place, SourceLocation here, Consumer<? super Diagnostic> problems) {
    long fingerprint = RecordKeys.fingerprint(text);
    int slot = slot(fingerprint);
    while (slots[slot] != 0) {
      if (slots[slot] == fingerprint) {
        return slots[slot + 1];
      }
      slot = next(slot);
    }
    if (size < kept) {
      slots[slot] = fingerprint;
      slots[slot + 1] = place;
      size++;
      if (size > slots.length / 4) {
        grow();
      }
    } else if (!stopped) {
      stopped = true;
      problems.accept(
          Diagnostic.warning(
                  RuleCodes.NOT_COMPARED,
                  "from here on, records are compared only with those before, of which "
                      + kept
                      + " IRIs and identifiers were kept")
              .at(here)
              .hint("sort or split the input if records may occur twice after this one"));
    }
    return -1;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        while (slots[slot] != 0) {
          slot = next(slot);
        }
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  private int slot(long fingerprint) {
    return ((int) (fingerprint >>> 32) << 1) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 2) & (slots.length - 1);
  }

  /** The source and the number of a record in one number; both are counted from 0 for unknown. */
  private long packed(SourceLocation place) {
    long source = 0;
    if (place.source().isPresent()) {
      String name = place.source().get();
      Integer known = numberOfSource.get(name);
      if (known == null) {
        sources.add(name);
        known = sources.size();
        numberOfSource.put(name, known);
      }
      source = known;
    }
    long number = place.recordNumber().orElse(0) & ((1L << RECORD_BITS) - 1);
    return (source << RECORD_BITS) | number;
  }

  private SourceLocation placeOf(long packed) {
    long number = packed & ((1L << RECORD_BITS) - 1);
    int source = (int) (packed >>> RECORD_BITS);
    SourceLocation place =
        source == 0 ? SourceLocation.unknown() : SourceLocation.of(sources.get(source - 1));
    return number == 0 ? place : place.withRecordNumber(number);
  }
}
