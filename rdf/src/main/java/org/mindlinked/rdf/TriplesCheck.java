package org.mindlinked.rdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordCheck;

/**
 * A check that can judge the triples of a record before anything is made of them. A reader of RDF
 * lets it, in place of checking the record; so what it says of a record comes first, and one of
 * which nothing can be made is judged all the same.
 *
 * @since 0.1.0
 */
public interface TriplesCheck extends RecordCheck {
  /**
   * Whether it is certain that {@link #checkTriples} would report nothing; false if it takes that
   * to find out. A reader asks this first, since it can be told much sooner.
   *
   * @param triples the triples of one record, of which some may stand there twice; not to be
   *     changed
   */
  default boolean passes(List<Triple> triples) {
    return false;
  }

  /**
   * Reports what is wrong with the triples of a record.
   *
   * @param triples the triples of one record, not to be changed
   * @param problems takes what is wrong, with pointers from the record
   */
  void checkTriples(Graph triples, Consumer<Diagnostic> problems);
}
