package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * A value of an open vocabulary: a term of one of our schemes, an IRI from elsewhere with or
 * without a label, or a label alone. Immutable and safe to share between threads.
 *
 * <p>Two concepts are equal if they say the same, of whichever Java type they are: terms by their
 * IRI, others by IRI and label. So {@code StudyDesign.labelled("Audit")} equals {@code
 * Concept.labelled("Audit")}. A term is always the constant of its scheme's class: {@code
 * Concept.of} with the IRI of a term gives that constant.
 *
 * <pre>{@code
 * Concept setting = CareSetting.CRISIS_SERVICE;
 * setting.isWithin(CareSetting.SECONDARY_MENTAL_HEALTH); // true
 * Concept topic = Concept.of("https://example.org/topic/1", "Peer support");
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract sealed class Concept implements Comparable<Concept>
    permits AnalysisMethod,
        AppraisalDomain,
        AppraisalInstrument,
        Axis,
        CareSetting,
        CollectionMethod,
        Condition,
        ContributionRole,
        CountUnit,
        EffectMeasure,
        FileVersion,
        FindingKind,
        Framework,
        InterventionKind,
        InvolvementLevel,
        InvolvementStage,
        MetricKind,
        Mode,
        OtherConcept,
        PopulationRole,
        PublicationType,
        Rating,
        RegistrationKind,
        RelationKind,
        SourceDatabase,
        SourceKind,
        StudyDesign {

  private final Optional<Iri> iri;

  /** As given; empty for terms, whose labels stand in the tables. */
  private final Optional<Text> label;

  private final Optional<String> notation;
  private final Optional<String> name;
  private final int hash;

  /** A term. */
  Concept(String scheme, String token) {
    String schemeAndToken = scheme + "-" + token;
    this.iri = Optional.of(Iri.trusted(Mindlinked.NAMESPACE + schemeAndToken));
    this.label = Optional.empty();
    this.notation = Optional.of(token);
    this.name = Optional.of(schemeAndToken);
    this.hash = iri.hashCode();
  }

  /** A concept from elsewhere. */
  Concept(@Nullable Iri iri, @Nullable Text label) {
    this.iri = Optional.ofNullable(iri);
    this.label = Optional.ofNullable(label);
    this.notation = Optional.empty();
    this.name = Optional.empty();
    this.hash = 31 * this.iri.hashCode() + this.label.hashCode();
  }

  /**
   * The term with that IRI, of whichever scheme, or else a concept from elsewhere.
   *
   * @param iri in our namespace or any other
   */
  public static Concept of(Iri iri) {
    Optional<Concept> term = ConceptSchemes.term(iri);
    return term.isPresent() ? term.get() : new OtherConcept(iri, null);
  }

  /**
   * The term with that IRI (the label is then dropped, the term has its own), or else a concept
   * from elsewhere with that label.
   *
   * @param iri in our namespace or any other
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Concept of(Iri iri, Text label) {
    Optional<Concept> term = ConceptSchemes.term(iri);
    return term.isPresent() ? term.get() : new OtherConcept(iri, checkedLabel(label));
  }

  /**
   * As {@link #of(Iri, Text)}, with a label whose language is not told.
   *
   * @param iri an absolute IRI
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-001}, {@code ML-VAL-041}) if the IRI is not one or
   *     the label is blank
   */
  public static Concept of(String iri, String label) {
    return of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Concept labelled(Text label) {
    return new OtherConcept(null, checkedLabel(label));
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Concept labelled(String label) {
    return labelled(Text.of(label));
  }

  /**
   * The term of that scheme and token, for example {@code setting-crisis-service}.
   *
   * @param name the name of the scheme, a hyphen, the token
   */
  public static Optional<Concept> ofName(String name) {
    return ConceptSchemes.term(name);
  }

  /** The IRI; nothing if only a label is known. */
  public final Optional<Iri> iri() {
    return iri;
  }

  /**
   * The label: of a term its English one (language tag {@code en}), of others the one that was
   * given, or nothing.
   */
  public final Optional<Text> label() {
    ConceptScheme.Detail detail = detail();
    return detail == null ? label : detail.label;
  }

  /** Whether this is a term of one of our schemes. */
  public final boolean isTerm() {
    return notation.isPresent();
  }

  /** The token of a term within its scheme, as in files; nothing for others. */
  public final Optional<String> notation() {
    return notation;
  }

  /** Scheme and token of a term, for example {@code role-carer}; nothing for others. */
  public final Optional<String> name() {
    return name;
  }

  /** What a term means and what it does not, in English; nothing for others. */
  public final Optional<String> definition() {
    ConceptScheme.Detail detail = detail();
    return detail == null ? Optional.empty() : detail.definition;
  }

  /** The next wider terms of the same scheme, sorted; none for others. Not modifiable. */
  public final Set<Concept> broader() {
    ConceptScheme.Detail detail = detail();
    return detail == null ? Set.of() : detail.broader;
  }

  /** The scheme of a term; nothing for others, even if their Java type belongs to a scheme. */
  public final Optional<ConceptScheme<?>> scheme() {
    ConceptScheme<?> scheme = ownScheme();
    return scheme == null || !isTerm() ? Optional.empty() : scheme.asOptional();
  }

  /**
   * Whether this is that concept or, over any number of steps, a narrower one.
   *
   * @param wider a concept of any kind
   */
  public final boolean isWithin(Concept wider) {
    if (equals(requireNonNull(wider, "wider"))) {
      return true;
    }
    for (Concept next : broader()) {
      if (next.isWithin(wider)) {
        return true;
      }
    }
    return false;
  }

  /** The scheme that the Java type belongs to, or null. */
  abstract @Nullable ConceptScheme<?> ownScheme();

  private ConceptScheme.@Nullable Detail detail() {
    ConceptScheme<?> scheme = isTerm() ? ownScheme() : null;
    return scheme == null ? null : scheme.detailOf(this);
  }

  static Text checkedLabel(Text label) {
    boolean[] blank = {label.plain().isPresent() && label.plain().get().isBlank()};
    label.forEachTranslation((tag, words) -> blank[0] |= words.isBlank());
    if (blank[0]) {
      throw InvalidValueException.withHint(
          ValueCodes.CONCEPT_LABEL,
          "the label " + Shown.of(label.any()) + " of a concept is blank, a name was expected",
          "leave the label out if the concept has an IRI, else leave the concept out",
          "label");
    }
    return label;
  }

  /** Terms first, by IRI; then others with an IRI, by IRI and label; then labels alone. */
  @Override
  public final int compareTo(Concept other) {
    if (this == other) {
      return 0;
    }
    if (isTerm() != other.isTerm()) {
      return isTerm() ? -1 : 1;
    }
    int byIri = compare(iri, other.iri, 1);
    return byIri != 0 ? byIri : compare(label, other.label, -1);
  }

  private static <T extends Comparable<T>> int compare(
      Optional<T> mine, Optional<T> theirs, int absent) {
    if (mine.isPresent() && theirs.isPresent()) {
      return mine.get().compareTo(theirs.get());
    }
    if (mine.isPresent() == theirs.isPresent()) {
      return 0;
    }
    return mine.isPresent() ? -absent : absent;
  }

  /** Whether the other one is a concept, of whichever Java type, that says the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    // A term is the only object of its IRI, so two different objects are equal only if neither is.
    return other instanceof Concept that
        && hash == that.hash
        && !isTerm()
        && !that.isTerm()
        && iri.equals(that.iri)
        && label.equals(that.label);
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** Name, IRI or label, whichever says most: for people only. */
  @Override
  public final String toString() {
    if (name.isPresent()) {
      return name.get();
    }
    String words = label.map(text -> Shown.of(text.any())).orElse("");
    return iri.map(i -> words.isEmpty() ? "<" + i + ">" : "<" + i + "> " + words).orElse(words);
  }
}
