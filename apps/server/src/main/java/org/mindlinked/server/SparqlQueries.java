package org.mindlinked.server;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDBException;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.query.QueryGuard;

/**
 * Fuseki's queries with what it leaves to others: refusals, a cap on results, and an end in time
 * whatever the query does.
 */
final class SparqlQueries extends SPARQL_QueryDataset {
  /** The header that says that an answer is not whole. */
  static final String CUT = "Mindlinked-Result-Cut";

  @Override
  protected void execute(String query, HttpAction action) {
    QueryRun run = QueryRun.of(action.getRequest());
    AccessLog.note(action.getRequest(), query);
    try {
      super.execute(query, action);
    } catch (WatchedConcat.TooMuchMemoryException e) {
      refuse(Refusal.memory());
    } catch (Interrupted | QueryCancelledException e) {
      refuse(run.isOutOfMemory() ? Refusal.memory() : Refusal.timeout(run.time()));
    } catch (NullPointerException e) {
      // Jena closes a join that was ended while it looked at its first half as if it had it.
      if (!run.deadline().isOver()) {
        throw e;
      }
      refuse(run.isOutOfMemory() ? Refusal.memory() : Refusal.timeout(run.time()));
    } catch (OutOfMemoryError e) {
      refuse(Refusal.memory());
    } catch (StackOverflowError e) {
      refuse(Refusal.of(400, ServerCodes.QUERY, "the query is nested too deeply"));
    } catch (ActionErrorException e) {
      refuse(coded(e));
    } catch (TDBException e) {
      fail(action, e);
    } catch (JenaException | IllegalArgumentException e) {
      // Found out while it ran, such as words that the text index cannot read.
      refuse(Refusal.of(400, ServerCodes.QUERY, "it cannot be answered: " + firstLine(e)));
    } catch (RuntimeException e) {
      fail(action, e);
    }
  }

  private static void fail(HttpAction action, RuntimeException failure) {
    action.log.warn("a query failed", failure);
    refuse(Refusal.of(500, ServerCodes.FAILED, "it cannot be answered"));
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return Shown.of(message.lines().findFirst().orElse(""));
  }

  @Override
  public void validate(HttpAction action) {
    try {
      super.validate(action);
    } catch (ActionErrorException e) {
      refuse(coded(e));
    }
  }

  /** What Fuseki refuses, in our form. */
  private static Refusal coded(ActionErrorException refused) {
    if (refused instanceof CodedException coded) {
      return coded.refusal;
    }
    String message = refused.getMessage();
    String code = refused.getRC() < 500 ? ServerCodes.QUERY : ServerCodes.FAILED;
    return Refusal.of(
        refused.getRC(), code, message == null ? "it cannot be answered" : message.strip());
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    Query asked = query;
    DatasetDescription graphs = SPARQLProtocol.getProtocolDatasetDescription(action);
    if (graphs != null) {
      asked = query.cloneQuery();
      graphs.getDefaultGraphURIs().forEach(asked::addGraphURI);
      graphs.getNamedGraphURIs().forEach(asked::addNamedGraphURI);
    }
    try {
      QueryGuard.check(asked);
    } catch (MindlinkedException refused) {
      refuse(new Refusal(403, refused.diagnostics().get(0)));
    }
  }

  /** Fuseki picks graphs of the store; one that is not there would be an empty answer. */
  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String shown) {
    DatasetDescription graphs = SPARQLProtocol.getDatasetDescription(action, query);
    if (graphs != null) {
      DatasetGraph data = getDataset(action);
      Stream.concat(graphs.getDefaultGraphURIs().stream(), graphs.getNamedGraphURIs().stream())
          .filter(name -> !data.containsGraph(NodeFactory.createURI(name)))
          .findFirst()
          .ifPresent(
              name ->
                  refuse(
                      Refusal.of(
                              403,
                              ServerCodes.QUERY,
                              "there is no graph " + Shown.of(name) + " in the store")
                          .hint("nothing is fetched from elsewhere")));
    }
    return super.decideDataset(action, query, shown);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryRun run = QueryRun.of(action.getRequest());
    Context context = action.getContext().copy();
    context.set(ARQ.httpServiceAllowed, false);
    StandardFunctions.install(context);
    WatchedPatterns.install(context, run.deadline());
    QueryExec execution =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(query.isDescribeType() ? Descriptions.selection(query) : query)
            .context(context)
            .overallTimeout(run.time().toMillis(), TimeUnit.MILLISECONDS)
            .build();
    run.executedBy(execution);
    return execution;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String shown) {
    QueryRun run = QueryRun.of(action.getRequest());
    if (query.isSelectType()) {
      return new QueryExecResult(new CappedRows(execution.select(), run));
    }
    if (query.isAskType()) {
      return new QueryExecResult(execution.ask());
    }
    BoundedAnswer answer = new BoundedAnswer(query, run);
    if (query.isDescribeType()) {
      Descriptions.collect(
          query, execution.select(), execution.getDataset().getDefaultGraph(), run, answer);
    } else {
      Iterator<Quad> quads = execution.constructQuads();
      while (quads.hasNext() && answer.add(quads.next())) {
        run.deadline().check();
      }
    }
    return new QueryExecResult(answer.triples());
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    QueryRun run = QueryRun.of(action.getRequest());
    super.sendResults(action, result, prologue);
    if (run.cut() != null) {
      action.setResponseHeader(CUT, run.cut());
    }
  }

  private static void refuse(Refusal refusal) {
    throw new CodedException(refusal);
  }

  /** A refusal on its way through Fuseki. */
  private static final class CodedException extends ActionErrorException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    CodedException(Refusal refusal) {
      super(refusal.status(), refusal.text(), null);
      this.refusal = refusal;
    }
  }

  /** Fuseki writes a remark into the answer where a query was cancelled; this it lets through. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted(Throwable cause) {
      super(cause);
    }
  }
}
