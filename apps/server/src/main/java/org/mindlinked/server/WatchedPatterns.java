package org.mindlinked.server;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Lets {@code REGEX} and {@code REPLACE} of one query end with it, and texts not grow for ever.
 * Jena looks at the time between two rows only; one row with a nasty pattern can take years.
 */
final class WatchedPatterns extends ExprTransformCopy {
  private final Deadline deadline;

  private WatchedPatterns(Deadline deadline) {
    this.deadline = deadline;
  }

  /**
   * Has the query that runs in that context watched before anything else is done to it: Jena works
   * out beforehand what has no variable.
   */
  static void install(Context context, Deadline deadline) {
    RewriteFactory usual = Optimize.getFactory();
    RewriteFactory watched =
        inContext ->
            operation ->
                usual
                    .create(inContext)
                    .rewrite(
                        Transformer.transform(
                            new TransformCopy(), new WatchedPatterns(deadline), operation));
    context.set(ARQConstants.sysOptimizerFactory, watched);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new WatchedRegex(arguments, deadline);
    }
    if (function instanceof E_StrReplace) {
      return new WatchedReplace(arguments, deadline);
    }
    if (function instanceof E_StrConcat) {
      return new WatchedConcat(arguments);
    }
    return super.transform(function, arguments);
  }

  /** Jena leaves alone what is inside a {@code SUM} or {@code GROUP_CONCAT}. */
  @Override
  public Expr transform(ExprAggregator sum) {
    Aggregator aggregator = sum.getAggregator();
    ExprList inside = aggregator.getExprList();
    if (inside == null || inside.isEmpty()) {
      return sum;
    }
    ExprList watched = new ExprList();
    for (Expr expression : inside) {
      watched.add(ExprTransformer.transform(this, expression));
    }
    return new ExprAggregator(sum.getVar(), aggregator.copy(watched));
  }
}
