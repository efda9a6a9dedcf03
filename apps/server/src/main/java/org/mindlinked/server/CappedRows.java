package org.mindlinked.server;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer as far as they may go; whoever writes them ends the document properly. */
final class CappedRows implements RowSet {
  private final RowSet rows;
  private final QueryRun run;
  private int given;

  CappedRows(RowSet rows, QueryRun run) {
    this.rows = rows;
    this.run = run;
  }

  /**
   * {@inheritDoc}
   *
   * @throws SparqlQueries.Interrupted if the query was cancelled
   */
  @Override
  public boolean hasNext() {
    try {
      run.deadline().check();
      return rows.hasNext() && run.mayAdd(given, 0);
    } catch (QueryCancelledException e) {
      throw new SparqlQueries.Interrupted(e);
    }
  }

  @Override
  public Binding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    given++;
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return given;
  }

  @Override
  public void close() {
    rows.close();
  }
}
