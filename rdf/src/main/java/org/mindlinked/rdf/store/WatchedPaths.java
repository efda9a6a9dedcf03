package org.mindlinked.rdf.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Answers as TDB2 does, but lets a path end with its query. Jena looks at the time between two
 * rows, and finds all that a path leads to before the first row of it: that can be the whole store.
 */
final class WatchedPaths extends OpExecutorTDB2 {
  WatchedPaths(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean cancelled = execCxt.getCancelSignal();
    return cancelled == null
        ? super.execute(path, input)
        : new QueryIterPath(
            path.getTriplePath(),
            input,
            ExecutionContext.copyChangeActiveGraph(
                execCxt, new WatchedGraph(execCxt.getActiveGraph(), cancelled)));
  }

  /** Looks whether the query was cancelled before each step. */
  private static final class WatchedGraph extends WrappedGraph {
    private final AtomicBoolean cancelled;

    WatchedGraph(Graph graph, AtomicBoolean cancelled) {
      super(graph);
      this.cancelled = cancelled;
    }

    private boolean goOn() {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return true;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      goOn();
      return super.find(pattern).filterKeep(triple -> goOn());
    }

    @Override
    public ExtendedIterator<Triple> find(
        @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
      goOn();
      return super.find(subject, predicate, object).filterKeep(triple -> goOn());
    }
  }
}
