package org.mindlinked.server;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * {@code REPLACE} that ends with the query: the matches are first looked for under watch, and only
 * when that comes to an end, and not to a text that is too long, does Jena replace them.
 */
final class WatchedReplace extends E_StrReplace {
  private final Deadline deadline;
  private final PatternMemory patterns = new PatternMemory("REPLACE");

  WatchedReplace(ExprList arguments, Deadline deadline) {
    super(
        arguments.get(0),
        arguments.get(1),
        arguments.get(2),
        arguments.size() > 3 ? arguments.get(3) : null);
    this.deadline = deadline;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    Matcher matcher =
        patterns
            .of(values.get(1), values.size() > 3 ? values.get(3) : null)
            .matcher(new WatchedText(PatternMemory.text("REPLACE", values.get(0)), deadline));
    long length = PatternMemory.text("REPLACE", values.get(0)).length();
    long by = PatternMemory.text("REPLACE", values.get(2)).length();
    boolean found = matcher.find();
    while (found) {
      length += by;
      WatchedConcat.check(length);
      found = matcher.find();
    }
    return super.eval(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedReplace(arguments, deadline);
  }
}
