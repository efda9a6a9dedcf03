package org.mindlinked.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an identifier: a valid one, or a problem in words, and in both cases the
 * text as it was found. Immutable.
 *
 * @since 0.1.0
 */
public final class ParsedIdentifier {
  /** How the reading ended. */
  public enum Outcome {
    /** It has the form of its scheme, and its check digits fit. */
    VALID,
    /** It has not the form of its scheme, or of any. */
    MALFORMED,
    /** It has the form, but its check digits do not fit: most likely a slip of the pen. */
    CHECKSUM_FAILED
  }

  private final Outcome outcome;
  private final @Nullable IdentifierScheme scheme;
  private final String asFound;
  private final @Nullable Identifier identifier;
  private final @Nullable String version;
  private final @Nullable String problem;

  private ParsedIdentifier(
      Outcome outcome,
      @Nullable IdentifierScheme scheme,
      String asFound,
      @Nullable Identifier identifier,
      @Nullable String version,
      @Nullable String problem) {
    this.outcome = outcome;
    this.scheme = scheme;
    this.asFound = asFound;
    this.identifier = identifier;
    this.version = version;
    this.problem = problem;
  }

  static ParsedIdentifier valid(Identifier identifier, @Nullable String version, String asFound) {
    return new ParsedIdentifier(
        Outcome.VALID, identifier.scheme(), asFound, identifier, version, null);
  }

  static ParsedIdentifier malformed(
      @Nullable IdentifierScheme scheme, String asFound, String problem) {
    return new ParsedIdentifier(Outcome.MALFORMED, scheme, asFound, null, null, problem);
  }

  static ParsedIdentifier checksumFailed(IdentifierScheme scheme, String asFound, String problem) {
    return new ParsedIdentifier(Outcome.CHECKSUM_FAILED, scheme, asFound, null, null, problem);
  }

  /** The same outcome for a longer text, of which a prefix was taken off before. */
  ParsedIdentifier found(String whole) {
    return new ParsedIdentifier(outcome, scheme, whole, identifier, version, problem);
  }

  /** How the reading ended. */
  public Outcome outcome() {
    return outcome;
  }

  /** The scheme, given or guessed; absent if the form fits none. */
  public Optional<IdentifierScheme> scheme() {
    return Optional.ofNullable(scheme);
  }

  /** The text as it was found, white space and all. */
  public String asFound() {
    return asFound;
  }

  /** The identifier, if valid. */
  public Optional<Identifier> identifier() {
    return Optional.ofNullable(identifier);
  }

  /** What to keep of it in a record where it is not valid: scheme, text and problem. */
  public Optional<MalformedIdentifier> malformed() {
    if (problem == null) {
      return Optional.empty();
    }
    return Optional.of(
        MalformedIdentifier.builder()
            .scheme(scheme().map(IdentifierScheme::token))
            .asFound(asFound)
            .problem(problem)
            .build());
  }

  /** The version that a PMCID or arXiv identifier was found with, such as {@code 1}, if any. */
  public Optional<String> version() {
    return Optional.ofNullable(version);
  }

  /** What is wrong, as a clause without the text itself; absent if valid. */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParsedIdentifier that
        && outcome == that.outcome
        && scheme == that.scheme
        && asFound.equals(that.asFound)
        && Objects.equals(identifier, that.identifier)
        && Objects.equals(version, that.version)
        && Objects.equals(problem, that.problem);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, scheme, asFound, identifier, version, problem);
  }

  /** For people: the CURIE, or the outcome and its problem. */
  @Override
  public String toString() {
    return identifier != null ? identifier.toString() : outcome + ": " + problem;
  }
}
