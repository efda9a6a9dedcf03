package org.mindlinked.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * How one node of a record names another: by its fragment, {@code #population-1} or {@code
 * #report-1.publication.contribution-4}, or, where a property takes things outside the record too,
 * by an IRI. Immutable.
 *
 * <p>A fragment is made of segments joined by full stops; a segment is a name of ASCII letters and,
 * in lists, a hyphen and a number from 1. Whether the record has such a node is checked with the
 * record.
 *
 * @since 0.1.0
 */
public final class Reference implements Comparable<Reference> {
  private final String value;
  private final @Nullable Iri iri;

  private Reference(String value, @Nullable Iri iri) {
    this.value = value;
    this.iri = iri;
  }

  /**
   * The reference written as {@code #fragment} or as an IRI.
   *
   * @throws InvalidValueException ({@code ML-VAL-015}) if it is neither
   */
  public static Reference of(String text) {
    if (!text.isEmpty() && text.charAt(0) == '#') {
      if (isFragment(text, 1)) {
        return new Reference(text, null);
      }
    } else if (Iri.fault(text) == null) {
      return new Reference(text, Iri.trusted(text));
    }
    throw InvalidValueException.withHint(
        ValueCodes.REFERENCE,
        Shown.of(text)
            + " is neither the fragment of a node, such as #population-1 or #finding-3.part-2, nor"
            + " an absolute IRI",
        "numbers count from 1 in the order of the list");
  }

  /** A reference to a thing outside the record. */
  public static Reference of(Iri iri) {
    return new Reference(iri.toString(), iri);
  }

  /**
   * A reference to a node of the record.
   *
   * @param fragment without {@code #}, for example {@code population-1}
   * @throws InvalidValueException ({@code ML-VAL-015}) if it has not the form of a fragment
   */
  public static Reference local(String fragment) {
    return of("#" + fragment);
  }

  /** Whether it is a fragment, a node of the same record. */
  public boolean isLocal() {
    return iri == null;
  }

  /** The fragment without {@code #}, if it is one. */
  public Optional<String> fragment() {
    return iri == null ? Optional.of(value.substring(1)) : Optional.empty();
  }

  /** The IRI, if it is one. */
  public Optional<Iri> iri() {
    return Optional.ofNullable(iri);
  }

  /**
   * The IRI of the thing meant.
   *
   * @param record the IRI of the record that the reference stands in, without fragment
   */
  public Iri resolve(Iri record) {
    return iri == null ? Iri.trusted(record.withoutFragment() + value) : iri;
  }

  private static boolean isFragment(String text, int from) {
    int at = from;
    while (true) {
      int segment = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at == segment) {
        return false;
      }
      if (at < text.length() && text.charAt(at) == '-') {
        int number = at + 1;
        at = number;
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
        if (at == number || text.charAt(number) == '0') {
          return false;
        }
      }
      if (at == text.length()) {
        return true;
      }
      if (text.charAt(at) != '.') {
        return false;
      }
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** By the characters of the written form. */
  @Override
  public int compareTo(Reference other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reference that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@code #fragment}, or the IRI. */
  @Override
  public String toString() {
    return value;
  }
}
