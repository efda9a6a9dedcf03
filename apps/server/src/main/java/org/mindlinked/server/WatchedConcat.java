package org.mindlinked.server;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code CONCAT} that makes no text of a size that only serves to fill the memory. */
final class WatchedConcat extends E_StrConcat {
  private static final long LONGEST = 16L << 20;

  WatchedConcat(ExprList arguments) {
    super(arguments);
  }

  /** Ends the query if a text would have more than 16 million characters. */
  static void check(long length) {
    if (length > LONGEST) {
      throw new TooMuchMemoryException();
    }
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    check(values.stream().mapToLong(value -> value.asString().length()).sum());
    return super.eval(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedConcat(arguments);
  }

  /** A query makes a text that is too long. */
  static final class TooMuchMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
