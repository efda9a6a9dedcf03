package org.mindlinked.server;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code REGEX} that ends with the query. */
final class WatchedRegex extends E_Regex {
  private final Deadline deadline;
  private final PatternMemory patterns = new PatternMemory("REGEX");

  WatchedRegex(ExprList arguments, Deadline deadline) {
    super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    this.deadline = deadline;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    CharSequence text = new WatchedText(PatternMemory.text("REGEX", values.get(0)), deadline);
    return NodeValue.booleanReturn(
        patterns.of(values.get(1), values.size() > 2 ? values.get(2) : null).matcher(text).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedRegex(arguments, deadline);
  }
}
