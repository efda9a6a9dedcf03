package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * By what a record is known again: its IRI, and its {@linkplain Identifier#strong strong}
 * identifiers among records of its type. {@link Duplicates} compares them on one machine; where the
 * records of a catalogue lie on many, whoever brings their keys together says the same of them.
 */
public final class RecordKeys {
  private RecordKeys() {}

  /**
   * The keys of a record: its IRI first, then its strong identifiers in their order, each with the
   * type of the record before it.
   */
  public static List<String> of(EvidenceRecord record) {
    List<String> keys = new ArrayList<>();
    keys.add(record.recordId().toString());
    String type = record instanceof Study ? "study " : "publication ";
    for (Identifier identifier : identifiers(record)) {
      keys.add(type + identifier);
    }
    return keys;
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
          addStrong(report.publication().identifiers(), strong);
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

  /**
   * A number of 64 bits for a key, the same on every machine and never 0. Of a hundred million keys
   * two different ones share theirs with a chance of one in three thousand.
   */
  public static long fingerprint(String key) {
    // FNV-1a of the characters, stirred so that all bits depend on all.
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }

  /**
   * What to say of a record with a key that an earlier one has.
   *
   * @param key the key, as {@link #of} gives it
   * @param here where the record is
   * @param first where the earlier one is: its source and number are told, if they are known
   */
  public static Diagnostic twice(String key, SourceLocation here, SourceLocation first) {
    requireNonNull(here, "here");
    int type = key.indexOf(' '); // which no IRI has in it
    if (type < 0) {
      return Diagnostic.warning(
              RuleCodes.SAME_IRI, "the IRI is also that of " + shown(first) + ": " + key)
          .at(here.withPointer("/id"))
          .hint("leave out one of the two, or give one of them another IRI");
    }
    return Diagnostic.warning(
            RuleCodes.SAME_IDENTIFIER,
            key.substring(type + 1) + " is also an identifier of " + shown(first))
        .at(here)
        .hint(
            "if both tell of one thing, leave one out or make one record of them; nothing is"
                + " merged");
  }

  private static String shown(SourceLocation place) {
    String record =
        place.recordNumber().isPresent()
            ? "record " + place.recordNumber().getAsLong()
            : "an earlier record";
    return place.source().map(source -> record + " of " + source).orElse(record);
  }
}
