package org.mindlinked.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * An identifier in canonical form, written as a CURIE such as {@code
 * doi:10.1186/s12913-023-10058-w}. The same identifier met as a bare number, as an address or in
 * capitals is equal. Only well-formed identifiers whose check digits fit can exist; {@link
 * #parse(IdentifierScheme, String)} reads what may be neither. Immutable.
 *
 * <p>{@code Identifier.of(id.toString())} equals {@code id}, always.
 *
 * @since 0.1.0
 */
public final class Identifier implements Comparable<Identifier> {
  private final IdentifierScheme scheme;

  /** The whole CURIE: read and written far more often than its value is asked for. */
  private final String curie;

  private Identifier(IdentifierScheme scheme, String curie) {
    this.scheme = scheme;
    this.curie = curie;
  }

  static Identifier trusted(IdentifierScheme scheme, String value) {
    return new Identifier(scheme, scheme.token() + ':' + value);
  }

  /**
   * The identifier written as a CURIE.
   *
   * @param curie the token of a scheme, a colon and any accepted form of that scheme
   * @throws InvalidValueException ({@code ML-VAL-012} to {@code ML-VAL-014}) if the scheme is not
   *     known, the form is not that of the scheme, or the check digits do not fit
   */
  public static Identifier of(String curie) {
    int colon = curie.indexOf(':');
    IdentifierScheme scheme = colon < 0 ? null : IdentifierScheme.ofPrefix(curie, colon);
    if (scheme == null) {
      throw InvalidValueException.withHint(
          ValueCodes.IDENTIFIER_SCHEME,
          Shown.of(curie)
              + " does not begin with the token of a known scheme and a colon, as"
              + " doi:10.1186/s12913-023-10058-w does",
          "the schemes are "
              + String.join(", ", IdentifierScheme.tokens())
              + "; for a number of your own use local:");
    }
    if (IdentifierForms.fault(scheme, curie, colon + 1) == null) {
      return new Identifier(scheme, curie);
    }
    return of(scheme, curie.substring(colon + 1));
  }

  /**
   * The identifier of that scheme in any form that it accepts.
   *
   * @throws InvalidValueException ({@code ML-VAL-012}, {@code ML-VAL-013}) if the form is not that
   *     of the scheme, or the check digits do not fit
   */
  public static Identifier of(IdentifierScheme scheme, String anyForm) {
    ParsedIdentifier parsed = parse(scheme, anyForm);
    Optional<Identifier> identifier = parsed.identifier();
    if (identifier.isPresent()) {
      return identifier.get();
    }
    boolean checksum = parsed.outcome() == ParsedIdentifier.Outcome.CHECKSUM_FAILED;
    String message =
        Shown.of(anyForm)
            + " is no "
            + scheme.label()
            + ": "
            + parsed.problem().orElse("its form is unknown")
            + (checksum ? "" : "; expected " + scheme.canonicalForm());
    throw InvalidValueException.withHint(
        checksum ? ValueCodes.IDENTIFIER_CHECKSUM : ValueCodes.IDENTIFIER_FORM,
        message,
        "compare it with its source; one that is wrong there can be kept as a malformed"
            + " identifier");
  }

  /**
   * Reads an identifier of that scheme. Never throws for any text.
   *
   * @param asFound the text of the source, kept in the result
   */
  public static ParsedIdentifier parse(IdentifierScheme scheme, String asFound) {
    return IdentifierForms.parse(scheme, asFound);
  }

  /**
   * Reads an identifier of a scheme that its form tells: a CURIE or other prefix ({@code PMID:}),
   * an address, or a number of unmistakable form ({@code CRD42022362099}). An address of no known
   * scheme is read as {@link IdentifierScheme#URL}. A bare number is not guessed at: it is
   * malformed, of no scheme. Never throws for any text.
   *
   * @param asFound the text of the source, kept in the result
   */
  public static ParsedIdentifier parse(String asFound) {
    return IdentifierGuess.parse(asFound);
  }

  /** The scheme. */
  public IdentifierScheme scheme() {
    return scheme;
  }

  /** The identifier in the canonical form of its scheme, without the scheme's token. */
  public String value() {
    return curie.substring(scheme.token().length() + 1);
  }

  /**
   * The address at which the scheme's own site shows the thing, percent-encoded where needed; for
   * {@link IdentifierScheme#URL} the IRI itself. Absent for local identifiers.
   */
  public Optional<Iri> link() {
    return IdentifierLinks.of(scheme, value());
  }

  /** Whether two records that share it are about one thing, see {@link IdentifierScheme#strong}. */
  public boolean strong() {
    return scheme.strong();
  }

  /** By scheme, in the order of {@link IdentifierScheme}, then by value. */
  @Override
  public int compareTo(Identifier other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : curie.compareTo(other.curie);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Identifier that && curie.equals(that.curie));
  }

  @Override
  public int hashCode() {
    return curie.hashCode();
  }

  /** The CURIE: the scheme's token, a colon and the value. */
  @Override
  public String toString() {
    return curie;
  }
}
