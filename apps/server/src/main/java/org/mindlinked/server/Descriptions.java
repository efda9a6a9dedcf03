package org.mindlinked.server;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * {@code DESCRIBE} as a selection of nodes whose triples are then collected. Jena describes
 * everything in one go, without a look at time or size.
 */
final class Descriptions {
  private Descriptions() {}

  /** The query that selects what is to be described. */
  static Query selection(Query describe) {
    Query selection = describe.cloneQuery();
    selection.setQuerySelectType();
    selection.getResultURIs().clear();
    if (selection.getQueryPattern() == null) {
      selection.setQueryPattern(new ElementGroup());
    }
    if (selection.getProjectVars().isEmpty()) {
      selection.setQueryResultStar(true);
    }
    return selection;
  }

  /** Puts into the answer what the data say of the selected nodes, as far as the run may go. */
  static void collect(
      Query describe, RowSet selected, Graph data, QueryRun run, BoundedAnswer answer) {
    for (Node node : describe.getResultURIs()) {
      collect(node, data, run, answer);
    }
    while (selected.hasNext() && run.cut() == null) {
      run.deadline().check();
      Binding row = selected.next();
      for (Var variable : selected.getResultVars()) {
        Node node = row.get(variable);
        if (node != null && !node.isLiteral()) {
          collect(node, data, run, answer);
        }
      }
    }
  }

  private static void collect(Node node, Graph data, QueryRun run, BoundedAnswer answer) {
    if (answer.tells(node)) {
      return;
    }
    Iterator<Triple> triples = data.find(node, Node.ANY, Node.ANY);
    while (triples.hasNext() && answer.add(triples.next())) {
      run.deadline().check();
    }
  }
}
