package org.mindlinked.rdf;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
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
   * Reports what is wrong with the triples of a record.
   *
   * @param triples the triples of one record, not to be changed
   * @param problems takes what is wrong, with pointers from the record
   */
  void checkTriples(Graph triples, Consumer<Diagnostic> problems);
}
