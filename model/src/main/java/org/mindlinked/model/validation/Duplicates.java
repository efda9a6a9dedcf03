package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * Finds records that occur twice in a run: with one IRI, or, of one type, with one {@linkplain
 * Identifier#strong strong} identifier. Both places are told, and nothing is merged. A study is
 * never compared with a publication: a study and the article on it share identifiers.
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
    String iri = record.recordId().toString();
    SourceLocation here = place.withRecordId(iri);
    long packed = packed(place);
    long first = seen(iri, packed, here, problems);
    if (first >= 0) {
      problems.accept(
          Diagnostic.warning(
                  RuleCodes.SAME_IRI, "the IRI is also that of " + shown(first) + ": " + iri)
              .at(here.withPointer("/id"))
              .hint("leave out one of the two, or give one of them another IRI"));
      return; // its identifiers would only say the same again
    }
    String type = record instanceof Study ? "study " : "publication ";
    for (Identifier identifier : identifiers(record)) {
      long earlier = seen(type + identifier, packed, here, problems);
      if (earlier >= 0 && earlier != packed) {
        problems.accept(
            Diagnostic.warning(
                    RuleCodes.SAME_IDENTIFIER,
                    identifier + " is also an identifier of " + shown(earlier))
                .at(here)
                .hint(
                    "if both tell of one thing, leave one out or make one record of them; nothing"
                        + " is merged"));
      }
    }
  }

  private static Set<Identifier> identifiers(EvidenceRecord record) {
    Set<Identifier> strong = new TreeSet<>();
    addStrong(record.identifiers(), strong);
    if (record instanceof Study study) {
      for (Registration registration : study.registrations()) {
        addStrong(Set.of(registration.identifier()), strong);
      }
      for (Report report : study.reports()) {
        if (report.role().orElse(ReportRole.PRIMARY) == ReportRole.PRIMARY) {
          Publication publication = report.publication();
          addStrong(publication.identifiers(), strong);
        }
      }
    }
    return strong;
  }

  private static void addStrong(Set<Identifier> identifiers, Set<Identifier> strong) {
    for (Identifier identifier : identifiers) {
      if (identifier.strong()) {
        strong.add(identifier);
      }
    }
  }

  /** The place where the text was seen first, or -1 if it is new; it is then remembered. */
  private long seen(
      String text, long place, SourceLocation here, Consumer<? super Diagnostic> problems) {
    long fingerprint = fingerprint(text);
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

  /** FNV-1a of the characters, stirred so that all bits depend on all; never 0. */
  private static long fingerprint(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
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

  private String shown(long packed) {
    long number = packed & ((1L << RECORD_BITS) - 1);
    int source = (int) (packed >>> RECORD_BITS);
    String record = number == 0 ? "an earlier record" : "record " + number;
    return source == 0 ? record : record + " of " + sources.get(source - 1);
  }
}
