package org.mindlinked.rdf.query;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows, or triples, that end where a limit of rows or of time cuts them, so that whoever writes
 * them comes to a well-formed end. Who cut is told. For one thread.
 */
final class CutRows<T> implements Iterator<T> {
  private final Iterator<T> all;
  private final long most;
  private final Consumer<Cut> told;
  private long given;
  private @Nullable Boolean more;

  /** What cut an answer. */
  enum Cut {
    ROWS,
    TIME
  }

  CutRows(Iterator<T> all, long most, Consumer<Cut> told) {
    this.all = all;
    this.most = most;
    this.told = told;
  }

  @Override
  public boolean hasNext() {
    if (more == null) {
      more = look();
    }
    return more;
  }

  private boolean look() {
    try {
      boolean is = all.hasNext();
      if (is && given == most) {
        told.accept(Cut.ROWS);
        return false;
      }
      return is;
    } catch (QueryCancelledException late) {
      told.accept(Cut.TIME);
      return false;
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    more = null;
    given++;
    return all.next();
  }

  /** The rows of a table, cut. */
  static RowSet of(RowSet all, long most, Consumer<Cut> told) {
    CutRows<Binding> cut = new CutRows<>(all, most, told);
    return new RowSet() {
      @Override
      public boolean hasNext() {
        return cut.hasNext();
      }

      @Override
      public Binding next() {
        return cut.next();
      }

      @Override
      public List<Var> getResultVars() {
        return all.getResultVars();
      }

      @Override
      public long getRowNumber() {
        return cut.given;
      }

      @Override
      public void close() {
        all.close();
      }
    };
  }
}
