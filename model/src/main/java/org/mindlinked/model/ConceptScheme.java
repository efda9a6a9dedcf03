package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * An open list of terms, for example the study designs: finds terms by token or IRI, and makes
 * concepts that the list does not know, of the Java type that belongs to it.
 *
 * <p>Immutable and safe to share between threads. Lookups by token allocate nothing. What is meant
 * for people (labels, definitions, broader terms, matches) is read from this jar when first asked
 * for.
 *
 * @param <C> the Java type of its concepts
 * @since 0.1.0
 */
public final class ConceptScheme<C extends Concept> {
  private static final String MESH = "id.nlm.nih.gov/mesh/";

  private final String name;
  private final Class<C> javaType;
  private final BiFunction<@Nullable Iri, @Nullable Text, C> maker;
  private final List<C> terms;
  private final Iri iri;
  private final Optional<ConceptScheme<?>> self;
  private final Map<String, Optional<C>> byToken = new HashMap<>();
  private volatile @Nullable Details details;

  ConceptScheme(
      String name,
      Class<C> javaType,
      BiFunction<@Nullable Iri, @Nullable Text, C> maker,
      List<C> terms) {
    this.name = name;
    this.javaType = javaType;
    this.maker = maker;
    this.terms = terms;
    this.iri = Iri.trusted(Mindlinked.NAMESPACE + "scheme-" + name);
    this.self = Optional.of(this);
    for (C term : terms) {
      byToken.put(term.notation().orElseThrow(), Optional.of(term));
    }
  }

  /** The name that begins the IRIs of its terms, for example {@code involvement-level}. */
  public String name() {
    return name;
  }

  /** The IRI of the scheme itself. */
  public Iri iri() {
    return iri;
  }

  /** An English name of the scheme. */
  public String label() {
    return ConceptSchemes.index("index/schemes").row(name).required("label");
  }

  /** What the scheme is for, in English. */
  public String definition() {
    return ConceptSchemes.index("index/schemes").row(name).required("definition");
  }

  /** The Java type of its concepts. */
  public Class<C> javaType() {
    return javaType;
  }

  /** All terms in the order of their declaration. */
  public List<C> terms() {
    return terms;
  }

  /** The term with exactly that token, in lower case as in files. */
  public Optional<C> byToken(String token) {
    return byToken.getOrDefault(requireNonNull(token, "token"), Optional.empty());
  }

  /**
   * The term with that IRI. For conditions also the term that means the MeSH descriptor of that
   * IRI.
   */
  public Optional<C> byIri(Iri wanted) {
    String text = wanted.toString();
    int namespace = Mindlinked.NAMESPACE.length();
    if (text.startsWith(Mindlinked.NAMESPACE)) {
      int token = namespace + name.length() + 1;
      return text.length() > token
              && text.charAt(token - 1) == '-'
              && text.startsWith(name, namespace)
          ? byToken(text.substring(token))
          : Optional.empty();
    }
    if (javaType == Condition.class) {
      int start = text.startsWith("https://") ? 8 : 7;
      if (text.startsWith(MESH, start) && text.startsWith("http")) {
        return details()
            .byMesh
            .getOrDefault(text.substring(start + MESH.length()), Optional.empty());
      }
    }
    return Optional.empty();
  }

  /**
   * The concept with that IRI: the term if the scheme has it (a given label is then dropped, the
   * term has its own), else a concept from elsewhere.
   *
   * @param label how it is called where it was found, or null
   * @throws InvalidValueException ({@code ML-VAL-040}) if the IRI is a term of another scheme or
   *     the value of a closed choice; ({@code ML-VAL-041}) if the label is blank
   */
  public C of(Iri wanted, @Nullable Text label) {
    Optional<C> term = byIri(wanted);
    if (term.isPresent()) {
      return term.get();
    }
    String owner = ConceptSchemes.ownerOf(wanted);
    if (owner != null) {
      throw InvalidValueException.withHint(
          ValueCodes.CONCEPT_SCHEME,
          Shown.of(wanted.toString())
              + " belongs to "
              + owner
              + ", a concept of "
              + name
              + " was expected",
          "use one of the terms of "
              + name
              + ", an IRI from elsewhere, or a label; or put the value into the property for "
              + owner);
    }
    return maker.apply(wanted, label == null ? null : Concept.checkedLabel(label));
  }

  /**
   * A concept of which only a name is known.
   *
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public C labelled(Text label) {
    return maker.apply(null, Concept.checkedLabel(label));
  }

  /**
   * Other names of a term, in English; none for a concept that is no term of this scheme.
   *
   * @param term a concept
   */
  public List<String> alternativeLabels(Concept term) {
    return owns(term) ? detailOf(term).alternativeLabels : List.of();
  }

  /**
   * How a term relates to other terminologies; nothing for a concept that is no term of this
   * scheme.
   *
   * @param term a concept
   */
  public List<ConceptMatch> matches(Concept term) {
    return owns(term) ? detailOf(term).matches : List.of();
  }

  /**
   * What some schemes say beyond that: of care settings {@code desde}, the branch of DESDE-LTC; of
   * conditions {@code mesh}, the id of the descriptor; of frameworks {@code type} (a CURIE) and
   * {@code seeAlso} (an IRI).
   *
   * @param term a concept
   * @param column the name of the detail
   */
  public Optional<String> detail(Concept term, String column) {
    return owns(term) ? detailOf(term).row.cell(column) : Optional.empty();
  }

  private boolean owns(Concept term) {
    return term.isTerm() && term.ownScheme() == this;
  }

  Optional<ConceptScheme<?>> asOptional() {
    return self;
  }

  /** What the table says of one of our terms. */
  Detail detailOf(Concept term) {
    Detail detail = details().byToken.get(term.notation().orElseThrow());
    if (detail == null) {
      throw new IllegalStateException(term + " has no row in the table of " + name);
    }
    return detail;
  }

  private Details details() {
    Details read = details;
    if (read == null) {
      // Two threads may both read the table; what they get is the same.
      read = readDetails();
      details = read;
    }
    return read;
  }

  private Details readDetails() {
    ConceptTable table = ConceptTable.read(name);
    Map<String, Detail> details = new HashMap<>();
    Map<String, Optional<C>> byMesh = new HashMap<>();
    for (C term : terms) {
      String token = term.notation().orElseThrow();
      ConceptTable.Row row = table.row(token);
      Set<Concept> broader = new TreeSet<>();
      for (String wider : row.parts("broader", ' ')) {
        broader.add(byToken(wider).orElseThrow());
      }
      List<ConceptMatch> matches = new ArrayList<>();
      for (String match : row.parts("matches", ';')) {
        matches.add(ConceptSchemes.match(match));
      }
      details.put(token, new Detail(row, broader, List.copyOf(matches)));
      row.cell("mesh").ifPresent(mesh -> byMesh.put(mesh, Optional.of(term)));
    }
    return new Details(details, byMesh);
  }

  /** The name of the scheme: for people only. */
  @Override
  public String toString() {
    return name;
  }

  /** What the table says of one term. */
  static final class Detail {
    final ConceptTable.Row row;
    final Optional<Text> label;
    final Optional<String> definition;
    final Set<Concept> broader;
    final List<String> alternativeLabels;
    final List<ConceptMatch> matches;

    Detail(ConceptTable.Row row, Set<Concept> broader, List<ConceptMatch> matches) {
      this.row = row;
      this.label = Optional.of(Text.of("en", row.required("label")));
      this.definition = Optional.of(row.required("definition"));
      this.broader = Collections.unmodifiableSet(broader);
      this.alternativeLabels = row.parts("altLabels", ';');
      this.matches = matches;
    }
  }

  private final class Details {
    final Map<String, Detail> byToken;
    final Map<String, Optional<C>> byMesh;

    Details(Map<String, Detail> byToken, Map<String, Optional<C>> byMesh) {
      this.byToken = byToken;
      this.byMesh = byMesh;
    }
  }
}
