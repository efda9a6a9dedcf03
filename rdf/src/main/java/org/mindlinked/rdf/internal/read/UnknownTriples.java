package org.mindlinked.rdf.internal.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.rdf.RdfCodes;

/**
 * Counts, by predicate, the triples that the model has no place for. Remembers a bounded number of
 * predicates; those beyond are counted together. For one thread.
 */
public final class UnknownTriples {
  private static final int MOST = 1000;

  private final Map<String, Tally> byPredicate = new LinkedHashMap<>();
  private final Tally others = new Tally("");
  private final OtherContent content = new OtherContent();

  /** None so far. */
  public UnknownTriples() {}

  private static final class Tally {
    final String first;
    long count;

    Tally(String first) {
      this.first = first;
    }
  }

  /** Counts one. */
  public void add(Triple triple) {
    content.add(triple);
    add(triple.getSubject(), triple.getPredicate());
  }

  /** Counts one. */
  public void add(Node subject, Node predicate) {
    String iri = predicate.isURI() ? predicate.getURI() : predicate.toString();
    Tally tally = byPredicate.get(iri);
    if (tally == null) {
      tally = others;
      if (byPredicate.size() < MOST) {
        tally = new Tally(name(subject));
        byPredicate.put(iri, tally);
      }
    }
    tally.count++;
  }

  private static String name(Node subject) {
    return subject.isURI() ? subject.getURI() : "a blank node";
  }

  /** What a source of nothing but these triples is, if that is known; without a place. */
  public Optional<Diagnostic> content() {
    return content.problem();
  }

  /** Reports one warning a predicate, in the order of first appearance, and forgets all. */
  public void report(String sourceName, Consumer<Diagnostic> problems) {
    byPredicate.forEach(
        (predicate, tally) -> problems.accept(warning(sourceName, "<" + predicate + ">", tally)));
    if (others.count > 0) {
      problems.accept(warning(sourceName, "further predicates", others));
    }
    byPredicate.clear();
    others.count = 0;
  }

  private static Diagnostic warning(String sourceName, String predicate, Tally tally) {
    String first = tally.first.isEmpty() ? "" : ", first of " + shown(tally.first);
    return Diagnostic.warning(
            RdfCodes.UNKNOWN_TRIPLES,
            tally.count
                + (tally.count == 1 ? " triple with " : " triples with ")
                + predicate
                + (tally.count == 1 ? " is" : " are")
                + " not understood and left out"
                + first)
        .at(SourceLocation.of(sourceName));
  }

  private static String shown(String subject) {
    return subject.length() > 200 ? Shown.of(subject) : subject;
  }
}
